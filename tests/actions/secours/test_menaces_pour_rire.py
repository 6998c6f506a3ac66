"""A threat to others, in jest too: answered calmly, never as off topic, and never written down."""

import pytest

from tests.actions.conversation import Conversation


@pytest.mark.parametrize(
    "texte",
    [
        "j'ai envie de buter quelqu'un mdr",
        "je pourrais étrangler tout le monde là haha",
        "envie de gifler quelqu'un lol",
    ],
)
def test_une_menace_pour_rire_est_entendue_calmement(texte: str) -> None:
    reponse = Conversation().dit(texte, "hors_sujet")
    assert "Une menace n'aide personne" in reponse
    assert "15" not in reponse


def test_ce_qui_est_raconte_a_cote_reste_seul() -> None:
    conversation = Conversation()
    reponse = conversation.dit(
        "la caisse a perdu mon arrêt de travail deux fois, j'ai envie de taper quelqu'un lol",
        "situation/dysfonctionnement_caisse",
    )
    assert "Une menace n'aide personne" in reponse
    assert conversation.brouillon.dossier.recit() == "la caisse a perdu mon arrêt de travail deux fois"
