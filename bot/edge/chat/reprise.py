"""POST /api/chat/reprise: the same conversation on another machine, by a one-time code."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from aiohttp import web

from bot.edge.auth import new_token
from bot.edge.body import read_object, text_field
from bot.edge.chat.render import messages_json
from bot.edge.context import CONVERSATION, EDGE, Edge
from bot.edge.problems import Problem
from bot.storage.entrepot import UniteSql
from bot.storage.messages import MessageStocke
from bot.usecases.reprendre import reprendre


@dataclass(frozen=True)
class Resumed:
    """A conversation as it stands."""

    id: str
    messages: Sequence[MessageStocke]
    expects: dict[str, Any] | None


async def resume(request: web.Request) -> web.Response:
    """Answers like the opening. The token of before no longer holds: only its hash is known, and one key is enough.

    Codes that are unknown, used, locked or expired get the same answer.
    """
    edge = request.app[EDGE]
    edge.limits.secrets.take(request.remote or "")
    code = text_field(await read_object(request), "code")
    token, token_hash = new_token()
    # A wrong try is counted, so the transaction ends well in any case; the problem is raised after it.
    found = await edge.database.write(partial(_resume, edge, code, token_hash))
    if found is None:
        raise Problem("code_introuvable")
    edge.wakeups.wake(found.id)  # the streams of the machine of before end
    request[CONVERSATION] = found.id
    messages = messages_json(edge, found.messages)
    return web.json_response({"token": token, "conversation": found.id, "messages": messages, "expects": found.expects})


def _resume(edge: Edge, code: str, token_hash: str, travail: UniteSql) -> Resumed | None:
    id = reprendre(travail, code, edge.now())
    conversation = travail.conversations.lire(id) if id else None
    if conversation is None or conversation.expire_le <= edge.now():
        return None
    travail.conversations.changer_jeton(conversation.id, token_hash)
    return Resumed(conversation.id, travail.messages.lister(conversation.id), travail.tours.expects(conversation.id))
