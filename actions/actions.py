"""The actions that the rules name. Each opens the turn's transaction, lets a journey act on the draft, and answers."""

import base64
import json
import uuid
from abc import abstractmethod
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import structlog
from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActiveLoop, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions import clarifier, conduite, effacer, repondre
from actions.tour import NON_COMPRIS, Lecture, Segment, Tour
from bot.bootstrap import Services, services
from bot.extraction.identifiants import Etat, Identifiant, TypeIdentifiant
from bot.mediation.brouillon import Brouillon, Etape

PARIS = ZoneInfo("Europe/Paris")
LOOP = "dossier"
logger = structlog.get_logger()


def nouvel_id() -> str:
    """An id for a draft."""
    return uuid.uuid4().hex


class ActionDuMediateur(Action):
    """Base of the actions; abstract, so that the action server does not register it."""

    @abstractmethod
    def name(self) -> str:
        """The name in the domain."""

    @abstractmethod
    def mener(self, tour: Tour) -> None:
        """What this action does where nothing more pressing comes first."""

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        """One turn, in one transaction; the same turn sent again gets the same answer."""
        installes = services()
        message = tracker.latest_message
        metadata = message.get("metadata") or {}
        with installes.entrepot.transaction() as travail:
            brouillon = travail.brouillons.lire(tracker.sender_id) or _nouveau(metadata)
            if metadata.get("tour") is None or metadata["tour"] != brouillon.dernier_tour:
                tour = _tour(installes, travail, brouillon, tracker.sender_id, message, metadata)
                conduite.mener(tour, self.mener)
                brouillon = tour.brouillon
                brouillon.dernier_tour = metadata.get("tour")
                brouillon.derniere_reponse = tour.reponse.enveloppes
                travail.brouillons.ecrire(tracker.sender_id, brouillon)
        for enveloppe in brouillon.derniere_reponse:
            dispatcher.utter_message(json_message=enveloppe)
        return _events(brouillon)


def _nouveau(metadata: dict[str, Any]) -> Brouillon:
    return Brouillon(
        id=nouvel_id(), caisse_du_site=metadata.get("caisse"), simple=bool(metadata.get("simple"))
    )


def _tour(
    installes: Services,
    travail: Any,
    brouillon: Brouillon,
    conversation: str,
    message: dict[str, Any],
    metadata: dict[str, Any],
) -> Tour:
    return Tour(
        conversation=conversation,
        texte="" if metadata.get("choix") or _est_un_choix(message) else message.get("text") or "",
        lecture=lire(message),
        brouillon=brouillon,
        contenu=installes.contenu,
        annuaire=installes.annuaire,
        travail=travail,
        maintenant=datetime.now(UTC).astimezone(PARIS),
        canal=metadata.get("canal", "web"),
        identifiants=_identifiants(installes, conversation, metadata),
        choix=metadata.get("choix"),
    )


def _est_un_choix(message: dict[str, Any]) -> bool:
    """A choice that names an intent comes as "/intent", which nobody can type (the edge defuses it)."""
    return (message.get("text") or "").startswith("/")


def lire(message: dict[str, Any]) -> Lecture:
    """The engine's reading of a message; a choice names its label itself."""
    lecture = message.get("lecture")
    if not lecture or _est_un_choix(message):
        intent = message.get("intent", {}).get("name") or NON_COMPRIS
        return Lecture((message.get("text") or "")[1:] if _est_un_choix(message) else intent)
    return Lecture(
        label=lecture["label"],
        zone=lecture["zone"],
        confiance=lecture["confidence"],
        meilleurs=tuple(label for label, _ in lecture["top"]),
        segments=tuple(Segment(un["texte"], un["label"]) for un in lecture.get("segments", ())),
    )


def _identifiants(installes: Services, conversation: str, metadata: dict[str, Any]) -> tuple[Identifiant, ...]:
    """The identifiers that the edge took out of the message, which the engine carried sealed."""
    scelle = metadata.get("coffre")
    if not scelle:
        return ()
    clair = installes.coffre.ouvrir(base64.b64decode(scelle), f"tour:{conversation}")
    return tuple(
        Identifiant(TypeIdentifiant(un["type"]), Etat(un["etat"]), un["valeur"], un["brut"], 0, 0)
        for un in json.loads(clair)
    )


def _events(brouillon: Brouillon) -> list[dict[str, Any]]:
    """The pending field, the loop while a check or a form is open, and the wait for the next message."""
    ouvert = brouillon.etape not in (Etape.ACCUEIL, Etape.DEPOSEE)
    return [
        SlotSet("champ", brouillon.champ),
        ActiveLoop(LOOP if ouvert else None),
        FollowupAction("action_listen"),
    ]


def _action(nom: str, parcours: Callable[[Tour], None]) -> type[ActionDuMediateur]:
    """An action named `nom` that leads a journey."""
    return type(
        "".join(part.capitalize() for part in nom.split("_")),
        (ActionDuMediateur,),
        {"name": lambda self: nom, "mener": lambda self, tour: parcours(tour), "__doc__": parcours.__doc__},
    )


Dossier = _action("dossier", conduite.suivre)
ActionRepondre = _action("action_repondre", conduite.suivre)
