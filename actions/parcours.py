"""The journeys that the rules name outside of the loop, and that the loop calls for an aside."""

from collections.abc import Callable
from dataclasses import replace

from actions.apres_depot import autre_affaire, complement, suivi
from actions.depot import confirmations, formulaire, recapitulatif
from actions.eligibilite import verification
from actions.faq import conseiller, documents, repondre
from actions.fil import effacer
from actions.notes.noter_noms import ecrire_nom
from actions.tour import Tour
from bot.extraction.demande.sujets import veut_deposer
from bot.extraction.personnes import noms
from bot.extraction.reponse import reponses
from bot.mediation.brouillon import DU_FORMULAIRE, Etape
from bot.mediation.eligibilite import Code, Verdict
from bot.mediation.situation import INCONNU, MOTIFS_CAISSE, VALEURS

MOTS_D_UN_OUI = 4
MOTS_D_UN_AJOUT = 4
A_AJOUTER = ("informer", "modifier_reponse")
"""Labels of what may be added to a saisine that is filed."""
DE_QUOI_CONTINUER = ("informer", "affirmer", "nier", "ne_sait_pas", "verifier_eligibilite")


def avancer(tour: Tour) -> None:
    """The next question of the check or of the form; not before the last part of a message that is led by parts."""
    if tour.suspendu:
        return
    if tour.brouillon.etape in DU_FORMULAIRE:
        formulaire.avancer(tour)
    else:
        verification.avancer(tour)


def verifier(tour: Tour) -> None:
    """Walks the person through the check."""
    if tour.brouillon.etape is Etape.DEPOSEE:
        tour.dire_reponse("verifier_eligibilite")
        confirmations.proposer_une_autre(tour)
        return
    if tour.lecture.famille == "faq":
        tour.dire_reponse(tour.lecture.label)
    _redemander_ce_qui_est_inconnu(tour)
    verification.avancer(tour)


def _redemander_ce_qui_est_inconnu(tour: Tour) -> None:
    """The check begins anew: what the person did not know before may be known now."""
    brouillon = tour.brouillon
    brouillon.verdict_dit = None
    for champ, valeur in brouillon.situation.connus().items():
        if valeur == INCONNU:
            setattr(brouillon.situation, champ, None)
            brouillon.poses.pop(champ, None)


def deposer(tour: Tour) -> None:
    """Goes towards the referral, through the check."""
    brouillon = tour.brouillon
    if brouillon.etape is Etape.DEPOSEE:
        tour.dire_reponse("deposer_saisine")
        confirmations.proposer_une_autre(tour)
        return
    brouillon.veut_deposer = True
    brouillon.confirmation = None
    if brouillon.verdict_dit and not brouillon.verdict_dit.startswith("recevable"):
        _redemander_ce_qui_est_inconnu(tour)
    verification.avancer(tour)


def raconter(tour: Tour) -> None:
    """The person tells what happens to them: what applies to it, then the check, or straight on where they gave it all."""
    brouillon = tour.brouillon
    if brouillon.etape is Etape.DEPOSEE:
        repondre.repondre(tour)
        confirmations.proposer_une_autre(tour)
        return
    motif = brouillon.situation.motif
    if tour.lecture.label.split("/")[1] in MOTIFS_CAISSE and motif in MOTIFS_CAISSE:
        tour.lecture = replace(tour.lecture, label=f"situation/{motif}")  # what the words said of the answer outweighs
    if brouillon.situation.reclamation == "aboutie" and "reclamation" in tour.nouveautes:
        verification.avancer(tour)  # the caisse has paid: nothing of it is left unanswered
        return
    if brouillon.dossier.demandeur.nommee and tour.nouveautes & {"demandeur.nom"}:
        if not (_est_ferme(tour) or _rend_le_verdict(tour, Code.INDETERMINE)):
            tour.dire_reponse(tour.lecture.label)
        (verification.avancer if reponses.veut_verifier(tour.texte) else deposer)(tour)
        return
    if _est_ferme(tour) or change_le_verdict(tour):
        verification.avancer(tour)
        return
    if _meme_verdict(tour):
        if (brouillon.verdict_dit or "").startswith("recevable"):
            _proposer_la_suite(tour)
        else:
            verification.avancer(tour)
        return
    brouillon.verdict_dit = None
    veut = reponses.veut_le_mediateur(tour.texte) or reponses.veut_saisir(tour.texte)
    if veut and motif is not None:
        if not tour.reponse.enveloppes:
            tour.dire("note")
        deposer(tour)  # what they want is said with the trouble: nothing to propose
        return
    if tour.lecture.label in brouillon.reponses_dites and not tour.reponses_dites:
        if not tour.reponse.enveloppes:
            tour.dire("note")  # more of the same story: what applies to it was just said
        confirmations.proposer_verification(tour)
        return
    repondre.repondre(tour)


