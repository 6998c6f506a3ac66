"""The grammar of dates: every pattern, in the order in which they are tried, and the scan of a text by them."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.extraction.temps.calendrier import decaler_mois, jour_reel
from bot.extraction.temps.dates_absolues import ABSOLUES
from bot.extraction.temps.dates_lecture import NOM_DE_MOIS, UNITE, Lecteur, Sens
from bot.extraction.temps.dates_relatives import DUREES, RELATIVES
from bot.mediation.dates import Precision

_LU = "\x00"  # folding leaves no control character, so that no pattern can match what was read already
_VOIES = r"(?:rue|avenue|av|boulevard|bd|bld|place|quai|allee|chemin|impasse|square|faubourg)"

# What looks like a date and is none: taken out before dates are looked for.
_JETONS_ET_ADRESSES = re.compile(
    r"\{[a-z]{1,9}:[a-z]{1,10}\}"
    rf"|\b{_VOIES} (?:du|de la|des) (?:\d{{1,2}}|premier)(?:er)? [a-z]{{3,9}}(?: \d{{4}})?"
    r"|\b(?:n°|numero|no|ref|reference) ?:? ?\d[\d/-]*"
    r"|\b(?:tension|vue|acuite|note)(?: (?:de|a|est))* \d{1,2} ?/ ?\d{1,2}"
    r"|\ble (?:15|1[78]),? (?:ou|et) le 11[24](?!\d)|\ble 11[24],? (?:ou|et) le 1[578](?!\d)"
    r"|(?<!\d)\d\d(?:[ .-]\d\d){3,}(?!\d)"
    r"|(?<!\d)\d{9,}(?!\d)"
)
_PAS_UN_JOUR = r"(?<!\ble )(?<!\bdu )(?<![\d/])"
_MESURES = re.compile(
    rf"(?=\d)(?:{_PAS_UN_JOUR}(?:24 ?h? ?/ ?(?:24|7)|(?<=[a-z0-9] )7 ?j? ?/ ?7|7 ?j? ?/ ?7(?= ?[a-z]))(?![\d/])"
    rf"|{_PAS_UN_JOUR}(?:1/2|[12]/3|[1-3]/4|[1-4]/5|\d/10|\d\d?/20)(?![\d/])(?= ?[a-z'])"
    r"|(?<!\d)(?:\d{1,3}(?:[ .]\d{3})+|\d+)(?:[,.]\d{1,2})? ?"
    r"(?:k?€|(?:k?euros?|eur|balles|e|pourcent|pour cent)(?![a-z])|%)"
    r"|\b(?:[01]?\d|2[0-4]) ?(?:(?:h|heures?)(?: ?[0-5]\d)?(?![a-z0-9])|:[0-5]\d(?!\d))(?: ?min(?:utes?)?)?"
    rf"|(?<!\d)\d{{1,4}}(?:[.,]\d{{1,2}})?(?: ?(?:-|/|a) ?\d{{1,4}})? ?"
    rf"(?:{UNITE}|(?:heures?|minutes?|min|fois|medecins?|personnes?)(?![a-z])))"
)


@dataclass(frozen=True)
class Repere:
    """A date at [debut, fin[ of the folded text."""

    debut: int
    fin: int
    sens: Sens


def _sans(motif: re.Pattern[str], plie: str) -> str:
    return motif.sub(lambda trouve: _LU * len(trouve.group()), plie)


def _effacer(texte: str, passages: list[tuple[int, int]]) -> str:
    """The same text, of the same length, with nothing left to read in those passages, given in their order."""
    morceaux, repris = list[str](), 0
    for debut, fin in passages:
        morceaux += (texte[repris:debut], _LU * (fin - debut))
        repris = fin
    return "".join((*morceaux, texte[repris:]))


def _compiler(grammaire: tuple[tuple[str, Lecteur], ...]) -> tuple[tuple[re.Pattern[str], Lecteur], ...]:
    return tuple((re.compile(motif), lecteur) for motif, lecteur in grammaire)


_DUREES, _DATES = _compiler(DUREES), _compiler((*ABSOLUES, *RELATIVES))


_VERS = re.compile(r"\b(?:vers|autour|alentours|environ|a peu pres|plus ou moins)(?: de| du| le| au)? $")
_DE = re.compile(r"(?<![a-z])(?P<mot>entre|du|de|depuis) $")
_A = re.compile(r" ?(?:(?P<et>et)|au?|jusqu'au?|-)(?: le)? ?")


def _avant(debut: Sens, fin: Sens) -> Sens:
    """The first day of a range, in the year of the last one where only that is written."""
    if debut.explicite or not (fin.explicite and debut.jours and fin.jours):
        return debut
    dernier, modele = fin.jours[-1], debut.jours[-1]
    jours = (jour_reel(annee, modele.month, modele.day) for annee in (dernier.year, dernier.year - 1))
    return replace(debut, jours=tuple(jour for jour in jours if jour and jour <= dernier)[:1], explicite=True)


def _debut_d_intervalle(plie: str, debut: Repere, fin: Repere) -> int | None:
    """Where a range of two dates begins, None where they are no range."""
    de, a = _DE.search(plie, max(0, debut.debut - 8), debut.debut), _A.fullmatch(plie, debut.fin, fin.debut)
    if not de or not a or bool(a["et"]) != (de["mot"] == "entre"):
        return None
    return de.start() if de["mot"] in ("entre", "du") else debut.debut


def _reunir(plie: str, reperes: list[Repere]) -> list[Repere]:
    """Ranges ("entre le 3 et le 5 mars", "du 3 au 5") become their first day."""
    reunis: list[Repere] = []
    for repere in reperes:
        debut = _debut_d_intervalle(plie, reunis[-1], repere) if reunis else None
        if debut is None:
            reunis.append(repere)
        else:
            reunis[-1] = Repere(debut, repere.fin, _avant(reunis[-1].sens, repere.sens))
    return reunis


_PRES = 80
"""Characters: how near a date must be to say the month of a bare day."""
_RECENT = timedelta(days=730)
_NOM_DE_MOIS = re.compile(NOM_DE_MOIS)


_HESITE = re.compile(
    r"(?:[ ,.]|je (?:crois?|pense|dirais)|(?:vers|plutot|genre|ou|mais|peut[- ]etre|disons|environ|non|nan|du|de|c'est|c'etait)\b)*"
)
"""Between a month and a day that are of the same date: "mi-octobre, je crois le 15"."""


def _de_ce_mois(repere: Repere, voisin: Repere) -> Repere:
    """A bare day of the month that was said right before it."""
    jours = (jour_reel(modele.year, modele.month, repere.sens.jour_seul or 0) for modele in voisin.sens.jours)
    return replace(repere, sens=replace(repere.sens, jours=tuple(jour for jour in jours if jour), jour_seul=None))


def _mois_du_voisin(repere: Repere, voisin: Repere, aujourd_hui: date) -> Repere:
    """ "Refus le 3 février, contesté le 20": the 20th of that month, or the one after or before that fits the telling."""
    jour, apres = repere.sens.jour_seul or 0, voisin.debut < repere.debut
    jours: set[date] = set()
    for modele in voisin.sens.jours:
        ecarts = (0, 1) if apres and jour < modele.day else (-1, 0) if apres or jour <= modele.day else (-1, -1)
        premiers = (decaler_mois(modele.replace(day=1), ecart) for ecart in ecarts)
        jours |= {d for premier in premiers if (d := jour_reel(premier.year, premier.month, jour))}
    if not any(d <= aujourd_hui for d in jours):
        return repere
    return replace(repere, sens=replace(repere.sens, jours=tuple(sorted(jours)), jour_seul=None))


def _dater(plie: str, repere: Repere, voisins: list[Repere], aujourd_hui: date) -> Repere:
    """A bare day with the month of its neighbour, where that is near, recent and whole, or told in the same breath."""
    for voisin in voisins if repere.sens.jour_seul else ():
        mois = _NOM_DE_MOIS.search(plie, voisin.debut, voisin.fin) and voisin.sens.precision is not Precision.JOUR
        if mois and voisin.fin <= repere.debut and _HESITE.fullmatch(plie, voisin.fin, repere.debut):
            return _de_ce_mois(repere, voisin)
        ecart = max(repere.debut, voisin.debut) - min(repere.fin, voisin.fin)
        entier = voisin.sens.precision is Precision.JOUR and not voisin.sens.jour_seul and voisin.sens.jours
        if entier and voisin.sens.jours[-1] > aujourd_hui - _RECENT and ecart <= _PRES:
            return _mois_du_voisin(repere, voisin, aujourd_hui)
    return repere


def _dater_les_jours_seuls(plie: str, reperes: list[Repere], aujourd_hui: date) -> list[Repere]:
    """Bare days take their month from the date before them, else from the one after."""
    dates = list(reperes)
    for rang in range(1, len(dates)):
        dates[rang] = _dater(plie, dates[rang], dates[rang - 1 : rang], aujourd_hui)
    for rang in reversed(range(len(dates) - 1)):
        dates[rang] = _dater(plie, dates[rang], dates[rang + 1 : rang + 2], aujourd_hui)
    return dates


def reperer_dates(plie: str, aujourd_hui: date) -> list[Repere]:
    """The dates of a folded text, in their order; each pattern reads what those before it left."""
    reperes: list[Repere] = []

    def lire(grammaire: tuple[tuple[re.Pattern[str], Lecteur], ...], reste: str) -> str:
        for motif, lecteur in grammaire:
            lus: list[tuple[int, int]] = []
            for trouve in motif.finditer(reste):
                if sens := lecteur(trouve, aujourd_hui):
                    avant = trouve.end("avant") if trouve.groupdict().get("avant") else trouve.start()
                    debut, fin = avant, trouve.end() - (trouve.group()[-1] == ".")
                    if sens.precision is Precision.JOUR and _VERS.search(plie, max(0, debut - 25), debut):
                        sens = replace(sens, precision=Precision.ENVIRON)
                    reperes.append(Repere(debut, fin, sens))
                    lus.append((debut, fin))
            reste = _effacer(reste, lus)
        return reste

    lire(_DATES, _sans(_MESURES, lire(_DUREES, _sans(_JETONS_ET_ADRESSES, plie))))
    ordonnes = sorted(reperes, key=lambda repere: repere.debut)
    return _reunir(plie, _dater_les_jours_seuls(plie, ordonnes, aujourd_hui))
