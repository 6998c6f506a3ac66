"""A scenario: a conversation written by somebody who need not program (tests/scenarios/README.md), and its checks."""

import re
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, Field

from bot.content.contenu import Contenu
from bot.mediation.saisine import Etat

FOLDER = Path(__file__).resolve().parents[1] / "scenarios"
VOLATILE = ("numero", "deposee_le", "consentement", "documents", "version")
REFUSALS = ("pas_compris", "toujours_pas_compris", "quel_sens")


class Attente(BaseModel):
    """What must hold after a turn."""

    model_config = ConfigDict(extra="forbid")

    champ: str | None = "libre"
    """The pending field; absent: not checked; null: none is open."""
    verdict: str | None = None
    contient: list[str] = Field(default_factory=list)
    jamais: list[str] = Field(default_factory=list)
    faits: list[str] = Field(default_factory=list)
    urgence: bool | None = None
    incompris: bool = False
    """True where the assistant may say that it did not understand."""
    depose: bool | None = None


class Tour(BaseModel):
    """One message or choice, and what must hold after it; or what the caisse does meanwhile."""

    model_config = ConfigDict(extra="forbid")

    dit: str | None = None
    """May hold {numero} and {preuve} of the saisine that was filed."""
    choisit: str | None = None
    caisse: Etat | None = None
    """The saisine comes to this state."""
    ailleurs: bool = False
    """Said in a new conversation, which knows nothing of the one before."""
    attend: Attente = Field(default_factory=Attente)


class Scenario(BaseModel):
    """A conversation and the saisine that it ends in."""

    model_config = ConfigDict(extra="forbid")

    titre: str
    qui: str
    regles: list[str]
    sms: bool = False
    jamais: list[str] = Field(default_factory=list)
    tours: list[Tour]
    saisine: dict[str, Any] | None
    """The whole saisine.json but for what changes each time; null: none may exist."""
    complements: list[str] = Field(default_factory=list)
    """What the caisse received afterwards: the texts, "retrait" for a withdrawal."""


def load(path: Path) -> Scenario:
    """Reads a scenario file. Raises ValidationError with its fault."""
    return Scenario.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))


@dataclass
class Checker:
    """Checks replies against what a scenario expects, and collects what is wrong."""

    contenu: Contenu
    faults: list[str] = field(default_factory=list)

    def check(self, scenario: Scenario, rank: int, replies: list[dict[str, Any]], expects: Any) -> None:
        """Checks one turn."""
        turn, attente = scenario.tours[rank], scenario.tours[rank].attend
        said = "\n".join(message["text"] for message in replies)
        where = f"tour {rank + 1} («{(turn.dit or turn.choisit or '')[:60]}»)"
        for wrong in self._wrong(attente, replies, said, expects, scenario.jamais):
            self.faults.append(f"{where}: {wrong}\n    reçu : {said[:400]}\n    champ : {(expects or {}).get('champ')}")

    def _wrong(
        self, attente: Attente, replies: list[dict[str, Any]], said: str, expects: Any, never: list[str]
    ) -> list[str]:
        champ = (expects or {}).get("champ")
        wrong = []
        if not replies:
            wrong.append("aucune réponse")
        if attente.champ != "libre" and champ != attente.champ:
            wrong.append(f"champ attendu : {attente.champ}")
        if attente.verdict and not any(text in said for text in self.verdicts(attente.verdict)):
            wrong.append(f"verdict attendu : {attente.verdict}")
        wrong += [f"manque : {part}" for part in attente.contient if not re.search(part, said, re.IGNORECASE)]
        wrong += [f"interdit : {part}" for part in attente.jamais + never if re.search(part, said, re.IGNORECASE)]
        urls = {source["url"] for message in replies for source in message.get("sources", [])}
        wrong += [
            f"fait non cité : {fait}" for fait in attente.faits if self.contenu.faits[fait].source.url not in urls
        ]
        if attente.urgence is not None and attente.urgence != ("3114" in said and "15" in said):
            wrong.append(f"numéros d'urgence attendus : {attente.urgence}")
        if not attente.incompris and any(self.contenu.messages[key].texte in said for key in REFUSALS):
            wrong.append("non compris")
        if attente.depose is not None and attente.depose != any("saisine" in message for message in replies):
            wrong.append(f"dépôt attendu : {attente.depose}")
        return wrong

    def verdicts(self, code: str) -> set[str]:
        """All the wordings of a verdict."""
        textes = self.contenu.verdicts[code]
        every = [textes, *textes.referentiels.values()]
        return {
            wording.strip()
            for one in every
            for text in (one, *one.motifs.values(), *one.champs.values())
            for wording in (text.texte, text.simple)
        }

    def check_saisine(self, expected: dict[str, Any] | None, actual: dict[str, Any] | None) -> None:
        """Compares the whole saisine.json, or its absence."""
        if actual is None or expected is None:
            if (actual is None) != (expected is None):
                self.faults.append(f"saisine attendue : {expected is not None}, déposée : {actual is not None}")
            return
        rest = {key: value for key, value in actual.items() if key not in VOLATILE}
        self.faults += list(differences(expected, rest, "saisine"))

    def check_complements(self, expected: list[str], actual: list[str]) -> None:
        """Compares what the caisse received after the saisine."""
        self.faults += differences(expected, actual, "complements")


def differences(expected: Any, actual: Any, path: str) -> list[str]:
    """Where two values differ. "*" is any value; "dernier 03-12" the latest 12 March; /…/ a regular expression."""
    if expected == "*":
        return []
    if isinstance(expected, dict) and isinstance(actual, dict):
        found = [f"{path}.{key} manque" for key in expected.keys() - actual.keys()]
        found += [f"{path}.{key} en trop : {actual[key]!r}" for key in actual.keys() - expected.keys()]
        for key in expected.keys() & actual.keys():
            found += differences(expected[key], actual[key], f"{path}.{key}")
        return found
    if isinstance(expected, list) and isinstance(actual, list) and len(expected) == len(actual):
        return [
            one
            for i, pair in enumerate(zip(expected, actual, strict=True))
            for one in differences(*pair, f"{path}[{i}]")
        ]
    if isinstance(expected, str) and expected.startswith("dernier "):
        expected = latest(expected.removeprefix("dernier ")).isoformat()
    if (
        isinstance(expected, str)
        and len(expected) > 1
        and expected[0] == expected[-1] == "/"
        and isinstance(actual, str)
    ):
        return (
            [] if re.search(expected[1:-1], actual, re.IGNORECASE) else [f"{path} : {actual!r} ne suit pas {expected}"]
        )
    return [] if expected == actual else [f"{path} : {actual!r} au lieu de {expected!r}"]


def latest(month_day: str) -> date:
    """The latest past date with this month and day ("03-12")."""
    today = date.today()
    month, day = (int(part) for part in month_day.split("-"))
    this_year = date(today.year, month, day)
    return this_year if this_year <= today else date(today.year - 1, month, day)
