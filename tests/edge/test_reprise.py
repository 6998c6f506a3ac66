"""POST /api/chat/reprise."""

from typing import Any

import pytest

from bot.edge.context import Edge
from bot.usecases.reprendre import creer_code
from tests.edge.conftest import Causette, Client, Horloge, MoteurFactice


def donne_un_code(edge: Edge, causette: Causette) -> str:
    """A code for a conversation."""
    with edge.services.entrepot.transaction() as travail:
        return creer_code(travail, causette.id, edge.now())


async def reprend(client: Client, code: Any) -> tuple[int, dict[str, Any]]:
    """Status and body."""
    async with client.post("/api/chat/reprise", json={"code": code}) as reponse:
        return reponse.status, await reponse.json(content_type=None)


async def test_la_meme_conversation_a_la_question_exacte(causette: Causette, edge: Edge, moteur: MoteurFactice) -> None:
    expects = {"champ": "recit", "type": "long_text", "optional": False, "sensitive": False}
    moteur.enveloppes = [{"texte": "Racontez.", "expects": expects}]
    await causette.dit("bonjour")
    avant = await causette.historique()
    statut, reprise = await reprend(causette.client, donne_un_code(edge, causette))
    assert statut == 200
    assert set(reprise) == {"token", "conversation", "messages", "expects"}
    assert reprise["conversation"] == causette.id
    assert (reprise["messages"], reprise["expects"]) == (avant["messages"], expects)
    ailleurs = Causette(causette.client, reprise)
    await ailleurs.dit("je continue")


async def test_l_ancien_jeton_n_ouvre_plus(causette: Causette, edge: Edge) -> None:
    await reprend(causette.client, donne_un_code(edge, causette))
    assert (await causette.envoie({"text": "encore moi"}))[0] == 401


async def test_codes_inconnu_utilise_verrouille_et_perime_ont_la_meme_reponse(
    causette: Causette, edge: Edge, horloge: Horloge
) -> None:
    inconnu = await reprend(causette.client, "AAAA-AAAA-AAAA-AAAA")
    assert inconnu[0] == 404
    code = donne_un_code(edge, causette)
    statut, reprise = await reprend(causette.client, code)
    assert statut == 200
    assert await reprend(causette.client, code) == inconnu
    verrouille = donne_un_code(edge, causette)
    for _ in range(5):
        assert await reprend(causette.client, verrouille[:10] + "0000-0000") == inconnu
    assert await reprend(causette.client, verrouille) == inconnu
    horloge.avance(hours=71)
    await Causette(causette.client, reprise).dit("pour prolonger")
    perime = donne_un_code(edge, causette)
    horloge.avance(hours=73)
    assert await reprend(causette.client, perime) == inconnu


@pytest.mark.parametrize("code", [None, 3, ["a"]])
async def test_code_mal_forme(client: Client, code: Any) -> None:
    assert (await reprend(client, code))[0] == 400
