"""A first name or a surname said again: that of the one of the two persons who has it, the other name stays."""

import re

from actions.tour import Tour
from bot.extraction.affaire import professions
from bot.extraction.correction.corrections import lire_nom_redit
from bot.extraction.langue.orthographe import distance
from bot.extraction.langue.pliage import plier
from bot.extraction.personnes import noms
from bot.extraction.personnes.noms_epeles import accentuer, lire_nom_epele
from bot.extraction.personnes.noms_propres import n_est_qu_un_prenom
from bot.mediation.collecte import NOMS_DES_PERSONNES
from bot.mediation.dossier import Personne

EPELE = re.compile(
    r",? (?:en (?:un|deux|trois) mots?|avec (?:une?|deux) (?:\w|tr[ée]ma|accent|c[ée]dille)\b[^.!?\n]*|tout attach[ée]"
    r"|sans \w+)\W*$",
    re.IGNORECASE,
)
PARTIES = ("prenom", "nom")
FAUTES = 2
"""Letters by which a name that is spelt may differ from the one written down."""


def redire_un_nom(tour: Tour) -> str | None:
    """ "Son prénom s'écrit Kharim avec un h": the field that took it, None where no known name is said again."""
    redit = lire_nom_redit(tour.texte)
    if redit is None and (epele := lire_nom_epele(tour.texte)):
        return _corriger_le_plus_proche(tour, epele)
    if redit is None or professions.lire_professions(tour.texte):
        return None
    dossier = tour.brouillon.dossier
    if dossier.agissant_pour and redit.de_qui_n_est_pas_dit:
        return None
    champ = "demandeur.nom" if redit.a_moi else "personne_concernee.nom" if dossier.agissant_pour else None
    if champ is None or champ == tour.brouillon.champ:
        return None
    if entier := next((lu for lu in noms.lire_noms(tour.texte) if lu.nom and lu.prenom), None):
        _ecrire(tour, champ, "prenom", entier.prenom or "")  # "mon nom c'est Lacoste et mon prénom Didier"
        return champ if _ecrire(tour, champ, "nom", entier.nom or "") else None
    valeur = accentuer(redit.valeur, plier(tour.texte).plie)
    return (
        champ
        if _la_remplace(_personne(tour, champ), redit.partie, valeur) and _ecrire(tour, champ, redit.partie, valeur)
        else None
    )


def _la_remplace(personne: Personne, partie: str, valeur: str) -> bool:
    """Whether a part of a name said again is another one than is known, or the first name that a surname lacked."""
    connu = getattr(personne, partie)
    if connu:
        return bool(connu != valeur)
    return partie == "prenom" and bool(personne.nom) and plier(personne.nom or "").plie != plier(valeur).plie


def redire_le_nom(tour: Tour, champ: str, dite: str) -> bool:
    """Reads what is said again of a name that was just given: the whole of it, or the part that is written nearly so."""
    dite = accentuer(EPELE.sub("", dite).strip(), plier(dite).plie)
    personne = _personne(tour, champ)
    for partie in PARTIES:
        tenue = plier(getattr(personne, partie) or "").plie.replace(" ", "")
        if tenue and distance(tenue, plier(dite).plie.replace(" ", ""), FAUTES) <= FAUTES:
            return _ecrire(tour, champ, partie, dite)
    if len(dite.split()) == 1:
        return dite[:1].isupper() and _ecrire(tour, champ, "nom", dite)
    lu = noms.lire_reponse_nom(dite)
    if lu is None or not (lu.nom and lu.prenom):
        return False
    return _ecrire(tour, champ, "prenom", lu.prenom) and _ecrire(tour, champ, "nom", lu.nom)


def _corriger_le_plus_proche(tour: Tour, epele: str) -> str | None:
    """ "Non, Marchant avec un t": the part of a name that is written nearly so takes these letters."""
    for champ in NOMS_DES_PERSONNES:
        for partie in PARTIES:
            tenue = getattr(_personne(tour, champ), partie)
            differe = tenue and tenue.lower() != epele.lower()  # "Mai" of "Maï" too
            if tenue and differe and distance(plier(tenue).plie, plier(epele).plie, FAUTES) <= FAUTES:
                return champ if _ecrire(tour, champ, partie, epele) else None
    return None


def remplacer_une_partie(tour: Tour, champ: str, ancienne: str, nouvelle: str) -> bool:
    """Puts one word in the place of a first name or a surname, `ancienne` folded; whether the name has that one."""
    if champ not in NOMS_DES_PERSONNES or len(nouvelle.split()) != 1:
        return False
    personne = _personne(tour, champ)
    tenues = [partie for partie in PARTIES if plier(getattr(personne, partie) or "").plie == ancienne]
    return bool(tenues) and _ecrire(tour, champ, tenues[0], nouvelle)


def _personne(tour: Tour, champ: str) -> Personne:
    dossier = tour.brouillon.dossier
    return dossier.demandeur if champ == "demandeur.nom" else dossier.personne_concernee


def _ecrire(tour: Tour, champ: str, partie: str, valeur: str) -> bool:
    personne = _personne(tour, champ)
    if partie == "nom" and personne.prenom is None and n_est_qu_un_prenom(personne.nom or ""):
        personne.prenom = personne.nom  # "Véronique", kept as the name until the surname is said
    setattr(personne, partie, valeur[:1].upper() + valeur[1:])
    tour.nouveautes.add(champ)
    tour.changements.add(champ)
    return True
