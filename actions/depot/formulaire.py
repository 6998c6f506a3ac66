"""The form: ask for what the saisine still lacks, then show the summary."""

from actions.depot import moyens, recapitulatif
from actions.eligibilite import verification
from actions.notes.champs import ecrire, passer
from actions.questions import peut_passer, poser
from actions.tour import Tour
from bot.extraction.lieux.domiciles import vivent_ensemble
from bot.extraction.recit.recits import nomme_un_objet
from bot.mediation.brouillon import Etape
from bot.mediation.collecte import MOYEN, deduire_caisse, prochain_champ
from bot.mediation.eligibilite import Manque

FOIS_AVANT_DE_PASSER = 3
"""A question that may be left out is not asked again after so many times without an answer; who puts something else right
meanwhile leaves nothing unanswered.
"""


def avancer(tour: Tour) -> None:
    """Asks for the next missing field; back to the check where the verdict no longer allows to file."""
    brouillon = tour.brouillon
    avant = tour.referentiel
    connue = brouillon.dossier.caisse
    deduire_caisse(brouillon, tour.annuaire)
    concernee = "personne_concernee" if brouillon.dossier.agissant_pour else "demandeur"
    redite = bool(tour.ajouts & {"caisse", f"{concernee}.code_postal"})
    if brouillon.dossier.caisse and (brouillon.dossier.caisse != connue or redite):
        tour.dire("caisse_trouvee", caisse=tour.annuaire.caisses[brouillon.dossier.caisse].nom)
    verdict = tour.verdict()
    if isinstance(verdict, Manque) or not verdict.code.recevable:
        verification.avancer(tour)
        return
    if avant != tour.referentiel or brouillon.verdict_dit != verdict.code or "motif" in tour.changements:
        verification.dire_verdict(tour, verdict)
        brouillon.verdict_dit = verdict.code
    brouillon.dossier.objet_raconte = nomme_un_objet(brouillon.dossier.recit())
    _demander_la_suite(tour)


def _demander_la_suite(tour: Tour) -> None:
    """The next missing field, or the summary."""
    brouillon = tour.brouillon
    if prochain_champ(brouillon) == MOYEN:
        moyens.deduire(tour)
    if prochain_champ(brouillon) == "demandeur.code_postal":
        _loger_avec_la_personne(tour)
    champ = prochain_champ(brouillon) or recapitulatif.a_redemander(tour)
    if champ is None:
        recapitulatif.montrer(tour)
        return
    if brouillon.etape is not Etape.FORMULAIRE:
        if brouillon.etape is not Etape.RECAPITULATIF:  # one line of a summary is missing again
            tour.dire("ouverture_formulaire")
        brouillon.etape = Etape.FORMULAIRE
    if brouillon.poses.get(champ, 0) >= FOIS_AVANT_DE_PASSER and peut_passer(tour, champ) and not tour.changements:
        passer(tour, champ)
        tour.dire("je_passe")
        _demander_la_suite(tour)
        return
    poser(tour, champ)


def _loger_avec_la_personne(tour: Tour) -> None:
    """Who told that they live with the person concerned is not asked for a postcode that is known."""
    dossier = tour.brouillon.dossier
    chez_elle = dossier.personne_concernee
    if dossier.agissant_pour and chez_elle.code_postal and vivent_ensemble(dossier.recit()):
        ecrire(tour, "demandeur.code_postal", chez_elle.code_postal)
        if chez_elle.ville and not dossier.demandeur.ville:
            ecrire(tour, "demandeur.ville", chez_elle.ville)
        tour.dire("chez_les_deux", code_postal=chez_elle.code_postal)
