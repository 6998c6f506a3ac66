"""A plain yes or no to what cannot be undone."""

from actions.tour import Tour
from bot.extraction.demande import au_chat
from bot.extraction.reponse import reponses

MOTS_D_UN_ACCORD = 8
"""A longer message is no plain agreement."""


def est_explicite(tour: Tour) -> bool:
    """Whether a message of a few words asks nothing and holds nothing back."""
    autre_acte = au_chat.fait_ecrire(tour.texte) or au_chat.annonce_un_acte(tour.texte)  # "je vais porter plainte"
    reserve = reponses.est_question(tour.texte) or reponses.est_reserve(tour.texte) or autre_acte
    return len(tour.texte.split()) <= MOTS_D_UN_ACCORD and not reserve


def accord_franc(tour: Tour) -> bool | None:
    """The plain yes or no of a message; None where it is neither."""
    if not est_explicite(tour):
        return None
    accord = reponses.lire_oui_non(tour.texte)
    if accord is None and tour.lecture.sure and tour.lecture.label in ("affirmer", "nier"):
        accord = tour.lecture.label == "affirmer"
    return None if accord and est_douteux(tour) else accord


def est_douteux(tour: Tour) -> bool:
    """Whether a yes may still answer an alarm ("ok d'accord ça va"), or only says that the question was understood: then
    nothing but a yes that cannot be anything else is one.
    """
    doute = tour.brouillon.alarme_dite or reponses.dit_avoir_compris(tour.texte)
    return doute and not reponses.est_oui_sans_doute(tour.texte)
