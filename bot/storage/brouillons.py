"""The drafts, sealed, one for each conversation."""

from datetime import UTC, datetime

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import Connection, delete, exists, select, update
from sqlalchemy.exc import IntegrityError

from bot.mediation.brouillon import Brouillon
from bot.storage.chiffrement import Coffre
from bot.storage.tables import brouillons, conversations
from bot.usecases.ports import ConflitDEcriture

_FORME = TypeAdapter(Brouillon)


class BrouillonIllisible(Exception):
    """The stored draft has not the shape that this version knows; pydantic's own error would tell what is in it."""


class BrouillonsSql:
    """Fulfils `ports.Brouillons`; a version number shows that another turn wrote meanwhile."""

    def __init__(self, connection: Connection, coffre: Coffre) -> None:
        self._connection = connection
        self._coffre = coffre
        self._versions: dict[str, int] = {}

    def lire(self, conversation: str) -> Brouillon | None:
        """The draft, None where there is none. Raises SceauInvalide (another key), BrouillonIllisible."""
        ligne = self._connection.execute(
            select(brouillons.c.version, brouillons.c.scelle).where(brouillons.c.conversation == conversation)
        ).first()
        self._versions[conversation] = ligne.version if ligne else 0
        return _lire(self._coffre.ouvrir(ligne.scelle, _contexte(conversation))) if ligne else None

    def ecrire(self, conversation: str, brouillon: Brouillon) -> None:
        """Stores the draft. Raises ConflitDEcriture where it is no longer the one that this transaction read."""
        version = self._version(conversation)
        valeurs = {
            "version": version + 1,
            "modifie_le": datetime.now(UTC),
            "scelle": self._coffre.sceller(_FORME.dump_json(brouillon), _contexte(conversation)),
        }
        if not (self._remplacer(conversation, version, valeurs) if version else self._creer(conversation, valeurs)):
            raise ConflitDEcriture
        self._versions[conversation] = version + 1

    def effacer(self, conversation: str) -> None:
        """Erases the draft; nothing happens where there is none."""
        self._connection.execute(delete(brouillons).where(brouillons.c.conversation == conversation))
        self._versions[conversation] = 0

    def effacer_orphelins(self, avant: datetime) -> None:
        """Erases the drafts without conversation, untouched since `avant`: a turn ended after its conversation did."""
        vivante = exists().where(conversations.c.id == brouillons.c.conversation)
        self._connection.execute(delete(brouillons).where(brouillons.c.modifie_le < avant, ~vivante))

    def _version(self, conversation: str) -> int:
        """The version that this transaction knows of, 0 for no draft."""
        if conversation not in self._versions:
            lue = select(brouillons.c.version).where(brouillons.c.conversation == conversation)
            self._versions[conversation] = self._connection.execute(lue).scalar() or 0
        return self._versions[conversation]

    def _remplacer(self, conversation: str, version: int, valeurs: dict[str, object]) -> bool:
        requete = update(brouillons).where(brouillons.c.conversation == conversation, brouillons.c.version == version)
        return self._connection.execute(requete.values(valeurs)).rowcount == 1

    def _creer(self, conversation: str, valeurs: dict[str, object]) -> bool:
        try:
            with self._connection.begin_nested():
                self._connection.execute(brouillons.insert().values(conversation=conversation, **valeurs))
        except IntegrityError:
            return False
        return True


def _lire(clair: bytes) -> Brouillon:
    try:
        return _FORME.validate_json(clair)
    except ValidationError:
        raise BrouillonIllisible from None


def _contexte(conversation: str) -> str:
    return f"brouillon:{conversation}"
