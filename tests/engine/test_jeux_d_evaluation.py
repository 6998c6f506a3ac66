"""Our own evaluation sets are apart from the training phrases, and hold enough of each label."""

import json
from collections import Counter
from pathlib import Path

import pytest
import yaml

from tools.training_data import folded

ROOT = Path(__file__).resolve().parents[2]
SETS = sorted((ROOT / "tests" / "nlu").glob("*.jsonl"))


def examples(path: Path) -> list[tuple[str, str]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [(entry["text"], entry["label"]) for entry in map(json.loads, filter(None, lines))]


@pytest.fixture(scope="module")
def training() -> set:
    blocks = [
        block
        for path in (ROOT / "data" / "nlu").rglob("*.yml")
        for block in yaml.safe_load(path.read_text("utf-8"))["nlu"]
    ]
    return {folded(line[2:]) for block in blocks for line in block["examples"].splitlines() if line.startswith("- ")}


@pytest.mark.parametrize("path", SETS, ids=lambda path: path.stem)
def test_aucune_phrase_du_jeu_n_est_dans_l_entrainement(path: Path, training: set) -> None:
    assert [text for text, _ in examples(path) if folded(text) in training] == []


def test_quinze_phrases_au_moins_par_label() -> None:
    labels = yaml.safe_load((ROOT / "bot" / "content" / "labels.yml").read_text(encoding="utf-8"))
    counts = Counter(label for path in SETS for _, label in examples(path))
    assert {label: counts[label] for family in labels.values() for label in family if counts[label] < 15} == {}


def test_assez_d_urgences_et_de_fausses_alertes() -> None:
    urgent, not_urgent = (examples(ROOT / "tests" / "nlu" / f"{name}.jsonl") for name in ("urgent", "not_urgent"))
    assert len(urgent) >= 100 and {label for _, label in urgent} == {"urgence"}
    assert len(not_urgent) >= 200 and "urgence" not in {label for _, label in not_urgent}