def _est_ferme(tour: Tour) -> bool:
    """Whether the way to the mediator is closed, whatever the trouble: "yes, that is a case for the mediator" is not said."""
    connue = tour.brouillon.situation
    ailleurs = {connue.organisme, connue.regime} & {"autre_que_assurance_maladie", "autre_que_general"}
    delegue = tour.lecture.label == "situation/litige_hors_champ" and connue.regime == "gestion_deleguee"
    return bool(ailleurs) or delegue or _rend_le_verdict(tour, Code.PROCEDURE_JUDICIAIRE)


def _rend_le_verdict(tour: Tour, code: Code) -> bool:
    """Whether the rules decide so already, whatever else is told: there is nothing to check."""
    verdict = tour.verdict()
    return isinstance(verdict, Verdict) and verdict.code is code


def _est_plus_qu_un_oui(texte: str) -> bool:
    return reponses.lire_oui_non(texte) is None or len(texte.split()) > MOTS_D_UN_OUI


def _dit_plus_que_non(texte: str) -> bool:
    """ "Non j'ai besoin d'une lettre": a no to nothing, with something else in it."""
    return len(texte.split()) > MOTS_D_UN_OUI and not reponses.est_refus(texte) and not reponses.renonce(texte)


def _meme_verdict(tour: Tour) -> bool:
    """Whether what is told now, of the same trouble, leaves the verdict that was said as it is."""
    verdict, dit = tour.verdict(), tour.brouillon.verdict_dit
    return isinstance(verdict, Verdict) and verdict.code == dit and "motif" not in tour.changements


def change_le_verdict(tour: Tour) -> bool:
    """Whether this message turns the verdict that was said into another one."""
    verdict = tour.verdict()
    dit = tour.brouillon.verdict_dit
    return dit is not None and isinstance(verdict, Verdict) and verdict.code != dit


def informer(tour: Tour) -> None:
    """A bare answer while nothing is open."""
    brouillon = tour.brouillon
    if brouillon.etape is Etape.DEPOSEE and autre_affaire.est_dite(tour):
        confirmations.proposer_une_autre(tour)
    elif brouillon.etape is Etape.DEPOSEE and tour.lecture.label in A_AJOUTER:
        _ajouter(tour)
    elif tour.nouveautes & set(VALEURS) and brouillon.verdict_dit and brouillon.etape is Etape.ACCUEIL:
        verification.avancer(tour)
    elif tour.lecture.label == "informer" and not tour.nouveautes and brouillon.situation.motif is None:
        tour.dire("racontez")
    elif tour.lecture.label == "modifier_reponse" and brouillon.etape is Etape.ACCUEIL and brouillon.situation.motif:
        recapitulatif.demander_quelle_ligne(tour)
    elif tour.lecture.label == "affirmer" and _est_plus_qu_un_oui(tour.texte):
        tour.dire("racontez")
    elif (
        brouillon.situation.motif
        and brouillon.etape is Etape.ACCUEIL
        and tour.lecture.label not in ("nier", "ne_sait_pas")
    ):
        _proposer_la_suite(tour)
    elif tour.lecture.label == "nier" and _dit_plus_que_non(tour.texte):
        tour.dire("racontez")
    else:
        tour.dire_reponse(tour.lecture.label)
        if brouillon.situation.motif and brouillon.etape is Etape.ACCUEIL and not brouillon.verdict_dit:
            confirmations.proposer_verification(tour)


