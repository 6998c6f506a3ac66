"""Starts the four processes on this machine, restarts one that dies, and stops all of them on Ctrl-C.

make run        or        .venv/app/bin/python tools/run.py
"""

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import Mapping
from pathlib import Path

import aiohttp

from bot.configuration import Configuration
from bot.storage.migrations import migrer
from tools.train import ENGINE_PYTHON, ROOT, train

READY_WITHIN_S = 180
RESTART_AFTER_S = 1.0
STOP_WITHIN_S = 10


def commands(configuration: Configuration, model: Path) -> dict[str, list[str]]:
    """The command line of each process. Engine and action server are told to stay on loopback: both bind 0.0.0.0 else."""
    engine = [str(ENGINE_PYTHON), "-m", "bot.engine", "run", "-i", "127.0.0.1", "-p", str(configuration.engine_port)]
    engine += ["--model", str(model), "--endpoints", "endpoints.yml", "--credentials", "credentials.yml"]
    actions = [sys.executable, "-m", "rasa_sdk", "--actions", "actions", "--port", str(configuration.actions_port)]
    return {
        "actions": [*actions, "--quiet"],
        "engine": engine,
        "relay": [sys.executable, "-m", "bot.relay"],
        "edge": [sys.executable, "-m", "bot.edge"],
    }


def environment(configuration: Configuration) -> Mapping[str, str]:
    """What the processes find in their environment beside ours."""
    state = configuration.state_dir.resolve()
    return {
        "SANIC_HOST": "127.0.0.1",
        "RASA_TELEMETRY_ENABLED": "false",
        "RASA_SDK_TELEMETRY_ENABLED": "false",
        "LOG_LEVEL": "WARNING",
        "ACTIONS_URL": f"{configuration.actions_url}/webhook",
        "TRACKER_URL": os.environ.get("TRACKER_URL", f"sqlite:///{state / 'engine' / 'trackers.db'}"),
        "PYTHONUNBUFFERED": "1",
        "PYTHONWARNINGS": "ignore:You are using an old version of rasa",  # 3.6.21 with the current SDK: tried
        "PYTHONPATH": str(ROOT),
        **os.environ,
        "STATE_DIR": str(state),
    }


async def keep_running(name: str, command: list[str], env: Mapping[str, str], stopping: asyncio.Event) -> None:
    """Runs a process until we stop; starts it again when it dies."""
    while not stopping.is_set():
        process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, env=env, start_new_session=True)
        ended = asyncio.create_task(process.wait())
        asked = asyncio.create_task(stopping.wait())
        await asyncio.wait({ended, asked}, return_when=asyncio.FIRST_COMPLETED)
        asked.cancel()
        if stopping.is_set():
            await stop(process)
            return
        end_what_it_started(process.pid)
        print(f"{name} ended with {process.returncode}; starting it again", flush=True)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(stopping.wait(), RESTART_AFTER_S)


async def stop(process: asyncio.subprocess.Process) -> None:
    """Ends a process kindly, then by force, with all that it started."""
    if process.returncode is None:
        process.send_signal(signal.SIGTERM)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(process.wait(), STOP_WITHIN_S)
    end_what_it_started(process.pid)
    await process.wait()


def end_what_it_started(pid: int) -> None:
    """Kills what is left of the group of a process: the workers of an action server that was killed keep its port else, and
    the one started in its place ends at once, again and again.
    """
    with contextlib.suppress(ProcessLookupError):
        os.killpg(pid, signal.SIGKILL)


async def wait_until_ready(configuration: Configuration, stopping: asyncio.Event) -> bool:
    """Waits for the edge to say that engine, actions and database answer."""
    deadline = asyncio.get_running_loop().time() + READY_WITHIN_S
    async with aiohttp.ClientSession() as client:
        while asyncio.get_running_loop().time() < deadline and not stopping.is_set():
            with contextlib.suppress(aiohttp.ClientError):
                async with client.get(f"http://127.0.0.1:{configuration.edge_port}/readyz") as answer:
                    if answer.status == 200:
                        return True
            await asyncio.sleep(0.5)
    return False


async def main() -> int:
    """Trains where needed, starts everything, and waits for Ctrl-C."""
    configuration = Configuration()
    model = train()
    (configuration.state_dir / "engine").mkdir(parents=True, exist_ok=True)
    migrer(configuration.url)
    stopping = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    env = environment(configuration)
    children = [
        asyncio.create_task(keep_running(name, command, env, stopping))
        for name, command in commands(configuration, model).items()
    ]
    print("starting the four processes (about half a minute)", flush=True)
    if await wait_until_ready(configuration, stopping):
        print(f"ready: http://127.0.0.1:{configuration.edge_port}/   (Ctrl-C stops everything)", flush=True)
        await stopping.wait()
    elif not stopping.is_set():
        print("not ready after three minutes: see the lines above", flush=True)
        stopping.set()
    await asyncio.gather(*children)
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
