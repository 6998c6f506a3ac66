"""What a word means, from the glossary."""

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


def est_demandee(tour: Tour, texte: str) -> bool:
    """Whether a text asks for the meaning of a word of the glossary, of which no answer says more."""
    definition = _definition(tour, texte)
    return definition is not None and not _une_reponse_en_dit_plus(tour, definition)


def dire(tour: Tour, phrases: list[str]) -> None:
    """Explains the words of which these sentences ask the meaning."""
    for phrase in phrases:
        if definition := _definition(tour, phrase):
            tour.dire_source(definition)


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
