"""What Prometheus reads on the metrics port. Labels are routes and codes, never anything a person gave."""

from aiohttp import web
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST

SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 20.0)


class Metrics:
    """The counters of one edge."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self.requests = Counter(
            "edge_requests", "Requests answered", ("method", "route", "status"), registry=self._registry
        )
        self.seconds = Histogram(
            "edge_request_seconds", "Time to answer", ("route",), buckets=SECONDS, registry=self._registry
        )
        self.turns = Counter("edge_turns", "Turns by outcome", ("outcome",), registry=self._registry)
        self.streams = Gauge("edge_streams", "Open event streams", registry=self._registry)

    async def page(self, request: web.Request) -> web.Response:
        """GET /metrics."""
        return web.Response(body=generate_latest(self._registry), headers={"Content-Type": CONTENT_TYPE_LATEST})

    def app(self) -> web.Application:
        """The application of the metrics port, which listens on loopback only."""
        app = web.Application()
        app.router.add_get("/metrics", self.page)
        return app
