"""A message that tells a trouble and says "je veux saisir" is taken as both; what was told is not asked again."""

import pytest

from bot.mediation.brouillon import Etape
from tests.actions.conversation import Conversation
from tests.actions.eligibilite.test_autres_organismes import verdict_dit

DEPOSER = "deposer_saisine"
DYSFONCTIONNEMENT = "situation/dysfonctionnement_caisse"


@pytest.mark.parametrize(
    ("texte", "zone", "autres", "motif", "champ"),
    [
        (
            "Bonjour ma carte vitale ne marche plus depuis 4 mois j'ai fait 3 demandes et rien, je veux saisir le mediateur",
            "ask",
            (DYSFONCTIONNEMENT,),
            "dysfonctionnement_caisse",
            "regime",
        ),
        (
            "on me reclame 1340 euro de trop percu jveu saisir le mediateur",
            "answer",
            ("situation/reponse_insatisfaisante",),
            "reponse_insatisfaisante",
            "organisme",
        ),
        (
            "bjr carte vitale bloquée cpam répond pas je veux faire une saisine",
            "answer",
            ("situation/litige_hors_champ",),
            "dysfonctionnement_caisse",
            "procedure_judiciaire",
        ),
        (
            "je veux saisir le médiateur, la cpam me réclame un indu de 600 euros",
            "answer",
            ("situation/reponse_insatisfaisante",),
            "reponse_insatisfaisante",
            "procedure_judiciaire",
        ),
    ],
)
def test_le_trouble_dit_avec_le_souhait(texte: str, zone: str, autres: tuple[str, ...], motif: str, champ: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, DEPOSER, zone=zone, autres=autres)
    assert conversation.brouillon.situation.motif == motif
    assert conversation.champ == champ
    assert conversation.brouillon.veut_deposer


def test_la_msa_a_sa_porte_tout_de_suite() -> None:
    conversation = Conversation()
    dit = conversation.dit(
        "je suis agriculteur la MSA de l'Hérault ne me rembourse pas mes soins, je veux saisir le médiateur",
        "situation/litige_hors_champ",
    )
    assert "msa.fr" in dit
    assert conversation.champ is None


@pytest.mark.parametrize(
    "texte",
    [
        "le dentiste me refuse a cause de la c2s je veux saisir, cpam, pas de tribunal",
        "je suis à la cpam, mon kiné refuse de me soigner, je veux le saisir, pas de tribunal",
    ],
)
def test_je_veux_saisir_n_attend_pas_de_proposition(texte: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, "situation/refus_de_soins")
    assert conversation.brouillon.etape is Etape.FORMULAIRE


def test_pas_de_tribunal_n_est_pas_une_question() -> None:
    conversation = Conversation()
    dit = conversation.dit(
        "La CPAM du Gard a perdu mon dossier, j'ai réclamé par courrier le 3 septembre et le 24 septembre ils ont dit"
        " d'attendre. Pas de tribunal. Je veux saisir.",
        DYSFONCTIONNEMENT,
        segments=("faq/tribunal", DEPOSER),
    )
    assert "saisir un tribunal met fin" not in dit
    assert conversation.brouillon.verdict_dit == "recevable_apres_reclamation"


def test_je_veux_saisir_n_est_pas_un_tribunal_saisi() -> None:
    conversation = Conversation()
    conversation.dit(
        "ma cpam a refusé mes frais, j'ai pas réclamé, je veux saisir", "situation/reponse_insatisfaisante"
    )
    assert conversation.champ == "procedure_judiciaire"
    conversation.dit("je veux saisir quand même", DEPOSER)
    assert conversation.brouillon.situation.procedure_judiciaire is None


@pytest.mark.parametrize(
    ("texte", "label", "motif"),
    [
        ("je veux saisir pour un refus de soins à l'hôpital", "situation/reponse_insatisfaisante", "refus_de_soins"),
        ("mon fils a besoin d'un orthophoniste je trouve pas", "situation/refus_de_soins", "rdv_specialiste"),
        ("on ne trouve aucun orthodontiste pour ma fille", "situation/refus_de_soins", "rdv_specialiste"),
        ("l'orthophoniste refuse mon fils, je trouve pas mieux", "situation/refus_de_soins", "refus_de_soins"),
    ],
)
def test_un_refus_ou_une_recherche(texte: str, label: str, motif: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, label)
    assert conversation.brouillon.situation.motif == motif


@pytest.mark.parametrize(
    "texte",
    [
        "Mon mari est mort il y a 3 semaines et la cpam me demande de rembourser ses IJ",
        "la cpam a classé mon accident du travail en maladie",
        "la caisse nous réclame 300 euros de trop",
    ],
)
def test_une_decision_de_la_caisse(texte: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, "hors_perimetre", zone="ask", autres=(DYSFONCTIONNEMENT,))
    assert conversation.brouillon.situation.motif == "reponse_insatisfaisante"


