"""What was said, sealed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Connection, delete, select

from bot.storage.chiffrement import Coffre
from bot.storage.scelle import ouvrir_json, sceller_json
from bot.storage.tables import messages

De = Literal["assistant", "usager", "conseiller"]


@dataclass(frozen=True)
class MessageStocke:
    """A message; ids grow within a conversation."""

    id: int
    de: De
    at: datetime
    contenu: dict[str, Any]


class MessagesSql:
    """Repository of the messages."""

    def __init__(self, connection: Connection, coffre: Coffre) -> None:
        self._connection = connection
        self._coffre = coffre

    def ajouter(self, conversation: str, de: De, at: datetime, contenu: dict[str, Any]) -> int:
        """Stores a message and returns its id. `contenu` is a JSON object."""
        scelle = sceller_json(self._coffre, contenu, _contexte(conversation))
        ajout = messages.insert().values(conversation=conversation, de=de, at=at, scelle=scelle)
        return int(self._connection.execute(ajout.returning(messages.c.id)).scalar_one())

    def effacer(self, conversation: str) -> None:
        """Erases the messages of a conversation, which goes on."""
        self._connection.execute(delete(messages).where(messages.c.conversation == conversation))

    def lister(self, conversation: str, apres: int = 0) -> Sequence[MessageStocke]:
        """The messages with an id above `apres`, in order."""
        lignes = self._connection.execute(
            select(messages)
            .where(messages.c.conversation == conversation, messages.c.id > apres)
            .order_by(messages.c.id)
        )
        return [self._ouvrir(conversation, ligne) for ligne in lignes]

    def derniers(self, conversation: str, nombre: int) -> Sequence[MessageStocke]:
        """The `nombre` newest messages, in order: what a turn may look back at, however long the conversation is."""
        lignes = self._connection.execute(
            select(messages).where(messages.c.conversation == conversation).order_by(messages.c.id.desc()).limit(nombre)
        )
        return [self._ouvrir(conversation, ligne) for ligne in lignes][::-1]

    def _ouvrir(self, conversation: str, ligne: Any) -> MessageStocke:
        contenu = ouvrir_json(self._coffre, ligne.scelle, _contexte(conversation))
        return MessageStocke(ligne.id, ligne.de, ligne.at, contenu)


def _contexte(conversation: str) -> str:
    return f"message:{conversation}"
