"""What is asked in a message that also answers: answered too, or said to be unread."""

from actions.repondre import dire
from actions.tour import Tour
from bot.extraction import interrogations, recits, reponses
from bot.extraction.sujets import lire_cas, sujets

MOTS_D_UNE_QUESTION = 3
A_REPONDRE = ("faq/", "hors_perimetre", "parler_conseiller")
"""Labels of questions that are answered beside the answer to a field."""


def repondre(tour: Tour) -> None:
    """Answers what is asked beside the answer, or says that it could not be read."""
    posee = interrogations.separer(tour.texte)[1]
    if posee and (cas := lire_cas(posee)):
        tour.dire_reponse(*cas)
        return
    demandees = labels(tour, posee)
    for label in demandees:
        dire(tour, label)
    if not demandees and recits.est_une_remarque(posee):
        tour.dire("bien_lu")
    elif not demandees and len(posee.split()) >= MOTS_D_UNE_QUESTION:
        tour.dire("question_a_part")


def repondre_si_lue(tour: Tour) -> None:
    """Answers what is asked beside a correction, where its words name an answer."""
    for label in labels(tour, interrogations.separer(tour.texte)[1]):
        if label.startswith("faq/"):
            dire(tour, label)


def labels(tour: Tour, posee: str) -> list[str]:
    """What is asked beside the answer: what the engine told apart, else what the words of the question name, else the label."""
    lus = [segment.label for segment in tour.lecture.segments if segment.label.startswith("faq/")]
    if posee and not lus:
        lus = nommees(posee)
    if posee and not lus and tour.lecture.sure and tour.lecture.label.startswith(A_REPONDRE):
        lus = [tour.lecture.label]
    return list(dict.fromkeys(lus))


def avant_l_accord(tour: Tour) -> list[str]:
    """What is asked before agreeing ("oui, mais avant dites-moi l'adresse du médiateur"), as its words name it; the engine
    may take its yes, or its "je peux", for something else.
    """
    if not reponses.est_question(tour.texte) or (tour.lecture.sure and tour.lecture.famille == "faq"):
        return []
    return nommees(tour.texte)


def nommees(texte: str, familles: tuple[str, ...] = A_REPONDRE) -> list[str]:
    """The questions of these families that the words of a text name, in its order."""
    return [label for label in sujets(texte) if label.startswith(familles)]
