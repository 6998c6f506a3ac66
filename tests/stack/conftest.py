"""The four real processes, started once for all the tests of this folder."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psutil
import pytest

from bot.bootstrap import build
from bot.configuration import Configuration
from bot.mediation.saisine import Etat

ROOT = Path(__file__).resolve().parents[2]
READY_WITHIN_S = 900
DELIVERED_WITHIN_S = 30
RESTARTED_WITHIN_S = 30


@dataclass(frozen=True)
class Stack:
    """A running stack: where it answers, where its state lies, and its supervisor's process."""

    url: str
    state: Path
    process: subprocess.Popen[bytes]

    def delivered(self, numero: str) -> dict[str, Any]:
        """The saisine.json that the relay handed over; waits for it. Raises TimeoutError."""
        deadline = time.monotonic() + DELIVERED_WITHIN_S
        while time.monotonic() < deadline:
            for path in self.state.glob(f"caisses/*/{numero}/saisine.json"):
                return dict(json.loads(path.read_text(encoding="utf-8")))
            time.sleep(0.1)
        raise TimeoutError(f"{numero} was not handed over within {DELIVERED_WITHIN_S} s")

    def complements(self, numero: str, count: int) -> list[str]:
        """The texts of the `count` complements that were handed over ("retrait" for a withdrawal). Raises TimeoutError."""
        deadline = time.monotonic() + DELIVERED_WITHIN_S
        while time.monotonic() < deadline:
            paths = sorted(self.state.glob(f"caisses/*/{numero}/complements/*.json"))
            if len(paths) >= count:
                read = [json.loads(path.read_text(encoding="utf-8")) for path in paths]
                return [one.get("texte", "retrait") for one in read]
            time.sleep(0.1)
        raise TimeoutError(f"{numero}: fewer than {count} complements within {DELIVERED_WITHIN_S} s")

    def advance(self, numero: str, etat: Etat) -> None:
        """Waits until a saisine is handed over, then brings it to a state, as the caisse's side does. Raises TimeoutError."""
        entrepot = build(Configuration(state_dir=self.state)).entrepot
        deadline = time.monotonic() + DELIVERED_WITHIN_S
        while time.monotonic() < deadline:
            with entrepot.transaction() as travail:
                saisine = travail.saisines.lire(numero)
                if saisine and saisine.etat not in (Etat.ENREGISTREE, etat):
                    travail.saisines.passer(numero, etat, datetime.now(UTC))
                if saisine and saisine.etat is not Etat.ENREGISTREE:
                    return
            time.sleep(0.1)
        raise TimeoutError(f"{numero} was not handed over within {DELIVERED_WITHIN_S} s")

    def saisines(self) -> set[str]:
        """The numbers of all saisines handed over so far."""
        return {path.parent.name for path in self.state.glob("caisses/*/*/saisine.json")}

    def child(self, word: str) -> psutil.Process:
        """The process whose command line holds `word` ("bot.edge", "rasa_sdk"…); waits for one that is being started again.

        Raises TimeoutError. `psutil.Process.children` is not used: it leaves out a child that seems older than its parent,
        as happens where the machine's clock is set.
        """
        deadline = time.monotonic() + RESTARTED_WITHIN_S
        while time.monotonic() < deadline:
            for process in psutil.process_iter(["ppid", "cmdline"]):
                if process.info["ppid"] == self.process.pid and word in (process.info["cmdline"] or ()):
                    return process
            time.sleep(0.1)
        raise TimeoutError(f"no process {word} within {RESTARTED_WITHIN_S} s")


def free_port() -> int:
    """A port that nothing listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="session")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """Starts the product as `make run` does, in an empty state directory, and ends it afterwards."""
    state = tmp_path_factory.mktemp("var")
    ports = {name: str(free_port()) for name in ("EDGE_PORT", "ENGINE_PORT", "ACTIONS_PORT", "METRICS_PORT")}
    env = {**os.environ, **ports, "STATE_DIR": str(state), "EDGE_HOST": "127.0.0.1", "RATE_LIMIT": "off"}
    log = (state / "stack.log").open("wb")
    command = [sys.executable, "-m", "tools.run"]
    process = subprocess.Popen(command, cwd=ROOT, env=env, stdout=log, stderr=subprocess.STDOUT)
    url = f"http://127.0.0.1:{ports['EDGE_PORT']}"
    try:
        _wait_until_ready(url, process, state / "stack.log")
        yield Stack(url, state, process)
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()


def _wait_until_ready(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + READY_WITHIN_S
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise RuntimeError(f"the stack ended with {process.returncode}:\n{log.read_text()[-3000:]}")
        try:
            with urllib.request.urlopen(f"{url}/readyz", timeout=2) as answer:
                if answer.status == 200:
                    return
        except OSError:
            time.sleep(0.5)
    raise RuntimeError(f"the stack was not ready within {READY_WITHIN_S} s:\n{log.read_text()[-3000:]}")
