"""Reads which of the choices offered a typed answer picks."""

import re
from collections.abc import Sequence
from typing import Any

from actions.lecture.a_cote import MOTS_D_UN_OUI, parle_a_l_assistant, raconte_autre_chose
from actions.notes.champs import ecrire
from actions.questions import ECRITS, suite_demandee, vient_de_dire
from actions.tour import MOTS_D_UNE_REPONSE_COURTE, Tour
from bot.extraction.affaire import professions, regimes, situation
from bot.extraction.affaire.litiges import n_est_qu_un_refus, nomme_la_caisse
from bot.extraction.danger import alarmes
from bot.extraction.demande import aide_reclamation, au_chat
from bot.extraction.langue.formules import lisible
from bot.extraction.personnes import personnes
from bot.extraction.recit.recits import JETON
from bot.extraction.reclamation import reclamations
from bot.extraction.reponse import choix, reponses
from bot.mediation.collecte import NOMS_DES_PERSONNES
from bot.mediation.situation import INCONNU, VALEURS

DES_CHOIX = ("clarification", "caisse", "consentement", "recapitulatif")
"""Questions whose choices are made for the moment."""
FOIS_AVANT_INCONNU = 2
D_ABORD_NON = re.compile(r"\W*(?:(?:bah|ben|euh|alors|mais) )*(?:non|nan|aucune?|pas|jamais|rien)\b")
DIT_NON = re.compile(r"\bdit (?:que )?non\b")
MOTS_D_UN_REFUS_BREF = 5
MOTS_D_UN_NOM = 5
DE_LA_PERSONNE = ("personne_concernee", "agissant_pour", "agissant_pour.accord")
"""Questions about whom it is for: what their relatives do answers none of them."""


def lire_choix(tour: Tour, champ: str) -> bool:
    """One of the choices of a question, in words of its own, by a yes or no, or that it is not known."""
    valeur = choix_dit(tour, champ)
    if valeur is not None:
        ecrire(tour, champ, valeur)
    return valeur is not None


def choix_dit(tour: Tour, champ: str) -> str | None:
    """The choice that the message picks; None where it says something else."""
    offerts = [(un.valeur, un.titre, un.synonymes) for un in tour.contenu.questions[champ].choix]
    texte = personnes.sans_les_tiers(tour.texte) if champ in DE_LA_PERSONNE else tour.texte
    accord = reponses.lire_oui_non(texte)
    if champ in DE_LA_PERSONNE and accord is False and alarmes.est_apaisement(texte):
        return None  # "non je vais bien", to what was asked before
    if champ in DE_LA_PERSONNE and accord is False and tour.nouveautes.intersection(NOMS_DES_PERSONNES):
        return None  # "non Amel c'est moi, la petite s'appelle Inaya"
    valeur = choix.choisir(JETON.sub(" ", texte), offerts)
    dit = any(signe.isalpha() for signe in texte)  # a thumb says too little
    if valeur is None and accord is not None and dit and not reponses.est_question(tour.texte):
        franc = "oui" if accord else "non"  # "pas à ma connaissance" picks what "non" picks
        valeur = next((ident for ident, _, synonymes in offerts if franc in synonymes), None)
    if valeur == INCONNU and tour.brouillon.poses.get(champ, 0) < FOIS_AVANT_INCONNU:
        return None  # asked again with an explanation first (verdicts.yml)
    if reponses.se_reprend(tour.texte) and len(tour.texte.split()) > MOTS_D_UN_OUI:
        return None
    if champ in VALEURS and (
        reponses.dit_seulement_d_avancer(tour.texte) or reponses.dit_seulement_avoir_compris(texte)
    ):
        return None
    if champ in VALEURS and accord is None and len(tour.texte.split()) > MOTS_D_UNE_REPONSE_COURTE:
        return None  # one word of a story picks no choice
    if champ in VALEURS and accord and reponses.veut_avancer(tour.texte):
        tour.brouillon.veut_deposer = not reponses.veut_verifier(tour.texte)
        return None  # "oui, préparons la demande" says nothing of a tribunal
    if (
        champ in VALEURS
        and accord is not False
        and (reponses.veut_saisir(tour.texte) or reponses.dit_de_saisir(tour.texte))
    ):
        tour.brouillon.veut_deposer = True
        return None  # "je veux saisir quand même" is no tribunal that is "saisi"
    question = reponses.est_question(tour.texte) and len(tour.texte.split()) > 3
    refus = reponses.est_refus(tour.texte) and _decline(tour, champ)
    if parle_a_l_assistant(tour):
        return None
    ailleurs = champ != "motif" and au_chat.ajoute_un_sujet(tour.texte) and raconte_autre_chose(tour)
    if valeur is None or question or refus or ailleurs:
        return None  # "non, je ne veux pas donner mon mail" is no "non" to another question
    return valeur


