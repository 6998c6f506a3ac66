""" "C'est moi": what who writes does, is to somebody, or is called; whom the saisine is about stays."""

import pytest

from tests.actions.conversation import Conversation
from tests.actions.parcours import formulaire_ouvert


def pour_sa_fille(champ: str) -> Conversation:
    """The form of a mother for her daughter, with `champ` asked."""
    conversation = formulaire_ouvert()
    conversation.brouillon.dossier.pour_soi = None
    conversation.dit("c'est pour ma fille")
    conversation.brouillon.champ = champ
    return conversation


@pytest.mark.parametrize(
    ("champ", "texte"),
    [
        ("demande", "finalement je préfère le faire moi même par mon compte ameli"),
        ("agissant_pour.accord", "oui c'est moi la responsable légale"),
        ("personne_concernee.nir", "la responsable légale c'est moi"),
    ],
)
def test_la_fille_reste_la_personne_concernee(champ: str, texte: str) -> None:
    conversation = pour_sa_fille(champ)
    conversation.dit(texte)
    dossier = conversation.brouillon.dossier
    assert dossier.pour_soi is False and dossier.agissant_pour and dossier.agissant_pour.precision == "ma fille"
    assert dossier.agissant_pour.accord == ("representant_legal" if "responsable" in texte else None)


def test_le_nom_pris_pour_celui_de_l_enfant_revient_a_sa_mere() -> None:
    conversation = pour_sa_fille("personne_concernee.nom")
    conversation.dit("Madame Amel Bouzid")
    assert conversation.champ == "agissant_pour.accord"
    dit = conversation.dit("non Amel c'est moi, la petite s'appelle Inaya Bouzid", "nier", "ask")
    assert "Inaya" in dit and conversation.champ == "agissant_pour.accord"
    dossier = conversation.brouillon.dossier
    assert (dossier.demandeur.prenom, dossier.demandeur.nom) == ("Amel", "Bouzid")
    assert (dossier.personne_concernee.prenom, dossier.personne_concernee.nom) == ("Inaya", "Bouzid")


def test_c_est_pour_moi_n_est_pas_ce_qui_est_attendu_du_mediateur() -> None:
    conversation = formulaire_ouvert()
    conversation.brouillon.champ = "demande"
    conversation.dit("c'est pour moi, je vous l'ai dit, Josiane Rebillard c'est moi")
    assert conversation.brouillon.dossier.demande is None
