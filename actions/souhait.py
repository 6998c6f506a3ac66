"""A wish told with another thing: the wish is written down, the rest is read as a message of its own."""

from dataclasses import replace

from actions.lire_textes import lire_demande
from actions.tour import Tour
from bot.extraction.au_chat import separer_un_a_propos


def mettre_de_cote(tour: Tour) -> None:
    """ "Qu'on me rembourse, au fait ma ville c'est Rezé", to "what do you ask?": what follows is no part of the wish."""
    if tour.brouillon.champ != "demande" or not tour.texte:
        return
    souhait, reste = separer_un_a_propos(tour.texte)
    if not (souhait and reste):
        return
    entier, lecture = tour.texte, tour.lecture
    tour.texte, tour.lecture = souhait, replace(lecture, label="informer", zone="answer")
    lu = lire_demande(tour, "demande")
    tour.texte, tour.lecture = (reste if lu else entier), (tour.lecture if lu else lecture)
