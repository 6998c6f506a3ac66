"""What has no line of its own in the saisine is kept where it is read: how to be reached, the name at birth, an early wish."""

import pytest

from bot.mediation.brouillon import Etape
from tests.actions.conversation import Conversation
from tests.actions.parcours import formulaire_ouvert, saisine_deposee


def test_quand_et_comment_joindre_vont_avec_la_demande() -> None:
    conversation = formulaire_ouvert()
    conversation.dit("Sophie Turpin, appelez-moi plutôt le soir")
    conversation.dit("06 39 98 41 22, mais pas le lundi")
    conversation.dit("31000")
    assert conversation.champ == "demande"
    conversation.dit("que le dentiste me soigne")
    dossier = conversation.brouillon.dossier
    assert dossier.demandeur.moyen_de_reponse == "telephone"
    attendue = "que le dentiste me soigne\nPour me joindre : appelez-moi plutôt le soir ; pas le lundi"
    assert dossier.demande_entiere() == attendue
    resume = conversation.dit("passer")
    assert conversation.brouillon.etape is Etape.RECAPITULATIF
    assert "appelez-moi plutôt le soir" in resume
    conversation.dit("oui", "affirmer")
    assert conversation.saisine and conversation.saisine["demande"] == attendue


def test_le_moyen_dit_avant_le_formulaire_n_est_pas_redemande() -> None:
    conversation = Conversation()
    conversation.dit(
        "Mon dentiste a refusé de me soigner à cause de ma C2S hier. Merci de me répondre par courrier.",
        "situation/refus_de_soins",
    )
    assert conversation.brouillon.dossier.demandeur.moyen_de_reponse == "courrier"


def test_un_rappel_a_l_ordre_n_est_pas_un_appel() -> None:
    conversation = formulaire_ouvert()
    conversation.dit("Sophie Turpin, et je voudrais que le dentiste soit rappelé à l'ordre")
    dossier = conversation.brouillon.dossier
    assert dossier.demandeur.moyen_de_reponse is None
    assert dossier.demande == "je voudrais que le dentiste soit rappelé à l'ordre"
    assert "ordre" not in dossier.recit()


def test_le_nom_de_naissance_reste_dans_le_recit() -> None:
    conversation = formulaire_ouvert()
    conversation.dit("Hélène Ferry née Dupont")
    dossier = conversation.brouillon.dossier
    assert (dossier.demandeur.prenom, dossier.demandeur.nom) == ("Hélène", "Ferry")
    assert dossier.recit().endswith("\n\nHélène Ferry née Dupont")
    conversation.dit("oui Hélène Ferry née Dupont")
    assert dossier.recit().count("née Dupont") == 1


@pytest.mark.parametrize("texte", ["et si je perds le code ?", "que se passe-t-il si j'oublie le code secret"])
def test_un_code_perdu(texte: str) -> None:
    assert "36 46" in Conversation().dit(texte, "chitchat/autre", zone="doubt")
    deposee = saisine_deposee()
    numero = deposee.brouillon.saisine
    assert numero and numero in deposee.dit("et si je le perds ?", "chitchat/autre")
