"""The application: routes, the order of the middlewares, and what is opened and closed with it."""

from collections.abc import AsyncIterator

from aiohttp import web

from bot.edge import documents, health, links, openapi
from bot.edge.body import MAX_JSON_BYTES
from bot.edge.chat import erase, events, history, opening, reprise, turn
from bot.edge.context import EDGE, Edge
from bot.edge.middlewares.entetes import entetes
from bot.edge.middlewares.journal import journal
from bot.edge.middlewares.origine import origines
from bot.edge.middlewares.problems import problems
from bot.edge.saisines import routes as saisines
from bot.edge.widget import pages

ROUTES = (
    web.post("/api/chat", opening.open_conversation),
    web.delete("/api/chat", erase.erase_conversation),
    web.post("/api/chat/messages", turn.send_message),
    web.get("/api/chat/messages", history.list_messages),
    web.get("/api/chat/events", events.stream_events, allow_head=False),
    web.post("/api/chat/reprise", reprise.resume),
    web.post("/api/saisines/suivi", saisines.suivi),
    web.post("/api/saisines/documents", saisines.documents_de_saisine),
    web.post("/api/saisines/complement", saisines.complement),
    web.post("/api/saisines/retrait", saisines.retrait),
    web.get(links.ROUTE, documents.get_document),
    web.get("/api/openapi.json", openapi.openapi),
    web.get("/healthz", health.healthz),
    web.get("/readyz", health.readyz),
)


def create_app(edge: Edge) -> web.Application:
    """The edge as an aiohttp application."""
    allowed = edge.services.configuration.allowed_origins
    app = web.Application(
        # The journal sees the answer as it leaves; problems answers for all behind it; origins are refused before any work.
        middlewares=(journal, problems, origines(allowed)),
        client_max_size=MAX_JSON_BYTES,
    )
    app[EDGE] = edge
    app[documents.VIERGES_KEY] = documents.Vierges()
    openapi.set_up(app)
    app.add_routes([*ROUTES, *pages.routes()])
    app.on_response_prepare.append(entetes(allowed))
    app.on_shutdown.append(_end_streams)
    app.cleanup_ctx.append(_running)
    return app


async def _running(app: web.Application) -> AsyncIterator[None]:
    edge = app[EDGE]
    await edge.moteur.ouvrir()
    yield
    await edge.moteur.fermer()
    edge.database.close()


async def _end_streams(app: web.Application) -> None:
    app[EDGE].wakeups.close()
