"""The courtesies of a letter, and the signature under them: no part of what happened, nor of what is asked."""

import re
from collections.abc import Iterable, Iterator

from bot.extraction.langue.orthographe import redresser

_CIVILITES = r"(?:salutations?|sentiments|consideration|respects?|hommages|devouement|civilites|gratitude|reconnaissance|remerciements?|(?:plus |bien )?cordial\w*)"
_PRIER = (
    r"(?:(?:je|nous) vous (?:prie|prions|demande)[^.!?\n]{0,40}? d(?:e |')(?:bien vouloir )?(?:agreer|recevoir|accepter|croire)|(?:je|nous) vous (?:prie|prions)[^.!?\n]{0,40}? de croire"
    r"|(?:veuillez|daignez)(?: bien vouloir)?[^.!?\n]{0,40}? (?:agreer|recevoir|accepter|croire|trouver)|(?:recevez|agreez|croyez|acceptez)(?![a-z])|(?:je|nous) vous (?:adress|present|transmet|renouvel)\w+)"
)
_FORMULE = re.compile(rf"(?<![a-z']){_PRIER}(?=[^.!?\n]{{0,80}}?\b{_CIVILITES}(?![a-z]))")
""" "Je vous prie d'agréer, Madame, mes salutations": what closes a letter."""
_EN_ATTENDANT = re.compile(
    r"^\W*(?:dans l'attente|en attendant|en vous|vous remerciant|restant|en restant|avec (?:mes|nos|toute)|(?:en )?esperant|(?:en )?comptant|certaine? (?:de|que)|persuadee?|confiante?|sensible|a cet egard|aussi|et)(?![a-z])"
)
"""What leads to it, in the same sentence."""
_MOTS_DEVANT = 3
_REMERCIE = re.compile(
    r"^\W*(?:(?:en|et|dans cette attente)[ ,]+)?(?:(?:je|nous) vous (?:remerci|suis reconnaiss|sommes reconnaiss|en remerci)\w*|vous remerciant)"
    r"(?=\W*$| (?:par avance|d'avance|vivement|infiniment|sincerement|beaucoup|tres|de (?:l'attention|l'interet|votre|vos)|de bien vouloir (?:m'indiquer|me (?:repondre|confirmer|recontacter|tenir)|accuser)|pour (?:l'attention|l'interet|votre|vos)))"
    r"|^\W*(?:(?:je|nous) (?:reste|restons|demeure|demeurons|me tiens|nous tenons)|restant|me tenant)(?: bien| entierement| naturellement)* a votre (?:entiere )?disposition"
    r"|^\W*(?:dans l'attente|avec (?:mes|nos) (?:[a-z]+ ){0,2}(?:remerciements|salutations|respects))(?![^.!?\n]{0,120}? (?:j'|(?:je|la caisse|la cpam|m'a|on|ils?|elles?|nous)(?![a-z])))"
    r"|^\W*je vous (?:saurais gre|serais (?:tres )?reconnaissante?) de (?:bien vouloir )?(?:me |m')(?:repondre|ecrire|contacter|joindre|adresser (?:votre|vos) reponses?|tenir informee?)"
    r"|^\W*(?:bien |tres |plus )?(?:cordialement|respectueusement|sincerement|a vous)\W*$"
)
_OUVRE = re.compile(
    r"^[^.!?\n]*(?<![a-z])(?:ai|avons) l'honneur de (?:vous )?(?:exposer|soumettre|faire part|saisir|presenter)[^.!?\n]{0,30}?(?:ce qui suit|suivante?s?)\W*$"
)
_DIT_UN_FAIT = re.compile(
    r"(?<![a-z'])(?:j'|(?:je|il|elle|ils|elles|on|nous|m'a|m'ont|p\.? ?s)(?![a-z])|(?:la|ma) (?:caisse|cpam|secu))"
)
_MOTS_D_UNE_SIGNATURE = 12


def sans_politesses(phrases: Iterable[str]) -> Iterator[str]:
    """The sentences of a letter without its courtesies; of what stands under the last one, only what tells something."""
    signature = False
    for phrase in phrases:
        reste = _sans_formule(phrase)
        if signature and _n_est_qu_une_signature(reste):
            continue
        signature = signature or reste != phrase
        if reste.strip():
            yield reste


def _sans_formule(phrase: str) -> str:
    """A sentence up to the courtesy that it holds; empty where what stands before only leads to it."""
    lu = redresser(phrase)
    if _OUVRE.match(lu.plie) or _REMERCIE.match(lu.plie):
        return ""
    formule = _FORMULE.search(lu.plie)
    if formule is None:
        return phrase
    avant = phrase[: lu.etendue(*formule.span())[0]].rstrip(" ,;:\n")
    mene = _EN_ATTENDANT.match(lu.plie) or len(avant.split()) < _MOTS_DEVANT
    return "" if mene else f"{avant}."


def _n_est_qu_une_signature(phrase: str) -> bool:
    """Whether what stands under a courtesy names the writer: few words, of which none tells what somebody does."""
    plie = redresser(phrase).plie
    return len(plie.split()) <= _MOTS_D_UNE_SIGNATURE and not _DIT_UN_FAIT.search(plie)
