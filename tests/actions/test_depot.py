"""What is said once a saisine is filed."""

import pytest

from tests.actions.parcours import saisine_deposee
from tests.atelier import brouillon as un_brouillon


@pytest.mark.parametrize("simple", [False, True])
def test_ce_qui_est_dit_du_delai_est_source(simple: bool) -> None:
    brouillon = un_brouillon()
    brouillon.simple = simple
    conversation = saisine_deposee(brouillon)
    suite = conversation.enveloppes[-1]
    assert "délai" in suite["texte"]
    assert {"delai_court_avant_recevabilite", "notification_de_recevabilite"} <= set(suite["faits"])


def test_ce_qu_on_peut_encore_faire_est_dit() -> None:
    assert "la compléter ou la retirer" in saisine_deposee().enveloppes[0]["texte"]
