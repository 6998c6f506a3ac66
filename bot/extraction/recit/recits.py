"""The sentences of a message that tell what happened, word for word, without what has no place in an account.

Left out: identifiers and who the person is, greetings, answers that stand elsewhere, questions, remarks to the assistant,
insults, emergencies, matters of other bodies.
"""

import re
from collections.abc import Callable, Iterable
from itertools import takewhile

from bot.extraction.affaire.litiges import nomme_un_objet, raconte_un_trouble, raconte_une_demarche
from bot.extraction.affaire.organismes import ASSURANCE_MALADIE, adversaires, organismes_nommes
from bot.extraction.affaire.professions import ProfessionLue, lire_professions
from bot.extraction.affaire.situation import lire_situation
from bot.extraction.danger import dangers
from bot.extraction.identifiants.identifiant import JETON
from bot.extraction.langue.interrogations import sans_demande_a_la_fin
from bot.extraction.langue.orthographe import redresser
from bot.extraction.langue.phrases import VIRGULE, phrases_de, sans_clauses
from bot.extraction.langue.politesses import sans_politesses
from bot.extraction.langue.propos import est_dit_au_chat, sans_liens, sans_queue, sans_tete
from bot.extraction.lieux.codes_postaux import lire_codes_postaux
from bot.extraction.personnes.noms import Qui, lire_noms
from bot.extraction.recit.recits_identite import BORDS, MOTS_MINIMUM, sans_identite_de_soi
from bot.extraction.recit.recits_injures import sans_mot_d_injure
from bot.extraction.recit.recits_mots import (
    A_NOTER,
    AUTRE_PERSONNE,
    AUTRE_SUJET,
    MANQUE,
    NAISSANCE,
    ORDRE,
    PLUSIEURS_PERSONNES,
    REMARQUE,
)
from bot.extraction.recit.recits_phrases import DU_SOIN, retenir
from bot.extraction.reclamation.reclamations import n_a_rien_ecrit, parle_d_une_plainte

__all__ = [
    "DU_SOIN",
    "JETON",
    "MOTS_MINIMUM",
    "annonce_plusieurs_personnes",
    "demande_d_ajouter",
    "est_une_remarque",
    "lire_recit",
    "lire_souhait",
    "nomme_un_objet",
    "ordonne_un_changement",
    "raconte_un_trouble",
    "raconte_une_demarche",
    "sans_annonce_d_un_autre",
    "sans_resultat",
    "separer_l_autre_personne",
    "separer_l_autre_sujet",
]

SOIGNANT = "soignant"
LIGNE_VIDE = re.compile(r"\n[ \t]*\n")
_DE_LISTE = re.compile(r"[0-9]{1,2}[.)] \S|[A-ZÀ-Þ][^\W\d_' ’/-]{1,14}(?:[ '’/-][^\W\d_]{1,14}){0,2} ?: ?\S")
"""A numbered line, or one that begins with what it tells of ("Problème : …"): it stays a line of its own."""
_AUTOUR_D_UN_NOM = f"{BORDS}.!•"
_DEBUT_D_UNE_PHRASE = 20
"""Characters by which a sentence is found again in its text."""
_MOTS_AVANT_L_ANNONCE = 4


def lire_recit(texte: str) -> str:
    """What of a text belongs in the account: its sentences, unchanged, without those that do not. A link ("et", "sinon") that
    stands first stays only where nothing was taken out before it. Never raises.
    """
    phrases = sans_politesses(takewhile(_de_la_meme_affaire, phrases_de(texte)))
    siens = {texte[un.debut : un.fin] for un in lire_noms(texte) if un.qui is Qui.SOI}
    nus = (
        (phrase, sans_clauses(sans_tete(phrase), lambda un: un.strip(_AUTOUR_D_UN_NOM) in siens)) for phrase in phrases
    )
    dit = _par_paragraphes(texte, ((phrase, retenir(nu) if nu.strip(_AUTOUR_D_UN_NOM) else "") for phrase, nu in nus))
    lie = texte.lstrip().startswith(dit) or len(sans_liens(dit).split()) < MOTS_MINIMUM
    return dit if lie else sans_liens(dit)


