"""Whether a message is something else than the answer to the pending field: a question, a command, talk, another matter."""

from actions.tour import Tour
from bot.extraction.demande import au_chat
from bot.extraction.recit.recits import nomme_un_objet
from bot.extraction.reponse import reponses

MOTS_D_UNE_COMMANDE = 3
MOTS_D_UN_OUI = 2
AU_ROBOT = ("chitchat/robot", "hors_sujet")
"""What is said to the assistant, or only to pass the time."""
MOTS_D_UN_SOUHAIT = 6
CERTAIN = 0.9


def est_a_cote(tour: Tour) -> bool:
    """Whether the message is plainly something else than a free answer: a question, a command, a refusal."""
    lecture = tour.lecture
    if reponses.est_ignorance(tour.texte) or reponses.est_refus(tour.texte) or reponses.est_question(tour.texte):
        return True
    if reponses.lire_oui_non(tour.texte) is not None and len(tour.texte.split()) <= MOTS_D_UN_OUI:
        return True
    commandes = ("annuler", "recommencer", "parler_conseiller", "suivre_saisine", "obtenir_document")
    commande = lecture.label in commandes and len(tour.texte.split()) <= MOTS_D_UNE_COMMANDE * 2
    if tour.brouillon.champ == "demande" and lecture.label == "suivre_saisine":
        commande = commande and not au_chat.est_un_souhait(tour.texte)  # "retrouver mon dossier" is a wish
    if au_chat.ne_dit_rien_de_l_affaire(tour.texte) or reponses.dit_seulement_avoir_compris(tour.texte):
        return True
    if au_chat.n_a_pas_compris(tour.texte) or au_chat.annonce_un_acte(tour.texte):
        return True
    return bavarde(tour) or (lecture.sure and commande)


def bavarde(tour: Tour) -> bool:
    """Whether the message is talk around the question; of a few words the engine alone is not believed: it takes "à Sedan"
    for a goodbye."""
    if reponses.est_injure(tour.texte) and len(tour.texte.split()) <= MOTS_D_UNE_COMMANDE * 2:
        return True
    if tour.lecture.sure and tour.lecture.label in AU_ROBOT:
        return not au_chat.est_un_souhait(tour.texte)  # "tu es payé combien" names money, but is no wish
    propos = tour.lecture.sure and tour.lecture.famille == "chitchat" and not nomme_un_objet(tour.texte)
    return propos and (len(tour.texte.split()) > MOTS_D_UNE_COMMANDE or au_chat.est_une_politesse(tour.texte))


def parle_a_l_assistant(tour: Tour) -> bool:
    """ "Écris-moi un poème sur la sécu": the word of an answer stands in what is only said to the assistant."""
    au_robot = tour.lecture.sure and tour.lecture.label in AU_ROBOT and tour.lecture.confiance >= CERTAIN
    longue = len(tour.texte.split()) > MOTS_D_UNE_COMMANDE + MOTS_D_UN_OUI
    return au_robot and longue and reponses.lire_oui_non(tour.texte) is None


def raconte_autre_chose(tour: Tour) -> bool:
    """ "D'ailleurs mon médecin part à la retraite": another problem; a wish may sound like one ("un rendez-vous")."""
    lecture = tour.lecture
    autre = (
        lecture.sure
        and lecture.famille == "situation"
        and lecture.label.split("/")[1] != tour.brouillon.situation.motif
    )
    longue = len(tour.texte.split()) > MOTS_D_UN_SOUHAIT
    return autre and (au_chat.ajoute_un_sujet(tour.texte) or (longue and not au_chat.est_un_souhait(tour.texte)))
