"""Dates counted from today: "hier", "il y a trois semaines", "mardi dernier", "l'été dernier"."""

import re
from datetime import date, timedelta

from bot.extraction.langue.nombres import NOMBRE_EN_LETTRES
from bot.extraction.temps.calendrier import ENVIRONS, FETES, JOURS_SEMAINE, SAISONS, decaler_mois, nombre_lu, reculer
from bot.extraction.temps.dates_lecture import (
    DERNIER,
    PARTIES,
    PROCHAIN,
    SUITE,
    UNITE,
    Lecteur,
    Sens,
    annee_ecrite,
    ecrit,
    jours_possibles,
    un_de,
)
from bot.mediation.dates import Precision

_LE_DEMI = {"a": (6, "mois"), "m": (15, "jours"), "s": (3, "jours"), "j": (0, "jours")}
_MOIS_DE_LA_PARTIE = {"debut": 2, "fin": 11}


def _il_y_a(trouve: re.Match[str], aujourd_hui: date) -> Sens | None:
    """So long ago, or in so long ("dans"); fewer than seven days are counted, longer times are rounded."""
    sens = -1 if ecrit(trouve, "dans") else 1
    nombre, unite = nombre_lu(trouve["nombre"]), trouve["unite"]
    jour = reculer(aujourd_hui, sens * nombre, unite)
    if ecrit(trouve, "demi"):
        combien, de_quoi = _LE_DEMI[unite[0]]
        jour = reculer(jour, sens * combien, de_quoi)
    if reste := ecrit(trouve, "reste"):
        jour = reculer(jour, sens * nombre_lu(reste), trouve["unite_reste"])
    if not nombre or not 1900 <= jour.year <= 2100:
        return None
    if semaine := ecrit(trouve, "ce_jour"):
        jour = min(_proches(jour, JOURS_SEMAINE[semaine]), key=lambda un: (abs((un - jour).days), un > jour))
    compte = unite.startswith("j") and nombre < 7 and not ecrit(trouve, "vague")
    return Sens(Precision.JOUR if compte else Precision.ENVIRON, (jour,))


_QUELQUES = {"j": (4, "jours"), "s": (3, "semaines")}
"""About how long "quelques jours" and "quelques semaines" are; longer times so told date nothing."""


def _il_y_a_quelques(trouve: re.Match[str], aujourd_hui: date) -> Sens:
    """ "Il y a quelques jours", "ces derniers jours": a rough date, said back."""
    return Sens(Precision.ENVIRON, (reculer(aujourd_hui, *_QUELQUES[(trouve["unite"] or trouve["unite2"])[0]]),))


def _proches(jour: date, semaine: int) -> tuple[date, date]:
    """The days of the week of that number (Monday is 0) just before and just after."""
    avant = jour - timedelta(days=(jour.weekday() - semaine) % 7)
    return avant, avant + timedelta(days=7)


def _a_n_jours(nombre: int, precision: Precision = Precision.JOUR) -> Lecteur:
    return lambda _, aujourd_hui: Sens(precision, (aujourd_hui + timedelta(days=nombre),))


def _a_n_mois(nombre: int) -> Lecteur:
    """A month counted from this one, or a part of it."""

    def lire(trouve: re.Match[str], aujourd_hui: date) -> Sens:
        partie = ecrit(trouve, "partie") or ""
        jour = decaler_mois(aujourd_hui.replace(day=1), nombre).replace(day=PARTIES.get(partie, 1))
        return Sens(Precision.ENVIRON if partie else Precision.MOIS, (jour,))

    return lire


def _a_n_ans(nombre: int) -> Lecteur:
    """A year counted from this one, or a part of it."""

    def lire(trouve: re.Match[str], aujourd_hui: date) -> Sens:
        partie = ecrit(trouve, "partie") or ""
        if not partie:
            return Sens(Precision.ANNEE, (date(aujourd_hui.year + nombre, 1, 1),))
        return Sens(Precision.ENVIRON, (date(aujourd_hui.year + nombre, _MOIS_DE_LA_PARTIE.get(partie, 6), 1),))

    return lire


