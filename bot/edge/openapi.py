"""GET /api/openapi.json: the document of the whole edge, kept true by tests (`tests/edge/test_openapi.py`)."""

import json
from pathlib import Path
from typing import Any

import yaml
from aiohttp import web

_FILE = Path(__file__).parent / "openapi.yml"
_BODY = web.AppKey("openapi", bytes)


def document() -> dict[str, Any]:
    """The OpenAPI 3.1 document."""
    return dict(yaml.safe_load(_FILE.read_text(encoding="utf-8")))


def set_up(app: web.Application) -> None:
    """Reads the document once."""
    app[_BODY] = json.dumps(document(), ensure_ascii=False).encode()


async def openapi(request: web.Request) -> web.Response:
    """The document."""
    return web.Response(body=request.app[_BODY], content_type="application/json")
