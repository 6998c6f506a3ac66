"""An answer told with another thing: the answer is written down, the rest is read as a message of its own."""

import re
from dataclasses import replace

from actions.lecture import lire_reponse
from actions.questions import OUVERTES
from actions.tour import Tour
from bot.extraction.demande.au_chat import separer_un_a_propos, separer_une_correction
from bot.extraction.langue.faits import a_partir_du_fait
from bot.extraction.langue.pliage import plier
from bot.extraction.langue.propos import sans_queue
from bot.extraction.personnes import noms
from bot.mediation.collecte import NOMS_DES_PERSONNES
from bot.mediation.situation import VALEURS

MOTS_D_UNE_REPONSE = 2
DES_NOMS = re.compile(r"\b(?:pre)?noms?\b|\bs'appel")
"""What speaks of names is an answer to the end."""
AUSSI = re.compile(r"\W*(?:par contre|en revanche|sinon|mais|et|ah|aussi|au fait)\b")


def mettre_de_cote(tour: Tour) -> None:
    """ "Qu'on me rembourse, au fait ma ville c'est Rezé", to "what do you ask?": what follows is no part of the wish;
    "non. par contre j'ai mis le 3 mais c'était le 4", to "a court?": nor of the answer.
    """
    dite, reste = _separer(tour)
    if not (dite and reste):
        return
    entier, lecture = tour.texte, tour.lecture
    tour.texte, tour.lecture = dite, replace(lecture, label="informer", zone="answer")
    lu = lire_reponse.lire(tour, tour.brouillon.champ or "")
    tour.texte, tour.lecture = (reste if lu else entier), (tour.lecture if lu else lecture)


def _separer(tour: Tour) -> tuple[str, str]:
    """The answer to the pending field, and what is added of something else; the second is empty where nothing is."""
    champ = tour.brouillon.champ
    if tour.brouillon.etape not in OUVERTES or not tour.texte:
        return tour.texte, ""
    if champ == "demande":
        return separer_un_a_propos(tour.texte)
    if champ in NOMS_DES_PERSONNES:
        return _separer_du_nom(tour.texte)
    if champ not in VALEURS:
        return tour.texte, ""
    dite, reste = separer_une_correction(tour.texte)
    a_part = len(dite.split()) >= MOTS_D_UNE_REPONSE or AUSSI.match(plier(reste).plie)
    return (dite, reste) if a_part else (tour.texte, "")


def _separer_du_nom(texte: str) -> tuple[str, str]:
    """ "Yves Delattre et au fait ils ont aussi perdu mon arrêt": the name, and what is told after it."""
    fait = "" if DES_NOMS.search(plier(texte).plie) else a_partir_du_fait(texte)
    dite = texte[: texte.rindex(fait)] if fait and fait in texte else ""
    nom = sans_queue(dite.rstrip(" ,;.")).rstrip(" ,;.")
    return (nom, fait) if nom and noms.lire_reponse_nom(nom) else (texte, "")
