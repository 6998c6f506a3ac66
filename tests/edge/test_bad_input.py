"""Anything may come in: each gets a problem document in French, never a 500."""

import asyncio
import json
from typing import Any

import pytest
from aiohttp import ClientResponse, web

from bot.edge.app import create_app
from bot.edge.context import Edge
from bot.edge.server import Runner
from tests.edge.conftest import Causette, Client

JSON = {"Content-Type": "application/json"}


async def probleme(reponse: ClientResponse, statut: int) -> dict[str, Any]:
    """The problem of an answer, whose form must be right."""
    assert reponse.status == statut, await reponse.text()
    assert reponse.content_type == "application/problem+json"
    corps = json.loads(await reponse.read())
    assert set(corps) >= {"type", "title", "status", "detail"}
    assert corps["status"] == statut
    assert "Traceback" not in str(corps)
    return dict(corps)


@pytest.mark.parametrize(
    ("corps", "statut"),
    [
        (b"", 400),
        (b"{", 400),
        (b"nul", 400),
        (b"null", 400),
        (b"[]", 400),
        (b'"bonjour"', 400),
        (b'{"text": NaN}', 400),
        (b'{"text": 1e999}', 400),
        (b'{"text": ' + b"9" * 5000 + b"}", 400),
        (b"[" * 30_000, 400),
        (b'{"a":' * 9_000, 400),
        (b"\xff\xfe\x00", 400),
        (b'{"text": "\xe9"}', 400),
        ('{"text": "a"}'.encode("utf-16"), 400),
        (b"{}", 400),
        (b'{"text": null}', 400),
        (b'{"text": 3}', 400),
        (b'{"text": ["a"]}', 400),
        (b'{"text": ""}', 400),
        (b'{"text": " \\n\\t\\u00a0\\u200b\\ufeff\\u0000"}', 400),
        (b'{"text": "' + b"a" * 4001 + b'"}', 413),
        (b'{"text": "' + b"\\ud83d\\ude42" * 4001 + b'"}', 413),
        (b'{"text": "' + b" " * 4001 + b'"}', 413),
        (b'{"text": "' + b"a" * 100_000 + b'"}', 413),
    ],
)
async def test_corps_refuses(causette: Causette, corps: bytes, statut: int) -> None:
    async with causette.client.post("/api/chat/messages", data=corps, headers=causette.entetes | JSON) as reponse:
        await probleme(reponse, statut)
    assert len((await causette.historique())["messages"]) == 3


async def test_un_corps_en_morceaux_trop_grand_est_refuse(causette: Causette) -> None:
    async def morceaux() -> Any:
        for _ in range(100):
            yield b" " * 1000

    async with causette.client.post("/api/chat/messages", data=morceaux(), headers=causette.entetes | JSON) as reponse:
        await probleme(reponse, 413)


async def test_quatre_mille_caracteres_en_echappements_passent(causette: Causette) -> None:
    corps = b'{"text": "' + b"\\ud83d\\ude42" * 4000 + b'"}'
    async with causette.client.post("/api/chat/messages", data=corps, headers=causette.entetes | JSON) as reponse:
        assert reponse.status == 200


@pytest.mark.parametrize(
    "type", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "garbage", None]
)
async def test_autre_chose_que_du_json(causette: Causette, type: str | None) -> None:
    headers = causette.entetes | ({"Content-Type": type} if type else {})
    async with causette.client.post("/api/chat/messages", data=b'{"text": "a"}', headers=headers) as reponse:
        await probleme(reponse, 415)


@pytest.mark.parametrize("type", ["application/json", "application/json; charset=utf-8", "Application/JSON"])
async def test_le_json_quel_que_soit_son_nom(causette: Causette, type: str) -> None:
    headers = causette.entetes | {"Content-Type": type}
    async with causette.client.post(
        "/api/chat/messages", data=b'\xef\xbb\xbf{"text": "a"}', headers=headers
    ) as reponse:
        assert reponse.status == 200


