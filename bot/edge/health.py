"""GET /healthz (the process is alive) and GET /readyz (engine, actions and database answer)."""

import asyncio

from aiohttp import web

from bot.edge.context import EDGE
from bot.edge.problems import Problem


async def healthz(request: web.Request) -> web.Response:
    """Answers as long as the process does."""
    return web.json_response({"status": "ok"})


async def readyz(request: web.Request) -> web.Response:
    """200 where everything behind the edge answers; else 503 and which does not."""
    edge = request.app[EDGE]
    behind, database = await asyncio.gather(edge.moteur.sante(), edge.database.answers())
    checks = {**behind, "database": database}
    if not all(checks.values()):
        raise Problem.away("indisponible", checks=checks)
    return web.json_response({"status": "ok", "checks": checks})
