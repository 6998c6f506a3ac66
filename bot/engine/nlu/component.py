"""The Rasa component of the pipeline: reads the label of each message and says how sure it is."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Text

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.engine.nlu.reader import Lecture, Reader
from bot.engine.nlu.training import train
from bot.engine.nlu.zones import ANSWER

FALLBACK = "nlu_fallback"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class Lecteur(GraphComponent):
    """Reads messages with the trained `Reader`; fills `intent`, `intent_ranking`, `response_selector` and `lecture`."""

    def __init__(self, storage: ModelStorage, resource: Resource, reader: Optional[Reader] = None) -> None:
        self._storage, self._resource, self._reader = storage, resource, reader

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Lecteur:
        """An untrained component."""
        return cls(model_storage, resource)

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Lecteur:
        """The trained component. Raises UntrainedReader when what was stored does not read."""
        with model_storage.read_from(resource) as folder:
            return cls(model_storage, resource, Reader.load(folder))

    def train(self, training_data: TrainingData) -> Resource:
        """Trains on every labelled phrase and stores the reader."""
        reader = train([(example.get_full_intent(), example.get(TEXT)) for example in training_data.intent_examples])
        with self._storage.write_to(self._resource) as folder:
            reader.save(folder)
        self._reader = reader
        return self._resource

    def process(self, messages: List[Message]) -> List[Message]:
        """Reads each message; intents chosen by a button (`/…`) never come here with a text to read."""
        for message in messages:
            self._write(message, self._reader.read(message.get(TEXT) or ""))
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Nothing later in the pipeline learns from ours."""
        return training_data

    def _write(self, message: Message, lecture: Lecture) -> None:
        base = lecture.label.split("/")[0]
        name = base if lecture.zone == ANSWER else FALLBACK
        ranking = [{"name": label, "confidence": confidence} for label, confidence in lecture.top]
        message.set("intent", {"name": name, "confidence": lecture.confidence}, add_to_output=True)
        message.set("intent_ranking", ranking, add_to_output=True)
        message.set("response_selector", self._selector(base, lecture), add_to_output=True)
        message.set("lecture", lecture.as_dict(), add_to_output=True)

    def _selector(self, base: Text, lecture: Lecture) -> Dict[Text, Any]:
        """Rasa's own form of a response selector's output, from which it fills the full retrieval intent."""
        retrieval = sorted({label.split("/")[0] for label in self._reader.classifier.labels if "/" in label})
        selector: Dict[Text, Any] = {"all_retrieval_intents": retrieval}
        if base in retrieval:
            response = {"intent_response_key": lecture.label, "confidence": lecture.confidence}
            selector[base] = {"response": response, "ranking": []}
        return selector
