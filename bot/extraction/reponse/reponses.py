"""Short answers to a pending question: yes or no, not knowing, refusing, asking back, insulting."""

import re

from bot.extraction.correction.corrections import Correction, lire_correction
from bot.extraction.danger.dangers import est_alarme
from bot.extraction.langue.formules import lisible
from bot.extraction.langue.interrogations import demande_a_la_fin, separer
from bot.extraction.reponse.reponses_mots import (
    ARTICLE,
    AUTOUR_D_UN_OUI,
    AVANCE,
    CERTAIN,
    CITE_A_LA_FIN,
    CLAUSE,
    COMMENT_FAIRE,
    CORRIGER,
    DE_LA_QUESTION,
    DE_SAISIR,
    DEFINITION,
    DEPOSE,
    EN_AVANT,
    ENVOYER,
    ET_SI,
    IGNORANCE,
    INJURE,
    MERCI,
    N_A_PAS,
    NECESSAIRE,
    NI_OUI_NI_NON,
    NOMME_UNE_DONNEE,
    NON,
    OUI,
    OUI_D_ABORD,
    OUI_DECISIF,
    POURQUOI,
    POURQUOI_CELA,
    POURQUOI_LA_CAISSE,
    POURQUOI_VOUS,
    PROBLEME,
    PUIS_JE,
    QUESTION,
    REFUS,
    REFUS_D_UN_AUTRE,
    RENONCE,
    RENONCE_A_LA_FIN,
    REPREND,
    RESERVE,
    RETOUR,
    SAISIR,
    SANS_CELA,
    SE_REPREND,
    SUITE_D_UN_MOT,
    SUPPOSE,
    VERIFIE,
    VEUT_LE_MEDIATEUR,
    VIDE,
)

__all__ = [
    "Correction",
    "annonce_un_probleme",
    "demande_s_il_peut",
    "dit_avoir_compris",
    "dit_seulement_avoir_compris",
    "dit_seulement_d_avancer",
    "est_alarme",
    "est_definition",
    "est_ignorance",
    "est_injure",
    "est_oui_sans_doute",
    "est_pourquoi",
    "est_question",
    "est_refus",
    "est_reserve",
    "lire_correction",
    "lire_oui_non",
    "refuse_d_abord",
    "renonce",
    "reprend",
    "s_en_passe",
    "veut_avancer",
    "veut_corriger",
    "veut_envoyer",
    "veut_le_mediateur",
    "veut_revenir",
    "veut_saisir",
    "veut_verifier",
]

DEUX_CLAUSES = 2
_MOTS_D_UN_DOUTE = 4
_MOTS_D_UNE_REPONSE = 12
"""Beyond so many words a message tells something, whatever refusal or ignorance it holds."""


def _courte(lu: str) -> bool:
    return len(lu.split()) <= _MOTS_D_UNE_REPONSE


def _demande(lu: str) -> bool:
    """ "Et si j'ai oublié quelque chose ?", "c'est confidentiel ?", "et si je le donne pas" ask; "je sais pas ?" does not."""
    marquee = lu.endswith("?") and (len(lu.split()) > _MOTS_D_UN_DOUTE or bool(DE_LA_QUESTION.match(lu)))
    return marquee or bool(ET_SI.match(lu))


def lire_oui_non(texte: str) -> bool | None:
    """True for a yes, False for a no, None for neither: what begins the answer counts ("oui mais…" is a yes)."""
    lu = lisible(texte)
    if NI_OUI_NI_NON.search(lu):
        return None
    if NON.search(lu) or OUI_D_ABORD.search(lu):
        return False
    return True if OUI.search(lu) else None


_COMPRIS = re.compile(
    r"\b(?:comprends?|compris|je (?:le )?vois|ce que (?:vous|tu) (?:dites|dis|racontez|racontes|expliquez))(?![a-z])"
)


def dit_avoir_compris(texte: str) -> bool:
    """Whether a text says that it was understood ("ok je comprends"), which agrees to nothing."""
    return bool(_COMPRIS.search(lisible(texte)))


