"""Wakes the event streams of a conversation. The messages themselves are read from the storage, so none is lost."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

from bot.edge.problems import Problem

STREAMS_PER_CONVERSATION = 8


class Wakeups:
    """The open streams by conversation."""

    def __init__(self) -> None:
        self._waiting: dict[str, set[asyncio.Event]] = {}
        self.closing = False

    @contextmanager
    def listen(self, conversation: str) -> Iterator[asyncio.Event]:
        """An event that is set at each change. Raises Problem (429) where too many streams are open."""
        streams = self._waiting.setdefault(conversation, set())
        if len(streams) >= STREAMS_PER_CONVERSATION:
            raise Problem("trop_de_demandes", headers={"Retry-After": "30"})
        event = asyncio.Event()
        streams.add(event)
        try:
            yield event
        finally:
            streams.discard(event)
            if not streams:
                self._waiting.pop(conversation, None)

    def wake(self, conversation: str) -> None:
        """Something changed in the conversation."""
        for event in self._waiting.get(conversation, ()):
            event.set()

    def close(self) -> None:
        """The edge stops: every stream ends."""
        self.closing = True
        for conversation in self._waiting:
            self.wake(conversation)

    def __len__(self) -> int:
        return len(self._waiting)
