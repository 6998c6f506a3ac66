"""Answers to the questions of the check: what is denied, too little said, told before, or feared."""

import pytest

from bot.mediation.brouillon import Brouillon, Etape
from tests.actions.conversation import Conversation


def a_la_question(champ: str, motif: str | None = None) -> Conversation:
    """A check that has asked `champ` once, of somebody in dispute with a CPAM."""
    brouillon = Brouillon(id="b1", etape=Etape.VERIFICATION, champ=champ)
    brouillon.situation.organisme, brouillon.situation.motif = "assurance_maladie", motif
    brouillon.situation.regime, brouillon.situation.procedure_judiciaire = "general", "aucune"
    brouillon.poses[champ] = 1
    return Conversation(brouillon=brouillon)


def apres_une_reclamation_sans_suite(premiere: str = "oui j'en ai fait une") -> Conversation:
    """Asked what came of a complaint that the person says they made."""
    conversation = a_la_question("reclamation", "dysfonctionnement_caisse")
    conversation.dit(premiere, "affirmer")
    return conversation


@pytest.mark.parametrize(
    "texte", ["oui", "oui c'est fait", "oui, par mail", "oui par lettre recommandée", "oui en mai"]
)
def test_avoir_reclame_ne_dit_pas_ce_que_cela_a_donne(texte: str) -> None:
    conversation = a_la_question("reclamation", "dysfonctionnement_caisse")
    dit = conversation.dit(texte, "affirmer")
    assert conversation.brouillon.situation.reclamation is None and "Qu'a donné cette réclamation" in dit


def test_des_oui_sans_suite_ne_valent_jamais_un_echec() -> None:
    conversation = apres_une_reclamation_sans_suite()
    assert "refusé, accepté" in conversation.dit("oui", "affirmer")
    assert conversation.champ == "reclamation"
    conversation.dit("oui oui", "affirmer")
    assert conversation.brouillon.verdict_dit == "reclamation_d_abord"


@pytest.mark.parametrize(
    ("texte", "valeur"),
    [
        ("elle a accepté", "aboutie"),
        ("je suis contente", "aboutie"),
        ("pas content du tout", None),
        ("je suis pas satisfaite", "sans_succes"),
        ("leur réponse est pas bonne", "sans_succes"),
        ("toujours pas réglé", "sans_succes"),
        ("c'est pas arrangé", "sans_succes"),
        ("réponse négative", "sans_succes"),
        ("payé en partie", "sans_succes"),
        ("elle a versé la moitié", "sans_succes"),
        ("rien du tout", "sans_succes"),
        ("pas encore de retour", "en_attente"),
        ("aucune nouvelle", "sans_succes"),
    ],
)
def test_ce_qu_elle_a_donne_en_deux_mots(texte: str, valeur: str | None) -> None:
    conversation = apres_une_reclamation_sans_suite("oui par courrier")
    conversation.dit(texte)
    assert conversation.brouillon.situation.reclamation == valeur


@pytest.mark.parametrize("texte", ["oui, aucune réponse", "oui et silence total", "oui mais ils ont payé une partie"])
def test_oui_et_ce_que_cela_a_donne(texte: str) -> None:
    conversation = a_la_question("reclamation", "dysfonctionnement_caisse")
    conversation.dit(texte, "affirmer")
    assert conversation.brouillon.situation.reclamation == "sans_succes"


@pytest.mark.parametrize("texte", ["non c'est pas réglé", "non, ce n'est toujours pas arrangé"])
def test_un_probleme_qui_dure_n_est_pas_une_reclamation_jamais_faite(texte: str) -> None:
    conversation = a_la_question("reclamation", "dysfonctionnement_caisse")
    conversation.dit(texte, "nier")
    assert conversation.brouillon.situation.reclamation is None and conversation.champ == "reclamation"


def test_un_refus_dit_avant_la_reclamation_n_est_pas_sa_reponse() -> None:
    conversation = Conversation()
    conversation.dit(
        "La caisse m'a dit non pour mes lunettes. J'ai envoyé une réclamation il y a quatre jours.",
        "situation/reponse_insatisfaisante",
    )
    assert conversation.brouillon.situation.reclamation == "en_attente"


