"""A date that is said to be the date of something else."""

import pytest

from bot.extraction.correction.reclassements import (
    AUTRE,
    DERNIERE,
    Reclassement,
    lire_rang_d_une_date,
    lire_reclassement,
)
from bot.extraction.temps.dates_roles_mots import Role


@pytest.mark.parametrize(
    ("texte", "rang", "role"),
    [
        ("la 2e date c'est une relance", 1, Role.RELANCE),
        ("attendez la deuxième c'est juste un rappel", 1, Role.RELANCE),
        ("Pardon, la dernière date c'est pas la réponse c'est une relance", DERNIERE, Role.RELANCE),
        ("le 15 octobre c'était la réponse", None, Role.REPONSE),
        ("en fait la première c'est la date de la décision", 0, Role.DECISION),
        ("l'autre date c'est ma réclamation", AUTRE, Role.RECLAMATION),
    ],
)
def test_une_date_est_rangee_ailleurs(texte: str, rang: int | None, role: Role) -> None:
    assert lire_reclassement(texte) == Reclassement(rang, role)


@pytest.mark.parametrize(
    "texte",
    [
        "la 2e date c'est quoi ?",
        "c'est une relance",
        "la relance c'est le 5",
        "le 15 octobre j'ai relancé",
        "",
        "la 2e",
    ],
)
def test_ce_qui_ne_range_rien(texte: str) -> None:
    assert lire_reclassement(texte) is None


@pytest.mark.parametrize(
    ("texte", "rang"),
    [
        ("l'autre date c'est le 14 août", AUTRE),
        ("non la 2e date est le 3", 1),
        ("la date c'est le 3", None),
        ("", None),
    ],
)
def test_une_date_est_designee_par_son_rang(texte: str, rang: int | None) -> None:
    assert lire_rang_d_une_date(texte) == rang
