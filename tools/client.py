"""A client of the chat, as the terminal, the scenarios and the bench use it: nothing but the public interface."""

import uuid
from types import TracebackType
from typing import Any, Self

import aiohttp


class Conversation:
    """One conversation over HTTP (contract: `api.md`, Chat)."""

    def __init__(self, url: str) -> None:
        self.url = url.rstrip("/")
        self.token = ""
        self.id = ""
        self.messages: list[dict[str, Any]] = []
        self.expects: dict[str, Any] | None = None
        self.session = aiohttp.ClientSession()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.session.close()

    async def open(self, **body: Any) -> list[dict[str, Any]]:
        """Opens the conversation; returns the opening messages."""
        async with self.session.post(f"{self.url}/api/chat", json=body) as answer:
            answer.raise_for_status()
            opened = await answer.json()
        self.token, self.id = opened["token"], opened["conversation"]
        return self._take(opened)

    async def say(self, text: str, key: str | None = None) -> list[dict[str, Any]]:
        """Sends a text; returns the replies. Raises ClientResponseError on an error."""
        return await self._send({"text": text}, key)

    async def choose(self, title: str) -> list[dict[str, Any]]:
        """Picks the latest choice that has this title. Raises LookupError where none has."""
        for message in reversed(self.messages):
            for choice in message.get("choices", []):
                if choice["title"] == title:
                    return await self._send({"choice": choice["id"]}, None)
        raise LookupError(title)

    async def _send(self, body: dict[str, str], key: str | None) -> list[dict[str, Any]]:
        headers = {"Authorization": f"Bearer {self.token}", "Idempotency-Key": key or uuid.uuid4().hex}
        async with self.session.post(f"{self.url}/api/chat/messages", json=body, headers=headers) as answer:
            answer.raise_for_status()
            return self._take(await answer.json())

    async def erase(self) -> int:
        """Erases the conversation; returns the status."""
        headers = {"Authorization": f"Bearer {self.token}"}
        async with self.session.delete(f"{self.url}/api/chat", headers=headers) as answer:
            return answer.status

    def _take(self, answer: dict[str, Any]) -> list[dict[str, Any]]:
        self.expects = answer["expects"]
        self.messages.extend(answer["messages"])
        return list(answer["messages"])
