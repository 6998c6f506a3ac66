"""Going on with a conversation on another machine, by a one-time code (contract: `api.md`, Chat)."""

import secrets
from datetime import datetime, timedelta

from bot.mediation.saisine import ALPHABET
from bot.usecases.ports import UniteDeTravail

VIE_D_UN_CODE = timedelta(hours=72)
ESSAIS_PERMIS = 5
MOITIE = 8
"""Characters of each half of a code: the first finds it, the second is the secret (40 bits, five tries)."""
GROUPE = 4
LUS_COMME = str.maketrans("OIL", "011")
"""Crockford's base 32 (crockford.com/base32.html)."""


def creer_code(travail: UniteDeTravail, conversation: str, at: datetime) -> str:
    """A new code for a conversation, in groups of four; an older one no longer holds, nor leaves by e-mail."""
    travail.boite.annuler_courriels(conversation)
    code = "".join(secrets.choice(ALPHABET) for _ in range(2 * MOITIE))
    travail.reprises.remplacer(conversation, code[:MOITIE], code[MOITIE:], at + VIE_D_UN_CODE)
    return "-".join(code[debut : debut + GROUPE] for debut in range(0, len(code), GROUPE))


def reprendre(travail: UniteDeTravail, code: str, at: datetime) -> str | None:
    """The conversation of a code as a person copied it; None for one that is unknown, used, locked or expired."""
    compact = "".join(signe for signe in code.upper().translate(LUS_COMME) if signe in ALPHABET)
    if len(compact) != 2 * MOITIE:
        return None
    conversation = travail.reprises.essayer(compact[:MOITIE], compact[MOITIE:], ESSAIS_PERMIS, at)
    if conversation:
        travail.boite.annuler_courriels(conversation)
    return conversation
