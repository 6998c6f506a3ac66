"""POST /api/chat/messages: one turn. Masked, led by the engine, stored in one transaction, answered, and streamed."""

import base64
import hashlib
import json
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from bot.edge.auth import alive, authenticate, token_hash
from bot.edge.chat.choices import Chosen, find
from bot.edge.chat.defuse import NOTHING_LEFT, defuse
from bot.edge.chat.incoming import Incoming, read_incoming, read_key
from bot.edge.chat.opening import LIFETIME
from bot.edge.chat.render import messages_json, to_store
from bot.edge.context import EDGE, Edge
from bot.edge.problems import Problem
from bot.extraction.identifiants.identifiants import Identifiant, masquer
from bot.gateways.enveloppe import Enveloppe
from bot.gateways.rasa import MoteurAbsent
from bot.storage.conversations import Conversation
from bot.storage.entrepot import UniteSql
from bot.storage.messages import MessageStocke
from bot.storage.tours import TourStocke

INTENT_OF_A_VALUE = "informer"
"""A choice that answers a field brings its meaning with it: the engine need not understand its title."""


@dataclass(frozen=True)
class Answer:
    """The replies of a turn, and the question that it leaves open."""

    messages: Sequence[MessageStocke]
    expects: dict[str, Any] | None


async def send_message(request: web.Request) -> web.Response:
    """Takes a message; the same key gets the stored answer, also while the first is still in progress."""
    edge = request.app[EDGE]
    conversation = await authenticate(request)
    edge.limits.messages.take(conversation.id)
    incoming = await read_incoming(request)
    key = read_key(request) or uuid.uuid4().hex
    async with edge.locks.hold(conversation.id):
        answer = await _answer(edge, token_hash(request), incoming, key)
    return web.json_response({"messages": messages_json(edge, answer.messages), "expects": answer.expects})


async def _answer(edge: Edge, token: str, incoming: Incoming, key: str) -> Answer:
    known = await edge.database.read(lambda travail: _look_up(edge, travail, token, incoming, key))
    if isinstance(known, Answer):
        edge.metrics.turns.labels("replayed").inc()
        return known
    conversation, chosen = known
    enveloppes = await _ask_the_engine(edge, conversation, incoming, chosen, key)
    if _erases(enveloppes):
        await _forget(edge, conversation)
    answer = await edge.database.write(
        lambda travail: _store(edge, travail, conversation, incoming, chosen, enveloppes, key)
    )
    edge.metrics.turns.labels("answered").inc()
    edge.wakeups.wake(conversation.id)
    return answer


def _look_up(
    edge: Edge, travail: UniteSql, token: str, incoming: Incoming, key: str
) -> Answer | tuple[Conversation, Chosen | None]:
    """The stored answer where this key had one. The conversation may have been erased while we waited for our turn."""
    conversation = alive(edge, travail.conversations.par_jeton(token))
    stored = travail.tours.lire(conversation.id, key)
    if stored:
        return _replay(travail, conversation, stored, incoming)
    return conversation, find(travail, conversation, incoming.choice) if incoming.choice is not None else None


def _replay(travail: UniteSql, conversation: Conversation, stored: TourStocke, incoming: Incoming) -> Answer:
    if stored.empreinte != incoming.fingerprint:
        raise Problem("cle_reutilisee")
    since = min(stored.messages, default=1) - 1
    messages = [one for one in travail.messages.lister(conversation.id, since) if one.id in stored.messages]
    return Answer(messages, stored.expects)


async def _ask_the_engine(
    edge: Edge, conversation: Conversation, incoming: Incoming, chosen: Chosen | None, key: str
) -> Sequence[Enveloppe]:
    metadata: dict[str, Any] = {
        "tour": _turn_id(conversation, incoming, key),
        "canal": conversation.canal,
        "caisse": conversation.caisse,
        "simple": conversation.simple,
        "coffre": None,
        "choix": None,
    }
    if chosen is None:
        masked, identifiants = masquer(incoming.text or "")
        metadata["coffre"] = _seal(edge, conversation, identifiants)
        text, intent = defuse(masked), None
    else:
        text, intent = chosen.title or NOTHING_LEFT, _meaning(chosen)
        metadata["choix"] = _value(chosen)
    try:
        return await edge.moteur.tour(conversation.id, text, intent=intent, metadata=metadata)
    except MoteurAbsent:
        edge.metrics.turns.labels("failed").inc()
        raise Problem.away("moteur_absent") from None


def _erases(enveloppes: Sequence[Enveloppe]) -> bool:
    """Whether the person had the conversation erased in this turn; its key stays good."""
    return any(enveloppe.efface for enveloppe in enveloppes)


async def _forget(edge: Edge, conversation: Conversation) -> None:
    """The engine first: where it is away nothing is said to be erased."""
    try:
        await edge.moteur.oublier(conversation.id)
    except MoteurAbsent:
        edge.metrics.turns.labels("failed").inc()
        raise Problem.away("moteur_absent") from None


def _turn_id(conversation: Conversation, incoming: Incoming, key: str) -> str:
    """The same for a turn that is sent again, so that the actions do it once."""
    return hashlib.sha256(f"{conversation.id}\n{key}\n{incoming.fingerprint}".encode()).hexdigest()[:32]


def _meaning(chosen: Chosen) -> str:
    if chosen.charge is not None and "intent" in chosen.charge:
        return str(chosen.charge["intent"])
    return INTENT_OF_A_VALUE


def _value(chosen: Chosen) -> Mapping[str, Any] | None:
    if chosen.charge is None:
        return {"perime": True}
    return None if "intent" in chosen.charge else chosen.charge


def _seal(edge: Edge, conversation: Conversation, identifiants: Sequence[Identifiant]) -> str | None:
    """The identifiers taken out of the text: the engine carries them to the actions and cannot open them."""
    if not identifiants:
        return None
    listed = [{"type": un.type, "etat": un.etat, "valeur": un.valeur, "brut": un.brut} for un in identifiants]
    sealed = edge.services.coffre.sceller(json.dumps(listed).encode(), f"tour:{conversation.id}")
    return base64.b64encode(sealed).decode()


def _store(
    edge: Edge,
    travail: UniteSql,
    conversation: Conversation,
    incoming: Incoming,
    chosen: Chosen | None,
    enveloppes: Sequence[Enveloppe],
    key: str,
) -> Answer:
    """Message, replies, open question and new date of a turn, in one transaction."""
    at = edge.now()
    said = incoming.text if chosen is None else chosen.title
    if _erases(enveloppes):
        travail.messages.effacer(conversation.id)
    elif said is not None:
        travail.messages.ajouter(conversation.id, "usager", at, {"texte": said})
    replies = []
    for enveloppe in enveloppes:
        contenu = to_store(enveloppe)
        id = travail.messages.ajouter(conversation.id, "assistant", at, contenu)
        replies.append(MessageStocke(id, "assistant", at, contenu))
    asked = [enveloppe.expects for enveloppe in enveloppes if enveloppe.expects is not None]
    expects = asked[-1] if asked else None
    travail.tours.ecrire(conversation.id, key, incoming.fingerprint, [one.id for one in replies], expects, at)
    travail.conversations.prolonger(conversation.id, at + LIFETIME)
    for simple in [enveloppe.simple for enveloppe in enveloppes if enveloppe.simple is not None]:
        travail.conversations.simplifier(conversation.id, simple)
    return Answer(replies, expects)
