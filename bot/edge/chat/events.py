"""GET /api/chat/events: the messages as server-sent events (https://html.spec.whatwg.org/#server-sent-events)."""

import asyncio
import contextlib
import json
from collections.abc import Sequence
from functools import partial
from typing import Any

from aiohttp import web

from bot.edge.auth import alive, authenticate, token_hash
from bot.edge.chat.history import read_id
from bot.edge.chat.render import message_json
from bot.edge.context import EDGE, Edge
from bot.edge.problems import Problem
from bot.storage.entrepot import UniteSql
from bot.storage.messages import MessageStocke

KEEP_ALIVE_S = 15.0
"""Also how often a stream looks for what another process has written."""
RETRY_MS = 3000
News = tuple[Sequence[MessageStocke], dict[str, Any] | None]


async def stream_events(request: web.Request) -> web.StreamResponse:
    """All messages after `Last-Event-ID` (default: all), then each new one; `event: expects` when the question changes."""
    edge = request.app[EDGE]
    conversation = await authenticate(request)
    last = read_id(request.headers.get("Last-Event-ID") or "0", "Last-Event-ID")
    with edge.wakeups.listen(conversation.id) as woken, edge.metrics.streams.track_inprogress():
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "X-Accel-Buffering": "no"})
        await response.prepare(request)
        with contextlib.suppress(ConnectionError):
            await response.write(f"retry: {RETRY_MS}\n\n".encode())
            await _stream(edge, response, token_hash(request), last, woken)
    return response


async def _stream(edge: Edge, response: web.StreamResponse, token: str, last: int, woken: asyncio.Event) -> None:
    """Writes until the conversation ends, the client goes (ConnectionError), or the edge stops."""
    known: object = ...  # no open question was sent yet, not even "none"
    while not edge.wakeups.closing:
        woken.clear()
        try:
            messages, expects = await edge.database.read(partial(_news, edge, token, last))
        except Problem:
            return
        for message in messages:
            last = message.id
            await response.write(event(message_json(edge, message), id=last))
        if expects != known:
            known = expects
            await response.write(event(expects, name="expects"))
        try:
            await asyncio.wait_for(woken.wait(), KEEP_ALIVE_S)
        except TimeoutError:
            await response.write(b": \n\n")


def _news(edge: Edge, token: str, last: int, travail: UniteSql) -> News:
    conversation = alive(edge, travail.conversations.par_jeton(token))
    return travail.messages.lister(conversation.id, last), travail.tours.expects(conversation.id)


def event(data: Any, *, id: int | None = None, name: str | None = None) -> bytes:
    """One event; JSON escapes every line break, so the data stand on one line."""
    lines = [f"id: {id}"] if id is not None else []
    lines += [f"event: {name}"] if name else []
    return "\n".join([*lines, f"data: {json.dumps(data)}", "", ""]).encode()
