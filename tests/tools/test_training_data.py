"""A phrase is added where its label stands, in the form of the file; what would harm the training is refused."""

import shutil
from pathlib import Path

import pytest

from bot.content.contenu import lire
from tests.tools.conftest import AUTRES, QUESTIONS
from tools.phrases import TRAINING, read
from tools.training_data import TrainingData, one_line


def test_a_phrase_goes_to_the_end_of_its_label_in_the_file_that_holds_most_of_it(
    nlu: Path, training: TrainingData
) -> None:
    assert training.add("faq/gratuite", "faut-il sortir son porte-monnaie ?").name == "questions.yml"
    wanted = QUESTIONS.replace(
        "    - est-ce payant\n", "    - est-ce payant\n    - faut-il sortir son porte-monnaie ?\n"
    )
    assert (nlu / "questions.yml").read_text(encoding="utf-8") == wanted
    assert (nlu / "autres.yml").read_text(encoding="utf-8") == AUTRES
    assert sorted(path.name for path in nlu.iterdir()) == ["autres.yml", "questions.yml"]


def test_also_to_the_last_label_of_a_file(nlu: Path, training: TrainingData) -> None:
    training.add("annuler", "stop: # tout '\"")
    assert list(read(nlu / "autres.yml"))[-1] == ("annuler", "stop: # tout '\"")


def test_our_own_files_keep_every_line(tmp_path: Path) -> None:
    shutil.copytree(TRAINING, tmp_path / "nlu")
    training = TrainingData(tmp_path / "nlu")
    assert training.labels == sorted(label for family in lire("labels.yml").values() for label in family)
    for label in training.labels:
        path = training.add(label, "une phrase de plus")
        assert (label, "une phrase de plus") in read(path)
    for path in sorted(TRAINING.glob("*.yml")):
        after = (tmp_path / "nlu" / path.name).read_text(encoding="utf-8")
        assert after.replace("    - une phrase de plus\n", "") == path.read_text(encoding="utf-8")
    assert (
        sum(text == "une phrase de plus" for path in (tmp_path / "nlu").glob("*.yml") for _, text in read(path)) == 60
    )


@pytest.mark.parametrize(
    ("phrase", "why"),
    [
        ("Est-ce payant ?", "too close"),
        ("le médiateur coûte combien", "too close"),
        ("laissez tomber", "already under annuler"),
        ("ca coute CHER", "evaluation set"),
        ("?!", "no word"),
        ("le prix [médiateur](personne)", "brackets"),
        ("le prix {nom:valide} svp", "braces"),
    ],
)
def test_what_may_not_be_written(training: TrainingData, phrase: str, why: str) -> None:
    (fault,) = training.faults("faq/gratuite", phrase)
    assert why in fault


@pytest.mark.parametrize("phrase", ["faut-il sortir son porte-monnaie ?", "je donne {iban:valide} pour payer ?"])
def test_what_may_be_written(training: TrainingData, phrase: str) -> None:
    assert training.faults("faq/gratuite", phrase) == []


def test_a_phrase_that_was_just_added_counts(training: TrainingData) -> None:
    training.add("faq/gratuite", "faut-il sortir son porte-monnaie ?")
    assert training.faults("faq/gratuite", "sortir son porte-monnaie, faut-il ?")


def test_labels_by_a_part_of_their_name(training: TrainingData) -> None:
    assert training.matching("TRIB") == ["faq/tribunal"]
    assert training.matching("faq") == ["faq/gratuite", "faq/tribunal"]
    assert training.matching("annuler") == ["annuler"]
    assert training.matching("xyz") == []


def test_a_text_is_harmless_on_one_line() -> None:
    assert one_line("a\n- intent: b\x1b[31m\u202e c\u2028d") == "a - intent: b [31m c d"
