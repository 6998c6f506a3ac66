"""The hand-over of what is in the outbox: claimed in one transaction, sent outside any, closed in another.

A crash anywhere means that it is handed over again; the gateway of a caisse knows the number and says "already taken".
"""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from typing import Any

from bot.mediation.saisine import Etat
from bot.usecases.ports import (
    Entrepot,
    Envoi,
    EnvoiImpossible,
    Fichier,
    PasserelleCaisse,
    RefusDefinitif,
    SaisineDeposee,
    SaisineIncomplete,
    SansObjet,
    Verifier,
)
from bot.usecases.produire_document import Producteur, documents

BAIL_S = 300.0
"""Longer than any hand-over takes."""
PREMIERE_ATTENTE_S, ATTENTE_MAXIMALE_S = 30.0, 3600.0
ESSAIS_MAXIMUM = 72
"""About three days: a caisse whose mail is down over a week-end still gets its saisines."""


class Issue(StrEnum):
    """How a try ended."""

    REMISE = "remise"
    REPORTEE = "reportee"
    ABANDONNEE = "abandonnee"
    SANS_OBJET = "sans_objet"


@dataclass(frozen=True)
class Transmission:
    """What a hand-over needs. `passerelles` gives the gateway of a caisse by its code, `remettre` sends an e-mail."""

    entrepot: Entrepot
    passerelles: Callable[[str], PasserelleCaisse]
    producteur: Callable[[], Producteur]
    verifier: Verifier
    remettre: Callable[[Envoi, datetime], None]

    def une(self, maintenant: datetime) -> tuple[Envoi, Issue] | None:
        """Hands over the oldest row that is due; returns it and how that ended, None where nothing is due.

        Raises whatever our own faults raise (a template, a key): the row is then due again when its claim ends.
        """
        with self.entrepot.transaction() as travail:
            envoi = travail.boite.reclamer(maintenant, BAIL_S)
        if envoi is None:
            return None
        try:
            if envoi.essais > ESSAIS_MAXIMUM:
                raise RefusDefinitif("too many tries")
            self._envoyer(envoi, maintenant)
        except EnvoiImpossible:
            self._reporter(envoi, maintenant)
            return envoi, Issue.REPORTEE
        except (RefusDefinitif, SaisineIncomplete):
            self._abandonner(envoi, maintenant)
            return envoi, Issue.ABANDONNEE
        except SansObjet:
            self._abandonner(envoi, maintenant)
            return envoi, Issue.SANS_OBJET
        self._fermer(envoi, maintenant)
        return envoi, Issue.REMISE

    def _envoyer(self, envoi: Envoi, maintenant: datetime) -> None:
        if envoi.numero is None:
            self.remettre(envoi, maintenant)
        else:
            self._transmettre(envoi.numero, envoi.complement)

    def _transmettre(self, numero: str, rang: int | None) -> None:
        with self.entrepot.lecture() as lu:
            saisine = lu.saisines.lire(numero)
            complement = lu.saisines.complement(numero, rang) if rang else None
        assert saisine is not None  # a row has its saisine by foreign key
        passerelle = self.passerelles(saisine.caisse)
        if complement:
            passerelle.completer(saisine.caisse, complement)
        else:
            fichiers = documents(self.entrepot, self.producteur(), saisine)
            passerelle.transmettre(self._complet(saisine, fichiers), fichiers)

    def _complet(self, saisine: SaisineDeposee, fichiers: Sequence[Fichier]) -> dict[str, Any]:
        """saisine.json with the list of our documents."""
        document = {**saisine.document, "documents": [decrire(fichier) for fichier in fichiers]}
        if fautifs := self.verifier(document):
            raise SaisineIncomplete(fautifs)
        return document

    def _fermer(self, envoi: Envoi, maintenant: datetime) -> None:
        with self.entrepot.transaction() as travail:
            if travail.boite.fermer(envoi) and envoi.numero and envoi.complement is None:
                travail.saisines.passer(envoi.numero, Etat.TRANSMISE, maintenant)

    def _abandonner(self, envoi: Envoi, maintenant: datetime) -> None:
        with self.entrepot.transaction() as travail:
            if travail.boite.abandonner(envoi) and envoi.numero and envoi.complement is None:
                travail.saisines.passer(envoi.numero, Etat.ECHEC_TRANSMISSION, maintenant)

    def _reporter(self, envoi: Envoi, maintenant: datetime) -> None:
        with self.entrepot.transaction() as travail:
            travail.boite.reporter(envoi, maintenant + attente(envoi.essais))


def attente(essais: int) -> timedelta:
    """How long to wait after a number of failed tries: twice as long each time, and not all at the same moment."""
    secondes = min(PREMIERE_ATTENTE_S * 2 ** min(essais - 1, 16), ATTENTE_MAXIMALE_S)
    return timedelta(seconds=secondes * random.uniform(0.75, 1))


def decrire(fichier: Fichier) -> dict[str, Any]:
    """A file as saisine.json lists it (`fichier` of the schema)."""
    return {
        "nom": fichier.nom,
        "type": fichier.type,
        "taille": len(fichier.contenu),
        "sha256": sha256(fichier.contenu).hexdigest(),
    }
