"""The code by e-mail: only where it can be sent, to a confirmed or a given address, and never told as arrived."""

from datetime import timedelta

import pytest

from bot.mediation.brouillon import Etape
from bot.usecases.envoyer_code import COURRIELS_PAR_CONVERSATION
from bot.usecases.ports import EtatEnvoi
from tests.actions.conversation import MAINTENANT, Conversation
from tests.actions.fil.test_reprise import CODE, code_dit
from tests.actions.parcours import caisse_qui_rappelle, formulaire_ouvert

ADRESSE = "lucie.durand@exemple.fr"
PAR_COURRIEL = "Recevoir ce code par e-mail"


@pytest.fixture
def conversation() -> Conversation:
    """Somebody whose name is asked for, where e-mails can be sent."""
    ouverte = formulaire_ouvert()
    ouverte.envoie_des_courriels = True
    return ouverte


def demande(conversation: Conversation, texte: str = "envoyez-moi le code par mail") -> str:
    return conversation.dit(texte, "nlu_fallback", zone="ask")


def champ_demande(conversation: Conversation) -> str | None:
    """What the last message asks about."""
    return (conversation.enveloppes[-1].get("expects") or {}).get("champ")


def envoyes(conversation: Conversation) -> list[tuple[str, str]]:
    """Address and code of what is in the outbox."""
    return [(un.adresse, un.code) for un in conversation.travail.boite.courriels]


def code_en_vigueur(conversation: Conversation) -> str:
    return conversation.travail.reprises.codes["c1"][0]


# Where no mail server is there.


def test_sans_serveur_rien_n_est_propose() -> None:
    conversation = formulaire_ouvert()
    demande(conversation, "je continue plus tard")
    assert not any("e-mail" in titre for titre in conversation.choix)


@pytest.mark.parametrize("texte", ["envoyez moi le code par mail", f"envoyez le code à {ADRESSE} svp"])
def test_sans_serveur_on_dit_qu_on_ne_peut_pas_et_on_donne_le_code_ici(texte: str) -> None:
    conversation = formulaire_ouvert()
    dit = demande(conversation, texte)
    assert "Je ne peux pas envoyer d'e-mail d'ici" in dit
    assert code_dit(dit).replace("-", "") == code_en_vigueur(conversation)
    assert conversation.brouillon.dossier.demandeur.courriel is None
    assert champ_demande(conversation) == "demandeur.nom"


def test_un_choix_d_avant_un_changement_de_reglage_n_est_plus_d_actualite(conversation: Conversation) -> None:
    demande(conversation, "je continue plus tard")
    conversation.envoie_des_courriels = False
    assert "plus d'actualité" in conversation.choisit(PAR_COURRIEL)
    assert not envoyes(conversation)


# From the wish to the e-mail.


def test_le_code_donne_ici_peut_aussi_venir_par_courriel(conversation: Conversation) -> None:
    donne = code_dit(demande(conversation, "je continue plus tard"))
    assert "À quelle adresse e-mail" in conversation.choisit(PAR_COURRIEL)
    assert conversation.enveloppes[-1]["expects"]["type"] == "email"
    dit = conversation.dit(ADRESSE)
    assert f"va partir vers {ADRESSE}" in dit
    assert "Je ne peux pas voir si l'e-mail arrive" in dit
    assert envoyes(conversation) == [(ADRESSE, donne)], "the very code that was given here"
    assert donne.replace("-", "") == code_en_vigueur(conversation)
    assert champ_demande(conversation) == "demandeur.nom"


def test_demande_en_une_phrase_sans_code_dans_la_conversation(conversation: Conversation) -> None:
    dit = demande(conversation, f"envoyez le code à {ADRESSE} svp")
    [(adresse, code)] = envoyes(conversation)
    assert adresse == ADRESSE
    assert code.replace("-", "") == code_en_vigueur(conversation)
    assert not CODE.search(dit)
    assert champ_demande(conversation) == "demandeur.nom"


@pytest.mark.parametrize(
    "texte",
    [
        "je finirai demain, pouvez-vous m'envoyer le code par mail ?",
        "jvoudrai le code par mel",
        "mettez le code dans ma boîte mail",
        "pouvez-vous m'adresser un email afin de reprendre plus tard",
    ],
)
def test_avec_ses_mots(conversation: Conversation, texte: str) -> None:
    demande(conversation, texte)
    assert champ_demande(conversation) == "reprise.adresse"
    assert not envoyes(conversation)


