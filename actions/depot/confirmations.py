""" "Oui" and "non" to what the assistant has just proposed."""

from collections.abc import Callable

from actions.apres_depot import autre_affaire
from actions.fil import apprentissage, effacer, tout_effacer
from actions.notes import noter
from actions.questions import dire_perime
from actions.rectification.redire import redire
from actions.reponse import vers_intent, vers_valeur
from actions.tour import Tour
from bot.extraction.affaire.organismes import vise_la_caisse
from bot.extraction.correction.corrections import lire_correction
from bot.extraction.demande.sujets import veut_deposer
from bot.extraction.reponse import reponses
from bot.mediation.brouillon import Etape
from bot.mediation.situation import MOTIFS_CAISSE, VALEURS

MOTS_D_UNE_REPONSE = 6
MOTS_D_UN_OUI = 3
MOTS_D_UN_RAPPEL = 12
AUTRE_SAISINE = "autre_saisine"
APARTES = ("faq", "chitchat", "hors_perimetre", "hors_sujet")
"""What is answered without dropping the proposal to check or to file."""
OUI_FRANC = ("annuler", "recommencer", apprentissage.CHAMP)
"""Proposals that erase or keep something: only a plain yes confirms them."""


def oublier(tour: Tour) -> None:
    """Something else was said since: a yes would no longer erase or keep anything, unless the question was asked again."""
    quoi = tour.brouillon.confirmation
    if quoi in (*OUI_FRANC, *EFFACENT) and tour.a_proposer != quoi:
        tour.brouillon.confirmation = None


def redemander(tour: Tour) -> bool:
    """Whether it waits to be confirmed that something is erased: that is what is asked again, once, after an aside."""
    quoi = tour.brouillon.confirmation or ""
    if quoi in EFFACENT and tour.a_proposer != quoi:
        EFFACENT[quoi](tour)
    return quoi in EFFACENT


def traiter(tour: Tour) -> bool:
    """Applies a typed yes or no to the pending proposal; anything else drops it and is read as usual."""
    brouillon = tour.brouillon
    if not brouillon.confirmation:
        return False
    accord = _accord(tour)
    if accord is None or (accord is False and _continue(tour)):
        _garder_ou_laisser(tour)
        return False
    if _veut_deposer(tour, accord):
        brouillon.confirmation, accord = "deposer", True
    noter.noter(tour)  # "oui, et je suis à la CPAM": what comes with the yes is taken too
    redire(tour)
    if brouillon.confirmation == "verifier" and tour.nouveautes & set(VALEURS):
        accord = True  # "non, pas de tribunal" answers the check before it is begun
    appliquer(tour, "oui" if accord else "non")
    return True


def _veut_deposer(tour: Tour, accord: bool) -> bool:
    """ "Oui, je veux déposer ma demande", and also "non, je veux juste saisir le médiateur"."""
    if tour.brouillon.confirmation not in PROPOSITIONS:
        return False
    oui = accord and (tour.lecture.label == "deposer_saisine" or veut_deposer(tour.texte))
    return oui or reponses.veut_saisir(tour.texte)


def _continue(tour: Tour) -> bool:
    """ "Non, finalement fais-le ici" says no to keeping messages, and goes on."""
    return tour.brouillon.confirmation == apprentissage.CHAMP and len(tour.texte.split()) > MOTS_D_UN_OUI


def _insiste(tour: Tour) -> bool:
    """ "Non, c'est contre la CPAM que je me bats": what was understood already, said again."""
    connue = tour.brouillon.situation
    sienne = connue.organisme == "assurance_maladie" and connue.motif in MOTIFS_CAISSE
    bref = len(tour.texte.split()) <= MOTS_D_UN_RAPPEL and reponses.lire_oui_non(tour.texte) is False
    return sienne and bref and not reponses.est_question(tour.texte) and vise_la_caisse(tour.texte)


def _hesite(tour: Tour) -> bool:
    return reponses.est_reserve(tour.texte) or len(tour.texte.split()) > MOTS_D_UNE_REPONSE


