"""An emergency stops everything: the numbers, a warm word, no form question until the person says that it is over."""

import re

from actions.depot import confirmations
from actions.faq import questions_jointes
from actions.fil import effacer
from actions.questions import OUVERTES, reposer
from actions.secours import dit_avec_le_danger, ecoute
from actions.tour import Tour
from bot.extraction.correction import interdits
from bot.extraction.danger import alarmes, dangers, deuils
from bot.extraction.demande import au_chat, demandes
from bot.extraction.langue import interrogations, langues
from bot.extraction.reponse import reponses
from bot.mediation.brouillon import Etape

LABEL = "urgence"
A_REPONDRE = ("faq/", "hors_perimetre")
"""Labels of questions that have an answer of their own."""
TEXTES_LIBRES = ("recit", "demande", "reclamation.objet")
"""Fields whose answer may be any sentence."""
MOTS_D_UNE_REPONSE = 4
CONFIANCE_SANS_MOT_DE_DANGER = 0.8
"""Where no word even hints at danger, the label must be this sure, and no answer be awaited: the engine was not trained on
what people say between two answers ("deux minutes, j'ai la porte").
"""
JAMAIS = 2.0
"""No probability is as high: in an answer without a word of danger the numbers are said in one line, and the answer taken."""
CONFIANCE_D_UN_MOT_COURANT = 0.9
"""In a short answer whose only words of danger are said in passing ("que ce soit payé vite")."""
DANGER_SANS_MOT = 0.95
"""From this probability on the one line is said beside an answer that names no danger."""
MOTS_D_UN_SOUHAIT = 14
DANGER_EXCLU = 0.02
"""Under this probability the engine takes a word of danger for a figure of speech: "mission suicide"; never a wish to die
that is said outright, which a long complaint would drown.

Chosen on 300 urgent messages and 600 that only sound so: half the false alarms of the words alone, none missed.
"""
DANGER_CERTAIN = 0.9
"""Under it, a word of danger that is told of the dead, of the past or of papers, or beside a "non", is none."""
DANGER_MANIFESTE = 0.97
"""From it on, despair that names a danger too is one."""
DANGER_DOUTEUX = 0.3
"""From this probability on a doubtful word ("enceinte") makes an alarm."""
DANGER_SUSPECT = 0.125
"""From this probability on the numbers are said once beside a doubtful word, and the message is answered as what it seems to
be: the engine's own label says so from 0.154 on (bot/engine/nlu/zones.py), which alone is no alarm.
"""
DES_AUTRES = ("pour_un_proche", "corps_d_un_proche")
"""Kinds of danger that are somebody else's."""
NUMEROS = re.compile(r"\b(?:3114|15|17|18|112|114|sos [a-zé]+)\b", re.IGNORECASE)


def concerne(tour: Tour) -> bool:
    """Whether this message is an alarm: surely so labelled, or so worded whatever its label."""
    if tour.choix:
        return False
    texte, lecture, exact = tour.texte, tour.lecture, _sans_le_faux(tour.texte)
    if dangers.est_dit_sans_detour(exact):
        return True
    if dangers.est_alarme(exact) and (lecture.danger is None or lecture.danger >= DANGER_EXCLU):
        return True
    if lecture.label != LABEL or not lecture.sure or not _le_soupcon_compte(tour) or exact != texte:
        return False
    if dangers.est_sorti_de_l_hopital(texte):
        return False  # the numbers are said in one line
    if dangers.nomme_un_danger(texte) or (dangers.peut_etre_un_danger(texte) and not _est_bref(texte)):
        return lecture.danger is None or lecture.danger >= DANGER_DOUTEUX
    return lecture.confiance >= _confiance_sans_mot(tour) and not dangers.s_explique_autrement(texte)


def _est_bref(texte: str) -> bool:
    """Whether a text is no longer than an answer: its words of danger are then those of what is asked."""
    return len(texte.split()) <= MOTS_D_UN_SOUHAIT


def _confiance_sans_mot(tour: Tour) -> float:
    """How sure the engine must be of an alarm where no word names a danger."""
    if not tour.brouillon.attend_une_reponse:
        papiers = dangers.touche_aux_papiers(tour.texte)
        return DANGER_CERTAIN if papiers else CONFIANCE_SANS_MOT_DE_DANGER
    return CONFIANCE_D_UN_MOT_COURANT if dangers.peut_etre_un_danger(tour.texte) else JAMAIS


def _dit_en_mots(texte: str) -> bool:
    return dangers.est_dit_sans_detour(texte) or dangers.est_alarme(texte)


