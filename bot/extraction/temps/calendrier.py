"""Words of the calendar in folded French, and the arithmetic of days, months and years."""

from calendar import monthrange
from datetime import date, timedelta

from bot.extraction.langue.nombres import lire_nombre

MOIS = {
    nom: numero
    for numero, noms in enumerate(
        (
            "janvier janv jan",
            "fevrier fevrie fevr fev",
            "mars mar",
            "avril avrille avr",
            "mai",
            "juin jun",
            "juillet juill juil jul",
            "aout aou",
            "septembre septenbre sept sep",
            "octobre octo oct",
            "novembre novenbre nov",
            "decembre decenbre dec",
        ),
        start=1,
    )
    for nom in noms.split()
}
MOIS_SURS = frozenset(
    nom for nom in MOIS if len(nom) > 3 and nom not in {"mars", "sept", "octo", "fevr", "janv", "juil"}
)

JOURS_SEMAINE = {
    jour: numero
    for numero, jour in enumerate(("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"))
}

# "Une quinzaine de jours": about so many.
ENVIRONS = {"huitaine": 8, "dizaine": 10, "quinzaine": 15, "vingtaine": 20, "trentaine": 30}

# Day in the middle of each season, with the day on which it begins.
SAISONS = {
    "printemps": ((3, 20), (5, 5)),
    "ete": ((6, 21), (8, 6)),
    "automne": ((9, 22), (11, 6)),
    "hiver": ((12, 21), (2, 4)),
}

FETES = {
    "noel": (12, 25),
    "jour de l'an": (1, 1),
    "nouvel an": (1, 1),
    "toussaint": (11, 1),
    "paques": (4, 10),  # moves between 22 March and 25 April: its middle, always given as rough
    "rentree": (9, 1),
}


def jour_reel(annee: int, mois: int, jour: int) -> date | None:
    """That day, or None where the calendar has no such day."""
    try:
        return date(annee, mois, jour)
    except ValueError:
        return None


def decaler_mois(jour: date, nombre: int) -> date:
    """The same day `nombre` months later (earlier when negative), or the last one of a shorter month."""
    rang = jour.year * 12 + jour.month - 1 + nombre
    annee, mois = min(max(rang // 12, 1), 9999), rang % 12 + 1
    return date(annee, mois, min(jour.day, monthrange(annee, mois)[1]))


def reculer(jour: date, nombre: int, unite: str) -> date:
    """The day `nombre` units before (after when negative); the unit is a folded French word, singular or plural."""
    nombre = min(max(nombre, -1200), 1200)
    if unite.startswith(("jour", "j")):
        return jour - timedelta(days=nombre)
    if unite.startswith("sem"):
        return jour - timedelta(weeks=nombre)
    return decaler_mois(jour, -nombre if unite.startswith("mo") else -12 * nombre)


def fin_de_mois(jour: date) -> date:
    """Last day of that month."""
    return jour.replace(day=monthrange(jour.year, jour.month)[1])


def nombre_lu(mots: str) -> int:
    """Value of a number in figures or in folded French letters; 0 where it is neither."""
    mots = mots.strip()
    return int(mots) if mots.isdecimal() else ENVIRONS.get(mots) or lire_nombre(mots)
