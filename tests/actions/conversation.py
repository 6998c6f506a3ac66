"""A conversation with the journeys alone: no engine, no server, no database; the label of each message is given."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from actions import conduite
from actions.actions import nouvel_id
from actions.tour import Lecture, Segment, Tour
from bot.content.caisses import charger_annuaire
from bot.content.contenu import charger
from bot.extraction.identifiants import masquer
from bot.mediation.brouillon import Brouillon

MAINTENANT = datetime(2026, 11, 22, 10, 0, tzinfo=ZoneInfo("Europe/Paris"))


class SaisinesEnMemoire:
    """Stands for the repository of saisines: keeps what was filed."""

    def __init__(self) -> None:
        self.deposees: dict[str, tuple[str, str, dict[str, Any]]] = {}

    def ajouter(
        self, brouillon: str, conversation: str, numero: str, preuve: str, document: dict[str, Any], at: datetime
    ) -> None:
        self.deposees[brouillon] = (numero, preuve, document)

    def par_brouillon(self, brouillon: str) -> tuple[str, str] | None:
        return self.deposees[brouillon][:2] if brouillon in self.deposees else None


@dataclass
class TravailEnMemoire:
    """Stands for a transaction."""

    saisines: SaisinesEnMemoire = field(default_factory=SaisinesEnMemoire)


@dataclass
class Conversation:
    """Says messages with their label and looks at what comes back."""

    brouillon: Brouillon = field(default_factory=lambda: Brouillon(id=nouvel_id()))
    travail: TravailEnMemoire = field(default_factory=TravailEnMemoire)
    enveloppes: list[dict[str, Any]] = field(default_factory=list)

    def dit(self, texte: str, label: str = "informer", zone: str = "answer", segments: tuple[str, ...] = ()) -> str:
        """Says a text that the engine labels `label`; returns what the assistant answers."""
        masque, identifiants = masquer(texte)
        lecture = Lecture(label, zone, meilleurs=(label,), segments=tuple(Segment(texte, un) for un in segments))
        return self._mener(texte=masque, lecture=lecture, identifiants=tuple(identifiants))

    def choisit(self, titre: str) -> str:
        """Picks a choice of the last answer by its title."""
        for enveloppe in self.enveloppes:
            for choix in enveloppe["choix"]:
                if choix["titre"] == titre:
                    charge = choix["charge"]
                    if "intent" in charge:
                        return self._mener(texte="", lecture=Lecture(charge["intent"]))
                    return self._mener(texte="", lecture=Lecture("informer"), choix=charge)
        raise LookupError(titre)

    def _mener(self, **valeurs: Any) -> str:
        tour = Tour(
            conversation="c1",
            brouillon=self.brouillon,
            contenu=charger(),
            annuaire=charger_annuaire(),
            travail=self.travail,  # type: ignore[arg-type]
            maintenant=MAINTENANT,
            **valeurs,
        )
        conduite.mener(tour, conduite.suivre)
        self.brouillon, self.enveloppes = tour.brouillon, tour.reponse.enveloppes
        assert self.enveloppes, "a turn without an answer"
        return "\n".join(enveloppe["texte"] for enveloppe in self.enveloppes)

    @property
    def champ(self) -> str | None:
        """The pending field."""
        return self.brouillon.champ

    @property
    def saisine(self) -> dict[str, Any] | None:
        """The saisine.json of the last filing, None where nothing was filed."""
        deposees = list(self.travail.saisines.deposees.values())
        return deposees[-1][2] if deposees else None
