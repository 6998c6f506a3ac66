"""Walks a maintainer through the messages that were not understood, and writes those they choose to the training data.

make review        or        python -m tools.review        (STATE_DIR, DATABASE_URL, ENCRYPTION_KEY say where)

The messages are there because their writers agreed. One that is decided on, written or deleted, is kept no longer.
"""

import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from bot.bootstrap import build
from bot.configuration import Configuration
from bot.extraction.identifiants.anonymat import passages_personnels
from bot.extraction.identifiants.identifiants import reperer
from bot.mediation.apprentissage import AUCUN
from bot.storage.chiffrement import SceauInvalide
from bot.storage.entrepot import EntrepotSql
from bot.storage.migrations import migrer
from bot.usecases.ports import MessageGarde
from tools.training_data import TrainingData, one_line

HELP = "number, or part of a label: write it there · c: correct the text · s: skip · d: delete · q: quit"
MOST_OFFERED = 9


class Quit(Exception):
    """The maintainer stops; what is left waits."""


@dataclass
class Review:
    """One walk; `ask` gets a prompt and what stands already in the answer, and raises EOFError at the end of input."""

    entrepot: EntrepotSql
    training: TrainingData
    ask: Callable[[str, str], str]
    say: Callable[[str], None] = print
    outcomes: Counter[str] = field(default_factory=Counter)

    def run(self) -> None:
        """Shows each message once, the oldest first."""
        messages = waiting(self.entrepot)
        if not messages:
            self.say("nothing to review")
            return
        try:
            for rank, message in enumerate(messages, 1):
                self.say(
                    f"\n[{rank} of {len(messages)}] kept {message.garde_le:%d %b %Y}, until {message.expire_le:%d %b %Y}"
                )
                self.outcomes[self._decide(message)] += 1
        except (Quit, EOFError, KeyboardInterrupt):
            self.say("")
        done = [f"{number} {what}" for what, number in self.outcomes.items()]
        self.say(", ".join([*done, f"{len(waiting(self.entrepot))} left to review"]))

    def _decide(self, message: MessageGarde) -> str:
        """Asks until the message is written, deleted or skipped; says which."""
        text, offered = message.texte, suggested(message)
        self._show(message, text, offered)
        while True:
            answer = self.ask("> ", "").strip()
            if answer == "q":
                raise Quit
            if answer == "s":
                return "skipped"
            if answer == "d":
                self._take(message)
                return "deleted"
            if answer == "c":
                text = one_line(self.ask("text: ", text)) or text
                self._show(message, text, offered)
                continue
            labels = self._labels(answer, offered)
            if len(labels) == 1 and (outcome := self._write(message, labels[0], text)):
                return outcome
            if len(labels) > 1:
                offered = labels
                self._list(offered)

    def _show(self, message: MessageGarde, text: str, offered: list[str]) -> None:
        unsure = "unsure between" if message.zone == "ask" else "not understood; at best"
        self.say(f"  «{one_line(text)}»\n  {unsure}:")
        self._list(offered)
        if message.choisi:
            meant = "none of the meanings offered" if message.choisi == AUCUN else message.choisi
            self.say(f"  the person said that they meant: {meant}")
        self.say(f"  {HELP}")

    def _list(self, labels: list[str]) -> None:
        for number, label in enumerate(labels, 1):
            self.say(f"    {number}  {label}")

    def _labels(self, answer: str, offered: list[str]) -> list[str]:
        """The labels that an answer may mean; a line is said where there is none, or too many to choose from."""
        if answer.isdecimal() and 1 <= int(answer) <= len(offered):
            return [offered[int(answer) - 1]]
        labels = self.training.matching(answer) if len(answer) > 1 and not answer.isdecimal() else []
        if len(labels) > MOST_OFFERED:
            self.say(f"{len(labels)} labels hold «{one_line(answer)}»: type more of it")
            return []
        if not labels:
            self.say(HELP)
        return labels

    def _write(self, message: MessageGarde, label: str, text: str) -> str | None:
        """Writes a phrase where nothing speaks against it; None where something does, else what became of it."""
        phrase = one_line(text)
        faults = self.training.faults(label, phrase)
        faults += [f"an identifier: «{un.brut}»" for un in reperer(phrase)]
        if faults:
            self.say("not written: " + "; ".join(faults))
            return None
        personal = passages_personnels(phrase, datetime.now(UTC).date())
        if personal and self.ask(f"is any of this about a real person: {', '.join(personal)}? [Y/n] ", "") != "n":
            return None
        path = self._take(message, lambda: self.training.add(label, phrase))
        self.say(f"written to {path.name} under {label}" if path else "not written: it was withdrawn meanwhile")
        return "written" if path else "withdrawn"

    def _take(self, message: MessageGarde, write: Callable[[], Path] | None = None) -> Path | None:
        """Removes a message, then does `write`, both or neither; None where there was nothing left to remove or to do."""
        with self.entrepot.transaction() as travail:
            there = travail.messages_gardes.retirer(message.id)
            return write() if there and write else None


def suggested(message: MessageGarde) -> list[str]:
    """The labels offered by their number: what the person said that they meant, then the reader's best three."""
    said = [message.choisi] if message.choisi and message.choisi != AUCUN else []
    return list(dict.fromkeys([*said, *message.labels[:3]]))


def waiting(entrepot: EntrepotSql) -> list[MessageGarde]:
    """What is kept today. Raises SceauInvalide (another key)."""
    with entrepot.transaction() as travail:
        travail.messages_gardes.effacer_expires(datetime.now(UTC))
        return list(travail.messages_gardes.lister())


def typed(prompt: str, already: str) -> str:
    """An answer of the terminal, in which `already` stands and can be changed."""
    import readline

    readline.set_startup_hook(lambda: readline.insert_text(already))
    try:
        return input(prompt)
    finally:
        readline.set_startup_hook(None)


def main() -> int:
    """Reviews what the storage of this environment keeps."""
    configuration = Configuration()
    file = Path(configuration.url.removeprefix("sqlite:///"))
    if configuration.url.startswith("sqlite") and not file.exists():
        print(f"nothing to review: there is no {file}")
        return 0
    migrer(configuration.url)
    try:
        Review(build(configuration).entrepot, TrainingData(), typed).run()
    except SceauInvalide:
        print("the messages were sealed with another key: see ENCRYPTION_KEY and STATE_DIR", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