def _garder_ou_laisser(tour: Tour) -> None:
    """A question asked before saying yes leaves the proposal open: it is made again after the answer."""
    brouillon, lecture = tour.brouillon, tour.lecture
    if brouillon.confirmation in EFFACENT:
        return  # asked again where the turn comes back to what is open
    if brouillon.confirmation in PROPOSITIONS and (lecture.famille in APARTES or reponses.est_question(tour.texte)):
        tour.a_proposer = None if lecture.famille == "chitchat" else brouillon.confirmation
    else:
        brouillon.confirmation = None


def reproposer(tour: Tour) -> None:
    """Makes again the proposal that a question left open."""
    quoi, tour.a_proposer = tour.a_proposer, None
    if quoi in PROPOSITIONS and tour.brouillon.confirmation == quoi and tour.brouillon.etape is Etape.ACCUEIL:
        PROPOSITIONS[quoi](tour)


def _accord(tour: Tour) -> bool | None:
    """Whether the message says yes or no to the proposal; a long "no" or a question is something else."""
    accord = reponses.lire_oui_non(tour.texte) if tour.texte else None
    sure, label = tour.lecture.sure, tour.lecture.label
    if accord is False and (lue := lire_correction(tour.texte)) and lue.ancien:
        return None  # "non, c'était mardi, pas mercredi" says no to nothing
    if accord is not True and tour.brouillon.confirmation in PROPOSITIONS and _insiste(tour):
        return True
    if label == "parler_conseiller" and sure:
        return None  # "oui, je veux bien une personne"
    if label == "chitchat/au_revoir" and sure:
        return None  # "ok, je reviendrai plus tard"
    if tour.brouillon.confirmation in OUI_FRANC and (accord is None or (accord and _hesite(tour))):
        return None  # nothing is erased on a "oui, mais…"
    if accord is None and sure and label in ("affirmer", "nier"):
        accord = label == "affirmer"
    if (
        accord is None
        and tour.brouillon.confirmation in PROPOSITIONS
        and label in ("verifier_eligibilite", "deposer_saisine")
    ):
        accord = True  # what was proposed, in other words, however unsure the engine is of them
    autre = tour.brouillon.confirmation == AUTRE_SAISINE and tour.lecture.famille != "situation"
    if accord is None and autre and autre_affaire.est_dite(tour):
        accord = True
    courte = len(tour.texte.split()) <= MOTS_D_UNE_REPONSE
    if accord is None and tour.brouillon.confirmation in PROPOSITIONS and courte and reponses.veut_avancer(tour.texte):
        accord = True
    longue = len(tour.texte.split()) > MOTS_D_UNE_REPONSE
    affirme = sure and label == "affirmer"  # "c'est bon, on peut continuer ?"
    demande = "?" in tour.texte or reponses.est_question(tour.texte)
    question = demande and len(tour.texte.split()) > MOTS_D_UN_OUI and not affirme
    merci = sure and label in ("chitchat/remercier", "chitchat/au_revoir") and len(tour.texte.split()) > MOTS_D_UN_OUI
    consentement = tour.brouillon.confirmation == apprentissage.CHAMP
    return None if question or merci or (longue and (accord is False or consentement)) else accord


def appliquer(tour: Tour, valeur: str) -> None:
    """Applies "oui", "non" or "autre_probleme" to the pending proposal."""
    brouillon = tour.brouillon
    quoi, brouillon.confirmation = brouillon.confirmation, None
    if valeur == "autre_probleme":
        autre_probleme(tour)
    elif quoi is None:
        dire_perime(tour)
    else:
        (_OUI if valeur == "oui" else _NON).get(quoi, _laisser)(tour)


def autre_probleme(tour: Tour) -> None:
    """What was told is settled or not for the mediator: the person may tell what is wrong else."""
    tour.brouillon = effacer.vider(tour.brouillon)
    tour.dire("racontez")


