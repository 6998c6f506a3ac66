"""Training of the reader: features, classifier, calibration on held-out folds, thresholds."""

import logging
from typing import Sequence, Tuple

import numpy as np
from scipy import sparse
from scipy.optimize import minimize_scalar

from bot.engine.nlu.classifier import Classifier, softmax
from bot.engine.nlu.features import learn_features
from bot.engine.nlu.normalisation import normalise
from bot.engine.nlu.reader import Reader
from bot.engine.nlu.zones import cheapest_thresholds

logger = logging.getLogger(__name__)
FOLDS = 3
SOFTNESS = 0.5  # C of the linear SVM


def train(pairs: Sequence[Tuple[str, str]]) -> Reader:
    """A reader trained on (label, phrase) pairs. Raises ValueError without at least two labels."""
    labels = sorted({label for label, _ in pairs})
    if len(labels) < 2:
        raise ValueError("training needs at least two labels")
    truth = np.array([labels.index(label) for label, _ in pairs])
    texts = [normalise(text) for _, text in pairs]
    logger.info("reading %d phrases of %d labels", len(texts), len(labels))
    featurizer = learn_features(texts)
    matrix = featurizer.matrix(texts)
    scores = _held_out_scores(matrix, truth, len(labels))
    heat = _heat(scores, truth)
    thresholds = cheapest_thresholds(softmax(scores * heat), truth)
    logger.info("held out: %.1f %% right; thresholds %s", 100 * (scores.argmax(1) == truth).mean(), thresholds)
    weights, bias = _fit(matrix, truth)
    return Reader(Classifier(labels, featurizer, weights, bias, heat), thresholds)


def _fit(matrix: sparse.csr_matrix, truth: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    from sklearn.svm import LinearSVC  # not needed, and slow to import, in the running engine

    machine = LinearSVC(C=SOFTNESS).fit(matrix, truth)
    return np.ascontiguousarray(machine.coef_.T, dtype=np.float32), machine.intercept_.astype(np.float32)


def _held_out_scores(matrix: sparse.csr_matrix, truth: np.ndarray, labels: int) -> np.ndarray:
    """The scores of each phrase by a classifier that had not seen it."""
    folds = np.random.RandomState(0).permutation(len(truth)) % FOLDS
    scores = np.zeros((len(truth), labels), dtype=np.float32)
    for fold in range(FOLDS):
        logger.info("held-out fold %d of %d", fold + 1, FOLDS)
        weights, bias = _fit(matrix[folds != fold], truth[folds != fold])
        scores[folds == fold] = matrix[folds == fold] @ weights + bias
    return scores


def _heat(scores: np.ndarray, truth: np.ndarray) -> float:
    """The factor on the scores under which the held-out labels are likeliest."""

    def surprise(heat: float) -> float:
        return float(-np.log(softmax(scores * heat)[np.arange(len(truth)), truth] + 1e-9).mean())

    return float(minimize_scalar(surprise, bounds=(0.5, 20.0), method="bounded").x)
