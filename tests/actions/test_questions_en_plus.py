"""What is asked beside an answer, or instead of one: neither the answer nor the question is lost, and nothing else changes."""

import pytest

from tests.actions.conversation import Conversation
from tests.actions.parcours import formulaire_ouvert, saisine_deposee
from tests.actions.test_questions_au_milieu import au_nom

INSATISFAIT = "La CPAM refuse mes indemnités, j'ai réclamé par courrier le 3 septembre, ils ont dit non le 2 octobre"


def au_tribunal() -> Conversation:
    """Somebody who is asked whether a court deals with the case."""
    conversation = Conversation()
    conversation.dit(INSATISFAIT, "situation/reponse_insatisfaisante")
    conversation.choisit("Vérifier si je peux saisir le médiateur")
    assert conversation.champ == "procedure_judiciaire"
    return conversation


@pytest.mark.parametrize(
    "texte", ["la cpam oui", "oui vas y", "ok", "d'accord allez-y", "oui j'ai porté plainte à la police"]
)
def test_ce_qui_ne_dit_rien_d_un_tribunal_ne_ferme_pas_la_porte(texte: str) -> None:
    conversation = au_tribunal()
    conversation.dit(texte, "affirmer")
    assert conversation.champ == "procedure_judiciaire"
    assert conversation.brouillon.situation.procedure_judiciaire is None


def test_une_plainte_fait_demander_si_un_juge_s_en_occupe() -> None:
    assert "un juge s'occupe maintenant" in au_tribunal().dit("g porté plainte", "ne_sait_pas", zone="ask")


@pytest.mark.parametrize(
    "texte", ["oui", "oui le tribunal est saisi", "oui contre la cpam", "j'ai porté plainte au tribunal oui"]
)
def test_un_oui_reste_un_oui(texte: str) -> None:
    conversation = au_tribunal()
    conversation.dit(texte, "affirmer")
    assert conversation.brouillon.situation.procedure_judiciaire == "en_cours"


@pytest.mark.parametrize("reponse", ["Aucune procédure.", "Non.", "Pas de juge !"])
def test_une_reponse_breve_devant_une_question_est_gardee(reponse: str) -> None:
    conversation = au_tribunal()
    dit = conversation.dit(f"{reponse} Et la CRA, c'est un tribunal ?", "faq/tribunal")
    assert "n'est pas un tribunal : c'est une commission" in dit
    assert conversation.brouillon.situation.procedure_judiciaire == "aucune"


@pytest.mark.parametrize(
    ("texte", "reponse"),
    [
        ("et si je fais rien ?", "les délais continuent de courir"),
        ("c'est quoi le plus rapide, la CRA ou le médiateur ?", "Je ne peux pas choisir à votre place"),
        ("ça va durer combien de tps le formulaire", "une question à la fois"),
        ("combien de temps j'ai pour agir", "deux mois pour saisir la commission"),
    ],
)
def test_la_question_est_repondue_et_le_champ_redemande(texte: str, reponse: str) -> None:
    conversation = au_tribunal()
    assert reponse in conversation.dit(texte, "faq/delai_traitement", zone="ask")
    assert conversation.champ == "procedure_judiciaire"


def test_un_fait_de_plus_n_avale_pas_la_question() -> None:
    conversation = au_nom()
    dit = conversation.dit(
        "le dentiste a encore dit non hier. Au fait, on me répond quand ?", "situation/refus_de_soins"
    )
    assert "Aucun délai n'est garanti" in dit
    assert conversation.champ == "demandeur.nom"


@pytest.mark.parametrize("texte", ["et pour une amie qui a le même souci ?", "et si c'est pour ma mère ?"])
def test_demander_pour_un_autre_ne_change_pas_pour_qui_l_on_ecrit(texte: str) -> None:
    conversation = formulaire_ouvert()
    avant = conversation.brouillon.dossier.pour_soi
    conversation.dit(texte, "faq/qui_peut_saisir")
    assert avant is True
    assert conversation.brouillon.dossier.agissant_pour is None


def test_pour_un_proche_apres_n_importe_quelle_reponse() -> None:
    conversation = Conversation()
    conversation.dit("c'est payant ?", "faq/gratuite")
    assert "Tous les usagers du régime général" in conversation.dit("et pour mon papa ?", "suivre_saisine", zone="ask")


def test_un_code_postal_a_cote_d_une_adresse_demandee_est_note() -> None:
    conversation = au_nom()
    conversation.dit("44100 et l'adresse de la caisse c'est quoi ?", "faq/adresse_caisse")
    assert conversation.brouillon.dossier.demandeur.code_postal == "44100"


