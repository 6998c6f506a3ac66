"""The complaint, the court and other bodies told in other words than the expected ones: read as meant."""

import pytest

from bot.mediation.eligibilite import Code
from tests.actions.conversation import Conversation

CONTESTE = "situation/reponse_insatisfaisante"
SILENCE = "situation/absence_reponse"
HORS_CHAMP = "situation/litige_hors_champ"


def _en_verification() -> Conversation:
    conversation = Conversation()
    conversation.dit("la cpam me réclame un trop perçu, j'ai réclamé par mail, ils ont dit non", CONTESTE)
    conversation.dit("oui", "affirmer")
    assert conversation.champ == "procedure_judiciaire"
    return conversation


@pytest.mark.parametrize(
    ("texte", "zone"),
    [
        ("saisir", "ask"),
        ("Saisir le médiateur", "answer"),
        ("saisir le mediateur svp", "answer"),
        ("oui saisir le médiateur maintenant", "answer"),
    ],
)
def test_saisir_a_la_question_du_tribunal_est_un_souhait(texte: str, zone: str) -> None:
    conversation = _en_verification()
    conversation.dit(texte, "deposer_saisine", zone)
    assert conversation.brouillon.situation.procedure_judiciaire is None
    assert conversation.champ == "procedure_judiciaire"
    assert conversation.brouillon.veut_deposer


@pytest.mark.parametrize(
    "texte", ["aucun. Par contre la caisse a bien répondu non", "Aucun, et la caisse m'a bien répondu non, je conteste"]
)
def test_aucun_puis_autre_chose(texte: str) -> None:
    conversation = _en_verification()
    conversation.dit(texte, SILENCE)
    assert conversation.brouillon.verdict_dit == Code.RECEVABLE_APRES_RECLAMATION


@pytest.mark.parametrize(
    "texte",
    [
        "la cpam lui a refusé une cure, recours par téléphone le 2 juin puis lettre le 10 juin, leur refus est du 6 juillet",
        "la cpam m'a refusé un soin, j'ai appelé le 3 juin, puis un courrier le 12 juin, ils ont refusé le 6 juillet",
        "la cpam m'a supprimé la C2S en octobre, j'ai contesté par courrier, refus",
        "la cpam de l'orne lui a refusé des soins infirmiers, rejet le 5 octobre après réclamation du 12 septembre",
        "la cpam a refusé mes IJ, refus confirmé le 8 octobre suite à mon recours du 2 septembre",
    ],
)
def test_reclamation_ecrite_et_refusee(texte: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, SILENCE)
    assert conversation.brouillon.situation.reclamation == "sans_succes"
    assert conversation.brouillon.situation.motif == "reponse_insatisfaisante"


def test_le_rejet_apres_la_reclamation_en_date_la_reponse() -> None:
    conversation = Conversation()
    conversation.dit("la cpam a refusé, rejet le 5 octobre après réclamation du 12 septembre", CONTESTE)
    reclamation = conversation.brouillon.dossier.reclamation
    assert reclamation.date and reclamation.date.valeur.isoformat() == "2026-09-12"
    assert reclamation.date_reponse and reclamation.date_reponse.valeur.isoformat() == "2026-10-05"


@pytest.mark.parametrize(
    "depot", ["j'ai posé un courrier le 2 octobre", "j'ai déposé une lettre le 2 octobre", "j'ai porté un courrier"]
)
def test_lettre_posee_a_l_accueil(depot: str) -> None:
    conversation = Conversation()
    conversation.dit(f"je suis passé 3 fois à l'accueil de la cpam et {depot}, rien en retour", SILENCE)
    assert conversation.brouillon.situation.reclamation == "sans_succes"


