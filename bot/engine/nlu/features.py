"""What the classifier sees of a text: n-grams of its words and sounds, hashed and weighted (TF-IDF), and its word vectors.

An n-gram is known by its 64-bit hash, so that a vocabulary is one sorted array, training reads a whole corpus in a few
array operations, and a model holds no strings.
"""

import itertools
import zlib
from typing import Callable, Dict, List, Sequence, Tuple

import numpy as np
from joblib import Parallel, delayed
from scipy import sparse
from tqdm import tqdm

from bot.engine.nlu.phonetics import sound
from bot.engine.nlu.vectors import WordVectors, of_length_one

Hashes = np.ndarray
_PRIME = np.uint64(1099511628211)
PIECE = 3000  # texts that one process counts at a time
RAREST = 3  # texts in which an n-gram must stand to be kept
PROCESSES = 2
"""That training uses. Not threads: liblinear's share one random state, and the same phrases must give the same model."""


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


VIEWS: Dict[str, Callable[[str], Hashes]] = {"mots": word_ngrams, "sons": sound_ngrams}
LONG = 10  # words beyond which the sounds of a text weigh less


def weight(view: str, text: str) -> float:
    """How much a view of a normalised text weighs. Sounds mend a misspelled word, of which a long text has others: the
    longer it is, the less they weigh (docs/understanding.md, "Ablations")."""
    return min(1.0, LONG / max(1, len(text.split()))) ** 0.5 if view == "sons" else 1.0


Counts = Tuple[np.ndarray, np.ndarray]  # the different n-grams of a text, and how often each stands in it


def count(view: str, text: str) -> Counts:
    """The n-grams of a normalised text in one view."""
    hashes, counts = np.unique(VIEWS[view](text), return_counts=True)
    return hashes, counts


class Vocabulary:
    """The n-grams of one view that training kept, and their weights."""

    def __init__(self, hashes: Hashes, weights: np.ndarray) -> None:
        self.hashes, self.weights = hashes, weights

    @classmethod
    def learn(cls, texts: Sequence[Counts]) -> "Vocabulary":
        """Keeps the n-grams that stand in at least RAREST texts; weight is the smoothed inverse document frequency."""
        hashes, counts = np.unique(np.concatenate([hashes for hashes, _ in texts]), return_counts=True)
        kept = counts >= RAREST
        weights = np.log((1 + len(texts)) / (1 + counts[kept])) + 1
        return cls(hashes[kept], weights.astype(np.float32))

    def read(self, text: Counts) -> Tuple[np.ndarray, np.ndarray]:
        """The columns and the values (a vector of length 1) of one text; both empty where nothing is known."""
        found, counts = text
        columns = np.searchsorted(self.hashes, found)
        columns[columns == len(self.hashes)] = 0
        known = self.hashes[columns] == found
        columns = columns[known]
        values = (1 + np.log(counts[known])).astype(np.float32) * self.weights[columns]
        return columns, of_length_one(values)


def _count_all(texts: Sequence[str]) -> List[Dict[str, Counts]]:
    """The n-grams of each text in each view, by two processes."""
    pieces = [texts[start : start + PIECE] for start in range(0, len(texts), PIECE)]
    counted = Parallel(n_jobs=PROCESSES, return_as="generator")(delayed(_count_some)(piece) for piece in pieces)
    return [one for piece in tqdm(counted, desc="reading the phrases", total=len(pieces), unit="part") for one in piece]


def _count_some(texts: Sequence[str]) -> List[Dict[str, Counts]]:
    return [{name: count(name, text) for name in VIEWS} for text in texts]


class Featurizer:
    """The vocabularies of all views side by side, then the vector of the text's meaning."""

    def __init__(self, vocabularies: Dict[str, Vocabulary], vectors: WordVectors) -> None:
        self.vocabularies, self.vectors = vocabularies, vectors
        sizes = [len(vocabulary.hashes) for vocabulary in vocabularies.values()]
        self.starts = np.concatenate([[0], np.cumsum(sizes)])
        self.meaning = self.starts[-1] + np.arange(len(vectors.mean))

    def read(self, text: str) -> Tuple[np.ndarray, np.ndarray]:
        """The columns and values of a normalised text."""
        return self._read(text, {name: count(name, text) for name in self.vocabularies})

    def _read(self, text: str, counted: Dict[str, Counts]) -> Tuple[np.ndarray, np.ndarray]:
        columns, values = [], []
        for start, (name, vocabulary) in zip(self.starts, self.vocabularies.items()):
            its_columns, its_values = vocabulary.read(counted[name])
            columns.append(its_columns + start)
            values.append(its_values * np.float32(weight(name, text)))
        columns.append(self.meaning)
        values.append(self.vectors.read(text))
        return np.concatenate(columns), np.concatenate(values)

    @classmethod
    def learn(cls, texts: Sequence[str], phrases: Sequence[str]) -> Tuple["Featurizer", sparse.csr_matrix]:
        """Learns the vocabularies from normalised texts (with their noisy variants) and the word weights from the phrases
        alone; gives the features of the texts too, a row each. Raises MissingVectors."""
        counted = _count_all(texts)
        vocabularies = {name: Vocabulary.learn([text[name] for text in counted]) for name in VIEWS}
        featurizer = cls(vocabularies, WordVectors.learn(phrases))
        rows = [featurizer._read(text, counts) for text, counts in zip(texts, counted)]
        ends = np.cumsum([0] + [len(columns) for columns, _ in rows])
        columns = np.concatenate([columns for columns, _ in rows])
        values = np.concatenate([values for _, values in rows])
        width = int(featurizer.meaning[-1]) + 1
        return featurizer, sparse.csr_matrix((values, columns, ends), shape=(len(rows), width))
