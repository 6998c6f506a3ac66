"""Conversations that several tests begin with."""

from dataclasses import replace

from bot.content.contenu import charger
from bot.content.modeles import HorairesDesConseillers, Reglage
from bot.mediation.brouillon import Brouillon, Etape
from bot.mediation.collecte import prochain_champ
from tests.actions.conversation import Conversation
from tests.atelier import brouillon as un_brouillon

CAISSE = "751"
SEMAINE = HorairesDesConseillers.model_validate(
    {"plages": [{"jours": ["lundi", "mardi", "mercredi", "jeudi", "vendredi"], "de": "09:00", "a": "16:30"}]}
)


def formulaire_ouvert() -> Conversation:
    """Somebody whose name is asked for, their C2S refused by a dentist."""
    conversation = Conversation()
    conversation.dit(
        "Mon dentiste a refusé de me soigner à cause de ma C2S la semaine dernière", "situation/refus_de_soins"
    )
    conversation.choisit("Saisir le médiateur maintenant")
    conversation.dit("une CPAM, et aucun tribunal", "informer")
    while conversation.champ != "demandeur.nom":
        conversation.dit("c'est pour moi" if conversation.champ == "personne_concernee" else "passer", "informer")
    return conversation


def consentement_attendu(brouillon: Brouillon | None = None) -> Conversation:
    """Somebody of whom only the agreement is awaited."""
    conversation = Conversation(brouillon=brouillon or un_brouillon())
    conversation.brouillon.etape, conversation.brouillon.champ = Etape.RECAPITULATIF, "consentement"
    conversation.brouillon.situation.procedure_judiciaire = "aucune"
    conversation.brouillon.situation.organisme, conversation.brouillon.situation.regime = "assurance_maladie", "general"
    while champ := prochain_champ(conversation.brouillon):
        conversation.brouillon.passes.append(champ)
    return conversation


def saisine_deposee(brouillon: Brouillon | None = None) -> Conversation:
    """Somebody who has just filed, number and code given."""
    conversation = consentement_attendu(brouillon)
    conversation.dit("oui", "affirmer")
    return conversation


def caisse_qui_rappelle(**reglages: object) -> Conversation:
    """A conversation on the site of a caisse whose helpdesk calls back, on weekdays from 9:00 to 16:30."""
    reglage = Reglage(**({"telephone": "36 46", "horaires": SEMAINE, "rappel": True} | reglages))
    contenu = replace(charger(), reglages=charger().reglages | {CAISSE: reglage})
    return Conversation(brouillon=Brouillon(id="b1", caisse_du_site=CAISSE), contenu=contenu)
