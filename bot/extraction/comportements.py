"""Whether a text tells how a professional behaved towards somebody, rather than that none can be found."""

import re

from bot.extraction.orthographe import redresser

_COMPORTEMENT = re.compile(
    r"\b(?:cri(?:e|er|ant|ait)|hurl\w+|engueul\w+|insult\w+|injuri\w+|humili\w+|agress\w+|menac\w+|moqu\w+|rabaiss\w+"
    r"|meprisant\w*|meprise\w*|malpolie?|grossier\w*|raciste\w*|brutal\w*|deplacee?s?|viree?|attouch\w+"
    r"|parle\w* (?:\w+ )?(?:mal|comme a un chien)|mal parle\w*|(?:mise?|foutue?|jetee?) (?:dehors|a la porte))(?![a-z])"
)
_RECHERCHE = re.compile(
    r"\b(?:trouv\w+|cherch\w+|retraite|parti\w*|(?:prend\w*|accept\w*) (?:pas|plus|aucun)|nouveaux? patients?"
    r"|(?:plus|pas) de (?:medecin|docteur|generaliste))(?![a-z])"
)


def raconte_un_comportement(texte: str) -> bool:
    """Whether the text complains of words or acts of a professional, and says nothing of looking for one."""
    lu = redresser(texte).plie
    return bool(_COMPORTEMENT.search(lu)) and not _RECHERCHE.search(lu)
