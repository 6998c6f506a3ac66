"""Whose birth a date is: that of whom the words beside it name, else of the person concerned."""

import re

from actions.lecture.a_qui_le_nom import mots_du_nom
from actions.notes.champs import ecrire
from actions.tour import Tour
from bot.extraction.langue.orthographe import plie_avant
from bot.extraction.langue.pliage import plier
from bot.extraction.personnes import noms
from bot.extraction.personnes.noms_connus import porte_un_autre_prenom
from bot.extraction.temps.dates import DateLue
from bot.mediation.dates import Precision

DE_NAISSANCE = ("demandeur.date_naissance", "personne_concernee.date_naissance")
MAJORITE = 18
DE_SOI = re.compile(
    r"\b(?:(?:je suis|ma date de|moi) (?:naissance|nee?)[a-z' ]*|moi,? (?:c'est |je suis )?(?:le |du )?)$"
)
NE_LE = re.compile(r"[ ,(\n]*(?:nee?|date de naissance)[ :]*(?:(?:le|du|au) ?)?")


def noter_naissance(tour: Tour, lue: DateLue) -> None:
    """A whole date of birth: that of who is named right before it, or says "je suis née", else of the person concerned."""
    passes = [jour for jour in lue.candidats if jour < tour.aujourd_hui]
    if lue.precision is not Precision.JOUR or not passes:
        return  # a saisine holds no birth year alone
    demandee = tour.brouillon.champ if tour.brouillon.champ in DE_NAISSANCE else None
    if qui := _de_qui(tour, lue):
        ecrire(tour, demandee or f"{qui}.date_naissance", passes[0])
    _ne_pas_demander_son_accord_a_un_enfant(tour)


def _ne_pas_demander_son_accord_a_un_enfant(tour: Tour) -> None:
    """A parent stands for their minor child, whose birth says the age."""
    dossier = tour.brouillon.dossier
    agit, naissance = dossier.agissant_pour, dossier.personne_concernee.date_naissance
    if agit is None or agit.qualite != "parent" or agit.accord or naissance is None:
        return
    majorite = naissance.year + MAJORITE, naissance.month, naissance.day
    if majorite > (tour.aujourd_hui.year, tour.aujourd_hui.month, tour.aujourd_hui.day):
        ecrire(tour, "agissant_pour.accord", "representant_legal")


def _de_qui(tour: Tour, lue: DateLue) -> str | None:
    """Whose birth it is; None where that is of somebody who is neither ("mon fils Lucas, né le… et ma fille Emma")."""
    dossier = tour.brouillon.dossier
    if dossier.agissant_pour is None or DE_SOI.search(plie_avant(tour.texte, lue.debut)):
        return "demandeur"
    for nomme in noms.lire_noms(tour.texte):
        if nomme.fin <= lue.debut and NE_LE.fullmatch(plier(tour.texte[nomme.fin : lue.debut]).plie):
            if mots_du_nom(nomme) == mots_du_nom(dossier.demandeur):
                return "demandeur"
            d_un_autre = porte_un_autre_prenom(nomme, dossier.personne_concernee.prenom)
            return None if d_un_autre else "personne_concernee"
    return "personne_concernee"
