"""Whether a text tells of a dispute: what it is about, what was done about it, what goes wrong."""

import re

from bot.extraction.affaire.organismes import ASSURANCE_MALADIE, mentions
from bot.extraction.affaire.situation import lire_situation
from bot.extraction.affaire.sommes import lire_sommes
from bot.extraction.langue.orthographe import redresser
from bot.extraction.recit.recits_mots import OBJET, TROUBLE


def nomme_un_objet(texte: str) -> bool:
    """Whether a text says what the dispute is about: a refund, a pension, a card…"""
    return bool(OBJET.search(redresser(texte).plie))


def raconte_une_demarche(texte: str) -> bool:
    """Whether a text tells of a complaint, of what came of it, or of a sum in dispute."""
    lue = lire_situation(texte)
    return bool(lire_sommes(texte) or lue.reclamation_ecrite or lue.resultat or lue.reclamation)


def raconte_un_trouble(texte: str) -> bool:
    """Whether a text tells that something goes wrong with the caisse: what it does not do, has lost, refuses."""
    plie = redresser(texte).plie
    return bool(TROUBLE.search(plie)) and nomme_la_caisse(texte) and nomme_un_objet(texte)


def nomme_la_caisse(phrase: str) -> bool:
    """Whether a text names the health insurance itself, by whatever name."""
    return any(mention.code == ASSURANCE_MALADIE for mention in mentions(redresser(phrase).plie))


_QU_UN_REFUS = re.compile(
    r"^\W*(?:(?:oui|ben|bah|c'est|j'ai|ai|eu|recu|on|ils?|elle|m'a|m'ont|me|a|ont|ete|suis|un|le|du|pour|d'un) ?)*(?:refus(?:e|ee|ent|er)?|rejet(?:e|ee|te|ter)?)(?: tout| net| simple)*\W*$"
)


def n_est_qu_un_refus(texte: str) -> bool:
    """Whether a text speaks of a refusal, and neither of whose nor of what ("refus", "on m'a refusé")."""
    return bool(_QU_UN_REFUS.match(redresser(texte).plie))
