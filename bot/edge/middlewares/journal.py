"""One log line and the counters for each request: the route, never the path, the query, or what was said."""

import time

import structlog
from aiohttp import web
from aiohttp.typedefs import Handler

from bot.edge.context import CONVERSATION, EDGE

PROBES = ("/healthz", "/readyz")
"""Asked every few seconds by whoever watches the process: counted, not logged."""
logger = structlog.get_logger()


@web.middleware
async def journal(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Outermost, so that it sees the answer as it leaves."""
    began = time.perf_counter()
    response = await handler(request)
    seconds = time.perf_counter() - began
    route = route_of(request)
    metrics = request.app[EDGE].metrics
    metrics.requests.labels(method_of(request), route, str(response.status)).inc()
    if response.content_type != "text/event-stream":
        metrics.seconds.labels(route).observe(seconds)
    if route not in PROBES:
        logger.info(
            "request",
            method=method_of(request),
            route=route,
            status=response.status,
            ms=round(seconds * 1000, 1),
            conversation=request.get(CONVERSATION),
        )
    return response


def route_of(request: web.Request) -> str:
    """The pattern of the route: a path may hold the link to somebody's letter."""
    resource = request.match_info.route.resource
    return resource.canonical if resource else "-"


def method_of(request: web.Request) -> str:
    """The method, unless somebody made it up: labels are few."""
    known = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
    return request.method if request.method in known else "OTHER"
