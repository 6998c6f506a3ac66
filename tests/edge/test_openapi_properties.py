"""Whatever is sent, wrong or right, the answer is one that the OpenAPI document announces; never a 500."""

import asyncio
import threading
from collections.abc import Iterator
from typing import Any

import pytest
import requests
import schemathesis
from aiohttp import web
from hypothesis import HealthCheck, Phase, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from bot.bootstrap import build
from bot.configuration import Configuration
from bot.edge.app import create_app
from bot.edge.context import Edge, Limits
from bot.edge.database import Database
from bot.edge.openapi import document
from bot.edge.rate import Unlimited
from bot.edge.server import Runner
from bot.storage.migrations import migrer
from tests.atelier import PRODUCTEUR
from tests.edge.conftest import MoteurFactice

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
SCHEMA = schemathesis.openapi.from_dict(document()).exclude(operation_id="events")  # its answer never ends


@pytest.fixture(scope="module")
def adresse(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """An edge that runs in a thread of its own, for a client that is not asynchronous."""
    configuration = Configuration(state_dir=tmp_path_factory.mktemp("var"))
    migrer(configuration.url)
    services = build(configuration)
    vars(services)["producteur"] = PRODUCTEUR
    limits = Limits(messages=Unlimited(), openings=Unlimited(), secrets=Unlimited())
    edge = Edge(services=services, moteur=MoteurFactice(), database=Database(services.entrepot), limits=limits)
    boucle = asyncio.new_event_loop()
    runner = Runner(create_app(edge), access_log=None)
    boucle.run_until_complete(runner.setup())
    fil = threading.Thread(target=boucle.run_forever)
    fil.start()
    asyncio.run_coroutine_threadsafe(_ecouter(runner), boucle).result(5)
    hote, port = runner.addresses[0][:2]
    yield f"http://{hote}:{port}"
    asyncio.run_coroutine_threadsafe(runner.cleanup(), boucle).result(10)
    boucle.call_soon_threadsafe(boucle.stop)
    fil.join(5)
    boucle.close()


async def _ecouter(runner: Runner) -> None:
    await web.TCPSite(runner, "127.0.0.1", 0).start()


@SCHEMA.parametrize()
@settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
def test_chaque_reponse_est_annoncee(case: schemathesis.Case[Any], adresse: str) -> None:
    jeton = requests.post(f"{adresse}/api/chat", json={}, timeout=5).json()["token"]
    case.call_and_validate(base_url=adresse, headers={"Authorization": f"Bearer {jeton}"}, checks=CHECKS, timeout=5)
