"""The outbox: rows are claimed for a time, sent, and closed only where the claim still holds."""

import secrets
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, and_, exists, func, or_, select, update

from bot.storage.tables import envois
from bot.usecases.ports import Envoi

A_ENVOYER, ENVOYE, ANNULE, ABANDONNE = "a_envoyer", "envoye", "annule", "abandonne"


class BoiteSql:
    """Fulfils `ports.BoiteDEnvoi`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def reclamer(self, maintenant: datetime, bail_s: float) -> Envoi | None:
        """Claims the oldest due row for `bail_s` seconds; a complement only once its saisine has left."""
        due = and_(envois.c.etat == A_ENVOYER, envois.c.du_le <= maintenant, _libre(envois.c.bail, maintenant))
        choisi = (
            select(envois.c.id)
            .where(due, or_(envois.c.complement.is_(None), _saisine_partie(maintenant)))
            .order_by(envois.c.du_le, envois.c.id)
            .limit(1)
            .with_for_update(skip_locked=True)
        )
        ligne = self._connection.execute(
            update(envois)
            .where(envois.c.id == choisi.scalar_subquery())
            .values(
                jeton=secrets.token_hex(16),
                bail=maintenant + timedelta(seconds=bail_s),
                essais=envois.c.essais + 1,  # counted now, so that a row that kills the relay does not do so for ever
            )
            .returning(envois.c.id, envois.c.jeton, envois.c.numero, envois.c.complement, envois.c.essais)
        ).first()
        return Envoi(*ligne) if ligne else None

    def fermer(self, envoi: Envoi) -> bool:
        """Closes a row that was sent; False when the claim was lost or the row cancelled meanwhile."""
        return self._poser(envoi, etat=ENVOYE)

    def reporter(self, envoi: Envoi, au: datetime) -> None:
        """Puts a row back, due at `au`."""
        self._poser(envoi, du_le=au)

    def abandonner(self, envoi: Envoi) -> bool:
        """Puts a row aside for a human; False when the claim was lost or the row cancelled meanwhile."""
        return self._poser(envoi, etat=ABANDONNE)

    def annuler(self, numero: str) -> bool:
        """Cancels what is not sent of a saisine; True where the caisse may have received something of it."""
        du_numero = envois.c.numero == numero
        self._connection.execute(
            update(envois).where(du_numero, envois.c.etat.in_((A_ENVOYER, ABANDONNE))).values(etat=ANNULE)
        )
        return bool(self._connection.execute(select(func.max(envois.c.essais)).where(du_numero)).scalar())

    def _poser(self, envoi: Envoi, **valeurs: object) -> bool:
        tenu = and_(envois.c.id == envoi.id, envois.c.jeton == envoi.jeton, envois.c.etat == A_ENVOYER)
        requete = update(envois).where(tenu).values(jeton=None, bail=None, **valeurs)
        return self._connection.execute(requete).rowcount == 1


def _libre(bail: ColumnElement[datetime | None], maintenant: datetime) -> ColumnElement[bool]:
    return or_(bail.is_(None), bail <= maintenant)


def _saisine_partie(maintenant: datetime) -> ColumnElement[bool]:
    """The saisine's own row is over: sent, or cancelled by a withdrawal of which the caisse must hear."""
    parente = envois.alias("saisine")
    return exists().where(
        parente.c.numero == envois.c.numero,
        parente.c.complement.is_(None),
        parente.c.etat.in_((ENVOYE, ANNULE)),
        _libre(parente.c.bail, maintenant),
    )
