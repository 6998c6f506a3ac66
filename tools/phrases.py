"""Checks the training phrases: enough of them for each label, and no two alike.

    python tools/phrases.py [FILE.yml ...]      all of data/nlu/ when no file is named

Two phrases are "alike" when, folded and without digits, names and stop words, they hold the same words, or share
more than 80 % of the words of the longer one (issues 3 and 4). Exits 1 with one line for each fault.
"""

import re
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent
TRAINING = ROOT / "data" / "nlu"
MOST_SHARED = 0.8
FLOOR_LONG_FAMILIES, FLOOR_OTHERS = 60, 40

STOP_WORDS = frozenset(
    """a ai ait alors as au aux avait avec avez avoir avons c ca car ce ceci cela ces cet cette d dans de des donc du elle en es
    est et etait etes etre eu il ils j je l la le les leur lui m ma mais me mes moi mon n ne nos notre nous on ont or ou par pas
    pour qu que qui s sa se ses si son sont suis sur t ta te tes toi ton tu un une vos votre vous y""".split()  # noqa: SIM905
)
NAMES = frozenset(
    """ahmed alain anne bernard camille catherine claire claude dubois dupond dupont durand fatima francois francoise isabelle
    jacques jean jeanne jules julie karim laurent leila lefevre leroy lucie marie martin michel mohamed monique moreau nathalie
    nicolas paul petit philippe pierre robert sophie sylvie thomas yasmine""".split()  # noqa: SIM905
)


def words(phrase: str) -> frozenset[str]:
    """The words of a phrase that count: folded, without digits, names and stop words (all of them where none is left)."""
    flat = unicodedata.normalize("NFKD", phrase.lower()).encode("ascii", "ignore").decode()
    every = re.findall(r"[a-z]+", flat)
    return frozenset(w for w in every if w not in STOP_WORDS and w not in NAMES) or frozenset(every)


def alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two phrases, as `words` gives them, are too close to both be of use."""
    return len(one & other) > MOST_SHARED * max(len(one), len(other))


def read(path: Path) -> Iterator[tuple[str, str]]:
    """The (label, phrase) pairs of one file in Rasa's NLU format."""
    for block in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
        for line in block["examples"].splitlines():
            if line.startswith("- "):
                yield block["intent"], line[2:].strip()


def read_all(folder: Path = TRAINING) -> list[tuple[str, str]]:
    """Every (label, phrase) pair of the training data."""
    return [pair for path in sorted(folder.rglob("*.yml")) for pair in read(path)]


def too_close(label: str, phrase: str, pairs: list[tuple[str, str]]) -> list[str]:
    """The phrases of a label that are alike with a new one."""
    its_words = words(phrase)
    return [other for owner, other in pairs if owner == label and alike(its_words, words(other))]


def faults(pairs: list[tuple[str, str]]) -> Iterator[str]:
    """One line for each label with too few phrases and each pair of phrases that are alike."""
    by_label: dict[str, list[tuple[str, frozenset[str]]]] = {}
    for label, phrase in pairs:
        by_label.setdefault(label, []).append((phrase, words(phrase)))
    for label, phrases in by_label.items():
        floor = FLOOR_LONG_FAMILIES if label.startswith(("faq/", "situation/")) else FLOOR_OTHERS
        if len(phrases) < floor:
            yield f"{label}: {len(phrases)} phrases, at least {floor} are needed"
        for i, (phrase, its_words) in enumerate(phrases):
            for earlier, earlier_words in phrases[:i]:
                if alike(its_words, earlier_words):
                    yield f"{label}: too close: «{phrase}» and «{earlier}»"
    owner: dict[str, str] = {}
    for label, phrase in pairs:
        folded = " ".join(
            re.findall(r"\w+", unicodedata.normalize("NFKD", phrase.lower()).encode("ascii", "ignore").decode())
        )
        if owner.setdefault(folded, label) != label:
            yield f"the same phrase under {owner[folded]} and {label}: «{phrase}»"


def main() -> int:
    """Prints the faults of the files named, or of all the training data; 1 where there are any."""
    files = [Path(name) for name in sys.argv[1:]]
    pairs = [pair for path in files for pair in read(path)] if files else read_all()
    found = list(faults(pairs))
    print("\n".join(found) or f"{len(pairs)} phrases, none alike")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
