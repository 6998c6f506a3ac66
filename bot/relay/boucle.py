"""The loop of the relay: hands over and sends what is due, and now and then looks for receipts and forgets what has expired."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

import structlog

from bot.usecases.effacer import expirer
from bot.usecases.relever_accuses import relever
from bot.usecases.transmettre_saisine import Issue, Transmission

PAUSE_S = 1.0
logger = structlog.get_logger()


@dataclass
class Tache:
    """A work that comes back every `periode_s` seconds."""

    nom: str
    periode_s: float
    faire: Callable[[datetime], object]
    prochaine: float = field(default=0.0)


class Boucle:
    """One relay; several may run on the same storage."""

    def __init__(self, transmission: Transmission, oublier: Callable[[str], bool]) -> None:
        """`oublier` erases the engine's memory of a conversation and says whether it did."""
        entrepot, passerelles = transmission.entrepot, transmission.passerelles
        self._transmission = transmission
        self._arret = False
        self._taches = (
            Tache("relever", 5, lambda maintenant: relever(entrepot, passerelles, maintenant)),
            Tache("expirer", 60, lambda maintenant: expirer(entrepot, oublier, maintenant)),
        )

    def tourner(self) -> None:
        """Works until `arreter` is called; what is under way is finished."""
        while not self._arret:
            for tache in self._taches:
                self._faire(tache)
            if not self.transmettre():
                time.sleep(PAUSE_S)

    def arreter(self, *_: object) -> None:
        """Ends the loop; a signal handler. (threading.Event may not be set from one: it could wait for its own lock.)"""
        self._arret = True

    def transmettre(self) -> bool:
        """Hands over one row; False where there was none, or where a fault of ours asks for a pause."""
        try:
            fait = self._transmission.une(datetime.now(UTC))
        except Exception as faute:  # the next row may well pass; this one is due again when its claim ends
            logger.error("transmission", faute=type(faute).__name__)
            return False
        if fait is None:
            return False
        envoi, issue = fait
        if envoi.numero is None:
            logger.info("courriel", conversation=envoi.conversation, essai=envoi.essais, issue=issue.value)
            return True
        log = logger.error if issue is Issue.ABANDONNEE else logger.info
        log("transmission", numero=envoi.numero, complement=envoi.complement, essai=envoi.essais, issue=issue.value)
        return True

    def _faire(self, tache: Tache) -> None:
        if time.monotonic() < tache.prochaine:
            return
        tache.prochaine = time.monotonic() + tache.periode_s
        try:
            tache.faire(datetime.now(UTC))
        except Exception as faute:  # it comes back by itself
            logger.error(tache.nom, faute=type(faute).__name__)
