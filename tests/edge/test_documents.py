"""GET /api/documents/{nom}: blank ones for all, others behind a signed link of 15 minutes."""

import asyncio
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.edge.context import Edge
from bot.edge.links import Target, follow, signed_link
from bot.storage.chiffrement import Coffre
from tests.atelier import brouillon, deposer_un
from tests.edge.conftest import NOW, Causette, Client, Horloge, MoteurFactice

COFFRE = Coffre([b"c" * 32])
CIBLE = Target("MED-2026-AAAAAAA0", "lettre.pdf")


@pytest.mark.parametrize("nom", ["lettre-vierge.pdf", "questionnaire-vierge.pdf"])
async def test_les_documents_vierges_sont_ouverts_a_tous(client: Client, nom: str) -> None:
    async with client.get(f"/api/documents/{nom}") as reponse:
        assert reponse.status == 200
        assert reponse.content_type == "application/pdf"
        assert (await reponse.read()).startswith(b"%PDF")
        assert reponse.headers["Content-Disposition"] == f'inline; filename="{nom}"'


async def test_un_document_vierge_n_est_fabrique_qu_une_fois(
    client: Client, edge: Edge, monkeypatch: pytest.MonkeyPatch
) -> None:
    fabriques: list[str] = []
    vierge = edge.services.producteur.vierge

    class Compteur:
        def vierge(self, nom: str) -> object:
            fabriques.append(nom)
            return vierge(nom)

    monkeypatch.setitem(vars(edge.services), "producteur", Compteur())
    await asyncio.gather(*(client.get("/api/documents/lettre-vierge.pdf") for _ in range(5)))
    assert fabriques == ["lettre-vierge.pdf"]


async def test_un_message_renouvelle_ses_liens(
    causette: Causette, edge: Edge, moteur: MoteurFactice, horloge: Horloge
) -> None:
    depot = deposer_un(edge.services.entrepot)
    moteur.enveloppes = [
        {
            "texte": "Voici.",
            "documents": [
                {"titre": "Votre lettre", "nom": "lettre.pdf", "numero": depot.numero},
                {"titre": "Lettre à remplir", "nom": "lettre-vierge.pdf", "numero": None},
            ],
        }
    ]
    lettre, vierge = (await causette.dit("ma lettre"))["messages"][0]["documents"]
    assert (lettre["title"], lettre["type"]) == ("Votre lettre", "application/pdf")
    assert vierge["url"] == "/api/documents/lettre-vierge.pdf"
    async with causette.client.get(lettre["url"]) as reponse:
        assert (await reponse.read()).decode() == f"%PDF lettre {depot.numero}"
        assert reponse.headers["Referrer-Policy"] == "no-referrer"
        assert reponse.headers["Cache-Control"] == "no-store"
    horloge.avance(minutes=16)
    async with causette.client.get(lettre["url"]) as reponse:
        assert reponse.status == 404
    nouveau = (await causette.historique())["messages"][-1]["documents"][0]
    async with causette.client.get(nouveau["url"]) as reponse:
        assert reponse.status == 200


async def test_un_lien_n_ouvre_que_son_fichier(client: Client, edge: Edge) -> None:
    depot = deposer_un(edge.services.entrepot, brouillon())
    for cible in (Target(depot.numero, "questionnaire.pdf"), Target("MED-2026-AAAAAAA0", "lettre.pdf")):
        async with client.get(signed_link(edge.services.coffre, cible, edge.now())) as reponse:
            assert reponse.status == 404


@pytest.mark.parametrize(
    "nom", ["lettre.pdf", "..%2f..%2fetc%2fpasswd", "a" * 500, "%00", "%ff", "é", "lettre-vierge.PDF"]
)
async def test_un_nom_inconnu(client: Client, nom: str) -> None:
    async with client.get(f"/api/documents/{nom}") as reponse:
        assert reponse.status == 404
        assert reponse.content_type == "application/problem+json"


def test_un_lien_vaut_quinze_minutes(horloge: Horloge) -> None:
    lien = signed_link(COFFRE, CIBLE, NOW).rpartition("/")[2]
    horloge.avance(minutes=15)
    assert follow(COFFRE, lien, horloge()) == CIBLE
    horloge.avance(seconds=1)
    assert follow(COFFRE, lien, horloge()) is None


def test_on_n_y_lit_rien() -> None:
    assert "MED" not in signed_link(COFFRE, CIBLE, NOW)
    assert signed_link(COFFRE, CIBLE, NOW) != signed_link(COFFRE, CIBLE, NOW)


@pytest.mark.parametrize(
    "fausser", [lambda lien: lien[:-1], lambda lien: "A" + lien[1:], lambda lien: lien[:40], lambda lien: ""]
)
def test_un_lien_fausse(fausser: Callable[[str], str]) -> None:
    lien = signed_link(COFFRE, CIBLE, NOW).rpartition("/")[2]
    assert follow(COFFRE, fausser(lien), NOW) is None


def test_un_lien_d_une_autre_cle() -> None:
    lien = signed_link(Coffre([b"d" * 32]), CIBLE, NOW).rpartition("/")[2]
    assert follow(COFFRE, lien, NOW) is None


@given(st.text(max_size=300))
def test_aucun_texte_ne_fait_echouer(nom: str) -> None:
    assert follow(COFFRE, nom, NOW) is None
