"""A second look at the engine's reading: plain words settle it, and what nothing supports is dropped."""

import re
from dataclasses import replace

from actions.lecture.relire_un_trouble import lire_un_trouble
from actions.questions import OUVERTES
from actions.secours import urgence
from actions.tour import NON_COMPRIS, Lecture, Segment, Tour
from bot.extraction.affaire import professions
from bot.extraction.affaire.comportements import raconte_un_comportement
from bot.extraction.affaire.procedure import lire_procedure
from bot.extraction.demande import au_chat, sujets_ailleurs
from bot.extraction.demande.craintes import craint_des_suites
from bot.extraction.demande.sujets import sujets, veut_agir
from bot.extraction.langue.pliage import plier
from bot.extraction.personnes import noms, personnes
from bot.extraction.reponse import reponses
from bot.mediation.brouillon import Etape

TROMPEURS = (
    "recommencer",
    "annuler",
    "modifier_reponse",
    "informer",
    "affirmer",
    "nier",
    "ne_sait_pas",
    "hors_perimetre",
    "hors_sujet",
    "chitchat/saluer",
    "chitchat/aide",
    "chitchat/mecontentement",
    "chitchat/robot",
    "faq/questionnaire_medecin_traitant",
)
"""Labels that the engine gives to questions in which a word of theirs stands."""
PLUS_PRECIS = {("faq/saisir_compte_ameli", "faq/creer_compte_ameli"), ("ne_sait_pas", "hors_perimetre")}
"""A reading, and the subject whose plain words outweigh it however sure it is: who has no account asks for one first; a
forgotten password is no "je ne sais pas".
"""
VOULUS = ("deposer_saisine", "verifier_eligibilite", "parler_conseiller", "obtenir_document")
"""What is asked for without a question."""
PRIS_POUR_UN_NOM = ("hors_sujet", "chitchat/repeter")
"""Labels that the engine gives to a bare name ("Claire")."""
PRIS_POUR_QUELQU_UN = ("parler_conseiller", "chitchat", "hors_sujet", "annuler", "nier", "affirmer")
"""Families of labels that the engine gives to "for somebody", whom nobody wants to speak to."""
REPETER = "chitchat/repeter"
DE_POLITESSE = ("chitchat/saluer", "chitchat/au_revoir", "chitchat/remercier")
DEMANDES = ("faq/", "verifier_", "deposer_", "suivre_", "obtenir_", "parler_", "hors_perimetre")
"""What may be one of several requests of a message, as the engine's segments hold them."""
DU_ROBOT = "chitchat/robot"
HORS_PERIMETRE = "hors_perimetre"
DES_DELAIS = ("faq/delai_traitement", "faq/delais_recours")
MOTS_D_UNE_POLITESSE = 3
MOTS_SEULS = 2
CONFIANCE_D_UN_MOT = 0.9
MOTS_D_UN_OUI = 5
MOTS_D_UN_SOUHAIT = 7
PHRASES = re.compile(r"(?<=[.!?])\s+|\n+")
INCOMPRISE = Lecture(NON_COMPRIS, "unknown")


def relire(tour: Tour) -> bool:
    """Mends the reading of the turn; whether it is no longer the one by which a rule chose the action."""
    avant = tour.lecture
    tour.lecture = _sans_les_delais_d_un_arret(tour, _revue(tour))
    trouves = sujets(tour.texte)
    lus = [segment.label for segment in tour.lecture.segments]
    if trouves and trouves[0] not in lus and _vaut_mieux(tour, trouves[0]):
        tour.lecture = Lecture(trouves[0], meilleurs=avant.meilleurs)
    if len(trouves) > 1 or (trouves and trouves[0] != tour.lecture.label):
        _ajouter(tour, trouves)
    tour.lecture = replace(tour.lecture, phrases=avant.phrases)
    tour.lecture = replace(lire_un_trouble(tour) or tour.lecture, phrases=avant.phrases)
    return tour.lecture.label != avant.label or tour.lecture.sure != avant.sure


