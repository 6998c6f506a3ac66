"""What each piece of the reader is worth: trained without it, measured on the sets of tests/nlu.

    .venv/engine/bin/python -m tools.ablations [PIECE ...]        (every piece when none is named; some two minutes a line)

Prints the table of docs/understanding.md. A piece that gains nothing goes.
"""

import re
import sys
from contextlib import ExitStack
from typing import Any
from unittest.mock import patch

import numpy as np

from bot.engine.nlu import features, normalisation, training
from bot.engine.nlu.classifier import Classifier
from bot.engine.nlu.reader import URGENCE
from bot.engine.nlu.vectors import WordVectors
from tools.evaluate import SETS, read
from tools.phrases import read_all

MEASURED = ("clean", "noisy", "stories", "urgent", "not_urgent")
Replacement = tuple[object, str, Any]  # the module or class, the name of the piece in it, what stands there instead

ONE_PROCESS: list[Replacement] = [(features, "PROCESSES", 1), (training, "PROCESSES", 1)]
"""Another process would not see what was replaced."""


def letters(text: str) -> features.Hashes:
    """Groups of two to five letters: the usual view, in whose place sounds stand."""
    return features.letter_ngrams(text, 2, 5)


def nothing(vectors: WordVectors, _text: str) -> np.ndarray:
    """The meaning of no text."""
    return np.zeros_like(vectors.mean)


READ = Classifier.read


def unguarded(classifier: Classifier, text: str) -> tuple[np.ndarray, float]:
    """The probability of `urgence` among the labels, as that of a danger."""
    probabilities, _ = READ(classifier, text)
    return probabilities, float(probabilities[classifier.labels.index(URGENCE)])


def same_weight(_view: str, _text: str) -> float:
    """Sounds that weigh as much in a long text as in a short one."""
    return 1.0


WORDS, SOUNDS = features.VIEWS["mots"], features.VIEWS["sons"]
PIECES: dict[str, list[Replacement]] = {
    "as it is": [],
    "without the vectors": [(WordVectors, "read", nothing)],
    "without SMS spelling": [(normalisation, "SMS", {}), (normalisation, "_GLUED_J", re.compile("(?!)"))],
    "each phrase twice, none misspelled": [(training, "_variants", list)],
    "without the guard": [(Classifier, "read", unguarded)],
    "sounds of one weight": [(features, "weight", same_weight)],
    "without sounds": [(features, "VIEWS", {"mots": WORDS})],
    "letters in place of sounds": [(features, "VIEWS", {"mots": WORDS, "lettres": letters})],
    "letters besides sounds": [(features, "VIEWS", {"mots": WORDS, "sons": SOUNDS, "lettres": letters})],
}


def measure(piece: str, pairs: list[tuple[str, str]]) -> list[float]:
    """The share of each set that is read right without a piece, in percent, and the false alarms of all sets."""
    shares = []
    with ExitStack() as stack:
        for place, name, other in ONE_PROCESS + PIECES[piece]:
            stack.enter_context(patch.object(place, name, other))
        reader = training.train(pairs)
        alarms = 0
        for name in MEASURED:
            examples = [(reader.read(text).label, label) for text, label in read(SETS / f"{name}.jsonl")]
            shares.append(100 * sum(one == label for one, label in examples) / len(examples))
            alarms += sum(one == URGENCE != label for one, label in examples)
    return [*shares, alarms]


def main() -> int:
    """Trains without each piece named in turn."""
    pairs = list(read_all())
    print(f"{len(pairs)} phrases\n\n| what | {' | '.join(MEASURED)} | false alarms |", flush=True)
    print("| --- |" + " --- |" * (len(MEASURED) + 1), flush=True)
    for piece in sys.argv[1:] or PIECES:
        *shares, alarms = measure(piece, pairs)
        print(f"| {piece} | {' | '.join(f'{share:.1f}' for share in shares)} | {alarms:.0f} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
