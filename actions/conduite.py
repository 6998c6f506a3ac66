"""How a turn is led: what is pressing first, then what the message gives, then the journey that the rule named."""

from collections.abc import Callable

from actions import (
    apprentissage,
    boucle,
    clarifier,
    confirmations,
    corrections,
    demandes,
    lire_reponse,
    noter,
    parcours,
    questions,
    urgence,
    verification,
    version,
)
from actions.champs import ecrire, passer
from actions.questions import OUVERTES
from actions.redire import redire
from actions.relire import relire
from actions.tour import Lecture, Tour
from bot.extraction import reponses
from bot.extraction.reclamations import parle_d_une_plainte
from bot.extraction.situation import lire_situation
from bot.mediation.apprentissage import AUCUN
from bot.mediation.brouillon import Etape

MOTS_D_UNE_HISTOIRE = 20
MOTS_D_UNE_REPONSE = 12
MOTS_D_UN_OUI = 4


def mener(tour: Tour, le_sien: Callable[[Tour], None]) -> None:
    """Leads one turn."""
    brouillon = tour.brouillon
    if tour.choix and tour.choix.get("perime"):
        tour.dire("choix_perime")
        questions.reposer(tour)
    elif brouillon.alarme and urgence.est_finie(tour):
        urgence.reprendre(tour)
    elif urgence.concerne(tour):
        urgence.alerter(tour)
    elif brouillon.alarme:
        _pendant_une_alarme(tour)
    elif tour.choix:
        _appliquer_choix(tour)
    else:
        _lire_un_message(tour, le_sien)
    if tour.reponses_dites:
        tour.brouillon.reponses_dites = tour.reponses_dites
    apprentissage.suivre(tour)


def _lire_un_message(tour: Tour, le_sien: Callable[[Tour], None]) -> None:
    """What the person asks of the conversation, a yes or no, a correction; else what they tell, and where that leads."""
    lecture, brouillon = tour.lecture, tour.brouillon
    attendu = brouillon.champ if brouillon.etape in OUVERTES else None
    le_sien = _parcours_de_la_lecture(tour) if relire(tour) else le_sien
    if demandes.traiter(tour):
        confirmations.oublier(tour)
    elif not (confirmations.traiter(tour) or _clarifie(tour) or corrections.traiter(tour)):
        mene = _lire_un_recit(tour) or le_sien
        noter.noter(tour)
        mene = _revenir_sur_la_reclamation(tour) or mene
        redire(tour)
        if not parcours.continuer(tour):
            mene(tour)
        apprentissage.retenir(tour, lecture, attendu)
        _ne_plus_compter_les_incompris(tour)


def _parcours_de_la_lecture(tour: Tour) -> Callable[[Tour], None]:
    """The journey of a reading that was mended after the rules chose the action."""
    if tour.brouillon.etape in OUVERTES:
        return boucle.suivre
    return parcours.parcours_du_label(tour.lecture.label) if tour.lecture.sure else clarifier.repondre


def _lire_un_recit(tour: Tour) -> Callable[[Tour], None] | None:
    """A message of which the engine is not sure is a story where it is long and one of its best readings is, or where its
    words say what came of a complaint: the motive is said back.
    """
    lecture = tour.lecture
    if lecture.sure and lecture.label != "informer":
        return None
    longue = len(tour.texte.split()) >= MOTS_D_UNE_HISTOIRE
    possibles = [label for label in lecture.meilleurs if label.startswith("situation/") and longue]
    lue = lire_situation(tour.texte)
    if lue.resultat and lue.reclamation and not reponses.est_question(tour.texte):
        possibles.insert(0, f"situation/{lue.resultat.valeur}")
    if not possibles or tour.brouillon.etape not in (Etape.ACCUEIL, Etape.VERIFICATION):
        return None
    tour.lecture = Lecture(possibles[0], meilleurs=lecture.meilleurs)
    if tour.brouillon.situation.motif is None:
        tour.dire("motif_compris", motif=tour.contenu.libelles["labels"][possibles[0]])
    return boucle.suivre if tour.brouillon.etape in OUVERTES else parcours.raconter


