"""Whatever may be left out can be taken back, by its name, by an answer to its question, or by the choice that passes it."""

import pytest

from bot.mediation.collecte import valeur
from bot.mediation.dates import DateConnue, Precision
from tests.actions.conversation import MAINTENANT, Conversation
from tests.actions.test_lignes_nommees import au_recapitulatif

NIR = "265072A12345669"


def _avec_nir() -> Conversation:
    conversation = au_recapitulatif()
    dossier = conversation.brouillon.dossier
    dossier.demandeur.nir = NIR
    dossier.professionnel.date_faits = DateConnue(MAINTENANT.date(), Precision.JOUR, "hier")
    conversation.brouillon.passes = ["reclamation.canal", "demandeur.code_postal"]
    return conversation


@pytest.mark.parametrize(
    ("message", "vides"),
    [
        ("Supprimez le numéro de sécu et la date des faits.", {"demandeur.nir", "professionnel.date_faits"}),
        ("enlevez la date des faits, le nom du professionnel et mon numéro de sécurité sociale",
         {"demandeur.nir", "professionnel.date_faits", "professionnel.nom"}),
        ("pas de numéro de sécu", {"demandeur.nir"}),
        ("Pas une date des faits", {"professionnel.date_faits"}),
        ("retirez ce que j'attends", {"demande"}),
    ],
)  # fmt: skip
@pytest.mark.parametrize("label", ["modifier_reponse", "nier", "annuler"])
def test_une_ou_plusieurs_lignes_retirees_par_leur_nom(message: str, vides: set[str], label: str) -> None:
    conversation = _avec_nir()
    tenues = {"demandeur.nir", "professionnel.date_faits", "professionnel.nom", "professionnel.ville", "demande"}
    dit = conversation.dit(message, label)
    assert "C'est retiré" in dit
    assert {champ for champ in tenues if not valeur(conversation.brouillon, champ)} == vides
    assert conversation.champ == "consentement"


@pytest.mark.parametrize("message", ["rien, enlevez-le", "enlevez", "je préfère ne pas le donner", "passer"])
@pytest.mark.parametrize("champ", ["demandeur.nir", "professionnel.date_faits", "professionnel.ville"])
def test_la_ligne_redemandee_est_videe(message: str, champ: str) -> None:
    conversation = _avec_nir()
    conversation.dit("je veux corriger", "modifier_reponse")
    conversation.choisit(conversation.contenu.questions[champ].libelle or "")
    assert conversation.champ == champ
    dit = conversation.dit(message, "annuler" if message.endswith("le") else "nier", "ask")
    assert "C'est retiré" in dit
    assert not valeur(conversation.brouillon, champ)
    assert conversation.champ == "consentement"


def test_passer_une_ligne_qui_tient_quelque_chose_la_vide() -> None:
    conversation = _avec_nir()
    conversation.dit("je veux corriger", "modifier_reponse")
    conversation.choisit("Votre numéro de sécurité sociale")
    assert "C'est retiré" in conversation.choisit("Passer cette question")
    assert conversation.brouillon.dossier.demandeur.nir is None


@pytest.mark.parametrize(
    "message",
    [
        f"Secu {NIR} ; non attendez, elle est à ma femme celle-là, pas la mienne",
        f"{NIR} ah non pardon c'est celui de mon mari",
        f"tenez : {NIR}, oups pas le mien, c'est à ma fille",
    ],
)
def test_le_numero_d_un_autre_n_est_pas_garde(message: str) -> None:
    conversation = au_recapitulatif()
    dit = conversation.dit(message, "modifier_reponse", "ask")
    assert "pas le vôtre" in dit
    assert conversation.brouillon.dossier.demandeur.nir is None


@pytest.mark.parametrize(
    "message", ["c'est le numéro de sécu de ma femme, pas le mien", "le numéro de sécu n'est pas à moi"]
)
def test_le_numero_donne_avant_puis_desavoue(message: str) -> None:
    conversation = _avec_nir()
    assert "pas le vôtre" in conversation.dit(message, "nier", "ask")
    assert conversation.brouillon.dossier.demandeur.nir is None
    assert conversation.champ == "consentement"