def test_le_code_et_le_brouillon_ont_chacun_leur_date(conversation: Conversation) -> None:
    dit = demande(conversation, f"envoyez le code à {ADRESSE}")
    assert "jusqu'au mercredi 25 novembre à 10 h" in dit
    assert "vos réponses sont effacées le mercredi 25 novembre à 10 h" in dit
    assert conversation.travail.boite.courriels[0].jusqu_au == MAINTENANT + timedelta(hours=72)


def test_un_code_donne_hier_garde_sa_fin(conversation: Conversation) -> None:
    donne = code_dit(demande(conversation, "je continue plus tard"))
    conversation.maintenant += timedelta(hours=48)
    dit = demande(conversation, f"envoyez le code à {ADRESSE}")
    assert envoyes(conversation) == [(ADRESSE, donne)]
    assert "jusqu'au mercredi 25 novembre à 10 h" in dit
    assert "effacées le vendredi 27 novembre à 10 h" in dit


def test_un_code_perime_ou_deja_utilise_n_est_pas_envoye(conversation: Conversation) -> None:
    donne = code_dit(demande(conversation, "je continue plus tard"))
    del conversation.travail.reprises.codes["c1"]  # used on another machine
    demande(conversation, f"envoyez le code à {ADRESSE}")
    [(_, code)] = envoyes(conversation)
    assert code != donne
    assert code.replace("-", "") == code_en_vigueur(conversation)


def test_la_version_simple_vaut_aussi_pour_le_courriel(conversation: Conversation) -> None:
    conversation.brouillon.simple = True
    demande(conversation, f"envoyez le code à {ADRESSE}")
    assert conversation.travail.boite.courriels[0].simple


# The address.


def test_l_adresse_connue_est_montree_masquee_et_confirmee(conversation: Conversation) -> None:
    conversation.brouillon.dossier.demandeur.courriel = ADRESSE
    dit = demande(conversation)
    assert "l•••d@exemple.fr" in dit and ADRESSE not in dit
    assert not envoyes(conversation)
    dit = conversation.choisit("Oui, à cette adresse")
    assert "l•••d@exemple.fr" in dit and ADRESSE not in dit
    assert [adresse for adresse, _ in envoyes(conversation)] == [ADRESSE]


@pytest.mark.parametrize(("reponse", "envoye"), [("oui", True), ("oui merci", True), ("non", False)])
def test_l_adresse_connue_se_confirme_aussi_en_mots(conversation: Conversation, reponse: str, envoye: bool) -> None:
    conversation.brouillon.dossier.demandeur.courriel = ADRESSE
    demande(conversation)
    conversation.dit(reponse, "affirmer" if envoye else "nier")
    assert bool(envoyes(conversation)) is envoye
    assert champ_demande(conversation) == ("demandeur.nom" if envoye else "reprise.adresse")


def test_une_adresse_donnee_pour_le_code_n_entre_pas_dans_la_demande(conversation: Conversation) -> None:
    conversation.brouillon.dossier.demandeur.courriel = ADRESSE
    demande(conversation)
    conversation.choisit("À une autre adresse")
    conversation.dit("voisine@exemple.fr")
    assert [adresse for adresse, _ in envoyes(conversation)] == ["voisine@exemple.fr"]
    assert conversation.brouillon.dossier.demandeur.courriel == ADRESSE


def test_ni_quand_elle_vient_avec_la_demande(conversation: Conversation) -> None:
    demande(conversation, "envoyez le code à voisine@exemple.fr svp")
    assert conversation.brouillon.dossier.demandeur.courriel is None


def test_son_propre_courriel_donne_dans_le_meme_message_reste_dans_la_demande(conversation: Conversation) -> None:
    demande(conversation, f"Mon adresse mail est {ADRESSE}. Envoyez-moi le code à voisine@exemple.fr svp.")
    assert conversation.brouillon.dossier.demandeur.courriel == ADRESSE
    assert [adresse for adresse, _ in envoyes(conversation)] == ["voisine@exemple.fr"]


def test_son_propre_courriel_donne_avec_la_demande_est_confirme(conversation: Conversation) -> None:
    dit = demande(conversation, f"Mon adresse mail est {ADRESSE}. Envoyez-moi le code par mail.")
    assert "l•••d@exemple.fr" in dit
    assert conversation.brouillon.dossier.demandeur.courriel == ADRESSE


def test_le_telephone_donne_en_passant_est_note(conversation: Conversation) -> None:
    demande(conversation)
    conversation.dit(f"{ADRESSE}, et mon téléphone c'est le 06 39 98 12 34")
    assert envoyes(conversation)
    demandeur = conversation.brouillon.dossier.demandeur
    assert (demandeur.telephone, demandeur.courriel) == ("+33639981234", None)