def dit_seulement_avoir_compris(texte: str) -> bool:
    """Whether a few words only say so ("ah d'accord je vois"): neither a yes to a question, nor a wish."""
    return len(texte.split()) <= _MOTS_D_UN_DOUTE + 1 and lire_oui_non(texte) is not False and dit_avoir_compris(texte)


def est_oui_sans_doute(texte: str) -> bool:
    """Whether a text is a plain yes and holds nothing else ("ok d'accord ça va", "je confirme que tout va bien" are none)."""
    lu = lisible(texte)
    reste = AUTOUR_D_UN_OUI.sub(" ", OUI_DECISIF.sub(" ", lu))
    return bool(OUI_DECISIF.search(lu)) and not re.search("[a-z0-9]", reste)


def veut_envoyer(texte: str) -> bool:
    """Whether a text is the plain order to send and nothing else ("rien, c'est bon envoyez")."""
    return bool(ENVOYER.search(lisible(texte)))


def veut_revenir(texte: str) -> bool:
    """Whether a text only asks to go back ("retour", "revenir au récapitulatif")."""
    return bool(RETOUR.search(lisible(texte)))


def renonce(texte: str) -> bool:
    """Whether a text says that the writer gives up ("bon j'abandonne"), in the end and of their own, whatever comes before
    ("ma famille me dit de pas signaler, en fait laisse tomber").
    """
    lu = lisible(texte)
    fin = RENONCE_A_LA_FIN.search(lu)
    return bool(RENONCE.match(lu) or (fin and not CITE_A_LA_FIN.search(lu[: fin.start()])))


def reprend(texte: str) -> bool:
    """Whether a text begins by taking back what was said or written down ("non, le 24…")."""
    return bool(REPREND.match(lisible(texte)))


def veut_saisir(texte: str) -> bool:
    """Whether the person says that they want to refer to the mediator ("non, je veux juste le saisir"); no question."""
    return bool(SAISIR.search(lisible(texte))) and not est_question(texte)


def dit_de_saisir(texte: str) -> bool:
    """Whether a text only says to refer to the mediator, as the choice that was shown does ("saisir", "saisir le médiateur svp")."""
    return bool(DE_SAISIR.search(lisible(texte)))


def veut_le_mediateur(texte: str) -> bool:
    """Whether a text, however long, says that the writer wants to refer to the mediator; no question."""
    return bool(VEUT_LE_MEDIATEUR.search(lisible(texte))) and not est_question(texte)


def dit_seulement_d_avancer(texte: str) -> bool:
    """Whether a text only agrees to go on ("ok", "oui vas-y"), which answers no question about what happened."""
    return bool(EN_AVANT.search(lisible(texte)))


def veut_avancer(texte: str) -> bool:
    """Whether a text speaks of going on with the check or the referral ("vérifions", "préparons la demande")."""
    return bool(AVANCE.search(lisible(texte)))


def veut_verifier(texte: str) -> bool:
    """Whether a text asks to check, and for nothing more ("je voudrais vérifier si je peux saisir")."""
    lu = lisible(texte)
    return bool(VERIFIE.search(lu)) and not DEPOSE.search(lu)


def veut_corriger(texte: str) -> bool:
    """Whether a text speaks of correcting something, without saying what."""
    return bool(CORRIGER.search(lisible(texte)))


def annonce_un_probleme(texte: str) -> bool:
    """Whether a short text says that something is wrong without saying what ("j'ai un souci avec ma caisse")."""
    lu = lisible(texte)
    return len(lu.split()) <= _MOTS_D_UNE_REPONSE and bool(PROBLEME.search(lu))


def demande_s_il_peut(texte: str) -> bool:
    """Whether a short text asks if the writer may refer to the mediator."""
    lu = lisible(texte)
    return _courte(lu) and bool(PUIS_JE.search(lu))


def demande_comment_faire(texte: str) -> bool:
    """Whether a text only asks what to do, with what was just said ("comment je fais alors")."""
    return bool(COMMENT_FAIRE.search(lisible(texte)))


def est_reserve(texte: str) -> bool:
    """Whether an answer holds back something: "oui mais attendez" agrees to nothing yet."""
    return bool(RESERVE.search(lisible(texte)))


