"""When a human answers: the hours of a caisse, and the next time its lines open."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache

JOURS_DE_RECHERCHE = 14
"""No caisse that has hours stays closed longer."""


@dataclass(frozen=True)
class Plage:
    """From `debut` to `fin`, local time, on some days of the week (Monday is 0)."""

    jours: frozenset[int]
    debut: time
    fin: time


@dataclass(frozen=True)
class Horaires:
    """The hours of a week; nobody answers on a public holiday."""

    plages: tuple[Plage, ...]

    def ouvert(self, at: datetime) -> bool:
        """Whether somebody answers at a moment of the local time."""
        return any(plage.debut <= at.time() < plage.fin for plage in self._du_jour(at.date()))

    def prochaine_ouverture(self, at: datetime) -> datetime | None:
        """The next moment at which the lines open; None where they do not in the coming two weeks."""
        for rang in range(JOURS_DE_RECHERCHE):
            jour = at.date() + timedelta(days=rang)
            debuts = sorted(plage.debut for plage in self._du_jour(jour) if rang or plage.debut > at.time())
            if debuts:
                return datetime.combine(jour, debuts[0], at.tzinfo)
        return None

    def _du_jour(self, jour: date) -> list[Plage]:
        if jour in jours_feries(jour.year):
            return []
        return [plage for plage in self.plages if jour.weekday() in plage.jours]


@cache
def jours_feries(annee: int) -> frozenset[date]:
    """The public holidays of a year (article L3133-1 of the Code du travail)."""
    fixes = ((1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25))
    mobiles = (1, 39, 50)  # Easter Monday, Ascension, Whit Monday
    return frozenset(
        [date(annee, mois, jour) for mois, jour in fixes] + [paques(annee) + timedelta(days=rang) for rang in mobiles]
    )


def paques(annee: int) -> date:
    """Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher's computation)."""
    siecle, rang = divmod(annee, 100)
    epacte = (19 * (annee % 19) + siecle - siecle // 4 - (siecle - (siecle + 8) // 25 + 1) // 3 + 15) % 30
    decalage = (32 + 2 * (siecle % 4) + 2 * (rang // 4) - epacte - rang % 4) % 7
    correction = (annee % 19 + 11 * epacte + 22 * decalage) // 451
    mois, jour = divmod(epacte + decalage - 7 * correction + 114, 31)
    return date(annee, mois, jour + 1)
