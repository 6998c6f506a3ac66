"""How requests in a few words are looked for: patterns over folded text, and the text that they read."""

import re
from functools import lru_cache

from bot.extraction.langue.orthographe import redresser

MOTS_D_UNE_DEMANDE = 20
"""A longer sentence tells something."""
MOTS_D_UN_PAS = 6
"""A longer message is more than "la suite"."""

_POLITESSE = r"(?:s'il (?:vous|te) plait|svp|stp|merci|please|bonjour|bonsoir|oui|non|alors|donc|bon|ben|euh|et|mais|pardon|desolee?)"


def entier(*passages: str) -> re.Pattern[str]:
    """One of these and nothing else but politeness."""
    return re.compile(rf"^\W*(?:{_POLITESSE}\W+)*(?:{'|'.join(passages)})(?:\W+{_POLITESSE})*\W*$")


def un_de(*passages: str) -> re.Pattern[str]:
    """One of these, as whole words, anywhere."""
    return re.compile(rf"(?<![a-z])(?:{'|'.join(passages)})(?![a-z])")


@lru_cache(maxsize=32)
def lisible(texte: str) -> str:
    """A turn reads the same few sentences for each request."""
    return redresser(texte).plie.strip()


def bref(lu: str, mots: int = MOTS_D_UNE_DEMANDE) -> bool:
    """Whether a text is short enough to be no more than a request."""
    return len(lu.split()) <= mots
