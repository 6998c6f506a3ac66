"""A case that is told as somebody else's: the trouble stays told, the questions speak of that person."""

import pytest

from tests.actions.conversation import Conversation
from tests.actions.parcours import formulaire_ouvert


@pytest.mark.parametrize(
    ("texte", "qualite", "nom"),
    [
        ("j'accompagne M. Blanc, la cpam ne répond pas à sa réclamation du 3 octobre", "autre", "Blanc"),
        ("je vous contacte au sujet de M. Diallo dont la réclamation du 3 octobre est sans réponse", "autre", "Diallo"),
        ("la cpam a supprimé les droits de ma femme, elle a réclamé, pas de réponse", "conjoint", None),
        ("la cpam a dit non à ma fille et ne répond plus à sa réclamation", "parent", None),
        ("nous sommes l'UDAF 87, mandataire de Mlle Mai Rose, la cpam ne répond pas", "tuteur", "Mai"),
        ("mon ado radié par la cpam, réclamation sans réponse", "parent", None),
    ],
)
def test_le_cas_d_un_autre(texte: str, qualite: str, nom: str | None) -> None:
    conversation = Conversation()
    conversation.dit(texte, "situation/absence_reponse")
    dossier = conversation.brouillon.dossier
    assert conversation.brouillon.situation.motif == "absence_reponse"
    assert dossier.agissant_pour is not None and dossier.agissant_pour.qualite == qualite
    assert dossier.personne_concernee.nom == nom


@pytest.mark.parametrize(
    "texte",
    [
        "ils m'ont dit non et mon mari aussi",
        "ils m'ont supprimé mes droits et mon mari aussi",
        "les docteurs refusent de me prendre comme médecin traitant, personne ne répond",
        "j'appelle madame Petit, ma conseillère, elle ne répond pas",
    ],
)
def test_le_cas_de_qui_ecrit(texte: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, "situation/absence_reponse")
    assert conversation.brouillon.dossier.agissant_pour is None


def test_le_regime_d_un_autre_est_demande_comme_le_sien() -> None:
    conversation = Conversation()
    conversation.dit("ma mère n'a pas de réponse à sa réclamation", "situation/absence_reponse")
    dit = conversation.dit("je veux saisir le médiateur", "deposer_saisine")
    while conversation.champ != "regime":
        dit = conversation.dit("l'assurance maladie")
    assert "de la personne concernée" in dit
    relance = conversation.dit("heu", "nlu_fallback", "unknown")
    assert "de cette personne" in relance and "vous avez" not in relance


def test_une_question_posee_pour_quelqu_un_a_sa_reponse() -> None:
    conversation = Conversation()
    dit = conversation.dit("j'accompagne Mme Roux, qui peut saisir le médiateur", "faq/qui_peut_saisir")
    assert "saisir" in dit and "c'est noté" not in dit


@pytest.mark.parametrize(
    "texte",
    ["au fait je peux faire pareil pour ma copine ?", "et pour ma mère, je pourrai le faire aussi ?"],
)
def test_demander_si_l_on_peut_pour_un_autre_ne_change_pas_la_personne(texte: str) -> None:
    conversation = formulaire_ouvert()
    conversation.dit(texte, "faq/qui_peut_saisir")
    assert conversation.brouillon.dossier.pour_soi is True
    assert conversation.champ == "demandeur.nom"


def test_dit_puis_demande_la_personne_change() -> None:
    conversation = formulaire_ouvert()
    conversation.dit("en fait c'est pour mon fils, ça change quelque chose ?", "faq/qui_peut_saisir")
    assert conversation.brouillon.dossier.pour_soi is False
