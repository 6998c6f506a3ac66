"""Coming back elsewhere: a one-time code, and until when what was written stays."""

from actions.faq import heures
from actions.questions import OUVERTES, reposer
from actions.reponse import vers_valeur
from actions.tour import Tour
from bot.extraction.demande.codes_tenus import contient_un_code, tient_un_code
from bot.extraction.demande.demandes import veut_un_code
from bot.extraction.identifiants.identifiants import Etat, TypeIdentifiant
from bot.mediation.brouillon import Etape
from bot.usecases import reprendre
from bot.usecases.effacer import VIE_D_UNE_CONVERSATION

CHAMP = "reprise"
COURRIEL, DEMANDER = "reprise.courriel", "demander"
"""The choice to receive the code by e-mail."""
AU_REVOIR = "chitchat/au_revoir"


def a_un_code(tour: Tour, texte: str) -> bool:
    """Whether a sentence says that the person holds a code, or is one; beside such a one, "I want to go on" asks for no new
    code. Where number and secret code of a saisine are awaited, it is of these that they speak.
    """
    if tour.brouillon.recherche and not tour.brouillon.recherche.complete:
        return False
    tape = contient_un_code(texte) or ("{preuve:" in texte and _en_a_tape_un(tour))
    return tape or tient_un_code(texte) or (veut_un_code(texte) and (tient_un_code(tour.texte) or _en_a_tape_un(tour)))


def _en_a_tape_un(tour: Tour) -> bool:
    return any(
        lu.type is TypeIdentifiant.PREUVE and lu.etat is not Etat.VALIDE and contient_un_code(lu.brut)
        for lu in tour.identifiants
    )


def donner(tour: Tour) -> None:
    """Gives a code, then comes back to what is open: the very question that will wait there."""
    dire(tour)
    reposer(tour)


def dire(tour: Tour, avec_courriel: bool = True) -> None:
    """Gives a new code, and says until when it holds and when the draft is erased; offers it by e-mail too."""
    brouillon = tour.brouillon
    brouillon.envoi_du_code = None
    brouillon.code_donne = code = reprendre.creer_code(tour.travail, tour.conversation, tour.maintenant)
    tour.dire("reprise_code", code=code, code_jusqu_au=heures.dans(tour, reprendre.VIE_D_UN_CODE))
    dire_la_fin(tour)
    if avec_courriel and tour.envoie_des_courriels:
        tour.reponse.offrir(vers_valeur(tour.message("choix_code_par_courriel"), COURRIEL, DEMANDER))


def dire_la_fin(tour: Tour) -> None:
    """Says when what was written is erased."""
    cle = "reprise_brouillon" if tour.brouillon.etape in OUVERTES else "reprise_conversation"
    tour.dire(cle, efface_le=heures.dans(tour, VIE_D_UNE_CONVERSATION))


def proposer(tour: Tour, label: str) -> None:
    """Offers a code to who says goodbye while something is open or told."""
    brouillon = tour.brouillon
    ouvert = brouillon.etape in OUVERTES or (brouillon.etape is Etape.ACCUEIL and brouillon.situation.motif)
    if label == AU_REVOIR and ouvert:
        tour.reponse.offrir(vers_valeur(tour.message("choix_code"), CHAMP, "code"))
