"""Training of the reader: noisy variants, features, classifier, calibration on held-out folds, thresholds."""

import itertools
import logging
import random
from typing import List, Sequence, Tuple

import numpy as np
from joblib import Parallel, delayed
from scipy import sparse
from tqdm import tqdm

from bot.engine.nlu.classifier import Classifier, Heat
from bot.engine.nlu.features import PROCESSES, Featurizer
from bot.engine.nlu.guard import Guard
from bot.engine.nlu.noise import misspelled
from bot.engine.nlu.normalisation import normalise
from bot.engine.nlu.reader import URGENCE, Reader
from bot.engine.nlu.zones import cheapest_thresholds

logger = logging.getLogger(__name__)
FOLDS, HELD_OUT = 5, 2  # of five folds two are held out in turn: enough phrases to calibrate on, at 1.6 fits
SOFTNESS = 0.5  # C of the linear SVM
TOLERANCE = 0.5  # a finer solution takes a third longer (0.1), and reads no better
MISSPELLED = 0.3  # share of the words of a variant that are not typed as they should be

Fit = Tuple[np.ndarray, np.ndarray]  # weights (features × labels) and bias (labels)


def train(pairs: Sequence[Tuple[str, str]]) -> Reader:
    """A reader trained on (label, phrase) pairs. Raises ValueError without at least two labels, MissingVectors."""
    labels = sorted({label for label, _ in pairs})
    if len(labels) < 2:
        raise ValueError("training needs at least two labels")
    truth = np.array([labels.index(label) for label, _ in pairs])
    phrases = [normalise(text) for _, text in pairs]
    texts = phrases + _variants(phrases)
    featurizer, matrix = Featurizer.learn(texts, phrases)
    both = np.concatenate([truth, truth])
    folds = np.random.RandomState(0).permutation(len(phrases)) % FOLDS
    held_out = [np.flatnonzero(folds == fold) for fold in range(HELD_OUT)]
    seen_by = [np.flatnonzero(np.tile(folds != fold, 2)) for fold in range(HELD_OUT)]
    *partial, (weights, bias) = _fit(matrix, both, [*seen_by, np.arange(len(both))])
    scores = np.concatenate([matrix[held] @ w + b for held, (w, b) in zip(held_out, partial)])
    seen = np.concatenate(held_out)
    words = np.array([len(phrases[place].split()) for place in seen])
    heat = Heat.fit(scores, words, truth[seen])
    thresholds = cheapest_thresholds(heat.probabilities(scores, words[:, None]), truth[seen])
    logger.info("held out: %.1f %% right; %s", 100 * (scores.argmax(1) == truth[seen]).mean(), thresholds)
    guard = Guard.fit(scores, words, truth[seen], labels.index(URGENCE)) if URGENCE in labels else None
    return Reader(Classifier(labels, featurizer, weights, bias, heat, guard), thresholds)


def _variants(phrases: Sequence[str]) -> List[str]:
    """Each phrase as it might be typed in haste; the same ones at each training."""
    chance = random.Random(0)
    return [normalise(misspelled(phrase, chance, MISSPELLED)) for phrase in phrases]


def _fit(matrix: sparse.csr_matrix, truth: np.ndarray, samples: Sequence[np.ndarray]) -> List[Fit]:
    """One linear SVM for each label against all others, for each sample of the rows."""
    cuts = np.linspace(0, int(truth.max()) + 1, PROCESSES + 1).astype(int)
    spans = list(itertools.pairwise(cuts))
    work = [(rows, first, last) for rows in samples for first, last in spans]
    running = Parallel(n_jobs=PROCESSES, return_as="generator")
    fitting = running(delayed(_fit_some)(matrix[rows], truth[rows], first, last) for rows, first, last in work)
    parts = list(tqdm(fitting, desc="fitting the reader", total=len(work), unit="part"))
    fits = []
    for start in range(0, len(work), len(spans)):
        weights, biases = zip(*parts[start : start + len(spans)])
        fits.append((np.ascontiguousarray(np.concatenate(weights).T, dtype=np.float32), np.concatenate(biases)))
    return fits


def _fit_some(matrix: sparse.csr_matrix, truth: np.ndarray, first: int, last: int) -> Fit:
    """The SVMs of the labels from `first` to before `last`: a row each."""
    from sklearn.svm import LinearSVC  # not needed, and slow to import, in the running engine

    if last - first < 2:  # of two classes scikit-learn fits one, the other being its mirror
        machine = LinearSVC(C=SOFTNESS, tol=TOLERANCE, random_state=0).fit(matrix, truth == first)
    else:
        rest = int(truth.max()) + 1
        others = np.where((truth >= first) & (truth < last), truth, rest)
        machine = LinearSVC(C=SOFTNESS, tol=TOLERANCE, random_state=0).fit(matrix, others)
    return machine.coef_[: last - first], machine.intercept_[: last - first].astype(np.float32)
