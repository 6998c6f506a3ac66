"""A human: offered as what the configuration of the caisse really has; out of hours it says so."""

from actions.depot import confirmations
from actions.faq import heures
from actions.questions import reposer
from actions.reponse import vers_valeur
from actions.tour import Tour
from bot.mediation.brouillon import Etape

RAPPEL, DEMANDER = "rappel", "demander"
"""The choice to be called back."""
LABEL = "parler_conseiller"


def repondre(tour: Tour) -> None:
    """Says how a human is reached, then comes back to the open question, or to the trouble that was told with it."""
    dire_voies(tour)
    if "motif" in tour.nouveautes and tour.brouillon.etape is Etape.ACCUEIL:
        confirmations.proposer_verification(tour)
    else:
        reposer(tour)


def rappelle(tour: Tour) -> bool:
    """Whether the helpdesk of the caisse calls people back."""
    return tour.contenu.reglage(tour.caisse).rappel


def dire_voies(tour: Tour, avec_rappel: bool = True) -> None:
    """Says the ways to a human that exist at the caisse, and whether somebody answers now; without the telephone to those
    who cannot use it.
    """
    sans_telephone = "telephone" in tour.brouillon.moyens_exclus
    tour.dire_reponse(LABEL, cas="sans_telephone" if sans_telephone else None)
    reglage = tour.contenu.reglage(tour.caisse)
    if reglage.accueil:
        tour.dire("humain_accueil", accueil=reglage.accueil)
    if sans_telephone:
        return
    if reglage.telephone:
        _dire_si_ouvert(tour, reglage.telephone)
    if avec_rappel and reglage.rappel:
        tour.reponse.offrir(vers_valeur(tour.message("choix_rappel"), RAPPEL, DEMANDER))


def dire_les_horaires(tour: Tour) -> None:
    """When the telephone is answered, and what is not known of the desk; all the ways where no hours are known."""
    horaires, telephone = heures.horaires(tour), tour.contenu.reglage(tour.caisse).telephone
    if "telephone" in tour.brouillon.moyens_exclus or telephone is None or horaires is None or not horaires.faits:
        dire_voies(tour)
        return
    tour.dire("horaires_connus")
    _dire_si_ouvert(tour, telephone)


def _dire_si_ouvert(tour: Tour, telephone: str) -> None:
    horaires = heures.horaires(tour)
    if horaires is None:
        return
    quand = heures.ferme_jusqu_a(tour, horaires)
    sans_doute = "sans_doute_" if horaires.faits else ""
    texte = tour.message(f"humain_{sans_doute}{'ferme' if quand else 'ouvert'}", telephone=telephone, quand=quand)
    notices = tour.contenu.reponses[LABEL].notices
    tour.reponse.dire(
        texte, faits=horaires.faits, notices={fait: notices[fait] for fait in horaires.faits if fait in notices}
    )
