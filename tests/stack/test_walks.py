"""Random walks through whole conversations against a model of the form.

Never a lost datum, never the same question three times running, never an empty reply, never a saisine that breaks the schema.
WALKS=500 `make walks` plays them all; the seed of each is printed and WALK_SEED plays one again.
"""

import json
import os
import random
from dataclasses import dataclass, field
from typing import Any

import jsonschema
import pytest

from bot.content.contenu import charger
from tests.stack.conftest import ROOT, Stack
from tests.stack.scenario import Checker
from tests.stack.test_reliability import send_until_answered, wait_until_ready
from tools.client import Conversation

WALKS = int(os.environ.get("WALKS", "8"))
FIRST_SEED = int(os.environ.get("WALK_SEED", "1"))
TURNS = 30
SCHEMA = json.loads((ROOT / "bot/content/saisine.schema.json").read_text(encoding="utf-8"))

ASIDES = [
    "c'est gratuit ?",
    "pourquoi vous demandez ça ?",
    "quel temps fait-il ?",
    "combien de temps ça prend ?",
    "merci",
    "bonjour",
]
GARBAGE = ["azerty qsdf", "🙂🙂", "...", "/restart", "<b>x</b>", "blablabla truc machin", "?"]
REFUSALS = ["je ne sais pas", "je préfère pas le dire", "passer"]
STORIES = {
    "absence_reponse": "J'ai envoyé une réclamation écrite à ma CPAM par courrier et personne ne m'a jamais répondu depuis des mois.",
    "refus_de_soins": "Un dentiste refuse de me soigner parce que j'ai la complémentaire santé solidaire, il l'a dit au téléphone.",
    "medecin_traitant": "Je ne trouve aucun médecin traitant, tous les cabinets de ma ville refusent de nouveaux patients.",
}

COMPLAINED = charger().messages["choix_deja_reclame"].texte
FORBIDDING = {
    wording
    for code in ("reclamation_d_abord", "hors_competence", "hors_regime_general", "procedure_judiciaire", "indetermine")
    for wording in Checker(charger()).verdicts(code)
}


@dataclass
class Person:
    """Who walks: what they answer to each field, and what they have given so far."""

    rng: random.Random
    given: dict[str, str] = field(default_factory=dict)

    def answer(self, champ: str) -> str:
        """A good answer to a field; remembers what the saisine must then hold."""
        rng = self.rng
        number = f"06 39 98 {rng.randrange(10, 99)} {rng.randrange(10, 99)}"
        answers = {
            "organisme": "la cpam",
            "regime": "la cpam",
            "procedure_judiciaire": "aucun tribunal",
            "reclamation": "oui par écrit, sans réponse",
            "motif": STORIES["absence_reponse"],
            "recit": STORIES["absence_reponse"],
            "personne_concernee": "pour moi",
            "demandeur.nom": "Camille Dubreuil",
            "demandeur.code_postal": "72000",
            "caisse": "CPAM de la Sarthe",
            "demandeur.moyen_de_reponse": "par téléphone",
            "demandeur.telephone": number,
            "reclamation.objet": "mes indemnités journalières",
            "reclamation.date": "le 12 mars",
            "reclamation.date_reponse": "le 2 avril",
            "reclamation.canal": "par courrier",
            "reclamation.resultat": "aucune réponse",
            "professionnel.profession": "dentiste",
            "professionnel.nom": "docteur Lenoir",
            "professionnel.ville": "Le Mans",
            "professionnel.date_faits": "le 12 mars",
            "professionnel.delai_propose": "neuf mois",
            "medecin_traitant.medecins_contactes": "Dr Lenoir au Mans, ne prend plus de patients",
            "demande": "que ma situation soit enfin réglée",
            "demandeur.nir": "passer",
            "recapitulatif": "le téléphone",
            "clarification": "1",
            "consentement": "corriger",
        }
        if champ == "demandeur.telephone":
            self.given["telephone"] = "+33" + number.replace(" ", "")[1:]
        if champ == "demandeur.nom":
            self.given["nom"] = "Dubreuil"
        return answers[champ]

    def message(self, champ: str | None) -> str:
        """What they say next."""
        kind = self.rng.choices(["answer", "aside", "garbage", "refusal"], [6, 3, 2, 1])[0]
        if kind == "answer" and champ:
            return self.answer(champ)
        return self.rng.choice({"aside": ASIDES, "garbage": GARBAGE, "refusal": REFUSALS}.get(kind, ASIDES))


def question_of(replies: list[dict[str, Any]], expects: dict[str, Any] | None) -> str | None:
    """The wording of the open question, which is the last message."""
    return replies[-1]["text"] if expects and replies else None


@pytest.mark.parametrize("seed", range(FIRST_SEED, FIRST_SEED + WALKS))
async def test_a_walk_loses_nothing(stack: Stack, seed: int) -> None:
    rng = random.Random(seed)
    person = Person(rng)
    asked: list[str | None] = []
    async with Conversation(stack.url) as conversation:
        await conversation.open()
        await conversation.say(STORIES[rng.choice(list(STORIES))])
        await conversation.say("je veux saisir le médiateur")
        restart_at = rng.randrange(5, TURNS) if seed % 4 == 0 else None
        for turn in range(TURNS):
            if turn == restart_at:
                stack.child("rasa_sdk").kill()
                await wait_until_ready(stack)
            champ = (conversation.expects or {}).get("champ")
            replies = await send_until_answered(conversation, person.message(champ), 60)
            assert replies and all(reply["text"].strip() for reply in replies), f"seed {seed}: an empty reply"
            asked.append(question_of(replies, conversation.expects))
            assert len(set(asked[-3:])) > 1 or asked[-1] is None or len(asked) < 3, (
                f"seed {seed}: asked thrice: {asked[-1]}"
            )
        filed = await finish(conversation, person, seed)
    if filed is None:
        return  # what they said on the way leads to another door, and the assistant said so
    document = stack.delivered(filed)
    jsonschema.validate(document, SCHEMA)
    if "nom" in person.given:
        assert document["demandeur"]["nom"] == person.given["nom"], f"seed {seed}"
    if "telephone" in person.given:
        assert document["demandeur"]["telephone"] == person.given["telephone"], f"seed {seed}"


async def finish(conversation: Conversation, person: Person, seed: int) -> str | None:
    """Answers everything that is still open, and agrees; the number, or None where a verdict that forbids filing was said."""
    replies: list[dict[str, Any]] = []
    for _ in range(40):
        champ = (conversation.expects or {}).get("champ")
        if champ == "consentement":
            replies = await conversation.say("oui")
        elif champ:
            replies = await conversation.say(person.answer(champ))
        elif any("3114" in reply["text"] for reply in replies):
            replies = await conversation.say("tout va bien, il n'y a pas de danger")
        elif any(choice["title"] == COMPLAINED for reply in replies for choice in reply.get("choices", [])):
            replies = await conversation.choose(COMPLAINED)
        else:
            replies = await conversation.say("je veux saisir le médiateur")
        for reply in replies:
            if reply.get("saisine", {}).get("preuve"):
                return str(reply["saisine"]["numero"])
    said = "\n".join(reply["text"] for reply in replies)
    assert any(text in said for text in FORBIDDING), f"seed {seed}: no saisine after 40 good answers; {said[:300]}"
    return None
