"""Links to documents: sealed, for one file alone, short-lived. Nothing of a person can be read in them."""

import base64
import json
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.storage.chiffrement import Coffre, SceauInvalide

LIFETIME = timedelta(minutes=15)
CONTEXT = "lien"
ROUTE = "/api/documents/{nom}"


@dataclass(frozen=True)
class Target:
    """What a link leads to: a document of a saisine."""

    numero: str
    nom: str


def blank_link(nom: str) -> str:
    """The link to a blank document, open to all."""
    return ROUTE.format(nom=nom)


def signed_link(coffre: Coffre, target: Target, now: datetime) -> str:
    """A link that opens one document for 15 minutes; an authenticated cipher signs and hides at once."""
    until = int((now + LIFETIME).timestamp())
    sealed = coffre.sceller(json.dumps([target.numero, target.nom, until]).encode(), CONTEXT)
    return ROUTE.format(nom=base64.urlsafe_b64encode(sealed).decode().rstrip("="))


def follow(coffre: Coffre, nom: str, now: datetime) -> Target | None:
    """Where a link leads; None for one that is forged, damaged or too old."""
    try:
        sealed = base64.b64decode(nom + "=" * (-len(nom) % 4), altchars=b"-_", validate=True)
        numero, fichier, until = json.loads(coffre.ouvrir(sealed, CONTEXT))
    except (ValueError, SceauInvalide):
        return None
    return Target(numero, fichier) if now.timestamp() <= until else None
