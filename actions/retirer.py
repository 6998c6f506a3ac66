"""Taking something out of what will be sent: a line that can be left out, a sentence or words of the story."""

from actions import recapitulatif
from actions.champs import passer
from actions.corrections import CHAMP_DU_SUJET, modifier
from actions.tour import Tour
from bot.extraction.retraits import Fin, Retrait, lire_retrait, retirer, separer_la_fin
from bot.mediation.brouillon import Etape
from bot.mediation.collecte import CHAMPS_DU_MOYEN, valeur

OUVERTES = (Etape.FORMULAIRE, Etape.RECAPITULATIF)


def traiter(tour: Tour) -> bool:
    """Takes out what the message names; False where it gives no such order, or names nothing that is there."""
    retrait = lire_retrait(tour.texte) if tour.brouillon.etape in OUVERTES else None
    if retrait is None:
        return False
    if retrait.fin:
        return _retirer_la_fin(tour, retrait.fin)
    fait = _retirer_la_ligne(tour, retrait.sujet) if retrait.sujet else _retirer_du_recit(tour, retrait)
    if fait:
        _montrer(tour)
    elif tour.brouillon.etape is Etape.RECAPITULATIF:
        tour.dire("rien_a_retirer")
        recapitulatif.demander_quelle_ligne(tour)
    return fait or tour.brouillon.etape is Etape.RECAPITULATIF


def _montrer(tour: Tour) -> None:
    tour.dire("retire")
    _avancer(tour)


def _avancer(tour: Tour) -> None:
    from actions import parcours  # the journeys come here by the turn

    parcours.avancer(tour)


def _retirer_la_ligne(tour: Tour, sujet: str) -> bool:
    """Empties a line; where the reply was to come by it, the way to reply is asked for again."""
    brouillon = tour.brouillon
    champ = CHAMP_DU_SUJET.get(sujet, "demandeur.code_postal")
    if valeur(brouillon, champ) is None:
        return False
    demandeur = brouillon.dossier.demandeur
    setattr(demandeur, champ.split(".")[1], None)
    if champ in CHAMPS_DU_MOYEN.get(demandeur.moyen_de_reponse or "", ()):
        demandeur.moyen_de_reponse = None
    else:
        passer(tour, champ)
    return True


def _retirer_la_fin(tour: Tour, fin: Fin) -> bool:
    """Takes the end out of the story, and says what went; where nothing is left, the story is asked for anew."""
    dossier = tour.brouillon.dossier
    if not dossier.recit():
        return False
    if fin is Fin.PASSAGE and not separer_la_fin(dossier.recit(), fin)[0]:
        fin = Fin.PHRASE  # told at once: "enlevez-la" is no order to lose it all
    if dossier.recit_reecrit:
        dossier.recit_reecrit, parti = separer_la_fin(dossier.recit_reecrit, fin)
    else:
        dernier = dossier.passages[-1]
        dernier.texte, parti = separer_la_fin(dernier.texte, fin)
        dossier.passages = [passage for passage in dossier.passages if passage.texte]
    tour.dire("retire_du_recit", texte=parti)
    if dossier.recit():
        _avancer(tour)
    else:
        modifier(tour, "recit")
    return True


def _retirer_du_recit(tour: Tour, retrait: Retrait) -> bool:
    """Takes sentences or words out of each passage of the story; what is left of it stays as it was written."""
    dossier = tour.brouillon.dossier
    avant = dossier.recit()
    if dossier.recit_reecrit:
        dossier.recit_reecrit = retirer(dossier.recit_reecrit, retrait)
    for passage in dossier.passages:
        passage.texte = retirer(passage.texte, retrait)
    dossier.passages = [passage for passage in dossier.passages if passage.texte]
    return dossier.recit() != avant
