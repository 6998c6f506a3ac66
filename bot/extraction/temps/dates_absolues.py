"""Dates said by day, month or year: "12/03/26", "le douze mars", "début février", "en 2025"."""

import re
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from bot.extraction.langue.mots import MOTS_CONNUS
from bot.extraction.langue.orthographe import distance
from bot.extraction.temps.calendrier import JOURS_SEMAINE, MOIS, MOIS_SURS, decaler_mois, jour_reel
from bot.extraction.temps.dates_lecture import (
    AN,
    DERNIER,
    JOUR,
    NOM_DE_MOIS,
    PARTIES,
    SUITE,
    Lecteur,
    Sens,
    annee_ecrite,
    ecrit,
    jour_lu,
    jours_possibles,
    mois_lu,
    seul,
    siecle,
    un_de,
)
from bot.mediation.dates import Precision


def _du_bon_jour(trouve: re.Match[str], sens: Sens, aujourd_hui: date) -> Sens:
    """The day of the week, where it is said and fits a recent reading, settles which."""
    semaine, recent = ecrit(trouve, "semaine"), aujourd_hui - timedelta(days=700)
    fideles = tuple(d for d in sens.jours if semaine and d > recent and d.weekday() == JOURS_SEMAINE[semaine])
    return replace(sens, jours=fideles or sens.jours)


def _jour_et_mois(trouve: re.Match[str], aujourd_hui: date) -> Sens:
    sens = jours_possibles(trouve, mois_lu(trouve), jour_lu(trouve), aujourd_hui, Precision.JOUR)
    return _du_bon_jour(trouve, sens, aujourd_hui)


def _numerique(trouve: re.Match[str], aujourd_hui: date) -> Sens:
    """12/03/2026, 12-03-26, 2026-03-12, 12032026."""
    annee = int(trouve["an"]) if len(trouve["an"]) == 4 else siecle(trouve["an"], aujourd_hui)
    reel = jour_reel(annee, int(trouve["mois"]), int(trouve["jour"]))
    return Sens(Precision.JOUR, (reel,) if reel else ())


def _sans_annee(trouve: re.Match[str], aujourd_hui: date) -> Sens | None:
    """12/03: with an article or as a whole answer any sign will do, else only a slash and a possible month."""
    mois, trait = int(trouve["mois"]), trouve["trait"]
    annonce = trouve["article"] or trouve["avant"] or (seul(trouve) and trait != " ")
    plausible = 1 <= mois <= 12 and (trait == "/" or (annonce and len(trouve["mois"]) == 2))
    if not plausible and not (annonce and trait != " "):
        return None
    return _jour_et_mois(trouve, aujourd_hui)


_MOT_APRES = re.compile(r" ?(?P<mot>[a-z]{4,})")
_MOIS_LONGS = tuple(mois for mois in MOIS if len(mois) > 4)


def _suivi_d_un_mois_illisible(trouve: re.Match[str]) -> bool:
    """Whether the word after a bare day looks like a month that cannot be told: this month is not meant then."""
    apres = _MOT_APRES.match(trouve.string, trouve.end())
    if apres is None or apres["mot"] in MOTS_CONNUS:
        return False
    return any(distance(apres["mot"], mois, 2) <= 2 for mois in _MOIS_LONGS)


_SECOURS = (15, 17, 18)
"""Emergency numbers: "appelez le 15" is no day."""


@lru_cache(maxsize=256)
def _de_ce_numero(jour: int, ce_mois: date, ecarts: range) -> tuple[date, ...]:
    """The days of that number in the months around this one."""
    premiers = (decaler_mois(ce_mois, ecart) for ecart in ecarts)
    return tuple(d for premier in premiers if (d := jour_reel(premier.year, premier.month, jour)))


def _jour_du_mois(trouve: re.Match[str], aujourd_hui: date) -> Sens | None:
    """The 3rd: of this month, of the last one, or of any of the months around today."""
    jour = jour_lu(trouve)
    autre_chose = ecrit(trouve, "autre_chose") or ""
    if _suivi_d_un_mois_illisible(trouve):
        return None
    if not 1 <= jour <= 31 or (autre_chose and (jour in _SECOURS or not autre_chose.startswith("appel"))):
        return None
    ecarts = range(-1, 0) if ecrit(trouve, "mois_dernier") else range(1) if ecrit(trouve, "ce_mois") else range(-12, 3)
    jours = _de_ce_numero(jour, aujourd_hui.replace(day=1), ecarts)
    if ecrit(trouve, "dernier"):
        return Sens(Precision.JOUR, tuple(d for d in jours if d <= aujourd_hui)[-1:])
    seul_dit = None if len(ecarts) == 1 or ecrit(trouve, "semaine") else jour
    sens = Sens(Precision.JOUR, jours, explicite=len(ecarts) == 1, jour_seul=seul_dit)
    return _du_bon_jour(trouve, sens, aujourd_hui)