def _jour_de_semaine(trouve: re.Match[str], aujourd_hui: date) -> Sens | None:
    """Tuesday: the last one before today or the next one; "le mardi" alone is a habit, not a date."""
    if trouve["habitude"] and not (trouve["dernier"] or trouve["prochain"]):
        return None
    recul = (aujourd_hui.weekday() - JOURS_SEMAINE[trouve["semaine"]]) % 7 or 7
    passe = aujourd_hui - timedelta(days=recul)
    prochain = passe + timedelta(days=14 if recul == 7 else 7)
    if trouve["prochain"]:
        return Sens(Precision.JOUR, (prochain,))
    if trouve["dernier"] and "semaine" in trouve["dernier"]:
        lundi = aujourd_hui - timedelta(days=aujourd_hui.weekday() + 7)
        return Sens(Precision.JOUR, (lundi + timedelta(days=JOURS_SEMAINE[trouve["semaine"]]),))
    if trouve["dernier"]:
        return Sens(Precision.JOUR, (passe,))
    return Sens(Precision.JOUR, (passe - timedelta(days=7), passe, prochain), explicite=False)


def _ce_jour_de_semaine(numero: int) -> Lecteur:
    """The latest day of that number (Monday is 0), as a rough date: "cette semaine", "le week-end dernier"."""
    return lambda _, aujourd_hui: Sens(
        Precision.ENVIRON, (aujourd_hui - timedelta(days=(aujourd_hui.weekday() - numero) % 7),)
    )


def _saison(trouve: re.Match[str], aujourd_hui: date) -> Sens:
    """A season, by the day in its middle, or by today while that is still to come."""
    debut, milieu = SAISONS[trouve["saison"]]
    annee = annee_ecrite(trouve, aujourd_hui)
    if annee is not None:
        return Sens(Precision.ENVIRON, (date(annee, *milieu),))
    passage = 1 if milieu < debut else 0  # winter begins in one year and has its middle in the next
    commencees = [a for a in range(aujourd_hui.year - 3, aujourd_hui.year + 1) if date(a, *debut) <= aujourd_hui]
    jours = tuple(min(date(a + passage, *milieu), aujourd_hui) for a in commencees)
    if ecrit(trouve, "prochain"):
        return Sens(Precision.ENVIRON, (date(commencees[-1] + 1 + passage, *milieu),))
    if ecrit(trouve, "dernier") or ecrit(trouve, "celle_ci"):
        return Sens(Precision.ENVIRON, jours[-1:])
    return Sens(Precision.ENVIRON, (*jours, date(commencees[-1] + 1 + passage, *milieu)), explicite=False)


def _fete(trouve: re.Match[str], aujourd_hui: date) -> Sens:
    return jours_possibles(trouve, *FETES[trouve["fete"]], aujourd_hui, Precision.ENVIRON)


_VAGUE = (
    r"(?P<vague>(?:(?:environ|a peu pres|presque|un peu plus de|plus d[e']|bientot|au moins|pres de|bien|deja|de ca"
    r"|a peine|quasi|quasiment|genre) ?){0,2})"
)
_DUREE = (
    rf"(?:une (?=(?:{un_de(ENVIRONS)})))?(?P<nombre>{un_de(ENVIRONS)}|\d{{1,4}}|{NOMBRE_EN_LETTRES})(?: de | d')? ?"
    rf"(?P<unite>{UNITE})(?P<demi> et demie?)?"
    rf"(?:,? (?:et )?(?P<reste>\d{{1,2}}|{NOMBRE_EN_LETTRES}) (?P<unite_reste>{UNITE}))?"
)
_UN_JOUR = (
    rf"(?:(?:[ ,]+(?:environ|a peu pres|je crois|c'etait|genre))*[ ,]+un (?P<ce_jour>{un_de(JOURS_SEMAINE)})(?![a-z]))?"
)
_PARTIE = r"(?:(?P<partie>debut|mi|milieu|fin)[ -](?:du |de |d')?)?"
_PHRASE = r"(?:(?<=[.,;:!?\n] )|(?<=[.,;:!?\n])|(?<=\bet )|(?<=\bmais )|^)"

