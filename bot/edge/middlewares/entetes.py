"""Security headers on every answer, set as it is prepared: an event stream has left before a middleware sees it again."""

from collections.abc import Awaitable, Callable

from aiohttp import web

from bot.edge.middlewares.origine import cors_headers

FIXED = {
    "Server": "mediateur",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}


def csp(embedders: tuple[str, ...]) -> str:
    """Only our own files, nothing inline; framed only by the sites that may embed the chat."""
    ancestors = " ".join(embedders) or "'none'"
    own = "; ".join(f"{kind}-src 'self'" for kind in ("script", "style", "img", "connect"))
    return f"default-src 'none'; {own}; base-uri 'none'; form-action 'self'; frame-ancestors {ancestors}"


def entetes(allowed: tuple[str, ...]) -> Callable[[web.Request, web.StreamResponse], Awaitable[None]]:
    """The signal handler; `allowed` are the origins that may call and embed us."""
    policy = csp(allowed)

    async def add(request: web.Request, response: web.StreamResponse) -> None:
        response.headers.update(FIXED)
        response.headers["Content-Security-Policy"] = policy
        response.headers.setdefault("Cache-Control", "no-store")
        if allowed:
            response.headers.add("Vary", "Origin")
            response.headers.update(cors_headers(request.headers.get("Origin"), allowed))

    return add