def _annonce(trouve: re.Match[str]) -> bool:
    """Whether words before or after a month or a year say that it is one."""
    return any(ecrit(trouve, groupe) for groupe in ("annonce", "avant", "dernier"))


_NOM_AVANT = re.compile(
    r"(?:m'app?ell?e|m'apl|s'app?ell?e|nomm?ee?|prenom(?: est)?|nom(?: est)?|mme|madame|mlle|mr|m\.|monsieur|docteure?|dr"
    r"|maitre|fille|fils|enfant|bebe|soeur|frere|mere|pere|femme|mari|niece|neveu|amie?|copine?|voisine?|et moi)"
    r"(?: ?:)? $"
)
"""Before "Avril" or "Janvier": it is somebody's name."""


def _mois_entier(trouve: re.Match[str], aujourd_hui: date) -> Sens | None:
    """A month or a part of it; "mars", "mai" and short names are months only where other words say so."""
    partie = ecrit(trouve, "partie") or ""
    if not (partie or _annonce(trouve) or annee_ecrite(trouve, aujourd_hui) or seul(trouve)) and (
        trouve["mois"] not in MOIS_SURS or _NOM_AVANT.search(trouve.string, max(0, trouve.start() - 25), trouve.start())
    ):
        return None
    precision = Precision.ENVIRON if partie in PARTIES else Precision.MOIS
    return jours_possibles(trouve, mois_lu(trouve), PARTIES.get(partie, 1), aujourd_hui, precision)


def _mois_en_chiffres(trouve: re.Match[str], aujourd_hui: date) -> Sens:
    return Sens(Precision.MOIS, (date(int(trouve["an"]), int(trouve["mois"]), 1),))


def _annee_entiere(trouve: re.Match[str], aujourd_hui: date) -> Sens | None:
    partie = ecrit(trouve, "partie") or ""
    if not (partie or _annonce(trouve) or seul(trouve)):
        return None
    annee = int(trouve["annee"])
    if partie in PARTIES:
        return Sens(Precision.ENVIRON, (date(annee, {"debut": 2, "fin": 11}.get(partie, 6), 15),))
    return Sens(Precision.ANNEE, (date(annee, 1, 1),))


_ISOLE = r"(?<![a-z0-9/.,'-])"
_LIEN = r"(?: ?, ?(?:et )?| et | ou | puis | au | a | ?- ?| jusqu'au )(?:le |du )?"
_SEMAINE = rf"(?:(?P<semaine>{un_de(JOURS_SEMAINE)}) (?:le )?)?"
_AVANT = (
    r"(?P<avant>\b(?:pas |depuis |(?:(?<![a-z] )|(?<=\bet ))des |de |d'|vers |avant |apres |pour |entre |remonte a ))"
)
_AUTRE_CHOSE = r"(?:dans|cpam|caisse|secu|departement|appele[rz]?|appelle|faire|composer|choix)"
_PAS_UN_JOUR = (
    r"(?! ?(?:[%€:/°\d.-]?\d|[%€°]|(?:e|er|eme|ieme|nd|h|rue|avenue|boulevard|place|allee|chemin|impasse|bis|ter|euros?"
    r"|fois|ans?|mois|jours?|heures?|semaines?|trimestre|medecins?|courriers?|premiers?)(?![a-z])))"
)