@pytest.mark.parametrize("oui", ["oui vérifiez", "oui je veux vérifier", "vous pouvez vérifier"])
def test_une_histoire_entiere_puis_oui_verifiez(oui: str) -> None:
    conversation = Conversation()
    dit = conversation.dit(
        "la cpam de Nice a refusé ma pension, réclamation du 1er octobre refusée le 3 novembre",
        "informer",
        autres=("situation/reponse_insatisfaisante", "situation/absence_reponse"),
    )
    assert "Je ne suis pas d'accord avec la caisse" in dit
    conversation.dit(oui, "affirmer")
    assert conversation.champ == "procedure_judiciaire"
    assert Conversation().dit(oui, "affirmer").startswith("Avec qui")


def test_ce_qui_est_dit_a_la_clarification_n_est_pas_un_titre() -> None:
    conversation = Conversation()
    conversation.dit("mon remboursement de 89 euros jamais arrivé je veux saisir", "faq/gratuite", zone="ask")
    conversation.dit("la cpam", zone="ask", autres=(DYSFONCTIONNEMENT, "faq/adresse_caisse"))
    conversation.dit("la caisse n'a pas répondu à ma lettre", "situation/absence_reponse")
    assert conversation.brouillon.situation.motif == "absence_reponse"
    assert conversation.champ == "procedure_judiciaire"
    assert "89 euros" in conversation.brouillon.dossier.recit()


@pytest.mark.parametrize(
    "question",
    [
        "combien de temps ils ont pour repondre a une reclamation",
        "ils ont combien de temps pour repondre si je fais une reclamation ?",
        "Combien de jours je dois attendre après ma réclamation",
        "la caisse a quel délai pour me répondre ?",
    ],
)
def test_une_question_sur_le_delai_ne_corrige_rien(question: str) -> None:
    conversation = Conversation()
    conversation.dit("la cpam me doit 3 mois d'ij et personne repond au 3646", DYSFONCTIONNEMENT)
    dit = conversation.dit(question, "situation/absence_reponse")
    assert "ne fixent pas de délai" in dit
    assert "C'est corrigé" not in dit
    assert conversation.brouillon.situation.motif == "dysfonctionnement_caisse"


def test_le_souhait_colle_est_un_souhait() -> None:
    conversation = verdict_dit()
    conversation.dit("je veux saisir", DEPOSER)
    for texte in ("pour moi", "Lina Costa", "72000", "par mail lina@example.org"):
        conversation.dit(texte)
    assert conversation.champ == "demande"
    conversation.dit("quils anule la dette jai pas les moyen jsuis seule avec 3 enfants", "situation/refus_de_soins")
    assert conversation.brouillon.dossier.demande == "quils anule la dette jai pas les moyen jsuis seule avec 3 enfants"


def test_le_francais_difficile_et_son_trouble() -> None:
    conversation = Conversation()
    conversation.dit("bonjour je parle pas bien francais, moi malade 3 mois, cpam pas payer", DYSFONCTIONNEMENT)
    assert conversation.brouillon.simple
    assert conversation.brouillon.situation.motif == "dysfonctionnement_caisse"
    conversation.dit("juge ? non", "faq/tribunal", zone="ask", autres=("nier",))
    assert conversation.brouillon.situation.procedure_judiciaire == "aucune"


def test_la_plainte_au_mediateur_n_est_pas_un_tribunal() -> None:
    conversation = Conversation()
    conversation.dit("dr legrand m'a viré, je veux porter plainte au médiateur", "situation/relation_medecin")
    assert conversation.brouillon.situation.procedure_judiciaire is None


@pytest.mark.parametrize(
    ("texte", "label"),
    [
        ("lorthophoniste veu pa avan 2029 pr mon fils, cpam pas de tribunal", "situation/rdv_specialiste"),
        (
            "docteur Aubin, dentiste à Pau, refuse ma belle-mère parce qu'elle est en fauteuil. CPAM, pas de tribunal.",
            "situation/refus_de_soins",
        ),
    ],
)
def test_dire_sa_caisse_et_aucun_tribunal_ne_change_pas_le_probleme_avec_un_soignant(texte: str, label: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, label, zone="ask", autres=("faq/tribunal",))
    assert conversation.brouillon.situation.motif == label.removeprefix("situation/")


def test_annoncer_un_probleme_ne_dit_pas_encore_lequel() -> None:
    conversation = Conversation()
    dit = conversation.dit("jai un probleme avec ma cpam", "situation/litige_hors_champ", zone="ask")
    assert "Racontez-moi" in dit
    assert conversation.brouillon.situation.motif is None
