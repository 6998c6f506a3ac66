"""The edge on loopback, on a real storage, with a fake engine."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.bootstrap import Services, build
from bot.configuration import Configuration
from bot.edge.app import create_app
from bot.edge.context import Edge, Limits
from bot.edge.database import Database
from bot.edge.rate import Unlimited
from bot.gateways.enveloppe import Enveloppe
from bot.gateways.rasa import MoteurAbsent
from bot.storage.migrations import migrer
from tests.atelier import PRODUCTEUR

Client = TestClient[web.Request, web.Application]
NOW = datetime(2026, 3, 12, 9, 30, tzinfo=UTC)


class MoteurFactice:
    """An engine that answers what the test says, or nothing; it remembers what it was asked."""

    def __init__(self) -> None:
        self.tours: list[dict[str, Any]] = []
        self.oublies: list[str] = []
        self.absent = False
        self.enveloppes: list[dict[str, Any]] = [{"texte": "Bien reçu."}]
        self.etat = {"engine": True, "actions": True}

    async def ouvrir(self) -> None: ...

    async def fermer(self) -> None: ...

    async def tour(
        self, conversation: str, texte: str, *, intent: str | None, metadata: Mapping[str, Any]
    ) -> Sequence[Enveloppe]:
        """Remembers the turn; answers with the test's envelopes."""
        self.tours.append({"conversation": conversation, "texte": texte, "intent": intent, **metadata})
        if self.absent:
            raise MoteurAbsent
        return [Enveloppe.model_validate(une) for une in self.enveloppes]

    async def oublier(self, conversation: str) -> None:
        """Remembers it."""
        if self.absent:
            raise MoteurAbsent
        self.oublies.append(conversation)

    async def sante(self) -> dict[str, bool]:
        """What the test says."""
        return self.etat


class Horloge:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.maintenant = NOW

    def __call__(self) -> datetime:
        return self.maintenant

    def avance(self, **duree: float) -> None:
        """Lets time pass."""
        self.maintenant += timedelta(**duree)


@pytest.fixture
def configuration(tmp_path: Path) -> Configuration:
    """An empty state directory."""
    return Configuration(state_dir=tmp_path / "var")


@pytest.fixture
def services(configuration: Configuration) -> Services:
    """The real services, but for the PDF library."""
    migrer(configuration.url)
    services = build(configuration)
    vars(services)["producteur"] = PRODUCTEUR
    return services


@pytest.fixture
def moteur() -> MoteurFactice:
    """The engine's twin."""
    return MoteurFactice()


@pytest.fixture
def horloge() -> Horloge:
    """The edge's clock."""
    return Horloge()


@pytest.fixture
def edge(services: Services, moteur: MoteurFactice, horloge: Horloge) -> Edge:
    """The edge without limits of frequency."""
    limits = Limits(messages=Unlimited(), openings=Unlimited(), secrets=Unlimited())
    return Edge(services=services, moteur=moteur, database=Database(services.entrepot), limits=limits, now=horloge)


@pytest.fixture
async def client(edge: Edge) -> AsyncIterator[Client]:
    """An HTTP client of the edge."""
    async with TestClient(TestServer(create_app(edge))) as one:
        yield one


class Causette:
    """A conversation as a client holds it."""

    def __init__(self, client: Client, ouverte: dict[str, Any]) -> None:
        self.client = client
        self.id = ouverte["conversation"]
        self.ouverte = ouverte
        self.entetes = {"Authorization": f"Bearer {ouverte['token']}"}

    async def envoie(self, corps: Any, cle: str | None = None, **entetes: str) -> tuple[int, Any]:
        """Sends a message; status and JSON body."""
        headers = self.entetes | ({"Idempotency-Key": cle} if cle else {}) | entetes
        async with self.client.post("/api/chat/messages", json=corps, headers=headers) as reponse:
            return reponse.status, await reponse.json(content_type=None)

    async def dit(self, texte: str, cle: str | None = None) -> dict[str, Any]:
        """Sends a text that must be answered."""
        statut, corps = await self.envoie({"text": texte}, cle)
        assert statut == 200, corps
        return dict(corps)

    async def choisit(self, id: str) -> dict[str, Any]:
        """Picks a choice."""
        statut, corps = await self.envoie({"choice": id})
        assert statut == 200, corps
        return dict(corps)

    async def historique(self, apres: int | str | None = None) -> dict[str, Any]:
        """The conversation so far."""
        params = {} if apres is None else {"after": str(apres)}
        async with self.client.get("/api/chat/messages", params=params, headers=self.entetes) as reponse:
            assert reponse.status == 200
            return dict(await reponse.json())


@pytest.fixture
async def causette(client: Client) -> Causette:
    """An open conversation."""
    return await ouvre(client)


async def ouvre(client: Client, **souhaits: Any) -> Causette:
    """Opens a conversation."""
    async with client.post("/api/chat", json=souhaits) as reponse:
        assert reponse.status == 201
        return Causette(client, await reponse.json())


def avec_origines(edge: Edge, *origines: str) -> Edge:
    """The same edge, open to these sites."""
    configuration = edge.services.configuration.model_copy(update={"allowed_origins": origines})
    return replace(edge, services=replace(edge.services, configuration=configuration))
