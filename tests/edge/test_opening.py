"""POST /api/chat."""

from typing import Any

import pytest

from bot.edge.context import Edge
from tests.edge.conftest import Client, Horloge, MoteurFactice, ouvre


async def test_dit_d_abord_que_c_est_un_assistant_automatique_puis_ce_qui_est_garde(client: Client) -> None:
    ouverte = (await ouvre(client)).ouverte
    textes = [message["text"] for message in ouverte["messages"]]
    assert "assistant automatique, pas le médiateur" in textes[0]
    assert "72 heures" in textes[1]
    assert "sans votre accord" in textes[1]
    assert [message["from"] for message in ouverte["messages"]] == ["assistant"] * 3
    assert ouverte["expects"] is None


async def test_invite_a_demander_par_des_choix(client: Client) -> None:
    messages = (await ouvre(client)).ouverte["messages"]
    titres = [choix["title"] for choix in messages[-1]["choices"]]
    assert titres == [
        "Vérifier si je peux saisir le médiateur",
        "Saisir le médiateur",
        "Suivre une demande",
        "Poser une question",
    ]
    assert not any("choices" in message for message in messages[:-1])


async def test_n_a_pas_besoin_du_moteur(client: Client, moteur: MoteurFactice) -> None:
    moteur.absent = True
    await ouvre(client)
    assert moteur.tours == []


async def test_version_simple(client: Client, moteur: MoteurFactice) -> None:
    causette = await ouvre(client, simple=True)
    assert "Je ne suis pas une personne." in causette.ouverte["messages"][0]["text"]
    await causette.dit("bonjour")
    assert moteur.tours[-1]["simple"] is True


async def test_la_caisse_du_site_accompagne_chaque_tour(client: Client, moteur: MoteurFactice) -> None:
    causette = await ouvre(client, caisse="751")
    await causette.dit("bonjour")
    assert (moteur.tours[-1]["caisse"], moteur.tours[-1]["canal"]) == ("751", "web")


async def test_sans_corps_tout_est_par_defaut(client: Client) -> None:
    async with client.post("/api/chat") as reponse:
        assert reponse.status == 201


@pytest.mark.parametrize(
    ("souhaits", "statut"),
    [
        ({"caisse": "999"}, 422),
        ({"canal": "pigeon"}, 422),
        ({"caisse": 751}, 400),
        ({"caisse": "75"}, 400),
        ({"caisse": "٧٥١"}, 400),
        ({"canal": 3}, 400),
        ({"canal": None}, 400),
        ({"simple": "oui"}, 400),
        ({"simple": None}, 400),
        ([], 400),
        ("web", 400),
    ],
)
async def test_souhaits_refuses(client: Client, souhaits: Any, statut: int) -> None:
    async with client.post("/api/chat", json=souhaits) as reponse:
        assert reponse.status == statut
        assert reponse.content_type == "application/problem+json"


async def test_chaque_conversation_a_son_jeton_que_personne_ne_devine(client: Client, edge: Edge) -> None:
    une, autre = await ouvre(client), await ouvre(client)
    assert une.ouverte["token"] != autre.ouverte["token"]
    assert len(une.ouverte["token"]) >= 43  # 256 bits
    assert une.id not in une.ouverte["token"]


async def test_expire_72_heures_apres_le_dernier_message(client: Client, horloge: Horloge) -> None:
    causette = await ouvre(client)
    horloge.avance(hours=71)
    await causette.dit("encore là")
    horloge.avance(hours=71)
    await causette.historique()
    horloge.avance(hours=2)
    assert (await causette.envoie({"text": "trop tard"}))[0] == 401