def proposer_une_autre(tour: Tour) -> None:
    """A saisine is filed already: another one starts afresh, with what is told of it."""
    autre_affaire.retenir(tour)
    _proposer_l_autre(tour, "proposer_nouvelle_saisine" if tour.brouillon.retiree else "proposer_autre_saisine")


def rappeler_l_autre_probleme(tour: Tour) -> None:
    """Once a saisine is filed: the other trouble that was told with it, and was put aside."""
    if tour.brouillon.autre_affaire:
        qui = "rappel_de_l_autre_personne" if tour.brouillon.plusieurs_personnes else "rappel_de_l_autre_probleme"
        _proposer_l_autre(tour, qui)


def _proposer_l_autre(tour: Tour, cle: str) -> None:
    tour.brouillon.confirmation = AUTRE_SAISINE
    tour.reponse.dire(
        tour.message(cle),
        choix=[
            vers_valeur(tour.message("choix_autre_saisine"), "confirmation", "oui"),
            vers_valeur(tour.message("choix_non_merci"), "confirmation", "non"),
        ],
    )


def proposer_verification(tour: Tour) -> None:
    """After what applies to a situation: the check, or the referral."""
    tour.brouillon.confirmation, tour.a_proposer = "verifier", None
    tour.reponse.dire(
        tour.message("proposer_verification"),
        choix=[
            vers_intent(tour.message("choix_verifier"), "verifier_eligibilite"),
            vers_intent(tour.message("choix_deposer"), "deposer_saisine"),
        ],
    )


def proposer_depot(tour: Tour) -> None:
    """After a verdict that allows it: the form, now."""
    tour.brouillon.confirmation, tour.a_proposer = "deposer", None
    tour.reponse.dire(
        tour.message("proposer_depot"),
        choix=[
            vers_intent(tour.message("choix_deposer"), "deposer_saisine"),
            vers_valeur(tour.message("choix_pas_maintenant"), "confirmation", "non"),
            vers_intent(tour.message("choix_document"), "obtenir_document"),
        ],
    )


def _verifier(tour: Tour) -> None:
    from actions import parcours  # the journeys call back here

    parcours.verifier(tour)


def _deposer(tour: Tour) -> None:
    from actions import parcours

    parcours.deposer(tour)


def _autre_saisine(tour: Tour) -> None:
    """Another saisine: what was told of it is not asked again."""
    if not autre_affaire.commencer(tour):
        tour.dire("racontez")
        return
    tour.dire("note")
    _deposer(tour)


def _laisser(tour: Tour) -> None:
    tour.brouillon.autre_affaire = []
    if tour.brouillon.etape is Etape.ACCUEIL:
        tour.dire("bien_quand_vous_voulez")
    else:
        effacer.garder(tour)


PROPOSITIONS: dict[str, Callable[[Tour], None]] = {
    "verifier": proposer_verification,
    "deposer": proposer_depot,
}
"""What may be proposed again after an aside."""
EFFACENT: dict[str, Callable[[Tour], None]] = {
    "annuler": lambda tour: effacer.demander(tour, "annuler"),
    "recommencer": lambda tour: effacer.demander(tour, "recommencer"),
    tout_effacer.QUOI: tout_effacer.demander,
}
"""What erases: it is asked again after an aside, before the open field, lest a yes go to the wrong question."""
_OUI: dict[str, Callable[[Tour], None]] = {
    apprentissage.CHAMP: lambda tour: apprentissage.repondre(tour, apprentissage.OUI),
    "verifier": _verifier,
    "deposer": _deposer,
    AUTRE_SAISINE: _autre_saisine,
    "annuler": lambda tour: effacer.effacer(tour, "annuler"),
    "recommencer": lambda tour: effacer.effacer(tour, "recommencer"),
    tout_effacer.QUOI: tout_effacer.effacer,
}
_NON: dict[str, Callable[[Tour], None]] = {
    apprentissage.CHAMP: lambda tour: apprentissage.repondre(tour, apprentissage.NON),
    "annuler": effacer.garder,
    "recommencer": effacer.garder,
    tout_effacer.QUOI: tout_effacer.renoncer,
}
