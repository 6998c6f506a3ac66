"""Who asked to be called back, sealed; erased with the conversation."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, select

from bot.storage.chiffrement import Coffre
from bot.storage.scelle import ouvrir_json, sceller_json
from bot.storage.tables import rappels
from bot.usecases.ports import RappelDemande


class RappelsSql:
    """Fulfils `ports.Rappels`; one request for each conversation."""

    def __init__(self, connection: Connection, coffre: Coffre) -> None:
        self._connection = connection
        self._coffre = coffre

    def demander(self, rappel: RappelDemande) -> None:
        """Stores a request; it takes the place of an older one of the same conversation."""
        self.retirer(rappel.conversation)
        contenu = {"telephone": rappel.telephone, "moment": rappel.moment}
        self._connection.execute(
            rappels.insert().values(
                conversation=rappel.conversation,
                caisse=rappel.caisse,
                demande_le=rappel.demande_le,
                scelle=sceller_json(self._coffre, contenu, _contexte(rappel.conversation)),
            )
        )

    def retirer(self, conversation: str) -> bool:
        """Erases the request of a conversation; False where there was none."""
        effacement = delete(rappels).where(rappels.c.conversation == conversation)
        return self._connection.execute(effacement).rowcount > 0

    def en_attente(self) -> Sequence[RappelDemande]:
        """All requests, the oldest first. Raises SceauInvalide (another key)."""
        lignes = self._connection.execute(select(rappels).order_by(rappels.c.demande_le))
        return [self._ouvrir(ligne.conversation, ligne.caisse, ligne.demande_le, ligne.scelle) for ligne in lignes]

    def _ouvrir(self, conversation: str, caisse: str | None, demande_le: datetime, scelle: bytes) -> RappelDemande:
        contenu = ouvrir_json(self._coffre, scelle, _contexte(conversation))
        return RappelDemande(conversation, caisse, contenu["telephone"], contenu["moment"], demande_le)


def _contexte(conversation: str) -> str:
    return f"rappel:{conversation}"
