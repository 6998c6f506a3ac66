"""Which trouble with the caisse a message tells, whatever the engine heard first in it."""

import re
from collections.abc import Iterable

from bot.extraction.affaire.organismes import ASSURANCE_MALADIE, adversaires
from bot.extraction.affaire.situation import lire_situation
from bot.extraction.langue.orthographe import redresser
from bot.extraction.reclamation import reclamations
from bot.mediation.situation import MOTIFS_CAISSE

CONTESTE = re.compile(
    r"\b(?:refus|rejet|tromp|calcul|contest|rembourser|trop[- ]percu|indus?\b|supprim|suspend|class|dette)"
    r"|\bcoup(?:e|es|ent|ee)\b|(?<=me )reclam|(?<=nous )reclam|(?<=lui )reclam"
)
"""What the caisse decided, and the person does not accept."""


COUPE = re.compile(r"\b(?:coup(?:e|es|ent|ee)|supprim\w+|suspend\w*|radi(?:e|ee|ent)|retir(?:e|ent|ee))\b")
"""A right taken away is a decision, whatever the engine heard in the name of another body beside it."""


def conteste(texte: str) -> bool:
    """Whether a message tells of a decision that the person does not accept: a refusal, a debt, a sum wrongly counted."""
    return bool(CONTESTE.search(redresser(texte).plie))


def motif_de_la_caisse(texte: str, meilleurs: Iterable[str]) -> str:
    """The motive, among those of a dispute with the caisse: what the words say of a complaint and of its answer outweighs
    the engine's best readings.
    """
    lue = lire_situation(texte)
    if lue.resultat and lue.reclamation:
        return lue.resultat.valeur
    if lue.reclamation_ecrite and lue.repondu:
        return "reponse_insatisfaisante"
    if lue.resultat is None and COUPE.search(redresser(texte).plie):
        return "reponse_insatisfaisante"
    possibles = MOTIFS_CAISSE - {"absence_reponse"} if n_a_pas_reclame(texte) else MOTIFS_CAISSE
    lus = (label.removeprefix("situation/") for label in meilleurs)
    return next((lu for lu in lus if lu in possibles), None) or (
        "reponse_insatisfaisante" if conteste(texte) else "dysfonctionnement_caisse"
    )


def n_a_pas_reclame(texte: str) -> bool:
    """Whether a message says that nobody complained, and tells of no silence: nothing is left unanswered."""
    lue = lire_situation(texte)
    pas_faite = lue.reclamation is not None and lue.reclamation.valeur == "pas_faite"
    return pas_faite and reclamations.lire_la_suite(texte) != "absence_reponse"


def se_plaint_de_la_caisse(texte: str) -> bool:
    """Whether a message tells of a dispute with the caisse, whatever other bodies stand beside it."""
    lue = lire_situation(texte)
    a_la_caisse = lue.organisme is not None and lue.organisme.valeur == "assurance_maladie"
    generale = lue.regime is not None and lue.regime.valeur == "general"  # "mon patron est à la MSA, moi à la CPAM"
    msa = not generale and any(cite.valeur == "msa" for cite in lue.organismes_cites)
    ecrite = lue.reclamation_ecrite is not None and lue.organisme_tiers is None
    return a_la_caisse and not msa and (ASSURANCE_MALADIE in adversaires(texte) or ecrite)
