"""Questions to which a label's answer is beside the point: they get that label's answer for their case (content: `cas`)."""

import re

from actions.questions import OUVERTES
from actions.tour import Tour
from bot.extraction.demande import guides
from bot.extraction.demande.conseils import COMPARER, lire_ce_qui_est_dit, lire_conseil
from bot.extraction.demande.ellipses import lire_la_suite
from bot.extraction.demande.sujets import lire_cas
from bot.extraction.langue import interrogations
from bot.extraction.langue.pliage import plier
from bot.extraction.reclamation.recours import (
    APRES_LA_COMMISSION,
    CONTESTER,
    LES_DEUX,
    SILENCE,
    craint_le_silence,
    lire_recours,
)
from bot.extraction.reponse import reponses
from bot.mediation.brouillon import Etape

D_UN_CHOIX = (("faq/saisir_courrier", "envoi"), ("faq/delais_recours", "contester"))
"""Named as well by who tells how or when they wrote ("par lettre recommandée"): asked in a question, or between two ways."""
REPOND_TOUJOURS: dict[str, tuple[str, str | None]] = {
    "reclamation": ("faq/reclamation_prealable", "telephone"),
    "personne_concernee": ("faq/qui_peut_saisir", None),
}
"""By open field, what answers it even as a question: "un appel, ça compte ?" (the verdict says what a call is worth), "et pour
ma mère ?"."""
REPOND_SANS_DEMANDER = {"agissant_pour.accord": "accord"}
"""By open field, the case of any label that answers it unless it is a question: "elle peut pas donner son accord"."""
APRES_L_ENVOI = ("faq/traitement_demande", None)
""" "Et maintenant ?", once the request is filed."""
SANS_RIEN_NOMMER = (APRES_LA_COMMISSION, CONTESTER, LES_DEUX, SILENCE)
QUOI_A_LA_FIN = re.compile(r"\b(?:quoi|lequel|laquelle|comment)\W*$", re.IGNORECASE)
EN_SUITE = re.compile(r"^\W*(?:et|mais|ok|sinon|pareil|idem|meme|donc)\b")
""" "Et pour l'invalidité": goes on with the question of before, with or without a question mark."""


def est_demande(tour: Tour, texte: str) -> bool:
    """Whether a text asks for a case; words that may as well tell something ask only in a question."""
    cas, champ = lire(tour, texte), tour.brouillon.champ or ""
    if cas is None or cas == REPOND_TOUJOURS.get(champ):
        return False
    if cas in D_UN_CHOIX or cas[1] == COMPARER:
        return reponses.est_question(texte) or " ou " in texte or bool(QUOI_A_LA_FIN.search(texte))
    if tour.brouillon.etape not in OUVERTES and cas == lire_ce_qui_est_dit(texte):
        return True
    par_ses_mots = lire_cas(texte)
    if par_ses_mots is None or par_ses_mots != cas:
        return _interroge(tour, texte)
    return par_ses_mots[1] != REPOND_SANS_DEMANDER.get(champ) or reponses.est_question(texte)


def dire(tour: Tour, phrases: list[str]) -> None:
    """Says the answer to the case of each of these sentences."""
    for phrase in phrases:
        if cas := lire(tour, phrase):
            tour.dire_reponse(*cas)


def lire(tour: Tour, texte: str) -> tuple[str, str | None] | None:
    """The label and the case that a text names, by itself or after the last answer ("et si elle veut pas ?")."""
    return lire_par_ses_mots(tour, texte) or lire_apres_la_reponse(tour, texte)


def lire_par_ses_mots(tour: Tour, texte: str) -> tuple[str, str | None] | None:
    """The case that a text names by itself."""
    en_cours = tour.brouillon.reponses_dites or tour.brouillon.champ
    # told first, "et si la caisse ne répond jamais ?" is the trouble itself
    silence = SILENCE if en_cours and craint_le_silence(texte) else None
    conseil = lire_conseil(texte, tour.brouillon.reponses_dites)
    return conseil or lire_recours(texte) or silence or lire_cas(texte) or lire_ce_qui_est_dit(texte)


def lire_apres_la_reponse(tour: Tour, texte: str) -> tuple[str, str | None] | None:
    """The case that a text asks for after the last answer; what only says "et après ?" must come right after it."""
    if tour.brouillon.etape is Etape.DEPOSEE and not tour.choix_montres and guides.demande_la_suite(texte):
        return APRES_L_ENVOI
    dites = tour.brouillon.reponses_dites
    suite = lire_la_suite(dites, texte)
    return suite if suite not in SANS_RIEN_NOMMER or _vient_d_etre_dite(tour, dites[-1]) else None


def _vient_d_etre_dite(tour: Tour, dite: str) -> bool:
    """Whether an answer stood in the last reply, and not before it."""
    label, *cas = dite.split(" ")
    faits = list(tour.contenu.reponse(label, tour.referentiel, tour.etat_de_reponse, *cas).faits)
    return any(list(enveloppe["faits"]) == faits for enveloppe in tour.brouillon.derniere_reponse)


def _interroge(tour: Tour, texte: str) -> bool:
    """Whether a text only asks: what it says beside may be the answer to the open field, or the trouble itself."""
    dit, posee = interrogations.separer(texte)
    raconte = tour.lecture.sure and tour.lecture.famille == "situation"
    deux_voies = " ou " in dit  # "le plus rapide, la CRA ou le médiateur ?"
    if dit and posee and not deux_voies and (raconte or tour.brouillon.etape in OUVERTES):
        return False
    return bool(posee) or reponses.est_question(texte) or bool(EN_SUITE.match(plier(texte).plie))
