"""Stopping or starting again: once confirmed, the draft is erased; said what is gone and what remains."""

from actions.fil import apprentissage
from actions.questions import reposer
from actions.reponse import vers_valeur
from actions.tour import Tour
from bot.mediation.brouillon import Brouillon, Etape


def demander(tour: Tour, quoi: str) -> None:
    """Asks to confirm "annuler" or "recommencer"; with nothing open, says so."""
    brouillon = tour.brouillon
    if not a_perdre(brouillon):
        tour.dire_reponse(quoi)
        if brouillon.etape is not Etape.DEPOSEE:
            tour.brouillon = vider(brouillon)
            apprentissage.effacer(tour)
        return
    brouillon.confirmation = tour.a_proposer = quoi
    tour.reponse.dire(
        tour.message(f"confirmer_{quoi}"),
        choix=[
            vers_valeur(tour.message("choix_oui_effacer"), "confirmation", "oui"),
            vers_valeur(tour.message("choix_non_continuer"), "confirmation", "non"),
        ],
    )


def a_perdre(brouillon: Brouillon) -> bool:
    """Whether something was given that is not filed."""
    rien = Brouillon(id=brouillon.id)
    return brouillon.etape is not Etape.DEPOSEE and (
        brouillon.situation != rien.situation or brouillon.dossier != rien.dossier
    )


def effacer(tour: Tour, quoi: str) -> None:
    """Erases the draft."""
    tour.brouillon = vider(tour.brouillon)
    tour.dire(f"efface_{quoi}")
    apprentissage.effacer(tour)


def vider(brouillon: Brouillon) -> Brouillon:
    """A new draft in the same conversation: what the person chose for the conversation stays, no datum does."""
    from actions.actions import nouvel_id

    return Brouillon(
        id=nouvel_id(),
        caisse_du_site=brouillon.caisse_du_site,
        simple=brouillon.simple,
        apprentissage=brouillon.apprentissage,
        saisines_deposees=brouillon.saisines_deposees
        + ([(brouillon.saisine, brouillon.preuve)] if brouillon.saisine and brouillon.preuve else []),
    )


def garder(tour: Tour) -> None:
    """The person does not want to erase after all; what they give with the "no" is an answer ("non, aucun tribunal")."""
    from actions import parcours  # the journeys call back here

    tour.dire("rien_efface")
    (parcours.avancer if tour.brouillon.champ in tour.nouveautes else reposer)(tour)
