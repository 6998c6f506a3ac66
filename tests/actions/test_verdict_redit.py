"""What is told after an answer, or in the same breath as a waiting, turns the verdict."""

import pytest

from tests.actions.conversation import Conversation


def dire(*messages: tuple[str, str]) -> Conversation:
    conversation = Conversation()
    for texte, label in messages:
        conversation.dit(texte, label)
    return conversation


@pytest.mark.parametrize(
    "quitte", ["je suis plus à la mgen je suis à la cpam de la creuse", "non plus à la mnh c'est la cpam"]
)
def test_un_regime_quitte_ne_nie_pas_celui_qui_suit(quitte: str) -> None:
    conversation = dire(
        ("je ne trouve pas de médecin traitant", "situation/medecin_traitant"),
        ("saisir", "deposer_saisine"),
        ("mgen", "informer"),
        (quitte, "informer"),
        ("non", "nier"),
    )
    assert conversation.brouillon.situation.regime == "general"
    assert conversation.brouillon.verdict_dit == "recevable_directement"


@pytest.mark.parametrize(
    ("histoire", "verdict"),
    [
        ("j'attends une réponse à ma réclamation à la cpam, vous répondez jamais", "recevable_apres_reclamation"),
        ("j'attends la réponse de la cpam à ma réclamation du 4 mars", "recevable_apres_reclamation"),
        ("j'attends la réponse de la cpam à ma réclamation du 10 novembre", "reclamation_d_abord"),
        ("j'attends la réponse de la cpam à ma réclamation, rien reçu pour l'instant", "reclamation_d_abord"),
    ],
)
def test_une_longue_attente_est_un_silence(histoire: str, verdict: str) -> None:
    conversation = dire((histoire, "situation/absence_reponse"), ("saisir", "deposer_saisine"), ("non", "nier"))
    assert conversation.brouillon.verdict_dit == verdict


def test_des_mois_dits_apres_le_verdict_le_changent() -> None:
    conversation = dire(
        ("j'attends la réponse de la cpam à ma réclamation", "situation/absence_reponse"),
        ("saisir", "deposer_saisine"),
        ("non", "nier"),
    )
    assert conversation.brouillon.verdict_dit == "reclamation_d_abord"
    conversation.dit("ça fait 8 mois et toujours rien, c'est pas normal", "situation/absence_reponse")
    assert conversation.brouillon.verdict_dit == "recevable_apres_reclamation"


def test_un_si_qui_contredit_ne_suppose_rien() -> None:
    conversation = dire(
        ("la cpam a refusé mes indemnités journalières", "situation/dysfonctionnement_caisse"),
        ("saisir", "deposer_saisine"),
        ("non", "nier"),
        ("pas encore réclamé", "informer"),
        ("ah mais si j'ai écrit sur ameli le 3 octobre ils ont répondu non le 20", "informer"),
    )
    assert conversation.brouillon.verdict_dit == "recevable_apres_reclamation"


@pytest.mark.parametrize(
    ("dit", "canal"),
    [
        ("j'ai réclamé en LRAR le 4 mars ils ont pas répondu je compte ça comme un refus", "courrier"),
        ("j'ai réclamé depuis mon compte le 4 mars, ils ont pas répondu", "compte_ameli"),
    ],
)
def test_le_verbe_compter_n_est_pas_un_canal(dit: str, canal: str) -> None:
    assert dire((dit, "situation/absence_reponse")).brouillon.dossier.reclamation.canal == canal
