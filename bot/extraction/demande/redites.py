"""The remark that something was said before ("je vous l'ai dit"), taken away from what is said again."""

import re

from bot.extraction.langue.orthographe import redresser
from bot.extraction.reponse.reponses import lire_oui_non

_REDIT = r"(?:dit|ecrit|repondu|explique|donne|precise|indique)e?s?"
_DEJA_DIT = (
    r"(?:(?:mais |comme )?(?:je (?:vous |te )?(?:l'|le |les )(?:ai|avais) (?:bien |pourtant )?dite?s?"
    rf"|je (?:(?:vous|te) (?:l'|les )|l'|les )(?:ai|avais) (?:pourtant )?deja {_REDIT}|je vous (?:l'|les )(?:ai|avais) {_REDIT}"
    r"|j(?:e )?l'?ai (?:deja |bien |pourtant )?dit?"
    r"|j(?:e |')(?:vous |te )?(?:ai|avais) (?:deja|bien|pourtant) (?:dit|repondu|precise|indique))(?: (?:deja|tout a l'heure|plus haut|au debut|avant))?)"
)
_UNE_REPONSE = r"(?=(?:oui|ouais|non|nan|aucune?|pas|jamais|rien|j'ai|je (?:suis|ne)|on (?:a|est)|ils?|elles?|(?:a )?la (?:cpam|msa|mgen|secu)|par|en|c'est)(?![a-z]))"
"""What can only be the answer given again: no word of the remark itself."""
_REDITE_DEVANT = re.compile(
    rf"^\W*(?:(?:oui|non|mais|ben|bah|et)(?![a-z])[ ,]+)*{_DEJA_DIT}(?:(?: ?[:;,.!]+| c'est| que)[ ]?(?=\S)| {_UNE_REPONSE})"
)
_REDITE_A_LA_FIN = re.compile(rf"(?:(?<=[.!]) +|[ ,;]+)(?:et |mais )?{_DEJA_DIT}\W*$")


def sans_redite(texte: str) -> str:
    """A text without the remark that this was said before ("je l'ai dit : …"), the same where nothing else is left."""
    lu = redresser(texte)
    debut = trouve.end() if (trouve := _REDITE_DEVANT.search(lu.plie)) else 0
    fin = trouve.start() if (trouve := _REDITE_A_LA_FIN.search(lu.plie, debut)) else len(lu.plie)
    reste = texte[lu.etendue(debut, fin)[0] : lu.etendue(debut, fin)[1]].strip() if debut < fin else ""
    return reste if len(reste.split()) > 1 or lire_oui_non(reste) is not None else texte


_QU_UNE_REDITE = re.compile(
    rf"^\W*(?:(?:oui|non|si|mais|ben|bah|et|bon|euh|pff+)(?![a-z])[ ,]*)*(?:{_DEJA_DIT}|(?:c'est |je l'ai |j'ai |tout est )?deja (?:ete )?(?:tout )?{_REDIT}"
    r"|(?:re)?lisez(?: (?:plus haut|au[- ]dessus|mes messages|mon message|ce que j'ai (?:dit|ecrit)))?)"
    r"(?:(?: a| la| tout| ca| cela| ce| l'heure| plus haut| au debut| avant| deux| trois| dix| \d+| fois| question)(?![a-z]))*\W*$"
)


def n_est_qu_une_redite(texte: str) -> bool:
    """Whether a text says that the answer was given before, and does not give it ("je vous l'ai déjà dit !")."""
    return bool(_QU_UNE_REDITE.match(redresser(texte).plie))
