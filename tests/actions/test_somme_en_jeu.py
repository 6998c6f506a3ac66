"""The first sum in dispute stays: another one takes its place only where it is said to be it, or puts it right."""

import pytest

from tests.actions.conversation import Conversation


@pytest.mark.parametrize(
    ("message", "somme"),
    [
        ("je ne touche que 890 euros par mois", 2340),
        ("mon loyer c'est 700 euros", 2340),
        ("je dois 800 € au plus", 2340),
        ("une fois ils m'ont remboursé 72 € au lieu de 84 €", 2340),
        ("j'ai payé 50 euros de taxi", 2340),
        ("non, c'est 2430", 2430),
        ("pas 2340 mais 2430 euros", 2430),
        ("ils me réclament 3100 euros maintenant", 3100),
    ],
)
@pytest.mark.parametrize("label", ["informer", "chitchat/au_revoir"])
def test_la_somme_en_jeu(message: str, somme: float, label: str) -> None:
    conversation = Conversation()
    conversation.dit("la CPAM me réclame 2340 euros de trop perçu, j'ai contesté", "situation/reponse_insatisfaisante")
    dit = conversation.dit(message, label)
    assert conversation.brouillon.dossier.decision.montant_euros == somme
    assert ("C'est corrigé" in dit) is (somme != 2340)


def test_la_somme_dite_avant_le_motif_est_gardee() -> None:
    conversation = Conversation()
    conversation.dit("on me reclame 1340 euro de trop percu jveu saisir le mediateur", "deposer_saisine")
    conversation.dit("j'ai fait une lettre en septembre, ils mon di non", "situation/reponse_insatisfaisante")
    assert conversation.brouillon.dossier.decision.montant_euros == 1340
    assert conversation.brouillon.dossier.recit().startswith("on me reclame 1340 euro de trop percu\n\n")


def test_la_somme_d_un_autre_organisme_n_est_pas_en_jeu() -> None:
    conversation = Conversation()
    conversation.dit("la CPAM ne répond pas à ma réclamation", "situation/absence_reponse")
    conversation.dit("et la caf me doit 200 euros aussi", "informer")
    assert conversation.brouillon.dossier.decision.montant_euros is None


def test_la_somme_corrigee_l_est_partout() -> None:
    conversation = Conversation()
    conversation.dit("la CPAM refuse de me rembourser 412 euros de taxi", "situation/reponse_insatisfaisante")
    conversation.brouillon.dossier.demande = "être remboursée de mes 412 euros"
    conversation.dit("non, 421 euros, pas 412", "modifier_reponse")
    assert "421 euros de taxi" in conversation.brouillon.dossier.recit()
    assert conversation.brouillon.dossier.demande == "être remboursée de mes 421 euros"
