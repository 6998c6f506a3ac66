"""Writing a value into the draft, by the name of its field, with what follows from it."""

from dataclasses import fields, is_dataclass
from typing import Any

from actions.notes import recit
from actions.tour import Tour
from bot.mediation.brouillon import Brouillon
from bot.mediation.collecte import valeur as lire_valeur
from bot.mediation.dossier import AgissantPour
from bot.mediation.situation import MOTIFS_CAISSE, VALEURS

SANS_ECRIT = ("orale_seulement", "pas_faite")
"""What is said of a complaint that was not written."""


def ecrire(tour: Tour, champ: str, valeur: Any) -> None:
    """Writes the value of a field; marks the field as given in this turn."""
    brouillon = tour.brouillon
    avant = _avant(brouillon, champ)
    if avant is None or _prolonge(avant, valeur):
        tour.ajouts.add(champ)
    elif avant != valeur and champ not in tour.ajouts:
        tour.changements.add(champ)
        tour.remplacees[champ] = avant
    if champ in VALEURS:
        _ecrire_situation(brouillon, champ, valeur)
    elif champ == "personne_concernee":
        _ecrire_pour_qui(brouillon, valeur)
        _rendre_le_nom(tour, "demandeur" if valeur == "soi" else champ)
    elif champ == "agissant_pour":
        brouillon.dossier.agissant_pour = AgissantPour(
            valeur, precision=(brouillon.dossier.agissant_pour or AgissantPour(valeur)).precision
        )
        if valeur == "autre":
            passer(tour, champ)
    elif champ == "recit":
        brouillon.dossier.recit_reecrit = valeur
    elif champ == "caisse":
        brouillon.dossier.caisse = valeur
    else:
        _ecrire_dossier(brouillon, champ, valeur)
        if champ.endswith(".code_postal"):
            _suivre_le_code_postal(tour)
    if champ in brouillon.passes and champ != "agissant_pour":
        brouillon.passes.remove(champ)
    brouillon.essais.pop(champ, None)
    tour.nouveautes.add(champ)


def _avant(brouillon: Brouillon, champ: str) -> object:
    """The value that a field had, as `ecrire` takes it."""
    dossier = brouillon.dossier
    if champ in VALEURS:
        return getattr(brouillon.situation, champ)
    if champ == "personne_concernee":
        return None if dossier.pour_soi is None else "soi" if dossier.pour_soi else "autrui"
    if champ == "agissant_pour":
        return dossier.agissant_pour.qualite if dossier.agissant_pour else None
    return None if champ == "recit" else lire_valeur(brouillon, champ)


def _prolonge(avant: object, valeur: object) -> bool:
    """Whether a list only grows: nothing that was in it is changed."""
    return isinstance(avant, list) and isinstance(valeur, list) and valeur[: len(avant)] == avant


def _ecrire_situation(brouillon: Brouillon, champ: str, valeur: str) -> None:
    avant = getattr(brouillon.situation, champ)
    setattr(brouillon.situation, champ, valeur)
    if champ == "motif" and avant not in (None, valeur):
        _suivre_le_motif(brouillon, valeur)
    if champ == "motif" and valeur in MOTIFS_CAISSE:
        _suivre_le_resultat(brouillon, valeur)
    if champ == "reclamation" and avant in SANS_ECRIT and valeur in ("sans_succes", "en_attente"):
        recit.retirer_la_reclamation_niee(brouillon.dossier)
    if champ == "reclamation" and avant == "aboutie" and valeur != avant:
        recit.retirer_l_issue(brouillon.dossier)
    if champ == "procedure_judiciaire":
        if avant in ("en_cours", "annoncee") and valeur == "aucune":
            recit.retirer_la_procedure(brouillon.dossier)
        brouillon.dossier.procedure_envisagee = valeur == "annoncee"


