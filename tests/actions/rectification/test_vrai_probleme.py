"""The trouble, the opponent, the régime or the complaint are put right: the verdict follows, and nothing stale stays."""

import pytest

from bot.mediation.brouillon import Etape
from tests.actions.conversation import Conversation
from tests.actions.rectification.test_dates_reclassees import sans_reponse, trois_dates
from tests.actions.rectification.test_lignes_en_chemin import au_code_postal


@pytest.mark.parametrize(
    ("dit", "label", "motif"),
    [
        ("en fait c'est pas ça le souci, il a pris 70 euros de dépassement", "situation/relation_medecin", "relation_medecin"),
        ("mon vrai problème c'est qu'il m'a insulté devant tout le monde", "situation/relation_medecin", "relation_medecin"),
        ("je me suis trompé de motif, c'est un rendez-vous dans 11 mois", "situation/rdv_specialiste", "rdv_specialiste"),
    ],
)  # fmt: skip
def test_le_vrai_probleme_prend_la_place_de_l_autre(dit: str, label: str, motif: str) -> None:
    conversation = au_code_postal()
    conversation.dit(dit, label)
    brouillon = conversation.brouillon
    assert (brouillon.situation.motif, conversation.champ) == (motif, "demandeur.code_postal")
    assert "refuse de me soigner" in brouillon.dossier.recit(), "of the same professional, it is told still"
    assert "trompé" not in brouillon.dossier.recit()


@pytest.mark.parametrize(
    "dit", ["non c'est ma mutuelle qui a refusé", "j'ai dit une bêtise c'est la mutuelle qui refuse"]
)
def test_un_autre_adversaire_ferme_la_demande_et_la_caisse_la_rouvre(dit: str) -> None:
    conversation = sans_reponse()
    conversation.dit(dit, "situation/litige_hors_champ")
    assert conversation.brouillon.etape is Etape.ACCUEIL
    assert conversation.brouillon.situation.organisme == "autre_que_assurance_maladie"
    conversation.dit("non c'est bien la cpam")
    assert conversation.brouillon.verdict_dit == "recevable_apres_reclamation"
    assert "mutuelle" not in conversation.brouillon.dossier.recit()


@pytest.mark.parametrize(
    "dit", ["non pardon c'est mon mari la msa, moi cpam", "non c'est ma femme la msa, moi je suis à la cpam"]
)
def test_le_regime_repris_rouvre_la_demande(dit: str) -> None:
    conversation = sans_reponse()
    conversation.dit("attendez je suis à la msa en fait")
    assert conversation.brouillon.verdict_dit == "hors_regime_general"
    conversation.dit(dit)
    assert conversation.brouillon.situation.regime == "general"
    assert conversation.brouillon.verdict_dit == "recevable_apres_reclamation"
    assert conversation.brouillon.dossier.pour_soi is True


@pytest.mark.parametrize(
    ("nie", "reprend"),
    [
        ("en fait j'ai pas réclamé, j'ai juste téléphoné", "ah si si j'ai écrit le 7 septembre par ameli"),
        ("finalement j'ai rien envoyé, je les ai seulement appelés", "mais si, j'ai envoyé une lettre le 7 septembre"),
    ],
)
def test_ce_qui_fut_nie_puis_repris_ne_reste_pas_dans_le_recit(nie: str, reprend: str) -> None:
    conversation = trois_dates()
    conversation.dit(nie)
    assert conversation.brouillon.verdict_dit == "reclamation_d_abord"
    conversation.dit(reprend)
    assert conversation.brouillon.verdict_dit == "recevable_apres_reclamation"
    assert nie not in conversation.brouillon.dossier.recit()
    assert "le 7 septembre" in conversation.brouillon.dossier.recit()


def test_une_reponse_datee_dit_que_la_caisse_a_repondu() -> None:
    conversation = Conversation()
    conversation.dit(
        "la cpam a perdu mes papiers deux fois, j'ai réclamé par courrier le 3 septembre",
        "situation/dysfonctionnement_caisse",
    )
    conversation.dit("je veux saisir le médiateur", "deposer_saisine")
    conversation.dit("non aucun")
    if conversation.champ == "reclamation":
        conversation.dit("oui, ça n'a rien donné")
    conversation.dit("en fait ils m'ont répondu le 20 octobre que c'était de ma faute")
    assert conversation.brouillon.dossier.reclamation.resultat == "reponse_insatisfaisante"
    assert conversation.champ != "reclamation.resultat"


@pytest.mark.parametrize(
    ("cede", "reprend"),
    [
        ("en fait ils ont tout annulé et remboursé", "non je me suis trompé ils ont pas annulé, ils maintiennent"),
        ("finalement ils ont annulé la dette", "pardon j'ai dit une bêtise, c'est toujours pas réglé"),
    ],
)
def test_une_caisse_qui_cede_ferme_la_demande_et_la_rouvre_si_elle_ne_cede_pas(cede: str, reprend: str) -> None:
    conversation = trois_dates()
    recit = conversation.brouillon.dossier.recit()
    conversation.dit(cede)
    assert (conversation.brouillon.verdict_dit, conversation.brouillon.etape) == ("sans_objet", Etape.ACCUEIL)
    conversation.dit(reprend)
    assert conversation.brouillon.verdict_dit == "recevable_apres_reclamation"
    assert conversation.brouillon.dossier.recit() == recit


@pytest.mark.parametrize(
    "dit", ["en fait c'est pas transports c'est mes semelles", "non c'est pas mes transports, c'est pour des semelles"]
)
def test_l_objet_du_litige_est_redit(dit: str) -> None:
    conversation = sans_reponse()
    conversation.dit(dit)
    recit, demande = conversation.brouillon.dossier.recit(), conversation.brouillon.dossier.demande
    assert "semelles" in recit
    assert "transports" not in recit
    assert demande is None