def _decline(tour: Tour, champ: str) -> bool:
    """Whether a refusal is one to answer ("je préfère pas le dire"), and no "non" to what is asked ("rien du tout")."""
    lu = lisible(tour.texte)
    tait = champ in VALEURS and not (D_ABORD_NON.match(lu) or DIT_NON.search(lu))
    return tait or len(tour.texte.split()) > MOTS_D_UN_REFUS_BREF


def lire_motif(tour: Tour, champ: str) -> bool:
    """Which trouble; to "who refused?", the caisse or a professional says it."""
    if vient_de_dire(tour, "refus_de_qui") and len(tour.texte.split()) <= MOTS_D_UN_NOM:
        if professions.lire_professions(tour.texte):
            ecrire(tour, champ, "refus_de_soins")
            return True
        if nomme_la_caisse(tour.texte):
            ecrire(tour, champ, "reponse_insatisfaisante")
            return True
    return not n_est_qu_un_refus(tour.texte) and lire_choix(tour, champ)


def lire_regime(tour: Tour, champ: str) -> bool:
    """ "La Sécu, quoi": that of most people is a CPAM, and what was understood is said back."""
    if regimes.dit_la_secu(tour.texte):
        ecrire(tour, champ, "general")
        tour.dire("regime_compris")
        return True
    if regimes.dit_travailler_pour_soi(tour.texte):
        ecrire(tour, champ, "general")
        tour.dire("regime_des_independants")
        return True
    if regimes.est_d_un_tiers(tour.texte) and tour.brouillon.dossier.agissant_pour is None:
        return False  # "mon patron c'est la MSA"
    if regimes.ne_dit_qu_une_mutuelle(tour.texte):
        return False  # it pays beside a caisse, which is what is asked
    return lire_choix(tour, champ)


def lire_reclamation(tour: Tour, champ: str) -> bool:
    """What came of the complaint; "par mail" alone says that there was one, and the motive what came of it."""
    datee = tour.brouillon.dossier.reclamation.date is not None
    if reclamations.dit_rien(tour.texte) and suite_demandee(tour):
        ecrire(tour, champ, "sans_succes")
        ecrire(tour, "reclamation.resultat", "absence_reponse")
        return True
    if au_chat.fait_ecrire(tour.texte):
        return False  # what the assistant is told to write was not sent
    if reclamations.dit_rien(tour.texte) and (datee or tour.brouillon.poses.get(champ, 0) < FOIS_AVANT_INCONNU):
        ecrire(tour, "reclamation.resultat", "absence_reponse")
        return True  # nothing come of a dated complaint; else nothing done, or nothing come of it? asked again
    if reclamations.dit_attendre(tour.texte) and not reponses.est_question(tour.texte):
        ecrire(tour, champ, "en_attente")
        return True
    if datee and reclamations.rapporte_leurs_paroles(tour.texte) and not reponses.est_question(tour.texte):
        ecrire(tour, champ, "sans_succes")
        ecrire(tour, "reclamation.resultat", "reponse_insatisfaisante")
        return True
    if aide_reclamation.annonce_une_reclamation(tour.texte):
        ecrire(tour, champ, "pas_faite")
        return True  # "oui, je vais leur écrire" has still to be done
    if reclamations.n_a_que_demande(tour.texte) and reponses.lire_oui_non(tour.texte) is not True:
        tour.dire("demande_sans_reclamation")
        ecrire(tour, champ, "pas_faite")
        return True
    if lire_ce_qu_elle_a_donne(tour, champ):
        return True
    accord = reponses.lire_oui_non(tour.texte)
    if accord is not True and situation.lire_situation(tour.texte).reclamation_ecrite:
        return False  # "une lettre donnée à l'accueil", "non mais j'ai écrit un mail": what came of it is asked
    if accord and reclamations.est_faite_au_chat(tour.texte):
        return False
    issue = reclamations.lire_une_issue_breve(tour.texte)
    if issue and (accord or datee or suite_demandee(tour)):
        ecrire(tour, champ, issue)
        return True
    if reclamations.nie_l_issue(tour.texte):
        return _lire_une_issue_niee(tour, champ)
    if accord is False and suite_demandee(tour) and len(tour.texte.split()) <= MOTS_D_UN_OUI:
        return False  # no answer, or no complaint? asked again
    if lire_choix(tour, champ):
        return True
    if accord and _le_silence_est_connu(tour) and reclamations.dit_seulement_l_avoir_faite(tour.texte):
        ecrire(tour, champ, "sans_succes")
        return True
    canaux = tour.contenu.questions["reclamation.canal"].choix
    canal = choix.choisir(tour.texte, [(un.valeur, un.titre, un.synonymes) for un in canaux])
    ecrit = canal in ECRITS and len(tour.texte.split()) <= MOTS_D_UN_NOM
    if not ecrit or reponses.est_question(tour.texte):
        return False
    ecrire(tour, "reclamation.canal", canal)
    if not _le_silence_est_connu(tour):
        return False
    ecrire(tour, champ, "sans_succes")
    return True


