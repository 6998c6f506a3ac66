"""The grammar of dates: every pattern, in the order in which they are tried, and the scan of a text by them."""

import re
from dataclasses import dataclass
from datetime import date

from bot.extraction.dates_absolues import ABSOLUES
from bot.extraction.dates_lecture import UNITE, Lecteur, Sens
from bot.extraction.dates_relatives import DUREES, RELATIVES

_LU = "\x00"  # folding leaves no control character, so that no pattern can match what was read already
_VOIES = r"(?:rue|avenue|av|boulevard|bd|bld|place|quai|allee|chemin|impasse|square|faubourg)"

# What looks like a date and is none: taken out before dates are looked for.
_JETONS_ET_ADRESSES = re.compile(
    r"\{[a-z]{1,9}:[a-z]{1,10}\}"
    rf"|\b{_VOIES} (?:du|de la|des) (?:\d{{1,2}}|premier)(?:er)? [a-z]{{3,9}}(?: \d{{4}})?"
    r"|\b(?:n°|numero|no|ref|reference) ?:? ?\d[\d/-]*"
    r"|(?<!\d)\d\d(?:[ .-]\d\d){3,}(?!\d)"
    r"|(?<!\d)\d{9,}(?!\d)"
)
_PAS_UN_JOUR = r"(?<!\ble )(?<!\bdu )(?<![\d/])"
_MESURES = re.compile(
    rf"{_PAS_UN_JOUR}(?:24 ?h? ?/ ?(?:24|7)|(?<=[a-z0-9] )7 ?j? ?/ ?7|7 ?j? ?/ ?7(?= ?[a-z]))(?![\d/])"
    rf"|{_PAS_UN_JOUR}(?:1/2|[12]/3|[1-3]/4|[1-4]/5|\d/10|\d\d?/20)(?![\d/])(?= ?[a-z'])"
    r"|(?<!\d)(?:\d{1,3}(?:[ .]\d{3})+|\d+)(?:[,.]\d{1,2})? ?(?:k?€|(?:k?euros?|eur|balles|e|pourcent|pour cent)(?![a-z])|%)"
    r"|\b(?:a |vers )?(?:[01]?\d|2[0-4]) ?(?:(?:h|heures?)(?: ?[0-5]\d)?(?![a-z0-9])|:[0-5]\d(?!\d))(?: ?min(?:utes?)?)?"
    rf"|(?<!\d)\d{{1,4}}(?:[.,]\d{{1,2}})?(?: ?(?:-|/|a) ?\d{{1,4}})? ?"
    rf"(?:{UNITE}|(?:heures?|minutes?|min|fois|medecins?|personnes?)(?![a-z]))"
)


@dataclass(frozen=True)
class Repere:
    """A date at [debut, fin[ of the folded text."""

    debut: int
    fin: int
    sens: Sens


def _sans(motif: re.Pattern[str], plie: str) -> str:
    return motif.sub(lambda trouve: _LU * len(trouve.group()), plie)


def _compiler(grammaire: tuple[tuple[str, Lecteur], ...]) -> tuple[tuple[re.Pattern[str], Lecteur], ...]:
    return tuple((re.compile(motif), lecteur) for motif, lecteur in grammaire)


_DUREES, _DATES = _compiler(DUREES), _compiler((*ABSOLUES, *RELATIVES))


def reperer_dates(plie: str, aujourd_hui: date) -> list[Repere]:
    """The dates of a folded text, in their order; each pattern reads what those before it left."""
    reperes: list[Repere] = []

    def lire(grammaire: tuple[tuple[re.Pattern[str], Lecteur], ...], reste: str) -> str:
        for motif, lecteur in grammaire:
            lus: list[tuple[int, int]] = []
            for trouve in motif.finditer(reste):
                if sens := lecteur(trouve, aujourd_hui):
                    reperes.append(Repere(*trouve.span(), sens))
                    lus.append(trouve.span())
            for debut, fin in lus:
                reste = reste[:debut] + _LU * (fin - debut) + reste[fin:]
        return reste

    lire(_DATES, _sans(_MESURES, lire(_DUREES, _sans(_JETONS_ET_ADRESSES, plie))))
    return sorted(reperes, key=lambda repere: repere.debut)
