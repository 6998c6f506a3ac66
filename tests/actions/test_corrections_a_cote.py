"""Corrections told beside an answer or at the summary: each changes its line, and none is pasted into a text."""

import pytest

from bot.mediation.brouillon import Etape
from tests.actions.conversation import Conversation

PLAINTE = (
    "ma cpam ne répond pas à ma réclamation du 12 mars faite par téléphone et par écrit, mon déménagement a tout bloqué. "
    "Ils ont perdu mon dossier d'indemnités. pas de tribunal"
)


def mener(texte: str, label: str, jusqu_a: str | None, **reponses: str) -> Conversation:
    """Leads the form to a field, or to the summary."""
    conversation = Conversation()
    conversation.dit(texte, label)
    conversation.choisit("Saisir le médiateur maintenant")
    dites = {"personne_concernee": "pour moi", "demandeur.nom": "Zoé Martin", "demandeur.code_postal": "29200"}
    dites |= {"personne_concernee.code_postal": "29200", "agissant_pour.accord": "oui il est d'accord"}
    dites |= {"demandeur.moyen_de_reponse": "par courrier", "demandeur.adresse": "12 rue du Frout, 29200 Brest"}
    for _ in range(15):
        if conversation.champ == jusqu_a or conversation.brouillon.etape is Etape.RECAPITULATIF:
            break
        conversation.dit((dites | reponses).get(conversation.champ or "", "passer"))
    return conversation


@pytest.mark.parametrize(
    ("message", "demande", "prenom", "nom"),
    [
        ("que ça soit revu. Ah, et son prénom s'écrit Kharim avec un h", "que ça soit revu.", "Kharim", "Benali"),
        ("être payé vite. et son prénom c'est Kharim, pas Karim", "être payé vite.", "Kharim", "Benali"),
        ("qu'il touche ses droits. son nom s'écrit Ben Ali en deux mots", "qu'il touche ses droits.", "Karim", "Ben Ali"),
    ],
)  # fmt: skip
def test_un_nom_redit_a_cote_du_souhait(message: str, demande: str, prenom: str, nom: str) -> None:
    conversation = mener(
        "ma cpam ne répond pas à la réclamation du 12 mars par courrier pour la C2S de mon fils Karim Benali, pas de tribunal",
        "situation/absence_reponse",
        "demande",
    )
    conversation.dit(message)
    dossier = conversation.brouillon.dossier
    assert dossier.demande == demande
    assert (dossier.personne_concernee.prenom, dossier.personne_concernee.nom) == (prenom, nom)


@pytest.mark.parametrize(
    "message",
    [
        "non. par contre j'ai mis le 3 novembre mais c'etait le 3 octobre",
        "aucun tribunal. Sinon j'ai écrit le 3 novembre mais en fait c'était le 3 octobre",
    ],
)
def test_une_date_corrigee_a_cote_du_tribunal(message: str) -> None:
    conversation = Conversation()
    conversation.dit(
        "ma cpam a refusé ma réclamation du 3 novembre par courrier pour mes indemnités, réponse reçue le 15 novembre",
        "situation/reponse_insatisfaisante",
    )
    conversation.dit("je veux vérifier", "verifier_eligibilite")
    assert conversation.champ == "procedure_judiciaire"
    assert "3 octobre 2026" in conversation.dit(message)
    assert conversation.brouillon.situation.procedure_judiciaire == "aucune"


@pytest.mark.parametrize(
    "message",
    ["j'ai pas reclamé par telephone c'etait par courrier", "je n'ai pas réclamé par téléphone mais par courrier"],
)
def test_le_moyen_corrige_au_resume(message: str) -> None:
    conversation = mener(PLAINTE, "situation/absence_reponse", None)
    conversation.brouillon.dossier.reclamation.canal = "telephone"
    avant = conversation.brouillon.dossier.recit()
    conversation.dit(message)
    assert conversation.brouillon.dossier.reclamation.canal == "courrier"
    assert conversation.brouillon.dossier.recit() == avant


@pytest.mark.parametrize(
    "ordre",
    [
        "et dans le recit enlevez la phrase sur le demenagement",
        "dans mon récit, supprimez la phrase sur le déménagement",
        "Corriger le récit : enlevez la partie sur le déménagement",
        "enlevez du récit la phrase sur le déménagement",
    ],
)
def test_un_ordre_sur_le_recit_qui_le_nomme_d_abord(ordre: str) -> None:
    conversation = mener(PLAINTE, "situation/absence_reponse", None)
    conversation.dit(ordre, "modifier_reponse")
    dit = conversation.brouillon.dossier.recit()
    assert "déménagement" not in dit and "enlevez" not in dit and "perdu mon dossier" in dit


def test_l_adresse_part_avec_sa_ville_pour_un_courriel() -> None:
    conversation = mener(PLAINTE, "situation/absence_reponse", None)
    conversation.dit("et enlevez mon adresse mettez plutot mon mail yvonne@exemple.fr", "modifier_reponse")
    demandeur = conversation.brouillon.dossier.demandeur
    assert (demandeur.adresse, demandeur.ville, demandeur.courriel) == (None, None, "yvonne@exemple.fr")


@pytest.mark.parametrize(
    "suite", ["mes indemnités journalières pas courrier", "mes indemnités journalières et non courrier"]
)
def test_la_ligne_sans_ce_qu_elle_disait(suite: str) -> None:
    conversation = mener(PLAINTE, "situation/absence_reponse", None)
    conversation.brouillon.dossier.reclamation.objet = "courrier"
    conversation.dit(f"le sujet c'est {suite}", "modifier_reponse")
    assert conversation.brouillon.dossier.reclamation.objet == "mes indemnités journalières"


def test_le_souhait_de_la_premiere_lettre_est_la_demande() -> None:
    conversation = mener(f"{PLAINTE}. Je voudrais le remboursement intégral.", "situation/absence_reponse", "demande")
    assert conversation.brouillon.dossier.demande == "Je voudrais le remboursement intégral."
    assert "intégral" not in conversation.brouillon.dossier.recit()
    assert conversation.champ != "demande"


def test_je_l_ai_dit_donne_ce_qui_fut_dit() -> None:
    conversation = mener(PLAINTE, "situation/absence_reponse", "demande")
    conversation.dit("je l'ai dit: le versement des sommes dues")
    assert conversation.brouillon.dossier.demande == "le versement des sommes dues"
