"""What a word means, from the glossary."""

import re

from actions.questions import OUVERTES
from actions.tour import Tour
from bot.content.modeles import Definition
from bot.extraction.langue.pliage import plier
from bot.extraction.reponse.reponses import est_definition

SUITES = (
    "pour vous",
    "pour moi",
    "exactement",
    "au juste",
    "en fait",
    "ici",
    "deja",
    "encore",
    "au fait",
    "dans votre question",
    "du mediateur",
    "c'est quoi",
    "ca veut dire quoi",
    "ca veut dire",
    "veut dire quoi",
    "la-dedans",
    "dans tout ca",
    "dans cette histoire",
)
"""What may follow a word without making it another."""
LETTRES_D_UN_MOT = 4
MOTS_D_UN_TERME = 3
UNE_QUESTION = re.compile(
    r"\b(?:delais?|difference|adresse|numero|nom|prix|suite|probleme|mieux|plus|but|interet|rapport|sens|regles?|question|demarche|procedure|papiers?|documents?|lien|site|choix|solution|etapes?)(?![a-z])"
)
""" "C'est quoi le délai", "c'est quoi la différence": asks for more than the meaning of a word."""


def est_demandee(tour: Tour, texte: str) -> bool:
    """Whether a text asks for the meaning of a word of the glossary, of which no answer says more."""
    definition = _definition(tour, texte)
    return definition is not None and not _une_reponse_en_dit_plus(tour, definition)


def dire(tour: Tour, phrases: list[str]) -> None:
    """Explains the words of which these sentences ask the meaning."""
    for phrase in phrases:
        if definition := _definition(tour, phrase):
            tour.dire_source(definition)


def expliquer(tour: Tour, terme: str) -> bool:
    """Explains a term, or its last word ("j'ai pas fait de réclamation c'est quoi"); says that it is unknown, unless it is of
    the open question, which says itself what it is for. Whether something was said.
    """
    if definition := chercher(tour, terme) or chercher(tour, terme.split()[-1]):
        tour.dire_source(definition)
    elif (
        _est_dans_la_question(tour, terme)
        or len(terme.split()) > MOTS_D_UN_TERME
        or UNE_QUESTION.search(plier(terme).plie)
    ):
        return False
    else:
        tour.dire("mot_inconnu")
    return True


def _est_dans_la_question(tour: Tour, terme: str) -> bool:
    """Whether a word of the term stands in the open question, in any of its wordings."""
    question = tour.contenu.questions.get(tour.brouillon.champ or "")
    if question is None:
        return False
    dite = plier(" ".join((question.question, question.relance, question.pourquoi))).plie
    return any(len(mot) >= LETTRES_D_UN_MOT and mot in dite for mot in plier(terme).plie.split())


def chercher(tour: Tour, terme: str) -> Definition | None:
    """The definition of a term, None where the glossary has none."""
    mot = plier(terme).plie.removeprefix("mot ").removeprefix("terme ")
    for suite in SUITES:
        mot = mot.removesuffix(f" {suite}")
    return next((une for une in tour.contenu.glossaire.values() if mot in une.mots), None)


def _definition(tour: Tour, texte: str) -> Definition | None:
    terme = est_definition(texte)
    return chercher(tour, terme) if terme else None


def _une_reponse_en_dit_plus(tour: Tour, definition: Definition) -> bool:
    lecture, label = tour.lecture, definition.label
    lus = [lecture.label, *(segment.label for segment in lecture.segments)]
    redite = label in tour.brouillon.reponses_dites  # the answer has just been given: the word was not clear in it
    ouvert = tour.brouillon.etape in OUVERTES or tour.brouillon.parcours or tour.brouillon.rappel
    return not ouvert and lecture.sure and label in lus and not redite
