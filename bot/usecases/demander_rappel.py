"""Being called back by a conseiller of the caisse: the request waits, sealed, for the helpdesk."""

from datetime import datetime

from bot.usecases.ports import RappelDemande, UniteDeTravail


def demander(
    travail: UniteDeTravail, conversation: str, caisse: str | None, telephone: str, moment: str, maintenant: datetime
) -> RappelDemande:
    """Stores the request of a conversation, in place of an older one. `telephone` is E.164."""
    rappel = RappelDemande(conversation, caisse, telephone, moment, maintenant)
    travail.rappels.demander(rappel)
    return rappel


def renoncer(travail: UniteDeTravail, conversation: str) -> bool:
    """Erases the request; False where there was none."""
    return travail.rappels.retirer(conversation)
