"""Which filed saisine is meant: number and proof, at once or one after the other, or known where it was filed here."""

import re

from actions.tour import Tour
from bot.content.moments import PARIS
from bot.extraction.demande.au_chat import n_a_pas_de_numero
from bot.extraction.identifiants.identifiants import Etat as EtatLu
from bot.extraction.identifiants.identifiants import TypeIdentifiant
from bot.extraction.personnes import noms
from bot.extraction.reponse import reponses
from bot.mediation.brouillon import Brouillon
from bot.mediation.saisine import But, Recherche, etat_public, normaliser_numero
from bot.usecases import suivre_saisine
from bot.usecases.ports import SaisineDeposee

NUMERO = re.compile(r"\bMED\s*[-–]?\s*\d{4}\s*[-–]?\s*[0-9A-Z]{8}\b", re.IGNORECASE)
MOTS_D_UNE_IGNORANCE = 4
DEBUT_D_UN_NUMERO = re.compile(r"\bMED\b[\s–-]*\d", re.IGNORECASE)
AUTRE_NUMERO = re.compile(r"(?<![\w-])(?!\d{1,2}-\d{1,2}-\d{2,4}\b)(?=[\w-]*\d)(?=\w*[\d-])[\w-]{6,}|:incomplet\}")
""" "AM-7F3K-22": of another body, or badly copied."""
MOTS_D_UN_NUMERO = 12
A_CONFIRMER = (But.COMPLETER, But.RETIRER)


def numero_lu(texte: str) -> str | None:
    """The number of a saisine in a text, checked by its last character."""
    trouve = NUMERO.search(texte)
    if not trouve:
        return None
    compact = re.sub(r"[\s–-]", "", trouve.group()).upper()
    return normaliser_numero(f"MED-{compact[3:7]}-{compact[7:]}")


def donne_un_autre_numero(tour: Tour) -> bool:
    """Whether a number is given that is none of ours: so begun, or while one is awaited."""
    if numero_lu(tour.texte) or preuve_lue(tour) or len(tour.texte.split()) > MOTS_D_UN_NUMERO:
        return False
    recherche = tour.brouillon.recherche
    attendu = recherche is not None and not recherche.complete
    return bool(DEBUT_D_UN_NUMERO.search(tour.texte) or (attendu and AUTRE_NUMERO.search(tour.texte)))


def preuve_lue(tour: Tour) -> str | None:
    """The secret code that the edge took out of the message."""
    preuves = (un for un in tour.identifiants if un.type is TypeIdentifiant.PREUVE and un.etat is EtatLu.VALIDE)
    return next((une.valeur for une in preuves), None)


def n_en_a_pas(tour: Tour) -> bool:
    """Whether number and proof are awaited, and the person says that they have them not, or gives their name instead."""
    recherche, texte = tour.brouillon.recherche, tour.texte
    if recherche is None or recherche.complete:
        return False
    court = len(texte.split()) <= MOTS_D_UNE_IGNORANCE
    se_nomme = tour.lecture.famille != "situation" and bool(noms.lire_noms(texte)) and numero_lu(texte) is None
    return n_a_pas_de_numero(texte) or (court and reponses.est_ignorance(texte)) or se_nomme


def ouvrir(tour: Tour, recherche: Recherche) -> SaisineDeposee | None:
    """The saisine that is meant; where number or proof are missing or wrong, says so and waits for them."""
    _reperer(tour, recherche)
    if not (recherche.numero and recherche.preuve):
        _demander(tour, recherche)
        return None
    saisine = suivre_saisine.suivre(tour.travail, recherche.numero, recherche.preuve)
    if saisine is None:
        tour.dire("suivi_inconnu")
        recherche.numero = recherche.preuve = None
    else:
        tour.brouillon.saisine_ouverte = (recherche.numero, recherche.preuve)
    return saisine


def en_attente(tour: Tour, *buts: But) -> Recherche | None:
    """The opened saisine to which something is being added, or that is being withdrawn, until the person has confirmed it."""
    recherche = tour.brouillon.recherche
    return recherche if recherche and recherche.complete and recherche.but in (buts or A_CONFIRMER) else None


def reprendre(tour: Tour) -> SaisineDeposee:
    """The saisine that was opened in an earlier turn, as it stands now."""
    recherche = tour.brouillon.recherche or Recherche()
    saisine = suivre_saisine.suivre(tour.travail, recherche.numero or "", recherche.preuve or "")
    assert saisine  # a filed saisine and its proof last
    return saisine


def clore(tour: Tour, *champs: str) -> None:
    """Ends what was under way; `champs` are the questions that it asked."""
    brouillon = tour.brouillon
    brouillon.recherche = None
    for champ in champs:
        brouillon.poses.pop(champ, None)
        brouillon.essais.pop(champ, None)


def etat_en_mots(tour: Tour, saisine: SaisineDeposee) -> str:
    """The state as the person reads it."""
    return tour.contenu.libelles["etats"][etat_public(saisine.etat)]


def depuis(saisine: SaisineDeposee) -> str:
    """The day on which it came to its state."""
    return saisine.evenements[-1].at.astimezone(PARIS).strftime("%d/%m/%Y")


def _reperer(tour: Tour, recherche: Recherche) -> None:
    """Takes number and proof from the message, then from what was filed or last opened in this conversation."""
    recherche.numero = numero_lu(tour.texte) or recherche.numero
    recherche.preuve = preuve_lue(tour) or recherche.preuve
    connues = dict(_connues_ici(tour.brouillon))
    if recherche.numero is None and recherche.preuve is None:
        recherche.numero = next(reversed(connues), None)
    recherche.preuve = recherche.preuve or connues.get(recherche.numero or "")


def _connues_ici(brouillon: Brouillon) -> list[tuple[str, str]]:
    """Number and proof of what this conversation opened or filed; the last one that it filed, or else opened, last."""
    ouverte = [brouillon.saisine_ouverte] if brouillon.saisine_ouverte else []
    derniere = [(brouillon.saisine, brouillon.preuve)] if brouillon.saisine and brouillon.preuve else []
    return brouillon.saisines_deposees + ouverte + derniere


def _demander(tour: Tour, recherche: Recherche) -> None:
    if recherche.numero:
        tour.dire("suivi_sans_preuve", numero=recherche.numero)
    elif recherche.preuve:
        tour.dire("suivi_sans_le_numero")
    elif n_a_pas_de_numero(tour.texte):
        dire_sans_acces(tour)
    elif donne_un_autre_numero(tour):
        tour.dire("suivi_illisible")
    elif recherche.but is But.SUIVRE:
        tour.dire_reponse("suivre_saisine")
    else:
        tour.dire(f"quelle_saisine_{recherche.but}")


def dire_sans_acces(tour: Tour) -> None:
    """What can be done without number and proof."""
    tour.dire(f"sans_numero_{tour.brouillon.recherche.but if tour.brouillon.recherche else But.SUIVRE}")
