"""One-time codes by which a conversation goes on elsewhere. Half of a code finds its row, the other half proves it."""

from datetime import datetime

from sqlalchemy import Connection, and_, delete, select, update

from bot.storage.chiffrement import Coffre
from bot.storage.tables import reprises

_CONTEXTE = "reprise"


class ReprisesSql:
    """Fulfils `ports.Reprises`; of the secret half only a keyed hash is kept."""

    def __init__(self, connection: Connection, coffre: Coffre) -> None:
        self._connection = connection
        self._coffre = coffre

    def remplacer(self, conversation: str, repere: str, secret: str, expire_le: datetime) -> None:
        """Stores the code of a conversation; an older one no longer holds."""
        self._connection.execute(delete(reprises).where(reprises.c.conversation == conversation))
        # a half that another conversation happens to have goes to the newer one: one case in a million million
        self._connection.execute(delete(reprises).where(reprises.c.repere == repere))
        self._connection.execute(
            reprises.insert().values(
                repere=repere,
                conversation=conversation,
                empreinte=self._coffre.empreinte(secret, _CONTEXTE),
                essais=0,
                expire_le=expire_le,
            )
        )

    def essayer(self, repere: str, secret: str, essais_permis: int, at: datetime) -> str | None:
        """The conversation of a code, which is used up; None for a wrong one, which counts as a try."""
        ligne = self._connection.execute(select(reprises).where(reprises.c.repere == repere)).first()
        attendue = ligne.empreinte if ligne else self._coffre.empreinte("", _CONTEXTE)
        juste = self._coffre.empreinte_juste(secret, _CONTEXTE, attendue)
        if ligne is None:
            return None
        if juste and ligne.essais < essais_permis and at < ligne.expire_le:
            self._connection.execute(delete(reprises).where(reprises.c.repere == repere))
            return str(ligne.conversation)
        compte = update(reprises).where(reprises.c.repere == repere)
        self._connection.execute(compte.values(essais=reprises.c.essais + 1))
        return None

    def jusqu_au(self, conversation: str, essais_permis: int, at: datetime) -> datetime | None:
        """Until when the code of a conversation holds; None where there is none that still opens it."""
        vaut = and_(
            reprises.c.conversation == conversation, reprises.c.essais < essais_permis, reprises.c.expire_le > at
        )
        expire_le: datetime | None = self._connection.execute(select(reprises.c.expire_le).where(vaut)).scalar()
        return expire_le
