"""What is said to be settled, where it is not the dispute itself."""

import re

from bot.extraction.langue.propositions import FIN_DE_PHRASE

_REGLE = r"(?:regl|resolu|arrang|regularis|accept|accord|rembours|pay|rentre dans l'ordre)[a-z]*"
_MAIS_CA = re.compile(
    r"(?:\b(?:mais|et|par contre|pour)|[,;:(]) ?(?:pour )?(?:ca|cela|celui[- ](?:la|ci)|celle[- ](?:la|ci)|celui|celle|l'autre|les autres|le reste|lui|elle|cette fois[- ]la)[ ,]*$"
)
""" "…, mais ça c'est réglé": what was just named, told apart from the rest."""
_AUTRE_CHOSE = re.compile(
    r"\b(?:aussi|en plus|egalement|par ailleurs|d'ailleurs|a cote|en parallele|une? autre|l'autre|l'an(?:nee)? dernier|l'annee derniere|deja eu)\b"
)
_CELUI_QUI = re.compile(
    r"(?:c'est|c'etait) (?:que )?(?:pour )?(?:le|la|les|l'|mon|ma|mes|notre|nos|son|sa|ses) ?[a-z' -]{3,40}? (?:seulement |uniquement )?qu(?:i|'il|'elle) (?:s')?$"
)
""" "C'est le fauteuil qui est réglé": not the rest."""
_NOMME = re.compile(
    r"(?:^|[.,;:!?(\n] ?|\b(?:et|mais|pour|par contre) )(?:pour )?(?:le|la|les|l'|mon|ma|mes|notre|nos|son|sa|ses) ?[a-z' -]{3,40}?[ ,]*(?:lui|elle|ca|eux)?[ ,]*$"
)
_TOUJOURS_OUVERT = re.compile(
    rf"(?<!etait )(?<!etaient )\b(?:toujours|encore) (?:refus|bloqu|rejet|impay|en litige|en attente|pas {_REGLE})[a-z]*"
    rf"|\b(?:reste\w*|demeure\w*) (?:\w+ )?(?:refus|bloqu|rejet|impay|a regler)[a-z]*"
    rf"|\b(?:pas|rien|jamais) (?:(?:encore|du tout|ete|vraiment|tout) )*{_REGLE}"
)


def est_une_autre_affaire(plie: str, debut: int) -> bool:
    """Whether what is said settled from `debut` of a folded text on is another matter than the dispute told of."""
    if _TOUJOURS_OUVERT.search(plie):
        return True
    phrase = plie[_debut_de_phrase(plie, debut) : debut]
    une_autre = _AUTRE_CHOSE.search(phrase) and _NOMME.search(phrase)
    return bool(une_autre or _MAIS_CA.search(phrase) or _CELUI_QUI.search(phrase))


def _debut_de_phrase(plie: str, position: int) -> int:
    fins = [trouve.end() for trouve in FIN_DE_PHRASE.finditer(plie, 0, position)]
    return fins[-1] if fins else 0
