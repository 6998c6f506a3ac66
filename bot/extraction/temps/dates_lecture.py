"""What every pattern of a date shares: its meaning, its words of month and year, and the days they may mean."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from bot.extraction.langue.nombres import NOMBRE_EN_LETTRES
from bot.extraction.temps.calendrier import MOIS, jour_reel, nombre_lu
from bot.mediation.dates import Precision


@dataclass(frozen=True)
class Sens:
    """What a date may mean: its days, past and to come, oldest first; none where the calendar has no such day."""

    precision: Precision
    jours: tuple[date, ...]
    explicite: bool = True
    """Whether the words leave one reading only: the year is written, or follows from them."""
    jour_seul: int | None = None
    """The day of a month that is not said ("le 20"): a date beside it may say which."""


Lecteur = Callable[[re.Match[str], date], Sens | None]
"""Reads one match of a pattern, with today's date; None where it is no date after all."""


def un_de(mots: Iterable[str], apres: str = "a-z0-9") -> str:
    """Regular expression of any of these words, where none of the characters `apres` comes next."""
    return f"(?:{'|'.join(sorted(map(re.escape, mots), key=len, reverse=True))})(?![{apres}])"


UNITE = r"(?:jours?|j|semaines?|sem|mois?|ans?|annees?)(?![a-z0-9'])"
_APRES_UN_NOMBRE = rf" ?(?:{UNITE}|(?:h|heures?|euros?|fois)(?![a-z])|€|%)"
NOM_DE_MOIS = rf"(?P<mois>{un_de(MOIS, apres='a-z')})\.?(?!(?<=sept){_APRES_UN_NOMBRE}|(?<=sept\.){_APRES_UN_NOMBRE})"
"""The name of a month: "sept mois" is none, "le 6 octobre moi j'ai" is."""
AN = rf"(?:19|20)\d\d(?![\d/]|{_APRES_UN_NOMBRE})"
DERNIER = r"(?:dernier|derniere|passee?)(?![a-z])"
PROCHAIN = r"prochaine?(?![a-z])"
SUITE = (
    rf"(?:(?:,? ?|[-/.])(?:de |en )?(?P<annee>{AN})|,? (?:de )?(?P<an_dernier>l'an(?:nee)? {DERNIER})"
    rf"|,? (?:de )?(?P<cette_annee>cette annee)|,? (?:de )?(?P<an_prochain>l'an(?:nee)? {PROCHAIN})"
    rf"| (?P<dernier>{DERNIER})| (?P<prochain>{PROCHAIN})"
    rf"|(?: '?|[-/])(?P<court>\d\d)(?![\d:/]|[.,]\d|,? ?\d{{4}}|{_APRES_UN_NOMBRE}))?"
)
"""What may follow a day and month, or a month: which year."""
JOUR = rf"(?P<jour>\d{{1,2}}|premier|{NOMBRE_EN_LETTRES})"
PARTIES = {"debut": 5, "mi": 15, "milieu": 15, "fin": 25}
"""Day of the month that stands for a part of it, always given as rough."""


def ecrit(trouve: re.Match[str], nom: str) -> str | None:
    """A named group, None where this pattern has none or it did not take part."""
    return trouve.groupdict().get(nom)


def seul(trouve: re.Match[str]) -> bool:
    """Whether the match is the whole text: the answer to a question about a date."""
    return trouve.group().strip(" .!?") == trouve.string.strip(" .!?\n")


def siecle(court: str, aujourd_hui: date) -> int:
    """The year meant by two figures: the latest one, next year included."""
    annee = 2000 + int(court)
    return annee if annee <= aujourd_hui.year + 1 else annee - 100


def annee_ecrite(trouve: re.Match[str], aujourd_hui: date) -> int | None:
    """The year said by the words after a day or a month, None where they say none."""
    if annee := ecrit(trouve, "annee"):
        return int(annee)
    if court := ecrit(trouve, "court"):
        return siecle(court, aujourd_hui)
    for groupe, ecart in (("an_dernier", -1), ("cette_annee", 0), ("an_prochain", 1)):
        if ecrit(trouve, groupe):
            return aujourd_hui.year + ecart
    return None


def jours_possibles(trouve: re.Match[str], mois: int, jour: int, aujourd_hui: date, precision: Precision) -> Sens:
    """The days that a day and month may mean, with the words that follow them: three past years and the next one."""
    annee = annee_ecrite(trouve, aujourd_hui)
    if annee is not None:
        reel = jour_reel(annee, mois, jour)
        return Sens(precision, (reel,) if reel else ())
    reels = [d for ecart in range(-8, 9) if (d := jour_reel(aujourd_hui.year + ecart, mois, jour))]
    passes = [d for d in reels if d <= aujourd_hui][-3:]
    a_venir = [d for d in reels if d >= aujourd_hui][:1]
    if ecrit(trouve, "dernier"):
        return Sens(precision, tuple(passes[-1:]))
    if ecrit(trouve, "prochain"):
        return Sens(precision, tuple(a_venir))
    return Sens(precision, tuple(sorted({*passes, *a_venir})), explicite=False)


def mois_lu(trouve: re.Match[str]) -> int:
    """Number of the month, written in letters or in figures."""
    nom = trouve["mois"].rstrip(".")
    return MOIS.get(nom) or nombre_lu(nom)


def jour_lu(trouve: re.Match[str]) -> int:
    """Number of the day, written in letters or in figures."""
    return 1 if trouve["jour"] == "premier" else nombre_lu(trouve["jour"])
