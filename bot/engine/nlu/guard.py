"""The guard: how likely a message tells of a danger, from the scores of all labels together.

The score of `urgence` alone cries wolf at whatever has its words; what the other labels score tells a danger from a bill for
the emergency ward (docs/understanding.md, Ablations).
"""

from dataclasses import dataclass
from typing import List

import numpy as np

RIVALS = 3  # other labels whose lead over `urgence` counts
SOFTNESS = 0.3  # C of the logistic regression


@dataclass(frozen=True)
class Guard:
    """A logistic regression on the scores, their best rivals and the length of the text. `place`: the column of `urgence`."""

    place: int
    weights: List[float]
    bias: float

    def danger(self, scores: np.ndarray, words: int) -> float:
        """The probability of a danger, given the scores of a text of so many words."""
        evidence = (
            float(_evidence(scores[None], np.array([words]), self.place)[0] @ np.asarray(self.weights)) + self.bias
        )
        return float(1 / (1 + np.exp(-evidence)))

    @classmethod
    def fit(cls, scores: np.ndarray, words: np.ndarray, truth: np.ndarray, place: int) -> "Guard":
        """The guard that tells the dangers best among held-out texts: one row of scores and one true label each."""
        from sklearn.linear_model import LogisticRegression  # slow to import, and not needed in the running engine

        seen = _evidence(scores, words, place)
        middle, spread = seen.mean(0), seen.std(0) + 1e-9
        fitted = LogisticRegression(C=SOFTNESS, max_iter=3000).fit((seen - middle) / spread, truth == place)
        weights = fitted.coef_[0] / spread
        return cls(place, [float(weight) for weight in weights], float(fitted.intercept_[0] - weights @ middle))


def _evidence(scores: np.ndarray, words: np.ndarray, place: int) -> np.ndarray:
    rivals = -np.sort(-np.delete(scores, place, axis=1), axis=1)[:, :RIVALS]
    return np.concatenate([scores, np.log1p(words)[:, None], rivals, scores[:, [place]] - rivals], axis=1)
