"""Measures the running product beside a stock Rasa on the same training data, in one run: `make bench`.

Training time, cold start of the engine, memory of each process, and p50 / p95 of a turn (a question, an answer to a form) at
turn 5, 60 and 200 of one conversation. Ours is measured through the edge, stock through its REST channel; a Rasa without
components that learn shows what a start costs at least. Machines are shared and noisy: run it on an idle one, and read the
columns of one run together.
"""

import asyncio
import functools
import json
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import aiohttp
import psutil
import yaml

from tools.client import Conversation
from tools.stock import EMPTY_PIPELINE, RULES_ONLY, default_pipeline
from tools.train import ENGINE_PYTHON, ROOT, model_path, train

PORTS = {"EDGE_PORT": "18080", "ENGINE_PORT": "18005", "ACTIONS_PORT": "18055", "METRICS_PORT": "18090"}
TURNS = (5, 60, 200)
SAMPLES = 15
"""Turns measured around each point, of each kind."""
QUESTION = "c'est gratuit le médiateur ?"
ANSWERS = ("je crois que c'était en mars", "le 12 mars", "non pas le 12, le 14 mars")
ENGINE_URL = f"http://127.0.0.1:{PORTS['ENGINE_PORT']}"
COLD_START = "cold start of the engine, s"
QUIET = {
    "RASA_TELEMETRY_ENABLED": "false",
    "LOG_LEVEL": "ERROR",
    "SANIC_HOST": "127.0.0.1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
}


class Figures(dict[str, Any]):
    """The figures of one side, by name."""


@contextmanager
def running(command: list[str], env: dict[str, str], log: Path) -> Iterator[psutil.Process]:
    """A process that ends with the block, with all its children."""
    with log.open("wb") as output:
        process = subprocess.Popen(command, cwd=env.get("CWD", ROOT), env=env, stdout=output, stderr=subprocess.STDOUT)
    try:
        yield psutil.Process(process.pid)
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()


async def until(url: str, accept: Callable[[int], bool] = lambda status: status == 200, within_s: float = 300) -> float:
    """Seconds until `url` answers well. Raises TimeoutError."""
    began = time.perf_counter()
    async with aiohttp.ClientSession() as client:
        while time.perf_counter() - began < within_s:
            try:
                async with client.get(url) as answer:
                    if accept(answer.status):
                        return time.perf_counter() - began
            except aiohttp.ClientError:
                pass
            await asyncio.sleep(0.1)
    raise TimeoutError(url)


def memory(process: psutil.Process) -> int:
    """Resident memory in MB."""
    return int(process.memory_info().rss / 2**20)


async def timed(action: Callable[[], Awaitable[Any]]) -> float:
    """Milliseconds that one turn takes."""
    began = time.perf_counter()
    await action()
    return (time.perf_counter() - began) * 1000


def spread(values: list[float]) -> str:
    """p50 / p95 in ms."""
    ordered = sorted(values)
    return f"{statistics.median(ordered):.0f} / {ordered[int(len(ordered) * 0.95)]:.0f}"


async def turns(say: Callable[[str], Awaitable[Any]], figures: Figures) -> None:
    """One conversation of more than 200 turns; questions and answers around each measured turn."""
    done = 0
    for point in TURNS:
        while done < point - 1:
            await say(ANSWERS[done % len(ANSWERS)])
            done += 1
        kinds: dict[str, list[float]] = {"question": [], "form": []}
        for sample in range(SAMPLES):
            kinds["question"].append(await timed(lambda: say(QUESTION)))
            kinds["form"].append(await timed(functools.partial(say, ANSWERS[sample % len(ANSWERS)])))
        for kind, values in kinds.items():
            figures[f"{kind} turn at {point}, p50 / p95 ms"] = spread(values)
        done += 2 * SAMPLES


