"""The compte ameli path: one step at a time, at the person's pace; a question in the middle is answered, a form waits."""

from itertools import pairwise

import pytest

from bot.mediation.brouillon import Etape
from tests.actions.conversation import Conversation
from tests.actions.parcours import formulaire_ouvert

SAISIR = ("Comment je fais depuis mon compte ameli ?", "faq/saisir_compte_ameli")
ETAPES = {"saisir": 4, "creer_carte_vitale": 7, "creer_france_connect": 3, "activer": 2}


@pytest.fixture
def conversation() -> Conversation:
    """Somebody who has begun the guide to refer from the compte ameli."""
    nouvelle = Conversation()
    nouvelle.dit(*SAISIR)
    nouvelle.choisit("Me guider pas à pas")
    return nouvelle


@pytest.mark.parametrize(
    ("label", "guide", "titres"),
    [
        ("faq/saisir_compte_ameli", "saisir", ["Me guider pas à pas"]),
        ("faq/creer_compte_ameli", "creer_carte_vitale", ["Me guider pas à pas", "Créer le compte avec FranceConnect"]),
        ("faq/france_connect", "creer_france_connect", ["Me guider pas à pas"]),
        ("faq/activation_compte", "activer", ["Me guider pas à pas"]),
    ],
)
def test_le_guide_est_propose_apres_la_reponse(label: str, guide: str, titres: list[str]) -> None:
    conversation = Conversation()
    conversation.dit("Comment faire ?", label)
    assert conversation.choix == titres
    dit = conversation.choisit("Me guider pas à pas")
    assert f"Étape 1 sur {ETAPES[guide]}" in dit
    assert conversation.brouillon.parcours == f"{guide}:1"
    assert conversation.faits


@pytest.mark.parametrize("mot", ["suite", "ok", "ensuite", "c'est fait", "et après", "oui"])
def test_un_mot_fait_passer_a_l_etape_suivante(conversation: Conversation, mot: str) -> None:
    assert "Étape 2 sur 4" in conversation.dit(mot, "nlu_fallback", zone="ask")


def test_les_deux_noms_du_menu_puis_le_motif_absent(conversation: Conversation) -> None:
    menu = conversation.choisit("Étape suivante")
    assert "Mes démarches" in menu
    assert "Droits, démarches et médiation" in menu
    assert conversation.faits == {"menu_ameli_2021", "menu_ameli_autre_nom"}
    assert "messagerie" in conversation.choisit("Étape suivante")
    assert "motif_absent_messagerie" in conversation.faits


def test_on_revient_a_l_etape_d_avant_sans_sortir_du_guide(conversation: Conversation) -> None:
    conversation.choisit("Étape suivante")
    assert "Étape 1 sur 4" in conversation.choisit("Revenir à l'étape précédente")
    assert "Étape 1 sur 4" in conversation.dit("revenir", "nlu_fallback", zone="ask")


def test_on_arrete_quand_on_veut(conversation: Conversation) -> None:
    assert "j'arrête le guide" in conversation.dit("arrêter", "annuler")
    assert conversation.brouillon.parcours is None
    assert "Étape" not in conversation.dit("ok", "affirmer")


def test_le_guide_va_jusqu_au_bout_et_propose_la_suite() -> None:
    conversation = Conversation()
    conversation.dit("Comment créer mon compte ameli ?", "faq/creer_compte_ameli")
    dits = [conversation.choisit("Me guider pas à pas")]
    while conversation.brouillon.parcours:
        dits.append(conversation.dit("la suite", "nlu_fallback", zone="ask"))
    assert [dit for dit in dits if "Étape" in dit] == dits[:-1]
    assert len(dits) == 8
    assert "sept jours" in dits[-1]
    assert "compte_ameli_sept_jours" in conversation.faits
    assert "Étape 1 sur 2" in conversation.choisit("Activer le compte avec le lien reçu par mail")


