"""Who signs for an organisation is named beside it: both names are kept, and that of whom it is about stays."""

import pytest

from bot.mediation.dossier import AgissantPour, Personne
from tests.actions.conversation import Conversation
from tests.actions.parcours import formulaire_ouvert
from tests.actions.test_noms_de_deux import noms_demandes


def nom_demande_a_une_association() -> Conversation:
    """An association whose name is asked for, that writes for Yasmina Haddad."""
    conversation = noms_demandes("demandeur.nom")
    dossier = conversation.brouillon.dossier
    dossier.agissant_pour = AgissantPour("association", None, "oral")
    dossier.personne_concernee = Personne(nom="Haddad", prenom="Yasmina")
    return conversation


@pytest.mark.parametrize(
    ("texte", "prenom", "nom", "organisation"),
    [
        ("Bertrand Colas pour l'association Les Ailes Bleues", "Bertrand", "Colas", "association Les Ailes Bleues"),
        ("association Les Ailes Bleues, représentée par Bertrand Colas", "Bertrand", "Colas", None),
        ("Association Les Ailes Bleues, Bertrand Colas vice-président", "Bertrand", "Colas", None),
        ("je suis Bertrand Colas de l'association Les Ailes Bleues", "Bertrand", "Colas", None),
        ("l'association Le Rivage représentée par sa présidente Mme Odile Ferry", "Odile", "Ferry", None),
        ("Secours Catholique, moi c'est Denis Marchal", "Denis", "Marchal", "Secours Catholique"),
        ("Mme Sarrazin du CCAS de Tarbes", None, "Sarrazin", "CCAS de Tarbes"),
        ("Association Les Ailes Bleues", None, None, "Association Les Ailes Bleues"),
    ],
)
def test_le_nom_du_signataire_est_garde(texte: str, prenom: str | None, nom: str | None, organisation: str) -> None:
    conversation = nom_demande_a_une_association()
    conversation.dit(texte)
    dossier = conversation.brouillon.dossier
    assert (dossier.demandeur.prenom, dossier.demandeur.nom) == (prenom, nom)
    assert dossier.demandeur.organisation and organisation in (None, dossier.demandeur.organisation)
    assert (dossier.personne_concernee.prenom, dossier.personne_concernee.nom) == ("Yasmina", "Haddad")


def test_un_nom_seul_a_la_question_de_l_accord_est_celui_de_qui_ecrit() -> None:
    conversation = nom_demande_a_une_association()
    conversation.brouillon.champ, conversation.brouillon.dossier.agissant_pour.accord = "agissant_pour.accord", None
    conversation.dit("Julie Sarrazin")
    demandeur = conversation.brouillon.dossier.demandeur
    assert (demandeur.prenom, demandeur.nom) == ("Julie", "Sarrazin")


@pytest.mark.parametrize(
    ("suite", "nom"),
    [
        ("Pasquier", ("Odile", "Pasquier")),
        ("mail", (None, "Odile")),
        ("oui", (None, "Odile")),
        ("non merci", (None, "Odile")),
    ],
)
def test_le_prenom_puis_le_nom(suite: str, nom: tuple[str | None, str]) -> None:
    conversation = formulaire_ouvert()
    conversation.dit("moi c'est Odile")
    conversation.dit(suite)
    demandeur = conversation.brouillon.dossier.demandeur
    assert (demandeur.prenom, demandeur.nom) == nom