def test_ce_qui_est_dit_a_cote_n_est_pas_perdu(conversation: Conversation) -> None:
    demande(conversation, "Je m'appelle Lucie Durand. Envoyez-moi le code par mail.")
    assert conversation.brouillon.dossier.demandeur.nom == "Durand"
    assert champ_demande(conversation) == "reprise.adresse"


def test_la_demande_n_entre_pas_dans_le_recit(conversation: Conversation) -> None:
    avant = conversation.brouillon.dossier.recit()
    conversation.brouillon.champ = "recit"
    demande(conversation, "je voudrais continuer plus tard, envoyez-moi le code par mail")
    assert conversation.brouillon.dossier.recit() == avant


def test_une_adresse_dictee(conversation: Conversation) -> None:
    demande(conversation)
    conversation.dit("lucie point durand arobase exemple point fr")
    assert [adresse for adresse, _ in envoyes(conversation)] == [ADRESSE]


def test_une_adresse_a_moitie_est_completee(conversation: Conversation) -> None:
    demande(conversation)
    assert "pas pu lire" in conversation.dit("lucie.durand@exemple")
    conversation.dit(".fr")
    assert [adresse for adresse, _ in envoyes(conversation)] == [ADRESSE]
    assert conversation.brouillon.valeurs_rejetees == {}


def test_une_adresse_fausse_dans_la_demande_est_dite_aussitot(conversation: Conversation) -> None:
    dit = demande(conversation, "envoyez le code à lucie@@exemple svp")
    assert "pas pu lire" in dit
    assert champ_demande(conversation) == "reprise.adresse"
    assert "demandeur.courriel" not in conversation.brouillon.valeurs_rejetees


def test_illisible_deux_fois_le_code_est_donne_ici(conversation: Conversation) -> None:
    demande(conversation)
    conversation.dit("bof", "nlu_fallback", zone="unknown")
    dit = conversation.dit("bof bof", "nlu_fallback", zone="unknown")
    assert code_dit(dit)
    assert not envoyes(conversation)
    assert conversation.brouillon.envoi_du_code is None
    assert champ_demande(conversation) == "demandeur.nom"


# Changing one's mind, asking something else.


@pytest.mark.parametrize("mots", ["pas de mail finalement", "non", "je n'ai pas d'adresse mail", "laissez tomber"])
def test_on_y_renonce_et_le_code_est_donne_ici(conversation: Conversation, mots: str) -> None:
    demande(conversation)
    dit = conversation.dit(mots, "nier")
    assert "pas d'e-mail" in dit
    assert code_dit(dit)
    assert PAR_COURRIEL not in conversation.choix
    assert not envoyes(conversation)


def test_qui_a_deja_son_code_n_en_recoit_pas_un_second_en_renoncant(conversation: Conversation) -> None:
    donne = code_dit(demande(conversation, "je continue plus tard"))
    conversation.choisit(PAR_COURRIEL)
    assert not CODE.search(conversation.choisit("Pas d'e-mail"))
    assert code_en_vigueur(conversation) == donne.replace("-", "")


def test_renoncer_a_une_autre_adresse_laisse_valoir_le_premier_courriel(conversation: Conversation) -> None:
    demande(conversation, f"envoyez le code à {ADRESSE}")
    avant = code_en_vigueur(conversation)
    conversation.choisit("Envoyer un nouveau code à une autre adresse")
    conversation.choisit("Pas d'e-mail")
    assert code_en_vigueur(conversation) == avant


def test_une_question_au_milieu_est_repondue_puis_l_adresse_redemandee(conversation: Conversation) -> None:
    demande(conversation)
    assert "gratuit" in conversation.dit("c'est payant ?", "faq/gratuite")
    assert champ_demande(conversation) == "reprise.adresse"


def test_pourquoi_cette_adresse(conversation: Conversation) -> None:
    demande(conversation)
    dit = conversation.dit("pourquoi vous demandez ça ?", "nlu_fallback", zone="ask")
    assert "seulement à vous envoyer le code" in dit


def test_pendant_qu_on_demande_l_adresse_le_code_peut_etre_donne_ici(conversation: Conversation) -> None:
    demande(conversation)
    assert code_dit(demande(conversation, "non donnez-moi un code"))
    assert conversation.brouillon.envoi_du_code is None


