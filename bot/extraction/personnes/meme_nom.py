"""The name of one of two persons, told by that of the other: "pareil, Ahmed", "Diallo aussi, Kadiatou"."""

import re

from bot.extraction.langue.pliage import plier
from bot.extraction.personnes.nom_lu import NomLu
from bot.extraction.personnes.noms import lire_reponse_nom
from bot.extraction.personnes.noms_mots import PARENT

_LUI = rf"(?:moi|lui|elle|eux|{PARENT}|maman|papa|mamie|papi|son (?:mari|fils|pere|frere)|sa (?:femme|fille|mere|soeur)|la personne)"
_PAREIL = re.compile(
    rf"(?<![a-z'-])(?:(?:le |la |du |c'est |avec )*(?:meme (?:nom|famille)(?: de famille)?|pareil\w*|idem|meme chose|le meme)(?: (?:que|qu'|comme|pour) ?{_LUI})?"
    rf"|comme {_LUI}|aussi|egalement)(?![a-z'-])"
)
_LE_NOM = re.compile(
    r"(?<![a-z'-])(?:et |mais )?(?:(?:le|mon) nom(?: de famille)?(?: (?:c'est|est))?|(?:mon |le )?prenom(?: (?:c'est|est))?|moi,? (?:c'est)?)(?![a-z'-]) ?:?"
)
_ENTRE = re.compile(r"[ ,;:.!\n]+")
_PLUS_DE_PRENOMS = 3
_LIENS = ("et", "mais")


def lire_meme_nom(texte: str, nom: str) -> NomLu | None:
    """The name that an answer gives by saying that the surname is the other one's, `nom`; None where it does not say so."""
    lu = plier(texte)
    if not _PAREIL.search(lu.plie):
        return None
    reste = list(texte)
    for motif in (_PAREIL, _LE_NOM):
        for trouve in motif.finditer(lu.plie):
            debut, fin = lu.etendue(*trouve.span())
            reste[debut:fin] = " " * (fin - debut)
    connus = {*plier(nom).plie.split(), *_LIENS}
    dit = " ".join(mot for mot in _ENTRE.split("".join(reste)) if mot and plier(mot).plie not in connus)
    autre = lire_reponse_nom(dit) if dit else None
    if dit and (autre is None or len(dit.split()) > _PLUS_DE_PRENOMS):
        return None
    prenom = " ".join(part for part in (autre.prenom, autre.nom) if part) if autre else None
    return NomLu(nom, prenom, None, 0, len(texte))
