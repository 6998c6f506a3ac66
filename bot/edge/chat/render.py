"""A stored message as clients read it (`Message` of the contract): facts become dated sources, documents become links."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from bot.content.modeles import Fait
from bot.edge.chat import choices
from bot.edge.context import Edge
from bot.edge.links import Target, blank_link, signed_link
from bot.gateways.enveloppe import Enveloppe
from bot.storage.messages import MessageStocke
from bot.usecases.produire_document import MEDIA_TYPE

KEPT = ("texte", "faits", "notices", "documents", "saisine")


def to_store(enveloppe: Enveloppe) -> dict[str, Any]:
    """An envelope as it is stored; each of its choices gets its id here."""
    contenu = enveloppe.model_dump(mode="json", include=set(KEPT), exclude_defaults=True)
    if enveloppe.choix:
        contenu["choix"] = [choices.offer(choix.titre, choix.charge) for choix in enveloppe.choix]
    return contenu


def instant(at: datetime) -> str:
    """A moment in UTC, ISO 8601."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def messages_json(edge: Edge, messages: Iterable[MessageStocke]) -> list[dict[str, Any]]:
    """Messages as clients read them."""
    return [message_json(edge, message) for message in messages]


def message_json(edge: Edge, message: MessageStocke) -> dict[str, Any]:
    """One message; what does not apply is absent."""
    contenu = message.contenu
    parts = {
        "choices": [{"id": choix["id"], "title": choix["titre"]} for choix in contenu.get("choix", ())],
        "sources": sources(edge.services.contenu.faits, contenu.get("faits", ()), contenu.get("notices", {})),
        "documents": [document_json(edge, document) for document in contenu.get("documents", ())],
        "saisine": contenu.get("saisine"),
    }
    said = {"id": message.id, "from": message.de, "at": instant(message.at), "text": contenu["texte"]}
    return said | {name: part for name, part in parts.items() if part}


def sources(faits: Mapping[str, Fait], cited: Sequence[str], notices: Mapping[str, str]) -> list[dict[str, Any]]:
    """One source for each distinct page, in the order cited; `notice` joins what newer pages say of its facts."""
    by_url: dict[str, dict[str, Any]] = {}
    for id in cited:
        if id not in faits:
            continue
        source = faits[id].source
        one = by_url.setdefault(
            source.url,
            {
                "title": source.title,
                "publisher": source.publisher,
                "url": source.url,
                "date": source.date,
                "notice": None,
            },
        )
        if id in notices:
            one["notice"] = " ".join(part for part in (one["notice"], notices[id].strip()) if part)
    return list(by_url.values())


def document_json(edge: Edge, document: Mapping[str, Any]) -> dict[str, str]:
    """A document with its link, fresh each time."""
    numero = document.get("numero")
    if numero is None:
        url = blank_link(document["nom"])
    else:
        url = signed_link(edge.services.coffre, Target(numero, document["nom"]), edge.now())
    return {"title": document["titre"], "url": url, "type": MEDIA_TYPE}
