"""Errors as people and programs read them: `application/problem+json` (RFC 9457)."""

import json
from collections.abc import Mapping
from typing import Any

from aiohttp import web

from bot.edge.texts import textes

RETRY_AFTER_S = 5
"""When to try again where something behind the edge does not answer."""


class Problem(Exception):
    """What a handler raises to answer with a problem; `key` names its text in `edge.yml`."""

    def __init__(
        self,
        key: str,
        *,
        headers: Mapping[str, str] | None = None,
        extra: Mapping[str, Any] | None = None,
        **words: str,
    ) -> None:
        super().__init__(key)
        self.key = key
        self.headers = dict(headers or {})
        self.extra = dict(extra or {})
        self.words = words

    @classmethod
    def away(cls, key: str, **extra: Any) -> "Problem":
        """A problem that trying again may solve."""
        return cls(key, headers={"Retry-After": str(RETRY_AFTER_S)}, extra=extra)

    def response(self) -> web.Response:
        """The answer."""
        texte = textes().problemes[self.key]
        body = {
            "type": f"urn:mediateur:probleme:{self.key}",
            "title": texte.titre,
            "status": texte.statut,
            "detail": texte.detail.format(**self.words),
            **self.extra,
        }
        return web.Response(
            body=json.dumps(body, ensure_ascii=False).encode(),
            status=texte.statut,
            content_type="application/problem+json",
            headers=self.headers,
        )
