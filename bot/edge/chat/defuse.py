"""Rasa executes "/intent{…}" wherever it comes from; only a choice may name an intent, so a typed one is disarmed."""

import unicodedata

COMMAND_PREFIX = "/"
NOTHING_LEFT = "…"
"""For the engine to read where a message was nothing but slashes: it understands nothing in it."""


def defuse(text: str) -> str:
    """The text as the engine may read it: no slash begins it, behind whatever blanks or invisible characters."""
    start = 0
    while start < len(text) and (text[start] == COMMAND_PREFIX or unicodedata.category(text[start])[0] in "CZ"):
        start += 1
    return text[start:] or NOTHING_LEFT
