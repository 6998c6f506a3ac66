"""The client of the engine, against a server that answers well, badly, or not at all."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.gateways import rasa
from bot.gateways.rasa import MoteurAbsent, MoteurRasa

SECRET = "06 39 98 12 34"


class FauxRasa:
    """Answers what the test says."""

    def __init__(self) -> None:
        self.recu: list[Any] = []
        self.reponse: Any = {"envelopes": [{"texte": "Bonjour."}]}
        self.statut = 200
        self.attente = 0.0

    async def tour(self, request: web.Request) -> web.Response:
        """POST /webhooks/canal/tour."""
        self.recu.append(await request.json())
        await asyncio.sleep(self.attente)
        if isinstance(self.reponse, str):
            return web.Response(text=self.reponse, status=self.statut)
        return web.json_response(self.reponse, status=self.statut)

    async def suivi(self, request: web.Request) -> web.Response:
        """DELETE /webhooks/canal/suivi/{conversation}."""
        self.recu.append(request.match_info["conversation"])
        return web.Response(status=self.statut)

    async def sante(self, request: web.Request) -> web.Response:
        """GET / and /health."""
        return web.Response(status=self.statut)


@pytest.fixture
def faux() -> FauxRasa:
    """The server's behaviour."""
    return FauxRasa()


@pytest.fixture
async def moteur(faux: FauxRasa) -> AsyncIterator[MoteurRasa]:
    """A client of it."""
    app = web.Application()
    app.router.add_post("/webhooks/canal/tour", faux.tour)
    app.router.add_delete("/webhooks/canal/suivi/{conversation}", faux.suivi)
    app.router.add_get("/", faux.sante)
    app.router.add_get("/health", faux.sante)
    async with TestServer(app) as serveur:
        url = str(serveur.make_url("/")).rstrip("/")
        client = MoteurRasa(url, url)
        await client.ouvrir()
        yield client
        await client.fermer()


async def test_un_tour(moteur: MoteurRasa, faux: FauxRasa) -> None:
    faux.reponse = {
        "envelopes": [
            {"texte": "Un.", "faits": ["a"], "choix": [{"titre": "Oui", "charge": {"champ": "x", "valeur": "y"}}]},
            {"texte": "Deux ?", "expects": {"champ": "recit"}, "encore": "inconnu"},
        ]
    }
    une, deux = await moteur.tour("c1", "bonjour", intent=None, metadata={"tour": "t"})
    assert (une.texte, une.faits, une.choix[0].charge) == ("Un.", ("a",), {"champ": "x", "valeur": "y"})
    assert deux.expects == {"champ": "recit"}
    assert faux.recu == [{"sender": "c1", "text": "bonjour", "intent": None, "metadata": {"tour": "t"}}]


@pytest.mark.parametrize(
    ("statut", "reponse"),
    [
        (503, {"error": "turn failed"}),
        (500, "Traceback"),
        (404, "Not found"),
        (200, {"envelopes": []}),
        (200, {}),
        (200, []),
        (200, "pas du JSON"),
        (200, {"envelopes": [{"texte": ""}]}),
        (200, {"envelopes": [{}]}),
        (200, {"envelopes": None}),
        (200, {"envelopes": [{"texte": SECRET, "choix": SECRET}]}),
    ],
)
async def test_tout_autre_chose_qu_une_reponse_est_un_echec(
    moteur: MoteurRasa, faux: FauxRasa, statut: int, reponse: Any
) -> None:
    faux.statut, faux.reponse = statut, reponse
    with pytest.raises(MoteurAbsent) as echec:
        await moteur.tour("c1", SECRET, intent=None, metadata={})
    assert SECRET not in str(echec.value)


async def test_trop_lent(faux: FauxRasa, monkeypatch: pytest.MonkeyPatch, moteur: MoteurRasa) -> None:
    monkeypatch.setattr(rasa, "TURN_WITHIN_S", 0.05)
    faux.attente = 1
    await moteur.fermer()
    await moteur.ouvrir()
    with pytest.raises(MoteurAbsent):
        await moteur.tour("c1", "bonjour", intent=None, metadata={})


async def test_personne_n_ecoute() -> None:
    seul = MoteurRasa("http://127.0.0.1:9", "http://127.0.0.1:9")
    await seul.ouvrir()
    with pytest.raises(MoteurAbsent):
        await seul.tour("c1", "bonjour", intent=None, metadata={})
    with pytest.raises(MoteurAbsent):
        await seul.oublier("c1")
    assert await seul.sante() == {"engine": False, "actions": False}
    await seul.fermer()


async def test_oublier(moteur: MoteurRasa, faux: FauxRasa) -> None:
    faux.statut = 204
    await moteur.oublier("c1")
    assert faux.recu == ["c1"]
    faux.statut = 500
    with pytest.raises(MoteurAbsent):
        await moteur.oublier("c1")


@pytest.mark.parametrize(("statut", "repond"), [(200, True), (503, False)])
async def test_sante(moteur: MoteurRasa, faux: FauxRasa, statut: int, repond: bool) -> None:
    faux.statut = statut
    assert await moteur.sante() == {"engine": repond, "actions": repond}
