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


@pytest.mark.parametrize(
    ("texte", "zone"),
    [
        ("c'est Lemoine, pas Lemaine", "ask"),
        ("mon prénom c'est Odette et non Colette", "fallback"),
        ("non pas le 20, le 22", "ask"),
    ],
)
def test_une_valeur_corrigee_apres_le_depot_est_proposee_comme_un_ajout(texte: str, zone: str) -> None:
    conversation = saisine_deposee()
    assert f"« {texte} »" in conversation.dit(texte, "nlu_fallback", zone)
    assert conversation.choix == ["Oui, l'ajouter", "Non, ne rien ajouter"]


@pytest.mark.parametrize(
    "texte",
    ["j'ai mal tapé mon téléphone", "l'adresse n'est pas la bonne", "je crois que je me suis trompée de code postal"],
)
@pytest.mark.parametrize("label", ["modifier_reponse", "informer", "nlu_fallback"])
def test_une_erreur_sans_la_bonne_valeur_la_demande(texte: str, label: str) -> None:
    conversation = saisine_deposee()
    assert "ce qu'il faut lire à la place" in conversation.dit(texte, label)
    dit = conversation.dit("06 39 98 44 21", "informer")
    assert texte in dit and "06 39 98 44 21" in dit and "à la place" not in dit
    conversation.dit("oui", "affirmer")
    assert conversation.travail.saisines.complements[0]["texte"] == f"{texte}\n06 39 98 44 21"


def test_un_nom_n_ouvre_aucune_demande() -> None:
    conversation = Conversation()
    conversation.dit("où en est ma demande ?", "suivre_saisine")
    assert "un nom ne suffit pas" in conversation.dit("c'est au nom de Sylvie Roman, regardez", "informer")
    assert conversation.brouillon.dossier.demandeur.nom is None
