"""GET /healthz and /readyz."""

import pytest

from bot.edge.context import Edge
from tests.edge.conftest import Client, MoteurFactice


async def test_vivant_meme_quand_rien_ne_repond(client: Client, moteur: MoteurFactice) -> None:
    moteur.etat = {"engine": False, "actions": False}
    async with client.get("/healthz") as reponse:
        assert reponse.status == 200


async def test_pret_quand_tout_repond(client: Client) -> None:
    async with client.get("/readyz") as reponse:
        assert reponse.status == 200
        assert (await reponse.json())["checks"] == {"engine": True, "actions": True, "database": True}


@pytest.mark.parametrize("absent", ["engine", "actions", "database"])
async def test_pas_pret_et_lequel(
    client: Client, moteur: MoteurFactice, edge: Edge, monkeypatch: pytest.MonkeyPatch, absent: str
) -> None:
    if absent == "database":
        monkeypatch.setattr(edge.services.entrepot, "repond", lambda: False)
    else:
        moteur.etat = moteur.etat | {absent: False}
    async with client.get("/readyz") as reponse:
        assert reponse.status == 503
        assert reponse.headers["Retry-After"]
        assert (await reponse.json(content_type=None))["checks"][absent] is False
