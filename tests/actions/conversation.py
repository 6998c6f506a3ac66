"""A conversation with the journeys alone: no engine, no server, no database; the label of each message is given."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from actions import boucle, conduite
from actions.actions import nouvel_id
from actions.faq import clarifier
from actions.questions import OUVERTES
from actions.tour import Lecture, Phrase, Segment, Tour
from bot.content.caisses import charger_annuaire
from bot.content.contenu import Contenu, charger
from bot.content.schema import champs_fautifs
from bot.extraction.identifiants.identifiants import masquer
from bot.mediation.brouillon import Brouillon
from bot.mediation.saisine import Etat, Evenement, peut_passer
from bot.usecases.courriels import CodeParCourriel
from bot.usecases.ports import (
    EtatEnvoi,
    MessageGarde,
    RappelDemande,
    SaisineDeposee,
    SaisineIncomplete,
    TransitionRefusee,
)

MAINTENANT = datetime(2026, 11, 22, 10, 0, tzinfo=ZoneInfo("Europe/Paris"))


class SaisinesEnMemoire:
    """Stands for the repository of saisines: keeps what was filed, and what was added to it."""

    def __init__(self) -> None:
        self.deposees: dict[str, tuple[str, str, dict[str, Any]]] = {}
        self.evenements: dict[str, list[Evenement]] = {}
        self.complements: list[dict[str, Any]] = []

    def ajouter(
        self, brouillon: str, conversation: str, numero: str, preuve: str, document: dict[str, Any], at: datetime
    ) -> None:
        if fautifs := champs_fautifs(document):
            raise SaisineIncomplete(fautifs)
        self.deposees[brouillon] = (numero, preuve, document)
        self.evenements[numero] = [Evenement(Etat.ENREGISTREE, at)]

    def par_brouillon(self, brouillon: str) -> tuple[str, str] | None:
        return self.deposees[brouillon][:2] if brouillon in self.deposees else None

    def existe(self, numero: str) -> bool:
        return numero in self.evenements

    def preuve_juste(self, numero: str, preuve: str) -> bool:
        return (numero, preuve) in [depot[:2] for depot in self.deposees.values()]

    def lire(self, numero: str) -> SaisineDeposee:
        document = next(depot[2] for depot in self.deposees.values() if depot[0] == numero)
        evenements = tuple(self.evenements[numero])
        return SaisineDeposee(numero, document["caisse"]["code"], document, evenements[-1].etat, evenements)

    def passer(self, numero: str, etat: Etat, at: datetime) -> None:
        if not peut_passer(self.lire(numero).etat, etat):
            raise TransitionRefusee
        self.evenements[numero].append(Evenement(etat, at))

    def ajouter_complement(self, numero: str, contenu: dict[str, Any], at: datetime) -> int:
        self.complements.append({"numero": numero, **contenu})
        return len(self.complements)


class ReprisesEnMemoire:
    """Stands for the repository of the one-time codes."""

    def __init__(self) -> None:
        self.codes: dict[str, tuple[str, datetime]] = {}

    def remplacer(self, conversation: str, repere: str, secret: str, expire_le: datetime) -> None:
        self.codes[conversation] = (repere + secret, expire_le)

    def jusqu_au(self, conversation: str, essais_permis: int, at: datetime) -> datetime | None:
        _, expire_le = self.codes.get(conversation, (None, at))
        return expire_le if expire_le > at else None


class BoiteEnMemoire:
    """Stands for the outbox; the test plays the relay by setting states."""

    def __init__(self) -> None:
        self.saisine_partie = False
        self.courriels: list[CodeParCourriel] = []
        self.etats: list[EtatEnvoi] = []

    def ajouter_courriel(self, conversation: str, code: CodeParCourriel, at: datetime) -> None:
        self.courriels.append(code)
        self.etats.append(EtatEnvoi.A_ENVOYER)

    def etats_des_courriels(self, conversation: str) -> list[EtatEnvoi]:
        return self.etats

    def annuler(self, numero: str) -> bool:
        return self.saisine_partie

    def annuler_courriels(self, conversation: str) -> None:
        self.etats = [EtatEnvoi.ANNULE if etat is EtatEnvoi.A_ENVOYER else etat for etat in self.etats]


class RappelsEnMemoire:
    """Stands for the repository of the callback requests."""

    def __init__(self) -> None:
        self.demandes: dict[str, RappelDemande] = {}

    def demander(self, rappel: RappelDemande) -> None:
        self.demandes[rappel.conversation] = rappel

    def retirer(self, conversation: str) -> bool:
        return self.demandes.pop(conversation, None) is not None


class MessagesGardesEnMemoire:
    """Stands for the repository of the messages kept to learn from."""

    def __init__(self) -> None:
        self.gardes: list[MessageGarde] = []

    def ajouter(self, conversation: str, message: MessageGarde) -> None:
        self.gardes.append(message)

    def retirer(self, id: str) -> bool:
        avant = len(self.gardes)
        self.gardes[:] = [garde for garde in self.gardes if garde.id != id]
        return len(self.gardes) < avant

    def effacer_de(self, conversation: str) -> int:
        nombre = len(self.gardes)
        self.gardes.clear()
        return nombre


@dataclass
class TravailEnMemoire:
    """Stands for a transaction."""

    saisines: SaisinesEnMemoire = field(default_factory=SaisinesEnMemoire)
    boite: BoiteEnMemoire = field(default_factory=BoiteEnMemoire)
    reprises: ReprisesEnMemoire = field(default_factory=ReprisesEnMemoire)
    rappels: RappelsEnMemoire = field(default_factory=RappelsEnMemoire)
    messages_gardes: MessagesGardesEnMemoire = field(default_factory=MessagesGardesEnMemoire)


@dataclass
class Conversation:
    """Says messages with their label and looks at what comes back."""

    brouillon: Brouillon = field(default_factory=lambda: Brouillon(id=nouvel_id()))
    travail: TravailEnMemoire = field(default_factory=TravailEnMemoire)
    enveloppes: list[dict[str, Any]] = field(default_factory=list)
    contenu: Contenu = field(default_factory=charger)
    maintenant: datetime = MAINTENANT
    envoie_des_courriels: bool = False

    def dit(
        self,
        texte: str,
        label: str = "informer",
        zone: str = "answer",
        segments: tuple[str, ...] = (),
        danger: float | None = None,
        autres: tuple[str, ...] = (),
        phrases: tuple[Phrase, ...] = (),
    ) -> str:
        """Says a text that the engine labels `label`, else one of `autres`, its clauses `phrases`; returns the answer."""
        masque, identifiants = masquer(texte)
        parts = tuple(Segment(texte, un) for un in segments)
        confiance = danger if danger and label == "urgence" else 1.0
        meilleurs = (label, *autres)
        lecture = Lecture(label, zone, confiance, meilleurs, parts, phrases, danger, plausibles=meilleurs)
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
            contenu=self.contenu,
            annuaire=charger_annuaire(),
            travail=self.travail,
            maintenant=self.maintenant,
            envoie_des_courriels=self.envoie_des_courriels,
            **valeurs,
        )
        conduite.mener(tour, self._parcours(tour.lecture))
        self.brouillon, self.enveloppes = tour.brouillon, tour.reponse.enveloppes
        self.brouillon.derniere_reponse = self.enveloppes
        assert self.enveloppes, "a turn without an answer"
        return "\n".join(enveloppe["texte"] for enveloppe in self.enveloppes)

    def _parcours(self, lecture: Lecture) -> Callable[[Tour], None]:
        """The journey that the rules name: outside of the loop, what is not sure is clarified."""
        unsure = not lecture.sure and self.brouillon.etape not in OUVERTES
        return clarifier.repondre if unsure else boucle.suivre

    @property
    def choix(self) -> list[str]:
        """The titles of the choices of the last answer."""
        return [choix["titre"] for enveloppe in self.enveloppes for choix in enveloppe["choix"]]

    @property
    def faits(self) -> set[str]:
        """The facts that the last answer cites."""
        return {fait for enveloppe in self.enveloppes for fait in enveloppe["faits"]}

    @property
    def champ(self) -> str | None:
        """The pending field."""
        return self.brouillon.champ

    @property
    def saisine(self) -> dict[str, Any] | None:
        """The saisine.json of the last filing, None where nothing was filed."""
        deposees = list(self.travail.saisines.deposees.values())
        return deposees[-1][2] if deposees else None
