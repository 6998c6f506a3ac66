"""A second look at the engine's reading: plain words settle it, and what nothing supports is dropped."""

from dataclasses import replace

from actions import urgence
from actions.questions import OUVERTES
from actions.tour import NON_COMPRIS, Lecture, Segment, Tour
from bot.extraction import au_chat, noms, reponses
from bot.extraction.sujets import parle_d_une_conduite, sujets, veut_agir

TROMPEURS = (
    "recommencer",
    "annuler",
    "modifier_reponse",
    "informer",
    "ne_sait_pas",
    "hors_perimetre",
    "hors_sujet",
    "chitchat/saluer",
    "chitchat/aide",
    "affirmer",
    "nier",
)
"""Labels that the engine gives to questions in which a word of theirs stands."""
DE_POLITESSE = ("chitchat/saluer", "chitchat/au_revoir", "chitchat/remercier")
MOTS_D_UNE_POLITESSE = 3
MOTS_SEULS = 2
CONFIANCE_D_UN_MOT = 0.9
DEMANDES = ("faq/", "verifier_", "deposer_", "suivre_", "obtenir_", "parler_", "hors_perimetre")
"""What may be one of several requests of a message, as the engine's segments hold them."""


def relire(tour: Tour) -> bool:
    """Mends the reading of the turn; whether it is no longer the one by which a rule chose the action."""
    avant = tour.lecture
    if avant.label == urgence.LABEL:
        tour.lecture = Lecture(
            avant.meilleurs[1] if len(avant.meilleurs) > 1 else NON_COMPRIS, "ask", meilleurs=avant.meilleurs[1:]
        )
    elif avant.label == "hors_sujet" and (au_chat.est_charabia(tour.texte) or noms.lire_reponse_nom(tour.texte)):
        tour.lecture = Lecture(NON_COMPRIS, "unknown")
    elif avant.label == "situation/medecin_traitant" and parle_d_une_conduite(tour.texte):
        tour.lecture = replace(avant, label="situation/relation_medecin", zone="answer")
    elif avant.label in DE_POLITESSE and _n_a_rien_de_poli(tour):
        tour.lecture = Lecture(NON_COMPRIS, "unknown")
    elif not avant.sure and tour.brouillon.situation.motif and veut_agir(tour.texte):
        tour.lecture = Lecture("deposer_saisine")
    elif avant.label == "annuler" and au_chat.annule_autre_chose(tour.texte):
        tour.lecture = Lecture(NON_COMPRIS, "unknown")
    elif _est_un_mot_seul(tour):
        tour.lecture = replace(avant, zone="ask")
    trouves = sujets(tour.texte)
    if trouves and (not tour.lecture.sure or (tour.lecture.label in TROMPEURS and reponses.est_question(tour.texte))):
        tour.lecture = Lecture(trouves[0], meilleurs=avant.meilleurs)
    if len(trouves) > 1 or (trouves and trouves[0] != tour.lecture.label):
        _ajouter(tour, trouves)
    return tour.lecture.label != avant.label or tour.lecture.sure != avant.sure


def _n_a_rien_de_poli(tour: Tour) -> bool:
    """A name or a town, which the engine takes for a greeting or a goodbye."""
    return len(tour.texte.split()) <= MOTS_D_UNE_POLITESSE and not au_chat.est_une_politesse(tour.texte)


def _est_un_mot_seul(tour: Tour) -> bool:
    """A bare word ("délai") has several meanings: the engine must be surer of it than of a sentence."""
    court = len(tour.texte.split()) <= MOTS_SEULS and tour.brouillon.etape not in OUVERTES
    return court and tour.lecture.famille == "faq" and tour.lecture.confiance < CONFIANCE_D_UN_MOT


def _ajouter(tour: Tour, trouves: list[str]) -> None:
    """The questions of a message that the engine did not tell apart, beside those that it did."""
    lecture = tour.lecture
    lus = [segment.label for segment in lecture.segments] or [lecture.label]
    if not all(label.startswith(DEMANDES) for label in lus) or not reponses.est_question(tour.texte):
        return
    segments = lecture.segments or (Segment(tour.texte, lecture.label),)
    segments += tuple(Segment(tour.texte, label) for label in trouves if label not in lus and label.startswith("faq/"))
    tour.lecture = replace(lecture, segments=segments)
