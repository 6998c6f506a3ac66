"""Our reader beside its peers, trained and measured in one run on the same data: `make bench-nlu`.

    python -m tools.bench_nlu [PEER ...]        (the engine's Python; every peer when none is named)

Peers whose library is not installed are said to be missing. Prints a table (for docs/understanding.md) and draws three
pictures in docs/: confusion of the families of labels, reliability curve, accuracy against time to read. Rasa's default
pipeline takes an hour for its four epochs: STOCK_EPOCHS=30 gives it more, and EACH=20 takes so many phrases of each label
only, and draws nothing.
"""

import asyncio
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from tools.evaluate import ROOT, SETS, load_agent, read
from tools.phrases import read_all
from tools.stock import EPOCHS, default_pipeline

MEASURED = ("clean", "noisy", "stories")
DOCS = ROOT / "docs"
RETRIEVAL_INTENTS = ("faq", "situation", "chitchat")
RETRIEVAL_MARK = "__"  # in place of "/" where a peer must read the 60 labels as plain intents

Pairs = Sequence[tuple[str, str]]  # label, phrase
Guess = tuple[str, float]  # label, confidence (0 where a peer has none)
Peer = Callable[[str], Guess]


def ours(pairs: Pairs, _folder: Path) -> Peer:
    """The reader of bot/engine/nlu."""
    from bot.engine.nlu.training import train

    reader = train(pairs)

    def guess(text: str) -> Guess:
        lecture = reader.read(text)
        return lecture.label, lecture.confidence

    return guess


def tfidf_svm(pairs: Pairs, _folder: Path) -> Peer:
    """Word and letter TF-IDF with a linear SVM, as scikit-learn gives them."""
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.pipeline import make_pipeline, make_union
    from sklearn.svm import LinearSVC

    letters = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), strip_accents="unicode", sublinear_tf=True)
    words = TfidfVectorizer(ngram_range=(1, 2), strip_accents="unicode", sublinear_tf=True)
    machine = make_pipeline(make_union(words, letters), LinearSVC())
    machine.fit([text for _, text in pairs], [label for label, _ in pairs])
    return lambda text: (str(machine.predict([text])[0]), 0.0)


def spacy_textcat(pairs: Pairs, _folder: Path) -> Peer:
    """spaCy's default text classifier, ten rounds."""
    import spacy
    from spacy.training import Example
    from spacy.util import minibatch

    model = spacy.blank("fr")
    categories = model.add_pipe("textcat")
    labels = sorted({label for label, _ in pairs})
    for label in labels:
        categories.add_label(label)
    examples = [
        Example.from_dict(model.make_doc(text), {"cats": {other: float(other == label) for other in labels}})
        for label, text in pairs
    ]
    model.initialize(lambda: examples)
    order = random.Random(1)
    for _ in range(10):
        order.shuffle(examples)  # in the order of the labels it would learn the last one only
        for batch in minibatch(examples, size=64):
            model.update(batch)

    def guess(text: str) -> Guess:
        label, confidence = max(model(text).cats.items(), key=lambda pair: pair[1])
        return label, confidence

    return guess


def fasttext(pairs: Pairs, folder: Path) -> Peer:
    """fastText's supervised classifier with pairs of words and groups of letters."""
    import fasttext as library

    lines = [f"__label__{label} {text.lower()}" for label, text in pairs]
    (folder / "train.txt").write_text("\n".join(lines), encoding="utf-8")
    model = library.train_supervised(str(folder / "train.txt"), epoch=50, lr=0.5, wordNgrams=2, minn=2, maxn=5)

    def guess(text: str) -> Guess:
        labels, confidences = model.predict(text.lower().replace("\n", " "))
        return labels[0].removeprefix("__label__"), float(confidences[0])

    return guess


def rasa_logistic(pairs: Pairs, folder: Path) -> Peer:
    """Rasa's counts and LogisticRegressionClassifier, the 60 labels as plain intents."""
    counts = {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4}
    pipeline: list[dict[str, Any]] = [{"name": "WhitespaceTokenizer"}, {"name": "CountVectorsFeaturizer"}, counts]
    plain = [(label.replace("/", RETRIEVAL_MARK), text) for label, text in pairs]
    return _rasa(plain, [*pipeline, {"name": "LogisticRegressionClassifier"}], folder)


def rasa_default(pairs: Pairs, folder: Path) -> Peer:
    """Rasa's default French pipeline: spaCy, DIET and a response selector."""
    return _rasa(pairs, default_pipeline(), folder)


def _rasa(pairs: Pairs, pipeline: list[dict[str, Any]], folder: Path) -> Peer:
    """A model that Rasa trains in a process of its own, read through Rasa's agent."""
    examples: dict[str, str] = {}
    for label, text in pairs:
        examples[label] = examples.get(label, "") + f"- {text}\n"
    blocks = [{"intent": label, "examples": lines} for label, lines in examples.items()]
    data, config = {"version": "3.1", "nlu": blocks}, {"recipe": "default.v1", "language": "fr", "pipeline": pipeline}
    for name, content in (("nlu.yml", data), ("config.yml", config)):
        (folder / name).write_text(yaml.safe_dump(content, allow_unicode=True), encoding="utf-8")
    command = [sys.executable, "-m", "rasa", "train", "nlu", "--nlu", "nlu.yml", "--config", "config.yml", "--out", "."]
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    agent = load_agent(next(folder.glob("*.tar.gz")))
    loop = asyncio.new_event_loop()

    def guess(text: str) -> Guess:
        read = loop.run_until_complete(agent.parse_message(text))
        intent, selected = read["intent"], read.get("response_selector", {}).get("default", {}).get("response", {})
        name = intent["name"] or "nlu_fallback"
        if name in RETRIEVAL_INTENTS:
            name = selected.get("intent_response_key") or name
        return name.replace(RETRIEVAL_MARK, "/"), float(intent["confidence"])

    return guess