def test_la_derniere_etape_se_termine_par_c_est_fait() -> None:
    conversation = Conversation()
    conversation.dit("le lien marche plus", "faq/activation_compte")
    conversation.choisit("Me guider pas à pas")
    conversation.choisit("Étape suivante")
    assert "Étape suivante" not in conversation.choix
    assert "fin du guide" in conversation.choisit("C'est fait")


@pytest.mark.parametrize(
    ("question", "label", "reponse"),
    [
        ("C'est payant ?", "faq/gratuite", "gratuit"),
        ("c'est quoi un motif", "faq/motif_absent", "la raison de votre demande"),
        ("vous êtes un robot ?", "chitchat/robot", "assistant automatique"),
        ("je veux parler à quelqu'un", "parler_conseiller", "36 46"),
        ("quel temps fait-il ?", "hors_sujet", "Je ne peux pas vous aider sur ce sujet"),
    ],
)
def test_une_question_au_milieu_est_repondue_puis_l_etape_reproposee(
    conversation: Conversation, question: str, label: str, reponse: str
) -> None:
    conversation.choisit("Étape suivante")
    dit = conversation.dit(question, label)
    assert reponse in dit
    assert "Étape 2 sur 4" in conversation.enveloppes[-1]["texte"]
    assert conversation.brouillon.parcours == "saisir:2"


def test_apres_plusieurs_questions_l_etape_est_rappelee_en_d_autres_mots(conversation: Conversation) -> None:
    rappels = [conversation.dit("c'est payant ?", "faq/gratuite").splitlines()[-1] for _ in range(4)]
    assert all(un != autre for un, autre in pairwise(rappels))
    assert "étape 1 sur 4" in rappels[1]
    assert "**Étape 1 sur 4.** Ouvrez votre compte" in conversation.dit("répétez", "chitchat/repeter")
    assert not conversation.brouillon.simple


def test_sans_compte_on_passe_au_guide_qui_le_cree(conversation: Conversation) -> None:
    assert "Étape 1 sur 3" in conversation.choisit("Créer le compte avec FranceConnect")


def test_ce_qui_n_est_pas_compris_ne_fait_pas_avancer(conversation: Conversation) -> None:
    dit = conversation.dit("mouais la fibre est lente", "hors_sujet", zone="ask")
    assert "Étape 1 sur 4" in dit
    assert conversation.brouillon.parcours == "saisir:1"


@pytest.mark.parametrize(
    "dit", ["je ne trouve pas le menu", "il y a pas « demander l'aide » chez moi", "mes démarches c'est où ?"]
)
def test_une_difficulte_avec_ce_que_nomme_une_etape_est_repondue_par_elle(conversation: Conversation, dit: str) -> None:
    assert "Cherchez « Droits, démarches et médiation »" in conversation.dit(dit, "chitchat/aide")
    assert conversation.brouillon.parcours == "saisir:1"


@pytest.mark.parametrize("dit", ["j'y arrive pas", "le site me demande un numéro fiscal", "je suis bloqué là"])
def test_qui_n_y_arrive_pas_apprend_qui_peut_l_aider(conversation: Conversation, dit: str) -> None:
    assert "ameliBot" in conversation.dit(dit, "chitchat/repeter", zone="ask")
    assert conversation.brouillon.parcours == "saisir:1"


def test_raconter_son_probleme_quitte_le_guide(conversation: Conversation) -> None:
    conversation.dit("La CPAM ne répond pas à ma réclamation du 3 juin", "situation/absence_reponse")
    assert conversation.brouillon.parcours is None
    assert conversation.brouillon.situation.motif == "absence_reponse"


@pytest.mark.parametrize("mots", ["guidez-moi pas à pas", "vous pouvez me guider ?", "étape par étape svp"])
def test_le_guide_se_demande_aussi_en_mots(mots: str) -> None:
    conversation = Conversation()
    conversation.dit("avec france connect on fait comment", "faq/france_connect")
    assert "Étape 1 sur 3" in conversation.dit(mots, "chitchat/aide")


def test_un_guide_demande_d_emblee_commence_tout_de_suite() -> None:
    assert "Étape 1 sur 7" in Conversation().dit("etape par etape creation compte ameli", "faq/creer_compte_ameli")


