"""A name that is spelt: "Marchant avec un t", "Maï avec un tréma", "c'est avec deux b, Fabbre"."""

import re

from bot.extraction.correction.lignes_mots import OUVRE
from bot.extraction.langue.orthographe import redresser
from bot.extraction.langue.pliage import plier

_NOM = r"[a-z][a-z'-]{1,29}"
_DEBUT = rf"^\W*(?:(?:{OUVRE}|c'est|plutot|attention)[ ,.]+)*"
_DE_QUI = r"(?:(?:mon|le|son|ma|sa) )?(?:(?:pre)?nom(?: de famille)?,? )?(?:(?:c'est|ca|cela|il) )?(?:s'ecrit |prend |c'est |est )?"
_LETTRE = r"(?:[a-z]|accents?(?: (?:aigu|grave|circonflexe))?s?|tremas?|cedilles?|apostrophes?|traits? d'union|tirets?|espaces?)"
_AVEC = rf"(?:avec|sans|et) (?:une?|deux|2|le|la|des|un seul|l') ?{_LETTRE}(?: (?:(?:a la |la )?fin|au (?:debut|milieu)|(?:sur|dans|apres|a) (?:le |la |l')?[a-z]|et pas [a-z]))?"
_EPELE = re.compile(rf"{_DEBUT}{_DE_QUI}(?P<valeur>(?!avec|sans|et\b){_NOM}),? {_AVEC}(?: {_AVEC})?\W*$")
_EPELE_PUIS_ECRIT = re.compile(
    rf"{_DEBUT}{_DE_QUI}(?:(?!avec|sans|et\b){_NOM},? )?{_AVEC}(?: {_AVEC})?(?: ?[,:;.]+ ?(?:c'est |donc |ca fait )?| donc | ca fait )(?P<valeur>{_NOM})\W*$"
)
_DIT = {
    "trema": {"e": "ë", "i": "ï", "u": "ü"},
    "cedille": {"c": "ç"},
    "aigu": {"e": "é"},
    "grave": {"a": "à", "e": "è", "u": "ù"},
    "circonflexe": {"a": "â", "e": "ê", "i": "î", "o": "ô", "u": "û"},
}
_SUR = re.compile(
    r"\b(?P<signe>trema|cedille|aigu|grave|circonflexe)s?(?: (?:sur|a|dans) (?:le |la |l')?(?P<lettre>[a-z])\b)?"
)
_PORTEE = {"trema": re.compile(r"(?<=[aeou])[eiu]"), "cedille": re.compile("c(?=[aou])")}
"""Where a sign may stand, if its letter is not said."""


def lire_nom_epele(texte: str) -> str | None:
    """The name that a text spells, and says nothing else ("non, Marchant avec un t"); None where it spells none."""
    lu = redresser(texte)
    trouve = _EPELE_PUIS_ECRIT.match(lu.plie) or _EPELE.match(lu.plie)
    if trouve is None:
        return None
    debut, fin = lu.etendue(*trouve.span("valeur"))
    return accentuer(texte[debut:fin], lu.plie)


def accentuer(nom: str, dit: str) -> str:
    """A name typed without the sign that is said of it ("Mai avec un tréma"), with it; the same where it has one already."""
    if nom.lower() != plier(nom).plie:
        return nom
    for trouve in _SUR.finditer(dit):
        signes, lettre = _DIT[trouve["signe"]], trouve["lettre"]
        motif = re.compile(lettre) if lettre else _PORTEE.get(trouve["signe"])
        places = [place.start() for place in motif.finditer(nom.lower())] if motif else []
        if len(places) == 1 and (ecrite := signes.get(nom[places[0]].lower())):
            ecrite = ecrite.upper() if nom[places[0]].isupper() else ecrite
            nom = nom[: places[0]] + ecrite + nom[places[0] + 1 :]
    return nom