def _revenir_sur_la_reclamation(tour: Tour) -> Callable[[Tour], None] | None:
    """Told to complain first, the person says that they did: read as the answer to that question."""
    court = len(tour.texte.split()) <= MOTS_D_UNE_REPONSE and not reponses.est_question(tour.texte)
    renvoyee = tour.brouillon.verdict_dit == "reclamation_d_abord" and tour.brouillon.etape is Etape.ACCUEIL
    if not (renvoyee and court and parle_d_une_plainte(tour.texte)):
        return None
    avant = tour.brouillon.situation.reclamation
    if "reclamation" not in tour.nouveautes:
        tour.brouillon.situation.reclamation = None
        if not lire_reponse.lire(tour, "reclamation"):
            tour.brouillon.poses.pop("reclamation", None)
    return verification.avancer if tour.brouillon.situation.reclamation != avant else None


def _pendant_une_alarme(tour: Tour) -> None:
    version.ecouter(tour)
    if not tour.choix:
        noter.noter(tour)
    if tour.lecture.sure and tour.lecture.famille == "faq":
        tour.dire_reponse(tour.lecture.label)
    urgence.rappeler(tour)


def _ne_plus_compter_les_incompris(tour: Tour) -> None:
    if tour.lecture.sure or tour.nouveautes:
        tour.brouillon.incompris = 0


def _appliquer_choix(tour: Tour) -> None:
    choix = tour.choix or {}
    champ, valeur = choix["champ"], choix["valeur"]
    brouillon = tour.brouillon
    if champ == "confirmation":
        confirmations.appliquer(tour, valeur)
    elif champ == clarifier.CHAMP:
        _lire_autrement(tour, valeur)
    elif champ == "alarme":
        questions.reposer(tour)
    elif champ == "recapitulatif":
        corrections.modifier(tour, valeur)
    elif champ == "consentement":
        boucle.consentir(tour, valeur)
    elif champ in demandes.CHOIX:
        demandes.CHOIX[champ](tour, champ, valeur)
    else:
        if valeur == questions.PASSER:
            passer(tour, champ)
        else:
            ecrire(tour, champ, valeur)
        brouillon.confirmation = None
        parcours.avancer(tour)


def _clarifie(tour: Tour) -> bool:
    """A typed answer to "which meaning?": one of the meanings, by its number or its words."""
    brouillon = tour.brouillon
    if not brouillon.a_clarifier:
        return False
    texte, brouillon.a_clarifier = brouillon.a_clarifier, None
    label = lire_reponse.sens_choisi(tour, brouillon.sens_proposes)
    if label is None and reponses.lire_oui_non(tour.texte) and len(tour.texte.split()) <= MOTS_D_UN_OUI:
        brouillon.a_clarifier = texte
        clarifier.redemander(tour)
        return True
    if label is None:
        return False
    brouillon.a_clarifier = texte
    _lire_autrement(tour, label)
    return True


def _lire_autrement(tour: Tour, label: str) -> None:
    """Reads the message of before again, with the meaning that the person chose."""
    brouillon = tour.brouillon
    texte, brouillon.a_clarifier = brouillon.a_clarifier, None
    if texte is not None:
        apprentissage.preciser(tour, texte, label)
    if label == AUCUN or texte is None:
        tour.dire("dites_autrement")
        questions.reposer(tour)
        return
    tour.texte, tour.lecture, tour.choix = texte, Lecture(label), None
    brouillon.incompris = 0
    if label == urgence.LABEL:
        urgence.alerter(tour)
        return
    noter.noter(tour)
    (boucle.suivre if brouillon.etape in OUVERTES else parcours.parcours_du_label(label))(tour)
