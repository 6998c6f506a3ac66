"""JSON under seal."""

import json
from typing import Any

from bot.storage.chiffrement import Coffre


def sceller_json(coffre: Coffre, contenu: dict[str, Any], contexte: str) -> bytes:
    """Seals a JSON object; its keys keep their order."""
    return coffre.sceller(json.dumps(contenu).encode(), contexte)


def ouvrir_json(coffre: Coffre, scelle: bytes, contexte: str) -> dict[str, Any]:
    """The object that was sealed. Raises SceauInvalide."""
    contenu: dict[str, Any] = json.loads(coffre.ouvrir(scelle, contexte))
    return contenu
