"""Messages that were not understood are kept only with a plain yes, asked once, when nothing else is open."""

from datetime import UTC, timedelta

import pytest

from bot.mediation.apprentissage import Accord
from bot.mediation.brouillon import Brouillon, Etape
from bot.usecases.ports import MessageGarde
from tests.actions.conversation import MAINTENANT, Conversation
from tests.actions.parcours import formulaire_ouvert
from tests.content.outils import phrases_longues

QUESTION = "puis-je garder ceux que je comprends mal"
OUI, NON = "Oui, vous pouvez les garder", "Non, ne gardez rien"
FLOU = "jveu qu'on me dise comment sa marche votre truc"
AUTRE_FLOU = "et leur truc là, il tombe quand d'après vous, au juste"


def dit_flou(conversation: Conversation, texte: str = FLOU) -> str:
    return conversation.dit(texte, "faq/comment_saisir", zone="unknown", autres=("faq/role_mediateur", "chitchat/aide"))


def question_posee() -> Conversation:
    """Somebody who was not understood, then was, and is asked for their agreement."""
    conversation = Conversation()
    dit_flou(conversation)
    assert QUESTION in conversation.dit("comment saisir le médiateur ?", "faq/comment_saisir")
    return conversation


def accord_donne() -> Conversation:
    conversation = question_posee()
    conversation.choisit(OUI)
    return conversation


def gardes(conversation: Conversation) -> list[MessageGarde]:
    return conversation.travail.messages_gardes.gardes


def test_la_question_vient_une_fois_le_message_compris_pas_avant() -> None:
    conversation = Conversation()
    assert QUESTION not in dit_flou(conversation)
    dit = conversation.dit("comment saisir le médiateur ?", "faq/comment_saisir")
    assert dit.index("médiateur") < dit.index(QUESTION)
    assert conversation.choix[-2:] == [OUI, NON]
    assert "90 jours" in dit
    assert gardes(conversation) == []


@pytest.mark.parametrize("label", ["faq/comment_saisir", "chitchat/mecontentement"])
def test_elle_vient_aussi_quand_l_assistant_renonce_quoi_qu_il_ait_cru_lire(label: str) -> None:
    conversation = Conversation()
    dit_flou(conversation)
    assert QUESTION in conversation.dit(AUTRE_FLOU, label, zone="ask")


def test_le_oui_garde_le_message_qui_n_etait_pas_compris() -> None:
    conversation = accord_donne()
    (garde,) = gardes(conversation)
    assert garde.texte == FLOU
    assert (garde.zone, garde.choisi) == ("unknown", None)
    assert garde.labels == ("faq/comment_saisir", "faq/role_mediateur", "chitchat/aide")
    assert garde.garde_le == MAINTENANT.replace(hour=0, tzinfo=UTC)
    assert garde.expire_le - garde.garde_le == timedelta(days=90)


@pytest.mark.parametrize("mots", ["oui", "oui d'accord", "ok"])
def test_le_oui_peut_s_ecrire(mots: str) -> None:
    conversation = question_posee()
    conversation.dit(mots, "affirmer")
    assert len(gardes(conversation)) == 1


def test_les_messages_suivants_sont_gardes_aussi_sans_redemander() -> None:
    conversation = accord_donne()
    assert QUESTION not in dit_flou(conversation, AUTRE_FLOU)
    assert [garde.texte for garde in gardes(conversation)] == [FLOU, AUTRE_FLOU]


def test_un_message_compris_n_est_pas_garde() -> None:
    conversation = accord_donne()
    conversation.dit("c'est gratuit ?", "faq/gratuite")
    assert len(gardes(conversation)) == 1


@pytest.mark.parametrize(
    ("mots", "label"),
    [
        ("non", "nier"),
        ("non merci", "nier"),
        ("c'est gratuit ?", "faq/gratuite"),
        ("oui mais dites-moi plutôt si c'est gratuit ou pas", "faq/gratuite"),
        ("pourquoi vous voulez garder mes messages ?", "faq/confidentialite"),
        ("ne gardez pas mes messages", "nier"),
    ],
)
def test_tout_ce_qui_n_est_pas_un_oui_franc_est_un_refus_pour_toujours(mots: str, label: str) -> None:
    conversation = question_posee()
    conversation.dit(mots, label)
    assert conversation.brouillon.apprentissage.accord is Accord.REFUSE
    for _ in range(3):
        assert QUESTION not in dit_flou(conversation, AUTRE_FLOU)
        assert QUESTION not in conversation.dit("comment saisir le médiateur ?", "faq/comment_saisir")
    conversation.dit("oui", "affirmer")
    assert gardes(conversation) == []
    assert conversation.brouillon.apprentissage.en_attente == []


