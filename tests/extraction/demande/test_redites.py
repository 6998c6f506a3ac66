"""The remark that something was said before is no part of what is said again."""

import pytest

from bot.extraction.demande.redites import sans_redite


@pytest.mark.parametrize(
    ("texte", "reste"),
    [
        ("je vous ai déjà dit non", "non"),
        ("je vous l'ai dit ils ont refusé", "ils ont refusé"),
        ("mais je vous l'ai déjà dit : par courrier", "par courrier"),
        ("je te l'ai dit la cpam de Metz", "la cpam de Metz"),
        ("je vous ai bien dit que j'ai écrit en mai", "j'ai écrit en mai"),
        ("aucun tribunal, je vous l'ai déjà dit", "aucun tribunal"),
    ],
)
def test_la_redite_s_en_va(texte: str, reste: str) -> None:
    assert sans_redite(texte) == reste


@pytest.mark.parametrize("texte", ["je vous l'ai déjà dit", "il m'a dit non", "je lui ai dit que je partais"])
def test_ce_qui_n_en_est_pas_une_reste(texte: str) -> None:
    assert sans_redite(texte) == texte
