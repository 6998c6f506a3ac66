"""The mends of Rasa: made for one version, loud where Rasa is silent, and nothing personal in an exception."""

import asyncio

import pytest
import rasa
from rasa.core.actions.action import RemoteAction
from rasa.core.tracker_store import FailSafeTrackerStore, TrackerStore
from rasa.shared.exceptions import RasaException
from rasa.utils.endpoints import ClientResponseError, EndpointConfig

from bot.engine import mends


@pytest.fixture(scope="module", autouse=True)
def mended() -> None:
    mends.apply()


def test_another_version_of_rasa_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rasa, "__version__", "3.6.22")
    with pytest.raises(mends.WrongRasaVersion):
        mends.apply()


def test_a_store_that_cannot_be_loaded_stops_the_start() -> None:
    endpoint = EndpointConfig(url="sqlite://", type="bot.engine.tracker_store.Absent")
    with pytest.raises(mends.WrongTrackerStore):
        TrackerStore.create(endpoint)


def test_a_failing_store_fails_the_turn() -> None:
    class Broken(TrackerStore):
        async def retrieve(self, sender_id: str) -> None:
            raise OSError("disk")

    with pytest.raises(OSError, match="disk"):
        asyncio.run(FailSafeTrackerStore(Broken(None)).retrieve("c1"))


@pytest.mark.parametrize("result", [{"events": {}}, {"events": ["x"]}, {"responses": [1]}])
def test_an_answer_of_another_shape_is_refused(result: dict) -> None:
    with pytest.raises(RasaException):
        RemoteAction("a", None)._validate_action_result(result)


def test_an_answer_of_the_right_shape_passes() -> None:
    assert RemoteAction("a", None)._validate_action_result({"events": [], "responses": [{"custom": {}}]})


def test_the_body_of_a_failed_call_stays_out_of_the_exception() -> None:
    assert "secret" not in str(ClientResponseError(500, "failed", "the person's secret"))
