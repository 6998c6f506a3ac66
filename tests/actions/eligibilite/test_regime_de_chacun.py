"""Which régime is whose: that of an employer or a relative is not the person's own, and what was left is not what is."""

import pytest

from bot.extraction.affaire.situation import lire_situation
from tests.actions.conversation import Conversation

SANS_MEDECIN = "situation/medecin_traitant"


def au_regime() -> Conversation:
    """A check that asks who reimburses the person."""
    conversation = Conversation()
    conversation.dit("je ne trouve pas de médecin traitant", SANS_MEDECIN)
    conversation.dit("vérifier", "verifier_eligibilite")
    assert conversation.champ == "regime"
    return conversation


@pytest.mark.parametrize(
    ("texte", "regime"),
    [
        ("ma cheffe est à la MSA mais moi je suis à la CPAM de Vannes", "general"),
        ("mon employeur relève de la MSA, moi du régime général", "general"),
        ("la msa c'était avant, à présent je suis à la cpam", "general"),
        ("CPAM jusqu'en 2024, désormais MSA", "autre_que_general"),
        ("je dépends du RSI", "general"),
        ("à la sécurité sociale des indépendants", "general"),
    ],
)
def test_le_regime_de_la_personne_est_lu(texte: str, regime: str) -> None:
    lue = lire_situation(texte).regime
    assert lue is not None
    assert lue.valeur == regime


@pytest.mark.parametrize(
    "texte",
    [
        "mon employeur c'est la MSA",
        "ma femme est à la mgen mais pas moi",
        "pas la MSA",
        "ni la mgen ni la msa",
        "ma mutuelle",
        "la complémentaire",
        "mon chef est à la msa",
    ],
)
def test_ce_qui_est_nie_ou_d_un_autre_n_est_pas_le_sien(texte: str) -> None:
    conversation = au_regime()
    conversation.dit(texte)
    assert conversation.brouillon.situation.regime is None
    assert conversation.brouillon.dossier.agissant_pour is None
    assert conversation.champ == "regime"


@pytest.mark.parametrize("texte", ["je suis artisane", "auto-entrepreneur", "à mon compte", "rsi"])
def test_qui_travaille_pour_soi_est_au_regime_general(texte: str) -> None:
    conversation = au_regime()
    conversation.dit(texte)
    assert conversation.brouillon.situation.regime == "general"


def test_l_histoire_de_qui_cite_la_msa_d_un_autre_n_est_pas_hors_du_regime_general() -> None:
    conversation = Conversation()
    dit = conversation.dit(
        "mon boss est a la msa mais moi jsui cpam et ils me rembourse pas malgré ma lettre",
        "situation/litige_hors_champ",
        autres=("situation/reponse_insatisfaisante",),
    )
    assert conversation.brouillon.situation.regime == "general"
    assert conversation.brouillon.situation.organisme == "assurance_maladie"
    assert "autres organismes" not in dit
    assert conversation.brouillon.situation.motif == "reponse_insatisfaisante"
