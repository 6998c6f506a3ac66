"""Limits of frequency, origins and headers, on the whole edge."""

from dataclasses import replace
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.configuration import Configuration
from bot.edge.__main__ import is_loopback, limits
from bot.edge.app import create_app
from bot.edge.context import Edge
from bot.edge.problems import Problem
from bot.edge.rate import SWEEP_EVERY, Buckets, Unlimited
from tests.edge.conftest import Client, avec_origines, ouvre

SITE = "https://www.caisse-exemple.fr"


class Montre:
    """Seconds that the test moves."""

    def __init__(self) -> None:
        self.secondes = 0.0

    def __call__(self) -> float:
        return self.secondes


def reste(seaux: Buckets, cle: str, au_plus: int = 1000) -> int:
    """How many takes are allowed now."""
    for pris in range(au_plus):
        try:
            seaux.take(cle)
        except Problem:
            return pris
    return au_plus


def test_soixante_d_un_coup_puis_cinq_par_seconde() -> None:
    montre = Montre()
    seaux = Buckets(60, 5, montre)
    assert reste(seaux, "c") == 60
    montre.secondes = 2
    assert reste(seaux, "c") == 10
    montre.secondes = 1000
    assert reste(seaux, "c") == 60
    assert reste(seaux, "autre") == 60


def test_le_refus_dit_quand_recommencer() -> None:
    seaux = Buckets(1, 0.2, Montre())
    seaux.take("c")
    with pytest.raises(Problem) as refus:
        seaux.take("c")
    assert refus.value.headers == {"Retry-After": "5"}


def test_la_table_reste_petite() -> None:
    montre = Montre()
    seaux = Buckets(60, 5, montre)
    for rang in range(10 * SWEEP_EVERY):
        montre.secondes += 1
        seaux.take(f"adresse {rang}")
    assert len(seaux) <= SWEEP_EVERY


async def test_messages_par_conversation(edge: Edge) -> None:
    edge.limits = replace(edge.limits, messages=Buckets(3, 0.001))
    async with TestClient(TestServer(create_app(edge))) as client:
        une, autre = await ouvre(client), await ouvre(client)
        assert [(await une.envoie({"text": "a"}))[0] for _ in range(4)] == [200, 200, 200, 429]
        assert (await autre.envoie({"text": "a"}))[0] == 200


async def test_ouvertures_par_adresse(edge: Edge) -> None:
    edge.limits = replace(edge.limits, openings=Buckets(2, 0.001))
    async with TestClient(TestServer(create_app(edge))) as client:
        statuts = []
        for _ in range(3):
            async with client.post("/api/chat", json={}, headers={"X-Forwarded-For": "192.0.2.1"}) as reponse:
                statuts.append(reponse.status)
        assert statuts == [201, 201, 429]
        assert int(reponse.headers["Retry-After"]) > 0


@pytest.mark.parametrize(
    ("appel", "corps"),
    [("/api/chat/reprise", {"code": "x"}), ("/api/saisines/suivi", {"numero": "x", "preuve": "y"})],
)
async def test_les_essais_de_secrets_par_adresse(edge: Edge, appel: str, corps: Any) -> None:
    edge.limits = replace(edge.limits, secrets=Buckets(2, 0.001))
    async with TestClient(TestServer(create_app(edge))) as client:
        statuts = [(await client.post(appel, json=corps)).status for _ in range(3)]
    assert statuts == [404, 404, 429]


@pytest.mark.parametrize(
    ("hote", "reglage", "illimite"),
    [
        ("127.0.0.1", "off", True),
        ("::1", "off", True),
        ("localhost", "off", True),
        ("127.0.0.1", "on", False),
        ("0.0.0.0", "off", False),
        ("::", "off", False),
        ("192.0.2.7", "off", False),
        ("exemple.fr", "off", False),
    ],
)
def test_rate_limit_off_seulement_en_boucle_locale(hote: str, reglage: Any, illimite: bool) -> None:
    choisies = limits(Configuration(edge_host=hote, rate_limit=reglage))
    assert isinstance(choisies.messages, Unlimited) is illimite
    assert is_loopback(hote) is (hote in ("127.0.0.1", "::1", "localhost"))


@pytest.mark.parametrize(
    ("origine", "permise"),
    [
        (None, True),
        ("{ici}", True),
        (SITE, True),
        ("https://www.caisse-exemple.fr.pirate.example", False),
        ("http://www.caisse-exemple.fr", False),
        ("https://caisse-exemple.fr", False),
        ("null", False),
        ("", False),
        ("https://", False),
        ("garbage[", False),
    ],
)
async def test_origines(edge: Edge, origine: str | None, permise: bool) -> None:
    async with TestClient(TestServer(create_app(avec_origines(edge, SITE)))) as client:
        ici = f"http://{client.host}:{client.port}"
        headers = {"Origin": origine.format(ici=ici)} if origine is not None else {}
        async with client.post("/api/chat", json={}, headers=headers) as reponse:
            assert reponse.status == (201 if permise else 403)
            autorise = reponse.headers.get("Access-Control-Allow-Origin")
        assert autorise == (SITE if origine == SITE else None)


async def test_avant_un_appel_d_un_autre_site_le_navigateur_demande(edge: Edge) -> None:
    demande = {
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "authorization,content-type,idempotency-key",
    }
    async with TestClient(TestServer(create_app(avec_origines(edge, SITE)))) as client:
        async with client.options("/api/chat/messages", headers={"Origin": SITE, **demande}) as reponse:
            assert reponse.status == 204
            assert reponse.headers["Access-Control-Allow-Origin"] == SITE
            assert "Authorization" in reponse.headers["Access-Control-Allow-Headers"]
            assert "Access-Control-Allow-Credentials" not in reponse.headers
            assert "Origin" in reponse.headers["Vary"]
        async with client.options("/api/chat", headers={"Origin": "https://pirate.example", **demande}) as reponse:
            assert reponse.status == 403


@pytest.mark.parametrize(
    "adresse", ["/", "/confidentialite", "/api/chat/messages", "/rien", "/healthz", "/widget/chat.js"]
)
async def test_entetes_de_securite_sur_chaque_reponse(client: Client, adresse: str) -> None:
    async with client.get(adresse) as reponse:
        csp = reponse.headers["Content-Security-Policy"]
        assert "default-src 'none'" in csp
        assert "unsafe" not in csp
        assert "frame-ancestors 'none'" in csp
        assert reponse.headers["X-Content-Type-Options"] == "nosniff"
        assert reponse.headers["Referrer-Policy"] == "no-referrer"
        assert "aiohttp" not in reponse.headers["Server"]
        assert "Access-Control-Allow-Origin" not in reponse.headers


async def test_seuls_les_sites_permis_encadrent_la_page(edge: Edge) -> None:
    async with TestClient(TestServer(create_app(avec_origines(edge, SITE)))) as client, client.get("/") as reponse:
        assert f"frame-ancestors {SITE}" in reponse.headers["Content-Security-Policy"]
