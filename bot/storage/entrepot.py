"""The storage: transactions that give the repositories."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property

from sqlalchemy import Connection, text
from sqlalchemy.exc import SQLAlchemyError

from bot.storage.boite import BoiteSql
from bot.storage.brouillons import BrouillonsSql
from bot.storage.chiffrement import Coffre
from bot.storage.conversations import ConversationsSql
from bot.storage.messages import MessagesSql
from bot.storage.messages_gardes import MessagesGardesSql
from bot.storage.moteur import FileDEcriture, creer_moteur
from bot.storage.rappels import RappelsSql
from bot.storage.reprises import ReprisesSql
from bot.storage.saisines import SaisinesSql
from bot.storage.tours import ToursSql
from bot.usecases.ports import Verifier


class UniteSql:
    """One transaction; the repositories share its connection, so that all of a turn is written or nothing is."""

    def __init__(self, connection: Connection, coffre: Coffre, verifier: Verifier) -> None:
        self._connection = connection
        self._coffre = coffre
        self._verifier = verifier

    @cached_property
    def brouillons(self) -> BrouillonsSql:
        """The drafts."""
        return BrouillonsSql(self._connection, self._coffre)

    @cached_property
    def saisines(self) -> SaisinesSql:
        """The filed saisines."""
        return SaisinesSql(self._connection, self._coffre, self._verifier)

    @cached_property
    def boite(self) -> BoiteSql:
        """The outbox."""
        return BoiteSql(self._connection, self._coffre)

    @cached_property
    def conversations(self) -> ConversationsSql:
        """The conversations."""
        return ConversationsSql(self._connection)

    @cached_property
    def messages(self) -> MessagesSql:
        """What was said in the conversations."""
        return MessagesSql(self._connection, self._coffre)

    @cached_property
    def tours(self) -> ToursSql:
        """The turns that were answered, by idempotency key."""
        return ToursSql(self._connection, self._coffre)

    @cached_property
    def reprises(self) -> ReprisesSql:
        """The one-time codes to go on elsewhere."""
        return ReprisesSql(self._connection, self._coffre)

    @cached_property
    def rappels(self) -> RappelsSql:
        """Who asked to be called back."""
        return RappelsSql(self._connection, self._coffre)

    @cached_property
    def messages_gardes(self) -> MessagesGardesSql:
        """The messages kept to learn from."""
        return MessagesGardesSql(self._connection, self._coffre)


class EntrepotSql:
    """The storage at an SQLAlchemy URL, whose schema `migrer` has made."""

    def __init__(self, url: str, coffre: Coffre, verifier: Verifier) -> None:
        """`verifier` names the wrong fields of a saisine.json: none is stored that the caisse could not read."""
        self._moteur = creer_moteur(url)
        self._file = FileDEcriture(url)
        self._coffre = coffre
        self._verifier = verifier

    @contextmanager
    def transaction(self) -> Iterator[UniteSql]:
        """Committed at the end of the block, rolled back on an exception; a SQLite writer waits 5 s for another."""
        with self._file.attendre(), self._moteur.begin() as connection:
            yield UniteSql(connection, self._coffre, self._verifier)

    @contextmanager
    def lecture(self) -> Iterator[UniteSql]:
        """Waits for nobody and commits nothing."""
        with self._moteur.connect().execution_options(lecture=True) as connection:
            yield UniteSql(connection, self._coffre, self._verifier)

    def repond(self) -> bool:
        """Whether the database answers."""
        try:
            with self._moteur.connect().execution_options(lecture=True) as connection:
                connection.execute(text("SELECT 1"))
        except SQLAlchemyError:
            return False
        return True

    def fermer(self) -> None:
        """Closes the connections."""
        self._moteur.dispose()
        self._file.fermer()
