"""Origins: our own page and the caisses' sites (ALLOWED_ORIGINS). A request without Origin is no browser's."""

from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from bot.edge.problems import Problem

_ALLOWED = {
    "Access-Control-Allow-Methods": "GET, POST, DELETE",
    "Access-Control-Allow-Headers": "Authorization, Content-Type, Idempotency-Key, Last-Event-ID",
    "Access-Control-Max-Age": "600",
}


def origines(allowed: tuple[str, ...]) -> Middleware:
    """Refuses foreign origins; answers the preflight of those allowed (https://fetch.spec.whatwg.org/#http-cors-protocol)."""
    known = {origin.rstrip("/") for origin in allowed}

    @web.middleware
    async def origine(request: web.Request, handler: Handler) -> web.StreamResponse:
        origin = request.headers.get("Origin")
        if origin is not None and origin not in known and not is_own(origin, request.host):
            raise Problem("origine_refusee", headers={"Vary": "Origin"})
        if origin in known and request.method == "OPTIONS" and "Access-Control-Request-Method" in request.headers:
            return web.Response(status=204, headers=_ALLOWED)
        return await handler(request)

    return origine


def is_own(origin: str, host: str) -> bool:
    """Whether a page of this very host asks; the scheme is not compared, for a proxy may end TLS before us."""
    return bool(host) and urlsplit(origin).netloc == host


def cors_headers(origin: str | None, allowed: tuple[str, ...]) -> dict[str, str]:
    """What lets a script of an allowed origin read the answer."""
    if origin is None or origin not in {one.rstrip("/") for one in allowed}:
        return {}
    return {"Access-Control-Allow-Origin": origin, "Access-Control-Expose-Headers": "Retry-After"}