@pytest.mark.parametrize("texte", ["refus", "Un refus.", "ils ont refusé", "c'est refusé", "j'ai eu un rejet"])
def test_un_refus_sans_son_auteur_est_demande(texte: str) -> None:
    conversation = a_la_question("motif")
    assert "Qui a refusé" in conversation.dit(texte, "situation/refus_de_soins")
    assert conversation.brouillon.situation.motif is None


@pytest.mark.parametrize(
    ("texte", "motif"),
    [("la cpam", "reponse_insatisfaisante"), ("ma caisse", "reponse_insatisfaisante"), ("un kiné", "refus_de_soins")],
)
def test_qui_a_refuse(texte: str, motif: str) -> None:
    conversation = a_la_question("motif")
    conversation.dit("on m'a refusé", "situation/refus_de_soins")
    conversation.dit(texte, "situation/dysfonctionnement_caisse")
    assert conversation.brouillon.situation.motif == motif


@pytest.mark.parametrize("texte", ["je l'ai déjà dit", "j'ai déjà répondu", "mais je vous l'ai dit !!"])
@pytest.mark.parametrize("champ", ["motif", "reclamation"])
def test_deja_dit_fait_voir_ce_qui_est_note(champ: str, texte: str) -> None:
    conversation = a_la_question(champ, "dysfonctionnement_caisse" if champ == "reclamation" else None)
    dit = conversation.dit(texte, "situation/rdv_specialiste")
    assert "régime général" in dit
    assert conversation.champ == champ and conversation.brouillon.situation.motif in (None, "dysfonctionnement_caisse")


@pytest.mark.parametrize(
    "texte",
    [
        "je crains des représailles de la cpam",
        "et si elle se venge ?",
        "ça va pas me retomber dessus ?",
        "peur d'être mal vue",
    ],
)
@pytest.mark.parametrize("champ", ["procedure_judiciaire", "reclamation", "demande"])
def test_la_peur_de_la_caisse_n_est_pas_une_reponse(champ: str, texte: str) -> None:
    conversation = a_la_question(champ, "dysfonctionnement_caisse")
    if champ == "demande":
        conversation.brouillon.etape, conversation.brouillon.situation.reclamation = Etape.FORMULAIRE, "sans_succes"
    dit = conversation.dit(texte)
    assert "Je comprends cette crainte" in dit and "mediation_confidentielle_decret" in conversation.faits
    assert conversation.champ == champ and conversation.brouillon.dossier.demande is None


@pytest.mark.parametrize(
    ("texte", "valeur"),
    [
        ("moins de trois semaines", "moins_de_deux"),
        ("presque 2 mois", "moins_de_deux"),
        ("même pas deux mois", "moins_de_deux"),
        ("presque un an", "deux_ou_plus"),
        ("au moins 4 mois", "deux_ou_plus"),
        ("moins d'un an", None),
    ],
)
def test_une_attente_qui_a_une_borne(texte: str, valeur: str | None) -> None:
    conversation = a_la_question("mois_impayes", "dysfonctionnement_caisse")
    conversation.dit(texte)
    assert conversation.brouillon.situation.mois_impayes == valeur


@pytest.mark.parametrize("texte", ["pas la caf, la cpam", "pas avec ma mutuelle non, avec la sécu"])
def test_l_autre_organisme_nie_n_est_pas_l_adversaire(texte: str) -> None:
    conversation = a_la_question("organisme")
    conversation.brouillon.situation.organisme = None
    conversation.dit(texte, "situation/litige_hors_champ")
    assert conversation.brouillon.situation.organisme == "assurance_maladie"


def test_le_sujet_nie_n_est_pas_choisi() -> None:
    conversation = a_la_question("nature_litige", "reponse_insatisfaisante")
    conversation.dit("pas ma pension, mes médicaments")
    assert conversation.brouillon.situation.nature_litige == "frais_de_sante"
