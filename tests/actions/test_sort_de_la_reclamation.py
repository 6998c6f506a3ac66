"""What became of the complaint, whichever words tell it, and what is thought of going to court."""

import pytest

from tests.actions.conversation import Conversation

REFUS = "situation/reponse_insatisfaisante"
SILENCE = "situation/absence_reponse"


def a_la_question(champ: str = "reclamation") -> Conversation:
    """A check that asks `champ`, of somebody who is refused something."""
    conversation = Conversation()
    conversation.dit("la cpam refuse de me payer", REFUS)
    conversation.dit("vérifier", "verifier_eligibilite")
    if champ == "reclamation":
        conversation.dit("non")
    assert conversation.champ == champ
    return conversation


@pytest.mark.parametrize(
    ("texte", "motif"),
    [
        ("je te l'ai dit, par courrier et ils m'ont dit non", "reponse_insatisfaisante"),
        ("ils m'ont répondu à côté", "reponse_insatisfaisante"),
        ("un mail, et ils m'ont renvoyé balader", "reponse_insatisfaisante"),
        ("un recommandé à la CPAM le 20 octobre, rien", "absence_reponse"),
        ("réclamation par LRAR le 20 octobre, elle a été rejetée le 12 novembre", "reponse_insatisfaisante"),
    ],
)
def test_ce_qui_est_dit_n_est_pas_redemande(texte: str, motif: str) -> None:
    conversation = a_la_question()
    conversation.dit(texte, "modifier_reponse", "ask")
    assert conversation.brouillon.situation.reclamation == "sans_succes"
    assert conversation.brouillon.situation.motif == motif
    assert (conversation.brouillon.verdict_dit or "").startswith("recevable")


@pytest.mark.parametrize(
    ("texte", "reclamation", "reponse"),
    [
        ("ils ont dit non le 20 septembre", None, 20),
        ("oui le 5 septembre, ils ont dit non le 20 septembre", 5, 20),
        ("oui par courrier le 5/9. la caisse a dit non le 20/9", 5, 20),
        ("oui le 5/9 il on di non le 20/9", 5, 20),
        ("wi ecri le 5/9 reponse le 20/9 c non", 5, 20),
        ("oui le 5 septembre puis relance le 20 septembre", 5, None),
        ("ils ont refusé le 20 septembre et j'ai écrit le 25", 25, None),
    ],
)
def test_les_dates_de_ce_que_la_reclamation_a_donne(texte: str, reclamation: int | None, reponse: int | None) -> None:
    conversation = a_la_question()
    conversation.dit(texte, "informer")
    dite = conversation.brouillon.dossier.reclamation
    assert (dite.date and dite.date.valeur.day, dite.date_reponse and dite.date_reponse.valeur.day) == (
        reclamation,
        reponse,
    )


def test_qui_ne_sait_pas_ce_que_sa_reclamation_a_donne_l_a_faite() -> None:
    conversation = a_la_question("procedure_judiciaire")
    conversation.dit("j'ai écrit le 3 octobre", "informer")
    conversation.dit("non", "nier")
    assert conversation.champ == "reclamation"
    conversation.dit("je sai pa", "ne_sait_pas")
    conversation.dit("je sai pa", "ne_sait_pas")
    assert conversation.brouillon.situation.reclamation == "en_attente"


@pytest.mark.parametrize("label", ["informer", SILENCE])
def test_une_reclamation_rejetee_n_est_pas_un_silence(label: str) -> None:
    conversation = Conversation()
    conversation.dit("réclamation par LRAR le 20 octobre, elle a été rejetée le 12 novembre", label)
    assert conversation.brouillon.situation.motif == "reponse_insatisfaisante"
    assert conversation.brouillon.situation.reclamation == "sans_succes"


def test_le_silence_choisi_avec_la_date_de_la_reclamation() -> None:
    conversation = Conversation()
    conversation.dit("j'ai un souci avec ma cpam, réclamation envoyée le 3 septembre", "informer", zone="ask")
    conversation.dit("vérifier", "verifier_eligibilite")
    conversation.choisit("La caisse ne répond pas à ma réclamation")
    assert conversation.brouillon.situation.reclamation == "sans_succes"


def test_la_date_repond_a_la_question_de_la_reclamation() -> None:
    conversation = Conversation()
    conversation.dit("vérifier", "verifier_eligibilite")
    conversation.dit("cpam")
    conversation.choisit("La caisse ne répond pas à ma réclamation")
    conversation.dit("non")
    conversation.dit("le 3 septembre")
    assert conversation.brouillon.verdict_dit == "recevable_apres_reclamation"


@pytest.mark.parametrize("suite", ["Oui, par écrit", "par courrier"])
def test_rien_puis_oui_par_ecrit_est_un_silence(suite: str) -> None:
    conversation = a_la_question()
    conversation.dit("rien", "nier")
    assert conversation.champ == "reclamation"
    conversation.dit(suite, "affirmer")
    assert conversation.brouillon.situation.motif == "absence_reponse"


@pytest.mark.parametrize(
    ("texte", "valeur"),
    [
        ("Non, mais j'y songe", "annoncee"),
        ("pas pour l'instant, on y réfléchit", "annoncee"),
        ("non mais c'est pas exclu", "annoncee"),
        ("non, et je n'y pense pas", "aucune"),
        ("non", "aucune"),
    ],
)
def test_qui_songe_au_tribunal_est_averti(texte: str, valeur: str) -> None:
    conversation = a_la_question("procedure_judiciaire")
    conversation.dit(texte, "nier")
    assert conversation.brouillon.situation.procedure_judiciaire == valeur


def a_la_reclamation() -> Conversation:
    """Somebody whose caisse made a mistake, asked whether they complained."""
    conversation = Conversation()
    conversation.dit("la cpam s'est trompée dans mes paiements", "situation/dysfonctionnement_caisse")
    conversation.dit("oui", "affirmer")
    conversation.dit("aucun tribunal")
    assert conversation.champ == "reclamation"
    return conversation


@pytest.mark.parametrize(
    "texte", ["ils m'ont dit qu'ils traitaient", "un mail le 8 novembre, j'attends", "c'est en cours", "ils étudient"]
)
def test_attendre_n_est_pas_avoir_une_reponse(texte: str) -> None:
    conversation = a_la_reclamation()
    reponse = conversation.dit(texte, "situation/reponse_insatisfaisante", "ask")
    assert conversation.brouillon.situation.reclamation == "en_attente"
    assert conversation.contenu.verdicts["reclamation_d_abord"].champs["reclamation"].texte.strip() in reponse


def test_redire_que_c_est_ecrit_ne_fait_pas_redemander() -> None:
    conversation = a_la_reclamation()
    conversation.dit("envoyé un message ameli y a 10 jours, rien", "situation/absence_reponse")
    assert conversation.brouillon.dossier.reclamation.canal == "compte_ameli"
    reponse = conversation.dit("mais c'est écrit ! sur la messagerie ameli !", "faq/saisir_compte_ameli", "ask")
    assert conversation.contenu.messages["reclamation_en_attente"].texte.strip() in reponse
    assert conversation.brouillon.situation.reclamation == "en_attente"


@pytest.mark.parametrize("texte", ["je veux un rdv au guichet", "et par téléphone ?", "je voudrais passer à l'accueil"])
def test_un_souhait_ou_une_question_ne_disent_rien_de_la_reclamation(texte: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, "faq/saisir_mail_telephone_rdv")
    assert conversation.brouillon.dossier.reclamation.canal is None
    assert conversation.brouillon.situation.reclamation is None
