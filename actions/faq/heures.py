"""Moments in words, and whether a human answers now."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from actions.tour import Tour
from bot.content import moments
from bot.content.modeles import HorairesDesConseillers

OUTRE_MER = "97"
"""The first digits of the départements that do not keep the hours of the mainland."""


def en_mots(tour: Tour, moment: datetime) -> str:
    """A coming moment as people say it: "demain à 8 h 30"."""
    jours = (moment.date() - tour.maintenant.astimezone(moment.tzinfo).date()).days
    if jours in (0, 1):
        heure = moments.heure(tour.contenu, moment, tour.brouillon.simple)
        return tour.message("demain_a" if jours else "aujourd_hui_a", heure=heure)
    return le(tour, moment)


def le(tour: Tour, moment: datetime) -> str:
    """A moment by its date, whatever day it is now: "mercredi 25 novembre à 8 h 30"."""
    return moments.jour_et_heure(tour.contenu, moment, tour.brouillon.simple)


def dans(tour: Tour, duree: timedelta) -> str:
    """The date and hour at which a time that begins now is over."""
    return le(tour, tour.maintenant + duree)


def horaires(tour: Tour) -> HorairesDesConseillers | None:
    """The hours of the caisse; None where nobody said them, nor for a caisse overseas that has none of its own."""
    code = tour.caisse
    caisse = tour.annuaire.caisses.get(code or "")
    if caisse and caisse.departement.startswith(OUTRE_MER) and code not in tour.contenu.reglages:
        return None
    return tour.contenu.reglage(code).horaires


def ferme_jusqu_a(tour: Tour, heures: HorairesDesConseillers) -> str | None:
    """When a human answers again, in words; None where one answers now."""
    ici = tour.maintenant.astimezone(ZoneInfo(heures.fuseau))
    ouverture = None if heures.semaine.ouvert(ici) else heures.semaine.prochaine_ouverture(ici)
    return en_mots(tour, ouverture) if ouverture else None
