"""Each middleware alone, in a bare application."""

import json
from typing import Any

import pytest
import structlog
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.edge.context import CONVERSATION, EDGE, Edge
from bot.edge.metrics import Metrics
from bot.edge.middlewares.journal import journal
from bot.edge.middlewares.problems import problems
from bot.edge.problems import Problem
from bot.edge.texts import textes

SECRET = "1 85 05 78 006 084 91"


async def echoue(request: web.Request) -> web.Response:
    """Fails with what somebody wrote in its text."""
    raise ValueError(SECRET)


async def lit(request: web.Request) -> web.Response:
    """Reads the body."""
    await request.read()
    request[CONVERSATION] = "conversation-1"
    return web.Response(text="lu")


async def renonce(request: web.Request) -> web.Response:
    """Answers with a problem."""
    raise Problem("champ_invalide", champ="caisse", headers={"X-Essai": "1"}, extra={"checks": {"engine": False}})


def application(*middlewares: Any) -> web.Application:
    """A bare application."""
    app = web.Application(middlewares=middlewares, client_max_size=100)
    app.add_routes([web.get("/echoue", echoue), web.post("/lit/{lien}", lit), web.get("/renonce", renonce)])
    return app


async def demande(app: web.Application, methode: str, adresse: str, **options: Any) -> tuple[int, dict[str, str], Any]:
    """Status, headers and JSON of an answer."""
    async with TestClient(TestServer(app)) as client, client.request(methode, adresse, **options) as reponse:
        corps = await reponse.read()
        return reponse.status, dict(reponse.headers), json.loads(corps) if corps.startswith(b"{") else corps


async def test_une_faute_de_nous_est_un_503_sans_trace_ni_donnee() -> None:
    with structlog.testing.capture_logs() as lignes:
        statut, entetes, corps = await demande(application(problems), "GET", "/echoue")
    assert statut == 503
    assert entetes["Retry-After"] == "5"
    assert SECRET not in json.dumps([corps, lignes])
    assert lignes[0]["fault"] == "ValueError"
    assert lignes[0]["where"].rpartition(":")[0].endswith("test_middlewares.py")


@pytest.mark.parametrize(
    ("methode", "adresse", "options", "statut"),
    [
        ("GET", "/rien", {}, 404),
        ("POST", "/echoue", {}, 405),
        ("POST", "/lit/a", {"data": b"a" * 101}, 413),
        ("GET", "/renonce", {}, 400),
    ],
)
async def test_chaque_erreur_est_un_probleme(methode: str, adresse: str, options: Any, statut: int) -> None:
    recu, entetes, corps = await demande(application(problems), methode, adresse, **options)
    assert recu == corps["status"] == statut
    assert entetes["Content-Type"] == "application/problem+json"
    assert corps["type"].startswith("urn:mediateur:probleme:")


async def test_un_probleme_porte_ses_mots_ses_entetes_et_le_reste() -> None:
    _, entetes, corps = await demande(application(problems), "GET", "/renonce")
    assert "« caisse »" in corps["detail"]
    assert entetes["X-Essai"] == "1"
    assert corps["checks"] == {"engine": False}


@pytest.mark.parametrize("cle", sorted(textes().problemes))
def test_chaque_texte_de_probleme_est_complet(cle: str) -> None:
    texte = textes().problemes[cle]
    assert texte.detail.format(champ="x").endswith(".")
    assert texte.titre


async def test_le_journal_dit_la_route_jamais_l_adresse_ni_ce_qui_est_dit(edge: Edge) -> None:
    app = application(journal, problems)
    edge.metrics = Metrics()
    app[EDGE] = edge
    with structlog.testing.capture_logs() as lignes:
        await demande(app, "POST", "/lit/secret-du-lien?q=secret", data=SECRET.encode())
    assert lignes == [
        {
            "event": "request",
            "log_level": "info",
            "method": "POST",
            "route": "/lit/{lien}",
            "status": 200,
            "ms": lignes[0]["ms"],
            "conversation": "conversation-1",
        }
    ]


async def test_le_journal_tait_les_sondes(edge: Edge) -> None:
    app = application(journal, problems)
    app.router.add_get("/readyz", lit)
    edge.metrics = Metrics()
    app[EDGE] = edge
    with structlog.testing.capture_logs() as lignes:
        await demande(app, "GET", "/readyz")
    assert lignes == []


async def test_les_mesures(edge: Edge) -> None:
    app = application(journal, problems)
    edge.metrics = Metrics()
    app[EDGE] = edge
    await demande(app, "POST", "/lit/secret", data=b"a")
    async with TestClient(TestServer(edge.metrics.app())) as client, client.get("/metrics") as reponse:
        page = await reponse.text()
    assert 'edge_requests_total{method="POST",route="/lit/{lien}",status="200"} 1.0' in page
    assert "secret" not in page
