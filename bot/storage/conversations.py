"""The conversations: who holds the token, from which site, until when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, delete, select, update

from bot.storage.tables import brouillons, conversations, messages, saisines, tours


@dataclass(frozen=True)
class Conversation:
    """A conversation; `id` is fit for logs, the token is not kept."""

    id: str
    canal: str
    caisse: str | None
    simple: bool
    cree_le: datetime
    expire_le: datetime


class ConversationsSql:
    """Repository of the conversations; fulfils `ports.Conversations`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def creer(
        self,
        id: str,
        empreinte_jeton: str,
        canal: str,
        caisse: str | None,
        simple: bool,
        at: datetime,
        expire_le: datetime,
    ) -> None:
        """A new conversation. `empreinte_jeton` is the SHA-256 of its token, in hexadecimal."""
        self._connection.execute(
            conversations.insert().values(
                id=id,
                empreinte_jeton=empreinte_jeton,
                canal=canal,
                caisse=caisse,
                simple=simple,
                cree_le=at,
                expire_le=expire_le,
            )
        )

    def par_jeton(self, empreinte: str) -> Conversation | None:
        """The conversation of a token's hash, also when it has expired and is not erased yet."""
        return self._une(conversations.c.empreinte_jeton == empreinte)

    def prolonger(self, id: str, expire_le: datetime) -> None:
        """Moves the date on which the conversation is erased."""
        self._connection.execute(update(conversations).where(conversations.c.id == id).values(expire_le=expire_le))

    def simplifier(self, id: str, simple: bool) -> None:
        """Whether the person wants plain short sentences."""
        self._connection.execute(update(conversations).where(conversations.c.id == id).values(simple=simple))

    def lire(self, id: str) -> Conversation | None:
        """A conversation by its id."""
        return self._une(conversations.c.id == id)

    def changer_jeton(self, id: str, empreinte_jeton: str) -> None:
        """Only the new token opens the conversation from now on."""
        requete = update(conversations).where(conversations.c.id == id)
        self._connection.execute(requete.values(empreinte_jeton=empreinte_jeton))

    def effacer(self, id: str) -> None:
        """Erases conversation, messages, turns, draft, and by cascade codes, callback requests and queued e-mails.

        Its saisines stay, without their link to it.

        The copy of a saisine's proof goes too: it only served to answer a repeated turn; its hash remains.
        """
        for table, colonne in (
            (messages, messages.c.conversation),
            (tours, tours.c.conversation),
            (brouillons, brouillons.c.conversation),
            (conversations, conversations.c.id),
        ):
            self._connection.execute(delete(table).where(colonne == id))
        oubli = update(saisines).where(saisines.c.conversation == id)
        self._connection.execute(oubli.values(conversation=None, preuve_scelle=None))

    def expirees(self, at: datetime) -> Sequence[str]:
        """Ids of the conversations whose date has passed."""
        return (
            self._connection.execute(select(conversations.c.id).where(conversations.c.expire_le <= at)).scalars().all()
        )

    def _une(self, condition: ColumnElement[bool]) -> Conversation | None:
        colonnes = (
            conversations.c.id,
            conversations.c.canal,
            conversations.c.caisse,
            conversations.c.simple,
            conversations.c.cree_le,
            conversations.c.expire_le,
        )
        ligne = self._connection.execute(select(*colonnes).where(condition)).first()
        return Conversation(*ligne) if ligne else None
