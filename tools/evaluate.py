"""How well the trained model understands: `make evaluate`, or with FILE=some.jsonl and JSON=out.json.

    python -m tools.evaluate [--file FILE] [--json OUT] [--model MODEL]        (the engine's Python)

Lines of a file are `{"text", "label"}`. Each message goes through Rasa's own parse of the trained model, the code of a
turn. Without a file, every set of tests/nlu is measured. Exits 1 under the floors of tests/nlu/floors.yml: those of a set
of ours by its name, `other` for any other file; 2 where a file cannot be read.
"""

import argparse
import asyncio
import json
import logging
import os
import sys
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

ROOT = Path(__file__).resolve().parent.parent
SETS = ROOT / "tests" / "nlu"
WORST_SHOWN, EXAMPLES_SHOWN = 12, 2

Example = tuple[str, str]  # text, true label
Prediction = dict[str, Any]


class UnreadableFile(Exception):
    """A line of the file is not `{"text", "label"}`."""


def read(path: Path) -> list[Example]:
    """The (text, label) pairs of a file. Raises UnreadableFile, with the line's number."""
    examples = []
    for number, line in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            entry = json.loads(line)
            examples.append((str(entry["text"]), str(entry["label"])))
        except (ValueError, KeyError, TypeError) as fault:
            raise UnreadableFile(f'{path}, line {number}: not {{"text", "label"}}') from fault
    if not examples:
        raise UnreadableFile(f"{path}: no line")
    return examples


def newest_model() -> Path:
    """The model trained last. Raises UnreadableFile where there is none."""
    models = sorted((ROOT / "models").glob("*.tar.gz"), key=lambda path: path.stat().st_mtime)
    if not models:
        raise UnreadableFile("no model: run `make train` first")
    return models[-1]


def load_agent(model: Path) -> Any:
    """Rasa's agent of a model, with its logs (which hold messages) off."""
    import structlog
    from rasa.core.agent import Agent

    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    return Agent.load(str(model))


async def predict(agent: Any, texts: Sequence[str]) -> tuple[list[Prediction], list[float]]:
    """What the agent makes of each text, and the milliseconds that it took."""
    await agent.parse_message(texts[0])  # the first one pays for lazy loading
    predictions, times = [], []
    for text in texts:
        start = time.perf_counter()
        parsed = await agent.parse_message(text)
        times.append(1000 * (time.perf_counter() - start))
        predictions.append({"text": text, **reading(parsed)})
    return predictions, times


def reading(parsed: dict[str, Any]) -> Prediction:
    """The label, the first three, the confidence and the zone of a parse; a button's intent is sure."""
    lecture = parsed.get("lecture")
    if lecture is None:
        label = parsed["intent"]["name"]
        return {"label": label, "top3": [label], "confidence": 1.0, "zone": "answer"}
    top = [label for label, _ in lecture["top"]]
    return {"label": lecture["label"], "top3": top, "confidence": lecture["confidence"], "zone": lecture["zone"]}


