"""What may come while a guide, a callback request or an e-mail is under way: answered, then the same step again."""

from actions.faq import repondre
from actions.tour import Tour

FAMILLES = ("faq", "chitchat", "hors_perimetre", "hors_sujet")
DEMANDES = ("parler_conseiller", "obtenir_document", "suivre_saisine")


def traiter(tour: Tour) -> bool:
    """Answers a question or a request that does not end what is under way; False where the message is neither."""
    from actions import parcours  # the journeys are its table

    lecture = tour.lecture
    if not lecture.sure:
        return False
    if lecture.famille in FAMILLES:
        repondre.repondre(tour)
    elif lecture.label in DEMANDES:
        parcours.parcours_du_label(lecture.label)(tour)
    else:
        return False
    return True
