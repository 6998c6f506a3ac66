"""A message that says several things: each part is led through the same journeys, and none is dropped without a word."""

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from typing import Any

from actions import parcours
from actions.faq import questions_jointes
from actions.lecture import lire_reponse
from actions.notes import noter
from actions.notes.champs import laisser
from actions.questions import OUVERTES, peut_passer
from actions.rectification import corrections, nommer_ligne, retirer
from actions.rectification.redire import redire
from actions.tour import Tour
from bot.extraction.identifiants.identifiants import Identifiant
from bot.extraction.langue import interrogations
from bot.extraction.langue.parties import couper, est_un_ordre, nomme_des_lignes
from bot.extraction.recit.recits import JETON
from bot.extraction.reponse import reponses
from bot.extraction.reponse.moyens import lire_sans_moyen
from bot.mediation.brouillon import Etape
from bot.mediation.collecte import DU_RESUME

TEXTES_A_PART = ("recit", "reclamation.objet")
"""Fields answered by a text of the person's own, whatever orders stand in it."""
MOTS_D_UN_OUI = 4
ETAT_DU_TOUR = ("brouillon", "nouveautes", "ajouts", "changements", "remplacees", "reponses_dites", "a_redire")


def traiter(tour: Tour) -> bool:
    """Leads each part of the message; False where it says one thing, or where no part of it is understood."""
    parts, posee = _parts(tour)
    if len(parts) < 2:
        return False
    avant = {nom: deepcopy(getattr(tour, nom)) for nom in ETAT_DU_TOUR}
    debut = len(tour.reponse.enveloppes)
    menees = _mener_toutes(tour, parts)
    if not any(fait for _, fait in menees):
        _revenir(tour, avant, debut)
        return False
    _conclure(tour, [part for part, fait in menees if not (fait or _ne_demande_rien(tour, part))], posee)
    return True


def _parts(tour: Tour) -> tuple[list[str], str]:
    """The parts of what the message says, and what it asks; no parts where it is not to be cut."""
    brouillon = tour.brouillon
    if brouillon.etape not in OUVERTES or brouillon.champ in TEXTES_A_PART or not tour.texte:
        return [], ""
    dit, posee = interrogations.separer(tour.texte)
    relit = brouillon.champ in (*DU_RESUME, "demande") or brouillon.etape is Etape.RECAPITULATIF
    relit = relit or (brouillon.dossier.demandeur.nommee and nomme_des_lignes(dit))
    return couper(dit, relit), posee


def _mener_toutes(tour: Tour, parts: list[str]) -> list[tuple[str, bool]]:
    """Leads the parts one after the other; each with whether it changed or gave something."""
    entier, lecture, identifiants = tour.texte, tour.lecture, tour.identifiants
    tour.suspendu = True
    menees = [(part, _mener(tour, part, siens)) for part, siens in _avec_leurs_identifiants(parts, identifiants)]
    tour.suspendu = False
    tour.texte, tour.lecture, tour.identifiants = entier, lecture, identifiants
    return menees


def _revenir(tour: Tour, avant: dict[str, Any], debut: int) -> None:
    """The turn as it stood before the parts were tried: what is led without being understood may have moved the question."""
    for nom, valeur in avant.items():
        setattr(tour, nom, valeur)
    del tour.reponse.enveloppes[debut:]
    tour.a_modifier = None


def _avec_leurs_identifiants(
    parts: list[str], identifiants: tuple[Identifiant, ...]
) -> Iterator[tuple[str, tuple[Identifiant, ...]]]:
    """Each part with the identifiers whose tokens stand in it."""
    restent = list(identifiants)
    for part in parts:
        nombre = len(JETON.findall(part))
        yield part, tuple(restent[:nombre])
        del restent[:nombre]


def _mener(tour: Tour, part: str, identifiants: tuple[Identifiant, ...]) -> bool:
    """Leads one part as a message of its own; whether it changed or gave something."""
    debut, avant = len(tour.reponse.enveloppes), deepcopy(_ce_qui_est_dit(tour))
    donnees = set(tour.nouveautes)
    tour.texte, tour.identifiants = part, identifiants
    tour.lecture = replace(
        tour.lecture, label="modifier_reponse" if est_un_ordre(part) else "informer", zone="answer", segments=()
    )
    tour.nouveautes.clear()  # what another part gave says nothing of this one
    a_modifier, tour.a_modifier = tour.a_modifier, None
    _ = nommer_ligne.traiter(tour) or retirer.traiter(tour) or corrections.traiter(tour) or _repond(tour, donnees)
    fait = bool(tour.nouveautes or tour.a_modifier or _ce_qui_est_dit(tour) != avant)
    tour.a_modifier = tour.a_modifier or a_modifier
    tour.nouveautes |= donnees
    if not fait:
        del tour.reponse.enveloppes[debut:]
    return fait


def _ce_qui_est_dit(tour: Tour) -> object:
    """What a part may change without naming a field that it gives (a passage taken out)."""
    brouillon = tour.brouillon
    return brouillon.situation, brouillon.dossier, brouillon.passes


def _ne_demande_rien(tour: Tour, part: str) -> bool:
    """ "Ok c'est bon", "et envoyez", beside a change to the summary: it is shown again, and agreed to anew; "j'ai pas de mail"
    was heard before.
    """
    if lire_sans_moyen(part):
        return True
    accord = reponses.lire_oui_non(part) is not None and len(part.split()) <= MOTS_D_UN_OUI
    return tour.brouillon.champ in DU_RESUME and (accord or reponses.veut_envoyer(part))


def _repond(tour: Tour, donnees: set[str]) -> bool:
    """What the part gives of itself, else the answer to the open field, unless another part gave it."""
    noter.noter(tour)
    champ = tour.brouillon.champ
    if champ is None or champ in DU_RESUME or champ in donnees or tour.nouveautes:
        return bool(tour.nouveautes)
    if lire_reponse.lire(tour, champ):
        return True
    if reponses.est_refus(tour.texte) and peut_passer(tour, champ):
        laisser(tour, champ)
        return True
    return False


def _conclure(tour: Tour, perdues: list[str], posee: str) -> None:
    """Says what changed and what was not understood, answers the question beside, then goes on."""
    dits: list[str] = []
    for enveloppe in list(tour.reponse.enveloppes):
        if enveloppe["texte"] in dits:
            tour.reponse.enveloppes.remove(enveloppe)  # "c'est retiré", once
        dits.append(enveloppe["texte"])
    redire(tour)
    for part in perdues:
        tour.dire("partie_pas_comprise", texte=part)
    if posee:
        questions_jointes.repondre(tour)
    a_modifier, tour.a_modifier = tour.a_modifier, None
    if a_modifier:
        corrections.modifier(tour, a_modifier)
    else:
        parcours.avancer(tour)
