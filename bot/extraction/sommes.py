"""Sums in euros and lengths of time, as people write them."""

import re
from dataclasses import dataclass

from bot.extraction.nombres import NOMBRE_EN_LETTRES, lire_nombre
from bot.extraction.orthographe import redresser

_CHIFFRES = r"\d{1,3}(?:[ .]\d{3})+(?:,\d{1,2})?|\d{1,7}(?:[.,]\d{1,2})?"
_SOMME = re.compile(
    rf"(?<![a-z0-9.,])(?P<nombre>{_CHIFFRES}|{NOMBRE_EN_LETTRES}) ?(?:€|euros?|eur|balles)(?: ?(?P<centimes>\d{{1,2}})(?!\d))?(?![a-z])"
    rf"|(?<![a-z0-9.,])(?P<court>{_CHIFFRES}) ?e(?![a-z0-9])"
)
_UNITES = {"jour": 1, "semaine": 7, "mois": 30, "trimestre": 91, "an": 365, "annee": 365}
_DUREE = re.compile(
    rf"(?<![a-z0-9.,])(?:(?P<nombre>\d{{1,3}}(?:[.,]\d)?|{NOMBRE_EN_LETTRES}) (?P<demi>et demie? )?|(?P<vague>quelques|plusieurs) )"
    r"(?P<unite>jours?|semaines?|mois|moi|trimestres?|ans?|annees?)(?P<apres> et demie?)?(?![a-z])"
    r"|(?<![a-z0-9])(?P<colle>\d{1,3}) ?(?P<abrege>j|sem|m)(?![a-z0-9'])"
)
_ABREGES = {"j": "jour", "sem": "semaine", "m": "mois"}
_VAGUE = 3
""""Quelques mois" counts for three."""


@dataclass(frozen=True)
class Somme:
    """A sum at [debut, fin[ of the text, in euros."""

    montant: float
    debut: int
    fin: int


@dataclass(frozen=True)
class Duree:
    """A length of time at [debut, fin[ of the text."""

    nombre: float
    unite: str
    """jour, semaine, mois, trimestre or annee."""
    debut: int
    fin: int

    @property
    def en_jours(self) -> int:
        """About how many days: a month counts for 30."""
        return round(self.nombre * _UNITES[self.unite])


def lire_sommes(texte: str) -> list[Somme]:
    """The sums of a text ("1 250,50 €", "842 euros", "1500e", "150 balles", "deux cents euros")."""
    lu = redresser(texte)
    sommes = []
    for trouve in _SOMME.finditer(lu.plie):
        montant = _nombre(trouve["nombre"] or trouve["court"])
        if trouve["centimes"]:
            montant += int(trouve["centimes"]) / 100
        sommes.append(Somme(montant, *lu.etendue(*trouve.span())))
    return sommes


def lire_durees(texte: str) -> list[Duree]:
    """The lengths of time of a text ("5 mois", "depuis trois semaines", "un an et demi")."""
    lu = redresser(texte)
    durees = []
    for trouve in _DUREE.finditer(lu.plie):
        unite = _unite(trouve)
        nombre = _VAGUE if trouve["vague"] else _nombre(trouve["nombre"] or trouve["colle"])
        if trouve["demi"] or trouve["apres"]:
            nombre += 0.5
        durees.append(Duree(nombre, unite, *lu.etendue(*trouve.span())))
    return durees


def _unite(trouve: re.Match[str]) -> str:
    if trouve["abrege"]:
        return _ABREGES[trouve["abrege"]]
    ecrite = trouve["unite"]
    if ecrite.startswith("moi"):
        return "mois"
    singulier = ecrite.removesuffix("s")
    return "annee" if singulier in ("an", "annee") else singulier


def _nombre(ecrit: str) -> float:
    if not ecrit[0].isdigit():
        return float(lire_nombre(ecrit))
    compact = ecrit.replace(" ", "")
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?", compact):
        compact = compact.replace(".", "")
    return float(compact.replace(",", "."))
