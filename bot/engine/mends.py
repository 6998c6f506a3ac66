"""Mends of Rasa 3.6.21, each with its reason. Made for this one version: another one refuses to start.

Measured figures stand in docs/performance.md.
"""

import functools
from typing import Any, Dict, Text

import rasa
import rasa.shared.utils.common
import rasa.shared.utils.io
from rasa.core.actions.action import RemoteAction
from rasa.core.tracker_store import FailSafeTrackerStore, TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.exceptions import RasaException
from rasa.utils.endpoints import ClientResponseError

from bot.engine.tracker_store import BoundedTrackerStore

VERSION = "3.6.21"


class WrongRasaVersion(Exception):
    """These mends were read against another version of Rasa."""


class WrongTrackerStore(Exception):
    """The tracker store of endpoints.yml could not be set up."""


def apply() -> None:
    """Applies every mend. Raises WrongRasaVersion on any Rasa but 3.6.21."""
    if rasa.__version__ != VERSION:
        raise WrongRasaVersion(f"made for Rasa {VERSION}, found {rasa.__version__}")
    _check_action_results_by_their_shape()
    _remember_subclasses()
    _fail_loudly_without_tracker_store()
    _refuse_another_tracker_store()
    _send_an_empty_domain()
    _keep_bodies_out_of_exceptions()
    _expect_answers_elsewhere()


def _check_action_results_by_their_shape() -> None:
    """Rasa checks its own schema against the meta-schema, then each event against a tree of alternatives, at each action
    call (14 ms a turn, 4 ms with the validator built once). The action server is ours and of one release with the engine:
    the shape is enough, and an event that does not read still fails in `deserialise_events`.
    """

    def validate(_self: RemoteAction, result: Dict[Text, Any]) -> bool:
        lists = (result.get("events", []), result.get("responses", []))
        if not all(isinstance(one, list) and all(isinstance(item, dict) for item in one) for one in lists):
            raise RasaException("the action server answered in another shape")
        return True

    RemoteAction._validate_action_result = validate


def _remember_subclasses() -> None:
    """Rasa walks all subclasses of Event for each event that it reads back: the answer never changes while running."""
    rasa.shared.utils.common.all_subclasses = functools.lru_cache(maxsize=None)(rasa.shared.utils.common.all_subclasses)


def _fail_loudly_without_tracker_store() -> None:
    """When the database fails Rasa answers from memory and the turn is lost in silence: let the turn fail instead."""

    def fail(_self: FailSafeTrackerStore, error: Exception) -> None:
        raise error

    FailSafeTrackerStore.on_tracker_store_error = fail
    FailSafeTrackerStore.on_tracker_store_retrieve_error = fail


def _refuse_another_tracker_store() -> None:
    """Rasa falls back to memory with a warning when the configured store cannot be loaded: refuse to start instead."""
    create = TrackerStore.create

    def checked(*args: Any, **kwargs: Any) -> TrackerStore:
        store = create(*args, **kwargs)
        inner = getattr(store, "_tracker_store", store)
        if not isinstance(inner, BoundedTrackerStore):
            raise WrongTrackerStore(type(inner).__name__)
        return store

    TrackerStore.create = staticmethod(checked)


def _send_an_empty_domain() -> None:
    """The current action server asks for the domain where it is absent, in a dialogue that this Rasa does not know."""
    call_format = RemoteAction._action_call_format

    def with_domain(self: RemoteAction, tracker: DialogueStateTracker, domain: Domain) -> Dict[Text, Any]:
        return {"domain": {}, **call_format(self, tracker, domain)}

    RemoteAction._action_call_format = with_domain


def _keep_bodies_out_of_exceptions() -> None:
    """A failed action call puts the answer's body, which repeats the person's words, into the exception and so the log."""

    def without_body(self: ClientResponseError, status: int, message: Text, text: Text) -> None:
        self.status, self.message, self.text = status, message, text
        super(ClientResponseError, self).__init__(f"{status}, {message}")

    ClientResponseError.__init__ = without_body


def _expect_answers_elsewhere() -> None:
    """Our actions answer the retrieval intents, from bot/content: the "missing" responses, a warning a phrase, are meant."""
    raise_warning = rasa.shared.utils.io.raise_warning

    def without_those(message: Text, *args: Any, **kwargs: Any) -> None:
        if "training data contains an example" not in message and "response selector" not in message:
            raise_warning(message, *args, **kwargs)

    rasa.shared.utils.io.raise_warning = without_those
