"""Choices: the only way to name an intent; opaque, bound to their conversation, current for a while."""

from typing import Any

import pytest

from bot.edge.chat.choices import among
from bot.storage.messages import MessageStocke
from tests.edge.conftest import NOW, Causette, Client, MoteurFactice, ouvre

OUI = {"titre": "Oui, effacer", "charge": {"champ": "confirmation", "valeur": "oui"}}
VERIFIER = {"titre": "Vérifier", "charge": {"intent": "verifier_eligibilite"}}


def choix(causette_ou_reponse: dict[str, Any], rang: int = 0) -> str:
    """The id of a choice of the last message."""
    return str(causette_ou_reponse["messages"][-1]["choices"][rang]["id"])


async def test_un_choix_d_intention_nomme_l_intention(causette: Causette, moteur: MoteurFactice) -> None:
    await causette.choisit(choix(causette.ouverte))
    assert moteur.tours[-1]["intent"] == "verifier_eligibilite"
    assert moteur.tours[-1]["choix"] is None


async def test_un_choix_de_valeur_porte_sa_valeur_sans_etre_compris_du_moteur(
    causette: Causette, moteur: MoteurFactice
) -> None:
    moteur.enveloppes = [{"texte": "Sûr ?", "choix": [OUI]}]
    question = await causette.dit("annuler")
    assert "champ" not in str(question["messages"][0]["choices"])
    await causette.choisit(choix(question))
    assert moteur.tours[-1]["choix"] == OUI["charge"]
    assert moteur.tours[-1]["intent"] == "informer"


async def test_la_conversation_garde_le_titre_choisi(causette: Causette) -> None:
    await causette.choisit(choix(causette.ouverte))
    message = (await causette.historique())["messages"][3]
    assert (message["from"], message["text"]) == ("usager", "Vérifier si je peux saisir le médiateur")


async def test_un_choix_perime_a_une_phrase_et_jamais_une_erreur(causette: Causette, moteur: MoteurFactice) -> None:
    moteur.enveloppes = [{"texte": "Sûr ?", "choix": [OUI]}]
    question = await causette.dit("annuler")
    moteur.enveloppes = [{"texte": "D'accord."}]
    await causette.dit("non")
    assert (await causette.choisit(choix(question)))["messages"]
    assert moteur.tours[-1]["choix"] == {"perime": True}


@pytest.mark.parametrize("id", ["", "inconnu", "x" * 10_000, "/restart", "é🙂"])
async def test_un_choix_jamais_offert_est_perime(causette: Causette, moteur: MoteurFactice, id: str) -> None:
    await causette.choisit(id)
    assert moteur.tours[-1]["choix"] == {"perime": True}
    assert (await causette.historique())["messages"][-1]["from"] == "assistant"


async def test_le_choix_d_une_autre_conversation_est_perime(
    client: Client, causette: Causette, moteur: MoteurFactice
) -> None:
    autre = await ouvre(client)
    await autre.choisit(choix(causette.ouverte))
    assert moteur.tours[-1]["choix"] == {"perime": True}


@pytest.mark.parametrize(
    "corps", [{"choice": 3}, {"choice": None}, {"choice": ["a"]}, {"text": "a", "choice": "b"}, {}]
)
async def test_un_choix_mal_forme_est_un_probleme(causette: Causette, corps: dict[str, Any]) -> None:
    statut, probleme = await causette.envoie(corps)
    assert (statut, probleme["status"]) == (400, 400)


def conversation(*tours: str) -> list[MessageStocke]:
    """Messages written in one letter each: u = the person, i = offers an intent, v = offers a value, . = offers nothing."""
    offres = {"i": [{"id": "i", **VERIFIER}], "v": [{"id": "v", **OUI}]}
    return [
        MessageStocke(
            rang,
            "usager" if lettre == "u" else "assistant",
            NOW,
            {"texte": lettre, **({"choix": offres[lettre]} if lettre in offres else {})},
        )
        for rang, lettre in enumerate("".join(tours), 1)
    ]


@pytest.mark.parametrize(
    ("messages", "id", "courant"),
    [
        ("i", "i", True),
        ("v", "v", True),
        ("i.", "i", True),
        ("vi", "v", True),
        ("iu.", "i", True),  # a question was answered, and nothing else is offered
        ("iu.u.u.", "i", True),
        ("vu.", "v", False),  # the question may have changed
        ("iuv", "i", False),  # something else is offered now
        ("iuvu.", "i", False),
        ("iviu.", "i", True),
        ("iviu.", "v", False),
    ],
)
def test_lesquels_sont_courants(messages: str, id: str, courant: bool) -> None:
    trouve = among(conversation(messages), id)
    assert trouve.title is not None
    assert (trouve.charge is not None) is courant
