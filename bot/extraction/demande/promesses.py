"""Asking to be told that one will win, or what the chances are. Vocabulary only."""

import re

from bot.extraction.langue.orthographe import redresser

MOTS_D_UNE_PHRASE = 25
_PROMESSE = re.compile(
    r"\b(?:garanti(?:r|s|ssez|e|es)?(?! (?:visale|obseques|deces|invalidite|sante))|promet(?:s|tez|tre)?|promesses?)\b"
    r"|\b(?:est-ce que |tu (?:crois|penses) que |vous (?:croyez|pensez) que |c'est sur que |sur que )?(?:ca|cela|sa) (?:va|ira|peut|pourrait) (?:vraiment |bien |surement )?(?:marche[rz]?|passer|aboutir|fonctionner)\b"
    r"|\b(?:je (?:vais|peux)|j'ai (?:une|des)|quelles? (?:sont )?(?:mes |les )?|ai-je (?:une|des)|vais-je) ?(?:gagner|avoir gain de cause|chances? (?:de|que|d')|obtenir gain de cause)"
    r"|^\W*(?:(?:et|mais|oui|non|au fait)\W+)*(?:est-ce que )?(?:ca|cela|sa) (?:marche|aboutit|passe|fonctionne|sert)(?: (?:souvent|vraiment|en general|parfois|toujours|a (?:tous les coups|chaque fois|quelque chose)|au moins|bien|d'habitude))+(?=\W*$)"
    r"|\b(?:j'ai|on a|il y a|y a(?:[- ]t[- ]il)?|ai-je) (?:une|des|quelques|de bonnes|mes) chances?(?=\W*$| que (?:ca|cela|je|on)\b)|\bcombien (?:j'ai |ai-je |on a |y a[- ]t[- ]il |il y a )?(?:de |d')?(?:[a-z' ]{0,12})?chances?\b|\bquelles? (?:sont )?(?:mes|les) chances\b|\bchances? de (?:gagner|reussir|succes)\b"
)
PROMIS_PAR_UN_AUTRE = re.compile(
    r"\b(?:m'a|m'ont|m'avait|nous a|on m'a|avait|avaient|a|ont|ils|elle|il) (?:bien |deja )?(?:promis|garanti|assure|promet|garantit)"
)
_INTERROGE = re.compile(r"\?|\b(?:tu|vous|me|moi|est-ce|puis-je|vais-je|ai-je|chances?|si)\b")


def demande_une_promesse(texte: str) -> bool:
    """Whether the person wants to be told that they will win; what somebody else promised them is a story."""
    plie = redresser(texte).plie
    court = len(plie.split()) <= MOTS_D_UNE_PHRASE
    return court and bool(_PROMESSE.search(plie) and _INTERROGE.search(plie)) and not PROMIS_PAR_UN_AUTRE.search(plie)
