"""The open field is not answered: refused, not known or not read; passed where it can be, else another way is offered."""

import re

from actions import questions
from actions.depot import confirmations, necessaires
from actions.faq import clarifier
from actions.lecture.a_cote import raconte_autre_chose
from actions.notes.champs import ecrire, laisser, passer
from actions.parcours import avancer
from actions.tour import Tour
from bot.extraction.correction.desaveux import donnee_ignoree
from bot.extraction.langue import interrogations
from bot.extraction.reponse import reponses
from bot.mediation.collecte import CHAMPS_DU_MOYEN, moyens_restants, necessaire
from bot.mediation.situation import INCONNU, VALEURS

DES_MOYENS = frozenset(champ for champs in CHAMPS_DU_MOYEN.values() for champ in champs)
ECHECS_AVANT_UNE_AUTRE_VOIE = 2
MOTS_D_UN_OUI = 4
NIE = re.compile(r"\b(?:non|nan|pas|rien|jamais|aucune?|sans|refus\w*|plus tard)\b", re.IGNORECASE)


def refuse_la_question(tour: Tour) -> bool:
    """Declined in a word, or first and with something else beside, where the question may be left out."""
    if reponses.est_refus(tour.texte) and len(tour.texte.split()) <= MOTS_D_UN_OUI:
        return True
    if reponses.est_question(tour.texte) or raconte_autre_chose(tour):
        return False
    return questions.peut_passer(tour, tour.brouillon.champ or "") and reponses.refuse_d_abord(tour.texte)


def refuse_et_demande(tour: Tour) -> bool:
    """ "Je préfère pas. Et c'est payant ?": a field that may be left out is declined, beside a question."""
    dit, posee = interrogations.separer(tour.texte)
    if not (dit and posee) or not questions.peut_passer(tour, tour.brouillon.champ or ""):
        return False
    non = reponses.lire_oui_non(dit) is False and len(dit.split()) <= MOTS_D_UN_OUI
    return non or reponses.refuse_d_abord(dit) or reponses.s_en_passe(dit) or reponses.n_a_pas(dit)


def decline(tour: Tour) -> bool:
    """A bare "non" to a question that may be left out; for the NIR any denial will do ("il ne veut pas le donner")."""
    champ = tour.brouillon.champ or ""
    bref = len(tour.texte.split()) <= MOTS_D_UN_OUI
    nie = reponses.lire_oui_non(tour.texte) is False or (tour.lecture.sure and tour.lecture.label == "nier")
    non = reponses.s_en_passe(tour.texte) or (bref and nie) or _tait_le_nir(tour, champ)
    return questions.peut_passer(tour, champ) and non


def _tait_le_nir(tour: Tour, champ: str) -> bool:
    """Whether words deny, where a NIR is asked for, and hold none; what is asked, or only talk, leaves the question open."""
    if tour.contenu.questions[champ].type != "nir" or tour.identifiants or reponses.est_question(tour.texte):
        return False
    parle = tour.lecture.sure and tour.lecture.famille == "chitchat"
    return not parle and reponses.lire_oui_non(tour.texte) is not True and bool(NIE.search(tour.texte))


def ne_sait_pas(tour: Tour) -> bool:
    """What is asked is not known, or not at hand."""
    if raconte_autre_chose(tour) or _ignore_une_date(tour):
        return False  # "mon médecin part, je n'en trouve pas d'autre"
    dit = reponses.est_ignorance(tour.texte) or (tour.brouillon.champ not in VALEURS and reponses.n_a_pas(tour.texte))
    return dit or (tour.lecture.sure and tour.lecture.label == "ne_sait_pas")


def _ignore_une_date(tour: Tour) -> bool:
    """ "La date je sais plus trop", where a town is asked for."""
    question = tour.contenu.questions[tour.brouillon.champ or ""]
    return question.type != "date" and donnee_ignoree(tour.texte) == "date"


def refuser(tour: Tour) -> None:
    """A field that can be left out is passed; for a needed one, another way is offered."""
    champ = tour.brouillon.champ or ""
    if champ in VALEURS:
        _ecrire_inconnu(tour, champ)
        avancer(tour)
    elif necessaire(tour.brouillon, champ):
        if champ in DES_MOYENS or not necessaires.refuser(tour, champ):
            offrir_une_autre_voie(tour)
    else:
        tour.dire("retire" if laisser(tour, champ) else "passe")
        avancer(tour)


def ne_pas_savoir(tour: Tour) -> None:
    """An answer too: explained once, then "inconnu" for a field of the rules, passed for a field of the form."""
    brouillon = tour.brouillon
    champ = brouillon.champ
    if champ in VALEURS and brouillon.poses.get(champ, 0) >= 2:
        _ecrire_inconnu(tour, champ)
        avancer(tour)
    elif champ in VALEURS:
        tour.dire("comment_savoir")
        questions.reposer(tour)
    else:
        refuser(tour)


def _ecrire_inconnu(tour: Tour, champ: str) -> None:
    """Not known; a complaint that is dated was made, and who does not know what it gave still awaits it."""
    datee = champ == "reclamation" and tour.brouillon.dossier.reclamation.date is not None
    ecrire(tour, champ, "en_attente" if datee else INCONNU)


def ne_pas_lire(tour: Tour) -> None:
    """One clear sentence with an example; after the second failure another way."""
    brouillon = tour.brouillon
    if brouillon.confirmation in confirmations.EFFACENT:
        tour.dire("pas_compris")
        questions.reposer(tour)
        return
    champ = brouillon.champ or ""
    brouillon.essais[champ] = brouillon.essais.get(champ, 0) + 1
    if champ == "caisse" and brouillon.caisses_proposees:
        tour.dire("plusieurs_caisses")
        questions.reposer(tour)
    elif tour.lecture.zone == "ask" and reponses.est_question(tour.texte):
        clarifier.repondre(tour)
    elif reponses.est_question(tour.texte) and not tour.identifiants:
        tour.dire("question_seule")
        questions.reposer(tour)
    elif brouillon.essais[champ] < ECHECS_AVANT_UNE_AUTRE_VOIE:
        tour.dire_erreur(champ)
        questions.reposer(tour)
    elif champ in VALEURS and brouillon.essais[champ] > ECHECS_AVANT_UNE_AUTRE_VOIE:
        _ecrire_inconnu(tour, champ)
        tour.dire("je_passe")
        avancer(tour)
    elif questions.peut_passer(tour, champ) and brouillon.essais[champ] > ECHECS_AVANT_UNE_AUTRE_VOIE:
        passer(tour, champ)
        tour.dire("je_passe")
        avancer(tour)
    else:
        offrir_une_autre_voie(tour)


def offrir_une_autre_voie(tour: Tour) -> None:
    """What cannot be left out: said why, and how else it can be given or who can help."""
    brouillon = tour.brouillon
    cle = f"autre_voie_{(brouillon.champ or '').replace('.', '_')}"
    if cle in tour.contenu.messages:
        tour.dire(cle)
    elif necessaire(brouillon, brouillon.champ or ""):
        tour.dire("autre_voie_necessaire")
    elif brouillon.champ in VALEURS:
        tour.dire("autre_voie_verification")
    else:
        tour.dire("autre_voie")
    du_moyen = brouillon.champ in DES_MOYENS and necessaire(brouillon, brouillon.champ)
    if du_moyen and len(moyens_restants(brouillon)) > 1:
        brouillon.dossier.demandeur.moyen_de_reponse = None
        avancer(tour)
    else:
        questions.reposer(tour)
