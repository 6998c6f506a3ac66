"""NIR and phone numbers among the digits of a text, and what nearly is one.

Digits that follow each other form a run ("1 85 05 78 006 084 36 06 39 98 12 34"); a run is cut, from its left, into NIR
and phone numbers at the borders of its groups.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from bot.extraction import nirs, telephones
from bot.extraction.identifiant import Etat, Lecture, TypeIdentifiant
from bot.extraction.nombres import NOMBRE_EN_LETTRES, lire_nombre

# Letters typed for digits: O for 0, l or I for 1.
_O, _I = re.compile(r"(?<![a-z])o{1,2}(?=[0-9])|(?<=[0-9])o{1,3}(?![a-z])"), re.compile(r"(?<![a-z'])[il](?=[0-9])")
# Dates are no part of a number; the day of a NIR or phone number in pairs is never followed by a written year.
_DATE = re.compile(
    r"(?<![0-9./-])(?:[0-3]?[0-9]([./-])[01]?[0-9]\1(?:(?:19|20)[0-9]{2}|[0-9]{2})|(?:19|20)[0-9]{2}([./-])[01]?[0-9]\2[0-3]?[0-9])"
    r"(?![./-]?[0-9])|(?<![0-9])(?<![0-9] )[0-3]?[0-9] [01]?[0-9] (?:19|20)[0-9]{2}(?![0-9])"
)

_GROUPE = r"[0-9]++(?:(?<=2)[ab](?![a-z])[0-9]*+)?+"
_SUITE = re.compile(rf"\+?\(?\+? ?{_GROUPE}(?:(?:,? ?\(?cle ?[:=]? ?|[ ./_()|-]{{1,3}}){_GROUPE})*+")
_DICTEE = re.compile(rf"(?<![a-z])zero(?:[ ,.-]{{1,3}}{NOMBRE_EN_LETTRES}){{4,16}}+")

# How a NIR is written when it is written well: 1 85 05 78 006 084 36.
_BORDS_DU_NIR = frozenset((1, 3, 5, 7, 10, 13, 15))
_PAIRES = (2, 2, 2, 2, 2)
_PRESQUE_UN_NIR, _PRESQUE_UN_TELEPHONE = range(11, 17), (9, 8, 11, 12)
_PLUS_LONG_TELEPHONE = 17


class Groupe(NamedTuple):
    """Digits written together, at [debut, fin[ of the folded text."""

    chiffres: str
    debut: int
    fin: int


class Trouvaille(NamedTuple):
    """What the groups [premier, suivant[ of a run are; no reading where they are a service's number."""

    premier: int
    suivant: int
    lecture: Lecture | None


def lire_numeros(plie: str) -> Iterator[Lecture]:
    """NIR and phone numbers of a folded text, complete or nearly so."""
    for dictee in _DICTEE.finditer(plie):
        yield lire_dictee(plie, *dictee.span())
    chiffre = _DATE.sub(lambda date: "\0" * len(date.group()), redresser(plie))
    for suite in _SUITE.finditer(chiffre):
        yield from _lire_suite(chiffre, suite)


def redresser(plie: str) -> str:
    """The same text, of the same length, with digits where letters were typed for them ("O6" is "06")."""
    return _I.sub("1", _O.sub(lambda lettres: "0" * len(lettres.group()), plie))


def lire_groupes(plie: str, debut: int = 0, fin: int | None = None) -> list[Groupe]:
    """The groups of digits between two positions, with the A or B of a Corsican NIR."""
    trouves = re.compile(_GROUPE).finditer(plie, debut, len(plie) if fin is None else fin)
    return [Groupe(trouve.group().upper(), *trouve.span()) for trouve in trouves]
