"""Help with the complaint to the caisse, which must come before the mediator: how it is made, and a text to copy."""

from collections.abc import Callable

from actions.questions import reposer
from actions.reponse import Option, vers_valeur
from actions.tour import Tour
from bot.extraction.demande import aide_reclamation as vocabulaire
from bot.extraction.reponse import reponses
from bot.mediation.brouillon import Etape
from bot.mediation.eligibilite import Code
from bot.mediation.situation import MOTIFS_MEDECIN

CHAMP = "aide_reclamation"
A_FAIRE = ("pas_faite", "orale_seulement")
DE_QUOI_PARLER = (
    "situation",
    "faq",
    "chitchat",
    "hors_perimetre",
    "obtenir_document",
    "parler_conseiller",
    "annuler",
    "recommencer",
)
"""What a sure reading makes of a message is followed, whatever it says of the complaint as well."""


def est_demandee(tour: Tour, texte: str) -> bool:
    """Whether a text asks for help with the complaint; where none was made, also "comment on fait ?" alone."""
    if vocabulaire.demande_de_l_aide(texte):
        return True
    if vocabulaire.dit_mal_ecrire(texte) and vocabulaire.demande_de_l_aide(tour.texte):
        return True  # why they ask for it
    situation = tour.brouillon.situation
    manque = situation.reclamation in A_FAIRE and situation.motif not in MOTIFS_MEDECIN
    voulue = vocabulaire.demande_comment(texte) or (_fut_conseillee(tour) and vocabulaire.demande_la_lettre(texte))
    return manque and tour.brouillon.etape is not Etape.DEPOSEE and voulue


def _fut_conseillee(tour: Tour) -> bool:
    """Whether the last verdict was that a complaint comes first, and none was made."""
    brouillon = tour.brouillon
    d_abord = brouillon.verdict_dit == Code.RECLAMATION_D_ABORD and brouillon.etape is Etape.ACCUEIL
    return d_abord and brouillon.situation.reclamation in A_FAIRE


def est_annoncee(tour: Tour, texte: str) -> bool:
    """Whether who was told to complain first says that they will, or asks when to come back: nothing is answered yet."""
    dite = vocabulaire.annonce_une_reclamation(texte) or vocabulaire.demande_quand_revenir(texte)
    return dite and _fut_conseillee(tour)


def dire(tour: Tour, _: list[str]) -> None:
    """The text to copy, once; afterwards where it stands and what to do with it."""
    brouillon = tour.brouillon
    tour.dire("modele_deja_donne" if brouillon.modele_donne else "modele_reclamation")
    brouillon.modele_donne = True


def appliquer(tour: Tour, _champ: str, _valeur: str) -> None:
    """The choice that stands below a verdict."""
    dire(tour, [])
    reposer(tour)


def offre(tour: Tour) -> Option:
    """The choice that asks for this help."""
    return vers_valeur(tour.message("choix_aide_reclamation"), CHAMP, "oui")


def ce_qui_fut_dit(tour: Tour) -> Callable[[Tour], None] | None:
    """What to answer who tells of their complaint before any trouble: that it must be made, or its answer awaited."""
    brouillon, dite = tour.brouillon, tour.brouillon.situation.reclamation
    if brouillon.etape is not Etape.ACCUEIL or brouillon.situation.motif or brouillon.verdict_dit:
        return None
    if "reclamation" not in tour.nouveautes or (tour.lecture.sure and tour.lecture.famille in DE_QUOI_PARLER):
        return None
    if dite == "en_attente":
        return lambda tour: tour.dire("reclamation_en_attente")
    demande = reponses.est_question(tour.texte) and tour.lecture.sure
    return _a_faire if dite in A_FAIRE and not demande else None


def _a_faire(tour: Tour) -> None:
    tour.dire("reclamation_a_faire")
    tour.reponse.offrir(offre(tour))
