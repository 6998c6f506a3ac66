"""A trouble with a health professional, told beside a dispute with another body: it is the one for the mediator."""

import re

from actions.tour import Tour
from bot.extraction.affaire import professions
from bot.extraction.affaire.comportements import (
    cherche_sans_trouver,
    raconte_un_comportement,
    raconte_un_refus_de_soigner,
)
from bot.extraction.affaire.organismes import organismes_nommes

HORS_CHAMP = "situation/litige_hors_champ"
PHRASES = re.compile(r"[.!?;\n]+|,? (?:et|mais|puis|sinon|aussi) (?=(?:la|le|ma|mon|les) )")
DU_TRAITANT = ("médecin traitant", "médecin généraliste", "médecin")


def trouble_d_un_soignant(tour: Tour) -> str | None:
    """ "Pas de rdv chez l'orthodontiste avant 2028. Et la CAF me doit 200 euros": what is told of the professional in the
    sentences that name no other body; None where nothing is.
    """
    lecture = tour.lecture
    if tour.brouillon.situation.motif or HORS_CHAMP not in (lecture.label, *lecture.meilleurs[:1]):
        return None
    reste = ". ".join(phrase for phrase in PHRASES.split(tour.texte) if not organismes_nommes(phrase))
    lues = professions.lire_professions(reste)
    if not lues or not organismes_nommes(tour.texte):
        return None
    if raconte_un_refus_de_soigner(reste):
        return "situation/refus_de_soins"
    if raconte_un_comportement(reste):
        return "situation/relation_medecin"
    if cherche_sans_trouver(reste):
        traitant = all(lue.profession in DU_TRAITANT for lue in lues)
        return "situation/medecin_traitant" if traitant else "situation/rdv_specialiste"
    return None