DUREES: tuple[tuple[str, Lecteur], ...] = (
    (
        rf"\b(?:il y a|depuis|(?:ca|sa|cela) (?:va )?(?:fait|faire)|voila|voici) {_VAGUE}{_DUREE}{_UN_JOUR}"
        r"(?! (?:plus tard|apres))",
        _il_y_a,
    ),
    (
        r"\b(?:(?:il y a|depuis|(?:ca|sa|cela) fait|voila|voici) (?:a peine |juste |deja |seulement )?(?:quelques|qqs?|qlqs?) (?P<unite>jours?|semaines?)"
        r"|ces derni(?:er|ere)s (?P<unite2>jours|semaines))(?![a-z])(?! (?:plus tard|apres))",
        _il_y_a_quelques,
    ),
    (rf"{_PHRASE} ?{_VAGUE}{_DUREE}(?= qu(?:e |'))", _il_y_a),
    (rf"\b(?P<dans>dans|d'ici) {_VAGUE}{_DUREE}", _il_y_a),
)

RELATIVES: tuple[tuple[str, Lecteur], ...] = (
    (r"\bavant[ -]hier(?![a-z])", _a_n_jours(-2)),
    (r"\bhier(?: (?:soir|matin|midi|apres-midi))?(?![a-z])", _a_n_jours(-1)),
    (
        r"\b(?:aujourd'hui|ce matin|ce midi|cet apres[ -]midi|ce soir|cette nuit|(?<!que )(?<!comme )(?<!dit )(?<!donne )tout a l'heure|a l'instant"
        r"|(?<!\ba )ce jour)(?![a-z])",
        _a_n_jours(0),
    ),
    (r"\bapres[ -]demain(?![a-z])", _a_n_jours(2)),
    (r"\bdemain(?: (?:soir|matin|midi|apres-midi))?(?![a-z])", _a_n_jours(1)),
    (
        rf"(?P<habitude>\b(?:les?|du|au|aux|chaque|un|de|a|entre|et|jusqu'a) )?\b(?P<semaine>{un_de(JOURS_SEMAINE)})"
        rf"(?: (?:matin|soir|midi|apres-midi))?"
        rf"(?: (?:(?P<dernier>(?:de la semaine )?{DERNIER})|(?P<prochain>{PROCHAIN})))?(?! en (?:huit|quinze))",
        _jour_de_semaine,
    ),
    (rf"\b(?:la )?semaine {DERNIER}", _a_n_jours(-7, Precision.ENVIRON)),
    (rf"\b(?:la )?semaine {PROCHAIN}", _a_n_jours(7, Precision.ENVIRON)),
    (r"\bcette semaine(?![a-z])", _ce_jour_de_semaine(0)),
    (rf"\b(?:(?:le )?week[ -]?end {DERNIER}|ce week[ -]?end)(?![a-z])", _ce_jour_de_semaine(5)),
    (rf"\b{_PARTIE}(?:le )?mois {DERNIER}", _a_n_mois(-1)),
    (rf"\b{_PARTIE}(?:le )?mois {PROCHAIN}", _a_n_mois(1)),
    (
        r"\b(?:(?P<partie>debut|mi|milieu)[ -](?:du |de |d')(?:ce )?mois|ce mois(?:[- ]ci)?)(?![a-z])(?! (?:de|d'))",
        _a_n_mois(0),
    ),
    (rf"\b{_PARTIE}(?:l'|en )?an(?:nee)? {DERNIER}", _a_n_ans(-1)),
    (rf"\b{_PARTIE}(?:l')?an(?:nee)? {PROCHAIN}", _a_n_ans(1)),
    (r"\b(?:(?P<partie>debut|mi|milieu)[ -](?:de |d')(?:l'|cette )?annee|cette annee)(?![a-z])", _a_n_ans(0)),
    (
        rf"\b(?:(?P<celle_ci>cet? )|(?:a |de )?l'|en |le |au )(?P<saison>{un_de(SAISONS)}){SUITE}",
        _saison,
    ),
    (rf"\b(?:a|au|depuis|de|du|pour|avant|apres) (?:la |le )?(?P<fete>{un_de(FETES)}){SUITE}", _fete),
    (rf"\b(?:la |le )?(?P<fete>{un_de(FETES)})(?= (?:\d|{DERNIER})){SUITE}", _fete),
)
