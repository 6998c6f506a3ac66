"""Number and proof open a saisine; a wrong number and a wrong proof get the same answer."""

from collections.abc import Callable
from typing import Any, TypeVar

from aiohttp import web

from bot.edge.body import read_object, text_field
from bot.edge.chat.render import instant
from bot.edge.context import EDGE, Edge
from bot.edge.problems import Problem
from bot.mediation.saisine import etat_public
from bot.storage.entrepot import UniteSql
from bot.usecases.ports import SaisineDeposee
from bot.usecases.suivre_saisine import etapes, suivre

T = TypeVar("T")


async def read_access(request: web.Request) -> dict[str, Any]:
    """The body with `numero` and `preuve`. Raises Problem (400, 413, 415, 429)."""
    request.app[EDGE].limits.secrets.take(request.remote or "")
    body = await read_object(request)
    return body | {name: text_field(body, name) for name in ("numero", "preuve")}


async def read_saisine(edge: Edge, body: dict[str, Any]) -> SaisineDeposee:
    """The saisine that a body opens. Raises Problem (404)."""
    return await edge.database.read(lambda travail: opened(travail, body))


async def change_saisine(edge: Edge, body: dict[str, Any], change: Callable[[UniteSql, SaisineDeposee], T]) -> T:
    """Changes the saisine that a body opens, in one transaction. Raises Problem (404)."""
    return await edge.database.write(lambda travail: change(travail, opened(travail, body)))


def opened(travail: UniteSql, body: dict[str, Any]) -> SaisineDeposee:
    """The saisine. Raises Problem (404)."""
    saisine = suivre(travail, body["numero"], body["preuve"])
    if saisine is None:
        raise Problem("saisine_introuvable")
    return saisine


def suivi_json(saisine: SaisineDeposee) -> dict[str, Any]:
    """What the person may read of a saisine."""
    lues = [{"etat": etape.etat.value, "at": instant(etape.at)} for etape in etapes(saisine)]
    etat = etat_public(saisine.etat).value
    depuis = next(etape["at"] for etape in reversed(lues) if etape["etat"] == etat)
    return {"numero": saisine.numero, "etat": etat, "depuis": depuis, "etapes": lues}
