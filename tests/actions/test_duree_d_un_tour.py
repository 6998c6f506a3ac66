"""A whole turn, whatever is typed or pasted, costs a time that grows with the length and no faster."""

import time

import pytest

from bot.extraction.langue import orthographe, pliage
from tests.actions.conversation import Conversation

UNITES = ("'", "l'", "de la ", " ", "...", "le 3 ", "cpam ", "a, ", "et ", "ma fille Lea Petit ", "12 rue de ")
COURT, LONG = 500, 4000
TROP = 24
PLANCHER = 0.02
"""Seconds under which a clock measures nothing."""


def duree(texte: str) -> float:
    """Seconds of the processor for one turn of somebody who has begun a request."""
    conversation = Conversation()
    conversation.dit("un dentiste refuse ma c2s", "situation/refus_de_soins")
    conversation.dit("je veux saisir le médiateur", "deposer_saisine")
    pliage.plier.cache_clear()
    orthographe.redresser.cache_clear()
    debut = time.process_time()
    conversation.dit(texte)
    return time.process_time() - debut


@pytest.mark.parametrize("unite", UNITES, ids=ascii)
def test_un_tour_ne_dure_pas_plus_que_sa_longueur(unite: str) -> None:
    court, long = ((unite * longueur)[:longueur] for longueur in (COURT, LONG))
    assert duree(long) <= TROP * max(duree(court), PLANCHER)