@pytest.mark.parametrize("dit", ["mais si, il a écrit le 10 juin, par lettre", "mais si j'ai écrit, un recommandé"])
def test_ecrite_apres_tout(dit: str) -> None:
    conversation = Conversation()
    conversation.dit("la cpam a refusé la cure de mon mari, on a réclamé au téléphone", CONTESTE)
    conversation.dit("oui", "affirmer")
    conversation.dit("non", "nier")
    assert conversation.brouillon.verdict_dit == Code.RECLAMATION_D_ABORD
    conversation.dit(dit, SILENCE, "ask")
    assert conversation.brouillon.situation.reclamation != "orale_seulement"
    assert conversation.brouillon.situation.motif == "reponse_insatisfaisante"


@pytest.mark.parametrize(
    "suite", ["ajoutez la date du 15 octobre, c'était une relance", "le 15 octobre, c'est ma relance"]
)
def test_relance_dite_apres_sa_date(suite: str) -> None:
    conversation = Conversation()
    conversation.dit("la cpam a refusé, j'ai réclamé le 20 septembre par courrier, ils ont répondu non", CONTESTE)
    conversation.dit(suite)
    reclamation = conversation.brouillon.dossier.reclamation
    assert reclamation.date and reclamation.date.valeur.isoformat() == "2026-09-20"
    assert [une.valeur.isoformat() for une in reclamation.relances] == ["2026-10-15"]


def test_un_recours_sans_suite_dite_n_est_pas_un_silence() -> None:
    conversation = Conversation()
    conversation.dit("slt la cpam a refusé mon AT jai fait un recours cra le 2 octobre", SILENCE)
    conversation.dit("oui", "affirmer")
    conversation.dit("non", "nier")
    assert conversation.champ == "reclamation"
    conversation.dit("en fait la cra a pas encore répondu ils ont jusqu'à décembre", SILENCE)
    assert conversation.brouillon.situation.reclamation == "en_attente"


@pytest.mark.parametrize(
    "dit", ["en fait ils ont encore jusqu'en décembre pour répondre", "le délai n'est pas encore passé"]
)
def test_le_delai_court_apres_le_verdict(dit: str) -> None:
    conversation = Conversation()
    conversation.dit("la cpam ne répond pas à ma réclamation du 2 octobre", SILENCE)
    conversation.dit("oui", "affirmer")
    conversation.dit("non", "nier")
    assert conversation.brouillon.verdict_dit == Code.RECEVABLE_APRES_RECLAMATION
    conversation.dit(dit, "faq/delais_recours")
    assert conversation.brouillon.verdict_dit == Code.RECLAMATION_D_ABORD


@pytest.mark.parametrize(
    "texte",
    [
        "salu ma caf ma coupé le rsa et la cpam aussi ma coupé la css en meme tps",
        "la caf me coupe mes aides et la cpam aussi mes ij",
        "la caf m'a supprimé l'apl et la cpam pareil pour la c2s",
    ],
)
def test_deux_organismes_dans_un_message(texte: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, HORS_CHAMP, autres=("situation/dysfonctionnement_caisse",))
    assert conversation.brouillon.situation.organisme == "assurance_maladie"
    assert conversation.brouillon.situation.motif == "reponse_insatisfaisante"
    assert "caf" in conversation.brouillon.annexes


def test_le_tribunal_dit_d_emblee_ferme_la_porte() -> None:
    conversation = Conversation()
    texte = (
        "La CPAM a refusé un arrêt, recours CRA du 20 juillet, rejet le 15 septembre, nous avons saisi le pôle social"
    )
    conversation.dit(texte, CONTESTE)
    assert conversation.brouillon.verdict_dit == Code.PROCEDURE_JUDICIAIRE


def test_le_tribunal_dit_puis_repris() -> None:
    conversation = Conversation()
    texte = (
        "je veux porter plainte contre mon dentiste j'ai saisi le tribunal judiciaire en juin il m'a refusé les soins"
    )
    conversation.dit(texte, "faq/tribunal", autres=("situation/refus_de_soins",))
    assert conversation.brouillon.situation.motif == "refus_de_soins"
    assert conversation.brouillon.situation.procedure_judiciaire == "en_cours"
    conversation.dit("la cpam de pau")
    repris = "en fait je me suis trompé c'est juste une lettre à l'ordre des dentistes, pas un tribunal"
    conversation.dit(repris, "modifier_reponse", autres=("faq/tribunal",))
    assert conversation.brouillon.situation.procedure_judiciaire == "aucune"
    assert conversation.brouillon.verdict_dit == Code.RECEVABLE_DIRECTEMENT