async def measure_ours(state: Path) -> Figures:
    """Ours, through the edge."""
    figures = Figures()
    figures["training, s"] = round(retrain())
    env = {**os.environ, **PORTS, "STATE_DIR": str(state), "EDGE_HOST": "127.0.0.1", "RATE_LIMIT": "off"}
    url = f"http://127.0.0.1:{PORTS['EDGE_PORT']}"
    with running([sys.executable, "-m", "tools.run"], env, state / "bench.log") as stack:
        figures[COLD_START] = await cold_start()
        await until(f"{url}/readyz")
        async with Conversation(url) as conversation:
            await conversation.open()
            for opening in ("la cpam ne répond pas à ma réclamation depuis 5 mois", "je veux saisir le médiateur"):
                await conversation.say(opening)
            await conversation.say("la cpam")
            await conversation.say("aucun tribunal")
            await turns(conversation.say, figures)
        for child in stack.children(recursive=True):
            if name := process_name(child):
                figures[f"memory of {name}, MB"] = memory(child)
        figures["20 conversations at once, p95 ms"] = await crowd(url)
    return figures


def process_name(process: psutil.Process) -> str | None:
    """Which of the four processes this is."""
    line = " ".join(process.cmdline())
    names = {"bot.engine": "engine", "rasa_sdk": "actions", "bot.edge": "edge", "bot.relay": "relay"}
    return next((name for word, name in names.items() if word in line), None)


async def crowd(url: str) -> str:
    """Twenty conversations at once, ten turns each."""
    times: list[float] = []

    async def one() -> None:
        async with Conversation(url) as conversation:
            await conversation.open()
            for rank in range(10):
                text = QUESTION if rank % 2 else ANSWERS[rank % 3]
                times.append(await timed(functools.partial(conversation.say, text)))

    await asyncio.gather(*(one() for _ in range(20)))
    return f"{sorted(times)[int(len(times) * 0.95)]:.0f}"


def retrain() -> float:
    """Seconds of a training from nothing, Rasa's start included."""
    model_path().unlink(missing_ok=True)
    began = time.perf_counter()
    train()
    return time.perf_counter() - began


def write_stock(folder: Path, pipeline: list[dict[str, Any]]) -> None:
    """A stock project on the same phrases, with a form of text slots and a custom action."""
    shutil.copytree(ROOT / "data" / "nlu", folder / "data" / "nlu")
    domain = yaml.safe_load((ROOT / "domain.yml").read_text())
    labels = yaml.safe_load((ROOT / "bot/content/labels.yml").read_text())
    responses = {
        f"utter_{label}": [{"text": label}] for family in ("faq", "situation", "chitchat") for label in labels[family]
    }
    slots = {
        f"champ_{i}": {
            "type": "text",
            "mappings": [{"type": "from_text", "conditions": [{"active_loop": "formulaire"}]}],
        }
        for i in range(400)
    }
    stock = {
        "version": "3.1",
        "intents": domain["intents"],
        "slots": slots,
        "responses": responses | {f"utter_ask_{slot}": [{"text": f"{slot} ?"}] for slot in slots},
        "forms": {"formulaire": {"required_slots": list(slots)}},
        "actions": ["action_repondre", "validate_formulaire"],
    }
    rules = [
        {
            "rule": "form",
            "steps": [{"intent": "deposer_saisine"}, {"action": "formulaire"}, {"active_loop": "formulaire"}],
        },
        {"rule": "faq", "steps": [{"intent": "faq"}, {"action": "action_repondre"}]},
    ]
    dump(folder / "domain.yml", stock)
    config = {"recipe": "default.v1", "language": "fr", "assistant_id": "stock", "pipeline": pipeline}
    dump(folder / "config.yml", config | {"policies": RULES_ONLY})
    dump(folder / "data" / "rules.yml", {"version": "3.1", "rules": rules})
    dump(
        folder / "endpoints.yml",
        {"action_endpoint": {"url": f"http://127.0.0.1:{PORTS['ACTIONS_PORT']}/webhook"}} | sqlite(folder),
    )
    dump(folder / "credentials.yml", {"rest": None})
    (folder / "stock_actions.py").write_text(STOCK_ACTIONS)


