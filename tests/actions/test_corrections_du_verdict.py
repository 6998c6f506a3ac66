"""A correction that changes the verdict, at the summary or after it, is said; the form stops or goes on accordingly."""

import pytest

from bot.mediation.brouillon import Etape
from bot.mediation.dates import DateConnue
from tests.actions.parcours import formulaire_ouvert
from tests.actions.test_ordres_au_recapitulatif import relecture
from tests.atelier import MAINTENANT


@pytest.mark.parametrize(
    ("message", "porte"),
    [
        ("ah non c'est pas la cpam c'est ma mutuelle qui rembourse pas", "mutualite.fr"),
        ("c'est ma mutuelle en fait", "mutualite.fr"),
        ("en fait c'est la caf qui me doit de l'argent, pas la cpam", "caf.fr"),
        ("je me suis trompée, c'est avec ma mutuelle que j'ai le problème", "mutualite.fr"),
    ],
)
def test_un_autre_organisme_en_fait(message: str, porte: str) -> None:
    conversation = relecture()
    recit = conversation.brouillon.dossier.recit()
    dit = conversation.dit(message, "situation/litige_hors_champ")
    assert "ne relève pas du médiateur" in dit
    assert porte in dit
    assert conversation.brouillon.etape is Etape.ACCUEIL
    conversation.dit("ah mais non, c'est bien contre la cpam", "informer")
    assert conversation.brouillon.situation.organisme == "assurance_maladie"
    assert conversation.brouillon.dossier.recit() == recit


@pytest.mark.parametrize(
    "message",
    [
        "en fait c'est ma mutuelle qui m'a dit de vous écrire",
        "c'est pas ma mutuelle c'est la cpam",
        "en fait j'ai aussi écrit à ma mutuelle",
        "ce n'est pas la faute de la cpam de Lille",
    ],
)
def test_la_caisse_reste_en_cause(message: str) -> None:
    conversation = relecture()
    conversation.dit(message, "informer")
    assert conversation.brouillon.situation.organisme == "assurance_maladie"
    assert conversation.brouillon.etape is Etape.RECAPITULATIF


@pytest.mark.parametrize(
    ("message", "verdict"),
    [
        ("ma réclamation je ne l'ai jamais envoyée en fait", "reclamation_d_abord"),
        ("oubliez ce que j'ai dit sur la réclamation, je l'ai pas faite", "reclamation_d_abord"),
        ("la réclamation n'est jamais partie", "reclamation_d_abord"),
        ("en fait un juge s'en occupe déjà", "procedure_judiciaire"),
        ("c'est dans les mains du tribunal maintenant", "procedure_judiciaire"),
    ],
)
def test_le_verdict_change_et_est_dit(message: str, verdict: str) -> None:
    conversation = relecture()
    conversation.dit(message, "modifier_reponse")
    assert conversation.brouillon.verdict_dit == verdict
    assert conversation.brouillon.etape is Etape.ACCUEIL


def test_une_reclamation_niee_puis_affirmee() -> None:
    conversation = relecture()
    conversation.dit("en fait je n'ai jamais réclamé", "informer")
    assert conversation.brouillon.verdict_dit == "reclamation_d_abord"
    dit = conversation.dit("ah si je l'ai envoyée, le 5 mars par mail", "informer")
    assert conversation.brouillon.verdict_dit == "recevable_apres_reclamation"
    assert "vous pouvez saisir le médiateur" in dit
    assert conversation.brouillon.dossier.reclamation.date == DateConnue(
        MAINTENANT.date().replace(month=3, day=5), texte="le 5 mars"
    )


@pytest.mark.parametrize(
    "dit",
    [
        "je me suis trompée y a un juge",
        "attendez j'avais oublié, le tribunal est saisi depuis mars",
        "en fait il y a bien un procès qui est lancé",
    ],
)
def test_un_tribunal_dont_on_se_souvient_ferme_la_voie(dit: str) -> None:
    conversation = formulaire_ouvert()
    dossier = conversation.brouillon.dossier
    recit = dossier.recit()
    assert "Pas tant qu'un tribunal est saisi" in conversation.dit(dit, "nlu_fallback", zone="unknown")
    assert (dossier.recit(), conversation.champ) == (recit, None)