def test_une_adresse_ne_change_pas_avec_qui() -> None:
    conversation = Conversation()
    conversation.dit(
        "la cpam m'a refusé un taxi le 18 septembre, j'ai réclamé le 25 septembre, ils ont refusé le 3 novembre",
        CONTESTE,
    )
    dit = (
        "Oui s'il vous plaît. Je ne suis pas allée au tribunal. Mon nom est Martine Chevallier, "
        "j'habite sept rue du Bois Merrain à Chartres, vingt-huit mille."
    )
    conversation.dit(dit, "informer", autres=("modifier_reponse", HORS_CHAMP))
    assert conversation.brouillon.situation.organisme == "assurance_maladie"
    assert conversation.brouillon.verdict_dit == Code.RECEVABLE_APRES_RECLAMATION


@pytest.mark.parametrize("dit", ["non c'est contre la CPAM que je me bats !", "mais non c'est bien la CPAM !"])
def test_la_protestation_ne_recommence_rien(dit: str) -> None:
    conversation = Conversation()
    conversation.dit("la cpam ne répond pas à mon recours du 4 septembre", SILENCE)
    conversation.dit(dit, "nier")
    assert conversation.champ == "procedure_judiciaire"
    assert conversation.brouillon.situation.motif == "absence_reponse"


@pytest.mark.parametrize(
    ("texte", "motif"),
    [
        ("son dentiste lui a facturé 420 euros de dépassement alors qu'elle a la C2S", "refus_de_soins"),
        ("mon kiné me fait payer 20 euros de plus à chaque fois alors que j'ai la c2s", "refus_de_soins"),
        ("le dentiste me demande d'avancer les frais malgré ma CSS", "refus_de_soins"),
        ("mon kiné me fait payer 20 euros de plus à chaque fois", "relation_medecin"),
        ("mon médecin me parle mal alors que j'ai la c2s", "relation_medecin"),
    ],
)
def test_depassement_avec_la_c2s(texte: str, motif: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, "situation/relation_medecin")
    assert conversation.brouillon.situation.motif == motif


def test_la_lettre_a_la_caisse_n_est_pas_celle_du_mediateur() -> None:
    conversation = Conversation()
    conversation.dit("la cpam ne me paye pas mes ij, j'ai appelé 5 fois", "situation/dysfonctionnement_caisse")
    conversation.dit("comment je fais pour la réclamation ?", "faq/reclamation_prealable")
    assert conversation.brouillon.modele_donne
    conversation.dit("ok et vous pouvez m'écrire la lettre ?", "obtenir_document")
    assert not any(enveloppe.get("documents") for enveloppe in conversation.enveloppes)
    conversation.dit("non, la lettre vierge pour le médiateur", "obtenir_document")
    assert any(enveloppe.get("documents") for enveloppe in conversation.enveloppes)


@pytest.mark.parametrize("metier", ["gynécologue", "un dentiste"])
def test_un_metier_n_est_pas_une_autre_difficulte(metier: str) -> None:
    conversation = _en_verification()
    conversation.dit(metier, "situation/rdv_specialiste")
    assert conversation.brouillon.annexes == []


def test_je_m_appelle_n_est_pas_le_telephone() -> None:
    conversation = _en_verification()
    conversation.dit("non", "nier")
    conversation.brouillon.dossier.reclamation.canal = None
    conversation.brouillon.champ = "reclamation.canal"
    conversation.dit("je m'appelle Yvonne Kerbrat")
    assert conversation.brouillon.dossier.reclamation.canal is None
