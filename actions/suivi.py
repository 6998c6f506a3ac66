"""Where is my request? With number and proof, or for the saisine of this very conversation."""

import re

from actions.questions import reposer
from actions.tour import Tour
from bot.extraction.identifiants import Etat as EtatLu
from bot.extraction.identifiants import TypeIdentifiant
from bot.mediation.saisine import etat_public, normaliser_numero
from bot.usecases import suivre_saisine

NUMERO = re.compile(r"\bMED\s*[-–]?\s*\d{4}\s*[-–]?\s*[0-9A-Z]{8}\b", re.IGNORECASE)


def numero_lu(texte: str) -> str | None:
    """The number of a saisine in a text, checked by its last character."""
    trouve = NUMERO.search(texte)
    if not trouve:
        return None
    compact = re.sub(r"[\s–-]", "", trouve.group()).upper()
    return normaliser_numero(f"MED-{compact[3:7]}-{compact[7:]}")


def repondre(tour: Tour) -> None:
    """Says the state of the saisine that the person names, of this conversation's, or what can honestly be said."""
    numero = numero_lu(tour.texte)
    preuve = next(
        (un.valeur for un in tour.identifiants if un.type is TypeIdentifiant.PREUVE and un.etat is EtatLu.VALIDE), None
    )
    brouillon = tour.brouillon
    if numero and preuve:
        _dire_etat(tour, numero, preuve)
    elif numero is None and brouillon.saisine and brouillon.preuve:
        _dire_etat(tour, brouillon.saisine, brouillon.preuve)
    elif numero is None and brouillon.saisines_deposees:
        _dire_etat(tour, *brouillon.saisines_deposees[-1])
    elif numero:
        tour.dire("suivi_sans_preuve", numero=numero)
    else:
        tour.dire_reponse("suivre_saisine")
    reposer(tour)


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