# A group named "avant" is read but is no part of the date.
ABSOLUES: tuple[tuple[str, Lecteur], ...] = (
    (r"\b(?P<an>(?:19|20)\d\d)[-/.](?P<mois>\d{1,2})[-/.](?P<jour>\d{1,2})(?!\d)", _numerique),
    (
        r"(?:\ble )?\b(?P<jour>\d{1,2})(?<![/.-]\d)(?<![/.-]\d\d) ?(?P<trait>[/.-]) ?(?P<mois>\d{1,2}) ?(?P=trait) ?"
        r"(?P<an>(?:19|20)\d\d|\d\d)(?!\d|[/-]\d)",
        _numerique,
    ),
    (r"(?:\ble )?(?<!\d )\b(?P<jour>\d\d?) (?P<mois>\d\d?) (?P<an>(?:19|20)\d\d)(?!\d| \d)", _numerique),
    (r"\ble (?P<jour>\d\d?) (?P<mois>\d\d) (?P<an>\d\d)(?!\d| \d)", _numerique),
    (r"\b(?P<jour>[0-3]\d)(?P<mois>[01]\d)(?P<an>(?:19|20)\d\d)\b", _numerique),
    (  # "en juillet, le 10"
        rf"\b(?:(?:en|courant|au mois de|au mois d'|du mois de) ?)?{NOM_DE_MOIS}(?: (?P<annee>{AN}))?,? ?le {JOUR}(?:er)?"
        rf"(?! ?(?:{un_de(MOIS)}|[\d/.-]))",
        _jour_et_mois,
    ),
    (  # the 3rd, of "le 3 et le 10 mars": the month comes later
        rf"(?:\b(?:le|les) )?{_ISOLE}(?P<jour>\d{{1,2}})(?:er)?"
        rf"(?=(?:{_LIEN}\d{{1,2}}(?:er)?){{1,4}} {NOM_DE_MOIS}{SUITE})",
        _jour_et_mois,
    ),
    (
        rf"(?:\b(?:le|les|ce) )?{_SEMAINE}{_ISOLE}{JOUR}(?:er)?[ ./-]?"
        rf"(?:de |d'|du mois de |du mois d')?{NOM_DE_MOIS}{SUITE}",
        _jour_et_mois,
    ),
    (
        rf"(?:(?P<article>\ble )|(?P<avant>\b(?:du|au) ))?{_SEMAINE}{_ISOLE}"
        r"(?P<jour>[0-3]?\d) ?(?P<trait>[/. -]) ?(?P<mois>[01]?\d)"
        r"(?![\d/%€]|[.,-]\d| ?(?:h|e|eme|euros?|jours?|mois|ans?|fois)(?![a-z])| ?€)",
        _sans_annee,
    ),
    (r"\b(?P<mois>0?[1-9]|1[0-2])[/-](?P<an>(?:19|20)\d\d)(?![\d/-])", _mois_en_chiffres),
    (
        rf"\b(?P<partie>debut|mi|milieu|fin|courant)[ -](?:du |de |d')?(?:mois )?(?:de |d')?{NOM_DE_MOIS}{SUITE}",
        _mois_entier,
    ),
    (  # from March to May: the first one
        rf"{_AVANT}{NOM_DE_MOIS} (?:et|a) {un_de(MOIS)}(?: (?P<annee>{AN}))?",
        _mois_entier,
    ),
    (
        rf"(?:(?P<annonce>\b(?:en |(?:(?:au|le|du) )?mois (?:de |d')))|{_AVANT})?(?<![a-z0-9/.,-]){NOM_DE_MOIS}{SUITE}",
        _mois_entier,
    ),
    (
        rf"(?:\ble )?{_ISOLE}{JOUR}(?:er)? "
        rf"(?:(?P<mois_dernier>du mois {DERNIER})"
        r"|(?P<ce_mois>(?:de ce mois|du mois|courant)(?:-ci| en cours)?)(?![a-z]))",
        _jour_du_mois,
    ),
    (rf"\b(?:le )?{_SEMAINE[:-1]}(?P<jour>\d{{1,2}}){_PAS_UN_JOUR}", _jour_du_mois),
    (
        rf"\b(?P<autre_chose>{_AUTRE_CHOSE} )?(?:le |(?P<avant>du ))(?P<jour>\d{{1,2}})"
        rf"(?:er(?= ?(?:[.,;!?\n]|$)))?(?: (?P<dernier>{DERNIER}))?{_PAS_UN_JOUR}",
        _jour_du_mois,
    ),
    (rf"\b(?P<partie>debut|fin|mi|milieu|courant)[ -](?:de |d')?(?:l'annee )?(?P<annee>{AN})", _annee_entiere),
    (rf"(?:(?P<annonce>\b(?:en |l'an |l'annee |annee ))|{_AVANT})?{_ISOLE}(?P<annee>{AN})", _annee_entiere),
)
