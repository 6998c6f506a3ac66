"""What the assistant answers in one turn: a list of envelopes for the edge (docs/decisions/0003)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.content.modeles import Question


@dataclass(frozen=True)
class Option:
    """A choice offered: what the person reads, and what it means (an intent, or a value for a field)."""

    titre: str
    charge: Mapping[str, Any]


def vers_intent(titre: str, intent: str) -> Option:
    """A choice that asks for something, as if it had been typed."""
    return Option(titre, {"intent": intent})


def vers_valeur(titre: str, champ: str, valeur: str) -> Option:
    """A choice that answers a field."""
    return Option(titre, {"champ": champ, "valeur": valeur})


@dataclass
class Reponse:
    """Collects the messages of a turn, in order."""

    enveloppes: list[dict[str, Any]] = field(default_factory=list)

    def dire(
        self,
        texte: str,
        *,
        faits: Iterable[str] = (),
        notices: Mapping[str, str] | None = None,
        choix: Iterable[Option] = (),
        documents: Iterable[Mapping[str, str | None]] = (),
        saisine: Mapping[str, str | None] | None = None,
    ) -> None:
        """Adds a message."""
        enveloppe: dict[str, Any] = {"texte": texte, "faits": list(faits), "notices": dict(notices or {})}
        enveloppe["choix"] = [{"titre": option.titre, "charge": dict(option.charge)} for option in choix]
        enveloppe["documents"] = [dict(document) for document in documents]
        if saisine:
            enveloppe["saisine"] = dict(saisine)
        self.enveloppes.append(enveloppe)

    def offrir(self, *choix: Option) -> None:
        """Adds choices to the last message."""
        self.enveloppes[-1]["choix"] += [{"titre": un.titre, "charge": dict(un.charge)} for un in choix]

    def demander(self, texte: str, champ: str, question: Question, choix: Iterable[Option] = ()) -> None:
        """Adds the question about a field; it is what the person is expected to answer."""
        self.dire(texte, choix=choix)
        self.enveloppes[-1]["expects"] = {
            "champ": champ,
            "type": question.type,
            "optional": question.optionnel,
            "sensitive": question.sensible,
        }
