"""Questions to which a label's answer is beside the point: they get that label's answer for their case (content: `cas`)."""

from actions.tour import Tour
from bot.extraction import reponses
from bot.extraction.ellipses import lire_la_suite
from bot.extraction.sujets import lire_cas

D_UN_CHOIX = (("faq/saisir_courrier", "envoi"), ("faq/delais_recours", "contester"))
"""Named as well by who tells how or when they wrote ("par lettre recommandée"): asked in a question, or between two ways."""
REPOND_TOUJOURS = {"reclamation": ("faq/reclamation_prealable", "telephone")}
"""By open field, what answers it even as a question: "un appel, ça compte ?"; the verdict says what a call is worth."""
REPOND_SANS_DEMANDER = {"agissant_pour.accord": "accord"}
"""By open field, the case of any label that answers it unless it is a question: "elle peut pas donner son accord"."""


def est_demande(tour: Tour, texte: str) -> bool:
    """Whether a text asks for a case; words that may as well tell something ask only in a question."""
    cas, champ = _lire(tour, texte), tour.brouillon.champ or ""
    if cas is None or cas == REPOND_TOUJOURS.get(champ):
        return False
    if cas in D_UN_CHOIX:
        return reponses.est_question(texte) or " ou " in texte
    return cas[1] != REPOND_SANS_DEMANDER.get(champ) or reponses.est_question(texte)


def dire(tour: Tour, phrases: list[str]) -> None:
    """Says the answer to the case of each of these sentences."""
    for phrase in phrases:
        if cas := _lire(tour, phrase):
            tour.dire_reponse(*cas)


def _lire(tour: Tour, texte: str) -> tuple[str, str] | None:
    """The case that a text names, by itself or after the last answer ("et si elle veut pas ?")."""
    return lire_cas(texte) or lire_la_suite(tour.brouillon.reponses_dites, texte)
