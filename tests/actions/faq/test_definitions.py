"""A word that is not understood is explained, then the same question again."""

import pytest

from bot.content.contenu import charger
from bot.extraction.demande.demandes import MOTS_D_UN_RESTE
from bot.extraction.langue.pliage import plier
from bot.extraction.reponse.reponses import est_definition
from tests.actions.conversation import Conversation
from tests.actions.parcours import formulaire_ouvert

GLOSSAIRE = charger().glossaire


@pytest.mark.parametrize(
    ("question", "dit"),
    [
        ("c'est quoi un motif ?", "la raison de votre demande"),
        ("c koi une saisine", "la demande que vous envoyez au médiateur"),
        ("réclamation ça veut dire quoi", "vous n'êtes pas d'accord ou pas content"),
        ("c'est quoi le régime général ?", "assurées par une CPAM"),
        ("que veut dire NIR", "numéro de sécurité sociale"),
        ("kesako la C2S", "complémentaire santé solidaire"),
        ("qu'est-ce que c'est l'AME", "aide médicale de l'État"),
        ("ça veut dire quoi tiers payant", "vous n'avancez pas l'argent"),
        ("c'est quoi la CRA svp", "commission de recours amiable"),
        ("je ne comprends pas le mot récépissé", "prouve que quelque chose a été reçu"),
        ("définition de recevable", "peut être examinée"),
        ("c'est quoi un indu pour vous", "versée à tort"),
        ("c'est quoi professionnel", "avec qui vous avez un problème"),
        ("les dépassements d'honoraires c'est quoi", "en plus du tarif"),
        ("et pour les deux mois ça veut dire quoi", "à partir de la notification"),
        ("c'est quoi une décision médicale", "sur votre état de santé"),
        ("facultatif ça veut dire quoi", "vous pouvez ne pas répondre"),
    ],
)
def test_le_mot_est_explique_et_la_question_reposee(question: str, dit: str) -> None:
    conversation = formulaire_ouvert()
    assert dit in conversation.dit(question, "nlu_fallback", zone="ask")
    assert conversation.enveloppes[-1]["expects"]["champ"] == "demandeur.nom"
    assert conversation.brouillon.dossier.demandeur.nom is None


def test_la_definition_cite_ses_sources() -> None:
    conversation = formulaire_ouvert()
    conversation.dit("c'est quoi la CRA ?", "faq/autres_recours")
    assert {"cra_deux_mois", "cra_obligatoire_avant_tribunal"} <= conversation.faits


def test_sans_question_ouverte_la_reponse_qui_en_dit_plus_passe_avant() -> None:
    conversation = Conversation()
    dit = conversation.dit("c'est quoi la commission de recours amiable ?", "faq/autres_recours")
    assert dit == charger().reponse("faq/autres_recours", "2021-03", "accueil").texte.strip()


def test_sans_question_ouverte_un_mot_mal_compris_du_moteur_est_quand_meme_explique() -> None:
    assert "la raison de votre demande" in Conversation().dit("c'est quoi un motif ?", "faq/motif_absent")


@pytest.mark.parametrize("question", ["c'est quoi un zglub", "c'est quoi votre numéro ?"])
def test_un_autre_mot_suit_le_chemin_ordinaire(question: str) -> None:
    conversation = Conversation()
    assert "gratuit" in conversation.dit(question, "faq/gratuite")


def test_ce_qui_vient_avec_la_question_n_est_pas_perdu() -> None:
    conversation = formulaire_ouvert()
    dit = conversation.dit("C'est quoi une saisine ? Je m'appelle Lucie Durand.", "informer")
    assert "la demande que vous envoyez" in dit
    assert conversation.brouillon.dossier.demandeur.nom == "Durand"
    assert MOTS_D_UN_RESTE <= 4


def test_en_version_simple_l_explication_est_simple() -> None:
    conversation = formulaire_ouvert()
    conversation.brouillon.simple = True
    assert "Le motif, c'est votre problème." in conversation.dit("c'est quoi un motif", "nlu_fallback")


@pytest.mark.parametrize("cle", sorted(GLOSSAIRE))
def test_chaque_mot_du_glossaire_se_demande(cle: str) -> None:
    definition = GLOSSAIRE[cle]
    assert all(mot == plier(mot).plie for mot in definition.mots), "written folded"
    assert est_definition(f"c'est quoi {definition.mots[0]} ?") in definition.mots
    assert definition.label is None or definition.label in charger().reponses


def test_un_mot_n_a_qu_un_sens() -> None:
    mots = [mot for definition in GLOSSAIRE.values() for mot in definition.mots]
    assert len(mots) == len(set(mots))


@pytest.mark.parametrize("texte", ["c'est quoi un glouglou", "ça veut dire quoi patachon ?"])
def test_un_mot_inconnu_n_est_pas_invente(texte: str) -> None:
    for conversation in (Conversation(), formulaire_ouvert()):
        assert "ne veux pas inventer" in conversation.dit(texte, "nlu_fallback", zone="ask", autres=("faq/gratuite",))


@pytest.mark.parametrize(
    "texte", ["c'est quoi le délai ?", "c'est quoi la différence entre les deux", "c'est quoi le but"]
)
def test_plus_que_le_sens_d_un_mot_n_est_pas_un_mot_inconnu(texte: str) -> None:
    assert "inventer" not in Conversation().dit(texte, "nlu_fallback", zone="ask", autres=("faq/gratuite",))


@pytest.mark.parametrize("texte", ["ça veut dire quoi dépassement", "c'est quoi un dépassement d'honoraires ?"])
def test_un_mot_de_son_histoire_est_explique_puis_le_meme_champ(texte: str) -> None:
    conversation = Conversation()
    conversation.dit("mon ophtalmo a pris un dépassement énorme", "situation/relation_medecin")
    conversation.dit("vérifier", "verifier_eligibilite")
    champ = conversation.champ
    assert "tarif" in conversation.dit(texte, "chitchat/repeter")
    assert conversation.champ == champ
