"""Letters and questionnaires on demand: blank ones without any personal datum, filled ones once filed."""

import re

from actions.questions import reposer
from actions.tour import Tour
from bot.extraction.demande.sujets import demande_son_dossier, veut_un_envoi
from bot.extraction.langue.pliage import plier

VIERGE_DE = {
    "faq/questionnaire_medecin_traitant": "questionnaire-vierge.pdf",
    "faq/modele_lettre": "lettre-vierge.pdf",
    "obtenir_document": "lettre-vierge.pdf",
}
AUTRE_PAPIER = re.compile(r"\bmediat|vierge|\bvide|questionnaire|formulaire|medecin")
"""Tells another paper than the complaint."""
LETTRE = re.compile(r"\b(?:lettres?|courriers?|modeles?)\b")
MOTS_DU_QUESTIONNAIRE = ("questionnaire", "formulaire", "medecin traitant")


def repondre(tour: Tour) -> None:
    """Offers the document asked for; after filing, the copy of what was filed."""
    brouillon = tour.brouillon
    if _celle_de_la_reclamation(tour):
        tour.dire("modele_deja_donne")
        reposer(tour)
        return
    if veut_un_envoi(tour.texte):
        tour.dire("pas_d_envoi")
    tour.dire_reponse("obtenir_document")
    if brouillon.saisine:
        tour.reponse.enveloppes[-1]["documents"] = [_deposee(tour, brouillon.saisine)]
    else:
        tour.reponse.enveloppes[-1]["documents"] = _vierges(tour)
    reposer(tour)


def est_demande_de_dossier(tour: Tour, texte: str) -> bool:
    """Whether a text asks for the writer's file; to "what do you expect of the mediator?", that is a wish."""
    return tour.brouillon.champ not in ("demande", "reclamation.objet", "recit") and demande_son_dossier(texte)


def dire_du_dossier(tour: Tour, _: list[str]) -> None:
    """The copy of what was filed here; else where a file may be asked for."""
    if tour.brouillon.saisine:
        tour.dire_reponse("obtenir_document")
        tour.reponse.enveloppes[-1]["documents"] = [_deposee(tour, tour.brouillon.saisine)]
    else:
        tour.dire("copie_du_dossier")


def _deposee(tour: Tour, numero: str) -> dict[str, str | None]:
    return {"titre": tour.message("titre_lettre"), "nom": "lettre.pdf", "numero": numero}


def _celle_de_la_reclamation(tour: Tour) -> bool:
    """Whether the letter asked for is that to the caisse, of which the text was given and which is still to be sent."""
    brouillon = tour.brouillon
    faite = brouillon.situation.reclamation in ("sans_succes", "en_attente") or brouillon.saisine is not None
    return brouillon.modele_donne and not faite and not AUTRE_PAPIER.search(plier(tour.texte).plie)


def joindre(tour: Tour, label: str) -> None:
    """Puts the blank document below the answer that speaks of it."""
    if nom := VIERGE_DE.get(label):
        tour.reponse.enveloppes[-1]["documents"] = [un for un in _tous(tour) if un["nom"] == nom]


def _tous(tour: Tour) -> list[dict[str, str | None]]:
    lettre = {"titre": tour.message("titre_lettre_vierge"), "nom": "lettre-vierge.pdf", "numero": None}
    questionnaire = {
        "titre": tour.message("titre_questionnaire_vierge"),
        "nom": "questionnaire-vierge.pdf",
        "numero": None,
    }
    return [lettre, questionnaire]


def _vierges(tour: Tour) -> list[dict[str, str | None]]:
    lettre, questionnaire = _tous(tour)
    demande = plier(tour.texte).plie
    if any(mot in demande for mot in MOTS_DU_QUESTIONNAIRE):
        return [questionnaire, lettre]
    montres = [un["nom"] for une in tour.brouillon.derniere_reponse for un in une["documents"]]
    if questionnaire["nom"] in montres and not LETTRE.search(demande):
        return [questionnaire]  # "vous me l'envoyez ?", of what was just shown
    return [lettre, questionnaire] if tour.brouillon.situation.motif == "medecin_traitant" else [lettre]