def _suivre_le_motif(brouillon: Brouillon, motif: str) -> None:
    """Another motive: what only the former one needed leaves no trace."""
    recit.retirer_ce_qui_ne_tient_plus(brouillon.dossier, motif)
    vide = type(brouillon.dossier)()
    if motif in MOTIFS_CAISSE:
        brouillon.dossier.professionnel = vide.professionnel
    else:
        brouillon.situation.reclamation = None
        brouillon.dossier.reclamation = vide.reclamation
        brouillon.dossier.decision = vide.decision
    if motif != "medecin_traitant":
        brouillon.dossier.medecins_contactes = []


def _suivre_le_resultat(brouillon: Brouillon, motif: str) -> None:
    """The two motives that say what came of the complaint."""
    if motif in ("absence_reponse", "reponse_insatisfaisante"):
        brouillon.dossier.reclamation.resultat = motif
    if motif == "absence_reponse":
        brouillon.dossier.reclamation.date_reponse = None


def _ecrire_pour_qui(brouillon: Brouillon, valeur: str) -> None:
    dossier = brouillon.dossier
    dossier.pour_soi = valeur == "soi"
    if valeur == "soi":
        dossier.agissant_pour = None
        for passage in dossier.passages:
            passage.concerne = None  # whose case it was had been read between the lines: the story is theirs
    elif dossier.agissant_pour is None:
        dossier.agissant_pour = AgissantPour("autre")
    recit.retirer_ce_qui_ne_tient_plus(dossier, brouillon.situation.motif)


def retenir_le_nom(tour: Tour, prenom: str, nom: str) -> None:
    """Keeps a name, told before it is known for whom the saisine is, until that is said."""
    tour.brouillon.valeurs_rejetees["personne_concernee"] = f"{prenom}\n{nom}"


def _rendre_le_nom(tour: Tour, qui: str) -> None:
    """The name that was kept is that of who writes, or of the person concerned."""
    prenom, _, nom = tour.brouillon.valeurs_rejetees.pop("personne_concernee", "").partition("\n")
    if nom and not lire_valeur(tour.brouillon, f"{qui}.nom"):
        ecrire(tour, f"{qui}.nom", nom)
        ecrire(tour, f"{qui}.prenom", prenom)


def _ecrire_dossier(brouillon: Brouillon, champ: str, valeur: Any) -> None:
    chemin = champ.split(".")
    if chemin[0] == "medecin_traitant":
        brouillon.dossier.medecins_contactes = valeur
        return
    objet: Any = brouillon.dossier
    for nom in chemin[:-1]:
        objet = getattr(objet, nom)
    if not is_dataclass(objet) or chemin[-1] not in {f.name for f in fields(objet)}:
        raise KeyError(champ)
    setattr(objet, chemin[-1], valeur)


DES_LISTES = ("medecin_traitant.medecins_contactes", "reclamation.relances")


def vider(tour: Tour, champ: str) -> None:
    """Takes out the value of a field of the saisine."""
    _ecrire_dossier(tour.brouillon, champ, [] if champ in DES_LISTES else None)
    if champ == "demande":
        tour.brouillon.dossier.joindre = None
    tour.nouveautes.add(champ)


def _suivre_le_code_postal(tour: Tour) -> None:
    """The caisse is that of the person concerned: it is found again where their postcode leads to another one."""
    dossier = tour.brouillon.dossier
    code_postal = dossier.concernee.code_postal
    if code_postal and dossier.caisse not in tour.annuaire.pour_code_postal(code_postal).codes:
        dossier.caisse = None


def laisser(tour: Tour, champ: str) -> bool:
    """The person leaves this field out, and what it holds with it; whether it held something."""
    tenait = (champ == "demande" or "." in champ) and bool(lire_valeur(tour.brouillon, champ))
    if champ == "medecin_traitant.medecins_contactes":
        tenait = bool(tour.brouillon.dossier.medecins_contactes)
    if tenait:
        recit.taire(tour, champ)
        vider(tour, champ)
    passer(tour, champ)
    return tenait


def passer(tour: Tour, champ: str) -> None:
    """The person leaves this field out."""
    if champ not in tour.brouillon.passes:
        tour.brouillon.passes.append(champ)
    tour.nouveautes.add(champ)
