"""DELETE /api/chat: the conversation is erased everywhere; a saisine already filed stays."""

from aiohttp import web

from bot.edge.auth import authenticate
from bot.edge.context import EDGE
from bot.edge.problems import Problem
from bot.gateways.rasa import MoteurAbsent


async def erase_conversation(request: web.Request) -> web.Response:
    """Erases, after the turn under way. The engine first: where it is away nothing is erased, and 204 is never a lie."""
    edge = request.app[EDGE]
    conversation = await authenticate(request)
    async with edge.locks.hold(conversation.id):
        try:
            await edge.moteur.oublier(conversation.id)
        except MoteurAbsent:
            raise Problem.away("indisponible") from None
        await edge.database.write(lambda travail: travail.conversations.effacer(conversation.id))
    edge.wakeups.wake(conversation.id)
    return web.Response(status=204)
