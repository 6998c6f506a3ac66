"""Measures the running product beside a stock Rasa on the same training data, in one run: `make bench`.

Training time, cold start of the engine, memory of each process, and p50 / p95 of a turn (a question, an answer to a form) at
turn 5, 60 and 200 of one conversation. Ours is measured through the edge, stock through its REST channel. Machines are shared
and noisy: run it on an idle one, and read the two columns of one run together.
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
from tools.train import ENGINE_PYTHON, ROOT, model_path, train

PORTS = {"EDGE_PORT": "18080", "ENGINE_PORT": "18005", "ACTIONS_PORT": "18055", "METRICS_PORT": "18090"}
TURNS = (5, 60, 200)
SAMPLES = 15
"""Turns measured around each point, of each kind."""
QUESTION = "c'est gratuit le médiateur ?"
ANSWERS = ("je crois que c'était en mars", "le 12 mars", "non pas le 12, le 14 mars")
STOCK_EPOCHS = int(os.environ.get("STOCK_EPOCHS", "100"))
"""Rasa's default is 100; fewer change the training time, not what a turn costs."""
STOCK_MODEL = ROOT / "models" / "stock"


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
        figures["cold start of the engine, s"] = round(await until(f"http://127.0.0.1:{PORTS['ENGINE_PORT']}/"), 1)
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


STOCK_CONFIG: dict[str, Any] = {
    "recipe": "default.v1",
    "language": "fr",
    "assistant_id": "stock",
    "pipeline": [
        {"name": "WhitespaceTokenizer"},
        {"name": "RegexFeaturizer"},
        {"name": "LexicalSyntacticFeaturizer"},
        {"name": "CountVectorsFeaturizer"},
        {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4},
        {"name": "DIETClassifier", "epochs": STOCK_EPOCHS, "constrain_similarities": True},
        {"name": "EntitySynonymMapper"},
        *(
            {"name": "ResponseSelector", "epochs": STOCK_EPOCHS, "retrieval_intent": name}
            for name in ("faq", "situation", "chitchat")
        ),
        {"name": "FallbackClassifier", "threshold": 0.3},
    ],
    "policies": [{"name": "MemoizationPolicy"}, {"name": "RulePolicy"}],
}


def write_stock(folder: Path) -> None:
    """A stock project on the same phrases: Rasa's default French pipeline, its form with text slots, a custom action."""
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
    dump(folder / "config.yml", STOCK_CONFIG)
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


async def measure_stock(folder: Path) -> Figures:
    """Stock Rasa, through its REST channel."""
    figures = Figures()
    write_stock(folder)
    rasa = [str(ENGINE_PYTHON), "-m", "rasa"]
    quiet = {
        "RASA_TELEMETRY_ENABLED": "false",
        "LOG_LEVEL": "ERROR",
        "SANIC_HOST": "127.0.0.1",
        "TF_CPP_MIN_LOG_LEVEL": "3",
    }
    env = {**os.environ, **quiet, "CWD": str(folder), "PYTHONPATH": str(folder)}
    began = time.perf_counter()
    subprocess.run([*rasa, "train", "--out", str(STOCK_MODEL)], cwd=folder, env=env, check=True)
    figures["training, s"] = round(time.perf_counter() - began)
    run = [*rasa, "run", "-i", "127.0.0.1", "-p", PORTS["ENGINE_PORT"], "--model", str(STOCK_MODEL)]
    sdk = [sys.executable, "-m", "rasa_sdk", "--actions", "stock_actions", "--port", PORTS["ACTIONS_PORT"]]
    url = f"http://127.0.0.1:{PORTS['ENGINE_PORT']}"
    with running(sdk, env, folder / "sdk.log") as actions, running(run, env, folder / "rasa.log") as engine:
        figures["cold start of the engine, s"] = round(await until(f"{url}/"), 1)
        async with aiohttp.ClientSession() as client:

            async def say(text: str) -> None:
                async with client.post(f"{url}/webhooks/rest/webhook", json={"sender": "s", "message": text}) as answer:
                    await answer.read()

            await say("/deposer_saisine")
            await turns(say, figures)
        figures["memory of engine, MB"], figures["memory of actions, MB"] = memory(engine), memory(actions)
    return figures


def report(ours: Figures, stock: Figures) -> str:
    """The table, in Markdown."""
    lines = ["| what | ours | stock Rasa |", "| --- | --- | --- |"]
    for name in ours | stock:
        lines.append(f"| {name} | {ours.get(name, '')} | {stock.get(name, '')} |")
    return "\n".join(lines)


async def main() -> int:
    """Measures both sides and prints the table; JSON=out.json keeps the figures."""
    with tempfile.TemporaryDirectory() as folder:
        print("ours…", flush=True)
        (Path(folder) / "ours").mkdir()
        ours = await measure_ours(Path(folder) / "ours")
        print(report(ours, Figures()), flush=True)
        print("stock Rasa (its training takes many minutes)…", flush=True)
        (Path(folder) / "stock").mkdir()
        stock = await measure_stock(Path(folder) / "stock")
    print(report(ours, stock))
    if out := os.environ.get("JSON"):
        Path(out).write_text(json.dumps({"ours": ours, "stock": stock}, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