def se_reprend(texte: str) -> bool:
    """Whether a message begins by stopping us ("non attends, en fait…"): its "non" answers nothing."""
    return bool(SE_REPREND.search(lisible(texte)))


def est_ignorance(texte: str) -> bool:
    """Whether a short answer says that the person does not know, or does not remember."""
    lu = lisible(texte)
    return _courte(lu) and not _demande(lu) and bool(IGNORANCE.search(lu)) and not CERTAIN.search(lu)


def n_a_pas(texte: str) -> bool:
    """Whether a short answer says that the person does not have what is asked."""
    lu = lisible(texte)
    return _courte(lu) and not _demande(lu) and bool(N_A_PAS.search(lu))


def est_refus(texte: str) -> bool:
    """Whether a short answer declines to answer, or asks to pass."""
    lu = lisible(texte)
    return _courte(lu) and not _demande(lu) and bool(REFUS.search(lu)) and not REFUS_D_UN_AUTRE.search(lu)


def s_en_passe(texte: str) -> bool:
    """Whether a text says, and says nothing else, that there will be none of what is asked ("pas de numéro")."""
    return bool(SANS_CELA.search(lisible(texte)))


def refuse_d_abord(texte: str) -> bool:
    """Whether one of the first clauses of a text, however long, declines to answer ("je préfère pas, mais je suis née en 1955")."""
    if est_refus(texte):
        return True
    return any(est_refus(clause) for clause in CLAUSE.split(texte)[:DEUX_CLAUSES] if clause.strip())


def _demande_a_la_fin(texte: str, lu: str) -> bool:
    """ "Tu votes pour qui" asks and says nothing; "non j'ai rien reçu, je fais quoi" says something too."""
    return _courte(lu) and demande_a_la_fin(lu) and not separer(texte)[0]


def est_question(texte: str) -> bool:
    """Whether the message asks something: it ends with a question mark, or begins or ends as a question does."""
    lu = lisible(texte)
    return texte.rstrip(' "»!.').endswith("?") or bool(QUESTION.search(lu)) or _demande_a_la_fin(texte, lu)


def suppose_seulement(texte: str) -> bool:
    """Whether the message only asks what would be if ("et si la caisse refuse encore ?"): nothing of it has happened."""
    return est_question(texte) and bool(SUPPOSE.search(lisible(texte)))


def _demande_si_c_est_necessaire(texte: str, lu: str) -> bool:
    """ "Je ne veux pas dire son nom, c'est grave ?", "et si je donne pas mon téléphone": what if it is left out."""
    asked = est_question(texte) or bool(ET_SI.match(lu))
    return asked and bool(NECESSAIRE.search(lu)) and bool(NOMME_UNE_DONNEE.search(lu))


def est_pourquoi(texte: str) -> bool:
    """Whether the person asks why this is asked of them, or what if they do not give it; not why the caisse or a doctor did
    something.
    """
    lu = lisible(texte)
    if _courte(lu) and (POURQUOI_VOUS.search(lu) or _demande_si_c_est_necessaire(texte, lu)):
        return True
    asked = _courte(lu) and POURQUOI.search(lu) and POURQUOI_CELA.search(lu)
    return bool(asked) and not POURQUOI_LA_CAISSE.search(lu)


def demande_pourquoi_on_demande(texte: str) -> bool:
    """Whether the person asks why the assistant asks ("pourquoi vous me demandez ça", "pk tu demandes"), and nothing else."""
    lu = lisible(texte)
    return _courte(lu) and bool(POURQUOI_VOUS.search(lu))


def est_definition(texte: str) -> str | None:
    """The folded word whose meaning is asked ("c quoi un motif" gives "motif"), None where none is."""
    lu = MERCI.sub("", lisible(texte))
    trouve = DEFINITION.search(lu) if _courte(lu) else None
    if not trouve:
        return None
    mot = SUITE_D_UN_MOT.sub("", ARTICLE.sub("", (trouve["mot"] or trouve["avant"] or "").strip(" ?'-")))
    return mot if mot and not VIDE.match(mot) else None


def est_injure(texte: str) -> bool:
    """Whether the text holds an insult or a coarse word: such a sentence stays out of the story."""
    return bool(INJURE.search(lisible(texte)))
