"""Being called back, where the caisse does that: the number, a moment of the day, said back; out of hours it says so."""

from actions.depot import moyens
from actions.faq import conseiller, heures
from actions.guides import apartes
from actions.lecture import lire_reponse
from actions.notes import noter
from actions.questions import PASSER, dire_perime, dire_question, reposer
from actions.reponse import vers_valeur
from actions.tour import Tour
from bot.content.gabarits import telephone as telephone_en_mots
from bot.extraction.demande import rappels
from bot.extraction.reponse import reponses
from bot.mediation.rappel import Rappel
from bot.usecases import demander_rappel
from bot.usecases.effacer import VIE_D_UNE_CONVERSATION

CHAMP, DEMANDER, REFUSER = conseiller.RAPPEL, conseiller.DEMANDER, "non"
TELEPHONE, MOMENT = "rappel.telephone", "rappel.moment"
INDIFFERENT = "indifferent"
ESSAIS = 2
MOTS_D_UN_MOMENT = 10


def traiter(tour: Tour) -> bool:
    """Leads the request under way, begins or erases one asked for in words; False where the message is no such thing."""
    brouillon = tour.brouillon
    if brouillon.rappel:
        _suivre(tour, brouillon.rappel)
        return True
    if rappels.refuse_le_rappel(tour.texte) and demander_rappel.renoncer(tour.travail, tour.conversation):
        tour.dire("rappel_annule")
        reposer(tour)
        return True
    if not rappels.veut_etre_rappele(tour.texte):
        return False
    offert = conseiller.rappelle(tour)
    if not offert and moyens.est_en_question(tour):
        return False  # "je préfère qu'on m'appelle" says how the mediator may reply
    noter.noter_identifiants(tour)
    if offert:
        commencer(tour, rappels.lire_moment(tour.texte))
    else:
        tour.dire("rappel_impossible")
        conseiller.dire_voies(tour)
        reposer(tour)
    return True


def appliquer(tour: Tour, champ: str, valeur: str) -> None:
    """Applies a choice: to be called back or not, or the moment."""
    rappel = tour.brouillon.rappel
    if champ == CHAMP and valeur == DEMANDER and conseiller.rappelle(tour):
        commencer(tour, None)
    elif rappel is None:
        dire_perime(tour)
    elif champ == MOMENT:
        rappel.moment = INDIFFERENT if valeur == PASSER else valeur
        _avancer(tour, rappel)
    else:
        _abandonner(tour, "rappel_abandonne")


def commencer(tour: Tour, moment: str | None) -> None:
    """Asks for what is missing: the number where none is known, then the moment."""
    brouillon = tour.brouillon
    brouillon.confirmation = brouillon.envoi_du_code = None
    brouillon.moyens_exclus = [moyen for moyen in brouillon.moyens_exclus if moyen != "telephone"]
    rappel = brouillon.rappel = Rappel(TELEPHONE, moment)
    if brouillon.dossier.demandeur.telephone and moment is None and not tour.nouveautes:
        tour.dire("rappel_numero_connu", telephone=_numero(tour))
    _avancer(tour, rappel)


def redemander(tour: Tour) -> None:
    """Asks again what the request under way lacks."""
    if tour.brouillon.rappel:
        _demander(tour, tour.brouillon.rappel)


def _avancer(tour: Tour, rappel: Rappel) -> None:
    if tour.brouillon.dossier.demandeur.telephone is None:
        rappel.champ = TELEPHONE
    elif rappel.moment is None:
        rappel.champ = MOMENT
    else:
        _enregistrer(tour, rappel.moment)
        return
    _demander(tour, rappel)


def _demander(tour: Tour, rappel: Rappel) -> None:
    dire_question(tour, rappel.champ)
    tour.reponse.offrir(vers_valeur(tour.message("choix_pas_de_rappel"), CHAMP, REFUSER))


