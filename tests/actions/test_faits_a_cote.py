"""What is told beside the answer to a question, or instead of it, joins the account; the answer does not."""

import pytest

from bot.mediation.brouillon import Etape
from tests.actions.conversation import Conversation
from tests.actions.test_questions_au_milieu import au_nom

RACONTE = (
    "la cpam ne paie pas mes ij, j'ai réclamé le 5 mai par courrier et ils m'ont répondu le 28 mai que c'était complet"
)


def au_tribunal() -> Conversation:
    """A check that asks whether a court was seized."""
    conversation = Conversation()
    conversation.dit(RACONTE, "situation/reponse_insatisfaisante")
    conversation.dit("oui je veux saisir", "deposer_saisine")
    assert conversation.champ == "procedure_judiciaire"
    return conversation


def au_souhait() -> Conversation:
    """A form that asks what is expected of the mediator."""
    conversation = au_nom()
    conversation.brouillon.champ = "demande"
    return conversation


@pytest.mark.parametrize(
    ("texte", "label", "fait"),
    [
        ("non. ah et j'ai aussi appelé le 3646", "nier", "j'ai aussi appelé le 3646"),
        (
            "aucun tribunal. et mon patron a bien transmis l'attestation lundi",
            "situation/litige_hors_champ",
            "mon patron a bien transmis l'attestation lundi",
        ),
        ("non, et ma conseillère m'a raccroché au nez deux fois", "nier", "ma conseillère m'a raccroché au nez"),
    ],
)
def test_le_fait_dit_avec_la_reponse_est_au_recit(texte: str, label: str, fait: str) -> None:
    conversation = au_tribunal()
    conversation.dit(texte, label)
    assert conversation.champ == "personne_concernee"
    assert fait in conversation.brouillon.dossier.recit()
    assert "aucun tribunal" not in conversation.brouillon.dossier.recit()


@pytest.mark.parametrize("texte", ["non aucun", "je n'ai saisi aucun juge", "non pas de tribunal, merci"])
def test_la_reponse_seule_n_y_est_pas(texte: str) -> None:
    conversation = au_tribunal()
    conversation.dit(texte, "nier")
    assert conversation.brouillon.dossier.recit() == RACONTE


@pytest.mark.parametrize(
    ("texte", "label"),
    [
        ("pouvez vous mettre que j'ai trois enfants à charge", "informer"),
        ("mettez dans ma demande que j'ai trois enfants à charge", "modifier_reponse"),
    ],
)
def test_le_fait_dit_sans_repondre_est_note_et_dit(texte: str, label: str) -> None:
    conversation = au_tribunal()
    assert "C'est noté" in conversation.dit(texte, label)
    assert "j'ai trois enfants à charge" in conversation.brouillon.dossier.recit()
    assert conversation.champ == "procedure_judiciaire"


def test_ce_qui_est_dit_apres_le_souhait_est_au_recit() -> None:
    conversation = au_souhait()
    conversation.dit("annuler la pénalité. au fait ma déclaration c'était en mars et je l'ai envoyée à temps")
    assert conversation.brouillon.dossier.demande == "annuler la pénalité"
    assert "ma déclaration c'était en mars et je l'ai envoyée à temps" in conversation.brouillon.dossier.recit()


def test_un_moyen_de_repondre_n_est_pas_un_souhait() -> None:
    conversation = au_souhait()
    conversation.dit("un sms svp")
    assert conversation.brouillon.dossier.demande is None


def test_devant_le_resume_aussi() -> None:
    conversation = au_nom()
    conversation.brouillon.etape, conversation.brouillon.champ = Etape.RECAPITULATIF, "consentement"
    conversation.dit("ah et aussi on m'a raccroché au nez trois fois")
    assert "on m'a raccroché au nez trois fois" in conversation.brouillon.dossier.recit()


def test_la_reclamation_de_la_meme_affaire_n_efface_pas_ce_qui_fut_raconte() -> None:
    conversation = Conversation()
    conversation.dit(
        "ma fille Zoé 8 ans porte des lunettes, l'opticien me facture 200 euros alors qu'on a la CSS",
        "situation/refus_de_soins",
    )
    conversation.dit("je leur ai écrit pour me plaindre en mai mais aucune réponse depuis", "situation/absence_reponse")
    recit = conversation.brouillon.dossier.recit()
    assert "Zoé 8 ans porte des lunettes" in recit and "aucune réponse" in recit
