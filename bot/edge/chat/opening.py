"""POST /api/chat: opens a conversation. It says first that it is an automatic assistant, and what is kept."""

import re
import uuid
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from bot.edge.auth import new_token
from bot.edge.body import read_object
from bot.edge.chat.choices import offer
from bot.edge.chat.render import messages_json
from bot.edge.context import CONVERSATION, EDGE, Edge
from bot.edge.problems import Problem
from bot.edge.texts import textes
from bot.storage.entrepot import UniteSql
from bot.storage.messages import MessageStocke
from bot.usecases.effacer import VIE_D_UNE_CONVERSATION

LIFETIME = VIE_D_UNE_CONVERSATION
CANAL = "web"
SAID = ("ouverture.accueil", "ouverture.conservation", "ouverture.invitation")


@dataclass(frozen=True)
class Wish:
    """How a conversation is to be opened."""

    canal: str
    caisse: str | None
    simple: bool


async def open_conversation(request: web.Request) -> web.Response:
    """Creates the conversation with its first messages; needs no engine."""
    edge = request.app[EDGE]
    edge.limits.openings.take(request.remote or "")
    wish = read_wish(edge, await read_object(request, may_be_absent=True))
    id, (token, token_hash) = uuid.uuid4().hex, new_token()
    messages = await edge.database.write(lambda travail: _create(edge, travail, id, token_hash, wish))
    request[CONVERSATION] = id
    body = {"token": token, "conversation": id, "messages": messages_json(edge, messages), "expects": None}
    return web.json_response(body, status=201)


def read_wish(edge: Edge, body: dict[str, Any]) -> Wish:
    """The options of the opening. Raises Problem: 400 for a wrong form, 422 for an unknown canal or caisse."""
    canal, caisse, simple = body.get("canal", CANAL), body.get("caisse"), body.get("simple", False)
    if not isinstance(canal, str):
        raise Problem("champ_invalide", champ="canal")
    if caisse is not None and not (isinstance(caisse, str) and re.fullmatch(r"[0-9]{3}", caisse)):
        raise Problem("champ_invalide", champ="caisse")
    if not isinstance(simple, bool):
        raise Problem("champ_invalide", champ="simple")
    if canal != CANAL:
        raise Problem("canal_inconnu")
    if caisse is not None and caisse not in edge.services.annuaire.caisses:
        raise Problem("caisse_inconnue")
    return Wish(canal, caisse, simple)


def _create(edge: Edge, travail: UniteSql, id: str, token_hash: str, wish: Wish) -> list[MessageStocke]:
    at = edge.now()
    travail.conversations.creer(id, token_hash, wish.canal, wish.caisse, wish.simple, at, at + LIFETIME)
    said = [_say(edge, key, wish.simple) for key in SAID]
    return [
        MessageStocke(travail.messages.ajouter(id, "assistant", at, contenu), "assistant", at, contenu)
        for contenu in said
    ]


def _say(edge: Edge, key: str, simple: bool) -> dict[str, Any]:
    contenu: dict[str, Any] = {"texte": edge.services.contenu.messages[key].en(simple)}
    if key == SAID[-1]:
        contenu["choix"] = [offer(choix.en(simple), {"intent": choix.intent}) for choix in textes().ouverture]
    return contenu
