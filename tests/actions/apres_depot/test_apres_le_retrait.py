"""Once a saisine is withdrawn, nothing speaks of it as of one that goes on."""

import pytest

from tests.actions.conversation import Conversation
from tests.actions.parcours import saisine_deposee


@pytest.fixture
def retiree() -> Conversation:
    conversation = saisine_deposee()
    conversation.dit("je veux retirer ma demande", "annuler")
    conversation.dit("oui", "affirmer")
    return conversation


@pytest.mark.parametrize(
    "dit", ["et maintenant ?", "et après ?", "il se passe quoi maintenant ?", "c'est quoi la suite ?"]
)
def test_la_suite_d_un_retrait(retiree: Conversation, dit: str) -> None:
    reponse = retiree.dit(dit, "faq/traitement_demande")
    assert "retirée" in reponse
    assert "étudie d'abord" not in reponse


@pytest.mark.parametrize(
    "label", ["recommencer", "deposer_saisine", "informer", "affirmer", "nier", "chitchat/remercier"]
)
def test_une_demande_retiree_n_est_plus_dite_enregistree(retiree: Conversation, label: str) -> None:
    assert "enregistrée" not in retiree.dit("je peux en refaire une", label)


def test_une_nouvelle_demande_est_possible(retiree: Conversation) -> None:
    reponse = retiree.dit("je voudrais en faire une autre", "deposer_saisine")
    assert "nouvelle demande" in reponse
    assert "première" not in reponse
    retiree.choisit("Faire une autre demande")
    assert retiree.brouillon.retiree is False