def test_le_refus_se_choisit_aussi_et_tient_apres_un_recommencement() -> None:
    conversation = question_posee()
    assert "je ne vous le demanderai plus" in conversation.choisit(NON)
    conversation.dit("on recommence", "recommencer")
    dit_flou(conversation)
    assert QUESTION not in conversation.dit("comment saisir le médiateur ?", "faq/comment_saisir")


def test_le_sens_que_la_personne_choisit_accompagne_son_message() -> None:
    conversation = Conversation()
    conversation.dit(FLOU, "faq/role_mediateur", zone="ask", autres=("faq/comment_saisir",))
    assert QUESTION in conversation.choisit("Comment saisir le médiateur")
    conversation.choisit(OUI)
    (garde,) = gardes(conversation)
    assert (garde.labels[0], garde.choisi) == ("faq/role_mediateur", "faq/comment_saisir")


def test_avec_un_accord_le_message_est_garde_aussitot_puis_precise() -> None:
    conversation = accord_donne()
    conversation.dit(AUTRE_FLOU, "faq/tribunal", zone="ask", autres=("faq/autres_recours",))
    assert [garde.choisi for garde in gardes(conversation)] == [None, None], "the person may leave now"
    conversation.choisit("Les autres recours")
    assert [garde.choisi for garde in gardes(conversation)] == [None, "faq/autres_recours"]
    assert conversation.brouillon.apprentissage.en_attente == []


def test_un_message_deja_revu_ne_revient_pas() -> None:
    conversation = accord_donne()
    conversation.dit(AUTRE_FLOU, "faq/tribunal", zone="ask", autres=("faq/autres_recours",))
    gardes(conversation).clear()
    conversation.choisit("Les autres recours")
    assert gardes(conversation) == []


def test_rien_de_tout_cela_n_est_pas_le_moment_mais_se_retient() -> None:
    conversation = Conversation()
    conversation.dit(FLOU, "faq/role_mediateur", zone="ask", autres=("faq/comment_saisir",))
    assert QUESTION not in conversation.choisit("Rien de tout cela")
    assert conversation.brouillon.apprentissage.en_attente[0].choisi == "aucun"


def test_jamais_pendant_une_urgence_et_ce_qui_precede_est_oublie() -> None:
    conversation = Conversation()
    dit_flou(conversation)
    conversation.dit("je veux mourir ce soir", "urgence")
    for texte in (FLOU, "je sais pas trop quoi faire la"):
        assert QUESTION not in dit_flou(conversation, texte)
    assert QUESTION not in conversation.choisit("C'est passé, il n'y a plus de danger")
    assert QUESTION not in conversation.dit("comment saisir le médiateur ?", "faq/comment_saisir")
    assert conversation.brouillon.apprentissage.en_attente == []


def test_avec_un_accord_une_urgence_n_est_pas_gardee() -> None:
    conversation = accord_donne()
    dit_flou(conversation, "je veux mourir ce soir")
    dit_flou(conversation, "je sais pas trop quoi faire la")
    assert len(gardes(conversation)) == 1


def test_des_mots_de_danger_ne_sont_pas_retenus_meme_si_le_moteur_n_y_croit_pas() -> None:
    conversation = Conversation()
    conversation.dit("trouver un médecin ici c'est mission suicide", "hors_sujet", zone="unknown", danger=0.001)
    assert not conversation.brouillon.alarme
    assert conversation.brouillon.apprentissage.en_attente == []


def test_jamais_apres_une_plainte_contre_l_assistant() -> None:
    conversation = Conversation()
    dit_flou(conversation)
    assert QUESTION not in conversation.dit("vous êtes nul", "chitchat/mecontentement")
    assert QUESTION in conversation.dit("comment saisir le médiateur ?", "faq/comment_saisir")


def test_dans_un_formulaire_la_question_en_attente_n_est_pas_derangee() -> None:
    conversation = formulaire_ouvert()
    conversation.brouillon.champ = "organisme"
    dit_flou(conversation)
    assert len(conversation.brouillon.apprentissage.en_attente) == 1
    assert QUESTION not in conversation.dit("c'est gratuit ?", "faq/gratuite")
    assert conversation.enveloppes[-1]["expects"]["champ"] == "organisme"
    assert conversation.brouillon.apprentissage.accord is Accord.A_DEMANDER


