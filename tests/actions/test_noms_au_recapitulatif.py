"""A name said again at the summary is that of the person whose surname it holds, and never loses a part."""

import pytest

from bot.mediation.brouillon import Etape
from bot.mediation.dossier import AgissantPour, Personne
from tests.actions.conversation import Conversation
from tests.atelier import brouillon

RECIT = "La caisse ne répond pas depuis mars. J'accompagne M. Benali qui attend ses indemnités depuis quatre mois."


def au_recapitulatif() -> Conversation:
    """A social worker at the summary of what she sends for Rachid Benali."""
    un = brouillon("absence_reponse")
    un.etape, un.champ = Etape.RECAPITULATIF, "consentement"
    un.situation.organisme, un.situation.regime = "assurance_maladie", "general"
    un.situation.procedure_judiciaire, un.situation.reclamation = "aucune", "sans_succes"
    un.verdict_dit = "recevable_apres_reclamation"
    un.dossier.pour_soi = False
    un.dossier.agissant_pour = AgissantPour("professionnel", None, "ecrit")
    un.dossier.demandeur.nom, un.dossier.demandeur.prenom = "Lemoine", "Sophie"
    un.dossier.personne_concernee = Personne(nom="BENALI", prenom="Rachid")
    un.passes = ["reclamation.canal", "personne_concernee.code_postal", "demande", "personne_concernee.nir"]
    return Conversation(brouillon=un)


def noms(conversation: Conversation) -> tuple[str | None, ...]:
    dossier = conversation.brouillon.dossier
    return tuple(
        nom.lower() if nom else None
        for qui in (dossier.personne_concernee, dossier.demandeur)
        for nom in (qui.prenom, qui.nom)
    )


ENTIERS = ("rachid", "benali", "sophie", "lemoine")


def test_un_nom_moins_complet_ne_remplace_pas_le_meme_nom_entier() -> None:
    conversation = au_recapitulatif()
    conversation.dit(RECIT)
    assert noms(conversation) == ENTIERS
    assert conversation.brouillon.dossier.agissant_pour == AgissantPour("professionnel", None, "ecrit")


@pytest.mark.parametrize(
    "message",
    [
        "Rachid Benali, le prénom a disparu",
        "nom de la personne : Rachid Benali",
        "Non, le nom c'est BENALI et le prénom Rachid",
        "le nom de la personne concernée c'est Rachid Benali",
    ],
)
def test_le_nom_redit_va_a_la_personne_qui_le_porte(message: str) -> None:
    conversation = au_recapitulatif()
    conversation.brouillon.dossier.personne_concernee = Personne(nom="Benali")
    conversation.dit(message)
    assert noms(conversation) == ENTIERS
    assert "prénom : Rachid" in conversation.enveloppes[-2]["texte"]


def test_les_deux_parties_du_nom_interverties_se_corrigent() -> None:
    conversation = au_recapitulatif()
    conversation.brouillon.dossier.personne_concernee = Personne(nom="Rachid", prenom="Benali")
    conversation.dit("le nom c'est Benali et le prénom Rachid", "modifier_reponse")
    assert noms(conversation) == ENTIERS


def test_la_mere_et_le_fils_de_meme_nom() -> None:
    conversation = au_recapitulatif()
    conversation.dit("mon nom c'est Benali, Sophie Benali")
    assert noms(conversation)[:2] == ("rachid", "benali")


def test_le_prenom_seul_complete_le_nom() -> None:
    conversation = au_recapitulatif()
    conversation.brouillon.dossier.personne_concernee = Personne(nom="Benali")
    conversation.dit("le prénom c'est Rachid", "modifier_reponse")
    assert noms(conversation) == ENTIERS
    conversation.dit("mon prénom c'est Sonia", "modifier_reponse")
    assert noms(conversation) == ("rachid", "benali", "sonia", "lemoine")


def test_une_naissance_n_est_pas_la_date_de_la_reclamation() -> None:
    conversation = au_recapitulatif()
    avant = conversation.brouillon.dossier.reclamation.date
    conversation.dit("j'ai oublié de vous dire, il est né le 3 mars 1960", "informer")
    assert conversation.brouillon.dossier.reclamation.date == avant
    assert str(conversation.brouillon.dossier.personne_concernee.date_naissance) == "1960-03-03"
