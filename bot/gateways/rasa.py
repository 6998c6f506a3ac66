"""The engine and its action server, as the edge calls them on loopback."""

from collections.abc import Mapping, Sequence
from typing import Any

import aiohttp
from pydantic import TypeAdapter, ValidationError

from bot.gateways.enveloppe import Enveloppe

TURN_WITHIN_S = 20.0
HEALTH_WITHIN_S = 2.0
_ENVELOPES = TypeAdapter(tuple[Enveloppe, ...])


class MoteurAbsent(Exception):
    """The engine did not do what was asked: away, too slow, or the turn failed. Asking again is right."""


class MoteurRasa:
    """Client of `bot/engine/canal.py`. `ouvrir` needs a running event loop; `fermer` ends it."""

    def __init__(self, engine_url: str, actions_url: str) -> None:
        self._engine_url = engine_url
        self._actions_url = actions_url
        self._session: aiohttp.ClientSession | None = None

    async def ouvrir(self) -> None:
        """Opens the connections."""
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=TURN_WITHIN_S))

    async def fermer(self) -> None:
        """Closes the connections."""
        if self._session:
            await self._session.close()

    async def tour(
        self, conversation: str, texte: str, *, intent: str | None, metadata: Mapping[str, Any]
    ) -> Sequence[Enveloppe]:
        """One turn; `intent` names the meaning itself. At least one envelope, else raises MoteurAbsent."""
        body = {"sender": conversation, "text": texte, "intent": intent, "metadata": dict(metadata)}
        try:
            async with self._client.post(f"{self._engine_url}/webhooks/canal/tour", json=body) as answer:
                if answer.status != 200:
                    raise MoteurAbsent(f"status {answer.status}")
                enveloppes = _ENVELOPES.validate_python((await answer.json())["envelopes"])
        except ValidationError as fault:  # its text would hold what was said
            raise MoteurAbsent(f"envelope: {[error['loc'] for error in fault.errors()]}") from None
        except (aiohttp.ClientError, TimeoutError, ValueError, KeyError, TypeError) as fault:
            raise MoteurAbsent(type(fault).__name__) from None
        if not enveloppes:
            raise MoteurAbsent("no envelope")
        return enveloppes

    async def oublier(self, conversation: str) -> None:
        """Erases the engine's memory of a conversation. Raises MoteurAbsent."""
        try:
            async with self._client.delete(f"{self._engine_url}/webhooks/canal/suivi/{conversation}") as answer:
                if answer.status != 204:
                    raise MoteurAbsent(f"status {answer.status}")
        except (aiohttp.ClientError, TimeoutError) as fault:
            raise MoteurAbsent(type(fault).__name__) from None

    async def sante(self) -> dict[str, bool]:
        """Whether engine and action server answer."""
        return {
            "engine": await self._answers(f"{self._engine_url}/"),
            "actions": await self._answers(f"{self._actions_url}/health"),
        }

    async def _answers(self, url: str) -> bool:
        try:
            async with self._client.get(url, timeout=aiohttp.ClientTimeout(total=HEALTH_WITHIN_S)) as answer:
                return answer.status == 200
        except (aiohttp.ClientError, TimeoutError):
            return False

    @property
    def _client(self) -> aiohttp.ClientSession:
        assert self._session is not None, "ouvrir() first"
        return self._session
