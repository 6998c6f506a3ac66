"""What to do with a reading: answer it, ask between a few meanings, or say that it is not understood.

The thresholds come from a stated cost, over messages that the classifier had not seen, and are written by training.
"""

from dataclasses import dataclass
from typing import Sequence

import numpy as np

ANSWER, ASK, UNKNOWN = "answer", "ask", "unknown"

# In questions: what a person loses with each outcome.
COST_WRONG_ANSWER = 10.0  # a confident answer beside the point
COST_QUESTION = 1.0  # a question that offers the meaning
COST_WRONG_QUESTION = 4.0  # a question that does not offer the meaning: the person says it again
COST_UNKNOWN = 3.0  # "I did not understand": the person says it again
COST_MISSED_URGENCE = (
    55.0  # somebody in danger who is told about something else; a fainter danger is told too (Lecture.danger)
)

LEAST_URGENCE = COST_WRONG_ANSWER / (COST_WRONG_ANSWER + COST_MISSED_URGENCE)
"""From this probability on, taking a message for an emergency costs less than passing over it."""

MOST_HELD_OUT_ASKED = 0.25
"""The cost alone would ask about every message that is not 90 % sure: a question in five for a real person. So the share of
held-out phrases that fall below the threshold is bounded. Training phrases are far harder than messages (many are written to
separate neighbours): a quarter of them is some 5 to 9 % of messages (docs/understanding.md).
"""


@dataclass(frozen=True)
class Thresholds:
    """Least confidence to answer, least sum of the first three confidences to ask."""

    answer: float
    ask: float

    def zone(self, confidence: float, first_three: float) -> str:
        """The zone of a reading."""
        if confidence >= self.answer:
            return ANSWER
        return ASK if first_three >= self.ask else UNKNOWN


def cheapest_thresholds(probabilities: np.ndarray, truth: np.ndarray) -> Thresholds:
    """The thresholds of least total cost over held-out messages: one row of probabilities and one true label each."""
    order = np.argsort(-probabilities, axis=1)[:, :3]
    top = np.take_along_axis(probabilities, order, axis=1)
    right, offered = order[:, 0] == truth, (order == truth[:, None]).any(axis=1)
    answering = np.where(right, 0.0, COST_WRONG_ANSWER)
    asking = np.where(offered, COST_QUESTION, COST_WRONG_QUESTION)
    ask = _cut(top.sum(axis=1), asking, np.full(len(truth), COST_UNKNOWN))
    lower = np.where(top.sum(axis=1) >= ask, asking, COST_UNKNOWN)
    bound = float(np.quantile(top[:, 0], MOST_HELD_OUT_ASKED))
    return Thresholds(min(_cut(top[:, 0], answering, lower), bound), min(ask, bound))


def _cut(scores: Sequence[float], above: np.ndarray, below: np.ndarray) -> float:
    """The score from which to take the cost `above` rather than the cost `below`, at the least total."""
    order = np.argsort(scores)
    ordered = np.concatenate([np.asarray(scores)[order], [1.0]])
    totals = np.concatenate([[0.0], np.cumsum((below - above)[order])])
    return float(ordered[int(np.argmin(totals))])
