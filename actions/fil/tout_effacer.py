"""Erasing the conversation and all its data, asked for in words: confirmed by a plain yes, then said what remains."""

from actions.depot.accords import accord_franc
from actions.fil import apprentissage
from actions.fil.effacer import vider
from actions.questions import reposer
from actions.reponse import vers_valeur
from actions.tour import Tour
from bot.extraction.demande.demandes import separer
from bot.extraction.demande.effacements import veut_tout_effacer
from bot.mediation.brouillon import Brouillon

QUOI = "tout_effacer"
"""What "oui" confirms."""


def concerne(tour: Tour) -> bool:
    """Whether the message or the choice made asks to erase everything, or answers whether to."""
    attend = tour.brouillon.confirmation == QUOI
    if tour.choix:
        return attend and tour.choix["champ"] == "confirmation"
    return _le_veut(tour) or (attend and accord_franc(tour) is not None)


def traiter(tour: Tour) -> bool:
    """Asks to confirm, or applies the answer; False where the message asks for no such thing."""
    brouillon = tour.brouillon
    attend, voulu = brouillon.confirmation == QUOI, _le_veut(tour)
    accord = accord_franc(tour) if attend else None
    if attend and (voulu or accord):
        effacer(tour)
    elif voulu and brouillon.confirmation != apprentissage.CHAMP:
        demander(tour)
    elif accord is False:
        brouillon.confirmation = None
        renoncer(tour)
    else:
        return False
    return True


def effacer(tour: Tour) -> None:
    """Erases the draft and all that waits; the edge erases the messages."""
    tour.travail.rappels.retirer(tour.conversation)
    tour.travail.boite.annuler_courriels(tour.conversation)
    tour.brouillon = vider(tour.brouillon)
    tour.brouillon.saisines_deposees = []
    tour.dire("tout_efface")
    tour.reponse.enveloppes[-1]["efface"] = True
    apprentissage.effacer(tour)


def renoncer(tour: Tour) -> None:
    """The person would rather keep it."""
    tour.dire("rien_efface")
    if not tour.brouillon.alarme:
        reposer(tour)


def _le_veut(tour: Tour) -> bool:
    from actions.faq.sur_la_conversation import vise_la_saisine_d_un_autre  # it asks what can be lost

    phrases = separer(tour.texte, veut_tout_effacer)[0]
    return any(not vise_la_saisine_d_un_autre(tour, phrase) for phrase in phrases)


def demander(tour: Tour) -> None:
    """Asks to confirm."""
    tour.brouillon.confirmation = tour.a_proposer = QUOI
    tour.dire("confirmer_tout_effacer")
    if numero := _saisine_connue(tour.brouillon):
        tour.dire("effacer_ne_retire_pas", numero=numero)
    tour.reponse.offrir(
        vers_valeur(tour.message("choix_oui_effacer"), "confirmation", "oui"),
        vers_valeur(tour.message("choix_non_continuer"), "confirmation", "non"),
    )


def _saisine_connue(brouillon: Brouillon) -> str | None:
    """The number of a saisine that this conversation filed or opened."""
    connues = [numero for numero, _ in brouillon.saisines_deposees]
    connues += [brouillon.saisine_ouverte[0]] if brouillon.saisine_ouverte else []
    return brouillon.saisine or next(reversed(connues), None)
