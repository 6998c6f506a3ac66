"""The simple version: asked for in words or by a choice, at any time; it stays, and nothing open is lost."""

from itertools import pairwise

import pytest

from bot.content.contenu import charger
from tests.actions.conversation import Conversation
from tests.actions.parcours import formulaire_ouvert
from tests.content.outils import phrases_longues

QUESTIONS = charger().questions


@pytest.mark.parametrize("mots", ["version simple", "plus simple svp", "facile à lire", "parlez avec des mots simples"])
def test_on_passe_a_la_version_simple_en_le_disant(mots: str) -> None:
    conversation = Conversation()
    conversation.dit(mots, "nlu_fallback", zone="ask")
    assert conversation.brouillon.simple
    assert conversation.enveloppes[0]["simple"] is True
    assert "Vous ne payez rien." in conversation.dit("c'est payant ?", "faq/gratuite")


@pytest.mark.parametrize("mots", ["parlez normalement", "version normale"])
def test_on_revient_a_la_version_normale(mots: str) -> None:
    conversation = Conversation()
    conversation.dit("version simple", "nlu_fallback")
    conversation.dit(mots, "nlu_fallback")
    assert not conversation.brouillon.simple
    assert conversation.enveloppes[0]["simple"] is False


def test_un_choix_fait_passer_de_l_une_a_l_autre() -> None:
    conversation = Conversation()
    conversation.dit("aide", "chitchat/aide")
    conversation.choisit("Version simple")
    assert conversation.brouillon.simple
    conversation.choisit("Version normale")
    assert not conversation.brouillon.simple


def test_la_derniere_reponse_est_redite_simplement() -> None:
    conversation = Conversation()
    conversation.dit("c koi la prescription", "faq/prescription")
    dit = conversation.dit("c'est trop compliqué, plus simplement svp", "chitchat/repeter")
    assert charger().reponses["faq/prescription"].simple.strip() in dit


def test_ne_pas_comprendre_fait_redire_la_derniere_reponse_simplement() -> None:
    conversation = Conversation()
    conversation.dit("c koi la prescription", "faq/prescription")
    assert charger().reponses["faq/prescription"].simple.strip() in conversation.dit(
        "j'ai rien pigé", "chitchat/repeter"
    )
    assert conversation.brouillon.simple


@pytest.mark.parametrize("mots", ["je n'ai pas compris", "plus simple svp"])
def test_dans_un_formulaire_la_question_est_redite_simplement_sans_etre_perdue(mots: str) -> None:
    conversation = formulaire_ouvert()
    dit = conversation.dit(mots, "chitchat/repeter")
    assert QUESTIONS["demandeur.nom"].simple in dit
    assert conversation.enveloppes[-1]["expects"]["champ"] == conversation.champ == "demandeur.nom"
    conversation.dit("Lucie Durand", "informer")
    assert conversation.brouillon.dossier.demandeur.nom == "Durand"


def test_redite_encore_la_question_change_de_mots() -> None:
    conversation = formulaire_ouvert()
    dits = [conversation.dit("je n'ai pas compris", "chitchat/repeter") for _ in range(4)]
    questions = [dit.splitlines()[-1] for dit in dits]
    assert all(une != autre for une, autre in pairwise(questions))


def test_une_question_redite_puis_posee_encore_change_de_mots() -> None:
    conversation = formulaire_ouvert()
    for reponse in ("Lucie Durand", "72000", "par téléphone", "06 39 98 11 46", "passer", "passer"):
        conversation.dit(reponse, "informer")
    assert conversation.champ == "consentement"
    perdu = ("?", "chitchat/repeter")
    dits = [conversation.dit(*message) for message in (perdu, ("passer", "nlu_fallback"), perdu)]
    questions = [dit.splitlines()[-1] for dit in dits]
    assert all(une != autre for une, autre in pairwise(questions))


def test_elle_reste_jusqu_au_bout_meme_apres_avoir_tout_efface() -> None:
    conversation = formulaire_ouvert()
    conversation.dit("version simple", "nlu_fallback")
    conversation.dit("recommencer", "recommencer")
    conversation.choisit("Oui, effacer")
    assert conversation.brouillon.simple


def test_pendant_une_urgence_elle_est_prise_sans_un_mot() -> None:
    conversation = Conversation()
    conversation.dit("mon père ne respire plus", "urgence")
    dit = conversation.dit("plus simple", "chitchat/repeter")
    assert conversation.brouillon.simple
    assert "15" in dit


@pytest.mark.parametrize("champ", sorted(QUESTIONS))
def test_chaque_question_a_deux_facons_simples_de_se_dire(champ: str) -> None:
    question = QUESTIONS[champ]
    assert question.relance_simple
    assert question.relance_simple != question.simple
    assert phrases_longues(question.relance_simple) == []


def test_pourquoi_on_demande_se_dit_simplement() -> None:
    conversation = formulaire_ouvert()
    conversation.dit("plus simple svp", "chitchat/repeter")
    assert QUESTIONS["demandeur.nom"].pourquoi_simple in conversation.dit("pourquoi vous demandez ça ?", "informer")
    conversation.dit("version normale", "chitchat/repeter")
    assert QUESTIONS["demandeur.nom"].pourquoi in conversation.dit("pourquoi vous demandez ça ?", "informer")


def test_une_reponse_fausse_se_dit_simplement() -> None:
    conversation = formulaire_ouvert()
    conversation.dit("plus simple svp", "chitchat/repeter")
    conversation.dit("Lucie Durand", "informer")
    assert conversation.champ == "demandeur.code_postal"
    assert QUESTIONS["demandeur.code_postal"].erreur_simple in conversation.dit("8700", "informer")


def test_ce_qui_est_deja_court_se_dit_tel_quel() -> None:
    conversation = formulaire_ouvert()
    conversation.dit("plus simple svp", "chitchat/repeter")
    conversation.brouillon.champ = "demandeur.courriel"
    assert QUESTIONS["demandeur.courriel"].pourquoi in conversation.dit("pourquoi ?", "informer")


def test_un_prenom_ne_change_pas_de_version() -> None:
    conversation = Conversation()
    conversation.dit("Claire", "chitchat/repeter")
    assert not conversation.brouillon.simple


@pytest.mark.parametrize("texte", ["tu peux parler normal", "parlez normalement"])
def test_on_revient_a_la_version_ordinaire(texte: str) -> None:
    conversation = Conversation()
    conversation.dit("parlez plus simplement", "chitchat/repeter")
    conversation.dit(texte, "parler_conseiller", zone="ask")
    assert not conversation.brouillon.simple


@pytest.mark.parametrize(
    ("texte", "simple"),
    [
        ("je parle mal français", True),
        ("ma femme parle mal français", False),
        ("ils comprennent pas bien le français", False),
    ],
)
def test_le_francais_de_qui(texte: str, simple: bool) -> None:
    conversation = Conversation()
    conversation.dit(texte, "informer")
    assert conversation.brouillon.simple is simple