def _le_silence_est_connu(tour: Tour) -> bool:
    """Whether the person said that the caisse does not answer: a bare "oui" says nothing of what came of a complaint."""
    return "absence_reponse" in (tour.brouillon.situation.motif, tour.brouillon.dossier.reclamation.resultat)


def _lire_une_issue_niee(tour: Tour, champ: str) -> bool:
    """ "(Non) c'est pas réglé": no success of a complaint known to be made; else whether one was made is still asked."""
    faite = suite_demandee(tour) or bool(tour.brouillon.dossier.reclamation.date or reponses.lire_oui_non(tour.texte))
    if not faite or reponses.est_question(tour.texte):
        return False
    ecrire(tour, champ, "sans_succes")
    return True


def choix_par_rang(tour: Tour) -> dict[str, Any] | None:
    """What the choice of the last answer does that a bare number picks; None where a number answers something else."""
    brouillon = tour.brouillon
    montres = [une for une in brouillon.derniere_reponse if une["choix"]]
    attendu = next((une["expects"]["champ"] for une in brouillon.derniere_reponse if "expects" in une), None)
    question = tour.contenu.questions.get(attendu or "")
    if not montres or (question and not question.choix and attendu not in DES_CHOIX):
        return None
    rang, offerts = choix.rang_dit(tour.texte), montres[-1]["choix"]
    return offerts[rang]["charge"] if rang is not None and -1 <= rang < len(offerts) else None


def lire_ce_qu_elle_a_donne(tour: Tour, champ: str) -> bool:
    """ "Par courrier, et ils m'ont dit non": what was written, and what the caisse answered, without a verb of complaining."""
    lue = situation.lire_situation(tour.texte)
    if lue.organisme_tiers or reponses.est_question(tour.texte):
        return False
    accord = reponses.lire_oui_non(tour.texte)
    if accord is False and not suite_demandee(tour):
        return False
    resultat = reclamations.lire_la_suite(tour.texte)
    faite = suite_demandee(tour) or bool(accord or tour.brouillon.dossier.reclamation.date or lue.repondu)
    faite = faite or reclamations.parle_d_un_ecrit(tour.texte)
    if resultat is None or not faite:
        return False
    ecrire(tour, champ, "sans_succes")
    ecrire(tour, "reclamation.resultat", resultat)
    return True


def sens_choisi(tour: Tour, proposes: Sequence[str]) -> str | None:
    """The meaning that a typed answer picks among those proposed."""
    titres = tour.contenu.libelles["labels"]
    return choix.choisir(tour.texte, [(label, titres[label], ()) for label in proposes])
