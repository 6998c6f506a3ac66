"""Mends of Rasa 3.6.21, each with its reason. Made for this one version: another one refuses to start.

Measured figures stand in docs/performance.md.
"""

import functools
from typing import Any, Dict, Text

import jsonschema
import rasa
import rasa.shared.utils.common
from rasa.core.actions.action import RemoteAction
from rasa.core.tracker_store import FailSafeTrackerStore, TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
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
    _validate_action_results_once_built()
    _remember_subclasses()
    _fail_loudly_without_tracker_store()
    _refuse_another_tracker_store()
    _send_an_empty_domain()
    _keep_bodies_out_of_exceptions()


def _validate_action_results_once_built() -> None:
    """Rasa checks its own schema against the meta-schema at each action call (14 ms a turn): build the validator once."""
    validator = jsonschema.Draft7Validator(RemoteAction.action_response_format_spec())

    def validate(_self: RemoteAction, result: Dict[Text, Any]) -> bool:
        validator.validate(result)
        return True

    RemoteAction._validate_action_result = validate


def _remember_subclasses() -> None:
    """Rasa walks all subclasses of Event for each event that it reads back: the answer never changes while running."""
    rasa.shared.utils.common.all_subclasses = functools.lru_cache(maxsize=None)(
        rasa.shared.utils.common.all_subclasses
    )


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
