"""What a conversation lets us learn: the messages that were not understood, and whether the person lets us keep them."""

from dataclasses import dataclass, field
from enum import StrEnum

AUCUN = "aucun"
"""Chosen by a person who meant none of the meanings offered."""


class Accord(StrEnum):
    """Whether messages may be kept. Asked once a conversation; anything but a yes is a no, for good."""

    A_DEMANDER = "a_demander"
    DEMANDE = "demande"
    DONNE = "donne"
    REFUSE = "refuse"


@dataclass
class MessageIncompris:
    """A message of which the engine was not sure, without what tells who wrote it.

    `zone` is "ask" or "unknown"; `labels` are the engine's best readings, best first; `choisi` is the meaning that the
    person picked among those offered, AUCUN where none of them was meant, None where they did not say.
    """

    texte: str
    zone: str
    labels: list[str]
    choisi: str | None = None
    garde: str | None = None
    """Under which id it is kept already, while its meaning is asked for."""


@dataclass
class Apprentissage:
    """The agreement of a conversation, and the messages of its draft that wait for it, or for their meaning."""

    accord: Accord = Accord.A_DEMANDER
    en_attente: list[MessageIncompris] = field(default_factory=list)
