"""A date as people know it: sometimes to the day, sometimes only to the month or the year."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Precision(StrEnum):
    """How well a date is known; the values of `saisine.schema.json`."""

    JOUR = "jour"
    MOIS = "mois"
    ANNEE = "annee"
    ENVIRON = "environ"


@dataclass(frozen=True)
class DateConnue:
    """A date with its precision and, where known, the words it was said in (`date_connue` of the schema)."""

    valeur: date
    precision: Precision = Precision.JOUR
    texte: str | None = None