def test_un_guide_pour_ameli_sans_dire_lequel_donne_le_choix() -> None:
    conversation = Conversation()
    conversation.dit("guidez-moi sur ameli", "nlu_fallback", zone="ask")
    assert len(conversation.choix) == len(ETAPES)


def test_guidez_moi_sans_guide_reste_une_demande_d_aide() -> None:
    assert "Voici ce que je peux faire" in Conversation().dit("guidez-moi", "chitchat/aide")


def test_et_ensuite_donne_la_fin_de_la_reponse_puis_l_activation() -> None:
    conversation = Conversation()
    conversation.dit("Je n'ai pas encore de compte", "faq/creer_compte_ameli")
    assert "mot de passe" in conversation.dit("c'est fait, et ensuite ?", "nlu_fallback", zone="ask")
    assert "lien" in conversation.dit("et après ?", "nlu_fallback", zone="ask")


def test_un_simple_ok_apres_une_reponse_ne_lance_pas_le_guide() -> None:
    conversation = Conversation()
    conversation.dit(*SAISIR)
    conversation.dit("ok", "affirmer")
    assert conversation.brouillon.parcours is None


def test_dans_un_formulaire_le_guide_met_la_question_en_attente_puis_y_revient() -> None:
    conversation = formulaire_ouvert()
    conversation.dit(*SAISIR)
    assert conversation.champ == "demandeur.nom"
    dit = conversation.choisit("Me guider pas à pas")
    assert "rien n'est perdu" in dit
    assert "nom" not in conversation.enveloppes[-1]["texte"].lower().split()
    for _ in range(3):
        conversation.dit("c'est fait", "affirmer")
    dit = conversation.dit("ok", "affirmer")
    assert "Nous reprenons votre demande" in dit
    assert conversation.enveloppes[-1]["expects"]["champ"] == "demandeur.nom"
    assert conversation.brouillon.etape is Etape.FORMULAIRE


def test_dans_un_formulaire_un_mot_sur_le_guide_n_est_pas_pris_pour_une_reponse() -> None:
    conversation = formulaire_ouvert()
    conversation.dit(*SAISIR)
    conversation.choisit("Me guider pas à pas")
    conversation.dit("je suis sur la page", "informer")
    assert conversation.brouillon.dossier.demandeur.nom is None
    assert conversation.brouillon.parcours == "saisir:1"


def test_dans_un_formulaire_une_reponse_nette_reprend_la_demande() -> None:
    conversation = formulaire_ouvert()
    conversation.dit("Lucie Durand", "informer")
    assert conversation.champ == "demandeur.code_postal"
    conversation.dit(*SAISIR)
    conversation.choisit("Me guider pas à pas")
    conversation.dit("87000", "informer")
    assert conversation.brouillon.parcours is None
    assert conversation.brouillon.dossier.demandeur.code_postal == "87000"


def test_dans_un_formulaire_arreter_rend_la_question() -> None:
    conversation = formulaire_ouvert()
    conversation.dit(*SAISIR)
    conversation.choisit("Me guider pas à pas")
    conversation.choisit("Arrêter le guide")
    assert conversation.enveloppes[-1]["expects"]["champ"] == "demandeur.nom"
    assert conversation.brouillon.dossier.passages


def test_en_version_simple_les_etapes_sont_simples(conversation: Conversation) -> None:
    assert "L'application du téléphone ne suffit pas." in conversation.dit("plus simple", "chitchat/repeter")
    assert "Vous ne le voyez pas ?" in conversation.dit("ok", "affirmer")


def test_une_urgence_interrompt_le_guide_qui_reprend_ensuite(conversation: Conversation) -> None:
    assert "15" in conversation.dit("mon père ne respire plus", "urgence")
    dit = conversation.dit("ça va, les secours sont là", "nlu_fallback", zone="ask")
    assert "Étape 1 sur 4" in dit


