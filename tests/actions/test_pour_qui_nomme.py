"""Whom it is for, told by a name: "le voisin de Mme Kowalski" names the person concerned, and says who writes."""

import pytest

from bot.mediation.dossier import AgissantPour
from tests.actions.conversation import Conversation
from tests.actions.parcours import formulaire_ouvert


@pytest.mark.parametrize(
    ("texte", "nom"),
    [
        ("je suis le voisin de Mme Kowalski, la cpam ne lui répond pas depuis six mois", "Kowalski"),
        ("Bonjour, voisine de M. Petit. La CPAM ne lui répond pas depuis six mois", "Petit"),
        ("je suis la nièce de Mme Rose Lebrun, la caisse ne répond pas à sa lettre de mars", "Lebrun"),
        ("pour madame Kowalski, ma voisine, la cpam ne lui répond pas depuis six mois", "Kowalski"),
    ],
)
def test_qui_suit_la_relation_est_la_personne_concernee(texte: str, nom: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, "situation/absence_reponse")
    dossier = conversation.brouillon.dossier
    assert dossier.personne_concernee.nom == nom and dossier.demandeur.nom is None
    assert dossier.agissant_pour and dossier.agissant_pour.qualite == "proche"
    assert dossier.agissant_pour.precision in (None, "ma voisine")


@pytest.mark.parametrize(
    "texte", ["corriger personne concernée : Madame Kowalski, ma voisine", "pour madame Kowalski, ma voisine"]
)
def test_la_personne_concernee_se_corrige_par_son_nom(texte: str) -> None:
    conversation = formulaire_ouvert()
    conversation.dit(texte, "modifier_reponse" if texte.startswith("corriger") else "informer")
    dossier = conversation.brouillon.dossier
    assert (dossier.personne_concernee.nom, dossier.demandeur.nom) == ("Kowalski", None)
    assert dossier.agissant_pour and dossier.agissant_pour.precision == "ma voisine"


@pytest.mark.parametrize("texte", ["c'est elle la personne, pas moi", "pour lui, pas pour moi"])
def test_pas_moi_dit_que_c_est_pour_un_autre(texte: str) -> None:
    conversation = formulaire_ouvert()
    conversation.brouillon.dossier.pour_soi, conversation.brouillon.champ = None, "personne_concernee"
    conversation.dit(texte, "nier", "ask")
    assert conversation.brouillon.dossier.pour_soi is False


@pytest.mark.parametrize("texte", ["Mme Fatoumata Keita", "pour Mme Keita, je viens de le dire"])
def test_un_nom_a_la_question_pour_qui_est_celui_d_un_autre(texte: str) -> None:
    conversation = formulaire_ouvert()
    conversation.brouillon.dossier.pour_soi, conversation.brouillon.champ = None, "personne_concernee"
    conversation.dit(texte)
    dossier = conversation.brouillon.dossier
    assert (dossier.personne_concernee.nom, dossier.demandeur.nom) == ("Keita", None)


@pytest.mark.parametrize("texte", ["non c'est pas pour ma mère", "pas pour elle", "c'est pour ma pomme"])
def test_ce_n_est_pas_pour_un_autre(texte: str) -> None:
    conversation = Conversation()
    conversation.dit("je ne trouve pas de médecin traitant à dijon", "situation/medecin_traitant")
    conversation.dit("je veux saisir", "deposer_saisine")
    for reponse in ("cpam", "non", "je sais pas"):
        conversation.dit(reponse)
    assert conversation.champ == "personne_concernee"
    conversation.dit(texte, "nier")
    assert conversation.brouillon.dossier.pour_soi


@pytest.mark.parametrize(
    ("texte", "pour_soi"),
    [
        ("pas moi ma femme", False),
        ("non mon fils", False),
        ("pas moi", False),
        ("mon pere il sappel jean dupre", False),
        ("c pr mwa", True),
    ],
)
def test_la_reponse_a_pour_qui(texte: str, pour_soi: bool) -> None:
    conversation = formulaire_ouvert()
    conversation.brouillon.dossier.pour_soi, conversation.brouillon.champ = None, "personne_concernee"
    conversation.dit(texte, "informer")
    assert (conversation.brouillon.dossier.pour_soi is True) is pour_soi
    assert conversation.champ != "personne_concernee"


@pytest.mark.parametrize(
    ("recit", "soi"),
    [
        ("la cpam m'a refusé mon remboursement de transport", True),
        ("le dentiste refuse les patients à la C2S, ma grand-mère en est", False),
        ("le dentiste refuse les patients à la C2S", None),
    ],
)
def test_un_nom_nu_a_la_question_pour_qui_est_celui_dont_parle_le_recit(recit: str, soi: bool | None) -> None:
    conversation = formulaire_ouvert()
    dossier = conversation.brouillon.dossier
    dossier.pour_soi, conversation.brouillon.champ, dossier.recit_reecrit = None, "personne_concernee", recit
    conversation.dit("Marcelle Etcheverry")
    assert dossier.pour_soi is soi
    assert (dossier.demandeur.nom == "Etcheverry") is (soi is True)
    assert (dossier.personne_concernee.nom == "Etcheverry") is (soi is False)


@pytest.mark.parametrize(("suite", "qui"), [("c'est pour moi", "demandeur"), ("c'est mon fils", "personne_concernee")])
@pytest.mark.parametrize(
    "recit", ["la cpam ne répond pas à la réclamation", "mon mari est mort en janvier, la cpam ne répond pas"]
)
def test_un_nom_nu_est_garde_jusqu_a_ce_que_l_on_sache_de_qui(recit: str, suite: str, qui: str) -> None:
    conversation = formulaire_ouvert()
    dossier = conversation.brouillon.dossier
    dossier.pour_soi, dossier.recit_reecrit, dossier.demandeur.nom = None, recit, None
    conversation.brouillon.champ = "personne_concernee"
    assert "Enzo Pineau" in conversation.dit("Enzo Pineau")
    conversation.dit(suite)
    dossier = conversation.brouillon.dossier
    assert (getattr(dossier, qui).prenom, getattr(dossier, qui).nom) == ("Enzo", "Pineau")


def test_un_nom_a_une_question_sans_nom_est_celui_du_seul_qui_n_en_a_pas() -> None:
    conversation = formulaire_ouvert()
    dossier = conversation.brouillon.dossier
    dossier.pour_soi, dossier.agissant_pour, dossier.demandeur.nom = False, AgissantPour("enfant", "ma mère"), "Roy"
    conversation.brouillon.champ = "demandeur.code_postal"
    assert "Monique Perrin" in conversation.dit("Monique Perrin")
    dossier = conversation.brouillon.dossier
    assert (dossier.personne_concernee.nom, dossier.demandeur.nom) == ("Perrin", "Roy")
