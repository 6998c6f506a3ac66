"""POST /api/saisines/…: follow, complete, withdraw a filed saisine, and get its documents."""

from typing import Any

from aiohttp import web

from bot.edge.body import text_field
from bot.edge.chat.incoming import speech
from bot.edge.chat.render import instant
from bot.edge.context import EDGE
from bot.edge.links import Target, signed_link
from bot.edge.problems import Problem
from bot.edge.saisines.access import change_saisine, opened, read_access, read_saisine, suivi_json
from bot.edge.texts import textes
from bot.mediation.saisine import Etat
from bot.storage.entrepot import UniteSql
from bot.usecases.ports import SaisineDeposee, TransitionRefusee
from bot.usecases.produire_document import documents
from bot.usecases.suivre_saisine import completer, retirer


async def suivi(request: web.Request) -> web.Response:
    """Where the saisine stands, and since when."""
    saisine = await read_saisine(request.app[EDGE], await read_access(request))
    return web.json_response(suivi_json(saisine))


async def documents_de_saisine(request: web.Request) -> web.Response:
    """Fresh links to the letter and what else was produced."""
    edge = request.app[EDGE]
    saisine = await read_saisine(edge, await read_access(request))
    services = edge.services
    fichiers = await edge.database.run(lambda: documents(services.entrepot, services.producteur, saisine))
    listed = [
        {
            "title": textes().documents.get(un.nom, un.nom),
            "url": signed_link(services.coffre, Target(saisine.numero, un.nom), edge.now()),
            "type": un.type,
        }
        for un in fichiers
    ]
    return web.json_response({"documents": listed})


async def complement(request: web.Request) -> web.Response:
    """Adds a text to the saisine until it is closed."""
    edge = request.app[EDGE]
    body = await read_access(request)
    texte = speech(text_field(body, "text"))
    at = edge.now()

    def ajouter(travail: UniteSql, saisine: SaisineDeposee) -> dict[str, Any]:
        try:
            rang = completer(travail, saisine, texte, at)
        except TransitionRefusee:
            raise Problem("saisine_finie") from None
        return {"numero": saisine.numero, "rang": rang, "at": instant(at)}

    return web.json_response(await change_saisine(edge, body, ajouter), status=201)


async def retrait(request: web.Request) -> web.Response:
    """The person withdraws; asking twice is no error."""
    edge = request.app[EDGE]
    body = await read_access(request)

    def retirer_la(travail: UniteSql, saisine: SaisineDeposee) -> dict[str, Any]:
        if saisine.etat is Etat.RETIREE:
            return suivi_json(saisine)
        try:
            retirer(travail, saisine, edge.now())
        except TransitionRefusee:
            raise Problem("retrait_impossible") from None
        return suivi_json(opened(travail, body))

    return web.json_response(await change_saisine(edge, body, retirer_la))
