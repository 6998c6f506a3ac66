"""Bank accounts: IBAN, and the French RIB that lacks its first four characters."""

import re
from collections.abc import Iterator

from stdnum import iban

from bot.extraction.identifiants.identifiant import Etat, Lecture, TypeIdentifiant

LONGUEUR_FRANCAISE, _PLUS_LONGUE, _PLUS_COURTE = 27, 34, 12

_IBAN = re.compile(
    r"(?<![a-z0-9])(?P<annonce>iban ?[:=]? ?)?"
    r"(?P<iban>[a-z]{2} ?[0-9]{2}(?:[ .-]{0,3}(?:[a-z]{1,4}[ .-]{0,3})?[0-9][a-z0-9]*+){1,15}+)"
)
_RIB = re.compile(r"(?<![a-z0-9])[0-9]{5}[ .-]?[0-9]{5}[ .-]?[0-9a-z]{11}[ .-]?[0-9]{2}(?![a-z0-9])")


def lire_ibans(plie: str) -> Iterator[Lecture]:
    """IBAN of a folded text, valid or nearly (key modulo 97, ISO 13616)."""
    for trouve in _IBAN.finditer(plie):
        debut, fin = trouve.span("iban")
        fins = [debut + groupe.end() for groupe in re.finditer(r"[a-z0-9]+", plie[debut:fin])]
        lecture = _lire_valide(plie, debut, fins)
        if lecture is None and (trouve["annonce"] or plie.startswith("fr", debut)):
            lecture = _lire_presque(plie, debut, fins)
        if lecture is not None:
            yield lecture


def lire_ribs(plie: str) -> Iterator[Lecture]:
    """RIB of a folded text: 23 characters, an IBAN without its country and key."""
    for trouve in _RIB.finditer(plie):
        yield Lecture(TypeIdentifiant.IBAN, Etat.INCOMPLET, None, *trouve.span())


def lire_etat(compact: str) -> Etat:
    """How well a compact IBAN is formed."""
    if iban.is_valid(compact, check_country=False):
        return Etat.VALIDE
    trop_court = compact[:2].upper() == "FR" and len(compact) < LONGUEUR_FRANCAISE
    return Etat.INCOMPLET if trop_court else Etat.INVALIDE


def compacter(ecrit: str) -> str:
    """What is written without its separators, in upper case."""
    return re.sub(r"[^a-z0-9]", "", ecrit.lower()).upper()


def _lire_valide(plie: str, debut: int, fins: list[int]) -> Lecture | None:
    for fin in reversed(fins):
        compact = compacter(plie[debut:fin])
        if len(compact) <= _PLUS_LONGUE and lire_etat(compact) is Etat.VALIDE:
            return Lecture(TypeIdentifiant.IBAN, Etat.VALIDE, compact, debut, fin)
    return None


def _lire_presque(plie: str, debut: int, fins: list[int]) -> Lecture | None:
    """What nearly is an IBAN: no more groups than a French one has, but at least one."""
    fin = max((fin for fin in fins if len(compacter(plie[debut:fin])) <= LONGUEUR_FRANCAISE), default=fins[0])
    if len(compact := compacter(plie[debut:fin])) < _PLUS_COURTE:
        return None
    return Lecture(TypeIdentifiant.IBAN, lire_etat(compact), None, debut, fin)