def _par_paragraphes(texte: str, phrases: Iterable[tuple[str, str]]) -> str:
    """What was kept of each sentence, in one; a blank line stays where one parted them in the text, and a line of its own what no
    stop ended.
    """
    dit, depuis, lu = "", 0, 0
    for phrase, gardee in phrases:
        lu = max(lu, texte.find(phrase.strip()[:_DEBUT_D_UNE_PHRASE].rstrip("."), lu))
        if gardee:
            une_ligne = _DE_LISTE.match(gardee) or (dit and dit[-1].isalnum())
            lien = "\n\n" if LIGNE_VIDE.search(texte, depuis, lu) else "\n" if une_ligne else " "
            dit, depuis = f"{dit}{lien}{gardee}" if dit else gardee, lu
    return dit


def lire_souhait(texte: str) -> str:
    """What of a text is asked of the mediator: without insults, threats, who the writer is, a question and what is said to the
    assistant. Never raises.
    """
    dites = (phrase for phrase in sans_politesses(phrases_de(texte)) if not dangers.est_une_menace(phrase))
    propres = (sans_queue(_souhait_d_une_phrase(phrase)).strip() for phrase in dites)
    return " ".join(phrase for phrase in propres if phrase.strip(BORDS))


def _souhait_d_une_phrase(phrase: str) -> str:
    dite = sans_identite_de_soi(sans_mot_d_injure(sans_demande_a_la_fin(sans_tete(phrase))))
    return sans_clauses(dite, _n_est_pas_d_un_souhait)


def _n_est_pas_d_un_souhait(clause: str) -> bool:
    plie = redresser(sans_tete(clause)).plie
    return est_une_remarque(clause) or est_dit_au_chat(clause) or bool(NAISSANCE.match(plie))


def demande_d_ajouter(texte: str) -> bool:
    """Whether a text says itself that the rest is to be written down ("ajoutez que…")."""
    plie = redresser(texte).plie
    return bool(A_NOTER.match(plie) or MANQUE.match(plie))


def ordonne_un_changement(texte: str) -> bool:
    """Whether a clause of a text orders to change what was written down ("… c'est faux, enlevez ça")."""
    clauses = (clause for phrase in phrases_de(texte) for clause in VIRGULE.split(phrase)[::2])
    return any(ORDRE.match(redresser(clause).plie) for clause in clauses)


def _de_la_meme_affaire(phrase: str) -> bool:
    return not AUTRE_PERSONNE.search(redresser(phrase).plie)


def separer_l_autre_personne(texte: str) -> tuple[str, str]:
    """What a text tells up to the matter of somebody else ("Deuxième dossier : …"), and that matter."""
    phrases = list(phrases_de(texte))
    ici = list(takewhile(_de_la_meme_affaire, phrases))
    return "".join(ici).strip(), "".join(phrases[len(ici) :]).strip()


def separer_l_autre_sujet(texte: str) -> tuple[str, str]:
    """What a text tells up to another trouble ("À part ça, la CPAM a perdu…" after a dentist, or the reverse), and that
    trouble; nothing where what follows is of the same opponent, asks something, or is of another body.
    """
    phrases = list(phrases_de(texte))
    debut = next(
        (rang for rang, phrase in enumerate(phrases) if AUTRE_SUJET.match(redresser(phrase).plie)), len(phrases)
    )
    fin = next((rang for rang in range(debut, len(phrases)) if _dit_qui(phrases[rang])), len(phrases))
    avant, apres = "".join(phrases[:debut] + phrases[fin:]).strip(), "".join(phrases[debut:fin]).strip()
    if "?" in apres or organismes_nommes(apres) or not (raconte_un_trouble(apres) or _opposants(apres)):
        return texte, ""
    ici, ailleurs = _opposants(avant), _opposants(apres)
    return (avant, apres) if ici and ailleurs - ici and SOIGNANT not in ailleurs & ici else (texte, "")


