"""Which of the sums of a text may be the one in dispute, and which takes the place of another."""

import re
from dataclasses import dataclass
from decimal import Decimal

from bot.extraction.affaire.organismes import ASSURANCE_MALADIE, mentions
from bot.extraction.affaire.sommes import SommeLue, lire_sommes, lire_sommes_nues
from bot.extraction.langue.orthographe import plie_apres, plie_avant, redresser
from bot.extraction.langue.propositions import debut_de_proposition, fin_de_proposition

MOTS_D_UNE_CORRECTION = 10


@dataclass(frozen=True)
class SommesEnLitige:
    """The sums that may be in dispute, and those among them that the text says to be."""

    possibles: tuple[Decimal, ...]
    designees: tuple[Decimal, ...]


_RESSOURCE = re.compile(
    r"\b(?:touch(?:e|ais|ons)|gagn(?:e|ais|ons)|salaires?|revenus?|ressources|loyers?|vi(?:s|vre|vons) avec|retraite (?:est )?de|pension (?:est )?de"
    r"|rsa|smic|allocations?|quotient|credits?|(?:reste|il me reste) (?:que|plus que|a peine)?)(?![a-z])"
)
"""What the person lives on, or must pay each month."""
_PAR_MOIS = re.compile(r"^ ?(?:(?:net|brut)s? ?)?(?:par|/|chaque|tous les) ?mois|^ ?mensuel")
_PAR_FOIS = re.compile(
    r"^ ?(?:(?:net|brut)s? ?)?(?:(?:par|/|chaque|la|le|de l') ?(?:j|jours?|seances?|fois|heure|visite|consultation|trajet)(?![a-z])|de plus a chaque|a chaque)"
)
"""A rate is no sum: what it comes to is not said."""
_SEUIL = re.compile(r"\b(?:plafonds?|seuils?|au plus|au maximum|maximum|au minimum|au moins|tarifs?|bareme)(?![a-z])")
_COMPARE = re.compile(r"\bau lieu d")
_EN_LITIGE = re.compile(
    r"\b(?:reclam\w+|refus\w*|rejet\w*|(?:me |nous |lui |leur )(?:doit|doivent|devait|devaient)|rembours\w+|conteste\w*|trop[- ]percus?|indus?|rendre"
    r"|reverser|penalites?|amendes?|recuper\w+|retenu\w*|preleve\w*|factur\w+|en jeu|litige|dus?)(?![a-z])"
)
_CORRIGE = r"(?:non|nan|pardon|erreur|oups|desolee?|en fait|plutot|enfin|je me suis trompee?|je voulais dire|correction|rectification)"
_NOMBRE = r"(?P<{nom}>[0-9]{{1,3}}(?:[ .][0-9]{{3}})+|[0-9]+)(?P<{nom}d>[.,][0-9]{{1,2}})?(?: ?(?:€|euros?|eurs?|e\b))?"
_UN, _AUTRE = _NOMBRE.format(nom="un"), _NOMBRE.format(nom="autre")
_DIRE = r"(?:(?:c'est|c'etait|la somme|le montant|bien|plutot|de|est|je|voulais|dire|mais)[ ,]+)*"
_PLUTOT = re.compile(rf"^\W*(?:{_CORRIGE}[ ,.:!]+)+{_DIRE}{_UN}\W*$")
_PAS_UN_MAIS_L_AUTRE = re.compile(rf"\b(?:pas|non|non pas) (?:de )?{_AUTRE}[ ,.;]+{_DIRE}{_UN}")
_UN_PAS_L_AUTRE = re.compile(rf"{_UN}[ ,]+(?:et )?(?:pas|non|non pas) (?:de )?{_AUTRE}")
_MIS_L_AUTRE_AU_LIEU = re.compile(
    rf"\b(?:mis|ecrit|note|marque|compte|indique)e?s? {_AUTRE} (?:au lieu|a la place) d[eu']? ?{_UN}"
)
_AN = re.compile(r"(?:19|20)[0-9]{2}|[0-9]{5}|[0-9]{1,2}")
"""A bare number that may be a year, a postcode or a day is no sum by itself."""


def sommes_en_litige(texte: str) -> SommesEnLitige:
    """The sums of a text without incomes, rents and thresholds. Never raises."""
    possibles, designees = list[Decimal](), list[Decimal]()
    nues = lire_sommes_nues(texte)
    for somme in (*lire_sommes(texte), *nues):
        avant, apres = _autour(texte, somme)
        en_litige = _EN_LITIGE.search(avant + apres)
        if _PAR_FOIS.match(apres) or _due_a_un_autre(avant, apres) or (somme in nues and not en_litige):
            continue
        if _SEUIL.search(avant + apres) or (not en_litige and (_RESSOURCE.search(avant) or _PAR_MOIS.search(apres))):
            continue
        possibles.append(somme.montant)
        if en_litige and not _COMPARE.search(avant + apres):
            designees.append(somme.montant)
    return SommesEnLitige(tuple(possibles), tuple(designees))


def _due_a_un_autre(avant: str, apres: str) -> bool:
    """Whether the clause of a sum speaks of a body that is none of Assurance maladie ("la CAF me doit 200 euros"); a sum stands in its place."""
    adverses = [mention.code for mention in mentions(f"{avant}1 euro {apres}") if mention.adverse]
    return bool(adverses) and ASSURANCE_MALADIE not in adverses


def _autour(texte: str, somme: SommeLue) -> tuple[str, str]:
    """The clause of a sum, before and after it."""
    avant, apres = plie_avant(texte, somme.debut), plie_apres(texte, somme.fin)
    return avant[debut_de_proposition(avant, len(avant)) :], apres[: fin_de_proposition(apres, 0)]


def lire_somme_corrigee(texte: str, connue: Decimal) -> Decimal | None:
    """The sum that takes the place of the known one: "non, c'est 2340", "pas 840 mais 480". Never raises."""
    plie = redresser(texte).plie
    for motif in (_PAS_UN_MAIS_L_AUTRE, _UN_PAS_L_AUTRE, _MIS_L_AUTRE_AU_LIEU):
        trouve = motif.search(plie)
        if trouve and _montant(trouve, "autre") == connue:
            return _montant(trouve, "un")
    court = len(plie.split()) <= MOTS_D_UNE_CORRECTION
    trouve = _PLUTOT.match(plie) if court else None
    if trouve is None or (_AN.fullmatch(trouve["un"]) and not lire_sommes(texte)):
        return None
    return _montant(trouve, "un")


def _montant(trouve: re.Match[str], nom: str) -> Decimal:
    return Decimal(re.sub(r"[ .]", "", trouve[nom]) + (trouve[f"{nom}d"] or "").replace(",", "."))
