"""The agreement of the person concerned: theirs alone, and changed only by words about it."""

import pytest

from bot.mediation.brouillon import Etape
from bot.mediation.dossier import AgissantPour
from tests.actions.conversation import Conversation
from tests.actions.test_noms_au_recapitulatif import au_recapitulatif


def un_soignant(champ: str) -> Conversation:
    """A carer at one of the questions of the form."""
    conversation = au_recapitulatif()
    conversation.brouillon.etape, conversation.brouillon.champ = Etape.FORMULAIRE, champ
    conversation.brouillon.passes.remove("personne_concernee.nir")
    return conversation


@pytest.mark.parametrize("champ", ["personne_concernee", "agissant_pour", "agissant_pour.accord"])
@pytest.mark.parametrize(
    "texte", ["il ne comprend plus bien, c'est sa fille qui est d'accord", "sa fille est d'accord"]
)
def test_l_accord_de_sa_fille_ne_dit_rien_de_la_relation_ni_de_l_accord(champ: str, texte: str) -> None:
    conversation = un_soignant(champ)
    dossier = conversation.brouillon.dossier
    qualite = "autre" if champ == "agissant_pour" else "professionnel"
    dossier.agissant_pour = AgissantPour(qualite)
    dossier.pour_soi = None if champ == "personne_concernee" else False
    conversation.dit(texte, "faq/role_mediateur", "ask")
    assert dossier.agissant_pour and dossier.agissant_pour.qualite == qualite
    assert dossier.agissant_pour.accord is None


@pytest.mark.parametrize(
    "texte",
    [
        "non merci. et vous n'avez pas demandé mon nom à moi",
        "non",
        "je ne l'ai pas, et je ne suis pas au courant de ce numéro",
        "d'accord mais je ne l'ai pas",
    ],
)
def test_l_accord_donne_ne_change_pas_a_une_autre_question(texte: str) -> None:
    conversation = un_soignant("personne_concernee.nir")
    conversation.dit(texte, "nier")
    agissant_pour = conversation.brouillon.dossier.agissant_pour
    assert agissant_pour and agissant_pour.accord == "ecrit"


def test_l_accord_se_corrige_par_des_mots_qui_en_parlent() -> None:
    conversation = un_soignant("personne_concernee.nir")
    conversation.dit("en fait je n'ai pas encore son accord", "modifier_reponse")
    agissant_pour = conversation.brouillon.dossier.agissant_pour
    assert agissant_pour and agissant_pour.accord == "non_precise"


def test_une_auxiliaire_de_vie_est_un_professionnel() -> None:
    conversation = un_soignant("agissant_pour")
    conversation.brouillon.dossier.agissant_pour = AgissantPour("autre")
    conversation.dit("auxiliaire de vie")
    agissant_pour = conversation.brouillon.dossier.agissant_pour
    assert agissant_pour and agissant_pour.qualite == "professionnel"


def test_l_accord_qui_vient_d_etre_donne_remplace_l_autre_et_n_entre_pas_dans_le_recit() -> None:
    conversation = un_soignant("demandeur.nom")
    dossier = conversation.brouillon.dossier
    dossier.agissant_pour, avant = AgissantPour("proche", "ma belle-mère", "non_precise"), dossier.recit()
    conversation.dit("ok elle vient de me dire oui au téléphone")
    assert dossier.agissant_pour.accord == "oral"
    assert dossier.recit() == avant


@pytest.mark.parametrize(
    ("texte", "accord"),
    [
        ("Je suis la mère de Noé Garnier, né le 7 mai 2019. Le dentiste refuse de le soigner", "representant_legal"),
        ("mon dentiste refuse de soigner ma fille Inaya, 9 ans, parce qu'elle a la C2S", "representant_legal"),
        ("Je suis la mère de Noé Garnier, né le 7 mai 1999. Le dentiste refuse de le soigner", None),
    ],
)
def test_un_enfant_mineur_n_est_pas_interroge(texte: str, accord: str | None) -> None:
    conversation = Conversation()
    conversation.dit(texte, "situation/refus_de_soins")
    agit = conversation.brouillon.dossier.agissant_pour
    assert agit and (agit.qualite, agit.accord) == ("parent", accord)


def test_ne_pas_donner_son_numero_ne_dit_rien_de_l_accord() -> None:
    conversation = un_soignant("personne_concernee.nir")
    conversation.brouillon.dossier.agissant_pour = AgissantPour("professionnel", accord="ecrit")
    conversation.dit("elle ne veut pas donner son numéro")
    agit = conversation.brouillon.dossier.agissant_pour
    assert agit and agit.accord == "ecrit"
