"""The channel between the edge and the engine: one POST for a turn, one DELETE for a tracker, both under the lock.

Rasa's own REST channel drops what our envelopes hold and answers `200 []` when an action fails; here a turn without an
envelope is a failure (503), and the person's message is sent again by the edge.
"""

import logging
from typing import Any, Awaitable, Callable, Dict, List, Text

from rasa.core.channels.channel import CollectingOutputChannel, InputChannel, UserMessage
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

logger = logging.getLogger(__name__)


class EnvelopeChannel(CollectingOutputChannel):
    """Collects the envelopes that the actions answer with."""

    @classmethod
    def name(cls) -> Text:
        """The channel's name, as in credentials.yml."""
        return "canal"

    def envelopes(self) -> List[Dict[Text, Any]]:
        """The envelopes of this turn, in order."""
        return [message["custom"] for message in self.messages if "custom" in message]


class Canal(InputChannel):
    """Turns of the edge; listens on loopback only (the launcher sees to it)."""

    @classmethod
    def name(cls) -> Text:
        """The channel's name; its routes stand under /webhooks/canal."""
        return "canal"

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """The routes `POST /tour` and `DELETE /suivi/<conversation>`."""
        routes = Blueprint("canal_webhook")

        @routes.post("/tour")
        async def tour(request: Request) -> HTTPResponse:
            body = request.json
            intent = body.get("intent")
            output = EnvelopeChannel()
            message = UserMessage(
                text=f"/{intent}" if intent else body["text"],
                output_channel=output,
                sender_id=body["sender"],
                input_channel=self.name(),
                metadata=body["metadata"],
            )
            try:
                await on_new_message(message)
            except Exception as fault:  # whatever failed, the edge must learn that the turn did not happen
                logger.error("turn failed: %s", type(fault).__name__)
                return response.json({"error": "turn failed"}, status=503)
            envelopes = output.envelopes()
            if not envelopes:
                return response.json({"error": "no envelope"}, status=503)
            return response.json({"envelopes": envelopes})

        @routes.delete("/suivi/<conversation>")
        async def forget(request: Request, conversation: Text) -> HTTPResponse:
            agent = request.app.ctx.agent
            async with agent.lock_store.lock(conversation):
                await agent.tracker_store._tracker_store.delete(conversation)
            return response.empty()

        return routes
