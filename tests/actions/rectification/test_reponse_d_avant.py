"""The answer just given is put right at the next question; what answers that question, or refuses it, is none of it."""

import pytest

from bot.mediation.collecte import valeur
from tests.actions.conversation import Conversation
from tests.actions.parcours import formulaire_ouvert


def formulaire() -> Conversation:
    """Somebody whose silent caisse is told, and whose name is asked for."""
    conversation = Conversation()
    conversation.dit(
        "la cpam ne répond pas à ma réclamation du 3 mars sur ameli pour mes frais de transport, pas de tribunal",
        "situation/absence_reponse",
    )
    conversation.dit("saisir le médiateur", "deposer_saisine")
    conversation.dit("pour moi", "informer")
    assert conversation.champ == "demandeur.nom"
    return conversation


@pytest.mark.parametrize(
    ("reponses", "champ", "attendu"),
    [
        (("Claire Legrand", "non Le Grand en deux mots"), "demandeur.nom", "Le Grand"),
        (("Claire Legrand", "pardon Legrant avec un t"), "demandeur.nom", "Legrant"),
        (("Claire Legrand", "non merci"), "demandeur.nom", "Legrand"),
        (("Claire Legrand", "44000", "ah non 44100"), "demandeur.code_postal", "44100"),
        (("Claire Legrand", "44000", "pardon, c'est 44100"), "demandeur.code_postal", "44100"),
        (("Claire Legrand", "44000", "non par mail"), "demandeur.code_postal", "44000"),
        (
            ("Claire Legrand", "44000", "par courrier", "12 rue Haute 44000 Nantes", "pardon le 14"),
            "demandeur.adresse",
            "14 rue Haute",
        ),
        (
            ("Claire Legrand", "44000", "par mail zoe@exemple.fr", "mes frais", "en fait mes frais et des excuses"),
            "demande",
            "mes frais et des excuses",
        ),
        (("Claire Legrand", "44000", "par mail zoe@exemple.fr", "mes frais", "non merci"), "demande", "mes frais"),
        (
            ("Claire Legrand", "44000", "par mail zoe@free.fr", "c'est @orange.fr pas free"),
            "demandeur.courriel",
            "zoe@orange.fr",
        ),
    ],
)
def test_la_reponse_d_avant(reponses: tuple[str, ...], champ: str, attendu: str) -> None:
    conversation = formulaire()
    for reponse in reponses:
        conversation.dit(reponse, "informer")
    assert valeur(conversation.brouillon, champ) == attendu


def test_un_courriel_redonne_ne_refuse_pas_la_question() -> None:
    conversation = formulaire()
    for reponse in ("Claire Legrand", "44000", "par mail zoe@exemple.fr", "non zoe.l@exemple.fr"):
        conversation.dit(reponse, "nier")
    assert conversation.brouillon.dossier.demandeur.courriel == "zoe.l@exemple.fr"
    assert conversation.champ == "demande"


def test_la_ville_et_le_jour_d_avant() -> None:
    conversation = Conversation()
    conversation.dit(
        "mon dentiste refuse de me soigner avec la c2s, pas de tribunal, je suis à la cpam", "situation/refus_de_soins"
    )
    conversation.dit("saisir le médiateur", "deposer_saisine")
    for reponse in ("docteur Blanc", "non Leblanc", "Lyon", "pardon Villeurbanne", "hier", "non avant-hier"):
        conversation.dit(reponse, "informer")
    professionnel = conversation.brouillon.dossier.professionnel
    assert (professionnel.nom, professionnel.ville) == ("Leblanc", "Villeurbanne")
    assert professionnel.date_faits is not None
    assert professionnel.date_faits.valeur.day == 20


def test_un_jour_redit_garde_son_mois_et_n_entre_pas_dans_le_recit() -> None:
    conversation = formulaire()
    conversation.dit("en fait la réclamation c'était le 5", "informer")
    date = conversation.brouillon.dossier.reclamation.date
    assert date is not None
    assert (date.valeur.month, date.valeur.day) == (3, 5)
    assert "5 mars 2026" in conversation.brouillon.dossier.recit()
    assert "c'était" not in conversation.brouillon.dossier.recit()


def test_une_date_refusee_puis_redite_repond_a_la_question() -> None:
    conversation = Conversation()
    conversation.dit(
        "Je ne suis pas d'accord avec la réponse de ma CPAM à ma réclamation écrite sur mon appareil dentaire, pas de tribunal",
        "situation/reponse_insatisfaisante",
    )
    conversation.dit("saisir le médiateur", "deposer_saisine")
    for reponse in ("le 28 février 2026", "le 2 janvier 2026", "pardon, le 2 avril 2026"):
        conversation.dit(reponse, "informer")
    reclamation = conversation.brouillon.dossier.reclamation
    assert reclamation.date is not None
    assert reclamation.date_reponse is not None
    assert (reclamation.date.valeur.month, reclamation.date_reponse.valeur.month) == (2, 4)


def test_ce_qui_suit_le_jour_redit_est_lu_aussi() -> None:
    conversation = Conversation()
    conversation.dit(
        "la cpam ne répond pas à ma réclamation sur ameli pour mes taxis, pas de tribunal", "situation/absence_reponse"
    )
    conversation.dit("saisir le médiateur", "deposer_saisine")
    for reponse in ("le 12 juillet", "non j'ai dit juin. c'est pour moi"):
        conversation.dit(reponse, "informer")
    assert conversation.brouillon.dossier.reclamation.date is not None
    assert conversation.brouillon.dossier.reclamation.date.valeur.month == 6
    assert conversation.brouillon.dossier.pour_soi


@pytest.mark.parametrize("dit", ["pardon exemple.fr", "oups exemple.fr", "non, exemple.fr"])
@pytest.mark.parametrize("reponses", [("par mail", "hugo@exmple.fr"), ("hugo@exmple.fr",)])
def test_le_domaine_du_courriel_se_corrige_seul(dit: str, reponses: tuple[str, ...]) -> None:
    conversation = formulaire_ouvert()
    for reponse in ("Hugo Blanc", "79000", *reponses):
        conversation.dit(reponse)
    conversation.dit(dit)
    dossier = conversation.brouillon.dossier
    assert (dossier.demandeur.courriel, dossier.demande) == ("hugo@exemple.fr", None)