def sqlite(folder: Path) -> dict[str, Any]:
    """The tracker store of a stock project on one machine."""
    return {"tracker_store": {"type": "SQL", "dialect": "sqlite", "db": str(folder / "trackers.db")}}


STOCK_ACTIONS = """
from rasa_sdk import Action, FormValidationAction


class Repondre(Action):
    def name(self):
        return "action_repondre"

    def run(self, dispatcher, tracker, domain):
        dispatcher.utter_message(text="x")
        return []


class Valider(FormValidationAction):
    def name(self):
        return "validate_formulaire"
"""


def dump(path: Path, content: Any) -> None:
    """Writes YAML."""
    path.write_text(yaml.safe_dump(content, allow_unicode=True, sort_keys=False))


@contextmanager
def stock_engine(folder: Path, figures: Figures) -> Iterator[psutil.Process]:
    """Trains and starts the stock project of a folder; its training time goes to the figures."""
    env = {**os.environ, **QUIET, "CWD": str(folder), "PYTHONPATH": str(folder)}
    rasa = [str(ENGINE_PYTHON), "-W", "ignore", "-m", "rasa"]
    began = time.perf_counter()
    with (folder / "train.log").open("wb") as output:  # a warning for each of its 400 slots
        subprocess.run([*rasa, "train", "--out", "models"], cwd=folder, env=env, check=True, stderr=output)
    figures["training, s"] = round(time.perf_counter() - began)
    with running([*rasa, "run", "-i", "127.0.0.1", "-p", PORTS["ENGINE_PORT"]], env, folder / "rasa.log") as engine:
        yield engine


async def measure_stock(folder: Path) -> Figures:
    """Stock Rasa with its default French pipeline, through its REST channel."""
    figures = Figures()
    write_stock(folder, default_pipeline())
    env = {**os.environ, **QUIET, "CWD": str(folder), "PYTHONPATH": str(folder)}
    sdk = [sys.executable, "-m", "rasa_sdk", "--actions", "stock_actions", "--port", PORTS["ACTIONS_PORT"]]
    with running(sdk, env, folder / "sdk.log") as actions, stock_engine(folder, figures) as engine:
        figures[COLD_START] = await cold_start()
        async with aiohttp.ClientSession() as client:

            async def say(text: str) -> None:
                message = {"sender": "s", "message": text}
                async with client.post(f"{ENGINE_URL}/webhooks/rest/webhook", json=message) as answer:
                    await answer.read()

            await say("/deposer_saisine")
            await turns(say, figures)
        figures["memory of engine, MB"], figures["memory of actions, MB"] = memory(engine), memory(actions)
    return figures


async def measure_empty(folder: Path) -> Figures:
    """Rasa without any component that learns: what a start costs at least."""
    figures = Figures()
    write_stock(folder, EMPTY_PIPELINE)
    with stock_engine(folder, figures) as engine:
        figures[COLD_START] = await cold_start()
        figures["memory of engine, MB"] = memory(engine)
    return figures


async def cold_start() -> float:
    """Seconds until the engine that was just started answers."""
    return round(await until(f"{ENGINE_URL}/"), 1)


def report(**sides: Figures) -> str:
    """The table, in Markdown: a column for each side."""
    lines = [f"| what | {' | '.join(sides)} |", "| --- |" + " --- |" * len(sides)]
    for name in {name: None for figures in sides.values() for name in figures}:
        lines.append(f"| {name} | {' | '.join(str(figures.get(name, '')) for figures in sides.values())} |")
    return "\n".join(lines)


async def main() -> int:
    """Measures the three sides one after the other and prints the table; JSON=out.json keeps the figures."""
    sides: dict[str, Figures] = {}
    for name, measure in (("ours", measure_ours), ("empty Rasa", measure_empty), ("stock Rasa", measure_stock)):
        print(f"{name}…", flush=True)
        with tempfile.TemporaryDirectory() as folder:
            sides[name] = await measure(Path(folder))
        print(report(**sides), flush=True)
    if out := os.environ.get("JSON"):
        Path(out).write_text(json.dumps(sides, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
