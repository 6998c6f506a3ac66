"""What the use cases need of the outside, as protocols; `bot/storage` and `bot/gateways` fulfil them."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from bot.mediation.brouillon import Brouillon
from bot.mediation.saisine import Etat, Evenement


@dataclass(frozen=True)
class Fichier:
    """A file that we produced or received; `type` is its media type."""

    nom: str
    type: str
    contenu: bytes


@dataclass(frozen=True)
class SaisineDeposee:
    """A filed saisine as stored: `document` is the saisine.json without its list of documents."""

    numero: str
    caisse: str
    document: dict[str, Any]
    etat: Etat
    evenements: tuple[Evenement, ...]


@dataclass(frozen=True)
class Envoi:
    """A row of the outbox that the caller has claimed. `complement` is the number of a complement, None for the saisine."""

    id: int
    jeton: str
    numero: str
    complement: int | None
    essais: int


class Brouillons(Protocol):
    """The drafts, one for each conversation."""

    def lire(self, conversation: str) -> Brouillon | None:
        """The draft of a conversation, None where there is none."""

    def ecrire(self, conversation: str, brouillon: Brouillon) -> None:
        """Stores the draft; raises ConflitDEcriture when it was changed since it was read in another transaction."""

    def effacer(self, conversation: str) -> None:
        """Erases the draft; nothing happens where there is none."""


class Saisines(Protocol):
    """The filed saisines with their events, files and complements."""

    def ajouter(
        self, brouillon: str, conversation: str, numero: str, preuve: str, document: dict[str, Any], at: datetime
    ) -> None:
        """Writes saisine, first event (enregistree) and outbox row. Raises DejaDeposee for a draft that was filed."""

    def par_brouillon(self, brouillon: str) -> tuple[str, str] | None:
        """Number and proof of the saisine that was filed from a draft."""

    def lire(self, numero: str) -> SaisineDeposee | None:
        """A saisine with its events."""

    def preuve_juste(self, numero: str, preuve: str) -> bool:
        """Whether `preuve` is the secret of that saisine, in constant time; False for an unknown number."""

    def passer(self, numero: str, etat: Etat, at: datetime) -> None:
        """Adds an event. Raises TransitionRefusee where the states do not allow the move."""

    def documents(self, numero: str) -> Sequence[Fichier]:
        """The documents that were produced for a saisine (letter first)."""

    def ajouter_document(self, numero: str, fichier: Fichier) -> None:
        """Stores a produced document; the first one stored under a name stays."""

    def ajouter_complement(self, numero: str, texte: str, at: datetime) -> int:
        """Stores a complement with its outbox row; returns its number, from 1."""

    def complement(self, numero: str, rang: int) -> dict[str, Any]:
        """`{"numero", "rang", "at", "texte"}` of a complement."""


class BoiteDEnvoi(Protocol):
    """The outbox: claim a row, send, close it only if the claim still holds."""

    def reclamer(self, maintenant: datetime, bail_s: float) -> Envoi | None:
        """Claims the oldest row that is due, for `bail_s` seconds; None where nothing is due."""

    def fermer(self, envoi: Envoi) -> bool:
        """Closes a row that was sent; False when the claim was lost."""

    def reporter(self, envoi: Envoi, au: datetime) -> None:
        """Puts a row back, due at `au`."""

    def abandonner(self, envoi: Envoi) -> None:
        """Puts a row aside for a human."""


class UniteDeTravail(Protocol):
    """One transaction on the storage."""

    @property
    def brouillons(self) -> Brouillons: ...
    @property
    def saisines(self) -> Saisines: ...
    @property
    def boite(self) -> BoiteDEnvoi: ...


class Entrepot(Protocol):
    """The storage."""

    def transaction(self) -> AbstractContextManager[UniteDeTravail]:
        """A transaction: committed at the end of the block, rolled back on an exception (SQLite: BEGIN IMMEDIATE)."""

    def lecture(self) -> AbstractContextManager[UniteDeTravail]:
        """A read: takes no write lock and commits nothing."""


class ConflitDEcriture(Exception):
    """The draft was changed by another turn meanwhile."""


class DejaDeposee(Exception):
    """The draft was filed already."""


class TransitionRefusee(Exception):
    """The saisine cannot go to that state from where it is."""


class RefusDefinitif(Exception):
    """The caisse's side refused the saisine for good; trying again is of no use."""


class EnvoiImpossible(Exception):
    """The saisine could not be handed over now; to be tried again."""


class PasserelleCaisse(Protocol):
    """Hands a saisine over to a caisse. At least once: the number is the idempotency key."""

    def transmettre(self, document: dict[str, Any], fichiers: Sequence[Fichier]) -> None:
        """Hands over a saisine. Returns only once it is taken; raises RefusDefinitif or EnvoiImpossible."""

    def completer(self, caisse: str, complement: dict[str, Any]) -> None:
        """Hands over a complement to a saisine that was taken; raises as `transmettre`."""
