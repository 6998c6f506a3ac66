"""The token: the only key to a conversation. Only its hash is stored."""

import hashlib
import re
import secrets

from aiohttp import web

from bot.edge.context import CONVERSATION, EDGE, Edge
from bot.edge.problems import Problem
from bot.storage.conversations import Conversation

_BEARER = re.compile(r"Bearer +([A-Za-z0-9_-]{20,100}) *", re.IGNORECASE)


def new_token() -> tuple[str, str]:
    """A token (256 bits) and the hash under which its conversation is found."""
    token = secrets.token_urlsafe(32)
    return token, hash_of(token)


def hash_of(token: str) -> str:
    """SHA-256 in hexadecimal: enough for a secret that nobody can guess."""
    return hashlib.sha256(token.encode()).hexdigest()


def token_hash(request: web.Request) -> str:
    """The hash of the request's token. Raises Problem (401)."""
    given = _BEARER.fullmatch(request.headers.get("Authorization", ""))
    if not given:
        raise refused()
    return hash_of(given.group(1))


async def authenticate(request: web.Request) -> Conversation:
    """The conversation whose token the request carries. Raises Problem (401)."""
    edge = request.app[EDGE]
    wanted = token_hash(request)
    found = alive(edge, await edge.database.read(lambda travail: travail.conversations.par_jeton(wanted)))
    request[CONVERSATION] = found.id  # for the log
    return found


def alive(edge: Edge, conversation: Conversation | None) -> Conversation:
    """The conversation unless it is unknown, erased or past its date. Raises Problem (401)."""
    if conversation is None or conversation.expire_le <= edge.now():
        raise refused()
    return conversation


def refused() -> Problem:
    """One answer for every wrong token."""
    return Problem("jeton_refuse", headers={"WWW-Authenticate": 'Bearer realm="chat"'})