def test_un_rappel_demande_ensuite_prend_la_place(conversation: Conversation) -> None:
    conversation.contenu = caisse_qui_rappelle().contenu
    conversation.brouillon.caisse_du_site = "751"
    demande(conversation)
    conversation.dit("je veux parler à quelqu'un", "parler_conseiller")
    conversation.choisit("Être rappelé")
    conversation.dit("06 39 98 12 34")
    assert conversation.enveloppes[-1]["expects"]["champ"] == "rappel.moment"


def test_sans_rien_d_ouvert_aussi() -> None:
    conversation = Conversation(envoie_des_courriels=True)
    demande(conversation)
    assert champ_demande(conversation) == "reprise.adresse"
    dit = conversation.dit(ADRESSE)
    assert "cette conversation est effacée le mercredi 25 novembre" in dit
    assert conversation.brouillon.etape is Etape.ACCUEIL


# Afterwards.


def test_une_autre_adresse_recoit_un_autre_code(conversation: Conversation) -> None:
    demande(conversation, f"envoyez le code à {ADRESSE}")
    conversation.travail.boite.etats = [EtatEnvoi.ENVOYE]
    conversation.choisit("Envoyer un nouveau code à une autre adresse")
    conversation.dit("voisine@exemple.fr")
    (premiere, premier), (seconde, second) = envoyes(conversation)
    assert (premiere, seconde) == (ADRESSE, "voisine@exemple.fr")
    assert premier != second, "whoever got the first one cannot open the conversation any more"
    assert second.replace("-", "") == code_en_vigueur(conversation)


def test_un_nouveau_code_annule_le_courriel_qui_attend(conversation: Conversation) -> None:
    demande(conversation, f"envoyez le code à {ADRESSE}")
    conversation.choisit("Voir un nouveau code ici")
    assert conversation.travail.boite.etats == [EtatEnvoi.ANNULE]


@pytest.mark.parametrize(
    ("etat", "dit"),
    [
        (EtatEnvoi.A_ENVOYER, "pas encore parti"),
        (EtatEnvoi.ENVOYE, "est parti"),
        (EtatEnvoi.ABANDONNE, "n'a pas pu partir"),
    ],
)
@pytest.mark.parametrize(
    "mots", ["je n'ai pas reçu le mail", "le code n'est toujours pas arrivé", "il est où le mail ?"]
)
def test_rien_recu_on_dit_ce_qu_on_sait(conversation: Conversation, etat: EtatEnvoi, dit: str, mots: str) -> None:
    demande(conversation, f"envoyez le code à {ADRESSE}")
    conversation.travail.boite.etats = [etat]
    assert dit in conversation.dit(mots, "nlu_fallback", zone="ask")
    assert "Voir un nouveau code ici" in conversation.choix
    assert champ_demande(conversation) == "demandeur.nom"


def test_rien_recu_apres_un_code_donne_ici(conversation: Conversation) -> None:
    demande(conversation, f"envoyez le code à {ADRESSE}")
    conversation.travail.boite.etats = [EtatEnvoi.ENVOYE]
    conversation.choisit("Voir un nouveau code ici")
    assert "ne marche plus" in conversation.dit("j'ai pas reçu le mail", "nlu_fallback", zone="ask")


def test_rien_recu_sans_avoir_rien_demande_parle_d_autre_chose(conversation: Conversation) -> None:
    dit = conversation.dit("je n'ai pas reçu le mail", "nlu_fallback", zone="unknown")
    assert "e-mail" not in dit


def test_ne_rien_avoir_recu_repond_d_abord_a_la_question_ouverte(conversation: Conversation) -> None:
    demande(conversation, f"envoyez le code à {ADRESSE}")
    assert "e-mail" not in conversation.dit("je n'ai rien reçu", "informer")


def test_quelques_courriels_au_plus_puis_le_code_ici(conversation: Conversation) -> None:
    for rang in range(COURRIELS_PAR_CONVERSATION):
        demande(conversation, f"envoyez le code à lucie{rang}@exemple.fr")
    dit = demande(conversation, "envoyez le code à encore@exemple.fr")
    assert len(envoyes(conversation)) == COURRIELS_PAR_CONVERSATION
    assert "je n'en envoie plus" in dit
    assert code_dit(dit).replace("-", "") == code_en_vigueur(conversation)
    assert "je n'en envoie plus" in demande(conversation)


def test_recommencer_ne_remet_pas_le_compte_a_zero(conversation: Conversation) -> None:
    for rang in range(COURRIELS_PAR_CONVERSATION):
        demande(conversation, f"envoyez le code à lucie{rang}@exemple.fr")
    conversation.dit("recommencer", "recommencer")
    conversation.choisit("Oui, effacer")
    assert "je n'en envoie plus" in demande(conversation)
