"""The envelope: one message of the assistant, as the actions send it through the engine (docs/decisions/0003)."""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field


class _Modele(BaseModel):
    model_config = ConfigDict(frozen=True)


class ChoixOffert(_Modele):
    """A choice; `charge` says what it means, `{"intent"}` or `{"champ", "valeur"}`, and never leaves the edge."""

    titre: str
    charge: dict[str, Any]


class DocumentOffert(_Modele):
    """A document; without `numero` it is a blank one."""

    titre: str
    nom: str
    numero: str | None = None


class SaisineDite(_Modele):
    """The saisine that a message speaks of; the proof only where it is given for the first time."""

    numero: str
    etat: str
    preuve: str | None = None


class Enveloppe(_Modele):
    """A message with what it rests on and offers. `expects` is the question it asks, `simple` a new wish for plain words,
    `efface` that the messages so far are to be erased."""

    texte: str = Field(min_length=1)
    faits: tuple[str, ...] = ()
    notices: dict[str, str] = Field(default_factory=dict)
    choix: tuple[ChoixOffert, ...] = ()
    documents: tuple[DocumentOffert, ...] = ()
    saisine: SaisineDite | None = None
    expects: dict[str, Any] | None = None
    simple: bool | None = None
    efface: bool = False
