"""A linear classifier over the features, with calibrated confidence."""

from typing import List

import numpy as np

from bot.engine.nlu.features import Featurizer
from bot.engine.nlu.normalisation import normalise


class Classifier:
    """Gives each label its probability. `weights` has a row for each feature and a column for each label."""

    def __init__(self, labels: List[str], featurizer: Featurizer, weights: np.ndarray, bias: np.ndarray, heat: float):
        self.labels, self.featurizer = labels, featurizer
        self.weights, self.bias, self.heat = weights, bias, heat

    def probabilities(self, text: str) -> np.ndarray:
        """The probability of each label, in the order of `labels`, for a text as typed."""
        columns, values = self.featurizer.read(normalise(text))
        return softmax((values @ self.weights[columns] + self.bias) * self.heat)


def softmax(scores: np.ndarray) -> np.ndarray:
    """Probabilities from scores, along the last axis."""
    raised = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return raised / raised.sum(axis=-1, keepdims=True)
