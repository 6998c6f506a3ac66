"""A person's name met in a text, and whose it is."""

from dataclasses import dataclass
from enum import StrEnum


class Qui(StrEnum):
    """Whose name it is, as far as the words around it say."""

    SOI = "soi"
    PROCHE = "proche"
    AUTRE = "autre"


@dataclass(frozen=True)
class NomLu:
    """A person's name at [debut, fin[ of the text, civility included; no surname where only a first name is given."""

    nom: str | None
    prenom: str | None
    civilite: str | None
    debut: int
    fin: int
    qui: Qui = Qui.SOI
    nom_naissance: str | None = None
