"""At the summary, a message that names lines sets exactly those lines, or empties one where it may be left out."""

from dataclasses import replace

from actions.depot.recapitulatif import lignes_du_resume
from actions.notes.champs import laisser
from actions.notes.noter_dates import lire_date
from actions.questions import OUVERTES, peut_passer
from actions.rectification.corrections import confirmer, modifier
from actions.rectification.corriger_valeur import prendre
from actions.tour import Tour
from bot.extraction.affaire import professions
from bot.extraction.correction.corrections import lire_correction
from bot.extraction.correction.lignes import (
    A_DEMANDER,
    LigneLue,
    dit_un_autre_soignant,
    lire_ligne_numerotee,
    lire_lignes,
    lire_remplacement,
    sans_l_ancienne,
    veut_vider,
)
from bot.extraction.recit.recits import JETON
from bot.mediation.brouillon import Etape
from bot.mediation.collecte import champs, necessaire, valeur
from bot.mediation.situation import MOTIFS_CAISSE

NOMMABLES = (
    "recit",
    "demande",
    "professionnel.profession",
    "professionnel.nom",
    "professionnel.ville",
    "professionnel.delai_propose",
    "professionnel.date_faits",
    "medecin_traitant.medecins_contactes",
    "reclamation.objet",
    "reclamation.date",
    "reclamation.canal",
    "reclamation.date_reponse",
    "decision.date_notification",
    "decision.montant_euros",
    "professionnel.montant_euros",
    "demandeur.code_postal",
    "personne_concernee.code_postal",
    "demandeur.ville",
)
"""Lines whose values say by themselves what they are (a name, a number, an address) are read wherever they stand."""


RACONTES = ("recit", "demande", "reclamation.objet")
"""While one of these is asked, what begins like a line may be told."""


def traiter(tour: Tour) -> bool:
    """Sets or empties the lines that the message names; False where it names none, or gives nothing that they can hold."""
    if not tour.texte or tour.texte.rstrip().endswith("?") or dit_un_autre_soignant(tour.texte):
        return False
    if not (_relit(tour) or _rouverte(tour)):
        return _en_chemin(tour)
    if numerotee := _numerotee(tour):
        return _une_seule(tour, numerotee)
    if _rouverte(tour) and veut_vider(tour.texte):
        return _retirer(tour, tour.brouillon.champ or "")
    libelles = _libelles(tour)
    if (remplacee := lire_remplacement(tour.texte, libelles)) and _une_seule(tour, remplacee):
        return True
    correction = lire_correction(tour.texte)
    if correction and correction.ancien:
        return False  # "à Rennes, pas à Nantes" says itself which value goes
    lues = lire_lignes(tour.texte, libelles, _de_qui(tour))
    if not lues or any(lue.valeur and JETON.search(lue.valeur) for lue in lues):
        return False  # what holds an identifier says more than one line
    if len(lues) == 1:
        return _une_seule(tour, lues[0])
    ecrits = [lue.champ for lue in lues if lue.valeur and _ecrire(tour, lue.champ, lue.valeur)]
    vides = [lue.champ for lue in lues if lue.valeur is None and _vider(tour, lue.champ)]
    if not (ecrits or vides):
        return False
    if vides:
        tour.dire("retire")
    confirmer(tour, ecrits)
    return True


def _numerotee(tour: Tour) -> LigneLue | None:
    """The line of the summary that the message numbers, with its new value."""
    lue, lignes = lire_ligne_numerotee(tour.texte), lignes_du_resume(tour)
    return LigneLue(lignes[lue[0] - 1][0], lue[1]) if lue and 0 < lue[0] <= len(lignes) else None


def _en_chemin(tour: Tour) -> bool:
    """While something else is asked, "et la ville c'est Liévin" puts right the line that it names, where that holds a value."""
    champ = tour.brouillon.champ
    nomme = any(
        lue.nom for lue in professions.lire_professions(tour.texte)
    )  # "le dentiste c'est Dr Martinez" is read as such
    if tour.brouillon.etape not in OUVERTES or champ in RACONTES or nomme or lire_correction(tour.texte):
        return False
    libelles, connues = _libelles(tour), set(_presentes(tour)) - {champ, *RACONTES}
    lues = lire_lignes(tour.texte, {un: libelle for un, libelle in libelles.items() if un != champ}, _de_qui(tour))
    if len(lues) != 1 or lues[0].champ not in connues or not lues[0].valeur or JETON.search(lues[0].valeur):
        return False
    return _une_seule(tour, lues[0])


