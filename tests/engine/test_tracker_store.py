"""What the engine remembers of a conversation: slots and loop, no word of the person, and loud failures."""

import asyncio
import sqlite3
from pathlib import Path

import pytest
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, ActiveLoop, SlotSet, UserUttered

from bot.engine.tracker_store import BoundedTrackerStore, TrackerIllisible

DOMAIN = Domain.from_yaml(
    """
intents: [informer]
slots:
  champ:
    type: text
    influence_conversation: false
    mappings: [{type: custom}]
forms:
  dossier: {required_slots: []}
actions: [dossier]
"""
)


@pytest.fixture
def store(tmp_path: Path) -> BoundedTrackerStore:
    return BoundedTrackerStore(DOMAIN, host=f"sqlite:///{tmp_path / 'trackers.db'}")


def a_turn(store: BoundedTrackerStore, text: str) -> None:
    tracker = asyncio.run(store.get_or_create_tracker("c1"))
    events = [
        UserUttered(text, {"name": "informer"}),
        ActionExecuted("dossier"),
        SlotSet("champ", "recit"),
        ActiveLoop("dossier"),
    ]
    for event in events:
        tracker.update(event, DOMAIN)
    asyncio.run(store.save(tracker))


def test_slots_and_loop_come_back(store: BoundedTrackerStore) -> None:
    a_turn(store, "bonjour")
    tracker = asyncio.run(store.retrieve("c1"))
    assert tracker.get_slot("champ") == "recit"
    assert tracker.active_loop_name == "dossier"
    assert tracker.latest_action_name == "action_listen"


def test_no_word_of_the_person_is_stored(store: BoundedTrackerStore, tmp_path: Path) -> None:
    a_turn(store, "mon secret est Zanzibar")
    written = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"Zanzibar" not in written


def test_a_tracker_does_not_grow_with_the_conversation(store: BoundedTrackerStore) -> None:
    sizes = []
    for turn in range(50):
        a_turn(store, f"message {turn}")
        sizes.append(len(asyncio.run(store.retrieve("c1")).events))
    assert len(set(sizes)) == 1


def test_an_unknown_conversation_has_no_tracker(store: BoundedTrackerStore) -> None:
    assert asyncio.run(store.retrieve("inconnue")) is None


def test_an_erased_conversation_is_gone(store: BoundedTrackerStore) -> None:
    a_turn(store, "bonjour")
    asyncio.run(store.delete("c1"))
    assert asyncio.run(store.retrieve("c1")) is None
    assert list(asyncio.run(store.keys())) == []


def test_an_unreadable_row_is_an_error_and_not_a_new_conversation(store: BoundedTrackerStore, tmp_path: Path) -> None:
    a_turn(store, "bonjour")
    with sqlite3.connect(tmp_path / "trackers.db") as connection:
        connection.execute("UPDATE suivis SET etat = '{'")
    with pytest.raises(TrackerIllisible):
        asyncio.run(store.retrieve("c1"))
