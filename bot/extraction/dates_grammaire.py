"""The ways French people write dates: finds them in folded text and says which days they may mean."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import dateparser

from bot.extraction.calendrier import (
    ENVIRONS,
    FETES,
    JOURS_SEMAINE,
    MOIS,
    MOIS_SURS,
    SAISONS,
    decaler_mois,
    jour_reel,
    nombre_lu,
    reculer,
)
from bot.extraction.nombres import NOMBRE_EN_LETTRES
from bot.mediation.dates import Precision


@dataclass(frozen=True)
class Sens:
    """What a date may mean: its days, past and to come, oldest first; none where the calendar has no such day."""

    precision: Precision
    jours: tuple[date, ...]
    explicite: bool = True
    """Whether the words leave one reading only: the year is written, or follows from them."""


@dataclass(frozen=True)
class Repere:
    """A date at [debut, fin[ of the folded text."""

    debut: int
    fin: int
    sens: Sens


Lecteur = Callable[[re.Match[str], date], Sens | None]
"""Reads one match of a pattern, with today's date; None where it is no date after all."""


def _un_de(mots: Iterable[str]) -> str:
    return f"(?:{'|'.join(sorted(map(re.escape, mots), key=len, reverse=True))})(?![a-z0-9])"


_UNITE = r"(?:jours?|j|semaines?|sem|mois?|ans?|annees?)(?![a-z0-9'])"
_NOMBRE = rf"(?:\d{{1,4}}|{NOMBRE_EN_LETTRES})"
_COMBIEN = rf"(?:\d{{1,4}}|une (?:{_un_de(ENVIRONS)})(?: de| d')?|{NOMBRE_EN_LETTRES})"
_MOIS = rf"(?P<mois>{_un_de(MOIS)})\.?(?! ?(?:{_UNITE}|euros?|€|heures?|fois))"
_AN = r"(?:19|20)\d\d(?![\d/]| ?(?:€|euros?))"
_DERNIER = r"(?:dernier|derniere|passee?)(?![a-z])"
_PROCHAIN = r"prochaine?(?![a-z])"
_SUITE = (
    rf"(?:,? ?(?:de |en )?(?P<annee>{_AN})|,? (?:de )?(?P<an_dernier>l'an(?:nee)? {_DERNIER})"
    rf"|,? (?:de )?(?P<cette_annee>cette annee)|,? (?:de )?(?P<an_prochain>l'an(?:nee)? {_PROCHAIN})"
    rf"| (?P<dernier>{_DERNIER})| (?P<prochain>{_PROCHAIN})"
    rf"| '?(?P<court>\d\d)(?![\dh%€:/]|[.,]\d| ?(?:{_UNITE}|h|euros?|€|%|heures?|fois)(?![a-z])))?"
)
_JOUR = rf"(?P<jour>\d{{1,2}}|premier|{NOMBRE_EN_LETTRES})"
_JOUR_SEMAINE = rf"(?P<semaine>{_un_de(JOURS_SEMAINE)})"


def _ecrit(trouve: re.Match[str], nom: str) -> str | None:
    """A named group, None where this pattern has none or it did not take part."""
    return trouve.groupdict().get(nom)


def _seul(trouve: re.Match[str]) -> bool:
    """Whether the match is all there is: the whole answer to a question about a date."""
    return trouve.group().strip() == trouve.string.strip()


def _siecle(court: str, aujourd_hui: date) -> int:
    """The year meant by two figures: the latest one, next year included."""
    annee = 2000 + int(court)
    return annee if annee <= aujourd_hui.year + 1 else annee - 100


def _annee_ecrite(trouve: re.Match[str], aujourd_hui: date) -> int | None:
    """The year that the words after a day or a month say."""
    if annee := _ecrit(trouve, "annee"):
        return int(annee)
    if court := _ecrit(trouve, "court"):
        return _siecle(court, aujourd_hui)
    for groupe, ecart in (("an_dernier", -1), ("cette_annee", 0), ("an_prochain", 1)):
        if _ecrit(trouve, groupe):
            return aujourd_hui.year + ecart
    return None


def _jours_de_l_annee(trouve: re.Match[str], mois: int, jour: int, aujourd_hui: date) -> tuple[tuple[date, ...], bool]:
    """The days that a day and month may mean with the words that follow them, and whether only one is possible."""
    annee = _annee_ecrite(trouve, aujourd_hui)
    if annee is not None:
        reel = jour_reel(annee, mois, jour)
        return ((reel,) if reel else ()), True
    reels = [d for ecart in range(-8, 9) if (d := jour_reel(aujourd_hui.year + ecart, mois, jour))]
    passes = [d for d in reels if d <= aujourd_hui][-3:]
    a_venir = [d for d in reels if d >= aujourd_hui][:1]
    if _ecrit(trouve, "dernier"):
        return tuple(passes[-1:]), True
    if _ecrit(trouve, "prochain"):
        return tuple(a_venir), True
    return tuple(sorted({*passes, *a_venir})), False


def _jour_et_mois(trouve: re.Match[str], aujourd_hui: date) -> Sens | None:
    """A day and a month; the day of the week, where it is said and fits one of the years, settles which."""
    ecrit = trouve["jour"]
    jour = 1 if ecrit == "premier" else nombre_lu(ecrit)
    mois = nombre_lu(trouve["mois"]) or MOIS[trouve["mois"].rstrip(".")]
    jours, explicite = _jours_de_l_annee(trouve, mois, jour, aujourd_hui)
    if semaine := _ecrit(trouve, "semaine"):
        jours = tuple(d for d in jours if d.weekday() == JOURS_SEMAINE[semaine]) or jours
    return Sens(Precision.JOUR, jours, explicite)


def _numerique(trouve: re.Match[str], aujourd_hui: date) -> Sens | None:
    """12/03/2026, 12-03-26, 2026-03-12, 12032026."""
    annee = int(trouve["an"]) if len(trouve["an"]) == 4 else _siecle(trouve["an"], aujourd_hui)
    reel = jour_reel(annee, int(trouve["mois"]), int(trouve["jour"]))
    return Sens(Precision.JOUR, (reel,) if reel else ())


def _sans_annee(trouve: re.Match[str], aujourd_hui: date) -> Sens | None:
    """12/03: a date unless the month is impossible and nothing says that it is one."""
    annonce = bool(trouve["article"]) or _seul(trouve)
    if not annonce and (trouve["trait"] != "/" or not 1 <= int(trouve["mois"]) <= 12):
        return None
    return _jour_et_mois(trouve, aujourd_hui)


def _jour_du_mois(trouve: re.Match[str], aujourd_hui: date) -> Sens | None:
    """The 3rd: of the months around today, or of the one that is said."""
    jour = 1 if trouve["jour"] == "premier" else nombre_lu(trouve["jour"])
    if not 1 <= jour <= 31:
        return None
    ecarts = range(-12, 3)
    if _ecrit(trouve, "mois_dernier"):
        ecarts = range(-1, 0)
    elif _ecrit(trouve, "ce_mois"):
        ecarts = range(0, 1)
    debuts = (decaler_mois(aujourd_hui.replace(day=1), ecart) for ecart in ecarts)
    jours = tuple(d for debut in debuts if (d := jour_reel(debut.year, debut.month, jour)))
    if _ecrit(trouve, "dernier"):
        return Sens(Precision.JOUR, tuple(d for d in jours if d <= aujourd_hui)[-1:])
    return Sens(Precision.JOUR, jours, explicite=len(ecarts) == 1)


_PARTIES = {"debut": 5, "mi": 15, "milieu": 15, "fin": 25}


def _mois_entier(trouve: re.Match[str], aujourd_hui: date) -> Sens | None:
    """A month, or the beginning, the middle or the end of it; a rare or short name of month needs words around it."""
    nom, partie = trouve["mois"].rstrip("."), _ecrit(trouve, "partie")
    annonce = partie or _ecrit(trouve, "annonce") or _annee_ecrite(trouve, aujourd_hui) or _ecrit(trouve, "dernier")
    if not annonce and nom not in MOIS_SURS and not _seul(trouve):
        return None
    jours, explicite = _jours_de_l_annee(trouve, MOIS[nom], _PARTIES.get(partie or "", 1), aujourd_hui)
    return Sens(Precision.ENVIRON if partie in _PARTIES else Precision.MOIS, jours, explicite)


def _mois_et_annee(trouve: re.Match[str], aujourd_hui: date) -> Sens | None:
    reel = jour_reel(int(trouve["an"]), int(trouve["mois"]), 1)
    return Sens(Precision.MOIS, (reel,)) if reel else None


def _annee_entiere(trouve: re.Match[str], aujourd_hui: date) -> Sens | None:
    annee, partie = _annee_ecrite(trouve, aujourd_hui), _ecrit(trouve, "partie")
    if annee is None or not (partie or _ecrit(trouve, "annonce") or _seul(trouve)):
        return None
    if partie in _PARTIES:
        mois = {"debut": 2, "fin": 11}.get(partie, 6)
        return Sens(Precision.ENVIRON, (date(annee, mois, 15),))
    return Sens(Precision.ANNEE, (date(annee, 1, 1),))


def _il_y_a(trouve: re.Match[str], aujourd_hui: date) -> Sens | None:
    """So long ago, or in so long ("dans"); a few days are counted, longer times are rounded."""
    sens_du_temps = -1 if _ecrit(trouve, "dans") else 1
    nombre, unite = nombre_lu(trouve["nombre"].removeprefix("une ").split(" d")[0]), trouve["unite"]
    jour = reculer(aujourd_hui, sens_du_temps * nombre, unite)
    if _ecrit(trouve, "demi"):
        jour = reculer(jour, *{"a": (6, "mois"), "m": (15, "jours")}.get(unite[0], (3, "jours")))
    if _ecrit(trouve, "reste"):
        jour = reculer(jour, sens_du_temps * nombre_lu(trouve["reste"]), trouve["unite_reste"])
    if not nombre or not 1900 <= jour.year <= 2100:
        return None
    compte = unite.startswith("j") and nombre < 7 and not _ecrit(trouve, "vague")
    return Sens(Precision.JOUR if compte else Precision.ENVIRON, (jour,))


def _dans_n_jours(nombre: int, precision: Precision = Precision.JOUR) -> Lecteur:
    return lambda _, aujourd_hui: Sens(precision, (aujourd_hui + timedelta(days=nombre),))


def _dans_n_mois(nombre: int) -> Lecteur:
    """A month counted from this one, or a part of it."""

    def lire(trouve: re.Match[str], aujourd_hui: date) -> Sens:
        partie = _ecrit(trouve, "partie") or ""
        jour = decaler_mois(aujourd_hui.replace(day=1), nombre).replace(day=_PARTIES.get(partie, 1))
        return Sens(Precision.ENVIRON if partie else Precision.MOIS, (jour,))

    return lire


def _dans_n_ans(nombre: int) -> Lecteur:
    """A year counted from this one, or a part of it."""

    def lire(trouve: re.Match[str], aujourd_hui: date) -> Sens:
        partie = _ecrit(trouve, "partie")
        mois = {"debut": 2, "fin": 11}.get(partie or "", 6 if partie else 1)
        return Sens(Precision.ENVIRON if partie else Precision.ANNEE, (date(aujourd_hui.year + nombre, mois, 1),))

    return lire


def _jour_de_semaine(trouve: re.Match[str], aujourd_hui: date) -> Sens | None:
    """Tuesday: the last one before today or the next; "le mardi" alone is a habit, not a date."""
    if trouve["article"] and not (trouve["dernier"] or trouve["prochain"]):
        return None
    recul = (aujourd_hui.weekday() - JOURS_SEMAINE[trouve["semaine"]]) % 7 or 7
    passe, prochain = aujourd_hui - timedelta(days=recul), aujourd_hui + timedelta(days=(7 - recul) or 7)
    if trouve["prochain"]:
        return Sens(Precision.JOUR, (prochain,))
    if trouve["dernier"]:
        return Sens(Precision.JOUR, (passe,))
    return Sens(Precision.JOUR, (passe - timedelta(days=7), passe, prochain), explicite=False)


def _fin_de_semaine(trouve: re.Match[str], aujourd_hui: date) -> Sens | None:
    return Sens(Precision.ENVIRON, (aujourd_hui - timedelta(days=(aujourd_hui.weekday() - 5) % 7),))


def _lundi(trouve: re.Match[str], aujourd_hui: date) -> Sens | None:
    return Sens(Precision.ENVIRON, (aujourd_hui - timedelta(days=aujourd_hui.weekday()),))


def _saison(trouve: re.Match[str], aujourd_hui: date) -> Sens | None:
    """A season, by the day in its middle; the one under way is not over yet and ends today."""
    (mois, jour), (mois_milieu, jour_milieu) = SAISONS[trouve["saison"]]
    annee = _annee_ecrite(trouve, aujourd_hui)
    decalage = 1 if mois_milieu < mois else 0  # winter begins in one year, has its middle in the next
    if annee is not None:
        return Sens(Precision.ENVIRON, (date(annee, mois_milieu, jour_milieu),))
    debuts = [date(aujourd_hui.year + ecart, mois, jour) for ecart in range(-3, 2)]
    milieux = [
        milieu if debut > aujourd_hui else min(milieu, aujourd_hui)
        for debut in debuts
        if (milieu := date(debut.year + decalage, mois_milieu, jour_milieu))
    ]
    passes = [milieu for milieu in milieux if milieu <= aujourd_hui]
    if _ecrit(trouve, "dernier") or _ecrit(trouve, "cet"):
        return Sens(Precision.ENVIRON, tuple(passes[-1:]))
    return Sens(Precision.ENVIRON, tuple(milieux), explicite=False)


def _fete(trouve: re.Match[str], aujourd_hui: date) -> Sens | None:
    mois, jour = FETES[trouve["fete"]]
    jours, explicite = _jours_de_l_annee(trouve, mois, jour, aujourd_hui)
    return Sens(Precision.ENVIRON, jours, explicite)


_REGLAGES = {"DATE_ORDER": "DMY", "REQUIRE_PARTS": ["day", "month", "year"]}


def _par_dateparser(trouve: re.Match[str], aujourd_hui: date) -> Sens | None:
    """Orders of words that are not French ("mars 12, 2026"): the library knows them."""
    base = datetime.combine(aujourd_hui, datetime.min.time())
    lu = dateparser.parse(trouve.group(), languages=["fr"], settings={**_REGLAGES, "RELATIVE_BASE": base})  # type: ignore[arg-type]
    return Sens(Precision.JOUR, (lu.date(),)) if lu else None


def _bruit(trouve: re.Match[str], aujourd_hui: date) -> Sens | None:
    """What looks like a date and is none; it is taken out so that nothing else reads it."""
    return None


_LIEN = r"(?: ?, ?(?:et )?| et | ou | puis | au | a | ?- ?| jusqu'au )(?:le |du )?"
_VAGUE = r"(?P<vague>(?:environ|a peu pres|presque|plus de|plus d'|bientot|au moins|pres de|bien|deja|de ca|a peine|un peu plus de|un peu plus d')\s?){0,2}"
_DUREE_LUE = (
    rf"(?P<nombre>{_COMBIEN}) ?(?P<unite>{_UNITE})(?P<demi> et demie?)?"
    rf"(?: (?:et )?(?P<reste>{_NOMBRE}) ?(?P<unite_reste>{_UNITE}))?"
)
_VOIES = r"(?:rue|avenue|av|boulevard|bd|bld|place|quai|allee|chemin|impasse|square|cours|passage|route|faubourg)"
_PRECEDE = r"(?<![a-z0-9/.,'-])"

GRAMMAIRE: tuple[tuple[str, Lecteur], ...] = (
    (r"\{[a-z]{1,9}:[a-z]{1,10}\}", _bruit),
    (rf"{_VOIES} (?:du|de la|des) (?:\d{{1,2}}|premier)(?:er)? [a-z]{{3,9}}(?: \d{{4}})?", _bruit),
    (r"(?:\b(?:n°|numero|no|ref|reference|dossier n°) ?:? ?)\d[\d/-]*", _bruit),
    (r"(?<!\d)\d\d(?:[ .-]?\d\d){4,}(?!\d)(?<!\d{8})|(?<!\d)\d{2}(?:[ .-]\d\d){3,}(?!\d)", _bruit),
)