@pytest.mark.parametrize("champ", ["demandeur.nom", "demandeur.ville", "recit", "professionnel.nom"])
def test_ce_qui_repond_a_une_question_sur_la_personne_n_est_pas_retenu(champ: str) -> None:
    conversation = formulaire_ouvert()
    conversation.brouillon.champ = champ
    dit_flou(conversation)
    assert conversation.brouillon.apprentissage.en_attente == []


@pytest.mark.parametrize(
    "mots", ["oui", "non merci", "je ne sais pas", "je préfère ne pas le dire", "je n'en peux plus"]
)
def test_ce_que_les_mots_disent_d_eux_memes_n_est_pas_retenu(mots: str) -> None:
    conversation = Conversation()
    conversation.dit(mots, "informer", zone="unknown")
    assert conversation.brouillon.apprentissage.en_attente == []


def test_une_proposition_ouverte_passe_d_abord() -> None:
    conversation = Conversation()
    dit_flou(conversation)
    dit = conversation.dit("La CPAM ne répond pas à ma réclamation", "situation/absence_reponse")
    assert QUESTION not in dit
    assert conversation.brouillon.confirmation == "verifier"


def test_le_depot_n_est_pas_le_moment() -> None:
    conversation = Conversation(brouillon=Brouillon(id="b1", etape=Etape.DEPOSEE))
    dit_flou(conversation)
    conversation.brouillon.incompris = 0
    assert QUESTION in conversation.dit("merci", "chitchat/remercier"), "after it, it is"


@pytest.mark.parametrize("cle", ["demander_accord", "accord_donne", "accord_refuse", "messages_gardes_effaces"])
def test_la_version_simple_a_des_phrases_courtes(cle: str) -> None:
    assert phrases_longues(Conversation().contenu.messages[cle].simple) == []


def test_un_identifiant_ou_un_nom_n_est_jamais_retenu() -> None:
    conversation = accord_donne()
    dit_flou(
        conversation, "je m'appelle Lucie Quesnel et je veux qu'on me dise si vous avez bien recu tout mon dossier"
    )
    assert "Quesnel" not in gardes(conversation)[-1].texte
    dit_flou(conversation, "Valérie Quesnel")
    assert len(gardes(conversation)) == 2


def test_on_change_d_avis_par_un_choix_ou_en_mots() -> None:
    for change in (
        lambda conversation: conversation.choisit("Ne plus garder mes messages"),
        lambda conversation: conversation.dit("ne gardez plus mes messages", "nlu_fallback", zone="unknown"),
    ):
        conversation = accord_donne()
        assert "sont effacés" in change(conversation)
        assert gardes(conversation) == []
        dit_flou(conversation, AUTRE_FLOU)
        assert gardes(conversation) == []


def test_sans_rien_de_garde_le_dire_vaut_refus() -> None:
    conversation = Conversation()
    assert "aucun de vos messages n'est gardé" in conversation.dit("ne gardez pas mes messages", "nlu_fallback")
    dit_flou(conversation)
    assert QUESTION not in conversation.dit("comment saisir le médiateur ?", "faq/comment_saisir")


@pytest.mark.parametrize("quoi", ["annuler", "recommencer"])
def test_effacer_la_demande_efface_ce_qui_est_garde(quoi: str) -> None:
    conversation = accord_donne()
    conversation.dit("La CPAM ne répond pas à ma réclamation", "situation/absence_reponse")
    conversation.dit("je veux arrêter", quoi)
    assert len(gardes(conversation)) == 1, "not before it is confirmed"
    assert "sont effacés" in conversation.choisit("Oui, effacer")
    assert gardes(conversation) == []
    dit_flou(conversation, AUTRE_FLOU)
    assert gardes(conversation) == []


@pytest.mark.parametrize("titre", [OUI, NON])
def test_apres_la_reponse_on_peut_continuer(titre: str) -> None:
    conversation = question_posee()
    avant = [choix for choix in conversation.choix if choix not in (OUI, NON)]
    assert "Que puis-je faire pour vous" in conversation.choisit(titre)
    assert set(avant or ["Saisir le médiateur maintenant"]) <= set(conversation.choix)


def test_elle_ne_prend_pas_la_place_de_la_suite() -> None:
    conversation = Conversation()
    dit_flou(conversation)
    dit = conversation.dit("Mon dentiste refuse ma C2S", "situation/refus_de_soins")
    assert QUESTION not in dit and conversation.brouillon.confirmation == "verifier"
    assert QUESTION not in conversation.dit("merci", "chitchat/remercier")
