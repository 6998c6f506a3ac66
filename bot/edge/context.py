"""What the handlers work with; one object, under one key of the application."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Protocol

from aiohttp import web

from bot.bootstrap import Services
from bot.edge.chat.wakeups import Wakeups
from bot.edge.database import Database
from bot.edge.locks import Locks
from bot.edge.metrics import Metrics
from bot.edge.rate import Buckets
from bot.gateways.enveloppe import Enveloppe


class Moteur(Protocol):
    """The engine; `bot/gateways/rasa.py` fulfils it, and a fake in tests."""

    async def ouvrir(self) -> None: ...
    async def fermer(self) -> None: ...
    async def tour(
        self, conversation: str, texte: str, *, intent: str | None, metadata: Mapping[str, Any]
    ) -> Sequence[Enveloppe]: ...
    async def oublier(self, conversation: str) -> None: ...
    async def sante(self) -> dict[str, bool]: ...


@dataclass
class Limits:
    """Who may ask how often (contract: `api.md`, Limits)."""

    messages: Buckets
    """By conversation."""
    openings: Buckets
    """By address."""
    secrets: Buckets
    """By address: tries of a number with its proof, or of a code."""


@dataclass
class Edge:
    """The running edge."""

    services: Services
    moteur: Moteur
    database: Database
    limits: Limits
    metrics: Metrics = field(default_factory=Metrics)
    locks: Locks = field(default_factory=Locks)
    wakeups: Wakeups = field(default_factory=Wakeups)
    now: Callable[[], datetime] = lambda: datetime.now(UTC)


EDGE: web.AppKey[Edge] = web.AppKey("edge", Edge)
CONVERSATION: web.RequestKey[str] = web.RequestKey("conversation", str)
"""The id that the log of a request carries."""
