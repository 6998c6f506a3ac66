"""Reads an address, a town, a postcode or a caisse, as the answer to the pending field."""

import re

from actions.lecture.a_cote import est_a_cote
from actions.notes.champs import ecrire, passer
from actions.notes.noter_lieux import ecrire_adresse
from actions.questions import caisses_possibles
from actions.tour import MOTS_D_UNE_REPONSE_COURTE, Tour
from bot.extraction.affaire import professions
from bot.extraction.langue.pliage import plier
from bot.extraction.lieux import adresses, caisses, codes_postaux, villes
from bot.extraction.reponse import choix, reponses

MOTS_D_UNE_VILLE = 5
DU_PROFESSIONNEL = "professionnel.ville"
EVIDEMMENT = re.compile(
    r"[ ,]+(?:bien s[uû]r|[eé]videmment|bien entendu|bien [eé]videmment|hein|voil[aà]|je crois)\W*$",
    re.IGNORECASE,
)
ARRONDISSEMENT = re.compile(
    r"\b(paris|lyon|marseille),? *(?:dans |au )?(?:le )?\d{1,2} *(?:er|e|[eè]me|ième)?\b(?: *arr\w*)?", re.IGNORECASE
)


def lire_adresse(tour: Tour, champ: str) -> bool:
    """A postal address in one answer; its parts go to their fields."""
    if reponses.est_question(tour.texte) or reponses.est_refus(tour.texte):
        return False
    if lue := adresses.lire_reponse_adresse(tour.texte):
        ecrire_adresse(tour, lue, champ.split(".")[0])
    return champ in tour.nouveautes


def lire_code_postal(tour: Tour, champ: str) -> bool:
    """A postcode; who would rather name their caisse or their département may."""
    lu = codes_postaux.lire_reponse_code_postal(tour.texte)
    if lu:
        ecrire(tour, champ, lu.code)
        return True
    if lire_caisse(tour, "caisse") or tour.brouillon.caisses_proposees:
        passer(tour, champ)
    return champ in tour.nouveautes


def lire_caisse(tour: Tour, champ: str) -> bool:
    """A caisse by its name, its département, the town of its seat, its postcode, or one of those offered."""
    toutes = tour.annuaire.caisses
    offertes = [(code, toutes[code].nom, ()) for code in caisses_possibles(tour)]
    code = choix.choisir(tour.texte, offertes) if offertes else None
    if code is None:
        codes = _codes_nommes(tour)
        tour.brouillon.caisses_proposees = sorted(codes) if len(codes) > 1 else []
        code = codes.pop() if len(codes) == 1 else None
    if code:
        ecrire(tour, champ, code)
    return code is not None


def _codes_nommes(tour: Tour) -> set[str]:
    """The caisses that a text names; the numbers of an address are not départements."""
    lus = codes_postaux.lire_codes_postaux(tour.texte)
    if lus:
        return set(tour.annuaire.pour_code_postal(lus[0].code).codes)
    if adresses.lire_adresses(tour.texte) or len(tour.texte.split()) > MOTS_D_UNE_REPONSE_COURTE:
        return set()
    return {lue.code for lue in caisses.lire_reponse_caisse(tour.texte, tour.noms_des_caisses())}


def lire_ville(tour: Tour, champ: str) -> bool:
    """A town; what does not look like one is believed when it is said again."""
    if est_a_cote(tour) or professions.lire_professions(tour.texte):
        return False
    if champ == DU_PROFESSIONNEL and villes.est_la_sienne(tour.texte):
        _prendre_celle_de_la_personne(tour, champ)
        return True
    ville = villes.lire_reponse_ville(EVIDEMMENT.sub("", ARRONDISSEMENT.sub(r"\1", tour.texte)))
    if not ville or len(ville.split()) > MOTS_D_UNE_VILLE or any(c.isdigit() for c in ville):
        return False
    if not (
        (villes.ressemble_a_une_ville(ville) and not villes.est_le_nom_de_quelqu_un(ville))
        or _redit(tour, champ, ville)
    ):
        return False
    ecrire(tour, champ, ville)
    tour.brouillon.valeurs_rejetees.pop(champ, None)
    return True


def _prendre_celle_de_la_personne(tour: Tour, champ: str) -> None:
    """ "Dans ma ville": the one that is known, else the question is left, never those words."""
    dossier = tour.brouillon.dossier
    if ville := dossier.concernee.ville or dossier.demandeur.ville:
        ecrire(tour, champ, ville)
    else:
        passer(tour, champ)


def _redit(tour: Tour, champ: str, valeur: str) -> bool:
    """Whether a value that did not look like one is said a second time: the person knows better."""
    avant, tour.brouillon.valeurs_rejetees[champ] = tour.brouillon.valeurs_rejetees.get(champ), valeur
    return avant is not None and plier(avant).plie == plier(valeur).plie
