"""A date that is said to be the date of something else ("la 2e date c'est une relance"). Vocabulary only."""

import re
from dataclasses import dataclass

from bot.extraction.correction.lignes_mots import OUVRE
from bot.extraction.langue.formules import bref, lisible
from bot.extraction.temps.dates_roles_mots import Role

DERNIERE, AUTRE = -1, -2
"""The rank of the latest date, and that of the other one."""
_RANGS = (
    (0, r"premiere?|1 ?ere?|1re"),
    (1, r"deuxieme|seconde?|2 ?(?:e|eme|nde?)"),
    (AUTRE, r"autre"),
    (2, r"troisieme|3 ?(?:e|eme)"),
    (DERNIERE, r"derniere?"),
)
_RANG = "|".join(f"(?P<r{place}>{mots})" for place, (_, mots) in enumerate(_RANGS))
_ROLES = {
    Role.RELANCE: r"(?:relance|rappel(?! a)|(?:2 ?e(?:me)?|deuxieme|second|autre) (?:courrier|lettre|mail))s?",
    Role.REPONSE: r"(?:reponse|refus de (?:la|ma) reclamation)s?",
    Role.RECLAMATION: r"(?:reclamation|contestation)s?",
    Role.DECISION: r"(?:decision|notification)s?",
}
_ROLE = "|".join(f"(?P<{role.value}>{mots})" for role, mots in _ROLES.items())
_OUVRE = rf"^\W*(?:(?:{OUVRE}|je me suis trompee?)\W+)*"
_VAUT = r",? ?(?:c'est|cest|c est|c'etait|c|est|etait|ca c'est|il s'agit)(?![a-z])"
_DIT = r"(?: (?:pas [^,;.!?\n]{1,35}?(?:(?:[,;]+| mais) ?(?:c'est )?| c'est)|en fait|plutot|juste|bien|seulement|aussi|d'une|de|la|le|l'|ma|mon|leur|celle|celui|date|une|un))*"
_RECLASSE = re.compile(
    rf"{_OUVRE}(?:(?:la |le |l')(?:{_RANG})(?: date)?|(?P<jour>(?:la date )?(?:du|le|celle du) [0-9][^,;.!?\n]{{0,25}}?)){_VAUT}{_DIT} ?(?:{_ROLE})(?![a-z])"
)
_DATE_DE_RANG = re.compile(rf"{_OUVRE}(?:la |le |l')(?:{_RANG}) date{_VAUT}")


def lire_rang_d_une_date(texte: str) -> int | None:
    """Which of the known dates a text gives anew ("l'autre date c'est le 14 août"), by its rank; None where it names none."""
    trouve = _DATE_DE_RANG.match(lisible(texte))
    return next((rang for place, (rang, _) in enumerate(_RANGS) if trouve[f"r{place}"]), None) if trouve else None


@dataclass(frozen=True)
class Reclassement:
    """Which of the known dates is meant, by its rank where it is not written, and of what it is the date."""

    rang: int | None
    role: Role


def lire_reclassement(texte: str) -> Reclassement | None:
    """What a short text says that a known date is the date of; None where it says so of none. Never raises."""
    lu = lisible(texte)
    trouve = _RECLASSE.match(lu) if bref(lu) and not texte.rstrip().endswith("?") else None
    if trouve is None:
        return None
    rang = next((rang for place, (rang, _) in enumerate(_RANGS) if trouve[f"r{place}"]), None)
    return Reclassement(rang, next(role for role in _ROLES if trouve[role.value]))
