"""What is asked in a message that also answers: answered too, or said to be unread."""

import re

from actions.faq import cas, definitions
from actions.faq.repondre import dire
from actions.tour import Tour
from bot.extraction.demande import au_chat
from bot.extraction.demande.promesses import demande_une_promesse
from bot.extraction.demande.questions_breves import lire_question_breve
from bot.extraction.demande.sujets import sujets
from bot.extraction.langue import interrogations
from bot.extraction.recit import recits
from bot.extraction.reponse import reponses
from bot.mediation.brouillon import Etape

MOTS_D_UNE_QUESTION = 3
MOTS_QUI_NE_NOMMENT_RIEN = 4
MOTS_D_UN_FAIT = 4
CLAUSE = re.compile(r"[.;!?\n]+\s*|,?\s+(?:mais|et|puis)\s+")
A_REPONDRE = ("faq/", "hors_perimetre", "parler_conseiller")
"""Labels of questions that are answered beside the answer to a field."""
VIENT_ENSUITE = (
    "faq/qui_peut_saisir",
    "faq/cas_de_saisine",
    "faq/comment_saisir",
    "faq/reclamation_prealable",
    "faq/role_mediateur",
)
"""What the answer on the trouble, or the check that it offers, says by itself."""
CONFIANCE_D_UNE_SUPPOSITION = 0.4


def repondre(tour: Tour) -> None:
    """Answers what is asked beside the answer, or says that it could not be read."""
    posee = interrogations.separer(tour.texte)[1]
    if posee and (_repondre_par_ses_mots(tour, posee) or _fait_echo(tour, posee)):
        return
    demandees = labels(tour, posee)
    for label in demandees:
        dire(tour, label)
    if not demandees and recits.est_une_remarque(posee):
        tour.dire("bien_lu")
    elif not demandees and tour.nouveautes and au_chat.demande_si_c_est_juste(posee):
        tour.dire("note")  # "sonia@example.fr, c'est bien noté ?"
    elif not demandees and len(posee.split()) >= MOTS_D_UNE_QUESTION:
        _supposer(tour)


def _fait_echo(tour: Tour, posee: str) -> bool:
    """ "Ce que je veux ? Qu'il la reçoive": our own question, said again before its answer."""
    repond = tour.brouillon.champ in tour.nouveautes
    devant = tour.texte.strip().startswith(posee) and len(tour.texte.strip()) > len(posee)
    return repond and devant and len(posee.rstrip(" ?").split()) <= MOTS_QUI_NE_NOMMENT_RIEN and not nommees(posee)


def raconte_aussi(tour: Tour) -> bool:
    """ "J'ai 16 ans, le dentiste refuse ma C2S, je peux écrire seul ?", told first: a trouble, beside what is asked."""
    dit, posee = interrogations.separer(tour.texte)
    lecture, debut = tour.lecture, tour.brouillon.etape is Etape.ACCUEIL
    return (
        debut
        and lecture.sure
        and lecture.famille == "situation"
        and bool(posee)
        and len(recits.lire_recit(dit).split()) >= MOTS_D_UN_FAIT
    )


def repondre_avant_de_verifier(tour: Tour) -> None:
    """What is plainly asked beside a trouble that is told first ("… C'est payant, le médiateur ?"); whether and how one may
    refer is what comes next anyway.
    """
    if not raconte_aussi(tour):
        return
    posee = interrogations.separer(tour.texte)[1]
    cas_nomme = cas.lire_par_ses_mots(tour, posee)
    nommes = list(dict.fromkeys([*nommees(posee, ("faq/",)), lire_question_breve(posee)]))
    for label, precis in [cas_nomme] if cas_nomme else [(label, None) for label in nommes]:
        dite = " ".join(partie for partie in (label, precis) if partie)
        if label and dite not in (*VIENT_ENSUITE, *tour.reponses_dites):
            tour.dire_reponse(label, cas=precis)


def _repondre_par_ses_mots(tour: Tour, posee: str) -> bool:
    """Answers a question that its own words make plain; those that ask why are about what was just given."""
    champ = tour.brouillon.champ
    if cas_nomme := cas.lire_par_ses_mots(tour, posee) or _lire_avec_ce_qui_precede(tour, posee):
        tour.dire_reponse(*cas_nomme)
    elif champ and reponses.est_pourquoi(posee):
        tour.dire_pourquoi(champ)
    elif demande_une_promesse(posee):
        tour.dire("pas_de_promesse")
    elif label := lire_question_breve(posee):
        dire(tour, label)
    elif definitions.est_demandee(tour, posee):
        definitions.dire(tour, [posee])
    elif suite := cas.lire_apres_la_reponse(tour, posee):
        tour.dire_reponse(*suite)
    else:
        return False
    return True


def _lire_avec_ce_qui_precede(tour: Tour, posee: str) -> tuple[str, str | None] | None:
    """ "Il a perdu la lettre de refus, on fait quoi ?": the few words that ask say only with the clause before what about."""
    if len(posee.split()) > MOTS_QUI_NE_NOMMENT_RIEN:
        return None
    avant = CLAUSE.split(tour.texte[: tour.texte.find(posee)].rstrip(" ,"))[-1]
    return cas.lire_par_ses_mots(tour, f"{avant}, {posee}")


def _supposer(tour: Tour) -> None:
    """The answer to what is most likely asked, said to be a guess; where nothing is likely, that it was not understood. An
    answer is said to be noted only where one was.
    """
    lecture = tour.lecture
    if not tour.nouveautes:
        tour.dire("question_seule")
    elif lecture.label.startswith("faq/") and lecture.confiance >= CONFIANCE_D_UNE_SUPPOSITION:
        tour.dire("question_supposee")
        dire(tour, lecture.label)
    else:
        tour.dire("question_a_part")


def repondre_si_lue(tour: Tour) -> None:
    """Answers what is asked beside a correction, where its words name an answer."""
    for label in labels(tour, interrogations.separer(tour.texte)[1]):
        if label.startswith("faq/"):
            dire(tour, label)


def labels(tour: Tour, posee: str) -> list[str]:
    """What is asked beside the answer: what the engine told apart, else what the words of the question name, else the label."""
    lus = [segment.label for segment in tour.lecture.segments if segment.label.startswith("faq/")]
    if posee and not lus:
        lus = nommees(posee)
    if posee and not lus and tour.lecture.sure and tour.lecture.label.startswith(A_REPONDRE):
        lus = [tour.lecture.label]
    return list(dict.fromkeys(lus))


def avant_l_accord(tour: Tour) -> list[str]:
    """What is asked before agreeing ("oui, mais avant dites-moi l'adresse du médiateur"), as its words name it; the engine
    may take its yes, or its "je peux", for something else.
    """
    if not reponses.est_question(tour.texte) or (tour.lecture.sure and tour.lecture.famille == "faq"):
        return []
    breve = lire_question_breve(interrogations.separer(tour.texte)[1])
    return nommees(tour.texte) or ([breve] if breve else [])


def nommees(texte: str, familles: tuple[str, ...] = A_REPONDRE) -> list[str]:
    """The questions of these families that the words of a text name, in its order."""
    return [label for label in sujets(texte) if label.startswith(familles)]
