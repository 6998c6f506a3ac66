"""Messages that fit no question: another language, no buttons to see, a number for a choice, a threat, a name refused."""

import pytest

from tests.actions.conversation import Conversation
from tests.actions.parcours import formulaire_ouvert


def verification_proposee() -> Conversation:
    """Somebody whose trouble is told: the check or the referral is proposed."""
    conversation = Conversation()
    conversation.dit("Mon dentiste refuse ma C2S", "situation/refus_de_soins")
    assert conversation.choix == ["Vérifier si je peux saisir le médiateur", "Saisir le médiateur maintenant"]
    return conversation


@pytest.mark.parametrize("texte", ["2", "le 2", "le deuxième", "choix 2"])
def test_un_numero_choisit_parmi_ce_qui_est_montre(texte: str) -> None:
    conversation = verification_proposee()
    conversation.dit(texte, "informer")
    assert conversation.brouillon.veut_deposer


def test_un_numero_hors_de_la_liste_ne_choisit_rien() -> None:
    conversation = verification_proposee()
    conversation.dit("7", "informer")
    assert not conversation.brouillon.veut_deposer and conversation.champ is None


def test_un_numero_repond_a_une_question_sans_choix() -> None:
    conversation = formulaire_ouvert()
    conversation.brouillon.champ = "demandeur.code_postal"
    conversation.dit("pourquoi ?", "informer")
    conversation.dit("1", "informer")
    assert "demandeur.code_postal" not in conversation.brouillon.passes


def test_un_numero_choisit_aussi_parmi_les_sens_rien_de_tout_cela_compris() -> None:
    conversation = Conversation()
    conversation.dit(
        "le truc du papier", "faq/role_mediateur", zone="ask", autres=("faq/comment_saisir", "faq/gratuite")
    )
    assert "d'autres mots" in conversation.dit(str(len(conversation.choix)), "informer")


@pytest.mark.parametrize(
    "texte", ["hello doctor say no because AME", "my doctor refused me, can you help ?", "مرحبا الطبيب"]
)
def test_une_autre_langue_que_le_francais_est_dite(texte: str) -> None:
    assert "seulement le français" in Conversation().dit(texte, "chitchat/saluer")


@pytest.mark.parametrize(
    "texte", ["hello", "hello bonjour mon dentiste refuse", "no", "ok", "je veux un rdv asap please"]
)
def test_un_mot_d_anglais_reste_du_francais(texte: str) -> None:
    assert "seulement le français" not in Conversation().dit(texte, "chitchat/saluer")


@pytest.mark.parametrize("texte", ["je ne vois pas les boutons", "y a pas de boutons", "j'arrive pas à cliquer"])
def test_sans_boutons_les_choix_sont_dits_en_mots(texte: str) -> None:
    conversation = verification_proposee()
    dit = conversation.dit(texte, "ne_sait_pas")
    assert "1. Vérifier si je peux" in dit and "2. Saisir le médiateur maintenant" in dit
    conversation.dit("2", "informer")
    assert conversation.brouillon.veut_deposer


def test_n_avoir_pas_le_choix_ne_parle_pas_de_boutons() -> None:
    assert "numéro ou" not in verification_proposee().dit("je n'ai pas le choix du médecin", "informer")


def test_le_nom_refuse_deux_fois_n_est_plus_redemande() -> None:
    conversation = formulaire_ouvert()
    assert "lettre vierge" in conversation.dit("je ne veux pas donner mon nom", "nier")
    dit = conversation.dit("je refuse de donner mon nom", "nier")
    assert "je n'insiste pas" in dit and "Quel" not in dit
    assert conversation.choix == ["Obtenir la lettre vierge", "Parler à une personne", "Tout arrêter"]
    conversation.dit("bon d'accord, Lucie Durand", "informer")
    assert conversation.brouillon.dossier.demandeur.nom == "Durand"


@pytest.mark.parametrize(
    "texte", ["j'ai dit non… je vais venir tout casser a la cpam", "je vais leur casser la gueule", "on va tout cramer"]
)
def test_une_menace_recoit_une_phrase_calme(texte: str) -> None:
    conversation = formulaire_ouvert()
    conversation.dit("je ne veux pas donner mon nom", "nier")
    dit = conversation.dit(texte, "urgence", danger=0.79)
    assert "J'entends votre colère" in dit and "je n'insiste pas" in dit and "15" not in dit


def test_une_question_d_ailleurs_recoit_une_phrase() -> None:
    dit = Conversation().dit("c'est qui le premier ministre?", "hors_sujet", zone="ask", autres=("informer",))
    assert "ne peux pas vous aider sur ce sujet" in dit


def test_un_seul_sens_n_est_pas_un_choix() -> None:
    conversation = Conversation()
    conversation.dit(
        "et la chose de là-bas", "modifier_reponse", zone="ask", autres=("suivre_saisine", "parler_conseiller")
    )
    assert conversation.choix == ["Savoir où en est ma demande", "Parler à une personne", "Rien de tout cela"]