def _suivre(tour: Tour, rappel: Rappel) -> None:
    """One message while the number or the moment is asked for."""
    noter.noter_identifiants(tour)
    if _lire(tour, rappel):
        _avancer(tour, rappel)
    elif _renonce(tour, rappel):
        _abandonner(tour, "rappel_abandonne")
    elif reponses.est_pourquoi(tour.texte):
        tour.dire_pourquoi(rappel.champ)
        reposer(tour)
    elif not apartes.traiter(tour):
        _pas_lu(tour, rappel)


def _lire(tour: Tour, rappel: Rappel) -> bool:
    """Takes the number and the moment that the message gives."""
    moment = rappels.lire_moment(tour.texte)
    rappel.moment = moment or rappel.moment
    if rappel.champ == TELEPHONE:
        return "demandeur.telephone" in tour.nouveautes or lire_reponse.lire(tour, "demandeur.telephone")
    if moment is None and _laisse_le_choix(tour):
        rappel.moment = INDIFFERENT
    return rappel.moment is not None or "demandeur.telephone" in tour.nouveautes


def _laisse_le_choix(tour: Tour) -> bool:
    return reponses.est_ignorance(tour.texte) or reponses.est_refus(tour.texte)


def _renonce(tour: Tour, rappel: Rappel) -> bool:
    if rappels.refuse_le_rappel(tour.texte) or (tour.lecture.sure and tour.lecture.label == "annuler"):
        return True
    refus = reponses.est_refus(tour.texte) or reponses.lire_oui_non(tour.texte) is False
    return rappel.champ == TELEPHONE and refus


def _pas_lu(tour: Tour, rappel: Rappel) -> None:
    """Own words for a moment are kept as they are; a number gets one more try, then another way."""
    if (
        rappel.champ == MOMENT
        and 0 < len(tour.texte.split()) <= MOTS_D_UN_MOMENT
        and not reponses.est_question(tour.texte)
    ):
        rappel.moment = tour.texte.strip()
        _avancer(tour, rappel)
        return
    essais = tour.brouillon.essais
    essais[rappel.champ] = essais.get(rappel.champ, 0) + 1
    if essais[rappel.champ] >= ESSAIS:
        _abandonner(tour, "rappel_illisible" if rappel.champ == TELEPHONE else "rappel_abandonne")
        return
    tour.dire_erreur(rappel.champ)
    _demander(tour, rappel)


def _abandonner(tour: Tour, cle: str) -> None:
    _clore(tour)
    tour.dire(cle)
    if cle == "rappel_illisible":
        conseiller.dire_voies(tour, avec_rappel=False)
    reposer(tour)


def _enregistrer(tour: Tour, moment: str) -> None:
    numero = tour.brouillon.dossier.demandeur.telephone or ""
    demander_rappel.demander(tour.travail, tour.conversation, tour.caisse, numero, moment, tour.maintenant)
    _clore(tour)
    tour.dire("rappel_note", telephone=_numero(tour), moment=tour.contenu.libelles["moments"].get(moment, moment))
    _dire_les_heures(tour)
    tour.dire("rappel_efface", efface_le=heures.dans(tour, VIE_D_UNE_CONVERSATION))
    reposer(tour)


def _dire_les_heures(tour: Tour) -> None:
    horaires = heures.horaires(tour)
    if horaires is None:
        return
    quand = heures.ferme_jusqu_a(tour, horaires)
    if quand:
        tour.dire("rappel_heures_ferme", quand=quand)
    else:
        tour.dire("rappel_heures_ouvert")


def _clore(tour: Tour) -> None:
    brouillon = tour.brouillon
    brouillon.rappel = None
    for champ in (TELEPHONE, MOMENT):
        brouillon.essais.pop(champ, None)
        brouillon.poses.pop(champ, None)


def _numero(tour: Tour) -> str:
    return telephone_en_mots(tour.brouillon.dossier.demandeur.telephone or "")
