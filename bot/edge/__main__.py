"""`python -m bot.edge`: the only public door, and the metrics on loopback."""

import asyncio
import contextlib
import ipaddress
import signal

from aiohttp import web

from bot.bootstrap import build
from bot.configuration import Configuration
from bot.edge.app import create_app
from bot.edge.context import Edge, Limits
from bot.edge.database import Database
from bot.edge.rate import Buckets, Unlimited
from bot.edge.server import Runner
from bot.gateways.rasa import MoteurRasa
from bot.logs import configure_logs

METRICS_HOST = "127.0.0.1"
SHUTDOWN_WITHIN_S = 5.0


def limits(configuration: Configuration) -> Limits:
    """The limits of the contract; none where RATE_LIMIT=off and nobody else can reach the edge."""
    if configuration.rate_limit == "off" and is_loopback(configuration.edge_host):
        return Limits(messages=Unlimited(), openings=Unlimited(), secrets=Unlimited())
    return Limits(
        messages=Buckets(burst=60, per_second=5),
        openings=Buckets(burst=60, per_second=1),
        secrets=Buckets(burst=20, per_second=0.2),
    )


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach a server that listens on `host`."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def build_edge(configuration: Configuration) -> Edge:
    """The edge of a configuration."""
    services = build(configuration)
    return Edge(
        services=services,
        moteur=MoteurRasa(configuration.engine_url, configuration.actions_url),
        database=Database(services.entrepot),
        limits=limits(configuration),
    )


async def serve(configuration: Configuration) -> None:
    """Listens until SIGINT or SIGTERM, then lets the requests under way end."""
    stopping = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    edge = build_edge(configuration)
    async with contextlib.AsyncExitStack() as running:
        for app, host, port in (
            (create_app(edge), configuration.edge_host, configuration.edge_port),
            (edge.metrics.app(), METRICS_HOST, configuration.metrics_port),
        ):
            runner = Runner(app, access_log=None, shutdown_timeout=SHUTDOWN_WITHIN_S)
            await runner.setup()
            running.push_async_callback(runner.cleanup)
            await web.TCPSite(runner, host, port).start()
        await stopping.wait()


if __name__ == "__main__":
    configure_logs()
    asyncio.run(serve(Configuration()))
