"""The account, at the summary: words put in the place of others, or more to be told; what stands there stays."""

import re

from actions.notes.champs import ecrire
from actions.questions import poser
from actions.tour import Tour
from bot.extraction.langue.pliage import plier
from bot.extraction.recit.recits_retouches import (
    lire_autre_objet,
    lire_mots_a_remplacer,
    remplacer_les_mots,
    veut_completer,
)
from bot.extraction.temps.dates import lire_dates
from bot.mediation.brouillon import Etape
from bot.mediation.collecte import DU_RESUME

RENDEZ_VOUS = re.compile(r"\b(?:rdv|rendez[- ]?vous)\b", re.IGNORECASE)


def ouvrir_la_suite(tour: Tour) -> bool:
    """Asks for what is to be added to the account; False where the message does not want that."""
    brouillon = tour.brouillon
    if brouillon.champ not in DU_RESUME or not veut_completer(tour.texte):
        return False
    brouillon.etape = Etape.FORMULAIRE
    brouillon.poses.pop("recit", None)
    poser(tour, "recit")
    return True


def remplacer_l_objet(tour: Tour) -> str | None:
    """ "En fait c'est pas transports c'est mes semelles": what the dispute is about is put right wherever it was told."""
    lus = lire_autre_objet(tour.texte)
    return _remplacer(tour, lus) if lus else None


def remplacer_des_mots(tour: Tour) -> str | None:
    """Puts words in the place of others that stand in the account or the wish; returns the field, None where none changed."""
    if tour.brouillon.etape is not Etape.RECAPITULATIF:
        return None
    lus = lire_mots_a_remplacer(tour.texte)
    return _remplacer(tour, lus) if lus else _remettre_le_rendez_vous(tour)


def _remplacer(tour: Tour, lus: tuple[str, str]) -> str | None:
    """Puts the second words in the place of the first, folded, in the account and in the wish."""
    dossier = tour.brouillon.dossier
    avant = dossier.recit(), dossier.demande
    for passage in dossier.passages:
        passage.texte = remplacer_les_mots(passage.texte, *lus)
    if dossier.recit_reecrit is not None:
        dossier.recit_reecrit = remplacer_les_mots(dossier.recit_reecrit, *lus)
    dossier.demande = dossier.demande and remplacer_les_mots(dossier.demande, *lus)
    if (dossier.recit(), dossier.demande) == avant:
        return None
    champ = "recit" if dossier.recit() != avant[0] else "demande"
    tour.nouveautes.add(champ)
    return champ


def _remettre_le_rendez_vous(tour: Tour) -> str | None:
    """ "Le rdv c'est le 24 mai 2027": the day of the appointment is put right, on its line and in the account."""
    dossier, tenu = tour.brouillon.dossier, tour.brouillon.dossier.professionnel.delai_propose
    if tour.brouillon.situation.motif != "rdv_specialiste" or not tenu or not RENDEZ_VOUS.search(tour.texte):
        return None
    lues = [lue for lue in lire_dates(tour.texte, tour.aujourd_hui, futur=True) if lue.a_venir or lue.explicite]
    a_mettre = len(lues) == 1 and bool(lire_dates(tenu, tour.aujourd_hui, futur=True)) and "?" not in tour.texte
    if not a_mettre or lues[0].texte == tenu:
        return None
    for passage in dossier.passages:
        passage.texte = remplacer_les_mots(passage.texte, plier(tenu).plie, lues[0].texte)
    if dossier.recit_reecrit is not None:
        dossier.recit_reecrit = remplacer_les_mots(dossier.recit_reecrit, plier(tenu).plie, lues[0].texte)
    ecrire(tour, "professionnel.delai_propose", lues[0].texte)
    return "professionnel.delai_propose"
