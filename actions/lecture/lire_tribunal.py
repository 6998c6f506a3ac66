"""Reads the answer to the question on a court: only plain words say that one deals with it, which ends mediation."""

import re

from actions.lecture.a_cote import MOTS_D_UN_OUI
from actions.lecture.lire_choix import D_ABORD_NON, choix_dit
from actions.notes.champs import ecrire
from actions.tour import Tour
from bot.extraction.affaire import procedure
from bot.extraction.langue.formules import lisible
from bot.extraction.reclamation import reclamations
from bot.extraction.reponse import reponses

DES_COURRIERS = re.compile(
    r"\b(?:ecri(?:s|t|te|re)|envoy\w*|reclam\w*|relanc\w*|repond\w*|reponse|decroch\w*|rappel\w*|telephon\w*)\b"
)
SA_CAISSE = re.compile(r"\b(?<!contre la )(?<!contre ma )(?<!contre )(?:cpam|cgss|caisse|secu|ameli|mediateur)\b")
DIT_SOI_MEME = re.compile(r"\bje (?:vous |te |l'|le )*(?:ai|avais) (?:deja |bien )*(?:dit|repondu)")
AFFIRME_AUSSI = re.compile(r"\b(?:si|oui|ouais)\b")


def lire_tribunal(tour: Tour, champ: str) -> bool:
    """Whether a court deals with the dispute; what is said of the caisse, a commission or the mediator says nothing of it."""
    lu, accord = lisible(tour.texte), reponses.lire_oui_non(tour.texte)
    if (procedure.dit_une_plainte(lu) and not D_ABORD_NON.match(lu)) or _rapporte_un_non(tour.texte, lu):
        return False
    if procedure.est_en_appel(lu):
        ecrire(tour, champ, "en_cours")
        return True
    jugee = procedure.dit_que_c_est_fini(lu)
    if jugee:
        tour.dire("affaire_jugee")
    if jugee is not None or procedure.n_a_saisi_qu_ailleurs(lu):
        ecrire(tour, champ, "aucune")
        return True  # "oui mais j'ai retiré ma demande", "je n'ai saisi que le médiateur"
    if accord is not False and _parle_d_autre_chose(tour.texte, lu):
        return False  # "oui en juin j'ai écrit un courrier, et rien"
    valeur = choix_dit(tour, champ)
    if valeur == "en_cours" and not procedure.affirme_un_tribunal(lu):
        valeur = (
            "aucune" if accord is False and not AFFIRME_AUSSI.search(lu) else None
        )  # "non j'ai saisi la commission"
    if valeur is not None:
        ecrire(tour, champ, valeur)
    return valeur is not None


def _parle_d_autre_chose(texte: str, lu: str) -> bool:
    """ "Bordel oui j'ai écrit le 5 mars", "le 3646 ça répond jamais", "la cpam oui": of the caisse and what it was sent."""
    dit = reclamations.parle_d_une_plainte(texte) or DES_COURRIERS.search(lu)
    ailleurs = SA_CAISSE.search(lu) or (dit and len(texte.split()) > MOTS_D_UN_OUI)
    return bool(ailleurs) and not procedure.nomme_un_tribunal(lu)


def _rapporte_un_non(texte: str, lu: str) -> bool:
    """Whether the only "non" of a text is one that somebody else said ("ils m'ont dit non")."""
    dite = reclamations.rapporte_leurs_paroles(texte) and not procedure.nomme_un_tribunal(lu)
    return dite and not (D_ABORD_NON.match(lu) or DIT_SOI_MEME.search(lu))
