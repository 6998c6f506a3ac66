"""`make review`: one message at a time, written where the maintainer says, once it may be, and then no longer kept."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.mediation.apprentissage import MessageIncompris
from bot.storage.entrepot import EntrepotSql
from bot.storage.migrations import migrer
from bot.usecases.apprendre import garder, oublier
from tests.atelier import ouvrir_conversation
from tests.tools.conftest import QUESTIONS
from tools import review
from tools.review import Review, waiting
from tools.training_data import TrainingData

TEXT = "faut-il donner des sous pour cela ?"
LABELS = ["faq/tribunal", "faq/gratuite", "annuler"]


@dataclass
class Maintainer:
    """Types prepared answers, then ends the input; remembers what was shown, and what stood in each answer."""

    answers: list[str | Callable[[], str]]
    shown: list[str] = field(default_factory=list)
    prefilled: list[str] = field(default_factory=list)

    def ask(self, prompt: str, already: str) -> str:
        self.shown.append(prompt)
        self.prefilled.append(already)
        if not self.answers:
            raise EOFError
        answer = self.answers.pop(0)
        return answer if isinstance(answer, str) else answer()

    @property
    def screen(self) -> str:
        return "\n".join(self.shown)


@pytest.fixture
def keep(entrepot: EntrepotSql) -> Callable[..., None]:
    """Keeps messages of a conversation, one a day."""
    with entrepot.transaction() as travail:
        ouvrir_conversation(travail)

    def keep_some(*texts: str, zone: str = "ask", choisi: str | None = None) -> None:
        with entrepot.transaction() as travail:
            for rank, text in enumerate(texts):
                day = datetime.now(UTC) - timedelta(days=20 - rank)
                garder(travail, "c1", MessageIncompris(text, zone, LABELS, choisi), day)

    return keep_some


@pytest.fixture
def walk(entrepot: EntrepotSql, training: TrainingData) -> Callable[..., Maintainer]:
    """Walks through what is kept with these answers."""

    def walk_with(*answers: str | Callable[[], str]) -> Maintainer:
        maintainer = Maintainer(list(answers))
        Review(entrepot, training, maintainer.ask, maintainer.shown.append).run()
        return maintainer

    return walk_with


def left(entrepot: EntrepotSql) -> list[str]:
    return [message.texte for message in waiting(entrepot)]


def questions(nlu: Path) -> str:
    return (nlu / "questions.yml").read_text(encoding="utf-8")


def test_nothing_to_review(walk: Callable[..., Maintainer]) -> None:
    assert walk().shown == ["nothing to review"]


def test_the_message_is_shown_with_the_best_three_labels(
    walk: Callable[..., Maintainer], keep: Callable[..., None]
) -> None:
    keep(TEXT)
    screen = walk("q").screen
    for part in ("[1 of 1]", f"«{TEXT}»", "1  faq/tribunal", "2  faq/gratuite", "3  annuler", "1 left to review"):
        assert part in screen


@pytest.mark.parametrize("answer", ["2", "gratuite", "GRAT", "faq/gratuite"])
def test_a_number_or_a_part_of_a_label_writes_it(
    walk: Callable[..., Maintainer], keep: Callable[..., None], entrepot: EntrepotSql, nlu: Path, answer: str
) -> None:
    keep(TEXT)
    screen = walk(answer).screen
    assert f"    - est-ce payant\n    - {TEXT}\n- intent: faq/tribunal" in questions(nlu)
    assert "written to questions.yml under faq/gratuite" in screen
    assert "1 written, 0 left to review" in screen
    assert left(entrepot) == []


def test_a_part_of_several_labels_offers_those(
    walk: Callable[..., Maintainer], keep: Callable[..., None], nlu: Path
) -> None:
    keep(TEXT)
    walk("faq", "1")
    assert f"    - {TEXT}\n- intent: faq/tribunal" in questions(nlu)


def test_what_the_person_chose_comes_first(
    walk: Callable[..., Maintainer], keep: Callable[..., None], nlu: Path
) -> None:
    keep(TEXT, choisi="faq/gratuite")
    assert "they meant: faq/gratuite" in walk("1").screen
    assert TEXT in questions(nlu)


def test_who_meant_none_of_the_meanings(walk: Callable[..., Maintainer], keep: Callable[..., None]) -> None:
    keep(TEXT, choisi="aucun")
    screen = walk("q").screen
    assert "none of the meanings offered" in screen
    assert "1  faq/tribunal" in screen


@pytest.mark.parametrize("answer", ["xyz", "9", "0", "", "é"])
def test_an_answer_that_means_nothing_asks_again(
    walk: Callable[..., Maintainer], keep: Callable[..., None], entrepot: EntrepotSql, nlu: Path, answer: str
) -> None:
    keep(TEXT)
    assert walk(answer, "q").prefilled == ["", ""]
    assert questions(nlu) == QUESTIONS
    assert left(entrepot) == [TEXT]


def test_skip_delete_quit_and_resume(
    walk: Callable[..., Maintainer], keep: Callable[..., None], entrepot: EntrepotSql, nlu: Path
) -> None:
    keep("un", "deux", "trois", "quatre")
    assert "1 skipped, 1 deleted, 3 left to review" in walk("s", "d", "q").screen
    assert left(entrepot) == ["un", "trois", "quatre"]
    assert "[1 of 3]" in walk().screen, "the end of input is a way to stop too"
    assert left(entrepot) == ["un", "trois", "quatre"]
    assert questions(nlu) == QUESTIONS


def test_the_text_is_corrected_before_it_is_written(
    walk: Callable[..., Maintainer], keep: Callable[..., None], nlu: Path
) -> None:
    keep("faut-il donner … pour cela ?")
    maintainer = walk("c", "  faut-il donner\tdes sous pour cela ?\x1b ", "2")
    assert maintainer.prefilled[1] == "faut-il donner … pour cela ?"
    assert f"    - {TEXT}\n" in questions(nlu)


@pytest.mark.parametrize(
    ("corrected", "why"),
    [
        ("est ce payant", "too close"),
        ("laissez tomber", "already under annuler"),
        ("Ça coûte cher", "evaluation set"),
        ("dites le prix à lucie@exemple.fr", "an identifier"),
        ("dites le prix au 06 39 98 12 34", "an identifier"),
    ],
)
def test_what_may_not_be_written_stays(
    walk: Callable[..., Maintainer],
    keep: Callable[..., None],
    entrepot: EntrepotSql,
    nlu: Path,
    corrected: str,
    why: str,
) -> None:
    keep(TEXT)
    screen = walk("c", corrected, "2").screen
    assert why in screen
    assert questions(nlu) == QUESTIONS
    assert left(entrepot) == [TEXT]


@pytest.mark.parametrize(("answer", "written"), [("", False), ("y", False), ("n", True)])
def test_a_name_is_written_only_as_an_invented_one(
    walk: Callable[..., Maintainer], keep: Callable[..., None], nlu: Path, answer: str, written: bool
) -> None:
    keep(TEXT)
    screen = walk("c", "je m'appelle Lucie Quesnel et je veux le prix", "2", answer).screen
    assert "about a real person: Lucie Quesnel" in screen
    assert ("Quesnel" in questions(nlu)) == written


def test_a_message_withdrawn_meanwhile_is_not_written(
    walk: Callable[..., Maintainer], keep: Callable[..., None], entrepot: EntrepotSql, nlu: Path
) -> None:
    keep(TEXT)

    def person_withdraws() -> str:
        with entrepot.transaction() as travail:
            oublier(travail, "c1")
        return "2"

    assert "withdrawn meanwhile" in walk(person_withdraws).screen
    assert questions(nlu) == QUESTIONS


def test_a_file_that_cannot_be_written_loses_no_message(
    walk: Callable[..., Maintainer],
    keep: Callable[..., None],
    entrepot: EntrepotSql,
    training: TrainingData,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    keep(TEXT)

    def full_disk(label: str, phrase: str) -> Path:
        raise OSError

    monkeypatch.setattr(training, "add", full_disk)
    with pytest.raises(OSError):
        walk("2")
    assert left(entrepot) == [TEXT]


def test_what_has_expired_is_not_shown(
    walk: Callable[..., Maintainer], entrepot: EntrepotSql, keep: Callable[..., None]
) -> None:
    with entrepot.transaction() as travail:
        garder(travail, "c1", MessageIncompris(TEXT, "ask", LABELS), datetime.now(UTC) - timedelta(days=91))
    assert walk().shown == ["nothing to review"]


@pytest.mark.parametrize("database", ["none", "empty"])
def test_the_command_works_with_nothing_there(
    database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("STATE_DIR", str(tmp_path))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    if database == "empty":
        migrer(f"sqlite:///{tmp_path / 'assistant.db'}")
    assert review.main() == 0
    assert "nothing to review" in capsys.readouterr().out
    assert (tmp_path / "assistant.db").exists() == (database == "empty")


def test_the_command_says_that_the_key_is_another(
    keep: Callable[..., None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    keep(TEXT)
    monkeypatch.setenv("STATE_DIR", str(tmp_path))
    monkeypatch.setenv("ENCRYPTION_KEY", "A" * 43 + "=")
    assert review.main() == 1
    assert "another key" in capsys.readouterr().err
