"""What the person wants written though it is untrue, or owns to be: nothing of it stays."""

from actions.depot import recapitulatif
from actions.eligibilite import verification
from actions.notes.champs import ecrire
from actions.questions import reposer
from actions.tour import Tour
from bot.extraction.correction import interdits
from bot.extraction.reclamation.reclamation_pretendue import ordonne_de_la_dire_faite
from bot.mediation.brouillon import Etape

AVANT_LE_FORMULAIRE = (Etape.ACCUEIL, Etape.VERIFICATION)


def oter(tour: Tour, _: list[str]) -> None:
    """What the person owns to be untrue, right after they gave it, is taken out again."""
    tour.brouillon.retablir_les_faits()
    tour.dire("fausse_affirmation")


def est_demande(tour: Tour, texte: str) -> bool:
    """Whether something untrue is to be written: said to be so, or against what was said of the complaint before."""
    niee = tour.brouillon.situation.reclamation == "pas_faite" and tour.brouillon.etape in AVANT_LE_FORMULAIRE
    return interdits.demande_du_faux(texte) or (niee and ordonne_de_la_dire_faite(texte))


def refuser(tour: Tour, phrases: list[str]) -> None:
    """Nothing of it is written; what it owns, that nothing was complained of, is true."""
    tour.dire("fausse_affirmation")
    ouvert = tour.brouillon.etape in AVANT_LE_FORMULAIRE and tour.brouillon.situation.reclamation is None
    demandee = tour.brouillon.champ == "reclamation"
    if ouvert and any(
        interdits.avoue_sans_reclamation(un) or (demandee and interdits.veut_un_faux_oui(un)) for un in phrases
    ):
        ecrire(tour, "reclamation", "pas_faite")
    if tour.brouillon.dossier.agissant_pour and any(map(interdits.veut_un_faux_accord, phrases)):
        ecrire(tour, "agissant_pour.accord", "non_precise")


def revenir_apres_un_refus(tour: Tour) -> None:
    """What the person owned answers the open question on the complaint; else that stays."""
    if tour.brouillon.champ == "reclamation" and "reclamation" in tour.nouveautes:
        verification.avancer(tour)
    else:
        reposer(tour)


def montrer_ou_reposer(tour: Tour) -> None:
    """The summary without what was untrue, or the open question."""
    if tour.brouillon.etape is Etape.RECAPITULATIF:
        recapitulatif.montrer(tour)
    else:
        reposer(tour)