def _sans_le_faux(texte: str) -> str:
    """ "Écris qu'il m'a frappé, même si c'est faux" tells of no danger."""
    return demandes.retirer(texte, interdits.demande_du_faux)


def est_possible(tour: Tour) -> bool:
    """Whether the engine suspects a danger, too little for an alarm, or hears nothing of an injury that is told."""
    if not tour.choix and dangers.dit_une_blessure(tour.texte):
        return True
    danger, exact = tour.lecture.danger, _sans_le_faux(tour.texte)
    if tour.choix or danger is None or not _le_soupcon_compte(tour):
        return False
    if dangers.nomme_un_danger(exact):
        return danger >= DANGER_SUSPECT
    seuil = DANGER_SANS_MOT if tour.brouillon.attend_une_reponse else DANGER_DOUTEUX
    en_a_un = dangers.peut_etre_un_danger(exact) or danger >= CONFIANCE_SANS_MOT_DE_DANGER
    return exact == tour.texte and danger >= seuil and en_a_un and not dangers.s_explique_autrement(exact)


def _le_soupcon_compte(tour: Tour) -> bool:
    """Whether a message in which the engine suspects a danger is none of what it takes for one."""
    texte, danger = tour.texte, tour.lecture.danger
    if not langues.est_en_francais(texte):
        return False  # of another language it knows next to nothing: the words alone are looked at
    certain = danger is not None and danger >= DANGER_CERTAIN
    finie = tour.brouillon.alarme_dite and not tour.brouillon.alarme and alarmes.est_au_passe(texte)
    if (dangers.est_sans_doute_ancien(texte) or finie) and not certain:
        return False
    if reponses.lire_oui_non(texte) is not None or reponses.est_refus(texte):
        return certain and dangers.peut_etre_un_danger(texte)  # "non, je ne veux pas donner mon nom"
    proche = certain and alarmes.nature_de_l_alarme(texte) == "pour_un_proche"  # "mon père ne mange plus"
    if danger is not None and danger >= DANGER_MANIFESTE and dangers.nomme_un_danger(texte):
        return True  # of despair, and of more
    if (alarmes.est_desespoir(texte) and not proche) or demandes.veut_un_code(texte):
        return False  # "je veux finir demain": the label alone is no alarm
    if au_chat.demande_d_attendre(texte) or au_chat.demande_ce_qui_est_garde(texte):
        return False  # "deux minutes, j'ai la porte", "il reste quoi de moi ?"
    # a name, a town: the answer to the open question, which the engine does not know
    return not (tour.brouillon.attend_une_reponse and len(texte.split()) <= MOTS_D_UNE_REPONSE)


def alerter(tour: Tour) -> None:
    """Gives the numbers; the form waits, and what is told with the danger is kept for afterwards."""
    dit_avec_le_danger.noter(tour)
    brouillon = tour.brouillon
    brouillon.alarme_cas = _cas(tour)
    brouillon.alarme_du_moteur = not (_dit_en_mots(tour.texte) or (brouillon.alarme and not brouillon.alarme_du_moteur))
    brouillon.alarme = brouillon.alarme_dite = True
    if brouillon.confirmation in confirmations.EFFACENT:
        brouillon.confirmation_suspendue = brouillon.confirmation
    brouillon.ecoute, brouillon.confirmation = False, None
    prevenus = brouillon.alarme_cas == "pour_un_proche" and alarmes.dit_les_secours(tour.texte)
    tour.dire_reponse(LABEL, cas="secours" if prevenus else brouillon.alarme_cas)
    ecoute.condoler(tour)
    _offrir_la_fin(tour)


def _offrir_la_fin(tour: Tour) -> None:
    tour.reponse.enveloppes[-1]["choix"] = [
        {"titre": tour.message("choix_alarme_finie"), "charge": {"champ": "alarme", "valeur": "finie"}}
    ]


def _cas(tour: Tour) -> str | None:
    """The kind of danger; more of the one under way where the message does not say."""
    if alarmes.est_soi_meme(tour.texte):
        nature = alarmes.nature_de_l_alarme(tour.texte)
        return "detresse" if _est_en_deuil(tour) else None if nature in DES_AUTRES else nature
    nature = alarmes.nature_de_l_alarme(tour.texte)
    if nature is None and _est_en_deuil(tour) and not dangers.touche_au_corps(tour.texte):
        return "detresse"
    return nature or (tour.brouillon.alarme_cas if tour.brouillon.alarme else None)


def _est_en_deuil(tour: Tour) -> bool:
    return tour.brouillon.deuil or deuils.dit_un_deuil(tour.texte)


