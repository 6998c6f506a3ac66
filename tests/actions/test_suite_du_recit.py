"""More of the same trouble, told while something else is asked, is no other problem."""

import pytest

from tests.actions.test_questions_au_milieu import au_nom, ouverte


@pytest.mark.parametrize(
    ("texte", "label"),
    [
        ("depuis juin je touche rien, ils disent que le dossier est en cours", "situation/dysfonctionnement_caisse"),
        ("au guichet une dame m'a dit que c'était à mon employeur de payer", "situation/reponse_insatisfaisante"),
        ("j'ai rappelé trois fois et jamais personne ne décroche", "situation/absence_reponse"),
    ],
)
def test_la_suite_du_meme_trouble_va_au_recit(texte: str, label: str) -> None:
    conversation = ouverte()
    dit = conversation.dit(texte, label)
    assert "autre difficulté" not in dit
    assert texte in conversation.brouillon.dossier.recit()
    assert conversation.champ == "personne_concernee"


def test_un_autre_trouble_est_mis_de_cote() -> None:
    conversation = au_nom()
    dit = conversation.dit(
        "mon médecin traitant part à la retraite et je n'en trouve pas", "situation/medecin_traitant"
    )
    assert "autre difficulté" in dit
