"""An organisation, a service or a shop that is named is no person, and where it is nobody's home."""

import pytest

from tests.actions.conversation import Conversation
from tests.actions.parcours import formulaire_ouvert


def test_le_code_postal_du_ccas_n_est_pas_celui_de_la_personne_suivie() -> None:
    conversation = Conversation()
    conversation.dit(
        "assistante sociale au CCAS de Foix (09000), je vous écris pour M. Ahmed Benali : la CPAM ne lui répond pas",
        "situation/absence_reponse",
    )
    dossier = conversation.brouillon.dossier
    assert (dossier.demandeur.organisation, dossier.demandeur.code_postal) == ("CCAS de Foix", "09000")
    assert (dossier.personne_concernee.code_postal, dossier.personne_concernee.ville) == (None, None)


def test_une_association_accompagne_quelqu_un_et_son_benevole_se_nomme() -> None:
    conversation = Conversation()
    conversation.dit(
        "L'association Main dans la Main, à Valence (26000), accompagne Mme Irina Petrova : le dentiste la refuse."
        " Je suis Gilles Fabre, bénévole.",
        "situation/refus_de_soins",
    )
    dossier = conversation.brouillon.dossier
    assert dossier.agissant_pour and dossier.agissant_pour.qualite == "association"
    assert dossier.demandeur.organisation == "association Main dans la Main"
    assert (dossier.demandeur.prenom, dossier.demandeur.nom) == ("Gilles", "Fabre")
    assert (dossier.personne_concernee.prenom, dossier.personne_concernee.nom) == ("Irina", "Petrova")


@pytest.mark.parametrize(
    ("champ", "texte"), [("recit", "Atol Rennes"), ("professionnel.nom", "Optic 2000 rue du Mené")]
)
def test_une_boutique_n_est_ni_qui_ecrit_ni_son_adresse(champ: str, texte: str) -> None:
    conversation = formulaire_ouvert()
    conversation.brouillon.champ = champ
    conversation.brouillon.dossier.demandeur.nom = None
    conversation.dit(texte)
    demandeur = conversation.brouillon.dossier.demandeur
    assert (demandeur.nom, demandeur.adresse) == (None, None)


def test_qui_ecrit_au_nom_d_un_service_se_nomme_a_cote() -> None:
    conversation = formulaire_ouvert()
    conversation.brouillon.dossier.pour_soi = None
    conversation.dit("je suis assistante sociale au CCAS de Vannes, j'accompagne une dame")
    conversation.brouillon.champ = "personne_concernee.nom"
    conversation.dit("Sophie Caradec du CCAS, s.caradec@ccas-vannes.fr")
    dossier = conversation.brouillon.dossier
    assert (dossier.demandeur.prenom, dossier.demandeur.nom) == ("Sophie", "Caradec")
    assert dossier.personne_concernee.nom is None
