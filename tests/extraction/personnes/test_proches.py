"""Whether two words are for the same relative."""

import pytest

from bot.extraction.personnes.proches import dit_un_nom, est_un_autre_proche


@pytest.mark.parametrize(
    ("dit", "connu", "autre"),
    [
        ("le nom de ma sœur, c'est ", "ma mère", True),
        ("ma belle-mère", "ma mère", True),
        ("ma fille", "ma mère", True),
        ("maman s'appelle", "ma mère", False),
        ("mon époux", "mon mari", False),
        ("ma fille", "mon fils", False),  # a child, whose sex was misread
        ("je suis sa mère,", "ma fille", False),
        ("mon patient", "ma mère", False),
        ("ma sœur", None, False),
    ],
)
def test_un_autre_proche(dit: str, connu: str | None, autre: bool) -> None:
    assert est_un_autre_proche(dit, connu) is autre


def test_il_est_question_d_un_nom() -> None:
    assert dit_un_nom("ma sœur s'appelle")
    assert not dit_un_nom("ma fille m'aide")
