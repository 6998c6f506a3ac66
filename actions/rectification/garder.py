"""A line that was reopened keeps what it holds; an account that was to be told anew is put back."""

import re

from actions.notes import recit
from actions.questions import OUVERTES
from actions.tour import Tour
from bot.extraction.correction.gardes import garde_tel_quel, veut_l_ancien
from bot.extraction.reponse import reponses
from bot.mediation.collecte import connu as est_connu

MOTS_D_UN_RIEN = 4
RIEN = re.compile(r"\W*(?:non[ ,]+)?rien\b", re.IGNORECASE)


def traiter(tour: Tour) -> bool:
    """Whether the person changes their mind about a line they wanted to change, or wants the former account."""
    from actions import parcours  # the journeys come here by the turn

    brouillon = tour.brouillon
    if brouillon.etape not in OUVERTES or not tour.texte:
        return False
    if brouillon.recit_d_avant and _reprend_le_recit(tour):
        recit.remettre(brouillon)
        tour.dire("recit_remis")
    elif _garde_la_ligne(tour):
        tour.dire("ligne_gardee")
    else:
        return False
    parcours.avancer(tour)
    return True


def _reprend_le_recit(tour: Tour) -> bool:
    en_cours = tour.brouillon.champ == "recit" and not tour.brouillon.dossier.recit()
    return veut_l_ancien(tour.texte) or (en_cours and garde_tel_quel(tour.texte))


def _garde_la_ligne(tour: Tour) -> bool:
    champ = tour.brouillon.champ
    if champ is None or not est_connu(tour.brouillon, champ):
        return False
    return garde_tel_quel(tour.texte) or (champ == "recit" and _n_ajoute_rien(tour.texte))


def _n_ajoute_rien(texte: str) -> bool:
    """ "Rien finalement", "non c'est bon", where more of the account was asked for."""
    non = reponses.est_refus(texte) or reponses.lire_oui_non(texte) is False or bool(RIEN.match(texte))
    return non and len(texte.split()) <= MOTS_D_UN_RIEN
