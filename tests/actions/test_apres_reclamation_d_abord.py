"""What is said once a complaint must come first: it is announced, its letter is asked for, the caisse has paid."""

import pytest

from tests.actions.conversation import Conversation

CONTESTE = "situation/reponse_insatisfaisante"
SILENCE = "situation/absence_reponse"


def a_reclamer() -> Conversation:
    """A check that ended: no complaint was made."""
    conversation = Conversation()
    conversation.dit("ma cpam refuse de payer mon transport en taxi, j'ai pas réclamé", CONTESTE)
    conversation.dit("oui", "affirmer")
    conversation.dit("non", "nier")
    assert conversation.brouillon.verdict_dit == "reclamation_d_abord"
    return conversation


@pytest.mark.parametrize(
    ("texte", "label"),
    [
        ("d'accord je vais leur écrire", CONTESTE),
        ("ok je vais reclamer. je reviens quand", "chitchat/au_revoir"),
        ("bon bah je vais faire une lettre ce soir", "affirmer"),
    ],
)
def test_une_reclamation_annoncee_ne_change_pas_le_verdict(texte: str, label: str) -> None:
    conversation = a_reclamer()
    assert conversation.dit(texte, label, "ask").startswith("C'est la bonne démarche")
    assert conversation.brouillon.verdict_dit == "reclamation_d_abord"
    assert conversation.brouillon.situation.reclamation == "pas_faite"


def test_oui_je_vais_ecrire_n_est_pas_une_reclamation_faite() -> None:
    conversation = Conversation()
    for texte, label in (("ma cpam refuse de payer mon transport", CONTESTE), ("oui", "affirmer"), ("non", "nier")):
        conversation.dit(texte, label)
    assert conversation.champ == "reclamation"
    conversation.dit("oui je vais leur écrire")
    assert conversation.brouillon.verdict_dit == "reclamation_d_abord"


def test_la_lettre_demandee_est_donnee() -> None:
    assert "Objet : réclamation" in a_reclamer().dit("donnez moi la lettre type", "faq/modele_lettre", "ask")
    conversation = a_reclamer()
    conversation.dit("donnez moi la lettre vierge", "obtenir_document")
    assert conversation.champ is None
    assert any(enveloppe["documents"] for enveloppe in conversation.enveloppes)


def test_la_caisse_qui_a_paye_n_est_pas_silencieuse() -> None:
    conversation = Conversation()
    dit = conversation.dit(
        "La CPAM m'a finalement payé mes indemnités le 20 novembre après ma réclamation du 5 octobre."
        " Je peux quand même saisir le médiateur ?",
        SILENCE,
    )
    assert "silence" not in dit
    conversation.dit("non", "nier")
    assert conversation.brouillon.verdict_dit == "sans_objet"
