"""A number whose key is wrong is told so, and not that it is too short."""

import pytest

from bot.mediation.brouillon import Etape
from tests.actions.test_lignes_nommees import au_recapitulatif


@pytest.mark.parametrize("message", ["1 85 05 78 006 084 90", "attendez voilà 185057800608490"])
def test_une_cle_fausse_est_dite(message: str) -> None:
    conversation = au_recapitulatif()
    conversation.brouillon.etape, conversation.brouillon.champ = Etape.FORMULAIRE, "demandeur.nir"
    dit = conversation.dit(message)
    assert dit.startswith(conversation.contenu.messages["nir_cle_fausse"].texte)
    assert conversation.champ == "demandeur.nir"


@pytest.mark.parametrize("message", ["1 85 05 78 006 084", "3 85 13 78 006 084 90", "185 05 78 006 08"])
def test_une_autre_faute_du_numero_n_est_pas_celle_de_la_cle(message: str) -> None:
    conversation = au_recapitulatif()
    conversation.brouillon.etape, conversation.brouillon.champ = Etape.FORMULAIRE, "demandeur.nir"
    assert conversation.contenu.messages["nir_cle_fausse"].texte not in conversation.dit(message)
