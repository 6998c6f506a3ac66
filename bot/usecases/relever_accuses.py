"""Receipts of the caisses: a saisine that was collected is `accusee`, received by people and not only by a folder."""

import contextlib
from collections.abc import Callable, Sequence
from datetime import datetime

from bot.mediation.saisine import Etat
from bot.usecases.ports import Entrepot, PasserelleCaisse, TransitionRefusee


def relever(entrepot: Entrepot, passerelles: Callable[[str], PasserelleCaisse], maintenant: datetime) -> Sequence[str]:
    """Moves the saisines that their caisse has collected to `accusee`; returns their numbers."""
    with entrepot.lecture() as lu:
        transmises = lu.saisines.en_etat(Etat.TRANSMISE)
    collectees = [numero for numero, caisse in transmises if passerelles(caisse).prise_en_charge(caisse, numero)]
    for numero in collectees:
        # withdrawn since we looked: the person's word holds
        with contextlib.suppress(TransitionRefusee), entrepot.transaction() as travail:
            travail.saisines.passer(numero, Etat.ACCUSEE, maintenant)
    return collectees
