"""What a person sends: a text, or a choice that was offered to them."""

import hashlib
import json
import unicodedata
from dataclasses import dataclass

from aiohttp import web

from bot.edge.body import read_object, text_field
from bot.edge.problems import Problem

MAX_CODE_POINTS = 4000
MAX_KEY = 255
_INVISIBLE = ("C", "Z")
"""Unicode categories (first letter) of what nobody sees: blanks, control and format characters."""


@dataclass(frozen=True)
class Incoming:
    """A message: exactly one of `text` and `choice` is there."""

    text: str | None
    choice: str | None

    @property
    def fingerprint(self) -> str:
        """The same for the same message only."""
        return hashlib.sha256(json.dumps([self.text, self.choice]).encode()).hexdigest()


async def read_incoming(request: web.Request) -> Incoming:
    """The message of a request. Raises Problem (400, 413, 415)."""
    body = await read_object(request)
    if ("text" in body) == ("choice" in body):
        raise Problem("texte_ou_choix")
    if "choice" in body:
        return Incoming(None, text_field(body, "choice"))
    return Incoming(speech(text_field(body, "text")), None)


def speech(text: str) -> str:
    """A text that a person wrote. Raises Problem: 413 for one that is too long, 400 for one that is blank."""
    if len(text) > MAX_CODE_POINTS:
        raise Problem("texte_trop_long")
    if all(unicodedata.category(character)[0] in _INVISIBLE for character in text):
        raise Problem("texte_vide")
    return text


def read_key(request: web.Request) -> str | None:
    """The `Idempotency-Key` of a request, None where it has none. Raises Problem (400)."""
    key = request.headers.get("Idempotency-Key")
    if key is not None and not (0 < len(key) <= MAX_KEY and key.isascii() and key.isprintable()):
        raise Problem("champ_invalide", champ="Idempotency-Key")
    return key
