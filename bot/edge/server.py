"""What aiohttp answers by itself, before any middleware, when bytes are no HTTP: a problem too, without an echo of them."""

from aiohttp import web

from bot.edge.middlewares.entetes import FIXED
from bot.edge.middlewares.problems import of_aiohttp
from bot.edge.problems import Problem


class Protocol(web.RequestHandler):
    """A connection."""

    def handle_error(
        self,
        request: web.BaseRequest,
        status: int = 500,
        exc: BaseException | None = None,
        message: str | None = None,
    ) -> web.StreamResponse:
        """Answers with a problem and closes the connection. aiohttp's own logs the address; ours does not."""
        if request.writer.output_size > 0:
            raise ConnectionError("a part of another answer was sent")
        problem = Problem("http_illisible") if status < 500 else Problem.away("indisponible")
        response = problem.response()
        response.headers.update(FIXED)
        response.force_close()
        return response

    async def finish_response(
        self, request: web.BaseRequest, resp: web.StreamResponse, start_time: float | None
    ) -> tuple[web.StreamResponse, bool]:
        """Sends an answer; an error that no middleware has seen (a strange `Expect`) becomes a problem too."""
        if isinstance(resp, web.HTTPException):
            resp = of_aiohttp(resp).response()
        return await super().finish_response(request, resp, start_time)


class _Server(web.Server):
    """Makes a protocol for each connection."""

    def __call__(self) -> Protocol:
        return Protocol(self, loop=self._loop, **self._kwargs)


class Runner(web.AppRunner):
    """Runs an application on our protocol."""

    async def _make_server(self) -> web.Server:
        server = await super()._make_server()
        return _Server(server.request_handler, request_factory=server.request_factory, **server._kwargs)
