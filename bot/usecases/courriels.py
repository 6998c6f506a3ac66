"""The e-mails: what they hold, and who takes them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True)
class CodeParCourriel:
    """A one-time code to be sent to an e-mail address, in simple words or not; kept sealed until it has left."""

    adresse: str
    code: str
    jusqu_au: datetime
    simple: bool


@dataclass(frozen=True)
class Courriel:
    """An e-mail ready to leave, in plain text and in HTML; `reference` is the same for each try to send it."""

    adresse: str
    objet: str
    texte: str
    html: str
    reference: str


class Messagerie(Protocol):
    """The mail server."""

    def envoyer(self, courriel: Courriel) -> None:
        """Returns only once the server has taken the e-mail; raises RefusDefinitif or EnvoiImpossible."""
