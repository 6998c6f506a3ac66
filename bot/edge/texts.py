"""What the edge itself says, read once from `bot/content/edge.yml`."""

import functools

from pydantic import Field

from bot.content.contenu import lire
from bot.content.modeles import Modele, Texte


class ChoixDOuverture(Texte):
    """A choice offered with the opening, and the intent that it stands for."""

    intent: str


class TexteDeProbleme(Modele):
    """A problem: its HTTP status and what the person reads."""

    statut: int = Field(ge=400, le=599)
    titre: str
    detail: str


class Textes(Modele):
    """All texts of the edge."""

    ouverture: tuple[ChoixDOuverture, ...]
    documents: dict[str, str]
    problemes: dict[str, TexteDeProbleme]


@functools.cache
def textes() -> Textes:
    """The texts. Raises pydantic's ValidationError with the file's fault."""
    return Textes.model_validate(lire("edge.yml"))
