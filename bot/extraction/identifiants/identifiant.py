"""An identifier met in a text: its kind, and how well it could be read."""

import re
from dataclasses import dataclass
from enum import StrEnum

JETON = re.compile(r"\{[a-z]+:[a-z]+\}")
"""The token that stands for an identifier in a text ("{nir:valide}"); it means nothing outside."""


class TypeIdentifiant(StrEnum):
    """The kinds of identifiers that reach neither the engine nor a log; the values are those of the tokens."""

    NIR = "nir"
    COURRIEL = "courriel"
    TELEPHONE = "tel"
    IBAN = "iban"
    PREUVE = "preuve"


class Etat(StrEnum):
    """How well an identifier could be read: complete and true to its form, of the wrong length, or wrong otherwise."""

    VALIDE = "valide"
    INCOMPLET = "incomplet"
    INVALIDE = "invalide"


@dataclass(frozen=True)
class Lecture:
    """An identifier as a reader found it, at [debut, fin[ of the folded text; `valeur` only where it is valid."""

    type: TypeIdentifiant
    etat: Etat
    valeur: str | None
    debut: int
    fin: int


@dataclass(frozen=True)
class Identifiant:
    """An identifier of the person: `brut` is what they wrote, at [debut, fin[ of their text.

    `valeur` is there only where it is valid: NIR of 13 or 15 characters, E.164 phone, e-mail with its domain in lower
    case, compact IBAN, proof in upper case with dashes.
    """

    type: TypeIdentifiant
    etat: Etat
    valeur: str | None
    brut: str
    debut: int
    fin: int
