"""The choices offered: opaque ids bound to their conversation, and which of them are still current."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.storage.conversations import Conversation
from bot.storage.entrepot import UniteSql
from bot.storage.messages import MessageStocke

RECENT = 60
"""How many messages back a choice can be found; an older one is certainly no longer current."""


@dataclass(frozen=True)
class Chosen:
    """A choice that came back. `charge` is None where it is no longer current, `title` where nobody knows it."""

    title: str | None
    charge: Mapping[str, Any] | None


def offer(title: str, charge: Mapping[str, Any]) -> dict[str, Any]:
    """A choice to store with its message."""
    return {"id": secrets.token_urlsafe(12), "titre": title, "charge": dict(charge)}


def find(travail: UniteSql, conversation: Conversation, wanted: str) -> Chosen:
    """What a choice id of this conversation means now."""
    return among(travail.messages.derniers(conversation.id, RECENT), wanted)


def among(messages: Sequence[MessageStocke], wanted: str) -> Chosen:
    """Looks a choice up, the newest message first.

    All choices of the last turn are current. One that asks for something (an intent) stays so until other choices are
    offered; one that answers a question does not, for the question may have changed.
    """
    last_turn, newer_choices, offered_here = True, False, False
    for message in reversed(messages):
        if message.de == "usager":
            last_turn, newer_choices, offered_here = False, newer_choices or offered_here, False
        for choice in message.contenu.get("choix", ()):
            offered_here = True
            if choice["id"] == wanted:
                current = last_turn or ("intent" in choice["charge"] and not newer_choices)
                return Chosen(choice["titre"], choice["charge"] if current else None)
    return Chosen(None, None)
