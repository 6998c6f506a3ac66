"""GET /api/openapi.json is true: every route is in it, and every answer is as it says."""

import json
import re
from typing import Any

import pytest
import requests
import schemathesis
from aiohttp.test_utils import TestClient, TestServer

from bot.edge.app import create_app
from bot.edge.context import Edge
from bot.edge.openapi import document
from bot.usecases.reprendre import creer_code
from tests.atelier import deposer_un
from tests.edge.conftest import Client, MoteurFactice, ouvre


async def test_se_sert_en_3_1(client: Client) -> None:
    async with client.get("/api/openapi.json") as reponse:
        assert reponse.status == 200
        servi = await reponse.json()
    assert servi["openapi"] == "3.1.0"
    assert servi == json.loads(json.dumps(document()))


def test_decrit_chaque_route_et_aucune_autre(edge: Edge) -> None:
    routes = {
        (route.resource.canonical, route.method.lower())
        for route in create_app(edge).router.routes()
        if route.resource and route.method != "HEAD"
    }
    decrites = {(chemin, methode) for chemin, operations in document()["paths"].items() for methode in operations}
    assert routes == decrites


def test_chaque_erreur_est_decrite_comme_un_probleme() -> None:
    for operations in document()["paths"].values():
        for operation in operations.values():
            for statut, reponse in operation["responses"].items():
                assert int(statut) < 400 or reponse["$ref"].startswith("#/components/responses/")
    for reponse in document()["components"]["responses"].values():
        assert list(reponse["content"]) == ["application/problem+json"]


@pytest.fixture
async def serveur(edge: Edge, moteur: MoteurFactice) -> Any:
    """A running edge with something in it, and what opens it."""
    fait = next(iter(edge.services.contenu.faits))
    depot = deposer_un(edge.services.entrepot)
    moteur.enveloppes = [
        {
            "texte": "Voici.",
            "faits": [fait],
            "choix": [{"titre": "Oui", "charge": {"champ": "confirmation", "valeur": "oui"}}],
            "documents": [{"titre": "Lettre", "nom": "lettre.pdf", "numero": depot.numero}],
            "saisine": {"numero": depot.numero, "etat": "enregistree", "preuve": depot.preuve},
            "expects": {"champ": "recit", "type": "long_text", "optional": False, "sensitive": False},
        }
    ]
    async with TestClient(TestServer(create_app(edge))) as client:
        causette = await ouvre(client)
        await causette.dit("bonjour")
        autre = await ouvre(client)
        with edge.services.entrepot.transaction() as travail:
            code = creer_code(travail, autre.id, edge.now())
        yield client, causette, depot, code


APPELS: list[tuple[str, str, Any, int]] = [
    ("POST", "/api/chat", {"caisse": "751", "simple": True}, 201),
    ("POST", "/api/chat", {"caisse": "999"}, 422),
    ("POST", "/api/chat/messages", {"text": "c'est gratuit ?"}, 200),
    ("POST", "/api/chat/messages", {"choice": "inconnu"}, 200),
    ("POST", "/api/chat/messages", {"text": ""}, 400),
    ("POST", "/api/chat/messages", {"text": "a" * 4001}, 413),
    ("GET", "/api/chat/messages", None, 200),
    ("GET", "/api/chat/messages?after=x", None, 400),
    ("POST", "/api/chat/reprise", {"code": "{code}"}, 200),
    ("POST", "/api/chat/reprise", {"code": "x"}, 404),
    ("POST", "/api/saisines/suivi", {"numero": "{numero}", "preuve": "{preuve}"}, 200),
    ("POST", "/api/saisines/suivi", {"numero": "x", "preuve": "x"}, 404),
    ("POST", "/api/saisines/documents", {"numero": "{numero}", "preuve": "{preuve}"}, 200),
    ("POST", "/api/saisines/complement", {"numero": "{numero}", "preuve": "{preuve}", "text": "Encore."}, 201),
    ("POST", "/api/saisines/retrait", {"numero": "{numero}", "preuve": "{preuve}"}, 200),
    ("GET", "/api/documents/lettre-vierge.pdf", None, 200),
    ("GET", "/api/documents/autre", None, 404),
    ("GET", "/healthz", None, 200),
    ("GET", "/readyz", None, 200),
    ("GET", "/", None, 200),
    ("DELETE", "/api/chat", None, 204),
]


@pytest.mark.parametrize(("methode", "adresse", "corps", "statut"), APPELS)
async def test_chaque_reponse_est_comme_il_est_dit(
    serveur: Any, methode: str, adresse: str, corps: Any, statut: int
) -> None:
    client, causette, depot, code = serveur
    valeurs = {"numero": depot.numero, "preuve": depot.preuve, "code": code}
    rempli = corps and {cle: _remplir(valeur, valeurs) for cle, valeur in corps.items()}
    async with client.request(methode, adresse, json=rempli, headers=causette.entetes) as reponse:
        assert reponse.status == statut
        contenu = await reponse.read()
    _verifier(methode, adresse, reponse, contenu)


def _remplir(valeur: Any, valeurs: dict[str, str]) -> Any:
    return valeurs[valeur[1:-1]] if isinstance(valeur, str) and re.fullmatch(r"\{\w+\}", valeur) else valeur


SCHEMA = schemathesis.openapi.from_dict(document())


def _verifier(methode: str, adresse: str, reponse: Any, contenu: bytes) -> None:
    """Status, media type and body as the document says."""
    chemin = re.sub(r"^/api/documents/.*", "/api/documents/{nom}", adresse.partition("?")[0])
    operation = SCHEMA[chemin][methode]
    answer = schemathesis.Response(
        status_code=reponse.status,
        headers={nom.lower(): [valeur] for nom, valeur in reponse.headers.items()},
        content=contenu,
        request=_requete(methode, adresse),
        elapsed=0.1,
        verify=False,
    )
    operation.validate_response(answer)


def _requete(methode: str, adresse: str) -> Any:
    return requests.Request(methode, f"http://localhost{adresse}").prepare()
