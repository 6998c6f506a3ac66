"""First messages that say everything at once, composed of parts (tests/scenarios/compositions.yml) in many orders.

What was said is in the saisine and is never asked. COMPOSITIONS=300 plays more of them (`make compositions`); the seed is in the
name of each test and COMPOSITION_SEED plays one again.
"""

import os
import random
import unicodedata
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

import pytest
import yaml

from bot.extraction.temps.calendrier import MOIS
from tests.stack.conftest import ROOT, Stack
from tests.stack.test_walks import Person
from tools.client import Conversation

COMPOSITIONS = int(os.environ.get("COMPOSITIONS", "16"))
FIRST_SEED = int(os.environ.get("COMPOSITION_SEED", "1"))
PARTS = yaml.safe_load((ROOT / "tests/scenarios/compositions.yml").read_text(encoding="utf-8"))
COMPLAINED, ANSWERED = timedelta(days=85), timedelta(days=50)
MOST_TURNS = 25


@dataclass
class Composed:
    """A first message: its text, what the saisine must hold of it, what must be said, and what it must not hold."""

    text: str
    expected: dict[str, Any] = field(default_factory=dict)
    given: set[str] = field(default_factory=set)
    said: list[str] = field(default_factory=list)
    absent: list[str] = field(default_factory=list)


def in_words(day: date) -> str:
    """A day as people say it: "3 septembre"."""
    name = next(names for names, number in MOIS.items() if number == day.month and len(names) > 2)
    return f"{day.day} {name}"


def as_sms(text: str, rng: random.Random) -> str:
    """Without accents and capitals, with what is cut short."""
    text = "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char)).lower()
    for word, short in PARTS["sms"]:
        text = text.replace(word, short) if rng.random() < 0.5 else text
    return text


def compose(seed: int) -> Composed:
    """The first message of a seed."""
    rng = random.Random(seed)
    made = Composed("")
    with_caisse = rng.random() < 0.7
    told = _caisse(made, rng) if with_caisse else _soignant(made, rng)
    told.append(rng.choice(PARTS["tribunaux"]))
    made.given.add("procedure_judiciaire")
    who = _identity(made, rng)
    if rng.random() < 0.5:
        told.append(_beside(made, rng, with_caisse))
    if with_caisse and rng.random() < 0.3:
        told.append(rng.choice(PARTS["souhaits"]))
        made.given.add("demande")
    between = rng.choice(PARTS["entre_deux"])
    story, name = between.join(told), rng.choice([", ", " ", "\n"]).join(who)
    first, last = (name, story) if rng.random() < 0.4 else (story, name)
    text = f"{rng.choice(PARTS['bonjours'])}{first}. {last}"
    made.text = as_sms(text, rng) if rng.random() < 0.35 else text
    return made


def _caisse(made: Composed, rng: random.Random) -> list[str]:
    complaint = rng.choice(PARTS["reclamations"])
    complained, answered = date.today() - COMPLAINED, date.today() - ANSWERED
    made.expected["reclamation.date.valeur"] = complained.isoformat()
    made.expected["reclamation.resultat"] = complaint["resultat"]
    made.given |= {"reclamation", "reclamation.date", "reclamation.resultat", "organisme", "motif"}
    if complaint.get("repondu"):
        made.expected["reclamation.date_reponse.valeur"] = answered.isoformat()
        made.given.add("reclamation.date_reponse")
    said = complaint["dit"].format(reclamation=in_words(complained), reponse=in_words(answered))
    return [rng.choice(PARTS["troubles_de_la_caisse"]), said]


def _soignant(made: Composed, rng: random.Random) -> list[str]:
    trouble = rng.choice(PARTS["troubles_avec_un_soignant"])
    made.expected["motif"] = trouble["motif"]
    made.given |= {"organisme", "motif"}
    return [str(trouble["dit"])]


def _identity(made: Composed, rng: random.Random) -> list[str]:
    who, where, phone = (rng.choice(PARTS[name]) for name in ("personnes", "lieux", "telephones"))
    made.expected |= {
        "demandeur.nom": who["nom"],
        "demandeur.prenom": who["prenom"],
        "demandeur.code_postal": where["code_postal"],
        "demandeur.telephone": phone["telephone"],
    }
    made.given |= {"demandeur.nom", "demandeur.code_postal", "demandeur.telephone", "caisse"}
    return [str(part["dit"]) for part in (who, where, phone)]


def _beside(made: Composed, rng: random.Random, with_caisse: bool) -> str:
    part = rng.choice(PARTS["a_cote"] + (PARTS["autres_troubles"] if with_caisse else []))
    made.said.append(part.get("porte") or PARTS["un_autre_probleme"])
    made.absent.append(part["absent"])
    return str(part["dit"])


def folded(value: Any) -> Any:
    """Without accents and capitals, which somebody who types as in SMS leaves out."""
    if not isinstance(value, str):
        return value
    return "".join(char for char in unicodedata.normalize("NFD", value) if not unicodedata.combining(char)).lower()


def at(document: dict[str, Any], path: str) -> Any:
    """The value at "a.b.c" of a saisine, None where it is not there."""
    value: Any = document
    for name in path.split("."):
        value = (value or {}).get(name)
    return value


@pytest.mark.parametrize("seed", range(FIRST_SEED, FIRST_SEED + COMPOSITIONS))
async def test_what_a_first_message_says_is_in_the_saisine_and_never_asked(stack: Stack, seed: int) -> None:
    made, person, faults = compose(seed), Person(random.Random(seed)), []
    async with Conversation(stack.url) as conversation:
        await conversation.open()
        replies = await conversation.say(made.text)
        heard = "\n".join(reply["text"] for reply in replies)
        faults += [f"not said: {part}" for part in made.said if folded(part) not in folded(heard)]
        filed = None
        for _ in range(MOST_TURNS):
            champ = (conversation.expects or {}).get("champ")
            if champ in made.given:
                faults.append(f"asked though given: {champ}")
            answer = (
                "oui" if champ == "consentement" else person.answer(champ) if champ else "je veux saisir le médiateur"
            )
            replies = await conversation.say(answer)
            filed = next(
                (reply["saisine"]["numero"] for reply in replies if reply.get("saisine", {}).get("preuve")), None
            )
            if filed:
                break
    assert filed, f"{made.text}\nno saisine; {faults} {replies[-1]['text'][:300]}"
    document = stack.delivered(filed)
    for path, value in made.expected.items():
        if folded(at(document, path)) != folded(value):
            faults.append(f"{path}: {at(document, path)!r}, not {value!r}")
    faults += [f"in the account: {word}" for word in made.absent if folded(word) in folded(document["recit"])]
    assert not faults, "\n".join([made.text, *faults])
