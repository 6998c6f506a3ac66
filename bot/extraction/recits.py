"""The sentences of a message that tell what happened, word for word, without what has no place in an account.

Left out: identifiers and who the person is, greetings, answers that stand elsewhere, questions, remarks to the assistant,
insults, emergencies, matters of other bodies.
"""

from itertools import takewhile

from bot.extraction import dangers
from bot.extraction.identifiant import JETON
from bot.extraction.interrogations import sans_demande_a_la_fin
from bot.extraction.litiges import nomme_un_objet, raconte_un_trouble, raconte_une_demarche
from bot.extraction.orthographe import redresser
from bot.extraction.phrases import VIRGULE, phrases_de, sans_clauses
from bot.extraction.politesses import sans_politesses
from bot.extraction.propos import est_dit_au_chat, sans_liens, sans_queue, sans_tete
from bot.extraction.recits_identite import BORDS, MOTS_MINIMUM, sans_identite_de_soi
from bot.extraction.recits_mots import A_NOTER, AUTRE_PERSONNE, MANQUE, NAISSANCE, ORDRE, PLUSIEURS_PERSONNES, REMARQUE
from bot.extraction.recits_phrases import DU_SOIN, retenir, sans_mot_d_injure
from bot.extraction.situation import lire_situation

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
    "sans_resultat",
    "separer_l_autre_personne",
]


def lire_recit(texte: str) -> str:
    """What of a text belongs in the account: its sentences, unchanged, without those that do not. A link ("et", "sinon") that
    stands first stays only where nothing was taken out before it. Never raises.
    """
    retenues = (retenir(phrase) for phrase in sans_politesses(takewhile(_de_la_meme_affaire, phrases_de(texte))))
    dit = " ".join(phrase for phrase in retenues if phrase)
    lie = texte.lstrip().startswith(dit) or len(sans_liens(dit).split()) < MOTS_MINIMUM
    return dit if lie else sans_liens(dit)


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

    restes = (sans_clauses(phrase, le_dit) if le_dit(phrase) else phrase for phrase in phrases_de(texte))
    return " ".join(reste.strip() for reste in restes if reste.strip() and not le_dit(reste))
