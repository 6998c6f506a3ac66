"""What is said of a saisine once it is filed: put right, added to, withdrawn, followed."""

import pytest

from bot.mediation.saisine import But
from tests.actions.conversation import Conversation
from tests.actions.parcours import saisine_deposee


def test_une_correction_est_proposee_comme_un_ajout() -> None:
    conversation = saisine_deposee()
    dit = conversation.dit("corriger la caisse, c'est la CPAM de la Côte d'Opale", "modifier_reponse", "ask")
    assert "« corriger la caisse, c'est la CPAM de la Côte d'Opale »" in dit
    assert "C'est ajouté" in conversation.dit("oui envoyer", "affirmer")


@pytest.mark.parametrize("message", ["non n'ajoutez rien", "n'ajoutez pas ça", "laissez tomber"])
def test_non_a_l_ajout_dit_autrement(message: str) -> None:
    conversation = saisine_deposee()
    conversation.dit("je voudrais ajouter que j'ai reçu un refus", "informer")
    assert "je n'ajoute rien" in conversation.dit(message, "nier", "ask")
    assert not conversation.travail.saisines.complements


def test_retirer_ce_qui_vient_d_etre_consulte() -> None:
    deposee = saisine_deposee()
    ici = Conversation(travail=deposee.travail)
    ici.dit(f"{deposee.brouillon.saisine} {deposee.brouillon.preuve}", "suivre_saisine")
    ici.dit("en fait je veux retirer", "annuler")
    assert ici.brouillon.recherche is not None
    assert ici.brouillon.recherche.but is But.RETIRER


def test_suivre_l_avancement() -> None:
    conversation = saisine_deposee()
    dit = conversation.dit("comment je suis l'avancement ?", "hors_perimetre")
    assert conversation.brouillon.saisine is not None
    assert conversation.brouillon.saisine in dit


@pytest.mark.parametrize("message", ["et ils vont mappeler quand", "le médiateur va me contacter quand"])
def test_quand_la_reponse_viendra(message: str) -> None:
    assert "Aucun délai" in saisine_deposee().dit(message, "parler_conseiller", "ask")
