"""What cannot be left out, and is refused: why it is needed, how else it can be given; refused again, the ways without it."""

from actions import questions
from actions.reponse import vers_intent
from actions.tour import Tour
from bot.mediation.collecte import necessaire

REFUS = "refus."
"""Before a field in `poses`: how often the person would not give it."""


def refuser(tour: Tour, champ: str) -> bool:
    """Counts a refusal of a needed field; from the second on, offers once the ways without it instead of the question."""
    poses = tour.brouillon.poses
    fois = poses[REFUS + champ] = poses.get(REFUS + champ, 0) + 1
    if fois < 2:
        return False
    _dire_les_voies(tour, champ)
    return True


def revenir(tour: Tour) -> None:
    """Back to the open question after something else; to who has refused it, the ways without it."""
    champ = tour.brouillon.champ or ""
    ouvert = tour.brouillon.etape in questions.OUVERTES and necessaire(tour.brouillon, champ)
    if ouvert and tour.brouillon.poses.get(REFUS + champ):
        _dire_les_voies(tour, champ)
    else:
        questions.reposer(tour)


def _dire_les_voies(tour: Tour, champ: str) -> None:
    cle = f"sans_{champ.replace('.', '_')}"
    texte = tour.message(cle if cle in tour.contenu.messages else "sans_cette_reponse")
    voies = [
        vers_intent(tour.message("choix_document"), "obtenir_document"),
        vers_intent(tour.message("choix_conseiller"), "parler_conseiller"),
        vers_intent(tour.message("choix_arreter"), "annuler"),
    ]
    tour.reponse.demander(texte, champ, tour.contenu.questions[champ], voies)
