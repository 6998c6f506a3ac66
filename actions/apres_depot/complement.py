"""Adding something to a filed saisine: in the person's own words, said back whole, sent once they say yes."""

import re

from actions.apres_depot import acces, autre_affaire
from actions.depot.accords import accord_franc
from actions.guides import apartes
from actions.questions import dire_question, reposer
from actions.reponse import vers_valeur
from actions.tour import Tour
from bot.extraction.demande.demandes_saisine import (
    annonce_un_papier,
    annonce_une_erreur,
    lire_ajout,
    lire_remplacement,
    refuse_d_ajouter,
    veut_bien_ajouter,
    veut_la_retirer,
)
from bot.extraction.identifiants.identifiants import TypeIdentifiant, masque_nir, reperer
from bot.extraction.reponse.reponses import est_pourquoi, est_question, est_refus, lire_oui_non
from bot.mediation.saisine import But, Recherche
from bot.usecases import suivre_saisine
from bot.usecases.ports import SaisineDeposee

TEXTE, CONFIRMATION = "complement.texte", "complement.confirmation"
MOTS_D_UNE_REPONSE, MOTS_D_UNE_DEMANDE = 4, 8
JETON = re.compile(r"\{\w+:\w+\}")
COMMANDES = ("recommencer", "verifier_eligibilite", "deposer_saisine")
"""What is no part of what is to be added, whatever is asked."""


def proposer(tour: Tour, saisine: SaisineDeposee) -> None:
    """Says back what would be added; where it is too late, says that instead."""
    recherche = tour.brouillon.recherche
    if not suivre_saisine.peut_etre_completee(saisine):
        _clore(tour)
        _dire_trop_tard(tour, saisine)
    elif recherche and recherche.texte:
        _dire_le_texte(tour, recherche)
    elif annonce_un_papier(tour.texte):
        tour.dire("complement_papier", numero=saisine.numero)


def redemander(tour: Tour) -> None:
    """Asks for the text, or to confirm it."""
    recherche = acces.en_attente(tour, But.COMPLETER)
    if recherche and recherche.texte:
        dire_question(tour, CONFIRMATION)
    else:
        dire_question(tour, TEXTE)
        tour.reponse.offrir(vers_valeur(tour.message("choix_ne_rien_ajouter"), CONFIRMATION, "non"))


def traiter(tour: Tour) -> bool:
    """The text, or the answer to "add it?"; False for what is something else."""
    recherche = acces.en_attente(tour, But.COMPLETER)
    if recherche is None or veut_la_retirer(tour.texte):
        return False
    remplace = lire_remplacement(en_clair(tour)) if recherche.texte else None
    accord = None if remplace else _accord(tour, recherche)
    if remplace:
        recherche.texte = None  # "non, dites plutôt que…": said instead, not besides
        _proposer_le_texte(tour, recherche, remplace)
    elif accord is not None:
        conclure(tour, accord)
    elif est_pourquoi(tour.texte):
        tour.dire_pourquoi(CONFIRMATION if recherche.texte else TEXTE)
        reposer(tour)
    elif _demande(tour, COMMANDES, MOTS_D_UNE_DEMANDE) or autre_affaire.est_dite(tour):
        if recherche.texte and autre_affaire.est_dite(tour):
            autre_affaire.reprendre(tour, recherche.texte)
        _clore(tour)
        return False
    elif not _a_cote(tour):
        if recherche.texte and tour.texte.rstrip().endswith("?") and not lire_ajout(tour.texte):
            _proposer_le_texte(tour, recherche, "")  # "vous l'avez mis ?": not yet, and no part of it
        else:
            _prendre(tour, recherche)
    return True


def conclure(tour: Tour, accord: bool) -> None:
    """Adds the text, or drops it; what the caisse did meanwhile counts."""
    saisine, recherche = acces.reprendre(tour), tour.brouillon.recherche
    _clore(tour)
    if not accord or recherche is None or not recherche.texte:
        tour.dire("complement_abandonne")
    elif suivre_saisine.peut_etre_completee(saisine):
        suivre_saisine.completer(tour.travail, saisine, recherche.texte, tour.maintenant)
        tour.dire("complement_fait", numero=saisine.numero)
    else:
        _dire_trop_tard(tour, saisine)
    reposer(tour)


def joindre(recherche: Recherche, texte: str | None) -> None:
    """Adds a passage to what is to be added."""
    recherche.texte = "\n".join(part for part in (recherche.texte, texte) if part) or None


def en_clair(tour: Tour) -> str:
    """The message as it was typed: what the edge took out of it is meant for the caisse too, but not the secret code."""
    bruts = iter("" if lu.type is TypeIdentifiant.PREUVE else lu.brut for lu in tour.identifiants)
    return acces.NUMERO.sub("", JETON.sub(lambda jeton: next(bruts, jeton.group()), tour.texte)).strip()


def _accord(tour: Tour, recherche: Recherche) -> bool | None:
    """A yes to a text, or a no; before there is a text, only a no."""
    if _demande(tour, ("annuler",), MOTS_D_UNE_REPONSE) or refuse_d_ajouter(tour.texte):
        return False
    if recherche.texte:
        return True if veut_bien_ajouter(tour.texte) else accord_franc(tour)
    court = len(tour.texte.split()) <= MOTS_D_UNE_REPONSE
    return False if court and (est_refus(tour.texte) or lire_oui_non(tour.texte) is False) else None


def _demande(tour: Tour, labels: tuple[str, ...], mots: int) -> bool:
    """Whether a message of a few words asks for one of these; a longer one tells something."""
    return tour.lecture.sure and tour.lecture.label in labels and len(tour.texte.split()) <= mots


def _a_cote(tour: Tour) -> bool:
    """Answers a question, small talk or a request that comes between."""
    lecture = tour.lecture
    a_cote = est_question(tour.texte) or lecture.famille == "chitchat" or lecture.label in apartes.DEMANDES
    return a_cote and apartes.traiter(tour)


def _prendre(tour: Tour, recherche: Recherche) -> None:
    """What is told is what is to be added; a bare yes, or a request that says no more, tells nothing yet."""
    texte = en_clair(tour)
    ajout = lire_ajout(texte)
    nu = len(texte.split()) <= MOTS_D_UNE_REPONSE and lire_oui_non(texte)
    _proposer_le_texte(tour, recherche, "" if nu else texte if ajout is None else ajout)


def _proposer_le_texte(tour: Tour, recherche: Recherche, texte: str) -> None:
    joindre(recherche, texte)
    tour.brouillon.poses.pop(CONFIRMATION, None)
    if recherche.texte:
        _dire_le_texte(tour, recherche)
    reposer(tour)


def _dire_le_texte(tour: Tour, recherche: Recherche) -> None:
    texte = recherche.texte or ""
    tour.dire("complement_relu", numero=recherche.numero, texte=_a_montrer(texte))
    if annonce_une_erreur(texte):
        tour.dire("complement_la_bonne")
    if annonce_un_papier(texte):
        tour.dire("complement_papier", numero=recherche.numero)


def _a_montrer(texte: str) -> str:
    """The text with its NIR masked."""
    for lu in reperer(texte):
        if lu.type is TypeIdentifiant.NIR:
            texte = texte.replace(lu.brut, masque_nir("".join(signe for signe in lu.brut if signe.isdigit())))
    return texte


def _dire_trop_tard(tour: Tour, saisine: SaisineDeposee) -> None:
    tour.dire("complement_trop_tard", numero=saisine.numero, etat=acces.etat_en_mots(tour, saisine))


def _clore(tour: Tour) -> None:
    acces.clore(tour, TEXTE, CONFIRMATION)