def _ajouter(tour: Tour) -> None:
    """Told after the filing: nothing of the saisine is changed, but it may be added; a question is no such thing."""
    dit = complement.en_clair(tour)
    assez = len(dit.split()) >= MOTS_D_UN_AJOUT and not reponses.est_question(dit)
    corrige = tour.lecture.label == "modifier_reponse"
    if corrige or not assez:
        tour.dire_reponse(tour.lecture.label)
    if corrige or assez:
        suivi.completer(tour, dit if assez else None)


def _proposer_la_suite(tour: Tour) -> None:
    """What was given is taken, and the next step of what the person told is offered."""
    if tour.nouveautes and not tour.reponse.enveloppes:
        tour.dire("note")
    dit = tour.brouillon.verdict_dit
    if dit is None:
        confirmations.proposer_verification(tour)
    elif dit.startswith("recevable"):
        confirmations.proposer_depot(tour)
    elif not tour.reponse.enveloppes:
        tour.dire_reponse(tour.lecture.label)


def suite(tour: Tour) -> Callable[[Tour], None] | None:
    """What comes next where nothing is open, the problem is told, and the person gives what belongs to the check or the
    form, or says to go on; None where the message does neither.
    """
    brouillon = tour.brouillon
    if brouillon.etape is not Etape.ACCUEIL or brouillon.situation.motif is None or reponses.est_question(tour.texte):
        return None
    if tour.lecture.sure and tour.lecture.label not in DE_QUOI_CONTINUER:
        return None
    va = tour.lecture.sure and tour.lecture.label == "affirmer"
    if (brouillon.verdict_dit or "").startswith("recevable"):
        return deposer if va or _donne_son_nom(tour) or tour.nouveautes - set(VALEURS) else None
    if brouillon.verdict_dit is not None or not (va or tour.nouveautes):
        return None
    brouillon.veut_deposer = brouillon.veut_deposer or veut_deposer(tour.texte)
    return verification.avancer


def _donne_son_nom(tour: Tour) -> bool:
    """A bare name where the form is about to begin: taken as the first thing that it asks of the person."""
    lu = noms.lire_reponse_nom(tour.texte)
    if lu is None or not (lu.nom and lu.prenom) or tour.brouillon.dossier.demandeur.nommee:
        return False
    ecrire_nom(tour, "demandeur", lu)
    return True


def stopper(tour: Tour) -> None:
    """Giving up, once confirmed: what is under way, or else the saisine that was filed, or opened by its number and code."""
    brouillon = tour.brouillon
    consultee = brouillon.saisine_ouverte is not None and not effacer.a_perdre(brouillon)
    if brouillon.etape is Etape.DEPOSEE or consultee:
        suivi.retirer(tour)
    else:
        effacer.demander(tour, "annuler")


def recommencer(tour: Tour) -> None:
    """Starting again, once confirmed."""
    effacer.demander(tour, "recommencer")


PARCOURS: dict[str, Callable[[Tour], None]] = {
    "verifier_eligibilite": verifier,
    "deposer_saisine": deposer,
    "suivre_saisine": suivi.repondre,
    "obtenir_document": documents.repondre,
    "parler_conseiller": conseiller.repondre,
    "annuler": stopper,
    "recommencer": recommencer,
}


def parcours_du_label(label: str) -> Callable[[Tour], None]:
    """The journey of a label, as the rules of data/stories name it."""
    if label.startswith("situation/"):
        return raconter
    if label in ("informer", "affirmer", "nier", "ne_sait_pas", "modifier_reponse"):
        return informer
    return PARCOURS.get(label, repondre.repondre)