PEERS: dict[str, Callable[[Pairs, Path], Peer]] = {
    "lecteur": ours,
    "TF-IDF + linear SVM": tfidf_svm,
    "LogisticRegressionClassifier": rasa_logistic,
    "spaCy textcat": spacy_textcat,
    "fastText": fasttext,
    f"spaCy + DIET + ResponseSelector, {EPOCHS} epochs": rasa_default,
}


def measure(name: str, pairs: Pairs) -> dict[str, Any]:
    """A peer's figures: training seconds, milliseconds to read, and its guesses on each set. Raises ImportError."""
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        guess = PEERS[name](pairs, Path(folder))
        figures: dict[str, Any] = {"name": name, "training_s": time.perf_counter() - start, "guesses": {}}
        guess("bonjour")  # the first one pays for lazy loading
        times: list[float] = []
        for set_name in MEASURED:
            guesses = []
            for text, truth in read(SETS / f"{set_name}.jsonl"):
                start = time.perf_counter()
                label, confidence = guess(text)
                times.append(1000 * (time.perf_counter() - start))
                guesses.append((truth, label, confidence))
            figures["guesses"][set_name] = guesses
    figures["p50_ms"] = float(np.median(times))
    figures["accuracy"] = {key: np.mean([t == g for t, g, _ in value]) for key, value in figures["guesses"].items()}
    return figures


def some_of_each(pairs: Pairs, each: int) -> Pairs:
    """At most `each` phrases of every label, the same ones each time."""
    drawn: dict[str, list[tuple[str, str]]] = {}
    for pair in random.Random(0).sample(list(pairs), len(pairs)):
        drawn.setdefault(pair[0], []).append(pair)
    return [pair for label in sorted(drawn) for pair in drawn[label][:each]]


def row(figures: dict[str, Any]) -> str:
    """A line of the table."""
    shares = " | ".join(f"{100 * figures['accuracy'][name]:.1f}" for name in MEASURED)
    return f"| {figures['name']} | {shares} | {figures['p50_ms']:.1f} | {figures['training_s']:.0f} |"


def draw(measured: list[dict[str, Any]]) -> None:
    """The three pictures."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(7, 5))
    for peer in measured:
        share = 100 * np.mean(list(peer["accuracy"].values()))
        axes.scatter(peer["p50_ms"], share)
        axes.annotate(peer["name"], (peer["p50_ms"], share), xytext=(4, 4), textcoords="offset points")
    axes.set(xscale="log", xlabel="time to read a message, p50, ms", ylabel="right, mean of the three sets, %")
    figure.savefig(DOCS / "nlu_accuracy_time.png", dpi=120, bbox_inches="tight")
    guesses = [guess for part in measured[0]["guesses"].values() for guess in part]
    _draw_reliability(pyplot, guesses)
    _draw_confusion(pyplot, guesses)


def _draw_reliability(pyplot: Any, guesses: Sequence[tuple[str, str, float]]) -> None:
    right = np.array([truth == label for truth, label, _ in guesses])
    confidence = np.array([confidence for _, _, confidence in guesses])
    bins = np.minimum((confidence * 10).astype(int), 9)
    filled = [place for place in range(10) if (bins == place).sum() >= 5]
    figure, axes = pyplot.subplots(figsize=(5, 5))
    axes.plot([0, 1], [0, 1], linestyle=":")
    axes.plot([confidence[bins == b].mean() for b in filled], [right[bins == b].mean() for b in filled], marker="o")
    axes.set(xlabel="confidence", ylabel="share that is right", xlim=(0, 1), ylim=(0, 1))
    figure.savefig(DOCS / "nlu_reliability.png", dpi=120, bbox_inches="tight")


def _draw_confusion(pyplot: Any, guesses: Sequence[tuple[str, str, float]]) -> None:
    labels = sorted({truth for truth, _, _ in guesses})
    rank = {label: place for place, label in enumerate(labels)}
    counts = np.zeros((len(labels), len(labels)))
    for truth, label, _ in guesses:
        if label in rank:
            counts[rank[truth], rank[label]] += 1
    figure, axes = pyplot.subplots(figsize=(14, 13))
    axes.imshow(counts / counts.sum(axis=1, keepdims=True), cmap="Blues")
    axes.set_xticks(range(len(labels)), labels=labels, rotation=90, fontsize=6)
    axes.set_yticks(range(len(labels)), labels=labels, fontsize=6)
    axes.set(xlabel="read", ylabel="true")
    figure.savefig(DOCS / "nlu_confusion.png", dpi=120, bbox_inches="tight")


def main() -> int:
    """Trains and measures the peers named, ours first."""
    os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    wanted = sys.argv[1:] or list(PEERS)
    pairs: Pairs = read_all()
    if each := os.environ.get("EACH"):
        pairs = some_of_each(pairs, int(each))
    measured = []
    print(f"{len(pairs)} phrases\n\n| peer | clean % | noisy % | stories % | p50 ms | training s |", flush=True)
    print("| --- | --- | --- | --- | --- | --- |", flush=True)
    for name in wanted:
        try:
            measured.append(measure(name, pairs))
            print(row(measured[-1]), flush=True)
        except ImportError as missing:
            print(f"| {name} | not measured: {missing.name or 'a library'} does not import | | | | |", flush=True)
    if measured and not each:
        draw(measured)
    return 0


if __name__ == "__main__":
    sys.exit(main())
