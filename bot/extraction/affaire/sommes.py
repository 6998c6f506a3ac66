"""Sums in euros and lengths of time in a text, in digits or in words."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from bot.extraction.langue.nombres import NOMBRE_EN_LETTRES, lire_nombre
from bot.extraction.langue.pliage import plier


@dataclass(frozen=True)
class SommeLue:
    """A sum in euros, at [debut, fin[ of the text."""

    montant: Decimal
    debut: int
    fin: int


class Unite(StrEnum):
    """The units of a length of time."""

    JOUR = "jour"
    SEMAINE = "semaine"
    MOIS = "mois"
    ANNEE = "annee"


@dataclass(frozen=True)
class Duree:
    """A length of time, at [debut, fin[ of the text: "un mois et demi" is 1.5 months."""

    nombre: float
    unite: Unite
    debut: int
    fin: int


_ENTIER = r"(?:[0-9]{1,3}(?:[ .'][0-9]{3})+(?![0-9])|[0-9]{1,9})"
_DECIMALES = r"(?:[.,][0-9]{1,2}(?![0-9]))?"
_LETTRES = rf"(?P<lettres>(?<![a-z]){NOMBRE_EN_LETTRES})"
_MONNAIE = r"(?:€|(?:euros?|eurs?|balles)(?![a-z]))"
_SOMME = re.compile(
    rf"(?<![0-9,.])(?P<nombre>{_ENTIER}{_DECIMALES}) ?(?P<mille>k|mille )? ?{_MONNAIE}"
    r"(?: ?(?P<centimes>[0-9]{2})(?! ?[a-z0-9€%]|[.,/-][0-9])|(?: et)? (?P<cts>[0-9]{1,2}) ?(?:centimes?|cts?)\b)?"
    rf"|{_LETTRES} {_MONNAIE}|(?<![0-9,.])(?P<seuls>[0-9]{{1,2}}) ?centimes?(?![a-z])"
    rf"|(?<![a-z0-9])(?:€|eur) ?(?P<apres>{_ENTIER}{_DECIMALES})(?![0-9])"
    # "1500e" is a sum, "50e" an ordinal
    r"|(?<![0-9,.])(?P<colle>[0-9]{1,6}[.,][0-9]{2}|[0-9]{1,3}[ .][0-9]{3}|[0-9]{3,6}) ?e(?![a-z0-9'])"
    r"(?! (?:fois|etages?|jours?|appels?|courriers?|lettre|mail|rang|anniversaire|arrondissement)(?![a-z]))"
)
_NUE = re.compile(
    r"(?<![a-z0-9,./-])(?P<nombre>[0-9]{1,6},[0-9]{2})(?![0-9a-z,./-]| ?(?:%|(?:h|kg|g|mg|ml|cm|m|km|ans?|mois|jours?|heures?|fois)(?![a-z])))"
)
"""Cents after a comma."""

_EN_CHIFFRES = re.compile(r"\d[\d .,']*\d|\d")

_UNITES = {"j": Unite.JOUR, "s": Unite.SEMAINE, "m": Unite.MOIS, "a": Unite.ANNEE}
_UNITE = r"(?P<unite>jours?|jrs?|j|semaines?|sem|mois?|ann?ees?|ans?)(?![a-z'])"
_ENVIRON = {"huitaine": 8, "dizaine": 10, "quinzaine": 15, "vingtaine": 20, "trentaine": 30}
_DUREE = re.compile(
    rf"(?:(?<![0-9,.])(?P<chiffres>[0-9]{{1,4}}(?:[.,][0-9])?) ?|{_LETTRES} |(?P<environ>{'|'.join(_ENVIRON)}) de )"
    rf"(?:bon(?:ne)?s? |long(?:ue)?s? |gros(?:se)?s? )?{_UNITE}(?P<demi> et demie?| 1/2)?"
)
_AGE = re.compile(
    r"(?:j'ai|(?<![a-z])(?:il|elle|on|qui) a|age|agee?s? de|(?:bebe|dame|enfants?|femme|fille|fils|garcon|homme|mere"
    r"|pere)(?: de|,| \()?"
    r"|(?<![a-z])(?:mon|ma|mes|notre|nos) (?!attente|rdv|rendez|arret|dossier|delai)[a-z-]+"
    r"(?: (?!dans|en|avant|depuis|pendant|sous|attend|apres|a|ont)[a-z-]+)?(?: de|,| \()?) ?$"
)
_AGE_D_ENFANT = re.compile(
    r"(?:(?:bebes?|nourrisson|enfants?|fille|fils|garcon|petite?|jumeaux|jumelles)(?: (?:de|a|ont|qui a)|,| \()?"
    r"|enceinte (?:de)?|agee?s? de) ?$"
)
_LONGUE_ATTENTE = 15
"""Years: a longer time is an age, unless the words before it say that it lasts."""
_DURE = re.compile(
    r"(?:depuis|pendant|durant|il y a|y a|fait|dure|en|cotise|travaille|plus de|pret (?:de|sur)|sur) (?:plus de |pres de )?$"
)
# "ma mere, 84 ans, …" is an age, "2 ans que j'attends" is not.
_A_PART = re.compile(r"(?:^|[,(:;.] ?)$")
_SUITE_D_UNE_DUREE = re.compile(r" (?:que|qu'|d'|de |apres|avant|plus tard|pour|sans)|$")
_COMPTE = re.compile(r"(?:apres|dans|depuis|duree? de|duree?|en|pendant|sous|y a) $")


def lire_sommes(texte: str) -> list[SommeLue]:
    """The sums in euros that a text gives ("1 250,50 €", "1500e", "150 balles", "deux cents euros")."""
    lu = plier(texte)
    return [SommeLue(_montant(trouve), *lu.etendue(*trouve.span())) for trouve in _SOMME.finditer(lu.plie)]


def lire_sommes_nues(texte: str) -> list[SommeLue]:
    """The numbers of a text written as sums are, with their cents, without "euros" ("187,50")."""
    lu = plier(texte)
    suivies = {somme.debut for somme in lire_sommes(texte)}
    nues = (
        SommeLue(Decimal(trouve["nombre"].replace(",", ".")), *lu.etendue(*trouve.span()))
        for trouve in _NUE.finditer(lu.plie)
    )
    return [somme for somme in nues if somme.debut not in suivies]


_REPONSE = re.compile(
    rf"^\W*(?:(?:environ|a peu pres|plutot|non|en fait|c'est|c'etait|de|pour|la somme|le montant|est|exactement|disons)[ ,:]+)*(?:(?P<nombre>{_ENTIER}{_DECIMALES})|{_LETTRES})\W*$"
)
_BORNE = re.compile(
    r"\b(?:(?P<presque>presque|bientot|pas (?:tout a fait|encore)|meme pas|pas(?= (?:deux|2) mois))|(?P<sous>pas plus d[e']|moins d[e']|(?:au )?maximum|maxi?|au plus|a peine|en[- ]dessous d[e']|sous les)|(?P<sur>plus d[e']|au moins|minimum|au[- ]dessus d[e']))(?:(?<=')|(?![a-z]))"
)


def atteint(texte: str, seuil: int) -> bool | None:
    """Whether the sum of an answer reaches a threshold, bounds understood ("pas plus de 300", "au moins 600"); None where
    the answer does not settle it.
    """
    plie = plier(texte).plie
    somme = lire_reponse_somme(_BORNE.sub(" ", plie))
    return None if somme is None else _atteint(float(somme), seuil, _BORNE.search(plie))


def duree_atteinte(texte: str, jours: Callable[[Duree], float], seuil: int) -> bool | None:
    """Whether the longest time that a text gives reaches a threshold in days ("moins de deux mois", "presque un an"); None
    where it does not settle it, or gives none.
    """
    longue = max((jours(duree) for duree in lire_durees(texte)), default=None)
    return None if longue is None else _atteint(longue, seuil, _BORNE.search(plier(texte).plie))


def _atteint(nombre: float, seuil: int, borne: re.Match[str] | None) -> bool | None:
    if borne is None:
        return nombre >= seuil
    if borne["presque"]:
        return nombre > seuil
    if borne["sous"]:
        return False if nombre <= seuil else None
    return True if nombre >= seuil else None


def est_bornee(texte: str) -> bool:
    """Whether a text gives a bound and no sum ("moins de 600 euros")."""
    return bool(_BORNE.search(plier(texte).plie))


def lire_reponse_somme(texte: str) -> Decimal | None:
    """The only sum of an answer to the question about it, "euros" said or not; None where it gives none. Never raises."""
    lues = lire_sommes(texte)
    if lues:
        return lues[0].montant if len(lues) == 1 else None
    trouve = _REPONSE.match(plier(texte).plie)
    if trouve and trouve["lettres"]:
        return Decimal(lire_nombre(trouve["lettres"]))
    return Decimal(re.sub(r"[ .'](?=[0-9]{3}(?![0-9]))", "", trouve["nombre"]).replace(",", ".")) if trouve else None


def remplacer_la_somme(texte: str, avant: Decimal, nouvelle: str) -> str:
    """The text with a sum written in digits put in the place of another."""
    for somme in reversed(lire_sommes(texte)):
        ecrite = texte[somme.debut : somme.fin]
        if somme.montant == avant and (chiffres := _EN_CHIFFRES.search(ecrite)):
            corrigee = ecrite[: chiffres.start()] + nouvelle + ecrite[chiffres.end() :]
            texte = texte[: somme.debut] + corrigee + texte[somme.fin :]
    return texte


def lire_durees(texte: str) -> list[Duree]:
    """The lengths of time that a text gives ("5 mois", "trois semaines", "un an et demi"); ages are none."""
    lu = plier(texte)
    durees: list[Duree] = []
    for trouve in _DUREE.finditer(lu.plie):
        unite = _UNITES[trouve["unite"][0]]
        avant = lu.plie[max(0, trouve.start() - 25) : trouve.start()]
        apart = _A_PART.search(avant) is not None and not _SUITE_D_UNE_DUREE.match(lu.plie, trouve.end())
        suivie = _SUITE_D_UNE_DUREE.match(lu.plie, trouve.end()) and trouve.end() < len(lu.plie)
        age = (unite is Unite.ANNEE and (apart or _est_un_age(trouve, avant))) or (
            _AGE_D_ENFANT.search(avant) is not None and not suivie
        )
        un_jour = trouve["lettres"] == "un" and unite is Unite.JOUR and not _COMPTE.search(avant)
        if not age and not un_jour:
            durees.append(Duree(_nombre(trouve), unite, *lu.etendue(*trouve.span())))
    return durees


def _est_un_age(trouve: re.Match[str], avant: str) -> bool:
    return bool(_AGE.search(avant)) or (_nombre(trouve) > _LONGUE_ATTENTE and not _DURE.search(avant))


def _montant(trouve: re.Match[str]) -> Decimal:
    if trouve["lettres"]:
        return Decimal(lire_nombre(trouve["lettres"]))
    if trouve["seuls"]:
        return Decimal(trouve["seuls"]) / 100
    ecrit = trouve["nombre"] or trouve["apres"] or trouve["colle"]
    entier = re.sub(r"[ .'](?=[0-9]{3}(?![0-9]))", "", ecrit).replace(",", ".")
    montant = Decimal(entier) * (1000 if trouve["mille"] else 1)
    return montant + Decimal(trouve["centimes"] or trouve["cts"] or 0) / 100


def _nombre(trouve: re.Match[str]) -> float:
    if trouve["environ"]:
        nombre = float(_ENVIRON[trouve["environ"]])
    elif trouve["lettres"]:
        nombre = float(lire_nombre(trouve["lettres"]))
    else:
        nombre = float(trouve["chiffres"].replace(",", "."))
    return nombre + 0.5 if trouve["demi"] else nombre
