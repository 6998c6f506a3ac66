"""At the summary a part of a line, the way to reply or a sum is put right in a few words; the account agrees."""

import pytest

from bot.mediation.collecte import valeur
from tests.actions.conversation import Conversation
from tests.actions.test_ordres_au_recapitulatif import relecture


def au_resume() -> Conversation:
    """Somebody at the summary who left an address, an e-mail and a number, to be answered by telephone."""
    conversation = relecture()
    demandeur = conversation.brouillon.dossier.demandeur
    demandeur.adresse, demandeur.code_postal, demandeur.ville = "4 rue du Port", "75011", "Paris"
    demandeur.courriel = "odile@exemple.fr"
    conversation.brouillon.dossier.decision.montant_euros = 412.0
    conversation.brouillon.dossier.passages[0].texte += " Ils me doivent 412 euros."
    return conversation


@pytest.mark.parametrize(
    ("message", "champ", "attendu"),
    [
        ("c'est le 14 rue du Port pas le 4", "demandeur.adresse", "14 rue du Port"),
        ("il manque le bâtiment B dans mon adresse", "demandeur.complement_adresse", "bâtiment B"),
        ("mon mail c'est .com pas .fr", "demandeur.courriel", "odile@exemple.com"),
        ("c'est @orange.fr pas exemple", "demandeur.courriel", "odile@orange.fr"),
        ("mon téléphone finit par 42", "demandeur.telephone", "+33639981242"),
        ("non par mail", "demandeur.moyen_de_reponse", "courriel"),
        ("par courrier plutôt", "demandeur.moyen_de_reponse", "courrier"),
        ("non par mail, zoe@exemple.fr", "demandeur.moyen_de_reponse", "courriel"),
        ("écrivez-moi au 12 rue des Lilas 75011 Paris", "demandeur.moyen_de_reponse", "courrier"),
        ("mon nom c'est Marchal, et répondez-moi par mail", "demandeur.moyen_de_reponse", "courriel"),
        ("elle m'a appelé par téléphone puis envoyé un mail", "demandeur.moyen_de_reponse", "telephone"),
        ("leur réponse c'était par mail", "demandeur.moyen_de_reponse", "telephone"),
        ("je me suis trompé dans le montant c'est 450", "decision.montant_euros", 450.0),
        ("tout est ok mais vous avez mis 412 au lieu de 421", "decision.montant_euros", 421.0),
        ("je veux recevoir un mail, pas un appel", "demandeur.moyen_de_reponse", "courriel"),
        ("le montant : 98,50", "decision.montant_euros", 98.5),
        ("retirez la somme", "decision.montant_euros", None),
    ],
)
def test_la_ligne_est_corrigee(message: str, champ: str, attendu: object) -> None:
    conversation = au_resume()
    conversation.dit(message, "modifier_reponse")
    assert valeur(conversation.brouillon, champ) == attendu
    assert conversation.brouillon.situation.motif == "absence_reponse"


def test_un_moyen_refuse_est_redemande() -> None:
    conversation = au_resume()
    conversation.dit("pas par téléphone", "modifier_reponse")
    assert conversation.champ == "demandeur.moyen_de_reponse"
    assert conversation.choix == ["Par courriel", "Par courrier"]


def test_une_somme_sans_euros_repond_a_la_question() -> None:
    conversation = au_resume()
    conversation.dit("le montant est faux", "modifier_reponse")
    assert conversation.champ == "decision.montant_euros"
    conversation.dit("environ 450", "informer")
    assert conversation.brouillon.dossier.decision.montant_euros == 450.0
    assert "450 euros" in conversation.brouillon.dossier.recit()


def test_un_voeu_de_reponse_ne_dit_rien_de_la_caisse() -> None:
    conversation = au_resume()
    conversation.brouillon.situation.motif = "reponse_insatisfaisante"
    conversation.dit("je ne veux pas de réponse par téléphone, plutôt par mail", "informer")
    assert conversation.brouillon.situation.motif == "reponse_insatisfaisante"
    assert conversation.brouillon.dossier.demandeur.moyen_de_reponse == "courriel"


def test_un_jour_repris_garde_son_mois() -> None:
    conversation = au_resume()
    conversation.dit("c bon sauf que la lettre je l'ai envoyée en recommandé le 21 pas le 12", "affirmer")
    date = conversation.brouillon.dossier.reclamation.date
    assert date is not None
    assert (date.valeur.month, date.valeur.day) == (3, 21)
