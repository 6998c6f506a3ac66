"""Reads JSON bodies. Anything may come in: each fault is a problem of its own, and none a trace."""

import json
from typing import Any

from aiohttp import web

from bot.edge.problems import Problem

MAX_JSON_BYTES = 64 * 1024
"""4,000 code points written as escapes (12 bytes each outside the basic plane) fit in."""


async def read_object(request: web.Request, *, may_be_absent: bool = False) -> dict[str, Any]:
    """The JSON object of a request. Raises Problem (400, 413, 415)."""
    if may_be_absent and not request.can_read_body:
        return {}
    if request.content_type != "application/json":
        raise Problem("type_refuse")
    try:
        body = json.loads((await request.read()).decode("utf-8-sig"), parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise Problem("corps_illisible") from None
    if not isinstance(body, dict):
        raise Problem("corps_illisible")
    return body


def text_field(body: dict[str, Any], name: str) -> str:
    """A field that must be a string. Raises Problem (400)."""
    value = body.get(name)
    if not isinstance(value, str):
        raise Problem("champ_invalide", champ=name)
    return clean(value)


def clean(text: str) -> str:
    """The text without what no storage or engine should see: half surrogates and NUL."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", " ")


def _refuse(constant: str) -> None:
    raise ValueError(constant)
