"""`python -m bot.edge`: where it listens, and how it ends."""

import asyncio
import os
import signal
import socket
import sys
from pathlib import Path

import aiohttp
import psutil

from bot.configuration import Configuration
from bot.storage.migrations import migrer

READY_WITHIN_S = 30


def port_libre() -> int:
    """A port that nothing listens on now."""
    with socket.socket() as essai:
        essai.bind(("127.0.0.1", 0))
        return int(essai.getsockname()[1])


async def repond(client: aiohttp.ClientSession, url: str) -> bool:
    """Whether something answers there."""
    try:
        async with client.get(url) as reponse:
            return reponse.status == 200
    except aiohttp.ClientError:
        return False


async def test_ecoute_ou_il_faut_et_s_arrete_vite_meme_avec_un_flux_ouvert(tmp_path: Path) -> None:
    migrer(Configuration(state_dir=tmp_path).url)
    porte, mesures = port_libre(), port_libre()
    env = os.environ | {
        "STATE_DIR": str(tmp_path),
        "EDGE_HOST": "0.0.0.0",
        "EDGE_PORT": str(porte),
        "METRICS_PORT": str(mesures),
    }
    processus = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.edge", env=env, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    url = f"http://127.0.0.1:{porte}"
    async with aiohttp.ClientSession() as client:
        async with asyncio.timeout(READY_WITHIN_S):
            while not await repond(client, f"{url}/healthz"):
                await asyncio.sleep(0.1)
        ecoutes = {
            (une.laddr.ip, une.laddr.port)
            for une in psutil.Process(processus.pid).net_connections("inet")
            if une.status == psutil.CONN_LISTEN
        }
        assert ecoutes == {("0.0.0.0", porte), ("127.0.0.1", mesures)}
        assert await repond(client, f"http://127.0.0.1:{mesures}/metrics")
        async with client.post(f"{url}/api/chat", json={}) as reponse:
            jeton = (await reponse.json())["token"]
        async with client.get(f"{url}/api/chat/events", headers={"Authorization": f"Bearer {jeton}"}) as flux:
            await flux.content.readline()
            processus.send_signal(signal.SIGTERM)
            sortie, _ = await asyncio.wait_for(processus.communicate(), 5)
    assert processus.returncode == 0
    assert jeton not in sortie.decode()
    assert b"127.0.0.1" not in sortie