def test_une_lettre_perdue_n_est_pas_un_moyen_de_repondre() -> None:
    conversation = au_nom()
    conversation.dit("Lina Costa", "informer")
    while conversation.champ != "demandeur.moyen_de_reponse":
        conversation.dit("44000", "informer")
    dit = conversation.dit("j'ai perdu la lettre de refus, on fait quoi ?", "faq/pieces_a_fournir", zone="ask")
    assert "Envoyez ce que vous avez" in dit
    assert conversation.brouillon.dossier.demandeur.moyen_de_reponse is None


def test_apres_le_depot_et_maintenant() -> None:
    conversation = saisine_deposee()
    assert "Le médiateur étudie d'abord" in conversation.dit(
        "et maintenant, on fait quoi ?", "chitchat/aide", zone="ask"
    )


def test_le_questionnaire_montre_est_celui_qu_on_redonne() -> None:
    conversation = Conversation()
    conversation.dit("c'est quoi le questionnaire médecin traitant ?", "faq/questionnaire_medecin_traitant")
    conversation.dit("vous me l'envoyez par la poste ?", "obtenir_document")
    assert [un["nom"] for un in conversation.enveloppes[-1]["documents"]] == ["questionnaire-vierge.pdf"]


def test_envoyez_et_qu_on_n_en_parle_plus_n_efface_rien() -> None:
    conversation = formulaire_ouvert()
    assert "effacé" not in conversation.dit("envoyez et qu'on n'en parle plus", "annuler")


@pytest.mark.parametrize(
    ("texte", "label", "reponse"),
    [
        ("Le kiné refuse ma C2S depuis mars. C'est payant le médiateur ?", "situation/refus_de_soins", "est gratuit"),
        (f"{INSATISFAIT}, il faut un avocat ?", "situation/reponse_insatisfaisante", "ne demande un avocat"),
        (f"{INSATISFAIT}. Et si je fais rien ?", "situation/reponse_insatisfaisante", "Rien ne vous oblige"),
        ("j'ai 16 ans, le dentiste refuse ma C2S, je peux écrire seul ?", "situation/refus_de_soins", "des mineurs"),
    ],
)
def test_un_trouble_raconte_d_abord_avec_une_question_a_les_deux_reponses(texte: str, label: str, reponse: str) -> None:
    conversation = Conversation()
    dit = conversation.dit(texte, label)
    assert reponse in dit
    assert "Voulez-vous que je vérifie" in dit
    assert dit.count(reponse) == 1
    assert conversation.brouillon.situation.motif == label.split("/")[1]


def test_ce_que_le_mediateur_a_repondu_n_est_pas_un_nouveau_trouble() -> None:
    dit = Conversation().dit("le médiateur a refusé ma demande, je fais quoi", "situation/reponse_insatisfaisante")
    assert "quels autres recours existent" in dit


def test_le_nom_et_la_ville_du_professionnel_n_entrent_pas_dans_le_recit() -> None:
    conversation = Conversation()
    conversation.dit("le gynéco m'a mal parlé le 6 novembre et m'a pris 90 euros en plus", "situation/relation_medecin")
    conversation.choisit("Saisir le médiateur maintenant")
    conversation.dit("une CPAM, et aucun tribunal", "informer")
    conversation.dit("docteur Maubert à Rennes", "informer")
    assert "Maubert" not in conversation.brouillon.dossier.recit()
    assert conversation.brouillon.dossier.professionnel.ville == "Rennes"


@pytest.mark.parametrize("texte", ["Monsieur Hautbois, à Bourganeuf", "M. Hautbois à Bourganeuf"])
def test_un_monsieur_et_sa_ville(texte: str) -> None:
    conversation = Conversation()
    conversation.dit("le kiné m'a mal parlé le 6 novembre et m'a pris 90 euros en plus", "situation/relation_medecin")
    conversation.choisit("Saisir le médiateur maintenant")
    conversation.dit("une CPAM, et aucun tribunal", "informer")
    conversation.dit(texte, "informer")
    professionnel = conversation.brouillon.dossier.professionnel
    assert (professionnel.nom, professionnel.ville) == (texte.split(" à ")[0].rstrip(","), "Bourganeuf")


def test_demander_si_l_on_peut_changer_n_est_pas_un_ajout() -> None:
    conversation = saisine_deposee()
    dit = conversation.dit("je peux changer le mail après ?", "modifier_reponse")
    assert "je ne peux plus la changer" in dit
    assert "je peux changer le mail" not in dit


def test_un_mot_de_passe_oublie_n_est_pas_un_je_ne_sais_pas() -> None:
    assert "36 46" in Conversation().dit("j'ai oublié mon mot de passe ameli", "ne_sait_pas")
