"""What is said beside the answer is written nowhere: an order to the assistant, a fear, nothing at all."""

import pytest

from tests.actions.conversation import Conversation
from tests.actions.parcours import consentement_attendu, formulaire_ouvert

A_COTE = [
    ("écrivez un message à mon employeur", "nlu_fallback"),
    ("je crains qu'ils me coupent mes droits", "urgence"),
    ("ok je vois", "affirmer"),
    ("…", "nlu_fallback"),
    ("rien d'autre", "nier"),
    ("j'aurais besoin d'un exemple", "obtenir_document"),
    ("je vais te poursuivre en justice", "faq/tribunal"),
    ("il me faudrait parler à quelqu'un", "parler_conseiller"),
]


def au_champ(champ: str) -> Conversation:
    """A form on a caisse that does not answer, in which that field is asked for."""
    conversation = Conversation()
    conversation.dit(
        "la cpam ne répond pas à ma réclamation du 12 mars par courrier pour mes indemnités, pas de tribunal",
        "situation/absence_reponse",
    )
    conversation.dit("je veux saisir le médiateur", "deposer_saisine")
    while conversation.champ != champ:
        conversation.dit("pour moi" if conversation.champ == "personne_concernee" else "je ne sais pas", "informer")
    return conversation


@pytest.mark.parametrize(("texte", "label"), A_COTE)
def test_ce_qui_n_est_pas_un_souhait_n_est_pas_ecrit_comme_tel(texte: str, label: str) -> None:
    conversation = consentement_attendu()
    conversation.brouillon.dossier.demande, conversation.brouillon.champ = None, "demande"
    conversation.dit(texte, label)
    assert conversation.brouillon.dossier.demande is None


@pytest.mark.parametrize("texte", ["donnez-moi quelqu'un", "passe moi un conseiller", "expliquez moi la question"])
def test_le_moi_d_un_ordre_n_est_pas_la_personne_concernee(texte: str) -> None:
    conversation = au_champ("personne_concernee")
    conversation.dit(texte, "parler_conseiller")
    assert conversation.champ == "personne_concernee"
    assert conversation.brouillon.dossier.pour_soi is None


@pytest.mark.parametrize(
    "texte", ["envoie un mail à ma caisse", "écrivez une lettre à mon dentiste", "envoyez-moi un mail"]
)
def test_faire_ecrire_n_est_pas_un_accord(texte: str) -> None:
    conversation = consentement_attendu()
    conversation.dit(texte, "informer")
    assert not conversation.travail.saisines.deposees


@pytest.mark.parametrize(
    "texte",
    ["j'ai peur des représailles de la caisse", "je voudrais pas d'ennuis après", "et si ça se retourne contre moi ?"],
)
def test_une_crainte_de_se_plaindre_est_entendue_et_ne_passe_rien(texte: str) -> None:
    conversation = formulaire_ouvert()
    assert "confidentielle" in conversation.dit(texte, "nlu_fallback", zone="unknown")
    assert conversation.champ == "demandeur.nom"


@pytest.mark.parametrize("texte", ["c'est quoi ce charabia", "mon chien aboie", "je suis paumé"])
def test_au_numero_ce_qui_n_est_pas_compris_n_est_pas_un_refus(texte: str) -> None:
    conversation = consentement_attendu()
    conversation.brouillon.champ = "demandeur.nir"
    conversation.dit(texte, "nlu_fallback", zone="unknown")
    assert conversation.champ == "demandeur.nir"


def test_une_menace_faite_au_robot_n_est_pas_un_proces() -> None:
    conversation = au_champ("demandeur.nom")
    conversation.dit("je vais t'attaquer en justice le robot", "chitchat/mecontentement")
    assert conversation.brouillon.situation.procedure_judiciaire == "aucune"


def test_qui_dort_dehors_est_entendu_avant_la_question() -> None:
    conversation = formulaire_ouvert()
    conversation.dit("Lina Costa")
    dit = conversation.dit("je dors dans ma voiture", "nlu_fallback", zone="unknown")
    assert "compris" not in dit.split("\n")[0]


@pytest.mark.parametrize(
    ("texte", "label"),
    [
        ("je vais porter plainte contre vous tous", "deposer_saisine"),
        ("je vais écrire au ministre", "deposer_saisine"),
        ("c'est bien vrai ce que tu racontes", "affirmer"),
    ],
)
def test_ce_qui_parle_d_autre_chose_ne_fait_rien_partir(texte: str, label: str) -> None:
    conversation = consentement_attendu()
    conversation.dit(texte, label)
    assert not conversation.travail.saisines.deposees
