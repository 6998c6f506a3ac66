"""Training of the reader: noisy variants, features, classifier, calibration on held-out folds, thresholds."""

import logging
import random
from concurrent.futures import ThreadPoolExecutor
from typing import List, Sequence, Tuple

import numpy as np
from scipy import sparse
from scipy.optimize import minimize_scalar

from bot.engine.nlu.classifier import Classifier, softmax
from bot.engine.nlu.features import Featurizer
from bot.engine.nlu.noise import misspelled
from bot.engine.nlu.normalisation import normalise
from bot.engine.nlu.reader import Reader
from bot.engine.nlu.zones import cheapest_thresholds

logger = logging.getLogger(__name__)
FOLDS, HELD_OUT = 5, 2  # of five folds two are held out in turn: enough phrases to calibrate on, at 1.6 fits
SOFTNESS = 0.5  # C of the linear SVM
TOLERANCE = 0.1  # a finer solution takes twice as long and reads no better
MISSPELLED = 0.3  # share of the words of a variant that are not typed as they should be
THREADS = 1  # two are faster, but they share one random state, and a training must give the same model each time

Fit = Tuple[np.ndarray, np.ndarray]  # weights (features × labels) and bias (labels)


def train(pairs: Sequence[Tuple[str, str]]) -> Reader:
    """A reader trained on (label, phrase) pairs. Raises ValueError without at least two labels, MissingVectors."""
    labels = sorted({label for label, _ in pairs})
    if len(labels) < 2:
        raise ValueError("training needs at least two labels")
    truth = np.array([labels.index(label) for label, _ in pairs])
    phrases = [normalise(text) for _, text in pairs]
    logger.info("reading %d phrases of %d labels", len(phrases), len(labels))
    texts = phrases + _variants(phrases)
    featurizer, matrix = Featurizer.learn(texts, phrases)
    both = np.concatenate([truth, truth])
    logger.info("features: %d; calibrating on held-out folds", matrix.shape[1])
    scores, seen = _held_out_scores(matrix, both)
    heat = _heat(scores, truth[seen])
    thresholds = cheapest_thresholds(softmax(scores * heat), truth[seen])
    logger.info("held out: %.1f %% right; %s", 100 * (scores.argmax(1) == truth[seen]).mean(), thresholds)
    weights, bias = _fit(matrix, both)
    return Reader(Classifier(labels, featurizer, weights, bias, heat), thresholds)


def _variants(phrases: Sequence[str]) -> List[str]:
    """Each phrase as it might be typed in haste; the same ones at each training."""
    chance = random.Random(0)
    return [normalise(misspelled(phrase, chance, MISSPELLED)) for phrase in phrases]


def _fit(matrix: sparse.csr_matrix, truth: np.ndarray) -> Fit:
    """One linear SVM for each label against all others, the labels shared out between threads."""
    from sklearn.svm import LinearSVC  # not needed, and slow to import, in the running engine

    count = int(truth.max()) + 1

    def fit_some(first: int, last: int) -> Fit:
        if last - first < 2:  # of two classes scikit-learn fits one, the other being its mirror
            machine = LinearSVC(C=SOFTNESS, tol=TOLERANCE, random_state=0).fit(matrix, truth == first)
            return machine.coef_, machine.intercept_
        others = np.where((truth >= first) & (truth < last), truth, count)
        machine = LinearSVC(C=SOFTNESS, tol=TOLERANCE, random_state=0).fit(matrix, others)
        return machine.coef_[: last - first], machine.intercept_[: last - first]

    cuts = np.linspace(0, count, THREADS + 1).astype(int)
    with ThreadPoolExecutor(THREADS) as pool:
        parts = list(pool.map(fit_some, cuts[:-1], cuts[1:]))
    weights = np.concatenate([weights for weights, _ in parts])
    bias = np.concatenate([bias for _, bias in parts])
    return np.ascontiguousarray(weights.T, dtype=np.float32), bias.astype(np.float32)


def _held_out_scores(matrix: sparse.csr_matrix, truth: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """The scores of phrases by a classifier that had seen neither them nor their variants, and which phrases they are."""
    phrases = len(truth) // 2  # then come their variants, in the same order
    folds = np.random.RandomState(0).permutation(phrases) % FOLDS
    scores, seen = [], []
    for fold in range(HELD_OUT):
        kept = np.tile(folds != fold, 2)
        weights, bias = _fit(matrix[kept], truth[kept])
        held = np.flatnonzero(folds == fold)
        scores.append(matrix[held] @ weights + bias)
        seen.append(held)
        logger.info("held-out fold %d of %d done", fold + 1, HELD_OUT)
    return np.concatenate(scores), np.concatenate(seen)


def _heat(scores: np.ndarray, truth: np.ndarray) -> float:
    """The factor on the scores under which the held-out labels are likeliest."""

    def surprise(heat: float) -> float:
        return float(-np.log(softmax(scores * heat)[np.arange(len(truth)), truth] + 1e-9).mean())

    return float(minimize_scalar(surprise, bounds=(0.5, 20.0), method="bounded").x)
