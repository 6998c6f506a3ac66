"""Forgetting: a conversation whose date has passed, and what nobody can ask for any more."""

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.usecases.ports import Entrepot

VIE_D_UNE_CONVERSATION = timedelta(hours=72)
"""After its last message; the opening says it."""
VIE_D_UNE_CLE = timedelta(hours=24)
"""How long an idempotency key answers (contract: `api.md`, Chat)."""
VIE_D_UN_ORPHELIN = timedelta(hours=24)
"""A draft without conversation, left by a turn that ended after its conversation did."""


def expirer(entrepot: Entrepot, oublier: Callable[[str], bool], maintenant: datetime) -> int:
    """Erases the expired conversations, turns and kept messages; returns how many conversations went.

    `oublier` erases the engine's tracker; where it says False, the conversation waits for the next time. The messages that the
    person let us keep outlive a conversation that ends by itself, without their link to it.
    """
    with entrepot.lecture() as lu:
        expirees = lu.conversations.expirees(maintenant)
    oubliees = [conversation for conversation in expirees if oublier(conversation)]
    for conversation in oubliees:
        with entrepot.transaction() as travail:
            travail.messages_gardes.detacher(conversation)
            travail.conversations.effacer(conversation)
    with entrepot.transaction() as travail:
        travail.tours.effacer_anciens(maintenant - VIE_D_UNE_CLE)
        travail.brouillons.effacer_orphelins(maintenant - VIE_D_UN_ORPHELIN)
        travail.messages_gardes.effacer_expires(maintenant)
    return len(oubliees)
