"""Taking something out of what will be sent: a line that can be left out, a sentence or words of the story."""

from actions import recapitulatif
from actions.champs import passer, vider
from actions.corrections import CHAMP_DU_SUJET
from actions.tour import Tour
from bot.extraction.retraits import Retrait, dit_qu_il_n_y_a_pas_de_decision, lire_retrait, retirer
from bot.mediation.brouillon import Etape
from bot.mediation.collecte import CHAMPS_DU_MOYEN, valeur

DATE_DE_DECISION = "decision.date_notification"
OUVERTES = (Etape.FORMULAIRE, Etape.RECAPITULATIF)


def traiter(tour: Tour) -> bool:
    """Takes out what the message names; False where it gives no such order, or names nothing that is there."""
    if _sans_decision(tour):
        return True
    retrait = lire_retrait(tour.texte) if tour.brouillon.etape in OUVERTES else None
    if retrait is None:
        return False
    fait = _retirer_la_ligne(tour, retrait.sujet) if retrait.sujet else _retirer_du_recit(tour, retrait)
    if fait:
        _montrer(tour)
    elif tour.brouillon.etape is Etape.RECAPITULATIF:
        tour.dire("rien_a_retirer")
        recapitulatif.demander_quelle_ligne(tour)
    return fait or tour.brouillon.etape is Etape.RECAPITULATIF


def _sans_decision(tour: Tour) -> bool:
    """ "Il n'y a pas eu de décision": its date is emptied, and not asked for again."""
    date_connue = valeur(tour.brouillon, DATE_DE_DECISION) is not None
    en_cause = date_connue or tour.brouillon.champ == DATE_DE_DECISION
    if not (en_cause and tour.brouillon.etape in OUVERTES and dit_qu_il_n_y_a_pas_de_decision(tour.texte)):
        return False
    if date_connue:
        vider(tour, DATE_DE_DECISION)
    passer(tour, DATE_DE_DECISION)
    _montrer(tour)
    return True


def _montrer(tour: Tour) -> None:
    from actions import parcours  # the journeys come here by the turn

    tour.dire("retire")
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