def _revue(tour: Tour) -> Lecture:
    """The engine's reading, or what is left of it once the words and the state of the conversation are looked at."""
    lecture, texte = tour.lecture, tour.texte
    if lecture.label == urgence.LABEL:
        annonce = tour.brouillon.etape in OUVERTES and au_chat.annonce_un_acte(texte)
        return INCOMPRISE if annonce else _sans_l_urgence(lecture)
    pris_pour_un_nom = lecture.label in PRIS_POUR_UN_NOM and not reponses.est_question(texte)
    if au_chat.est_charabia(texte) or (pris_pour_un_nom and noms.lire_reponse_nom(texte)):
        return INCOMPRISE
    if personnes.est_pour_un_autre(texte) and (not lecture.sure or lecture.famille in PRIS_POUR_QUELQU_UN):
        return Lecture("informer")  # "quelqu'un" is whom it is for, not somebody to speak to
    if lecture.famille != "situation" and craint_des_suites(texte):
        return Lecture("faq/confidentialite")  # who sees what, and that nothing leaves without a yes
    if reponses.renonce(texte):
        return replace(lecture, label="annuler", zone="answer")
    if lecture.label == "recommencer" and au_chat.renvoie_au_debut(texte):
        return INCOMPRISE  # "je vous l'ai dit au début"
    if lecture.label == "annuler" and (au_chat.annule_autre_chose(texte) or au_chat.demande_l_envoi(texte)):
        return INCOMPRISE
    if not lecture.sure and raconte_un_comportement(texte) and professions.lire_professions(texte):
        return replace(lecture, label="situation/relation_medecin", zone="answer")
    if lecture.label in DE_POLITESSE and _n_a_rien_de_poli(tour):
        return INCOMPRISE
    brievement = len(texte.split()) <= MOTS_D_UN_OUI
    if brievement and lecture.label in DE_POLITESSE and au_chat.est_une_politesse(texte):
        return replace(lecture, zone="answer")  # "merci bye", which the engine takes for either
    if lecture.zone == "unknown" and tour.brouillon.reponses_dites and au_chat.n_a_pas_compris(texte):
        return Lecture(REPETER)  # "??" after an answer
    if lecture.label == REPETER and au_chat.n_a_pas_compris(texte):
        return replace(lecture, zone="answer")
    if lecture.label == "faq/qui_peut_saisir" and tour.brouillon.situation.motif and reponses.demande_s_il_peut(texte):
        return Lecture("verifier_eligibilite")  # may I, who told you what happens to me?
    if lecture.famille == "faq" and _finit_par_demander_s_il_peut(texte):
        return Lecture("verifier_eligibilite", meilleurs=lecture.meilleurs)  # after a story, whatever was heard in it
    if lecture.label == "faq/tribunal" and _dit_s_il_y_a_un_tribunal(texte):
        return Lecture("informer", meilleurs=lecture.meilleurs)  # "oui le tribunal est saisi" asks nothing
    rien_d_ouvert = tour.brouillon.etape is Etape.ACCUEIL and tour.brouillon.confirmation is None
    if rien_d_ouvert and lecture.label == "affirmer" and reponses.veut_avancer(texte):
        return Lecture("verifier_eligibilite")  # "oui je veux vérifier"
    if tour.brouillon.verdict_dit and _se_recrie(tour):
        return replace(lecture, zone="answer")
    if not lecture.sure and rien_d_ouvert and len(texte.split()) <= MOTS_D_UN_SOUHAIT and reponses.veut_saisir(texte):
        return Lecture("deposer_saisine")  # "je veux quand même saisir"
    doute = not lecture.sure or (lecture.famille == "situation" and len(texte.split()) <= MOTS_D_UN_OUI)
    if doute and tour.brouillon.situation.motif and (veut_agir(texte) or reponses.dit_de_saisir(texte)):
        return Lecture("deposer_saisine")
    return replace(lecture, zone="ask") if _est_douteuse(tour) else lecture


