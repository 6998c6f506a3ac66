"""What is told goes where the mediator looks for it: a fact to the account, the complaint's subject to its own line."""

import pytest

from tests.actions.conversation import Conversation
from tests.actions.parcours import formulaire_ouvert
from tests.actions.test_ordres_au_recapitulatif import RECIT, relecture


@pytest.mark.parametrize(
    ("message", "fait"),
    [
        ("Odile Garnier et au fait il a aussi gardé ma carte Vitale", "il a aussi gardé ma carte Vitale"),
        ("Garnier Odile, ma sœur a été refusée aussi", "ma sœur a été refusée aussi"),
        ("c'est Odile Garnier, mais le cabinet m'a rappelée hier", "le cabinet m'a rappelée hier"),
    ],
)
def test_un_fait_dit_apres_le_nom_rejoint_le_recit_sans_le_nom(message: str, fait: str) -> None:
    conversation = formulaire_ouvert()
    conversation.dit(message)
    dossier = conversation.brouillon.dossier
    assert (dossier.demandeur.prenom, dossier.demandeur.nom) == ("Odile", "Garnier")
    assert dossier.recit().endswith(fait)
    assert "Odile" not in dossier.recit()


@pytest.mark.parametrize(
    ("message", "objet"),
    [
        ("dans ma réclamation je demandais le paiement de mai", "le paiement de mai"),
        ("la réclamation portait sur deux arrêts de travail", "deux arrêts de travail"),
        ("ma contestation concernait le taux de la rente", "le taux de la rente"),
        ("dans la réclamation, j'avais demandé une copie du calcul", "une copie du calcul"),
    ],
)
def test_le_sujet_de_la_reclamation_a_sa_ligne(message: str, objet: str) -> None:
    conversation = relecture()
    conversation.dit(message, "situation/absence_reponse")
    assert conversation.brouillon.dossier.reclamation.objet == objet
    assert conversation.brouillon.dossier.recit() == RECIT


@pytest.mark.parametrize(
    ("ordre", "ajout"),
    [
        ("mettez que je suis aide-soignante", "je suis aide-soignante"),
        ("notez que mon fils est asthmatique", "mon fils est asthmatique"),
        ("écrivez que je vis seule", "je vis seule"),
    ],
)
def test_peu_de_mots_suffisent_a_qui_demande_de_les_noter(ordre: str, ajout: str) -> None:
    conversation = relecture()
    conversation.dit(ordre, "modifier_reponse")
    assert conversation.brouillon.dossier.recit() == f"{RECIT}\n\n{ajout}"


def test_la_mort_dont_nait_le_litige_est_un_fait_du_recit() -> None:
    conversation = Conversation()
    conversation.dit("la caisse me refuse le capital décès de mon père", "situation/reponse_insatisfaisante")
    conversation.dit("papa est mort le 8 février 2026", "chitchat/mecontentement")
    assert conversation.brouillon.dossier.recit().endswith("papa est mort le 8 février 2026")
