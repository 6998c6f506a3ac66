"""The training phrases as a file to add to: what a new phrase must not be, and where it goes."""

import json
import os
import re
from pathlib import Path

from bot.engine.nlu.normalisation import fold
from tools.phrases import ROOT, TRAINING, read, too_close

EVALUATION = ROOT / "tests" / "nlu"
_TOKEN = re.compile(r"\{(?:nir|tel|courriel|iban|preuve):(?:valide|incomplet|invalide)\}")
_ENTITY = re.compile(r"\[[^\]]*\][({]")
_INDENT = "    - "


def folded(text: str) -> str:
    """The words of a text in lower case without accents: two phrases with the same ones are the same phrase."""
    return " ".join("".join(char if char.isalnum() else " " for char in fold(text)).split())


def one_line(text: str) -> str:
    """A text on one line, without characters that a terminal or a YAML file would obey."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())


class TrainingData:
    """The phrases of a folder of NLU files, and the messages of the evaluation sets, which are never trained on."""

    def __init__(self, folder: Path = TRAINING, evaluation: Path = EVALUATION) -> None:
        self._files = {path: list(read(path)) for path in sorted(folder.rglob("*.yml"))}
        lines = [line for path in evaluation.glob("*.jsonl") for line in path.read_text("utf-8").splitlines() if line]
        self._evaluated = {folded(json.loads(line)["text"]) for line in lines}

    @property
    def labels(self) -> list[str]:
        """Every label, in order."""
        return sorted({label for pairs in self._files.values() for label, _ in pairs})

    def matching(self, part: str) -> list[str]:
        """The labels that hold a part of a name; the one of that very name alone where there is one."""
        wanted = fold(part).strip().replace(" ", "_")
        return [wanted] if wanted in self.labels else [label for label in self.labels if wanted in label]

    def faults(self, label: str, phrase: str) -> list[str]:
        """Why a phrase may not be written under a label; none where it may."""
        pairs = [pair for pairs in self._files.values() for pair in pairs]
        same = folded(phrase)
        found = [f"too close to «{other}»" for other in too_close(label, phrase, pairs)[:1]]
        found += [f"already under {owner}" for owner, other in pairs if owner != label and folded(other) == same]
        if same in self._evaluated:
            found.append("it is in an evaluation set, which is never trained on")
        if not same:
            found.append("it holds no word")
        if _ENTITY.search(phrase) or re.search(r"[{}]", _TOKEN.sub("", phrase)):
            found.append("brackets and braces mean something to Rasa: leave them out")
        return found

    def add(self, label: str, phrase: str) -> Path:
        """Writes a phrase at the end of its label's examples, in the file that holds most of them; returns that file."""
        path = max(self._files, key=lambda path: sum(owner == label for owner, _ in self._files[path]))
        _replace(path, _with_line(path.read_text(encoding="utf-8").split("\n"), label, f"{_INDENT}{phrase}"))
        self._files[path].append((label, phrase))
        return path


def _with_line(lines: list[str], label: str, line: str) -> list[str]:
    """The lines of an NLU file with one more after the last example of a label. Raises ValueError without that label."""
    start = lines.index(f"- intent: {label}")
    end = next((n for n in range(start + 1, len(lines)) if lines[n].startswith("- ")), len(lines))
    last = max(n for n in range(start, end) if lines[n].startswith(_INDENT))
    return [*lines[: last + 1], line, *lines[last + 1 :]]


def _replace(path: Path, lines: list[str]) -> None:
    """Writes a file whole or not at all."""
    new = path.with_suffix(".new")
    new.write_text("\n".join(lines), encoding="utf-8")
    os.replace(new, path)
