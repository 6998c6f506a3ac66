"""A request to be called back by a conseiller, while it is being made."""

from dataclasses import dataclass


@dataclass
class Rappel:
    """`champ` is what is asked now, `moment` when to call ("matin", "apres_midi", "indifferent", or own words)."""

    champ: str
    moment: str | None = None
