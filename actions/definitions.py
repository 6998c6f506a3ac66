"""What a word means, from the glossary."""

from actions.questions import OUVERTES
from actions.tour import Tour
from bot.content.modeles import Definition
from bot.extraction.pliage import plier
from bot.extraction.reponses import est_definition

MOTS_D_UN_TERME = 5


def est_demandee(tour: Tour, texte: str) -> bool:
    """Whether a text asks for the meaning of a word of the glossary, of which no answer says more."""
    definition = _definition(tour, texte)
    return definition is not None and not _une_reponse_en_dit_plus(tour, definition)


def dire(tour: Tour) -> None:
    """Explains the word of which the person asks the meaning."""
    if definition := _definition(tour, tour.texte):
        tour.dire_source(definition)


def chercher(tour: Tour, terme: str) -> Definition | None:
    """The definition of a term: its own, or that of the longest word of the glossary that it begins with."""
    mots = plier(terme).plie.split()
    if len(mots) > MOTS_D_UN_TERME:
        return None
    for longueur in range(len(mots), 0, -1):
        debut = " ".join(mots[:longueur])
        for definition in tour.contenu.glossaire.values():
            if debut in definition.mots:
                return definition
    return None


def _definition(tour: Tour, texte: str) -> Definition | None:
    terme = est_definition(texte)
    return chercher(tour, terme) if terme else None


def _une_reponse_en_dit_plus(tour: Tour, definition: Definition) -> bool:
    lecture = tour.lecture
    ouvert = tour.brouillon.etape in OUVERTES or tour.brouillon.parcours or tour.brouillon.rappel
    return not ouvert and lecture.sure and lecture.label == definition.label
