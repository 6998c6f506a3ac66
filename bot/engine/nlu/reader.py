"""The trained reader: what a message means, how sure that is, and what to do with it. Kept as JSON and npz."""

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Dict, Iterator, List, Tuple

import numpy as np

from bot.engine.nlu.classifier import Classifier, Heat
from bot.engine.nlu.features import VIEWS, Featurizer, Vocabulary
from bot.engine.nlu.guard import Guard
from bot.engine.nlu.segments import clauses, split
from bot.engine.nlu.vectors import WordVectors
from bot.engine.nlu.zones import ANSWER, LEAST_URGENCE, UNKNOWN, Thresholds

NOTHING = "hors_sujet"  # the label of a message without a word
URGENCE = "urgence"
# What may be one of several requests in a message; the rest (a greeting, a yes, what happened) stands around a request.
REQUESTS = ("faq/", "verifier_", "deposer_", "suivre_", "obtenir_", "parler_", "hors_perimetre")
KNOWN_SENTENCE = ("Combien de temps met le médiateur pour répondre ?", "faq/delai_traitement")
FIRST = 3


class UntrainedReader(Exception):
    """A loaded reader does not know a sentence that every trained one knows."""


@dataclass(frozen=True)
class Lecture:
    """What was read in a message. `top`: the likeliest labels, best first; `segments`: the requests, where several;
    `danger`: how likely it tells of one, whatever the label; `clauses`: what is read in each clause alone, where several."""

    label: str
    confidence: float
    zone: str
    top: List[Tuple[str, float]]
    segments: List[Dict[str, Any]]
    danger: float = 0.0
    clauses: Tuple[Dict[str, Any], ...] = ()

    def as_dict(self) -> Dict[str, Any]:
        """For a message property."""
        return asdict(self)


class Reader:
    """Reads messages. Never raises on any text."""

    def __init__(self, classifier: Classifier, thresholds: Thresholds) -> None:
        self.classifier, self.thresholds = classifier, thresholds

    def read(self, text: str) -> Lecture:
        """The meaning of a text as typed (identifiers as tokens)."""
        whole = self._read_part(text)
        if not any(char.isalnum() for char in text) and whole.confidence < self.thresholds.answer:
            return replace(whole, label=NOTHING, confidence=0.0, zone=UNKNOWN)
        if whole.label == URGENCE:
            return whole
        whole = replace(whole, clauses=tuple(self._read_clauses(text)))
        parts = split(text)
        return _join(whole, [(part, self._read_part(part)) for part in parts]) if len(parts) > 1 else whole

    def _read_clauses(self, text: str) -> Iterator[Dict[str, Any]]:
        parts = clauses(text)
        if len(parts) > 1:
            yield from ({"texte": part, "top": self._read_part(part).top} for part in parts)

    def _read_part(self, text: str) -> Lecture:
        probabilities, danger = self.classifier.read(text)
        labels = self.classifier.labels
        if self.classifier.guard:
            probabilities = _weighed(probabilities, danger, self.classifier.guard.place)
        best = [int(place) for place in np.argsort(-probabilities)[: FIRST + 1]]
        alarm = danger >= LEAST_URGENCE
        if alarm:
            best.sort(key=lambda place: labels[place] != URGENCE)
        top = [(labels[place], round(float(probabilities[place]), 4)) for place in best[:FIRST]]
        label, confidence = top[0]
        zone = ANSWER if alarm else self.thresholds.zone(confidence, sum(share for _, share in top))
        return Lecture(label, confidence, zone, top, [], round(danger, 4))

    def save(self, folder: Path) -> None:
        """Writes `lecteur.json` and `lecteur.npz`."""
        classifier = self.classifier
        arrays = {"weights": classifier.weights, "bias": classifier.bias}
        for name, array in classifier.featurizer.vectors.arrays().items():
            arrays[f"vecteurs.{name}"] = array
        for name, vocabulary in classifier.featurizer.vocabularies.items():
            arrays[f"{name}.hashes"], arrays[f"{name}.weights"] = vocabulary.hashes, vocabulary.weights
        np.savez(folder / "lecteur.npz", **arrays)
        facts = {"labels": classifier.labels, "heat": asdict(classifier.heat), "thresholds": asdict(self.thresholds)}
        facts["guard"] = asdict(classifier.guard) if classifier.guard else None
        (folder / "lecteur.json").write_text(json.dumps(facts, ensure_ascii=False, indent=1), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> "Reader":
        """Reads what `save` wrote. Raises UntrainedReader when it does not know the known sentence."""
        facts = json.loads((folder / "lecteur.json").read_text(encoding="utf-8"))
        with np.load(folder / "lecteur.npz", allow_pickle=False) as arrays:
            vocabularies = {name: Vocabulary(arrays[f"{name}.hashes"], arrays[f"{name}.weights"]) for name in VIEWS}
            vectors = WordVectors(*(arrays[f"vecteurs.{name}"] for name in WordVectors.ARRAYS))
            featurizer = Featurizer(vocabularies, vectors)
            classifier = Classifier(
                facts["labels"],
                featurizer,
                arrays["weights"],
                arrays["bias"],
                Heat(**facts["heat"]),
                Guard(**facts["guard"]) if facts["guard"] else None,
            )
        reader = cls(classifier, Thresholds(**facts["thresholds"]))
        text, label = KNOWN_SENTENCE
        if label in classifier.labels and reader.read(text).label != label:
            raise UntrainedReader(f"{label} not recognised")
        return reader


def _weighed(probabilities: np.ndarray, danger: float, place: int) -> np.ndarray:
    """The probabilities with what the guard says of `urgence`; the other labels share the rest as before."""
    weighed = probabilities * (1 - danger) / max(1 - float(probabilities[place]), 1e-9)
    weighed[place] = danger
    return weighed


def _join(whole: Lecture, parts: List[Tuple[str, Lecture]]) -> Lecture:
    """The whole message with its requests, where it holds more than one that is sure."""
    requests: Dict[str, Dict[str, Any]] = {}
    for text, part in parts:
        if part.zone == ANSWER and part.label.startswith(REQUESTS):
            segment = {"texte": text, "label": part.label, "confidence": part.confidence}
            requests.setdefault(part.label, segment)
    if len(requests) < 2:
        return whole
    segments = list(requests.values())
    if whole.zone == ANSWER:
        return replace(whole, segments=segments)
    best = max(segments, key=lambda segment: segment["confidence"])
    return replace(whole, label=best["label"], confidence=best["confidence"], zone=ANSWER, segments=segments)
