"""Withdrawing a filed saisine: what it means and until when, then a plain yes."""

from dataclasses import replace

from actions.apres_depot import acces, complement
from actions.depot.accords import accord_franc
from actions.guides import apartes
from actions.questions import dire_question, reposer
from actions.reponse import vers_valeur
from actions.tour import Tour
from bot.extraction.demande.demandes_saisine import veut_la_retirer
from bot.extraction.reponse.reponses import est_pourquoi, est_question
from bot.mediation.saisine import But, Etat
from bot.usecases import suivre_saisine
from bot.usecases.ports import SaisineDeposee

CHAMP = "retrait.confirmation"
ESSAIS = 2
MOTS_D_UNE_REPONSE = 3


def proposer(tour: Tour, saisine: SaisineDeposee) -> None:
    """Says what a withdrawal means; where it is too late, says that instead."""
    if suivre_saisine.peut_etre_retiree(saisine):
        tour.dire("retrait_explique", numero=saisine.numero, etat=acces.etat_en_mots(tour, saisine))
    else:
        acces.clore(tour, CHAMP)
        _dire_trop_tard(tour, saisine)


def redemander(tour: Tour) -> None:
    """Asks to confirm."""
    dire_question(tour, CHAMP)


def traiter(tour: Tour) -> bool:
    """The answer to "withdraw it?"; False for what is something else: then nothing is withdrawn."""
    accord = accord_franc(tour)
    if accord is None and veut_la_retirer(tour.texte) and not est_question(tour.texte):
        accord = True  # the question in other words: "retirez-la"
    if accord is not None:
        conclure(tour, accord)
    elif est_pourquoi(tour.texte):
        tour.dire_pourquoi(CHAMP)
        reposer(tour)
    elif not apartes.traiter(tour):
        return _redemander_ou_laisser(tour)
    return True


def conclure(tour: Tour, accord: bool) -> None:
    """Withdraws, or leaves the saisine as it is; what the caisse did meanwhile counts."""
    saisine, recherche = acces.reprendre(tour), tour.brouillon.recherche
    acces.clore(tour, CHAMP)
    if not accord:
        tour.dire("retrait_abandonne", numero=saisine.numero)
        if recherche and recherche.texte_en_attente:  # what was about to be added is proposed again
            tour.brouillon.recherche = replace(
                recherche, but=But.COMPLETER, texte=recherche.texte_en_attente, texte_en_attente=None
            )
            complement.proposer(tour, saisine)
    elif suivre_saisine.peut_etre_retiree(saisine):
        suivre_saisine.retirer(tour.travail, saisine, tour.maintenant)
        tour.brouillon.retiree = saisine.numero == tour.brouillon.saisine
        etat = {"numero": saisine.numero, "etat": Etat.RETIREE.value}
        tour.reponse.dire(tour.message("retrait_fait", numero=saisine.numero), saisine=etat)
    else:
        _dire_trop_tard(tour, saisine)
    reposer(tour)


def _redemander_ou_laisser(tour: Tour) -> bool:
    """A few words that are no answer get the question once more; anything else drops it."""
    essais = tour.brouillon.essais
    essais[CHAMP] = essais.get(CHAMP, 0) + 1
    if essais[CHAMP] >= ESSAIS or len(tour.texte.split()) > MOTS_D_UNE_REPONSE:
        acces.clore(tour, CHAMP)
        return False
    tour.dire_erreur(CHAMP)
    reposer(tour)
    return True


def _dire_trop_tard(tour: Tour, saisine: SaisineDeposee) -> None:
    """It is studied, over or withdrawn already; while it is studied, something may still be added to it."""
    etat = acces.etat_en_mots(tour, saisine)
    if suivre_saisine.peut_etre_completee(saisine):
        tour.dire("retrait_trop_tard", numero=saisine.numero, etat=etat)
        tour.reponse.offrir(vers_valeur(tour.message("choix_ajouter"), But.COMPLETER.value, saisine.numero))
    else:
        tour.dire("retrait_sans_objet", numero=saisine.numero, etat=etat, date=acces.depuis(saisine))
