"""The reader of messages, trained here on a few phrases: its zones, its rooms for bad input, its way to disk and back."""

from pathlib import Path

import pytest

from bot.engine.nlu.reader import Reader
from bot.engine.nlu.training import train

PHRASES = [
    *[
        ("faq/gratuite", f"{a} {b}")
        for a in ("c'est gratuit", "combien ça coûte", "faut payer")
        for b in ("?", "le médiateur", "svp", "la saisine", "pour moi")
    ],
    *[
        ("urgence", f"{a} {b}")
        for a in ("il ne respire plus", "je veux mourir", "elle saigne beaucoup")
        for b in ("vite", "aidez moi", "là", "au secours", "!")
    ],
    *[
        ("hors_sujet", f"{a} {b}")
        for a in ("quel temps fait-il", "raconte une blague", "recette de crêpes")
        for b in ("?", "demain", "svp", "à Paris", "merci")
    ],
]
BAD = [
    "",
    " ",
    "🙂" * 50,
    "a" * 4000,
    "\x00\x01",
    "آه يا ليل",
    "<b>x</b>",
    "oui " * 1000,
    "???!!!",
    "ｃ'ｅｓｔ ｇｒａｔｕｉｔ",
]


@pytest.fixture(scope="module")
def reader() -> Reader:
    return train(PHRASES)


def test_a_message_gets_the_label_it_was_trained_for(reader: Reader) -> None:
    assert reader.read("cest gratui le mediateur").label == "faq/gratuite"


@pytest.mark.parametrize("text", BAD)
def test_anything_is_read_without_an_exception(reader: Reader, text: str) -> None:
    lecture = reader.read(text)
    assert lecture.zone in ("answer", "ask", "unknown")
    assert 0 <= lecture.confidence <= 1


def test_a_danger_comes_first_and_is_answered(reader: Reader) -> None:
    lecture = reader.read("mon père ne respire plus vite")
    assert (lecture.label, lecture.zone) == ("urgence", "answer")
    assert lecture.danger == lecture.confidence > reader.read("c'est gratuit le médiateur").danger


def test_without_a_label_of_danger_nothing_is_one() -> None:
    alone = train([pair for pair in PHRASES if pair[0] != "urgence"])
    assert alone.read("je veux mourir").danger == 0


def test_what_was_stored_reads_the_same(reader: Reader, tmp_path: Path) -> None:
    reader.save(tmp_path)
    again = Reader.load(tmp_path)
    for _, text in PHRASES:
        assert again.read(text).as_dict() == reader.read(text).as_dict()


def test_nothing_is_stored_as_code(reader: Reader, tmp_path: Path) -> None:
    reader.save(tmp_path)
    assert {path.suffix for path in tmp_path.rglob("*") if path.is_file()} <= {".json", ".npz"}
