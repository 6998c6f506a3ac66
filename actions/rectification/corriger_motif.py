"""The trouble is another one than was written down: "il m'a pas refusé, il m'a demandé un dépassement"."""

import re

from actions.notes import noter, recit
from actions.notes.champs import ecrire
from actions.tour import Tour
from bot.extraction.affaire.comportements import (
    cherche_sans_trouver,
    demande_un_depassement,
    designe_la_caisse,
    ecarte_la_caisse_pour_un_soignant,
    fait_attendre,
    nie_le_refus,
    nomme_un_refus_de_soins,
    raconte_un_comportement,
    raconte_un_refus_de_soigner,
)
from bot.extraction.correction.corrections import lire_correction
from bot.extraction.langue.orthographe import redresser
from bot.extraction.reponse import reponses
from bot.mediation.brouillon import Etape
from bot.mediation.situation import MOTIFS_CAISSE, MOTIFS_MEDECIN

RENDEZ_VOUS = re.compile(
    r"\b(?:rendez[- ]?vous|rdv)\b[^.!?\n]*\b(?:mois|ans?|semaines?|d[ée]lais?|loin|tard)\b", re.IGNORECASE
)
PAS_CE_PROBLEME = re.compile(
    r"\b(?:c'est|c'etait|est|etait) pas (?:vraiment |du tout |exactement )?(?:ca|cela|la|le|ce|mon) ?"
    r"(?:(?:la|le|mon|vrai|bon) ){0,3}"
    r"(?:probleme|souci|motif|pb|sujet)"
    r"|\b(?:le|mon) (?:vrai |bon )(?:probleme|souci|motif|pb|sujet)"
    r"|\b(?:mauvais(?: choix de)?|faux|trompee?s? de|autre) (?:motif|probleme|case|difficulte)"
    r"|\b(?:probleme|souci|motif|pb|sujet),? (?:en fait|en realite|finalement|plutot) c'est"
)
""" "En fait c'est pas ça le problème": what follows is the trouble that is meant."""
TARIF = re.compile(r"\b(?:tarifs?|prix|honoraires|cher|frais)\b", re.IGNORECASE)


def corriger_le_motif(tour: Tour) -> str | None:
    """Changes the motive where the message says that the trouble is another one; the account follows. None where it says no
    such thing.
    """
    motif = _autre_motif(tour)
    if motif is None or motif == tour.brouillon.situation.motif:
        return None
    ecrire(tour, "motif", motif)
    if motif in MOTIFS_CAISSE:
        ecrire(tour, "organisme", "assurance_maladie")
    elif motif != "refus_de_soins" and nie_le_refus(tour.texte):
        recit.retirer_les_refus(tour.brouillon.dossier)
    noter.noter(tour)
    return "motif"


def _autre_motif(tour: Tour) -> str | None:
    connu = tour.brouillon.situation.motif
    if connu and tour.brouillon.etape is not Etape.ACCUEIL and PAS_CE_PROBLEME.search(redresser(tour.texte).plie):
        return _du_vrai_probleme(tour)
    if (
        connu in MOTIFS_CAISSE
        and tour.brouillon.etape is Etape.VERIFICATION
        and ecarte_la_caisse_pour_un_soignant(tour.texte)
    ):
        return _du_soignant(tour)
    if connu not in MOTIFS_MEDECIN or tour.brouillon.etape is Etape.ACCUEIL or reponses.est_question(tour.texte):
        return None
    if designe_la_caisse(tour.texte):
        return "reponse_insatisfaisante"
    if connu == "refus_de_soins" and nie_le_refus(tour.texte):
        return _sans_refus(tour)
    refuse = raconte_un_refus_de_soigner(tour.texte) or nomme_un_refus_de_soins(tour.texte)
    reprend = lire_correction(tour.texte) or reponses.reprend(tour.texte)
    return "refus_de_soins" if connu == "relation_medecin" and refuse and reprend else None


def _du_vrai_probleme(tour: Tour) -> str | None:
    """The trouble that is told instead of the one that was written down: by its words, else as the engine reads it."""
    texte, lu = tour.texte, tour.lecture.label.removeprefix("situation/")
    if raconte_un_refus_de_soigner(texte) or nomme_un_refus_de_soins(texte):
        return "refus_de_soins"
    if demande_un_depassement(texte) or raconte_un_comportement(texte):
        return "relation_medecin"
    if RENDEZ_VOUS.search(texte):
        return "rdv_specialiste"
    return lu if lu in MOTIFS_MEDECIN | MOTIFS_CAISSE else None


def _du_soignant(tour: Tour) -> str | None:
    """The trouble with the professional whom the message names instead of the caisse."""
    lu = tour.lecture.label.removeprefix("situation/")
    if lu in MOTIFS_MEDECIN:
        return lu
    return "rdv_specialiste" if cherche_sans_trouver(tour.texte) or fait_attendre(tour.texte) else None


def _sans_refus(tour: Tour) -> str | None:
    """What happened, of somebody who was not refused: as the words tell it, else as the engine reads it."""
    texte, lu = tour.texte, tour.lecture.label.removeprefix("situation/")
    if demande_un_depassement(texte) or TARIF.search(texte) or raconte_un_comportement(texte):
        return "relation_medecin"
    if RENDEZ_VOUS.search(texte):
        return "rdv_specialiste"
    return lu if lu in MOTIFS_MEDECIN else None
