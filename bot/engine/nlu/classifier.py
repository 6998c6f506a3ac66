"""A linear classifier over the features, with calibrated confidence."""

from dataclasses import dataclass
from typing import List, Optional, Tuple, Union

import numpy as np

from bot.engine.nlu.features import Featurizer
from bot.engine.nlu.guard import Guard
from bot.engine.nlu.normalisation import normalise


@dataclass(frozen=True)
class Heat:
    """Calibration: the factor on the scores, exp(base + growth · log(1 + words)). The features of a text have a length of 1,
    so that those of a long one are thinner each, and its scores closer together, at the same certainty."""

    base: float
    growth: float

    def probabilities(self, scores: np.ndarray, words: Union[int, np.ndarray]) -> np.ndarray:
        """The probabilities of the scores of a text of so many words, or of a row of scores for each of several."""
        return softmax(scores * np.exp(self.base + self.growth * np.log1p(words)))

    @classmethod
    def fit(cls, scores: np.ndarray, words: np.ndarray, truth: np.ndarray) -> "Heat":
        """The calibration under which the true labels of held-out texts are likeliest."""
        from scipy.optimize import minimize  # slow to import, and not needed in the running engine

        def surprise(both: np.ndarray) -> float:
            likely = cls(*both).probabilities(scores, words[:, None])
            return float(-np.log(likely[np.arange(len(truth)), truth] + 1e-9).mean())

        return cls(*(float(one) for one in minimize(surprise, (1.0, 0.0), method="Nelder-Mead").x))


class Classifier:
    """Gives each label its probability. `weights` has a row for each feature and a column for each label; no guard where
    no label is a danger."""

    def __init__(
        self,
        labels: List[str],
        featurizer: Featurizer,
        weights: np.ndarray,
        bias: np.ndarray,
        heat: Heat,
        guard: Optional[Guard],
    ) -> None:
        self.labels, self.featurizer = labels, featurizer
        self.weights, self.bias, self.heat, self.guard = weights, bias, heat, guard

    def read(self, text: str) -> Tuple[np.ndarray, float]:
        """The probability of each label, in the order of `labels`, and that of a danger, for a text as typed."""
        normalised = normalise(text)
        columns, values = self.featurizer.read(normalised)
        scores, words = values @ self.weights[columns] + self.bias, len(normalised.split())
        return self.heat.probabilities(scores, words), self.guard.danger(scores, words) if self.guard else 0.0


def softmax(scores: np.ndarray) -> np.ndarray:
    """Probabilities from scores, along the last axis."""
    raised = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return raised / raised.sum(axis=-1, keepdims=True)