@pytest.mark.parametrize(
    "jeton",
    [
        "",
        "Bearer",
        "Bearer ",
        "Bearer x",
        "Basic abc",
        "Bearer " + "a" * 43,
        "Bearer " + "a" * 5000,
        "Bearer é",
        "a" * 43,
    ],
)
@pytest.mark.parametrize(
    ("methode", "adresse"),
    [
        ("POST", "/api/chat/messages"),
        ("GET", "/api/chat/messages"),
        ("GET", "/api/chat/events"),
        ("DELETE", "/api/chat"),
    ],
)
async def test_mauvais_jeton(client: Client, methode: str, adresse: str, jeton: str) -> None:
    headers = {"Authorization": jeton} if jeton else {}
    async with client.request(methode, adresse, json={"text": "a"}, headers=headers) as reponse:
        await probleme(reponse, 401)
        assert reponse.headers["WWW-Authenticate"].startswith("Bearer")


@pytest.mark.parametrize("apres", ["-1", "a", "1.5", "", "٣", "9" * 30, "1 "])
async def test_after_doit_etre_un_id(causette: Causette, apres: str) -> None:
    async with causette.client.get("/api/chat/messages", params={"after": apres}, headers=causette.entetes) as reponse:
        await probleme(reponse, 400)


@pytest.mark.parametrize(
    ("methode", "adresse", "statut"),
    [
        ("GET", "/rien", 404),
        ("GET", "/api/rien", 404),
        ("GET", "/widget/../app.py", 404),
        ("GET", "/widget/%2e%2e/app.py", 404),
        ("GET", "/widget/pages.py", 404),
        ("PUT", "/api/chat", 405),
        ("PATCH", "/api/chat/messages", 405),
        ("DELETE", "/", 405),
        ("GET", "/api/saisines/suivi", 405),
        ("HEAD", "/api/chat/events", 405),
        ("OPTIONS", "/api/chat", 405),
        ("TRACE", "/api/chat", 405),
        ("GET", "/metrics", 404),
        ("GET", "/%00", 404),
        ("GET", "/" + "a" * 3000, 404),
    ],
)
async def test_adresses_et_methodes_inconnues(client: Client, methode: str, adresse: str, statut: int) -> None:
    async with client.request(methode, adresse) as reponse:
        if methode == "HEAD":
            assert reponse.status == statut
        else:
            await probleme(reponse, statut)
        if statut == 405:
            assert reponse.headers["Allow"]


@pytest.mark.parametrize("cle", ["", "a" * 256, "é", "a\tb"])
async def test_cle_d_idempotence_mal_formee(causette: Causette, cle: str) -> None:
    headers = causette.entetes | {"Idempotency-Key": cle}
    async with causette.client.post("/api/chat/messages", json={"text": "a"}, headers=headers) as reponse:
        await probleme(reponse, 400)


@pytest.mark.parametrize(
    ("octets", "statut"),
    [
        (b"BREW / HTTP/1.1\r\n\r\n", 400),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 hello TLS\r\n\r\n", 400),
        (b"GET / HTTP/9.9\r\n\r\n", 400),
        (b"GET /" + b"a" * 20_000 + b" HTTP/1.1\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: a\r\nX: " + b"a" * 20_000 + b"\r\n\r\n", 400),
        (b"POST /api/chat HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", 400),
        (b"POST /api/chat HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}", 400),
        (
            b"POST /api/chat HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
            b"Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n",
            400,
        ),
        (
            b"POST /api/chat HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\n"
            b"Content-Length: 2\r\n\r\n{}",
            400,
        ),
        (b"OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", 404),
        (b"POST /api/chat HTTP/1.1\r\nHost: a\r\nExpect: 200-ok\r\nContent-Length: 0\r\n\r\n", 400),
    ],
)
async def test_des_octets_qui_ne_sont_pas_du_http(edge: Edge, octets: bytes, statut: int) -> None:
    runner = Runner(create_app(edge), access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    reader, writer = await asyncio.open_connection(*runner.addresses[0][:2])
    writer.write(octets)
    entetes = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 5)
    corps = await asyncio.wait_for(reader.readuntil(b"}"), 5)
    writer.close()
    await runner.cleanup()
    assert int(entetes.split()[1]) == statut
    assert b"application/problem+json" in entetes
    assert b"nosniff" in entetes
    assert b"aiohttp" not in entetes + corps
    assert json.loads(corps)["status"] == statut
