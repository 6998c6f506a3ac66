"""Reads a message as the answer to the pending field, where nothing in it named that field by itself."""

import re
from collections.abc import Callable

from actions.depot.moyens import DU_MOYEN, change_de_moyen, lire_moyen
from actions.lecture.lire_choix import lire_choix, lire_motif, lire_reclamation, lire_regime
from actions.lecture.lire_lieux import lire_adresse, lire_caisse, lire_code_postal, lire_ville
from actions.lecture.lire_personnes import lire_personne, lire_pour_qui
from actions.lecture.lire_professionnel import (
    est_situe,
    lire_delai,
    lire_medecins,
    lire_nom_du_professionnel,
    lire_profession,
)
from actions.lecture.lire_textes import lire_demande, lire_le_recit, lire_objet
from actions.lecture.lire_tribunal import lire_tribunal
from actions.notes.champs import ecrire
from actions.notes.noter_reclamation import DEUX_MOIS, MARGE
from actions.notes.noter_situation import SEUIL_DE_FRAIS, ecrire_somme
from actions.tour import A_COTE, COURTS, Tour
from bot.extraction.affaire import sommes
from bot.extraction.affaire.sommes import lire_reponse_somme
from bot.extraction.identifiants import identifiants
from bot.extraction.identifiants.identifiants import TypeIdentifiant
from bot.extraction.reponse import reponses
from bot.extraction.temps import dates

DES_VILLES = ("professionnel.ville", "demandeur.ville")
DES_NOMS = {"demandeur.nom", "personne_concernee.nom", "professionnel.nom"}
SEPARATEUR = re.compile(r"([.,;\n]|(?<=\w) et (?=\w))")


def lire(tour: Tour, champ: str) -> bool:
    """Takes the message as the answer to `champ`; False where it is not one."""
    if not tour.texte.strip():
        return False
    situe = (
        champ == "professionnel.nom" and tour.nouveautes - A_COTE == {"professionnel.ville"} and est_situe(tour.texte)
    )
    if champ in COURTS and tour.nouveautes - A_COTE and not situe:
        return champ in DES_VILLES and _lire_la_ville_d_abord(tour, champ)
    if champ in DU_MOYEN and change_de_moyen(tour, champ):
        return True
    lecteur = LECTEURS.get(champ)
    if lecteur is None and tour.contenu.questions[champ].choix:
        lecteur = lire_choix
    return bool(lecteur and lecteur(tour, champ))


def _lire_la_ville_d_abord(tour: Tour, champ: str) -> bool:
    """ "À Aurillac. Elle habite 15000 Aurillac", "Vierzon avant-hier": a text that gave something else answers by its
    first words alone.
    """
    coupes = [trouve.start() for trouve in [SEPARATEUR.search(tour.texte)] if trouve]
    coupes += [lue.debut for lue in dates.lire_dates(tour.texte, tour.aujourd_hui)]
    if not coupes or tour.nouveautes & DES_NOMS:
        return False  # "Mercier, 66000": who, not where
    with tour.disant(tour.texte[: min(coupes)].strip()):
        return lire_ville(tour, champ)


def _lire_identifiant(sorte: TypeIdentifiant) -> Callable[[Tour, str], bool]:
    """An identifier that the edge did not see as one by itself, or the end of one that was refused before."""

    def lire_un(tour: Tour, champ: str) -> bool:
        valeur = identifiant_lu(tour, sorte, champ)
        if valeur:
            ecrire(tour, champ, valeur)
            tour.brouillon.valeurs_rejetees.pop(champ, None)
        return valeur is not None

    return lire_un


def identifiant_lu(tour: Tour, sorte: TypeIdentifiant, champ: str) -> str | None:
    """The identifier that the text gives by itself, or completes from what was refused before for `champ`."""
    rejetee = tour.brouillon.valeurs_rejetees.get(champ)
    for essai in (tour.texte, f"{rejetee}{tour.texte}" if rejetee else ""):
        lu = identifiants.valider(sorte, essai)
        if lu and lu.etat is identifiants.Etat.VALIDE and lu.valeur:
            return lu.valeur
    return None


def _lire_somme(tour: Tour, champ: str) -> bool:
    """A sum; a bare number is one where it is asked for."""
    somme = lire_reponse_somme(tour.texte)
    if somme is not None:
        ecrire_somme(tour, float(somme))
    return somme is not None


def _lire_montant(tour: Tour, champ: str) -> bool:
    """On which side of the threshold the sum lies: a bare number, a bound, else one of the choices."""
    atteint = sommes.atteint(tour.texte, SEUIL_DE_FRAIS)
    if atteint is None:
        return not sommes.est_bornee(tour.texte) and lire_choix(tour, champ)
    ecrire(tour, champ, "500_ou_plus" if atteint else "moins_de_500")
    return True


def _lire_attente(tour: Tour, champ: str) -> bool:
    """How long the money has been awaited; "depuis août" says it too, where the whole month lies on one side."""
    if sommes.est_bornee(tour.texte):
        return False  # "moins d'un an" settles nothing
    if lire_choix(tour, champ):
        return True
    lues = [lue for lue in dates.lire_dates(tour.texte, tour.aujourd_hui) if lue.candidats]
    if len(lues) != 1 or reponses.est_question(tour.texte):
        return False
    jours = (tour.aujourd_hui - lues[0].candidats[0]).days
    au_moins = jours - MARGE.get(lues[0].precision, 0)
    if au_moins < DEUX_MOIS <= jours:
        return False
    ecrire(tour, champ, "deux_ou_plus" if au_moins >= DEUX_MOIS else "moins_de_deux")
    return True


LECTEURS: dict[str, Callable[[Tour, str], bool]] = {
    "recit": lire_le_recit,
    "demande": lire_demande,
    "motif": lire_motif,
    "regime": lire_regime,
    "procedure_judiciaire": lire_tribunal,
    "reclamation": lire_reclamation,
    "reclamation.objet": lire_objet,
    "personne_concernee": lire_pour_qui,
    "demandeur.nom": lire_personne,
    "personne_concernee.nom": lire_personne,
    "professionnel.profession": lire_profession,
    "professionnel.nom": lire_nom_du_professionnel,
    "professionnel.ville": lire_ville,
    "professionnel.delai_propose": lire_delai,
    "medecin_traitant.medecins_contactes": lire_medecins,
    "demandeur.ville": lire_ville,
    "demandeur.moyen_de_reponse": lire_moyen,
    "demandeur.adresse": lire_adresse,
    "personne_concernee.adresse": lire_adresse,
    "demandeur.code_postal": lire_code_postal,
    "personne_concernee.code_postal": lire_code_postal,
    "caisse": lire_caisse,
    "montant": _lire_montant,
    "mois_impayes": _lire_attente,
    "decision.montant_euros": _lire_somme,
    "professionnel.montant_euros": _lire_somme,
    "demandeur.courriel": _lire_identifiant(TypeIdentifiant.COURRIEL),
    "demandeur.telephone": _lire_identifiant(TypeIdentifiant.TELEPHONE),
    "demandeur.nir": _lire_identifiant(TypeIdentifiant.NIR),
    "personne_concernee.nir": _lire_identifiant(TypeIdentifiant.NIR),
}