@pytest.mark.parametrize("etat", ["saisir:99", "disparu:1", "saisir:0", "saisir", "saisir:x"])
def test_un_guide_que_le_contenu_n_a_plus_est_oublie(etat: str) -> None:
    conversation = Conversation()
    conversation.brouillon.parcours = etat
    assert "Étape" not in conversation.dit("ok", "affirmer")


def test_suivant_puis_une_question_avance_et_repond() -> None:
    conversation = Conversation()
    conversation.dit("comment créer un compte ameli ?", "faq/creer_compte_ameli")
    conversation.choisit("Me guider pas à pas")
    dit = conversation.dit("ok suivant. au fait, est-ce que c'est gratuit ?", "faq/gratuite", zone="ask")
    assert "gratuit" in dit and "Étape 2 sur" in dit


def test_arreter_le_guide_et_dire_autre_chose() -> None:
    conversation = Conversation()
    conversation.dit("comment créer un compte ameli ?", "faq/creer_compte_ameli")
    conversation.choisit("Me guider pas à pas")
    dit = conversation.dit("arrêter le guide. Mon dentiste refuse ma carte C2S", "situation/refus_de_soins")
    assert "j'arrête le guide" in dit and conversation.brouillon.parcours is None
    assert conversation.brouillon.situation.motif == "refus_de_soins"


@pytest.mark.parametrize(
    ("texte", "reponse"),
    [
        ("c'est où le numéro de série ?", "près de la photo"),
        ("il faut les combien derniers caractères du rib ?", "sept derniers caractères"),
        ("je mets quelle adresse mail ?", "adresse mail personnelle"),
    ],
)
def test_une_question_a_laquelle_une_autre_etape_repond(texte: str, reponse: str) -> None:
    conversation = Conversation()
    conversation.dit("comment créer mon compte ameli", "faq/creer_compte_ameli")
    conversation.choisit("Me guider pas à pas")
    dit = conversation.dit(texte, "hors_perimetre")
    assert reponse in dit and "Étape 1 sur 7" in dit


@pytest.mark.parametrize(
    ("texte", "label"),
    [
        ("ça m'affiche une erreur 404", "modifier_reponse"),
        ("j'ai toujours rien reçu", "situation/absence_reponse"),
        ("l'écran reste tout vide", "nlu_fallback"),
        ("le site est indisponible", "situation/dysfonctionnement_caisse"),
        ("il tourne dans le vide depuis tout à l'heure", "nlu_fallback"),
        ("les cases se remplissent toutes seules n'importe comment", "nlu_fallback"),
        ("moi j'ai pas cette case", "chitchat/aide"),
    ],
)
def test_ce_qui_ne_va_pas_comme_ecrit_ne_fait_pas_quitter_le_guide(
    conversation: Conversation, texte: str, label: str
) -> None:
    sur = label != "nlu_fallback"
    dit = conversation.dit(texte, label, zone="answer" if sur else "ask")
    assert "36 46" in dit
    assert conversation.brouillon.parcours == "saisir:1"
    assert "Étape 2 sur 4" in conversation.dit("et maintenant", "nlu_fallback", zone="ask")


def test_ce_qui_bloque_deux_fois_n_a_pas_deux_fois_la_meme_reponse(conversation: Conversation) -> None:
    premiere = conversation.dit("l'écran est noir", "nlu_fallback", zone="ask")
    seconde = conversation.dit("ça me renvoie à l'accueil", "nlu_fallback", zone="ask")
    assert premiere.split("\n")[0] != seconde.split("\n")[0]
    assert "une lettre suffit" in seconde


def test_qui_est_a_la_tache_est_attendu(conversation: Conversation) -> None:
    assert "Je vous attends" in conversation.dit("je tape mon mot de passe", "nlu_fallback", zone="ask")


@pytest.mark.parametrize("texte", ["c'est envoyé !", "terminé", "et après ?", "ça y est j'ai tout envoyé"])
def test_apres_l_envoi_depuis_ameli_on_apprend_la_suite(conversation: Conversation, texte: str) -> None:
    while conversation.brouillon.parcours:
        conversation.choisit(conversation.choix[0])
    assert "recevable" in conversation.dit(texte, "nlu_fallback", zone="ask")
