"""How the writer wants to be answered: what a text says of it tells nothing of how they complained."""

import re

from bot.extraction.langue.pliage import plier

_CANAL = (
    r"(?:par|via|au|sur|en) (?:la |le |mon |ma |un |une |retour de )?(?:ecrit|courriers?(?: electronique| postal| papier)?|poste|lettre|mails?|e-?mails?|courriels?|mels?"
    r"|telephone|tel|portable|fixe|sms|textos?|compte(?: ameli)?|messagerie|ameli|internet|papier)(?![a-z])"
)
_REPONDRE = r"(?:repond\w*|repon[st]?|ecri(?:re|ve|vent|viez|vez|t|s)|contact\w*|join[dt]\w*|joign\w*|rappel\w*|appel\w*|prev(?:enir|ien\w+)|inform\w*|recontact\w*|envo[iy]\w*)"
_A_MOI = r"(?:(?:me |m'|nous |lui )(?:le |la |l'|les )?(?:soit |etre )?"
_JUSQU_AU_CANAL = r"[^.!?;\n]{0,30}?"
_VOULUE = re.compile(
    rf"(?<![a-z])(?:{_REPONDRE}(?:[- ]le)?[- ](?:moi|nous|lui)(?![a-z])"  # "écrivez-moi … par courrier"
    rf"|(?:que? ?(?:l'?on|vous|ils?|elle|la caisse|le mediateur|quelqu'un)?|qu'(?:on|ils?|elle)|pour|a|merci de|veuillez|pouvez[- ]vous|faut|peut|peuvent|pourrait|doit) ?{_A_MOI}){_REPONDRE}"
    rf"|(?:etre|soit|sois|rester) (?:repondue?|contactee?|jointe?|recontactee?|rappelee?|prevenue?|informee?|joignable)"
    r"|(?:recevoir|recoive|recoives|recevra|avoir) (?:(?:la|une|les|leur|sa|votre|ma|vos) )?(?:reponses?|courriers?|nouvelles|lettres?)?"
    r"|je (?:prefere\w*|voudrais|souhaite\w*|veux|choisis|prends|demande)|j'aimerais|de preference|plutot)"
    rf"{_JUSQU_AU_CANAL}(?P<canal>{_CANAL})"
)
_REPONSE_PAR = re.compile(
    rf"(?:^|(?<=[.,;:!?\n] )|(?<= et )|(?<=avec ))\W{{0,9}}(?:(?:la|une|ma|votre|pour la) )?reponse (?:voulue |souhaitee |de preference |plutot |svp )?(?P<canal>{_CANAL})"
)
""" "Réponse par courrier", to be had or had: no way of complaining."""
_CONVIENT = re.compile(
    rf"(?P<canal>{_CANAL}) ?,? ?(?:(?:c'est|c|ca|cela|ce serait|ce sera) (?:(?:tres|plus|aussi|bien) )*(?:bien|mieux|bon|ok|parfait|possible|simple|pratique|va|ira|suffit|marche|me va|m'arrange|me convient|nous va|lui va)"
    r"|(?:svp|stp|s'il vous plait|de preference|si possible))(?![a-z])"
)
_REFUSEE = re.compile(
    rf"(?:veu[xt]|voudrais|souhaite\w*|prefere\w*|finalement|surtout|plutot) (?P<canal>pas (?:de |d'une |une |la )?reponse {_CANAL})"
    rf"|^\W*(?:(?:non|ah|en fait|pardon)[ ,]+)*(?P<refusee>pas (?:de |une |la )?reponse {_CANAL})(?=[ ,]+(?:mais|plutot|je prefere|par) )"
)
""" "Je veux pas de réponse par mail" tells of no silence."""
_RACONTE = re.compile(
    r"\b(?:j'ai|j'avais|nous avons|on a) (?:\w+ ){0,2}?(?:ecri|envoy|reclam|contest|fait|depos|post|adress)"
)
""" "Je préfère dire que j'ai écrit par courrier": what was sent is told in between."""

_EXCLU = re.compile(r"(?<![a-z])(?:pas|jamais|ni|plus|sans)(?: du tout)? $")
""" "Parler à quelqu'un, mais pas par téléphone"."""


def sans_la_reponse_voulue(plie: str) -> str:
    """A folded text of the same length, in which the way wanted for the reply is hidden."""
    lu = plie
    for motif in (_VOULUE, _REPONSE_PAR, _CONVIENT, _REFUSEE):
        for trouve in motif.finditer(plie):
            if not _RACONTE.search(trouve.group()):
                debut, fin = trouve.span(trouve.lastgroup or "canal")
                lu = lu[:debut] + "-" * (fin - debut) + lu[fin:]
    return lu


_LA_REPONSE = re.compile(
    r"(?<![a-z])(?:(?:la|une|ma|sa|votre|de) reponse|(?:me |m'|nous )(?:repon|rappel|contact|recontact|joi)\w+|(?:repondez|rappelez|contactez|recontactez|joignez|ecrivez)[- ]moi"
    r"|(?:repondre|rappeler|contacter|recontacter|joindre)|(?:etre|soit|sois) (?:re)?(?:contact|appel|joint|rappel)\w*|je prefere\w*)(?![a-z])"
)


def parle_de_la_reponse(texte: str) -> bool:
    """Whether a text is about how its writer is to be answered, and tells of nothing that was sent."""
    plie = plier(texte).plie
    return bool(_LA_REPONSE.search(plie)) and not _RACONTE.search(plie)


def lire_canal_voulu(texte: str) -> str | None:
    """The last words, folded, by which a text says how its writer wants to be answered ("par mail"), None where it does not."""
    plie = plier(texte).plie
    voulus = [
        trouve
        for motif in (_VOULUE, _CONVIENT)
        for trouve in motif.finditer(plie)
        if not (_RACONTE.search(trouve.group()) or trouve.group().startswith("doit"))
        and not _EXCLU.search(plie, 0, trouve.start("canal"))
    ]
    return max(voulus, key=lambda trouve: trouve.start("canal"))["canal"] if voulus else None
