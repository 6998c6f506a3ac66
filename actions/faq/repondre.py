"""Answers from the content: questions on mediation, other questions, the talk around."""

from dataclasses import replace

from actions.depot import confirmations
from actions.faq import conseiller, documents, version
from actions.fil import reprise
from actions.guides import compte_ameli
from actions.questions import poser, reposer
from actions.secours import ecoute
from actions.tour import Tour
from bot.extraction.danger import alarmes, dangers
from bot.mediation.brouillon import Etape

AIDE = "chitchat/aide"
SUITES = ("verifier_eligibilite", "deposer_saisine")
"""Requests that are not answered but followed, once the questions beside them are answered."""

AVEC_UN_MOT = ("situation/", "faq/", "hors_perimetre")
"""Labels whose answer begins with a word for who tells their despair beside."""


def repondre(tour: Tour) -> None:
    """Answers every request of the message, then comes back to the open question."""
    from actions.faq import questions_jointes  # it answers by this module

    voulus = labels(tour)
    questions_jointes.repondre_avant_de_verifier(tour)
    suite = next((label for label in voulus if label in SUITES), None) if len(voulus) > 1 else None
    for label in voulus:
        if label != suite:
            dire(tour, label)
    if suite and tour.brouillon.etape is Etape.ACCUEIL:
        _enchainer(tour, suite)
    else:
        (version.revenir if version.NON_COMPRIS in voulus else reposer)(tour)


def _enchainer(tour: Tour, label: str) -> None:
    """Goes on to the check or the referral that the same message asks for."""
    from actions import parcours  # the journeys call answers

    tour.lecture = replace(tour.lecture, label=label)
    parcours.parcours_du_label(label)(tour)


def labels(tour: Tour) -> list[str]:
    """The labels to answer: those of the segments where there are several, else that of the message."""
    segments = [segment.label for segment in tour.lecture.segments]
    return list(dict.fromkeys(segments)) or [tour.lecture.label]


def dire(tour: Tour, label: str) -> None:
    """Says the answer to one label."""
    brouillon = tour.brouillon
    if label == "parler_conseiller":
        conseiller.dire_voies(tour)
        return
    if label == "chitchat/mecontentement" and alarmes.est_desespoir(tour.texte):
        ecoute.demander(tour)
        return
    if label.startswith(AVEC_UN_MOT) and (alarmes.est_desespoir(tour.texte) or alarmes.est_denuement(tour.texte)):
        ecoute.encourager(tour)
    jugee = "procedure_judiciaire" in tour.nouveautes and brouillon.situation.procedure_judiciaire == "aucune"
    if label == "faq/tribunal" and jugee and tour.reponse.enveloppes:
        return  # the court has ruled, or deals with something else: that was just said
    if label == version.NON_COMPRIS:
        version.repeter(tour)
        return
    agression = label == "situation/relation_medecin" and dangers.dit_une_agression_sexuelle(tour.texte)
    tour.dire_reponse(label, cas="agression" if agression else None)
    if agression:
        tour.dire("danger_possible")
    documents.joindre(tour, label)
    compte_ameli.proposer(tour, label)
    reprise.proposer(tour, label)
    if label == AIDE:
        tour.reponse.offrir(version.autre(tour))
    if label.startswith("situation/") and brouillon.etape is Etape.ACCUEIL:
        confirmations.proposer_verification(tour)


def pourquoi(tour: Tour) -> None:
    """Why the open question is asked, then the question again."""
    brouillon = tour.brouillon
    if brouillon.champ:
        tour.dire_pourquoi(brouillon.champ)
        poser(tour, brouillon.champ)
