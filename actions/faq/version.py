"""The simple version: short plain sentences, asked for in words or by a choice; it stays until the person wants it no more."""

from actions.questions import OUVERTES, dire_a_nouveau, reposer
from actions.reponse import Option, vers_intent, vers_valeur
from actions.tour import Tour
from bot.extraction.demande import versions

CHAMP = "version"
SIMPLE, NORMALE = "simple", "normale"
NON_COMPRIS = "chitchat/repeter"


def changer(tour: Tour, valeur: str) -> None:
    """Takes the version of a choice, and says again in it what is open, or what was said last."""
    _adopter(tour, valeur == SIMPLE)
    dire_a_nouveau(tour)


def dire(tour: Tour, phrases: list[str]) -> None:
    """Takes the version that these sentences ask for; the last one wins."""
    _adopter(tour, bool(versions.lire_version(phrases[-1])))


def ecouter(tour: Tour) -> None:
    """Takes the version that the message or the choice asks for without a word: an emergency is under way."""
    choix = tour.choix or {}
    if choix.get("champ") == CHAMP:
        tour.brouillon.simple = choix["valeur"] == SIMPLE
    elif (voulue := versions.lire_version(tour.texte)) is not None:
        tour.brouillon.simple = voulue


def repeter(tour: Tour) -> None:
    """What was said was not understood: from now on in simple words."""
    if tour.brouillon.etape in OUVERTES or not tour.brouillon.reponses_dites:
        tour.brouillon.simple = True
        tour.dire_reponse(NON_COMPRIS)
        _confirmer(tour)
    else:
        _adopter(tour, simple=True)


def revenir(tour: Tour) -> None:
    """Says again what was said, in the version just taken; where it was taken before, the same words would help nobody."""
    (dire_a_nouveau if "simple" in tour.reponse.enveloppes[-1] else reposer)(tour)


def _adopter(tour: Tour, simple: bool) -> None:
    if simple and tour.brouillon.simple and tour.brouillon.etape not in OUVERTES:
        tour.dire("deja_simple")
        tour.reponse.offrir(vers_intent(tour.message("choix_conseiller"), "parler_conseiller"))
        return
    tour.brouillon.simple = simple
    tour.dire("version_simple" if simple else "version_normale")
    _confirmer(tour)


def _confirmer(tour: Tour) -> None:
    """The edge keeps the wish with the conversation; the other version stays one choice away."""
    tour.reponse.enveloppes[-1]["simple"] = tour.brouillon.simple
    tour.reponse.offrir(autre(tour))


def autre(tour: Tour) -> Option:
    """The choice of the other version."""
    valeur = NORMALE if tour.brouillon.simple else SIMPLE
    return vers_valeur(tour.message(f"choix_version_{valeur}"), CHAMP, valeur)
