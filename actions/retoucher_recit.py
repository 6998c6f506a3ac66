"""The account, at the summary: words put in the place of others, or more to be told; what stands there stays."""

from actions.questions import poser
from actions.tour import Tour
from bot.extraction.recits_retouches import lire_mots_a_remplacer, remplacer_les_mots, veut_completer
from bot.mediation.brouillon import Etape
from bot.mediation.collecte import DU_RESUME


def ouvrir_la_suite(tour: Tour) -> bool:
    """Asks for what is to be added to the account; False where the message does not want that."""
    brouillon = tour.brouillon
    if brouillon.champ not in DU_RESUME or not veut_completer(tour.texte):
        return False
    brouillon.etape = Etape.FORMULAIRE
    brouillon.poses.pop("recit", None)
    poser(tour, "recit")
    return True


def remplacer_des_mots(tour: Tour) -> str | None:
    """Puts words in the place of others that stand in the account or the wish; returns the field, None where none changed."""
    dossier, lus = tour.brouillon.dossier, lire_mots_a_remplacer(tour.texte)
    if lus is None or tour.brouillon.etape is not Etape.RECAPITULATIF:
        return None
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
