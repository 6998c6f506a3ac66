"""Other bodies beside the caisse: a dispute with it stays one, the rest is said in a sentence, a correction is heard."""

import pytest

from bot.mediation.brouillon import Etape
from tests.actions.conversation import Conversation

HORS_CHAMP = "situation/litige_hors_champ"
DE_LA_CAISSE = ("situation/reponse_insatisfaisante", "situation/absence_reponse")


def verdict_dit() -> Conversation:
    """A verdict that allows the referral was just said."""
    conversation = Conversation()
    conversation.dit(
        "la caisse répond pas à ma réclamation du 10 septembre sur mes IJ, cpam du mans, envoyée par courrier, pas de tribunal",
        "situation/absence_reponse",
    )
    conversation.dit("oui", "affirmer")
    assert conversation.brouillon.verdict_dit == "recevable_apres_reclamation"
    return conversation


@pytest.mark.parametrize(
    ("texte", "motif", "porte"),
    [
        (
            "la CPAM de Loire Atlantique s'est trompée dans le calcul de mes indemnités, j'ai réclamé sur ameli le 2 juillet."
            " Accessoirement France Travail me demande de rembourser 300 euros",
            "reponse_insatisfaisante",
            "francetravail.fr",
        ),
        (
            "la carsat me doit de la reversion je suis veuve et la cpam aussi me doit le capital deces jai ecrit a la cpam"
            " le 3 septembre rien",
            "absence_reponse",
            "lassuranceretraite.fr",
        ),
        ("la caf et aussi la cpam me doivent de l'argent", None, "caf.fr"),
        ("ma mutuelle refuse de payer et la cpam a refusé ma réclamation", "reponse_insatisfaisante", "mutualite.fr"),
        ("la cpam me réclame 900 euros. Et la CAF me doit trois mois d'APL", None, "caf.fr"),
    ],
)
def test_un_litige_avec_la_caisse_le_reste(texte: str, motif: str | None, porte: str) -> None:
    conversation = Conversation()
    dit = conversation.dit(texte, HORS_CHAMP)
    situation = conversation.brouillon.situation
    assert situation.organisme == "assurance_maladie"
    assert situation.motif == motif or (motif is None and situation.motif not in (None, "hors_competence"))
    assert porte in dit
    assert "ne relève pas du médiateur" not in dit


@pytest.mark.parametrize(
    "texte",
    [
        "ma mutuelle ne rembourse pas mes lunettes",
        "ma mutuelle bloque mon dossier depuis deux mois",
        "mon assurance refuse de payer",
    ],
)
@pytest.mark.parametrize("label", [HORS_CHAMP, "hors_perimetre"])
def test_un_litige_avec_un_autre_organisme_le_reste_aussi(texte: str, label: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, label)
    assert conversation.brouillon.verdict_dit == "hors_competence"


@pytest.mark.parametrize(
    ("texte", "label"),
    [
        ("non c'est contre la CPAM ! France Travail c'était juste accessoire", "nier"),
        ("je veux saisir le médiateur contre la CPAM de Loire-Atlantique", "deposer_saisine"),
        ("oui mais c'est la cpam qui a mal calculé", "hors_perimetre"),
        ("c'est pas france travail c'est la cpam", HORS_CHAMP),
        ("non pas france travail, la sécu !", HORS_CHAMP),
        ("mais je parle de la cpam", "faq/adresse_caisse"),
        ("mais non, mon litige est avec la cpam, pas avec pole emploi", HORS_CHAMP),
    ],
)
def test_non_c_est_la_caisse_est_entendu(texte: str, label: str) -> None:
    conversation = Conversation()
    conversation.dit(
        "France Travail me demande de rembourser et mon calcul d'indemnités est faux", HORS_CHAMP, autres=DE_LA_CAISSE
    )
    assert conversation.brouillon.verdict_dit == "hors_competence"
    dit = conversation.dit(texte, label, zone="ask" if label == "nier" else "answer")
    assert conversation.brouillon.situation.motif == "reponse_insatisfaisante"
    assert conversation.champ in ("procedure_judiciaire", "regime")  # "la sécu" names no régime
    assert "Je comprends que votre difficulté" in dit


@pytest.mark.parametrize("texte", ["merci, je vais voir avec la cpam", "et la cpam, elle fait quoi ?"])
def test_la_caisse_nommee_en_passant_ne_rouvre_rien(texte: str) -> None:
    conversation = Conversation()
    conversation.dit("France Travail me demande de rembourser 300 euros", HORS_CHAMP)
    conversation.dit(texte, "chitchat/remercier")
    assert conversation.brouillon.situation.organisme == "autre_que_assurance_maladie"


@pytest.mark.parametrize(
    ("texte", "porte"),
    [
        ("et la CAF me doit 200 euros aussi", "caf.fr"),
        ("ma mutuelle me rembourse pas non plus", "mediateur-mutualite.fr"),
        ("est-ce que la CAF peut m'aider ?", "caf.fr"),
        ("et la retraite ?", "lassuranceretraite.fr"),
        ("et pour la caf c'est qui le mediateur ?", "caf.fr"),
    ],
)
def test_un_aparte_n_y_change_rien(texte: str, porte: str) -> None:
    conversation = verdict_dit()
    dit = conversation.dit(texte, HORS_CHAMP)
    assert porte in dit
    assert len(dit) < 350
    assert conversation.brouillon.verdict_dit == "recevable_apres_reclamation"
    assert "Saisir le médiateur maintenant" in conversation.choix
    conversation.dit("oui", "affirmer")
    assert conversation.champ == "personne_concernee"
    dit = conversation.dit(texte, HORS_CHAMP)
    assert porte in dit
    assert conversation.champ == "personne_concernee"
    assert conversation.brouillon.dossier.decision.montant_euros is None
    assert conversation.brouillon.etape is Etape.FORMULAIRE


def test_une_autre_porte_apres_une_premiere() -> None:
    conversation = Conversation()
    conversation.dit("pole emploi me reclame 800 euros", HORS_CHAMP)
    dit = conversation.dit(
        "et ma retraite je peux faire appel au mediateur?", HORS_CHAMP, zone="ask", autres=("verifier_eligibilite",)
    )
    assert "lassuranceretraite.fr" in dit
    assert "France Travail" not in dit
    assert "lassuranceretraite.fr" in conversation.dit("et pour la retraite ?", HORS_CHAMP)


def test_la_mutuelle_dite_au_motif_a_sa_porte() -> None:
    conversation = Conversation()
    conversation.dit("je veux vérifier", "verifier_eligibilite")
    conversation.dit("la cpam")
    assert "mediateur-mutualite.fr" in conversation.dit("et mutuelle", HORS_CHAMP)
