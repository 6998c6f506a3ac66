"""The turns that were answered, so that one that is sent again gets the stored answer; and the open question."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, select, update

from bot.storage.chiffrement import Coffre
from bot.storage.scelle import ouvrir_json, sceller_json
from bot.storage.tables import conversations, tours


@dataclass(frozen=True)
class TourStocke:
    """A turn: the hash of its request, the ids of its replies, the question that it left open."""

    empreinte: str
    messages: tuple[int, ...]
    expects: dict[str, Any] | None


class ToursSql:
    """Repository of the turns. A key is kept as a keyed hash, for nobody knows what a client puts into it."""

    def __init__(self, connection: Connection, coffre: Coffre) -> None:
        self._connection = connection
        self._coffre = coffre

    def lire(self, conversation: str, cle: str) -> TourStocke | None:
        """The turn of an idempotency key, None where it was not answered yet."""
        empreinte_cle = self._empreinte(cle)
        requete = select(tours.c.scelle).where(tours.c.conversation == conversation, tours.c.cle == empreinte_cle)
        scelle = self._connection.execute(requete).scalar()
        if scelle is None:
            return None
        contenu = ouvrir_json(self._coffre, scelle, _contexte(conversation))
        return TourStocke(contenu["empreinte"], tuple(contenu["messages"]), contenu["expects"])

    def ecrire(
        self,
        conversation: str,
        cle: str,
        empreinte: str,
        messages: Sequence[int],
        expects: dict[str, Any] | None,
        at: datetime,
    ) -> None:
        """Stores a turn with the ids of its replies, and sets the open question of the conversation.

        `empreinte` (a hash of the request) is sealed: without a key the text of a short message could be guessed from it.
        """
        contenu = {"empreinte": empreinte, "messages": list(messages), "expects": expects}
        self._connection.execute(
            tours.insert().values(
                conversation=conversation,
                cle=self._empreinte(cle),
                at=at,
                scelle=sceller_json(self._coffre, contenu, _contexte(conversation)),
            )
        )
        self._connection.execute(
            update(conversations).where(conversations.c.id == conversation).values(expects=expects)
        )

    def expects(self, conversation: str) -> dict[str, Any] | None:
        """The open question of a conversation."""
        requete = select(conversations.c.expects).where(conversations.c.id == conversation)
        ouverte: dict[str, Any] | None = self._connection.execute(requete).scalar()
        return ouverte

    def effacer_anciens(self, avant: datetime) -> None:
        """Erases the turns before `avant`: their keys are out of date."""
        self._connection.execute(delete(tours).where(tours.c.at < avant))

    def _empreinte(self, cle: str) -> str:
        return self._coffre.empreinte(cle, "tour")


def _contexte(conversation: str) -> str:
    return f"tour_stocke:{conversation}"