def measure(truth: Sequence[str], predictions: Sequence[Prediction], times: Sequence[float]) -> dict[str, Any]:
    """Every figure of a set. `asked`: share of messages of ours that were asked about or given up."""
    total = len(truth)
    pairs = list(zip(truth, predictions, strict=True))
    labels = {label: scores(label, truth, predictions) for label in sorted(set(truth))}
    ordered = sorted(times)
    return {
        "n": total,
        "accuracy": sum(label == p["label"] for label, p in pairs) / total,
        "macro_f1": sum(figures["f1"] for figures in labels.values()) / len(labels),
        "top3": sum(label in p["top3"] for label, p in pairs) / total,
        "beside_the_point": sum(p["zone"] == "answer" and label != p["label"] for label, p in pairs) / total,
        "asked": sum(p["zone"] != "answer" for p in predictions) / total,
        "p50_ms": ordered[total // 2],
        "p95_ms": ordered[min(total - 1, int(total * 0.95))],
        "labels": labels,
        "predictions": list(predictions),
    }


def scores(label: str, truth: Sequence[str], predictions: Sequence[Prediction]) -> dict[str, float]:
    """Precision, recall and F1 of a label; 0 where there is nothing to divide by."""
    both = sum(true == label == p["label"] for true, p in zip(truth, predictions, strict=True))
    said, meant = sum(p["label"] == label for p in predictions), sum(true == label for true in truth)
    precision, recall = both / said if said else 0.0, both / meant if meant else 0.0
    f1 = 2 * precision * recall / (precision + recall) if both else 0.0
    return {"precision": precision, "recall": recall, "f1": f1}


def report(name: str, truth: Sequence[str], figures: dict[str, Any]) -> str:
    """The figures of a set, its weakest labels and worst confusions, for a terminal."""
    head = "accuracy {accuracy:.1%}  macro-F1 {macro_f1:.1%}  first three {top3:.1%}  beside the point "
    head += "{beside_the_point:.1%}  asked {asked:.1%}  p50 {p50_ms:.2f} ms  p95 {p95_ms:.2f} ms"
    lines = [f"{name}: {figures['n']} messages", "  " + head.format(**figures), "  F1 by label, weakest first:"]
    lines += [
        f"    {figure['f1']:.2f} {label}"
        for label, figure in sorted(figures["labels"].items(), key=lambda i: i[1]["f1"])
    ]
    wrong = [(true, p) for true, p in zip(truth, figures["predictions"], strict=True) if true != p["label"]]
    lines.append("  worst confusions (true → read):")
    for (true, read_as), times in Counter((true, p["label"]) for true, p in wrong).most_common(WORST_SHOWN):
        lines.append(f"    {times} × {true} → {read_as}")
        examples = [p for label, p in wrong if (label, p["label"]) == (true, read_as)][:EXAMPLES_SHOWN]
        lines += [f"        [{p['zone']} {p['confidence']:.2f}] {p['text'][:140]!r}" for p in examples]
    return "\n".join(lines)


def under_the_floors(name: str, figures: dict[str, Any], floors: dict[str, dict[str, float]]) -> list[str]:
    """One line for each figure of a set that misses its floor (`min_…`) or its ceiling (`max_…`)."""
    faults = []
    for key, bound in floors.get(name, floors["other"]).items():
        side, figure = key.split("_", 1)
        value = (
            figures["labels"].get("urgence", {}).get("recall", 0.0) if figure == "urgence_recall" else figures[figure]
        )
        if value < bound if side == "min" else value > bound:
            faults.append(f"{name}: {figure} is {value:.3f}, {side} {bound}")
    return faults


def main() -> int:
    """Runs the evaluation asked for on the command line; the exit code says whether the floors hold."""
    import yaml

    parser = argparse.ArgumentParser(description="measure the trained model")
    parser.add_argument("--file", type=Path)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--model", type=Path)
    options = parser.parse_args()
    files = [options.file] if options.file else sorted(SETS.glob("*.jsonl"))
    try:
        sets = {path.stem: read(path) for path in files}
        agent = load_agent(options.model or newest_model())
    except (UnreadableFile, OSError, UnicodeDecodeError) as fault:
        print(fault, file=sys.stderr)
        return 2
    floors = yaml.safe_load((SETS / "floors.yml").read_text(encoding="utf-8"))
    faults: list[str] = []
    everything: tuple[list[Any], list[Any], list[Any]] = ([], [], [])
    for path in files:
        examples = sets[path.stem]
        truth = [label for _, label in examples]
        predictions, times = asyncio.run(predict(agent, [text for text, _ in examples]))
        figures = measure(truth, predictions, times)
        print(report(path.stem, truth, figures), flush=True)
        name = path.stem if path.resolve().parent == SETS else "other"
        faults += under_the_floors(name, figures, floors)
        everything[0].extend(truth)
        everything[1].extend(predictions)
        everything[2].extend(times)
    if options.json:
        options.json.write_text(json.dumps(measure(*everything), ensure_ascii=False, indent=1), encoding="utf-8")
    print("\n".join(faults) or "all floors hold")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
