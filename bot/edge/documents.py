"""GET /api/documents/{nom}: the blank documents, open to all, and those behind a signed link."""

import asyncio

from aiohttp import web

from bot.edge.context import EDGE, Edge
from bot.edge.links import Target, follow
from bot.edge.problems import Problem
from bot.usecases.ports import Fichier
from bot.usecases.produire_document import VIERGES, documents


class Vierges:
    """The blank documents, made once: printing takes a second, and they never change."""

    def __init__(self) -> None:
        self._made: dict[str, asyncio.Future[Fichier | None]] = {}

    async def get(self, edge: Edge, nom: str) -> Fichier | None:
        """A blank document; who asks while it is being made waits for it. One that failed is made again."""
        if nom not in self._made or (self._made[nom].done() and self._made[nom].exception()):
            producing = edge.database.run(lambda: edge.services.producteur.vierge(nom))
            self._made[nom] = asyncio.ensure_future(producing)
        return await asyncio.shield(self._made[nom])


VIERGES_KEY: web.AppKey[Vierges] = web.AppKey("vierges", Vierges)


async def get_document(request: web.Request) -> web.Response:
    """One PDF. A link that is forged, damaged or too old and a name that does not exist get the same 404."""
    edge, nom = request.app[EDGE], request.match_info["nom"]
    if nom in VIERGES:
        fichier = await request.app[VIERGES_KEY].get(edge, nom)
    else:
        target = follow(edge.services.coffre, nom, edge.now())
        fichier = await edge.database.run(lambda: _of_saisine(edge, target)) if target else None
    if fichier is None:
        raise Problem("document_introuvable")
    headers = {"Content-Disposition": f'inline; filename="{fichier.nom}"'}
    return web.Response(body=fichier.contenu, content_type=fichier.type, headers=headers)


def _of_saisine(edge: Edge, target: Target) -> Fichier | None:
    services = edge.services
    with services.entrepot.lecture() as travail:
        saisine = travail.saisines.lire(target.numero)
    if saisine is None:
        return None
    produits = documents(services.entrepot, services.producteur, saisine)
    return next((un for un in produits if un.nom == target.nom), None)
