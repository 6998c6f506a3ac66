"""At the summary the account is added to, shortened or mended; what is said of the file itself never joins it."""

import pytest

from tests.actions.test_ordres_au_recapitulatif import RECIT, relecture


@pytest.mark.parametrize(
    ("message", "ajout"),
    [
        ("trop court je veux rajouter que mon dentiste a fait un devis", "mon dentiste a fait un devis"),
        ("j'ai oublié de dire que mon dentiste a fait un devis", "mon dentiste a fait un devis"),
        (
            "Le récit est incomplet. Je tiens à préciser que mon dentiste a fait un devis",
            "mon dentiste a fait un devis",
        ),
        ("j'ajoute que mon dentiste a fait un devis", "mon dentiste a fait un devis"),
    ],
)
def test_seul_le_fait_s_ajoute(message: str, ajout: str) -> None:
    conversation = relecture()
    conversation.dit(message, "informer")
    assert conversation.brouillon.dossier.recit() == f"{RECIT}\n\n{ajout}"


def test_le_recit_est_complete_sans_etre_vide() -> None:
    conversation = relecture()
    assert "reste" in conversation.dit("je voudrais compléter mon récit", "modifier_reponse")
    assert conversation.champ == "recit"
    conversation.dit("mon dentiste m'a fait un devis et la cpam l'avait accepté", "informer")
    assert conversation.brouillon.dossier.recit().startswith(RECIT)
    assert "devis" in conversation.brouillon.dossier.recit()
    assert conversation.champ == "consentement"


def test_qui_l_on_retire_n_est_pas_ote_de_sa_phrase_seul() -> None:
    conversation = relecture()
    passage = conversation.brouillon.dossier.passages[0]
    passage.texte = "Mes soins sont bloqués depuis mai parce que mon frère a gardé ma carte. J'ai écrit deux fois."
    conversation.dit("enlevez mon frère", "modifier_reponse")
    assert passage.texte == "Mes soins sont bloqués depuis mai. J'ai écrit deux fois."


@pytest.mark.parametrize("message", ["rien finalement", "non c'est bon", "non rien"])
def test_qui_n_ajoute_rien_revient_au_resume(message: str) -> None:
    conversation = relecture()
    conversation.dit("le récit est trop court", "modifier_reponse")
    conversation.dit(message, "annuler")
    assert conversation.champ == "consentement"
    assert conversation.brouillon.dossier.recit() == RECIT


@pytest.mark.parametrize(
    ("message", "reste"),
    [
        ("enlevez la phrase sur mes courriers", "La caisse refuse de me payer mes indemnités depuis mars."),
        ("ne parlez pas de mes courriers", "La caisse refuse de me payer mes indemnités depuis mars."),
        ("je veux pas qu'on parle de mes indemnités", "Elle ne répond pas à mes courriers."),
        ("enlevez la phrase sur mon mari", RECIT),
        ("ne dites pas que je suis malade", RECIT),
        ("remplacez mes courriers par mes appels", RECIT.replace("mes courriers", "mes appels")),
        ("il y a une erreur", RECIT),
        ("y a une faute dans mon nom", RECIT),
        ("ce que j'attends c'est juste une réponse", RECIT),
        ("j'ai réclamé par la messagerie ameli en fait", RECIT),
    ],
)
def test_ce_qui_reste_du_recit(message: str, reste: str) -> None:
    conversation = relecture()
    conversation.brouillon.dossier.reclamation.canal = "courrier"
    conversation.dit(message, "situation/absence_reponse")
    assert conversation.brouillon.dossier.recit() == reste


@pytest.mark.parametrize(
    ("message", "demande"),
    [
        ("ce que j'attends c'est juste une réponse", "juste une réponse"),
        ("je veux pas d'excuses je veux des explications", "je veux des explications"),
        ("je ne demande pas un remboursement, mais que mon dossier avance", "que mon dossier avance"),
        ("je veux pas que ma demande parte", "que le dentiste me soigne"),
    ],
)
def test_le_souhait_en_remplace_un_autre(message: str, demande: str) -> None:
    conversation = relecture()
    conversation.dit(message, "informer")
    assert conversation.brouillon.dossier.demande == demande
