"""Learning from real use: with the person's agreement, what was not understood waits for a maintainer to read it."""

import uuid
from datetime import UTC, datetime, timedelta

from bot.mediation.apprentissage import MessageIncompris
from bot.usecases.ports import MessageGarde, UniteDeTravail

VIE_D_UN_MESSAGE_GARDE = timedelta(days=90)
"""The question that asks for the agreement says it, and so does the page on personal data."""


def garder(travail: UniteDeTravail, conversation: str, message: MessageIncompris, maintenant: datetime) -> None:
    """Keeps a message of a conversation whose person agreed to it, unless it is kept already."""
    if message.garde is not None:
        return
    message.garde = uuid.uuid4().hex
    jour = maintenant.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    garde = MessageGarde(
        id=message.garde,
        garde_le=jour,
        expire_le=jour + VIE_D_UN_MESSAGE_GARDE,
        texte=message.texte,
        zone=message.zone,
        labels=tuple(message.labels),
        choisi=message.choisi,
    )
    travail.messages_gardes.ajouter(conversation, garde)


def preciser(travail: UniteDeTravail, conversation: str, message: MessageIncompris, maintenant: datetime) -> None:
    """Keeps a message again, now that its meaning was said; not one that was read and decided on meanwhile."""
    if message.garde is not None and travail.messages_gardes.retirer(message.garde):
        message.garde = None
        garder(travail, conversation, message, maintenant)


def oublier(travail: UniteDeTravail, conversation: str) -> bool:
    """Erases what was kept of a conversation; False where nothing was."""
    return travail.messages_gardes.effacer_de(conversation) > 0
