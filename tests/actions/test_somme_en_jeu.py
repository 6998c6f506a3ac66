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


def test_la_somme_corrigee_ne_recrit_pas_ce_que_la_personne_a_raconte() -> None:
    conversation = Conversation()
    conversation.dit("la CPAM refuse de me rembourser 412 euros de taxi", "situation/reponse_insatisfaisante")
    conversation.brouillon.dossier.demande = "être remboursée de mes 412 euros"
    conversation.dit("non, 421 euros, pas 412", "modifier_reponse")
    dossier = conversation.brouillon.dossier
    assert dossier.decision.montant_euros == 421
    assert "412 euros de taxi" in dossier.recit() and dossier.demande == "être remboursée de mes 412 euros"


@pytest.mark.parametrize(
    ("dit", "somme"),
    [("60", 60), ("c'est 75", 75), ("120 en tout", 120), ("soixante", 60), ("1 200", 1200), ("45,50", 45.5)],
)
def test_un_nombre_seul_repond_a_la_question_de_la_somme(dit: str, somme: float) -> None:
    conversation = Conversation()
    conversation.dit(
        "mon infirmière me réclame 30 euros en liquide à cause de ma C2S à Laon", "situation/refus_de_soins"
    )
    conversation.choisit("Saisir le médiateur maintenant")
    conversation.dit("une CPAM, et aucun tribunal")
    conversation.brouillon.champ = "professionnel.montant_euros"
    raconte = conversation.brouillon.dossier.recit()
    conversation.dit(dit)
    assert conversation.brouillon.dossier.professionnel.montant_euros == somme
    assert conversation.brouillon.dossier.recit() == raconte


def test_la_somme_que_l_on_veut_voir_rendue_est_celle_en_jeu() -> None:
    conversation = Conversation()
    conversation.dit("mon podologue me prend 15 euros de plus à cause de ma C2S", "situation/refus_de_soins")
    conversation.choisit("Saisir le médiateur maintenant")
    conversation.brouillon.champ = "demande"
    conversation.dit("qu'il me rende mes 45 euros")
    assert conversation.brouillon.dossier.professionnel.montant_euros == 45
