"""What the classifiers see of a text: n-grams of its words, letters and sounds, hashed and weighted (TF-IDF).

An n-gram is known by its 64-bit hash, so that a vocabulary is one sorted array, training reads a whole corpus in a few
array operations, and a model holds no strings.
"""

import itertools
import zlib
from typing import Callable, Dict, List, Sequence, Tuple

import numpy as np
from scipy import sparse

from bot.engine.nlu.phonetics import sound

Hashes = np.ndarray
_PRIME = np.uint64(1099511628211)


def word_ngrams(text: str) -> Hashes:
    """Hashes of the words of a normalised text and of its pairs of neighbours."""
    words = text.split()
    padded = ["<", *words, ">"]
    pairs = [f"{one} {other}" for one, other in itertools.pairwise(padded)]
    return np.array([zlib.crc32(term.encode()) for term in words + pairs], dtype=np.uint64)


def letter_ngrams(text: str, shortest: int, longest: int) -> Hashes:
    """Hashes of the groups of letters of a text, of each length; the space before and after a word counts as a letter,
    and no group holds letters of two words."""
    letters = np.frombuffer(f" {text} ".encode("utf-8"), dtype=np.uint8).astype(np.uint64)
    spaces = np.cumsum(letters == 32)
    found = []
    rolling = letters
    for length in range(2, longest + 1):
        rolling = rolling[:-1] * _PRIME + letters[length - 1 :] if len(letters) >= length else rolling[:0]
        if length >= shortest and len(rolling):
            # a space may only stand at either end
            inner = spaces[length - 2 : len(letters) - 1] - spaces[: len(rolling)]
            found.append(rolling[inner == 0] ^ np.uint64(length << 56))
    return np.concatenate(found) if found else np.zeros(0, dtype=np.uint64)


def sound_ngrams(text: str) -> Hashes:
    """Hashes of the sounds of a text: whole words, and groups of two to five sounds."""
    heard = sound(text)
    words = np.array([zlib.crc32(word.encode()) for word in heard.split()], dtype=np.uint64) + np.uint64(1 << 40)
    return np.concatenate([words, letter_ngrams(heard, 2, 5) ^ np.uint64(1 << 63)])


VIEWS: Dict[str, Callable[[str], Hashes]] = {
    "mots": word_ngrams,
    "lettres": lambda text: letter_ngrams(text, 2, 5),
    "sons": sound_ngrams,
}


class Vocabulary:
    """The n-grams of one view that training kept, and their weights."""

    def __init__(self, hashes: Hashes, weights: np.ndarray) -> None:
        self.hashes, self.weights = hashes, weights

    @classmethod
    def learn(cls, texts: Sequence[Hashes], rarest: int) -> "Vocabulary":
        """Keeps the n-grams that stand in at least `rarest` texts; weight is the smoothed inverse document frequency."""
        hashes, counts = np.unique(np.concatenate([np.unique(text) for text in texts]), return_counts=True)
        kept = counts >= rarest
        weights = np.log((1 + len(texts)) / (1 + counts[kept])) + 1
        return cls(hashes[kept], weights.astype(np.float32))

    def read(self, hashes: Hashes) -> Tuple[np.ndarray, np.ndarray]:
        """The columns and the values (a vector of length 1) of one text; both empty where nothing is known."""
        found, counts = np.unique(hashes, return_counts=True)
        columns = np.searchsorted(self.hashes, found)
        columns[columns == len(self.hashes)] = 0
        known = self.hashes[columns] == found
        columns = columns[known]
        values = (1 + np.log(counts[known])).astype(np.float32) * self.weights[columns]
        norm = float(np.sqrt(values @ values))
        return columns, values / norm if norm else values


class Featurizer:
    """The vocabularies of all views, side by side."""

    def __init__(self, vocabularies: Dict[str, Vocabulary]) -> None:
        self.vocabularies = vocabularies
        sizes = [len(vocabulary.hashes) for vocabulary in vocabularies.values()]
        self.starts = np.concatenate([[0], np.cumsum(sizes)])

    def read(self, text: str) -> Tuple[np.ndarray, np.ndarray]:
        """The columns and values of a normalised text over all views."""
        columns, values = [], []
        for start, (name, vocabulary) in zip(self.starts, self.vocabularies.items(), strict=False):  # the last start is the total
            its_columns, its_values = vocabulary.read(VIEWS[name](text))
            columns.append(its_columns + start)
            values.append(its_values)
        return np.concatenate(columns), np.concatenate(values)

    def matrix(self, texts: Sequence[str]) -> sparse.csr_matrix:
        """The features of many texts, a row each."""
        rows = [self.read(text) for text in texts]
        ends = np.cumsum([0] + [len(columns) for columns, _ in rows])
        columns = np.concatenate([columns for columns, _ in rows])
        values = np.concatenate([values for _, values in rows])
        return sparse.csr_matrix((values, columns, ends), shape=(len(rows), int(self.starts[-1])))


def learn_features(texts: List[str], rarest: int = 2) -> Featurizer:
    """Learns the vocabularies of all views from normalised texts."""
    return Featurizer({name: Vocabulary.learn([view(text) for text in texts], rarest) for name, view in VIEWS.items()})