def _de_qui(tour: Tour) -> str | None:
    """Of whom "la ville", "son nom" are: who was spoken of last, else the professional where theirs is the only known town."""
    brouillon, dossier = tour.brouillon, tour.brouillon.dossier
    if brouillon.parle_de == "professionnel":
        return brouillon.parle_de
    autre = dossier.agissant_pour or dossier.demandeur.ville or brouillon.champ == "demandeur.ville"
    return "professionnel.ville" if dossier.professionnel.ville and not autre else None


def _une_seule(tour: Tour, lue: LigneLue) -> bool:
    if lue.valeur == A_DEMANDER:
        modifier(tour, lue.champ)
        return True
    if lue.valeur is None:
        return _retirer(tour, lue.champ)
    if not _ecrire(tour, lue.champ, lue.valeur):
        return False
    confirmer(tour, [lue.champ])
    return True


def _relit(tour: Tour) -> bool:
    """Whether the person is at the summary, or was sent from it to a line that holds something."""
    brouillon = tour.brouillon
    corrige = brouillon.etape is Etape.FORMULAIRE and brouillon.champ in _presentes(tour)
    return bool(tour.texte) and (brouillon.etape is Etape.RECAPITULATIF or corrige)


def _rouverte(tour: Tour) -> bool:
    """Whether the field that is asked again holds something, and may be left out."""
    brouillon = tour.brouillon
    champ = brouillon.champ
    return (
        champ is not None
        and brouillon.etape is Etape.FORMULAIRE
        and bool(valeur(brouillon, champ))
        and peut_passer(tour, champ)
    )


def _presentes(tour: Tour) -> list[str]:
    return [champ for champ in NOMMABLES if valeur(tour.brouillon, champ)]


def _libelles(tour: Tour) -> dict[str, str]:
    """The lines that this draft may have, each with its words in the summary."""
    possibles = {*champs(tour.brouillon), *_presentes(tour), "demandeur.ville", "demandeur.code_postal"}
    if tour.brouillon.situation.motif in MOTIFS_CAISSE:
        possibles.add("reclamation.objet")
    if tour.brouillon.dossier.agissant_pour:
        possibles.add("personne_concernee.code_postal")
    return {champ: tour.contenu.questions[champ].libelle or "" for champ in NOMMABLES if champ in possibles}


def _retirer(tour: Tour, champ: str) -> bool:
    """Empties a line, and goes on."""
    if not _vider(tour, champ):
        return False
    tour.dire("retire")
    confirmer(tour, [])
    return True


def _vider(tour: Tour, champ: str) -> bool:
    """Empties a line that holds something and may be left out."""
    if necessaire(tour.brouillon, champ) or champ == "recit" or not valeur(tour.brouillon, champ):
        return False
    laisser(tour, champ)
    return True


def _ecrire(tour: Tour, champ: str, dite: str) -> bool:
    """Reads what is said of a line as the answer to its question."""
    dossier, lecture = tour.brouillon.dossier, tour.lecture
    avant = dossier.recit_reecrit, dossier.passages
    dite = sans_l_ancienne(dite, str(valeur(tour.brouillon, champ) or ""))
    tour.lecture, autres = replace(lecture, label="informer", zone="answer"), set(tour.nouveautes)
    tour.nouveautes.clear()  # what other lines were given says nothing of this one
    if champ == "recit":
        dossier.recit_reecrit, dossier.passages = None, []  # told anew, not added to
    lu = lire_date(tour, champ, dite) if tour.contenu.questions[champ].type == "date" else prendre(tour, champ, dite)
    tour.lecture = lecture
    tour.nouveautes |= autres
    if not lu:
        dossier.recit_reecrit, dossier.passages = avant
    return lu
