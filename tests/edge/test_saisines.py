"""POST /api/saisines/…: number and proof."""

from typing import Any

import pytest

from bot.edge.context import Edge
from bot.mediation.saisine import Etat
from bot.usecases.deposer_saisine import Depot
from tests.atelier import MAINTENANT, brouillon, deposer_un
from tests.edge.conftest import Client, Horloge

APPELS = ["suivi", "documents", "complement", "retrait"]


@pytest.fixture
def depot(edge: Edge, horloge: Horloge) -> Depot:
    """A filed saisine."""
    horloge.maintenant = MAINTENANT
    return deposer_un(edge.services.entrepot, brouillon("medecin_traitant"))


async def appelle(client: Client, appel: str, depot: Depot, **autres: Any) -> tuple[int, dict[str, Any]]:
    """Status and body of a call."""
    corps = {"numero": depot.numero, "preuve": depot.preuve, "text": "Une précision."} | autres
    async with client.post(f"/api/saisines/{appel}", json=corps) as reponse:
        return reponse.status, await reponse.json(content_type=None)


def passe(edge: Edge, depot: Depot, *etats: Etat) -> None:
    """Moves the saisine."""
    with edge.services.entrepot.transaction() as travail:
        for etat in etats:
            travail.saisines.passer(depot.numero, etat, edge.now())


async def test_ou_en_est_ma_demande(client: Client, edge: Edge, depot: Depot, horloge: Horloge) -> None:
    horloge.avance(minutes=1)
    passe(edge, depot, Etat.TRANSMISE)
    assert await appelle(client, "suivi", depot) == (
        200,
        {
            "numero": depot.numero,
            "etat": "transmise",
            "depuis": "2026-11-22T10:01:00.000Z",
            "etapes": [
                {"etat": "enregistree", "at": "2026-11-22T10:00:00.000Z"},
                {"etat": "transmise", "at": "2026-11-22T10:01:00.000Z"},
            ],
        },
    )


async def test_un_echec_de_transmission_est_une_alarme_pour_nous_seulement(
    client: Client, edge: Edge, depot: Depot
) -> None:
    avant = await appelle(client, "suivi", depot)
    passe(edge, depot, Etat.ECHEC_TRANSMISSION)
    assert await appelle(client, "suivi", depot) == avant


async def test_numero_et_preuve_comme_les_gens_les_recopient(client: Client, depot: Depot) -> None:
    statut, _ = await appelle(
        client, "suivi", depot, numero=f" {depot.numero.lower()}", preuve=depot.preuve.lower().replace("-", " ")
    )
    assert statut == 200


@pytest.mark.parametrize("appel", APPELS)
async def test_mauvais_numero_et_mauvaise_preuve_la_meme_reponse(
    client: Client, depot: Depot, edge: Edge, appel: str
) -> None:
    reponses = [
        await appelle(client, appel, depot, preuve="00000-00000-00000-00000"),
        await appelle(client, appel, depot, numero="MED-2026-00000000"),
        await appelle(client, appel, depot, numero="n'importe quoi", preuve=""),
    ]
    assert reponses[0][0] == 404
    assert all(reponse == reponses[0] for reponse in reponses)


@pytest.mark.parametrize("appel", APPELS)
@pytest.mark.parametrize("faute", [{"numero": None}, {"preuve": 3}, {"numero": ["a"]}])
async def test_champs_mal_formes(client: Client, depot: Depot, appel: str, faute: dict[str, Any]) -> None:
    assert (await appelle(client, appel, depot, **faute))[0] == 400


async def test_completer_jusqu_a_la_fin(client: Client, edge: Edge, depot: Depot) -> None:
    assert await appelle(client, "complement", depot) == (
        201,
        {"numero": depot.numero, "rang": 1, "at": "2026-11-22T10:00:00.000Z"},
    )
    passe(edge, depot, Etat.TRANSMISE, Etat.EN_COURS)
    assert (await appelle(client, "complement", depot))[1]["rang"] == 2
    with edge.services.entrepot.lecture() as lu:
        assert lu.saisines.complement(depot.numero, 2)["texte"] == "Une précision."
    passe(edge, depot, Etat.CLOSE)
    assert (await appelle(client, "complement", depot))[0] == 422


@pytest.mark.parametrize(
    ("texte", "statut"), [("", 400), (" \n", 400), ("a" * 4001, 413), (None, 400), ("a" * 4000, 201)]
)
async def test_le_texte_d_un_complement(client: Client, depot: Depot, texte: Any, statut: int) -> None:
    assert (await appelle(client, "complement", depot, text=texte))[0] == statut


async def test_retirer_tant_que_ce_n_est_pas_etudie(client: Client, depot: Depot) -> None:
    statut, suivi = await appelle(client, "retrait", depot)
    assert (statut, suivi["etat"]) == (200, "retiree")
    assert await appelle(client, "retrait", depot) == (200, suivi)


@pytest.mark.parametrize("etat", [Etat.EN_COURS, Etat.CLOSE, Etat.ORIENTEE])
async def test_trop_tard_pour_retirer(client: Client, edge: Edge, depot: Depot, etat: Etat) -> None:
    passe(edge, depot, Etat.TRANSMISE, etat)
    assert (await appelle(client, "retrait", depot))[0] == 422


async def test_de_nouveaux_liens_vers_les_documents(client: Client, depot: Depot) -> None:
    statut, corps = await appelle(client, "documents", depot)
    assert statut == 200
    assert [document["title"] for document in corps["documents"]] == [
        "Votre lettre au médiateur (PDF)",
        "Votre questionnaire (PDF)",
    ]
    for document in corps["documents"]:
        async with client.get(document["url"]) as reponse:
            assert (reponse.status, reponse.content_type) == (200, document["type"])
