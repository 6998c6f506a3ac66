"""What the use cases need of the outside, as protocols; `bot/storage` and `bot/gateways` fulfil them."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol

from bot.mediation.brouillon import Brouillon
from bot.mediation.saisine import Etat, Evenement
from bot.usecases.courriels import CodeParCourriel

Verifier = Callable[[dict[str, Any]], Sequence[str]]
"""The paths of the fields that are missing or wrong in a saisine.json, none where it is valid by the schema."""


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
    """A row of the outbox that the caller has claimed: of a saisine (`numero`), or an e-mail of a `conversation`.

    `complement` is the number of a complement, None for the saisine itself; `essais` counts this try too.
    """

    id: int
    jeton: str
    numero: str | None
    complement: int | None
    conversation: str | None
    essais: int


class EtatEnvoi(StrEnum):
    """Where a row of the outbox stands."""

    A_ENVOYER = "a_envoyer"
    ENVOYE = "envoye"
    ANNULE = "annule"
    ABANDONNE = "abandonne"


@dataclass(frozen=True)
class RappelDemande:
    """Somebody of a conversation wants to be called back by their caisse.

    `telephone` is E.164; `moment` is "matin", "apres_midi", "indifferent", or the person's own words.
    """

    conversation: str
    caisse: str | None
    telephone: str
    moment: str
    demande_le: datetime


@dataclass(frozen=True)
class MessageGarde:
    """A message that was not understood, kept with the person's agreement for a maintainer to read.

    `garde_le` is the start of its day: an hour could be found again in a log. `zone`, `labels` and `choisi` are those of
    `MessageIncompris`.
    """

    id: str
    garde_le: datetime
    expire_le: datetime
    texte: str
    zone: str
    labels: tuple[str, ...]
    choisi: str | None


class Brouillons(Protocol):
    """The drafts, one for each conversation."""

    def lire(self, conversation: str) -> Brouillon | None:
        """The draft of a conversation, None where there is none."""

    def ecrire(self, conversation: str, brouillon: Brouillon) -> None:
        """Stores the draft; raises ConflitDEcriture when it was changed since it was read in another transaction."""

    def effacer(self, conversation: str) -> None:
        """Erases the draft; nothing happens where there is none."""

    def effacer_orphelins(self, avant: datetime) -> None:
        """Erases the drafts that have no conversation and were not touched since `avant`."""


class Saisines(Protocol):
    """The filed saisines with their events, files and complements."""

    def ajouter(
        self, brouillon: str, conversation: str, numero: str, preuve: str, document: dict[str, Any], at: datetime
    ) -> None:
        """Writes saisine, first event (enregistree) and outbox row.

        Raises DejaDeposee for a draft that was filed, SaisineIncomplete for a document that is not valid.
        """

    def par_brouillon(self, brouillon: str) -> tuple[str, str] | None:
        """Number and proof of the saisine that was filed from a draft."""

    def existe(self, numero: str) -> bool:
        """Whether a number is taken."""

    def lire(self, numero: str) -> SaisineDeposee | None:
        """A saisine with its events."""

    def en_etat(self, etat: Etat) -> Sequence[tuple[str, str]]:
        """Number and caisse of the saisines in a state."""

    def preuve_juste(self, numero: str, preuve: str) -> bool:
        """Whether `preuve` is the secret of that saisine, in constant time; False for an unknown number."""

    def passer(self, numero: str, etat: Etat, at: datetime) -> None:
        """Adds an event. Raises TransitionRefusee where the states do not allow the move."""

    def documents(self, numero: str) -> Sequence[Fichier]:
        """The documents that were produced for a saisine (letter first)."""

    def ajouter_document(self, numero: str, fichier: Fichier) -> None:
        """Stores a produced document; the first one stored under a name stays."""

    def ajouter_complement(self, numero: str, contenu: dict[str, Any], at: datetime) -> int:
        """Stores a complement with its outbox row; returns its number, from 1. `contenu`: see `complement`."""

    def complement(self, numero: str, rang: int) -> dict[str, Any]:
        """`{"numero", "rang", "at", "texte"}` of a complement; `"retrait": true` instead of a text for a withdrawal."""


class BoiteDEnvoi(Protocol):
    """The outbox: claim a row, send, close it only if the claim still holds."""

    def reclamer(self, maintenant: datetime, bail_s: float) -> Envoi | None:
        """Claims the oldest row that is due, for `bail_s` seconds; None where nothing is due."""

    def fermer(self, envoi: Envoi) -> bool:
        """Closes a row that was sent; False when the claim was lost."""

    def reporter(self, envoi: Envoi, au: datetime) -> None:
        """Puts a row back, due at `au`."""

    def abandonner(self, envoi: Envoi) -> bool:
        """Puts a row aside for a human; False when the claim was lost."""

    def annuler(self, numero: str) -> bool:
        """Cancels what is not sent of a saisine; True where the caisse may have received something of it."""

    def ajouter_courriel(self, conversation: str, code: CodeParCourriel, at: datetime) -> None:
        """Queues a code, due at once; it is erased with the conversation."""

    def courriel(self, envoi: Envoi) -> CodeParCourriel | None:
        """What a claimed e-mail holds; None where it was cancelled or erased meanwhile."""

    def etats_des_courriels(self, conversation: str) -> Sequence[EtatEnvoi]:
        """The states of the e-mails that a conversation asked for, the oldest first."""

    def annuler_courriels(self, conversation: str) -> None:
        """Cancels the e-mails of a conversation that have not left: their code no longer holds."""


class Conversations(Protocol):
    """The conversations, as far as they have an end."""

    def effacer(self, id: str) -> None:
        """Erases a conversation with its messages, turns and draft; its saisines stay."""

    def expirees(self, at: datetime) -> Sequence[str]:
        """Ids of the conversations whose date has passed."""


class Tours(Protocol):
    """The turns that were answered."""

    def effacer_anciens(self, avant: datetime) -> None:
        """Erases the turns before `avant`."""


class Reprises(Protocol):
    """The one-time codes to go on elsewhere; a code is a part that finds it and a secret."""

    def remplacer(self, conversation: str, repere: str, secret: str, expire_le: datetime) -> None:
        """Stores the code of a conversation; an older one no longer holds."""

    def essayer(self, repere: str, secret: str, essais_permis: int, at: datetime) -> str | None:
        """The conversation of a code, which is used up; None for a wrong one, which counts as a try."""

    def jusqu_au(self, conversation: str, essais_permis: int, at: datetime) -> datetime | None:
        """Until when the code of a conversation holds; None where there is none that still opens it."""


class Rappels(Protocol):
    """The requests to be called back by a conseiller, one for each conversation, erased with it."""

    def demander(self, rappel: RappelDemande) -> None:
        """Stores a request; it takes the place of an older one of the same conversation."""

    def retirer(self, conversation: str) -> bool:
        """Erases the request of a conversation; False where there was none."""

    def en_attente(self) -> Sequence[RappelDemande]:
        """All requests, the oldest first."""


class MessagesGardes(Protocol):
    """The messages kept to learn from."""

    def ajouter(self, conversation: str, message: MessageGarde) -> None:
        """Stores a message, tied to its conversation."""

    def effacer_de(self, conversation: str) -> int:
        """Erases the messages of a conversation; how many there were."""

    def detacher(self, conversation: str) -> None:
        """The conversation ends by itself: nothing tells any more which messages were its own."""

    def effacer_expires(self, at: datetime) -> None:
        """Erases the messages whose date has passed."""

    def lister(self) -> Sequence[MessageGarde]:
        """All messages, the oldest day first."""

    def retirer(self, id: str) -> bool:
        """Erases a message; False where it is gone already: its date has passed, or the person changed their mind."""


class UniteDeTravail(Protocol):
    """One transaction on the storage."""

    @property
    def brouillons(self) -> Brouillons: ...
    @property
    def saisines(self) -> Saisines: ...
    @property
    def boite(self) -> BoiteDEnvoi: ...
    @property
    def conversations(self) -> Conversations: ...
    @property
    def tours(self) -> Tours: ...
    @property
    def reprises(self) -> Reprises: ...
    @property
    def rappels(self) -> Rappels: ...
    @property
    def messages_gardes(self) -> MessagesGardes: ...


class Entrepot(Protocol):
    """The storage."""

    def transaction(self) -> AbstractContextManager[UniteDeTravail]:
        """A transaction: committed at the end of the block, rolled back on an exception (SQLite: BEGIN IMMEDIATE)."""

    def lecture(self) -> AbstractContextManager[UniteDeTravail]:
        """A read: takes no write lock and commits nothing."""


class MiseEnPage(Protocol):
    """The templates of the documents."""

    def page(self, gabarit: str, document: dict[str, Any] | None) -> str:
        """The HTML page of a template ("lettre", "questionnaire") filled from a saisine.json, or blank."""


class ConflitDEcriture(Exception):
    """The draft was changed by another turn meanwhile."""


class DejaDeposee(Exception):
    """The draft was filed already."""


class SaisineIncomplete(Exception):
    """A saisine cannot be filed yet: `champs` are the paths of what is missing or wrong, without any value."""

    def __init__(self, champs: Sequence[str]) -> None:
        super().__init__(", ".join(champs))
        self.champs = tuple(champs)


class TransitionRefusee(Exception):
    """The saisine cannot go to that state from where it is."""


class RefusDefinitif(Exception):
    """The other side refused what was sent for good; trying again is of no use."""


class EnvoiImpossible(Exception):
    """It could not be handed over now; to be tried again."""


class SansObjet(Exception):
    """Nobody waits for it any more: it was erased or replaced meanwhile."""


class PasserelleCaisse(Protocol):
    """Hands a saisine over to a caisse. At least once: the number is the idempotency key."""

    def transmettre(self, document: dict[str, Any], fichiers: Sequence[Fichier]) -> None:
        """Hands over a saisine. Returns only once it is taken; raises RefusDefinitif or EnvoiImpossible."""

    def completer(self, caisse: str, complement: dict[str, Any]) -> None:
        """Hands over a complement to a saisine that was taken; raises as `transmettre`."""

    def prise_en_charge(self, caisse: str, numero: str) -> bool:
        """Whether the caisse's side is known to have collected a saisine that was handed over."""
