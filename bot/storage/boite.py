"""The outbox: rows are claimed for a time, sent, and closed only where the claim still holds.

A row belongs to a saisine, whose content lies elsewhere, or is an e-mail of a conversation, sealed in the row until it
has left.
"""

import secrets
from collections.abc import Sequence
from dataclasses import asdict, fields
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, and_, exists, func, or_, select, update

from bot.storage.chiffrement import Coffre
from bot.storage.scelle import ouvrir_json, sceller_json
from bot.storage.tables import envois
from bot.usecases.courriels import CodeParCourriel
from bot.usecases.ports import Envoi, EtatEnvoi

A_ENVOYER, ENVOYE, ANNULE, ABANDONNE = (etat.value for etat in EtatEnvoi)


class BoiteSql:
    """Fulfils `ports.BoiteDEnvoi`."""

    def __init__(self, connection: Connection, coffre: Coffre) -> None:
        self._connection = connection
        self._coffre = coffre

    def reclamer(self, maintenant: datetime, bail_s: float) -> Envoi | None:
        """Claims the oldest due row for `bail_s` seconds; a complement only once its saisine has left.

        Saisines come before e-mails: a mail server that takes its time holds up one of them at most.
        """
        due = and_(envois.c.etat == A_ENVOYER, envois.c.du_le <= maintenant, _libre(envois.c.bail, maintenant))
        choisi = (
            select(envois.c.id)
            .where(due, or_(envois.c.complement.is_(None), _saisine_partie(maintenant)))
            .order_by(envois.c.numero.is_(None), envois.c.du_le, envois.c.id)
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
            .returning(*(envois.c[champ.name] for champ in fields(Envoi)))
        ).first()
        return Envoi(*ligne) if ligne else None

    def fermer(self, envoi: Envoi) -> bool:
        """Closes a row that was sent; False when the claim was lost or the row cancelled meanwhile."""
        return self._poser(envoi, etat=ENVOYE, scelle=None)

    def reporter(self, envoi: Envoi, au: datetime) -> None:
        """Puts a row back, due at `au`."""
        self._poser(envoi, du_le=au)

    def abandonner(self, envoi: Envoi) -> bool:
        """Puts a saisine aside for a human, drops an e-mail; False when the claim was lost or the row cancelled."""
        return self._poser(envoi, etat=ABANDONNE, scelle=None)

    def annuler(self, numero: str) -> bool:
        """Cancels what is not sent of a saisine; True where the caisse may have received something of it."""
        du_numero = envois.c.numero == numero
        self._connection.execute(
            update(envois).where(du_numero, envois.c.etat.in_((A_ENVOYER, ABANDONNE))).values(etat=ANNULE)
        )
        return bool(self._connection.execute(select(func.max(envois.c.essais)).where(du_numero)).scalar())

    def ajouter_courriel(self, conversation: str, code: CodeParCourriel, at: datetime) -> None:
        """Queues a code, due at once; it is erased with the conversation."""
        contenu = asdict(code) | {"jusqu_au": code.jusqu_au.isoformat()}
        scelle = sceller_json(self._coffre, contenu, _contexte(conversation))
        self._connection.execute(
            envois.insert().values(conversation=conversation, scelle=scelle, etat=A_ENVOYER, du_le=at, essais=0)
        )

    def courriel(self, envoi: Envoi) -> CodeParCourriel | None:
        """What a claimed e-mail holds; None where it was cancelled or erased. Raises SceauInvalide (another key)."""
        lu = select(envois.c.scelle).where(envois.c.id == envoi.id, envois.c.jeton == envoi.jeton)
        scelle = self._connection.execute(lu).scalar()
        if scelle is None or envoi.conversation is None:
            return None
        contenu = ouvrir_json(self._coffre, scelle, _contexte(envoi.conversation))
        return CodeParCourriel(**contenu | {"jusqu_au": datetime.fromisoformat(contenu["jusqu_au"])})

    def etats_des_courriels(self, conversation: str) -> Sequence[EtatEnvoi]:
        """The states of the e-mails that a conversation asked for, the oldest first."""
        lus = select(envois.c.etat).where(envois.c.conversation == conversation).order_by(envois.c.id)
        return [EtatEnvoi(etat) for etat in self._connection.execute(lus).scalars()]

    def annuler_courriels(self, conversation: str) -> None:
        """Cancels the e-mails of a conversation that have not left, and drops what they hold."""
        en_attente = and_(envois.c.conversation == conversation, envois.c.etat == A_ENVOYER)
        self._connection.execute(update(envois).where(en_attente).values(etat=ANNULE, scelle=None))

    def _poser(self, envoi: Envoi, **valeurs: object) -> bool:
        tenu = and_(envois.c.id == envoi.id, envois.c.jeton == envoi.jeton, envois.c.etat == A_ENVOYER)
        requete = update(envois).where(tenu).values(jeton=None, bail=None, **valeurs)
        return self._connection.execute(requete).rowcount == 1


def _contexte(conversation: str) -> str:
    return f"courriel:{conversation}"


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
