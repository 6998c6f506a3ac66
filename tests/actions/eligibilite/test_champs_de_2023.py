"""What the fields of the rule set 2023-12 are answered with: bounds, dates, what is denied, what is over."""

import pytest

from bot.mediation.brouillon import Brouillon, Etape
from tests.actions.conversation import Conversation


def a_la_question(champ: str, motif: str) -> Conversation:
    """A check that asks `champ`."""
    brouillon = Brouillon(id="b1", etape=Etape.VERIFICATION, champ=champ)
    brouillon.situation.organisme, brouillon.situation.motif = "assurance_maladie", motif
    brouillon.poses[champ] = 1
    return Conversation(brouillon=brouillon)


@pytest.mark.parametrize(
    ("champ", "texte", "valeur"),
    [
        ("montant", "250", "moins_de_500"),
        ("montant", "pas plus de 400 euros", "moins_de_500"),
        ("montant", "au moins 800", "500_ou_plus"),
        ("montant", "mille", "500_ou_plus"),
        ("montant", "moins de 900 euros", None),
        ("montant", "plus de 200", None),
        ("mois_impayes", "depuis juillet", "deux_ou_plus"),
        ("mois_impayes", "depuis le 10 novembre", "moins_de_deux"),
    ],
)
def test_la_somme_et_l_attente(champ: str, texte: str, valeur: str | None) -> None:
    conversation = a_la_question(champ, "reponse_insatisfaisante")
    conversation.dit(texte)
    assert getattr(conversation.brouillon.situation, champ) == valeur


@pytest.mark.parametrize(
    ("champ", "texte", "valeur"),
    [
        ("couverture", "j'avais la C2S mais je l'ai plus", "autre"),
        ("couverture", "pas la C2S, l'AME", "ame"),
        ("profession_avec_ordre", "c'est pas un dentiste", None),
        ("profession_avec_ordre", "pas un médecin, un opticien", "non"),
    ],
)
def test_ce_qui_est_nie_ou_fini(champ: str, texte: str, valeur: str | None) -> None:
    conversation = a_la_question(champ, "refus_de_soins")
    conversation.dit(texte)
    assert getattr(conversation.brouillon.situation, champ) == valeur


def test_pas_le_medecin_n_est_pas_le_medecin_traitant() -> None:
    conversation = a_la_question("motif", "inconnu")
    conversation.brouillon.situation.motif = None
    conversation.dit("pas le médecin, la cpam")
    assert conversation.brouillon.situation.motif != "medecin_traitant"
