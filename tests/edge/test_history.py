"""GET /api/chat/messages and DELETE /api/chat."""

import sqlite3

from bot.configuration import Configuration
from bot.edge.context import Edge
from bot.mediation.apprentissage import MessageIncompris
from bot.usecases import apprendre
from bot.usecases.suivre_saisine import suivre
from tests.atelier import brouillon, deposer_dans
from tests.edge.conftest import NOW, Causette, Client, MoteurFactice


async def test_reprendre_apres_un_message(causette: Causette, moteur: MoteurFactice) -> None:
    expects = {"champ": "recit", "type": "long_text", "optional": False, "sensitive": False}
    moteur.enveloppes = [{"texte": "Racontez.", "expects": expects}]
    reponse = await causette.dit("bonjour")
    dernier = reponse["messages"][-1]["id"]
    assert await causette.historique() == {
        "messages": (await causette.historique(0))["messages"],
        "expects": expects,
        "conseiller": False,
    }
    assert [message["id"] for message in (await causette.historique(dernier - 1))["messages"]] == [dernier]
    assert (await causette.historique(dernier))["messages"] == []
    assert (await causette.historique(2**63 - 1))["messages"] == []


async def test_effacer_efface_partout(
    causette: Causette, moteur: MoteurFactice, edge: Edge, configuration: Configuration
) -> None:
    with edge.services.entrepot.transaction() as travail:
        travail.brouillons.ecrire(causette.id, brouillon())
        apprendre.garder(travail, causette.id, MessageIncompris("comment ça marche", "ask", []), NOW)
    await causette.dit("mon secret")
    async with causette.client.delete("/api/chat", headers=causette.entetes) as reponse:
        assert reponse.status == 204
        assert await reponse.read() == b""
    assert moteur.oublies == [causette.id]
    assert (await causette.envoie({"text": "encore"}))[0] == 401
    base = sqlite3.connect(configuration.url.removeprefix("sqlite:///"))
    for table in ("conversations", "messages", "tours", "brouillons", "messages_gardes"):
        assert base.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table
    base.close()


async def test_une_saisine_deposee_reste(causette: Causette, edge: Edge) -> None:
    with edge.services.entrepot.transaction() as travail:
        depot = deposer_dans(travail, brouillon(), conversation=causette.id)
    async with causette.client.delete("/api/chat", headers=causette.entetes) as reponse:
        assert reponse.status == 204
    with edge.services.entrepot.lecture() as lu:
        assert suivre(lu, depot.numero, depot.preuve) is not None


async def test_effacer_n_est_jamais_un_mensonge(causette: Causette, moteur: MoteurFactice) -> None:
    moteur.absent = True
    async with causette.client.delete("/api/chat", headers=causette.entetes) as reponse:
        assert reponse.status == 503
    moteur.absent = False
    assert len((await causette.historique())["messages"]) == 3


async def test_effacer_deux_fois(client: Client, causette: Causette) -> None:
    async with client.delete("/api/chat", headers=causette.entetes) as reponse:
        assert reponse.status == 204
    async with client.delete("/api/chat", headers=causette.entetes) as reponse:
        assert reponse.status == 401


async def test_effacer_en_mots_efface_les_messages_et_la_conversation_continue(
    causette: Causette, moteur: MoteurFactice
) -> None:
    await causette.dit("mon secret")
    moteur.enveloppes = [{"texte": "C'est effacé.", "efface": True}]
    await causette.dit("oui, effacez")
    assert moteur.oublies == [causette.id]
    assert [message["text"] for message in (await causette.historique())["messages"]] == ["C'est effacé."]
    moteur.enveloppes = [{"texte": "Bonjour."}]
    await causette.dit("bonjour")
