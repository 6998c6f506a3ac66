"""Where is my request? With number and proof, at once or one after the other, or for this conversation's saisine."""

import re

from actions.questions import OUVERTES, reposer
from actions.tour import Tour
from bot.extraction import reponses
from bot.extraction.au_chat import n_a_pas_de_numero
from bot.extraction.identifiants import Etat as EtatLu
from bot.extraction.identifiants import TypeIdentifiant
from bot.mediation.saisine import Recherche, etat_public, normaliser_numero
from bot.usecases import suivre_saisine

NUMERO = re.compile(r"\bMED\s*[-–]?\s*\d{4}\s*[-–]?\s*[0-9A-Z]{8}\b", re.IGNORECASE)
MOTS_D_UNE_IGNORANCE = 4


def numero_lu(texte: str) -> str | None:
    """The number of a saisine in a text, checked by its last character."""
    trouve = NUMERO.search(texte)
    if not trouve:
        return None
    compact = re.sub(r"[\s–-]", "", trouve.group()).upper()
    return normaliser_numero(f"MED-{compact[3:7]}-{compact[7:]}")


def traiter(tour: Tour) -> bool:
    """A number or a code wherever it comes; while they are awaited, that the person has none. False for anything else."""
    recherche = tour.brouillon.recherche
    ouvert = tour.brouillon.etape in OUVERTES
    if numero_lu(tour.texte) or (_preuve_lue(tour) and not ouvert):
        repondre(tour)
        return True
    if recherche is None or ouvert or not _n_en_a_pas(tour.texte):
        return False
    tour.dire("suivi_sans_numero")
    return True


def repondre(tour: Tour) -> None:
    """Says the state of the saisine that the person names, of this conversation's, or what can honestly be said."""
    brouillon = tour.brouillon
    connue = brouillon.recherche or Recherche()
    recherche = Recherche(numero_lu(tour.texte) or connue.numero, _preuve_lue(tour) or connue.preuve)
    brouillon.recherche = recherche
    if recherche.numero and recherche.preuve:
        brouillon.recherche = None
        _dire_etat(tour, recherche.numero, recherche.preuve)
    elif recherche.numero:
        tour.dire("suivi_sans_preuve", numero=recherche.numero)
    elif recherche.preuve:
        tour.dire("suivi_sans_le_numero")
    elif brouillon.saisine and brouillon.preuve:
        _dire_etat(tour, brouillon.saisine, brouillon.preuve)
    elif brouillon.saisines_deposees:
        _dire_etat(tour, *brouillon.saisines_deposees[-1])
    elif n_a_pas_de_numero(tour.texte):
        tour.dire("suivi_sans_numero")
    else:
        tour.dire_reponse("suivre_saisine")
    reposer(tour)


def _preuve_lue(tour: Tour) -> str | None:
    preuves = (un for un in tour.identifiants if un.type is TypeIdentifiant.PREUVE and un.etat is EtatLu.VALIDE)
    return next((une.valeur for une in preuves), None)


def _n_en_a_pas(texte: str) -> bool:
    court = len(texte.split()) <= MOTS_D_UNE_IGNORANCE
    return n_a_pas_de_numero(texte) or (court and reponses.est_ignorance(texte))


def _dire_etat(tour: Tour, numero: str, preuve: str) -> None:
    saisine = suivre_saisine.suivre(tour.travail, numero, preuve)
    if saisine is None:
        tour.dire("suivi_inconnu")
        return
    etat = etat_public(saisine.etat)
    depuis = saisine.evenements[-1].at
    texte = tour.message(
        "suivi_etat", numero=numero, etat=tour.contenu.libelles["etats"][etat], date=depuis.strftime("%d/%m/%Y")
    )
    tour.reponse.dire(texte, saisine={"numero": numero, "etat": etat.value})
