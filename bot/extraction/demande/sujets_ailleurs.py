"""What a question is about when it is not about mediation, whatever time limit it asks for. Vocabulary only."""

import re

from bot.extraction.langue.orthographe import redresser

MOTS_D_UNE_SUITE = 8
_ARRET = re.compile(
    r"\b(?:en arret|arrets? (?:de travail|maladie)|(?:mon|son|un|l'|cet) ?arret|prolongation d'arret|carence|mi-temps therapeutique"
    r"|conges? (?:maladie|maternite|paternite))(?![a-z])"
)
_DE_LA_MEDIATION = re.compile(
    r"\b(?:mediat\w+|reclam\w+|recours|contest\w+|saisi\w*|repon\w+|avis|dossier|litige|commission|cra|decisions?)(?![a-z])"
)
_SUITE = re.compile(r"^\W*(?:et|puis|mais)\b")


def parle_d_un_arret(texte: str) -> bool:
    """Whether a text is about sick leave itself, and not about a dispute or the mediation of one."""
    plie = redresser(texte).plie
    return bool(_ARRET.search(plie)) and not _DE_LA_MEDIATION.search(plie)


def enchaine(texte: str) -> bool:
    """Whether a short text goes on from what was said just before ("et combien de jours j'ai"), without naming the mediation."""
    plie = redresser(texte).plie
    return bool(_SUITE.search(plie)) and len(plie.split()) <= MOTS_D_UNE_SUITE and not _DE_LA_MEDIATION.search(plie)
