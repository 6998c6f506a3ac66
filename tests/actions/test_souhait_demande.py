"""What the mediator is asked for, where it is asked: a wish, not a question, a remark nor the answer to something else."""

import pytest

from bot.mediation.brouillon import Etape
from tests.actions.conversation import Conversation
from tests.actions.test_lignes_nommees import au_recapitulatif


def _a_la_demande() -> Conversation:
    conversation = au_recapitulatif()
    brouillon = conversation.brouillon
    brouillon.etape, brouillon.champ, brouillon.dossier.demande = Etape.FORMULAIRE, "demande", None
    brouillon.passes = [passe for passe in brouillon.passes if passe != "demande"]
    return conversation


@pytest.mark.parametrize(
    ("message", "label"),
    [
        ("un motif c'est quoi deja", "faq/motif_absent"),
        ("je vous ai deja dit la caisse", "ne_sait_pas"),
        ("oui elle est d'accord, à l'oral", "affirmer"),
        ("c'est pour moi, je vous l'ai dit, Josette Ramier c'est moi", "informer"),
        ("je voudrais recevoir une copie par courriel", "obtenir_document"),
    ],
)
def test_ce_qui_n_est_pas_un_souhait(message: str, label: str) -> None:
    conversation = _a_la_demande()
    moyen = conversation.brouillon.dossier.demandeur.moyen_de_reponse
    conversation.dit(message, label, "ask" if label == "ne_sait_pas" else "answer")
    assert conversation.brouillon.dossier.demande is None
    assert conversation.champ == "demande"
    assert conversation.brouillon.dossier.demandeur.moyen_de_reponse == moyen


@pytest.mark.parametrize(
    ("message", "souhait"),
    [
        ("qu'ils me payent ces batards", "qu'ils me payent"),
        ("qu'un docteur la soigne", "qu'un docteur la soigne"),
        ("elle est d'accord pour un rendez-vous", "elle est d'accord pour un rendez-vous"),
    ],
)
def test_un_souhait(message: str, souhait: str) -> None:
    conversation = _a_la_demande()
    conversation.dit(message, "chitchat/mecontentement" if "batards" in message else "informer", "ask")
    assert conversation.brouillon.dossier.demande == souhait


def test_une_adresse_n_est_pas_un_souhait() -> None:
    conversation = _a_la_demande()
    conversation.dit("8 allée des Acacias, Laval", "informer")
    assert conversation.brouillon.dossier.demandeur.adresse == "8 allée des Acacias"
    assert conversation.brouillon.dossier.demande is None


def test_un_autre_moyen_de_repondre_n_est_pas_une_lettre_a_ecrire() -> None:
    conversation = _a_la_demande()
    conversation.brouillon.dossier.demandeur.moyen_de_reponse = "telephone"
    dit = conversation.dit("j'ai changé d'avis, je préfère le courrier", "obtenir_document")
    assert "document à remplir" not in dit
    assert conversation.champ == "demandeur.adresse"


def test_le_delai_souhaite_n_est_pas_le_delai_propose() -> None:
    conversation = Conversation()
    conversation.dit(
        "rdv rhumato à Troyes pas avant mars 2028, je voudrais un rdv avant 3 mois", "situation/rdv_specialiste"
    )
    assert conversation.brouillon.dossier.professionnel.delai_propose == "mars 2028"


def test_effacer_tout_de_suite_au_recapitulatif() -> None:
    conversation = au_recapitulatif()
    conversation.dit("efface moi tout de suite", "recommencer", "ask")
    conversation.dit("oui", "affirmer")
    assert conversation.saisine is None
    assert not conversation.brouillon.dossier.recit()


def test_un_souhait_et_une_question_au_nom() -> None:
    conversation = _a_la_demande()
    conversation.brouillon.champ, conversation.brouillon.dossier.demandeur.nom = "demandeur.nom", None
    dit = conversation.dit("qu'elle soit soignée, et c'est gratuit le médiateur ?", "faq/gratuite")
    assert "gratuit" in dit
    assert conversation.brouillon.dossier.demande == "qu'elle soit soignée"


@pytest.mark.parametrize(
    "message", ["Guten Tag, ich brauche Hilfe mit der Krankenkasse", "ajuda por favor", "quiero reclamar a la caja"]
)
def test_une_langue_voisine(message: str) -> None:
    dit = Conversation().dit(message, "hors_sujet", "ask")
    assert dit == Conversation().dit("I need help with my health insurance please", "hors_sujet", "ask")


def test_la_lettre_de_la_caisse_n_est_pas_la_reclamation() -> None:
    conversation = Conversation()
    conversation.dit(
        "la caisse me réclame 312 euros par une lettre du 14 octobre,"
        " j'ai contesté le 20 octobre, ils ont dit non le 10 novembre",
        "situation/reponse_insatisfaisante",
    )
    conversation.choisit("Vérifier si je peux saisir le médiateur")
    conversation.dit("non finalement la lettre de la caisse était datée du 12 octobre", "modifier_reponse", "ask")
    dossier = conversation.brouillon.dossier
    assert dossier.reclamation.date and dossier.reclamation.date.valeur.day == 20
    assert dossier.decision.date_notification and dossier.decision.date_notification.valeur.day == 12


def test_la_relance_corrigee_prend_la_place_de_l_autre() -> None:
    conversation = Conversation()
    conversation.dit(
        "mes ij ne sont pas payées, j'ai réclamé le 1er octobre à la cpam, relance le 2 novembre, pas de réponse",
        "situation/absence_reponse",
    )
    conversation.choisit("Vérifier si je peux saisir le médiateur")
    conversation.dit("la date de relance c'est le 5 novembre", "informer")
    dossier = conversation.brouillon.dossier
    assert [une.valeur.day for une in dossier.reclamation.relances] == [5]
    assert "2 novembre" not in dossier.recit()
