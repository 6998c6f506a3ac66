"""GET /api/chat/events."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import ClientResponse

from bot.edge.chat import events
from bot.edge.chat.wakeups import STREAMS_PER_CONVERSATION
from bot.edge.context import Edge
from tests.edge.conftest import Causette, Client, MoteurFactice

EXPECTS = {"champ": "recit", "type": "long_text", "optional": False, "sensitive": False}


class Flux:
    """The stream as a client reads it: blocks of lines."""

    def __init__(self, reponse: ClientResponse) -> None:
        self.reponse = reponse

    async def bloc(self) -> dict[str, str]:
        """The fields of the next event; {"": …} for a comment, {} at the end."""
        champs: dict[str, str] = {}
        while ligne := (await asyncio.wait_for(self.reponse.content.readline(), 2)).decode():
            if ligne == "\n":
                break
            nom, _, valeur = ligne.rstrip("\n").partition(": ")
            champs[nom] = valeur
        return champs

    async def evenement(self) -> tuple[str, str | None, Any]:
        """Name, id and data of the next event."""
        bloc = await self.bloc()
        return bloc.get("event", "message"), bloc.get("id"), json.loads(bloc["data"])


@asynccontextmanager
async def ecoute(causette: Causette, dernier: int | None = None) -> AsyncIterator[Flux]:
    """An open stream, past its first line."""
    headers = causette.entetes | ({"Last-Event-ID": str(dernier)} if dernier is not None else {})
    async with causette.client.get("/api/chat/events", headers=headers) as reponse:
        assert reponse.status == 200
        assert reponse.content_type == "text/event-stream"
        assert reponse.headers["Cache-Control"] == "no-store"
        flux = Flux(reponse)
        assert await flux.bloc() == {"retry": "3000"}
        yield flux


async def test_tout_puis_la_question_ouverte_puis_chaque_nouveau_message(
    causette: Causette, moteur: MoteurFactice
) -> None:
    async with ecoute(causette) as flux:
        ouverture = [await flux.evenement() for _ in range(3)]
        assert [donnees for _, _, donnees in ouverture] == causette.ouverte["messages"]
        assert [id for _, id, _ in ouverture] == [str(message["id"]) for message in causette.ouverte["messages"]]
        assert await flux.evenement() == ("expects", None, None)
        moteur.enveloppes = [{"texte": "Racontez.\n\nTout.", "expects": EXPECTS}]
        reponse = await causette.dit("bonjour")
        assert (await flux.evenement())[2]["from"] == "usager"
        assert (await flux.evenement())[2] == reponse["messages"][0]
        assert await flux.evenement() == ("expects", None, EXPECTS)


async def test_reprendre_apres_le_dernier_lu(causette: Causette) -> None:
    reponse = await causette.dit("bonjour")
    dernier = reponse["messages"][-1]["id"]
    async with ecoute(causette, dernier - 1) as flux:
        assert (await flux.evenement())[1] == str(dernier)
    async with ecoute(causette, dernier) as flux:
        assert (await flux.evenement())[0] == "expects"


async def test_le_flux_vit_et_voit_ce_qu_un_autre_processus_ecrit(
    causette: Causette, edge: Edge, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(events, "KEEP_ALIVE_S", 0.05)
    dernier = causette.ouverte["messages"][-1]["id"]
    async with ecoute(causette, dernier) as flux:
        await flux.evenement()
        assert "" in await flux.bloc()
        with edge.services.entrepot.transaction() as travail:
            travail.messages.ajouter(causette.id, "conseiller", edge.now(), {"texte": "Bonjour, Paul de la caisse."})
        while "data" not in (bloc := await flux.bloc()):
            pass
        assert json.loads(bloc["data"])["from"] == "conseiller"


async def test_le_flux_finit_avec_la_conversation(causette: Causette, edge: Edge) -> None:
    async with ecoute(causette, 10**6) as flux:
        await flux.evenement()
        await causette.client.delete("/api/chat", headers=causette.entetes)
        assert await flux.bloc() == {}
    assert len(edge.wakeups) == 0


async def test_le_flux_finit_quand_le_serveur_s_arrete(causette: Causette, edge: Edge) -> None:
    async with ecoute(causette, 10**6) as flux:
        await flux.evenement()
        edge.wakeups.close()
        assert await flux.bloc() == {}


async def test_pas_plus_de_huit_flux_a_la_fois(causette: Causette, client: Client) -> None:
    ouverts = [await client.get("/api/chat/events", headers=causette.entetes) for _ in range(STREAMS_PER_CONVERSATION)]
    async with client.get("/api/chat/events", headers=causette.entetes) as reponse:
        assert reponse.status == 429
        assert reponse.headers["Retry-After"]
    for un in ouverts:
        un.close()


@pytest.mark.parametrize("dernier", ["a", "-1", "1.5"])
async def test_last_event_id_doit_etre_un_id(causette: Causette, dernier: str) -> None:
    headers = causette.entetes | {"Last-Event-ID": dernier}
    async with causette.client.get("/api/chat/events", headers=headers) as reponse:
        assert reponse.status == 400
