"""Composes saisine.json, what the caisse receives, from a draft. What the person did not give is absent, never empty."""

import re
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from bot.extraction.identifiants.identifiant import JETON
from bot.mediation.brouillon import Brouillon
from bot.mediation.caisse import Caisse
from bot.mediation.dates import DateConnue
from bot.mediation.dossier import Decision, Dossier, Personne, Professionnel
from bot.mediation.eligibilite import Verdict
from bot.mediation.situation import MOTIFS_CAISSE, MOTIFS_MEDECIN

VERSION = "1"
MOTIFS_QUI_DISENT_LE_RESULTAT = frozenset({"reponse_insatisfaisante", "absence_reponse"})
OMISSION = "[…]"
CARACTERES_INTERDITS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
"""Neither in XML nor, the last ones, in UTF-8."""


def composer(
    brouillon: Brouillon,
    numero: str,
    verdict: Verdict,
    caisse: Caisse,
    canal: str,
    consentement_id: str,
    donne_le: datetime,
    deposee_le: datetime,
) -> dict[str, Any]:
    """The document, without its list of produced documents; it may lack what the schema wants."""
    dossier, motif = brouillon.dossier, brouillon.situation.motif
    document = {
        "version": VERSION,
        "numero": numero,
        "deposee_le": deposee_le.isoformat(timespec="seconds"),
        "canal": canal,
        "caisse": {"code": caisse.code, "nom": caisse.nom},
        "motif": motif,
        "demandeur": _personne(dossier.demandeur),
        "personne_concernee": _personne(dossier.concernee),
        "agissant_pour": asdict(dossier.agissant_pour) if dossier.agissant_pour else None,
        "recit": dossier.recit(),
        "demande": dossier.demande_entiere(),
        "reclamation": _reclamation(dossier, motif) if motif in MOTIFS_CAISSE else None,
        "decision": _decision(dossier.decision) if motif in MOTIFS_CAISSE else None,
        "professionnel": _professionnel(dossier.professionnel) if motif in MOTIFS_MEDECIN else None,
        "medecin_traitant": _medecin_traitant(dossier) if motif == "medecin_traitant" else None,
        "procedure_judiciaire": False,
        "procedure_envisagee": (dossier.procedure_envisagee or brouillon.situation.procedure_judiciaire == "annoncee")
        or None,
        "verdict": {
            "code": verdict.code.value,
            "regle": verdict.regle,
            "referentiel": verdict.referentiel,
            "faits": list(verdict.faits),
        },
        "consentement": {"donne_le": donne_le.isoformat(timespec="seconds"), "texte": consentement_id},
    }
    donnees = {**_donnees(document), "pieces": []}
    for qui in ("demandeur", "personne_concernee"):
        donnees.setdefault(qui, {})  # so that the check names what lacks of a person
    return donnees


def _personne(personne: Personne) -> dict[str, Any]:
    naissance = personne.date_naissance
    return {**asdict(personne), "date_naissance": naissance and naissance.isoformat()}


def _reclamation(dossier: Dossier, motif: str | None) -> dict[str, Any]:
    """The complaint; two motives say its result themselves, and no answer has no date."""
    reclamation = dossier.reclamation
    resultat = motif if motif in MOTIFS_QUI_DISENT_LE_RESULTAT else reclamation.resultat
    return {
        "date": _date(reclamation.date),
        "relances": [_date(relance) for relance in reclamation.relances],
        "canal": reclamation.canal,
        "objet": reclamation.objet,
        "resultat": resultat,
        "date_reponse": None if resultat == "absence_reponse" else _date(reclamation.date_reponse),
    }


def _decision(decision: Decision) -> dict[str, Any]:
    return {**asdict(decision), "date_notification": _date(decision.date_notification)}


def _professionnel(professionnel: Professionnel) -> dict[str, Any]:
    return {**asdict(professionnel), "date_faits": _date(professionnel.date_faits)}


def _medecin_traitant(dossier: Dossier) -> dict[str, Any]:
    """The doctors asked; the questionnaire is always joined: we make it from the same data."""
    contactes = [{**asdict(medecin), "date": _date(medecin.date)} for medecin in dossier.medecins_contactes]
    return {"medecins_contactes": contactes, "questionnaire_joint": True}


def _date(date: DateConnue | None) -> dict[str, Any] | None:
    if date is None:
        return None
    return {"valeur": date.valeur.isoformat(), "precision": date.precision.value, "texte": date.texte}


def _donnees(objet: Mapping[str, Any]) -> dict[str, Any]:
    """The same object without what was not given, its texts clean."""
    propres = {cle: _propre(valeur) for cle, valeur in objet.items()}
    return {cle: valeur for cle, valeur in propres.items() if valeur not in (None, "", [], {})}


def _propre(valeur: Any) -> Any:
    if isinstance(valeur, dict):
        return _donnees(valeur)
    if isinstance(valeur, list):
        return [_propre(un) for un in valeur]
    return nettoyer(valeur) if isinstance(valeur, str) else valeur


def nettoyer(texte: str) -> str:
    """A text as it may leave: without tokens and without characters that files cannot hold."""
    return CARACTERES_INTERDITS.sub("", JETON.sub(OMISSION, texte)).strip()
