"""A human: offered as what the configuration of the caisse really has."""

from actions.questions import reposer
from actions.tour import Tour


def repondre(tour: Tour) -> None:
    """Says how a human is reached, then comes back to the open question."""
    dire_voies(tour)
    reposer(tour)


def dire_voies(tour: Tour) -> None:
    """Says the ways to a human that exist at the caisse."""
    brouillon = tour.brouillon
    tour.dire_reponse("parler_conseiller")
    reglage = tour.contenu.reglage(brouillon.dossier.caisse or brouillon.caisse_du_site)
    if reglage.accueil:
        tour.dire("humain_accueil", accueil=reglage.accueil)
