"""The messages kept to learn from, sealed; tied to their conversation only as long as that can be resumed."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, select, update

from bot.storage.chiffrement import Coffre
from bot.storage.scelle import ouvrir_json, sceller_json
from bot.storage.tables import messages_gardes
from bot.usecases.ports import MessageGarde


class MessagesGardesSql:
    """Fulfils `ports.MessagesGardes`."""

    def __init__(self, connection: Connection, coffre: Coffre) -> None:
        self._connection = connection
        self._coffre = coffre

    def ajouter(self, conversation: str, message: MessageGarde) -> None:
        """Stores a message; it is erased with its conversation unless that was detached."""
        contenu = {
            "texte": message.texte,
            "zone": message.zone,
            "labels": list(message.labels),
            "choisi": message.choisi,
        }
        self._connection.execute(
            messages_gardes.insert().values(
                id=message.id,
                conversation=conversation,
                garde_le=message.garde_le,
                expire_le=message.expire_le,
                scelle=sceller_json(self._coffre, contenu, _contexte(message.id)),
            )
        )

    def effacer_de(self, conversation: str) -> int:
        """Erases the messages of a conversation; how many there were."""
        de_celle_ci = messages_gardes.c.conversation == conversation
        return self._connection.execute(delete(messages_gardes).where(de_celle_ci)).rowcount

    def detacher(self, conversation: str) -> None:
        """Forgets which messages were those of a conversation."""
        lien = update(messages_gardes).where(messages_gardes.c.conversation == conversation)
        self._connection.execute(lien.values(conversation=None))

    def effacer_expires(self, at: datetime) -> None:
        """Erases the messages whose date has passed."""
        self._connection.execute(delete(messages_gardes).where(messages_gardes.c.expire_le <= at))

    def lister(self) -> Sequence[MessageGarde]:
        """All messages, the oldest day first, in no order within a day. Raises SceauInvalide (another key)."""
        lignes = self._connection.execute(
            select(messages_gardes).order_by(messages_gardes.c.garde_le, messages_gardes.c.id)
        )
        return [self._ouvrir(ligne) for ligne in lignes]

    def retirer(self, id: str) -> bool:
        """Erases a message; False where it is gone already."""
        return self._connection.execute(delete(messages_gardes).where(messages_gardes.c.id == id)).rowcount > 0

    def _ouvrir(self, ligne: Any) -> MessageGarde:
        contenu = ouvrir_json(self._coffre, ligne.scelle, _contexte(ligne.id))
        return MessageGarde(
            id=ligne.id,
            garde_le=ligne.garde_le,
            expire_le=ligne.expire_le,
            texte=contenu["texte"],
            zone=contenu["zone"],
            labels=tuple(contenu["labels"]),
            choisi=contenu["choisi"],
        )


def _contexte(id: str) -> str:
    return f"message_garde:{id}"
