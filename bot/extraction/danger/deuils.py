"""The death of somebody close, told as what has happened: a bereavement, and no danger. Vocabulary only, no wording."""

import re

from bot.extraction.langue.formules import un_de
from bot.extraction.langue.orthographe import redresser
from bot.extraction.personnes.noms_mots import UN_PARENT

_PROCHE = rf"(?:{UN_PARENT}|parents|enfants|filles|jumea\w+|petite?s?|grand-?(?:mere|pere)s)"
_LIEN = (
    rf"(?:(?:mon|ma|mes|notre|nos|son|sa|leur|le|la) (?:[a-z]+ )?{_PROCHE}|papa|maman|mamie|mamy|papi|papy|tonton|tata)"
)
_MORT = r"(?:mort|morte|morts|decede|decedee|decedes|partie? au ciel)"
_DATE = r"(?:en |il y a |le |l'an|cet(?:te)? |au |a |depuis )"
_MOURU = rf"(?:(?:est|sont|soit|etait|etaient) (?:[a-z]+ ){{0,2}}?{_MORT}|vien(?:t|nent) (?:juste )?de (?:mourir|deceder|nous quitter)|nous a quittee?s?|s'est (?:suicidee?|pendue?|tuee?)(?= {_DATE})|{_MORT})"
_DEUIL = un_de(
    rf"{_LIEN}(?: [a-z0-9]+){{0,2}}?,? {_MOURU}",
    rf"feue? {_LIEN}",
    rf"(?:il|elle|ils|elles) (?:est|sont) {_MORT}(?: {_LIEN})?",
    rf"(?:perdu|perd) {_LIEN}|{_LIEN} (?:que |qu')?(?:j'ai|on a|nous avons) (?:perdue?s?|enterree?s?)|enterr\w+ {_LIEN}",
    rf"(?:enterrement|obseques|deces|mort|perte|suicide) (?:de |d'|du )(?:{_LIEN}|{_PROCHE})",
    r"(?:je suis|suis|me retrouve|devenue?|jeune) (?:\w+ )?(?:veuve|veuf)|(?:je suis|en plein) (?:\w+ )?en deuil",
    r"(?:enterrement|obseques) (?:que|qu'|a payer|de)",
)
_SUICIDE_D_UN_TIERS = un_de(
    rf"s'est (?:suicidee?|pendue?|tuee?|donne la mort) {_DATE}[a-z0-9]+",
    rf"(?:suicide|mort|deces) (?:de |du |d')(?:mon|ma|notre|son|le|la) [a-z-]+|suite au deces|{_MORT} d'un[e]? [a-z]+",
)
"""What is over of people who are nobody close too: the doctor who is dead."""
_A_L_INSTANT = re.compile(
    r"\b(?:viens de (?:le|la|les) (?:trouver|decouvrir)|dans son lit|par terre|ne respire|respire (?:pas|plus)|aidez|aide moi|au secours|je crois qu|peut-etre|on dirait|va etre|a moitie|en train)\b"
)
"""Found just now, or feared: the rescue comes first."""
_AU_FIGURE = re.compile(
    rf"\b{_MORT} (?:de |d')(?:rire|faim|soif|froid|chaud|peur|honte|fatigue|inquietude|trouille|ennui)|\bcomme (?:si )?[^.,!?]{{0,20}}\b{_MORT}"
)


def dit_un_deuil(texte: str) -> bool:
    """Whether the writer tells that somebody close to them is dead. Never raises."""
    plie = redresser(texte).plie
    return bool(_DEUIL.search(plie)) and not _A_L_INSTANT.search(plie) and not _AU_FIGURE.search(plie)


def est_mort(texte: str, lien: str) -> bool:
    """Whether the text tells that this relative of the writer is dead ("mon père")."""
    if not dit_un_deuil(texte):
        return False
    plie, proche = redresser(texte).plie, redresser(lien).plie.split()[-1]
    return any(re.search(rf"\b{re.escape(proche)}\b", mort.group()) for mort in _DEUIL.finditer(plie))


def reclame_le_capital_deces(texte: str) -> bool:
    """Whether the text speaks of the money that is due to those whom the dead person leaves."""
    return bool(re.search(r"\bcapital[- ](?:de )?deces\b", redresser(texte).plie))


def sans_les_morts(plie: str) -> str:
    """The folded text with what tells of a death that has happened blanked out: it hides no danger, and is none."""
    if _A_L_INSTANT.search(plie):
        return plie
    for motif in (_DEUIL, _SUICIDE_D_UN_TIERS):
        plie = motif.sub(lambda mort: "-" * len(mort.group()), plie)
    return plie
