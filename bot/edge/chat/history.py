"""GET /api/chat/messages: the conversation so far and the open question, to resume."""

from aiohttp import web

from bot.edge.auth import authenticate
from bot.edge.chat.render import messages_json
from bot.edge.context import EDGE
from bot.edge.problems import Problem

MAX_ID = 2**63 - 1


async def list_messages(request: web.Request) -> web.Response:
    """The messages after `after` (default: all), with fresh links."""
    edge = request.app[EDGE]
    conversation = await authenticate(request)
    after = read_id(request.query.get("after", "0"), "after")
    messages, expects = await edge.database.read(
        lambda travail: (travail.messages.lister(conversation.id, after), travail.tours.expects(conversation.id))
    )
    body = {"messages": messages_json(edge, messages), "expects": expects, "conseiller": False}
    return web.json_response(body)


def read_id(text: str, field: str) -> int:
    """The id of a message. Raises Problem (400)."""
    if not (text.isascii() and text.isdigit() and len(text) <= len(str(MAX_ID)) and int(text) <= MAX_ID):
        raise Problem("champ_invalide", champ=field)
    return int(text)
