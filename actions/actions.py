"""The actions that the rules name. Each opens the turn's transaction, lets a journey act on the draft, and answers."""

import base64
import json
import traceback
import uuid
from abc import abstractmethod
from datetime import UTC, datetime
from typing import Any

import structlog
from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActiveLoop, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions import boucle, conduite, parcours
from actions.apres_depot import suivi
from actions.faq import clarifier, conseiller, documents, repondre
from actions.secours import urgence
from actions.tour import NON_COMPRIS, Lecture, Phrase, Segment, Tour
from bot.bootstrap import Services, services
from bot.content.moments import PARIS
from bot.extraction.identifiants.identifiants import Etat, Identifiant, TypeIdentifiant
from bot.mediation.brouillon import Brouillon, Etape

LOOP = "dossier"
PART_D_UN_SENS = 0.05
"""A reading of less probability is no meaning to offer."""
logger = structlog.get_logger()


def nouvel_id() -> str:
    """An id for a draft."""
    return uuid.uuid4().hex


class TourEnEchec(Exception):
    """A turn could not be led; nothing of it was stored."""


class ActionDuMediateur(Action):
    """Base of the actions; abstract, so that the action server does not register it."""

    @abstractmethod
    def name(self) -> str:
        """The name in the domain."""

    @abstractmethod
    def mener(self, tour: Tour) -> None:
        """What this action does where nothing more pressing comes first."""

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        """One turn. Raises TourEnEchec, without the cause, whose text might hold what the person wrote."""
        try:
            return self._mener(dispatcher, tracker)
        except Exception as fault:
            where = traceback.extract_tb(fault.__traceback__)[-1]
            logger.error("turn failed", kind=type(fault).__name__, file=where.filename, line=where.lineno)
        raise TourEnEchec(self.name())

    def _mener(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[dict[str, Any]]:
        """One transaction; the same turn sent again gets the same answer."""
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
    return Brouillon(id=nouvel_id(), caisse_du_site=metadata.get("caisse"), simple=bool(metadata.get("simple")))


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
        envoie_des_courriels=installes.configuration.envoie_des_courriels,
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
        plausibles=tuple(label for label, part in lecture["top"] if part >= PART_D_UN_SENS),
        segments=tuple(Segment(un["texte"], un["label"]) for un in lecture.get("segments", ())),
        phrases=tuple(_phrase(une) for une in lecture.get("clauses", ())),
        danger=lecture["danger"],
    )


def _phrase(lue: dict[str, Any]) -> Phrase:
    return Phrase(lue["texte"], tuple(label for label, _ in lue["top"]), lue["top"][0][1])


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


class Dossier(ActionDuMediateur):
    """The loop: every message while a check or a form is open."""

    def name(self) -> str:
        """The name of the form in the domain."""
        return LOOP

    def mener(self, tour: Tour) -> None:
        """One turn of the check or of the form."""
        boucle.suivre(tour)


class ActionRepondre(ActionDuMediateur):
    """Questions and the talk around."""

    def name(self) -> str:
        """The name in the domain."""
        return "action_repondre"

    def mener(self, tour: Tour) -> None:
        """Answers from the content."""
        repondre.repondre(tour)


class ActionSituation(ActionDuMediateur):
    """The person tells what happens to them."""

    def name(self) -> str:
        """The name in the domain."""
        return "action_situation"

    def mener(self, tour: Tour) -> None:
        """Says what applies, and offers the check or the referral."""
        parcours.raconter(tour)


class ActionSuivre(ActionDuMediateur):
    """Where is my request?"""

    def name(self) -> str:
        """The name in the domain."""
        return "action_suivre"

    def mener(self, tour: Tour) -> None:
        """Says the state of a saisine."""
        suivi.repondre(tour)


class ActionDocument(ActionDuMediateur):
    """Letters and questionnaires."""

    def name(self) -> str:
        """The name in the domain."""
        return "action_document"

    def mener(self, tour: Tour) -> None:
        """Offers the document asked for."""
        documents.repondre(tour)


class ActionConseiller(ActionDuMediateur):
    """A human being."""

    def name(self) -> str:
        """The name in the domain."""
        return "action_conseiller"

    def mener(self, tour: Tour) -> None:
        """Says how a human is reached."""
        conseiller.repondre(tour)


class ActionEffacer(ActionDuMediateur):
    """Giving up, or starting again."""

    def name(self) -> str:
        """The name in the domain."""
        return "action_effacer"

    def mener(self, tour: Tour) -> None:
        """Asks to confirm."""
        parcours.parcours_du_label(tour.lecture.label)(tour)


class ActionInformer(ActionDuMediateur):
    """A bare answer while nothing is open."""

    def name(self) -> str:
        """The name in the domain."""
        return "action_informer"

    def mener(self, tour: Tour) -> None:
        """Takes it, and says what can be done with it."""
        parcours.informer(tour)


class ActionUrgence(ActionDuMediateur):
    """An emergency that the engine labelled."""

    def name(self) -> str:
        """The name in the domain."""
        return "action_urgence"

    def mener(self, tour: Tour) -> None:
        """Gives the numbers."""
        urgence.alerter(tour)


class ActionClarifier(ActionDuMediateur):
    """The engine is not sure of the meaning."""

    def name(self) -> str:
        """The name in the domain."""
        return "action_clarifier"

    def mener(self, tour: Tour) -> None:
        """Asks which meaning is right."""
        clarifier.repondre(tour)
