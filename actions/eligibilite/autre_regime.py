"""A door closed on one person's régime may be open to a relative of theirs who has another one."""

import re

from actions.notes.champs import ecrire
from actions.notes.noter_pour_qui import noter_pour_qui
from actions.tour import Tour
from bot.extraction.affaire.regimes import lire_regime
from bot.extraction.correction.corrections import PARENTE
from bot.extraction.langue.orthographe import redresser
from bot.extraction.langue.propositions import debut_de_proposition
from bot.extraction.personnes.personnes import lire_pour_qui
from bot.mediation.brouillon import Etape
from bot.mediation.dossier import Decision, Reclamation
from bot.mediation.eligibilite import Code

MOI = re.compile(r"(?<![a-z])moi(?![a-z])")
PROCHE = re.compile(rf"\b(?:mon|ma|mes) (?:{PARENTE})(?![a-z])")


def noter(tour: Tour) -> None:
    """Told that a relative belongs elsewhere ("ma femme, elle est à la CPAM"): the case becomes theirs alone."""
    brouillon = tour.brouillon
    if brouillon.verdict_dit != Code.HORS_REGIME_GENERAL or brouillon.etape is not Etape.ACCUEIL:
        return
    plie = redresser(tour.texte).plie
    regime = lire_regime(plie, proche_concerne=True)
    if regime is None or regime[0] == brouillon.situation.regime:
        return
    proche = PROCHE.search(plie, debut_de_proposition(plie, regime[1]), regime[1])
    if proche is None or MOI.search(plie, proche.end(), regime[1]):
        return  # "c'est ma femme la MSA, moi je suis à la CPAM"
    noter_pour_qui(tour, lire_pour_qui(f"pour {proche.group()}"))
    brouillon.situation.reclamation = brouillon.situation.procedure_judiciaire = None
    brouillon.dossier.reclamation, brouillon.dossier.decision, brouillon.dossier.passages = (
        Reclamation(),
        Decision(),
        [],
    )
    ecrire(tour, "regime", regime[0])