def _finit_par_demander_s_il_peut(texte: str) -> bool:
    """ "…ils m'ont tout payé le 20 juin. Puis-je quand même saisir le médiateur ?": the one question of a story."""
    phrases = PHRASES.split(texte.strip())
    demandes = [phrase for phrase in phrases if "?" in phrase]
    return len(phrases) > 1 and len(demandes) == 1 and reponses.demande_s_il_peut(demandes[0])


def _dit_s_il_y_a_un_tribunal(texte: str) -> bool:
    return lire_procedure(plier(texte).plie) is not None and not reponses.est_question(texte)


def _se_recrie(tour: Tour) -> bool:
    """ "Non c'est un médecin traitant qu'elle n'a pas": the trouble is told otherwise than it was understood."""
    raconte = tour.lecture.famille == "situation" and tour.brouillon.etape is Etape.ACCUEIL
    return raconte and reponses.lire_oui_non(tour.texte) is False and len(tour.texte.split()) > MOTS_D_UN_OUI


def _sans_l_urgence(lecture: Lecture) -> Lecture:
    """The next best reading where there was too little danger for an alarm; sure where no other is likely."""
    autres = [label for label in lecture.meilleurs if label != urgence.LABEL]
    seule = [label for label in lecture.plausibles if label != urgence.LABEL] == autres[:1]
    return Lecture((*autres, NON_COMPRIS)[0], "answer" if autres and seule else "ask", meilleurs=tuple(autres))


def _sans_les_delais_d_un_arret(tour: Tour, lecture: Lecture) -> Lecture:
    """ "J'envoie mon arrêt à qui, et combien de jours j'ai": a time limit of something else than the mediation."""
    dites = tour.brouillon.reponses_dites
    suite = dites == [HORS_PERIMETRE] and sujets_ailleurs.enchaine(tour.texte)
    if not (suite or sujets_ailleurs.parle_d_un_arret(tour.texte)):
        return lecture
    segments = tuple(
        replace(segment, label=HORS_PERIMETRE) if segment.label in DES_DELAIS else segment
        for segment in lecture.segments
    )
    label = HORS_PERIMETRE if lecture.label in DES_DELAIS else lecture.label
    return replace(lecture, label=label, segments=segments)


def _est_douteuse(tour: Tour) -> bool:
    """A bare word ("délai") has several meanings, and who asks something says neither yes nor no."""
    if tour.brouillon.etape in OUVERTES:
        return False
    lecture, mots = tour.lecture, len(tour.texte.split())
    mot_seul = mots <= MOTS_SEULS and lecture.famille == "faq" and lecture.confiance < CONFIANCE_D_UN_MOT
    return mot_seul or (lecture.label in ("affirmer", "nier") and "?" in tour.texte and mots > MOTS_D_UN_OUI)


def _vaut_mieux(tour: Tour, sujet: str) -> bool:
    """Whether the plain words of a subject outweigh the reading."""
    if sujet == DU_ROBOT:
        return True  # "quel modèle d'IA" is no model of a letter
    if (tour.lecture.label, sujet) in PLUS_PRECIS:
        return True
    trompeuse = tour.lecture.label in TROMPEURS
    demande = "?" in tour.texte or reponses.est_question(tour.texte)
    return not tour.lecture.sure or (trompeuse and (demande or sujet in VOULUS))


def _n_a_rien_de_poli(tour: Tour) -> bool:
    """A name or a town, which the engine takes for a greeting or a goodbye."""
    return len(tour.texte.split()) <= MOTS_D_UNE_POLITESSE and not au_chat.est_une_politesse(tour.texte)


def _ajouter(tour: Tour, trouves: list[str]) -> None:
    """The questions of a message that the engine did not tell apart, beside those that it did."""
    lecture = tour.lecture
    lus = [segment.label for segment in lecture.segments] or [lecture.label]
    if not all(label.startswith(DEMANDES) for label in lus) or not (
        "?" in tour.texte or reponses.est_question(tour.texte)
    ):
        return
    segments = lecture.segments or (Segment(tour.texte, lecture.label),)
    segments += tuple(Segment(tour.texte, label) for label in trouves if label not in lus and label.startswith("faq/"))
    tour.lecture = replace(lecture, segments=segments)