def est_finie(tour: Tour) -> bool:
    """Whether the person says that the danger is over."""
    if tour.choix:
        return tour.choix.get("champ") == "alarme"
    sans_numeros = NUMEROS.sub(" ", tour.texte)  # "j'ai appelé le 3114" is no alarm
    finie = alarmes.est_apaisement(tour.texte) or _est_dementie(tour)
    return finie and not dangers.est_alarme(sans_numeros)


def _est_dementie(tour: Tour) -> bool:
    """Whether there was no danger: said so, or by a bare "non" where no word had named one."""
    non = reponses.lire_oui_non(tour.texte) is False and len(tour.texte.split()) <= MOTS_D_UNE_REPONSE
    refuse = reponses.est_refus(tour.texte) or NUMEROS.search(tour.texte)
    seul = alarmes.dit_etre_seul(tour.texte)  # "non, personne": nobody is near
    return alarmes.est_dementi(tour.texte) or bool(tour.brouillon.alarme_du_moteur and non and not (refuse or seul))


def secours_prevenus(tour: Tour) -> bool:
    """Whether the rescue is called or on its way: the danger is not over, but it is known."""
    sans_numeros = NUMEROS.sub(" ", tour.texte)
    return not tour.choix and alarmes.dit_les_secours(tour.texte) and not dangers.est_alarme(sans_numeros)


def accompagner(tour: Tour) -> None:
    """The rescue knows: a word to wait with, and the form waits too."""
    tour.dire_reponse(LABEL, cas="secours")
    _offrir_la_fin(tour)


def rassure_encore(tour: Tour) -> bool:
    """Whether, the danger over, the person only says so again where their account or their wish is asked for."""
    brouillon = tour.brouillon
    libre = brouillon.champ in TEXTES_LIBRES and brouillon.alarme_dite and not brouillon.alarme and not tour.choix
    return libre and alarmes.est_apaisement(tour.texte) and not dit_avec_le_danger.porte_sur_la_demande(tour)


def reprendre(tour: Tour) -> None:
    """The danger is over: a warm word, no numbers, the answer to what is asked with it, and the form where it was."""
    brouillon = tour.brouillon
    if not brouillon.alarme and alarmes.veut_reprendre(tour.texte):
        reposer(tour)  # the warm word was said
        return
    dementie = not tour.choix and _est_dementie(tour)
    brouillon.alarme, brouillon.alarme_cas = False, None
    apaisement = "apaisement" if effacer.a_perdre(brouillon) else "apaisement_sans_suite"
    tour.dire_reponse(LABEL, cas="dementi" if dementie else apaisement)
    if label := _demande_avec(tour):
        tour.dire_reponse(label)
    elif dementie and _demande_autre_chose(tour.texte):
        tour.dire("question_seule")
    brouillon.confirmation, brouillon.confirmation_suspendue = brouillon.confirmation_suspendue, None
    if confirmations.redemander(tour):
        return
    if brouillon.etape is Etape.ACCUEIL and brouillon.situation.motif and brouillon.verdict_dit is None:
        confirmations.proposer_verification(tour)
    elif brouillon.etape in OUVERTES and brouillon.champ is None:
        ecoute.reprendre(tour)
    elif not dit_avec_le_danger.rendre_l_ajout(tour, dementie):
        reposer(tour)


def _demande_autre_chose(texte: str) -> bool:
    """Whether a denial comes with a question, and is not itself one ("pourquoi vous me parlez du Samu ?")."""
    posee = interrogations.separer(texte)[1]
    return bool(posee) and not alarmes.est_dementi(posee)


def _demande_avec(tour: Tour) -> str | None:
    """What is asked in the message that says that the danger is over, as the engine or its words have it."""
    if tour.choix:
        return None
    demande = reponses.est_question(tour.texte)
    if tour.lecture.sure and (tour.lecture.famille == "faq" or (demande and tour.lecture.label.startswith(A_REPONDRE))):
        return tour.lecture.label
    nommees = questions_jointes.nommees(tour.texte, A_REPONDRE) if demande else []
    return next(iter(nommees), None)


def rappeler(tour: Tour) -> None:
    """Still under way: the numbers stand in each answer; who says that they are the one in danger is spoken to as such."""
    if alarmes.est_soi_meme(tour.texte):
        alerter(tour)
        return
    dire_les_numeros(tour)
    _offrir_la_fin(tour)


def dire_les_numeros(tour: Tour) -> None:
    """The numbers alone, in one line."""
    tour.reponse.dire(tour.message("numeros_urgence"), faits=tour.contenu.reponses[LABEL].faits)
