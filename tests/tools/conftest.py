"""Training data of two small files, and an evaluation set of one message."""

from pathlib import Path

import pytest

from tools.training_data import TrainingData

QUESTIONS = """version: "3.1"
nlu:
- intent: faq/gratuite
  examples: |
    - combien coûte le médiateur
    - est-ce payant
- intent: faq/tribunal
  examples: |
    - le tribunal et la médiation en même temps
"""
AUTRES = """version: "3.1"
nlu:
- intent: faq/gratuite
  examples: |
    - URGENT dites-moi le prix
- intent: annuler
  examples: |
    - laissez tomber
"""


@pytest.fixture
def nlu(tmp_path: Path) -> Path:
    """The folder of the training files."""
    folder = tmp_path / "nlu"
    folder.mkdir()
    (folder / "questions.yml").write_text(QUESTIONS, encoding="utf-8")
    (folder / "autres.yml").write_text(AUTRES, encoding="utf-8")
    return folder


@pytest.fixture
def training(nlu: Path, tmp_path: Path) -> TrainingData:
    """The training data of that folder."""
    sets = tmp_path / "sets"
    sets.mkdir()
    (sets / "clean.jsonl").write_text('{"text": "Ça coûte cher ?", "label": "faq/gratuite"}\n', encoding="utf-8")
    return TrainingData(nlu, sets)
