"""The pages: the chat at /, /confidentialite, and the files they need. Read once, named one by one: no path is ever built."""

import hashlib
from collections.abc import Awaitable, Callable
from pathlib import Path

from aiohttp import web

_FOLDER = Path(__file__).parent
_TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
PAGES = {
    "/": "page.html",
    "/confidentialite": "confidentialite.html",
    "/widget/chat.css": "chat.css",
    "/widget/icon.svg": "icon.svg",
    "/widget/chat.js": "chat.js",
    "/widget/api.js": "api.js",
    "/widget/render.js": "render.js",
    "/widget/stream.js": "stream.js",
}


def routes() -> list[web.RouteDef]:
    """A route for each page and file."""
    return [web.get(path, _serve(_FOLDER / name)) for path, name in PAGES.items()]


def _serve(file: Path) -> Callable[[web.Request], Awaitable[web.Response]]:
    content, kind = file.read_bytes(), _TYPES[file.suffix]
    etag = hashlib.sha256(content).hexdigest()[:32]

    async def page(request: web.Request) -> web.Response:
        headers = {"ETag": f'"{etag}"', "Cache-Control": "no-cache"}
        known = request.if_none_match or ()
        if any(tag.value in (etag, "*") for tag in known):
            return web.Response(status=304, headers=headers)
        return web.Response(body=content, content_type=kind, charset="utf-8", headers=headers)

    return page