def _dit_qui(phrase: str) -> bool:
    """Whether a sentence says who writes, where they live, or how to reach them."""
    return bool(JETON.search(phrase) or lire_codes_postaux(phrase)) or any(
        un.qui is Qui.SOI for un in lire_noms(phrase)
    )


def _opposants(texte: str) -> set[str]:
    """Against whom a text tells of something: the caisse, or a health professional (the doctors all in one: "médecin" may be
    any of them, as a place of care may).
    """
    dits = {ASSURANCE_MALADIE} & set(adversaires(texte))
    return dits | {_metier(lue) for lue in lire_professions(texte)}


def _metier(lue: ProfessionLue) -> str:
    return SOIGNANT if lue.est_medecin or lue.avec_ordre is None else lue.profession


def sans_annonce_d_un_autre(texte: str) -> str:
    """A text without the words with which it begins the matter of somebody else ("J'ai un deuxième dossier : Mme Latour…")."""
    lu = redresser(texte)
    annonce = AUTRE_PERSONNE.search(lu.plie)
    if annonce is None or lu.plie[: annonce.start()].count(" ") > _MOTS_AVANT_L_ANNONCE:
        return texte
    return texte[lu.etendue(*annonce.span())[1] :].lstrip(" ,:;.-\n") or texte


def annonce_plusieurs_personnes(texte: str) -> bool:
    """Whether a text says that several persons are to be helped, or asks whether that makes one saisine or two."""
    return bool(PLUSIEURS_PERSONNES.search(redresser(texte).plie))


def est_une_remarque(clause: str) -> bool:
    """Whether a clause is a remark to the assistant, and tells nothing."""
    return bool(REMARQUE.match(redresser(clause).plie))


def sans_resultat(texte: str, resultat: str) -> str:
    """An account without what it tells of a result of the complaint that is true no longer."""

    def le_dit(passage: str) -> bool:
        lue = lire_situation(passage)
        repondu = resultat == "reponse_insatisfaisante" and lue.repondu is not None  # "j'ai reçu leur réponse hier"
        return repondu or bool(lue.resultat and lue.resultat.valeur == resultat)

    return _sans_ce_qui(texte, le_dit)


def sans_reclamation_niee(texte: str) -> str:
    """An account without what it tells of no complaint having been made, which is true no longer."""

    return _sans_ce_qui(texte, _nie_la_reclamation) or texte  # one clause that tells both is kept


def _nie_la_reclamation(passage: str) -> bool:
    lue = lire_situation(passage).reclamation
    if lue is None or not (parle_d_une_plainte(passage) or n_a_rien_ecrit(passage)):
        return False  # "j'ai rien fait" says of a trouble that the person did nothing wrong
    return lue.valeur == "pas_faite" or (lue.valeur == "orale_seulement" and n_a_rien_ecrit(passage))


def ne_dit_que_la_reclamation_niee(texte: str) -> bool:
    """Whether a passage only says that no complaint was written, and tells nothing of the dispute."""
    return not _sans_ce_qui(texte, _nie_la_reclamation) and not nomme_un_objet(texte)


def sans_issue(texte: str) -> str:
    """An account without what it tells of a caisse that gave way, which is true no longer."""

    def le_dit(passage: str) -> bool:
        lue = lire_situation(passage).reclamation
        return lue is not None and lue.valeur == "aboutie"

    return _sans_ce_qui(texte, le_dit)


def _sans_ce_qui(texte: str, le_dit: Callable[[str], bool]) -> str:
    """A text without the clauses, or the sentences, that say something."""
    restes = (sans_clauses(phrase, le_dit) if le_dit(phrase) else phrase for phrase in phrases_de(texte))
    return " ".join(reste.strip() for reste in restes if reste.strip() and not le_dit(reste))
