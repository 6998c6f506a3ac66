"""An emergency stops everything: the numbers, a warm word, no form question until the person says that it is over."""

from actions.questions import reposer
from actions.reponse import vers_valeur
from actions.tour import Tour
from bot.extraction import alarmes, dangers
from bot.mediation.brouillon import Etape

LABEL = "urgence"
DETRESSE = "detresse"


def concerne(tour: Tour) -> bool:
    """Whether this message is an alarm: so labelled, even unsurely, or so worded whatever its label."""
    return not tour.choix and (tour.lecture.label == LABEL or dangers.est_alarme(tour.texte))


def alerter(tour: Tour) -> None:
    """Gives the numbers; the form waits."""
    tour.brouillon.alarme = True
    tour.brouillon.confirmation = None
    tour.dire_reponse(LABEL, cas=_cas(tour))
    tour.reponse.enveloppes[-1]["choix"] = [
        {"titre": tour.message("choix_alarme_finie"), "charge": {"champ": "alarme", "valeur": "finie"}}
    ]


def _cas(tour: Tour) -> str | None:
    nature = alarmes.nature_de_l_alarme(tour.texte)
    return nature if nature in ("detresse", "pour_un_proche") else None


def est_finie(tour: Tour) -> bool:
    """Whether the person says that the danger is over."""
    if tour.choix:
        return tour.choix.get("champ") == "alarme"
    return alarmes.est_apaisement(tour.texte) and not dangers.est_alarme(tour.texte)


def reprendre(tour: Tour) -> None:
    """The danger is over: a warm word, no numbers, and the form where it was."""
    brouillon = tour.brouillon
    brouillon.alarme = False
    tour.dire_reponse(LABEL, cas="apaisement")
    if brouillon.etape not in (Etape.ACCUEIL, Etape.DEPOSEE):
        reposer(tour)


def rappeler(tour: Tour) -> None:
    """Still under way: the numbers stand in each answer."""
    tour.reponse.dire(
        tour.message("numeros_urgence"),
        faits=tour.contenu.reponses[LABEL].faits,
        choix=[vers_valeur(tour.message("choix_alarme_finie"), "alarme", "finie")],
    )
