"""What is said after a verdict: it may turn that into another, or answer anew the question on which it rests."""

import re
from collections.abc import Callable

from actions import parcours
from actions.eligibilite import verification
from actions.lecture import lire_reponse
from actions.notes import recit
from actions.notes.champs import SANS_ECRIT, ecrire
from actions.notes.noter_reclamation import RESULTATS
from actions.tour import Tour
from bot.extraction.langue.pliage import plier
from bot.extraction.reclamation import reclamations
from bot.extraction.reclamation.reclamations import parle_d_une_plainte
from bot.extraction.reponse import reponses
from bot.mediation.brouillon import Etape
from bot.mediation.eligibilite import Code, Manque
from bot.mediation.situation import INCONNU, VALEURS

MOTS_D_UNE_REPONSE = 12
CHAMP_DU_VERDICT: dict[str, str] = {
    Code.HORS_REGIME_GENERAL: "regime",
    Code.PROCEDURE_JUDICIAIRE: "procedure_judiciaire",
    Code.RECLAMATION_D_ABORD: "reclamation",
}
JE_L_AI_FAITE = re.compile(
    r"\b(?:je l'(?:ai|avais)|on l'a) (?:\w+ ){0,2}?(?:faite?|envoyee?|deposee?|postee?|ecrite?)\b|^\W*(?:ah |mais )*si\b"
)
TRIBUNAL = re.compile(r"\b(?:tribuna\w+|juges?|proces|avocate?|audience|procedure|justice|saisi\w*)\b")
PARLE_DE: dict[str, Callable[[str], bool]] = {
    "regime": lambda texte: True,
    "procedure_judiciaire": lambda texte: bool(TRIBUNAL.search(plier(texte).plie)),
    "reclamation": parle_d_une_plainte,
}
"""Whether a message speaks of what a field is about: a bare "non" does not."""


def changer(tour: Tour) -> Callable[[Tour], None] | None:
    """Told after a verdict, whatever the label, something that turns it into another: the new one is said."""
    dit = tour.brouillon.verdict_dit is not None and tour.brouillon.etape is Etape.ACCUEIL
    demande = reponses.est_question(tour.texte) and "regime" not in tour.changements
    if not dit or not tour.nouveautes & set(VALEURS) or demande:
        return None
    if "reclamation" in tour.changements and tour.brouillon.situation.reclamation == "en_attente":
        return verification.avancer  # "ça y est, je l'ai envoyée": its answer is awaited now
    # a closed door may open: the check goes on
    rouvre = isinstance(tour.verdict(), Manque) and "motif" not in tour.nouveautes
    return verification.avancer if rouvre or parcours.change_le_verdict(tour) else None


def revenir_sur_la_reponse(tour: Tour) -> Callable[[Tour], None] | None:
    """After a verdict that closes the door, a short message that answers anew the question on which it rests."""
    situation, champ = tour.brouillon.situation, _champ_du_verdict(tour)
    court = len(tour.texte.split()) <= MOTS_D_UNE_REPONSE and not reponses.est_question(tour.texte)
    demande = tour.lecture.sure and tour.lecture.label == "obtenir_document"
    if champ is None or champ in tour.nouveautes or not court or demande:
        return None
    if not PARLE_DE[champ](tour.texte) and not _repond_non(tour):
        return None
    avant = getattr(situation, champ)
    if avant == "en_attente" and reclamations.lire_reclamation(plier(tour.texte).plie).ecrite:
        return _redire_l_attente  # "mais c'est écrit, sur la messagerie": it is known
    setattr(situation, champ, None)
    if lire_reponse.lire(tour, champ):
        if avant in SANS_ECRIT and situation.reclamation not in SANS_ECRIT:
            recit.retirer_la_reclamation_niee(tour.brouillon.dossier)
        return verification.avancer if getattr(situation, champ) != avant else None
    if champ == "reclamation" and _l_avait_faite(tour):
        return verification.avancer
    if champ == "reclamation":
        tour.brouillon.poses.pop(champ, None)
        return verification.avancer  # they speak of their complaint again: asked again
    setattr(situation, champ, avant)
    return None


def _l_avait_faite(tour: Tour) -> bool:
    """ "Ah si, je l'ai envoyée": the complaint was taken back a moment ago; what was told of its answer holds again."""
    brouillon = tour.brouillon
    motif = brouillon.situation.motif
    if (
        motif not in RESULTATS
        or brouillon.dossier.reclamation.date is None
        or not JE_L_AI_FAITE.search(plier(tour.texte).plie)
    ):
        return False
    ecrire(tour, "reclamation", "sans_succes")
    recit.retirer_la_reclamation_niee(brouillon.dossier)
    return True


def _repond_non(tour: Tour) -> bool:
    """A bare "non" right after "I cannot conclude without knowing whether…" answers that at last."""
    dit = tour.brouillon.verdict_dit == Code.INDETERMINE and reponses.lire_oui_non(tour.texte) is False
    return dit and not reponses.est_refus(tour.texte)


def _redire_l_attente(tour: Tour) -> None:
    tour.dire("reclamation_en_attente")


def _champ_du_verdict(tour: Tour) -> str | None:
    """The field on which the verdict that was said rests, where it closes the door."""
    brouillon = tour.brouillon
    if brouillon.etape is not Etape.ACCUEIL:
        return None
    if brouillon.verdict_dit == Code.INDETERMINE:
        champ = next((un for un, valeur in brouillon.situation.connus().items() if valeur == INCONNU), None)
        return champ if champ in PARLE_DE else None
    return CHAMP_DU_VERDICT.get(brouillon.verdict_dit or "")
