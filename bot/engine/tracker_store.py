"""Rasa's tracker, bounded: only what is needed to choose the next action, and no word of the person.

The draft of the conversation lives elsewhere, encrypted (docs/decisions/0002). Here a conversation is one small row: its
slots and its active loop. A turn therefore costs the same at turn 5 and at turn 500, and losing the row costs a turn at most.
"""

import json
from typing import Any, Dict, Iterable, Optional, Text

import sqlalchemy as sa
from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME, ACTION_SESSION_START_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, ActiveLoop, SessionStarted, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker

METADATA = sa.MetaData()
SUIVIS = sa.Table(
    "suivis",
    METADATA,
    sa.Column("conversation", sa.String(64), primary_key=True),
    sa.Column("etat", sa.Text, nullable=False),
)


class TrackerIllisible(Exception):
    """The stored row cannot be read: an error, never a new conversation."""


class BoundedTrackerStore(TrackerStore):
    """Keeps slots and active loop of each conversation in one table of SQLite or PostgreSQL.

    Raises what SQLAlchemy raises when the database does not answer: the turn then fails as a whole and is sent again.
    """

    def __init__(
        self,
        domain: Optional[Domain] = None,
        host: Optional[Text] = None,
        event_broker: Optional[EventBroker] = None,
        **kwargs: Any,
    ) -> None:
        """`host` is the SQLAlchemy URL of the database (`url` in endpoints.yml)."""
        if host.startswith("sqlite"):
            # SQLAlchemy 1.4 opens a file anew for each transaction, which costs more than the transaction
            self.database = sa.create_engine(host, connect_args={"timeout": 3}, poolclass=sa.pool.QueuePool)
            sa.event.listen(self.database, "connect", _prepare_sqlite)
        else:
            self.database = sa.create_engine(host, pool_pre_ping=True)
        METADATA.create_all(self.database)
        super().__init__(domain, event_broker, **kwargs)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Replaces the row of the conversation, in one commit."""
        etat = json.dumps(compact(tracker))
        with self.database.begin() as connection:
            changed = connection.execute(
                SUIVIS.update().where(SUIVIS.c.conversation == tracker.sender_id).values(etat=etat)
            )
            if not changed.rowcount:
                connection.execute(SUIVIS.insert().values(conversation=tracker.sender_id, etat=etat))

    async def retrieve(self, sender_id: Text) -> Optional[DialogueStateTracker]:
        """The tracker of a conversation, None where there is none. Raises TrackerIllisible."""
        with self.database.connect() as connection:
            etat = connection.execute(sa.select(SUIVIS.c.etat).where(SUIVIS.c.conversation == sender_id)).scalar()
        if etat is None:
            return None
        tracker = self.init_tracker(sender_id)
        try:
            for event in _events(json.loads(etat)):
                tracker.update(event, self.domain)
        except (ValueError, KeyError, TypeError) as fault:
            raise TrackerIllisible(sender_id) from fault
        return tracker

    async def delete(self, sender_id: Text) -> None:
        """Erases the row of a conversation; nothing happens where there is none."""
        with self.database.begin() as connection:
            connection.execute(SUIVIS.delete().where(SUIVIS.c.conversation == sender_id))

    async def keys(self) -> Iterable[Text]:
        """The ids of all conversations."""
        with self.database.connect() as connection:
            return list(connection.execute(sa.select(SUIVIS.c.conversation)).scalars())


def compact(tracker: DialogueStateTracker) -> Dict[Text, Any]:
    """What is kept of a tracker."""
    slots = {name: slot.value for name, slot in tracker.slots.items() if slot.value != slot.initial_value}
    return {"slots": slots, "loop": tracker.active_loop_name}


def _events(etat: Dict[Text, Any]) -> Iterable[Any]:
    yield ActionExecuted(ACTION_SESSION_START_NAME)
    yield SessionStarted()
    for name, value in etat["slots"].items():
        yield SlotSet(name, value)
    if etat["loop"]:
        yield ActiveLoop(etat["loop"])
    yield ActionExecuted(ACTION_LISTEN_NAME)


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=NORMAL")
