"""Filing: from a draft whose summary was agreed to, to a saisine with its number. One draft, one number."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.mediation.brouillon import Brouillon
from bot.mediation.caisse import Caisse
from bot.mediation.eligibilite import Manque, Verdict
from bot.mediation.saisine import nouveau_numero, nouvelle_preuve
from bot.usecases.composer_saisine import composer
from bot.usecases.ports import DejaDeposee, SaisineIncomplete, Saisines, UniteDeTravail, Verifier


@dataclass(frozen=True)
class Depot:
    """What the person receives: the public number, and the secret that proves it is theirs."""

    numero: str
    preuve: str


def deposer(
    travail: UniteDeTravail,
    conversation: str,
    brouillon: Brouillon,
    *,
    verdict: Verdict | Manque,
    caisse: Caisse,
    canal: str,
    consentement: str,
    maintenant: datetime,
) -> Depot:
    """Files the draft within the caller's transaction; a draft that was filed gives the same number and proof again.

    `consentement` is the id of the text agreed to, `maintenant` has a time zone. Raises SaisineIncomplete.
    """
    if isinstance(verdict, Manque):
        raise SaisineIncomplete((verdict.champ,))
    if deja := travail.saisines.par_brouillon(brouillon.id):
        return Depot(*deja)
    depot = Depot(_numero_libre(travail.saisines, maintenant.year), nouvelle_preuve())
    document = composer(brouillon, depot.numero, verdict, caisse, canal, consentement, maintenant, maintenant)
    try:
        travail.saisines.ajouter(brouillon.id, conversation, depot.numero, depot.preuve, document, maintenant)
    except DejaDeposee:  # by another transaction, since we looked
        if deja := travail.saisines.par_brouillon(brouillon.id):
            return Depot(*deja)
        raise
    return depot


def champs_refuses(
    brouillon: Brouillon,
    *,
    verdict: Verdict | Manque,
    caisse: Caisse,
    canal: str,
    consentement: str,
    maintenant: datetime,
    verifier: Verifier,
) -> Sequence[str]:
    """What would refuse this draft if it were filed now, by the paths of the schema; empty where it can be filed."""
    if isinstance(verdict, Manque):
        return (verdict.champ,)
    numero = nouveau_numero(maintenant.year)
    return verifier(composer(brouillon, numero, verdict, caisse, canal, consentement, maintenant, maintenant))


def _numero_libre(saisines: Saisines, annee: int) -> str:
    while saisines.existe(numero := nouveau_numero(annee)):
        pass
    return numero
