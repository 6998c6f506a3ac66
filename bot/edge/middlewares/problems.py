"""Turns every error into a problem document. The outermost but one: nothing behind it can answer with a trace."""

import structlog
from aiohttp import web
from aiohttp.typedefs import Handler

from bot.edge.problems import Problem

_KEYS = {404: "introuvable", 405: "methode_refusee", 413: "corps_trop_grand", 415: "type_refuse"}
logger = structlog.get_logger()


@web.middleware
async def problems(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Answers with `application/problem+json` whatever is raised behind it; the log gets the kind of fault, no text."""
    try:
        return await handler(request)
    except Problem as problem:
        return problem.response()
    except web.HTTPException as fault:
        return of_aiohttp(fault).response()
    except web.RequestPayloadError:
        return Problem("http_illisible").response()
    except ConnectionError:
        raise
    except Exception as fault:  # whatever it is, the person gets a sentence and we get a line
        logger.error("failed", fault=type(fault).__name__, where=_where(fault))
        return Problem.away("indisponible").response()


def of_aiohttp(fault: web.HTTPException) -> Problem:
    """What aiohttp itself raises: no such route, wrong method, too large."""
    headers = {"Allow": fault.headers["Allow"]} if "Allow" in fault.headers else {}
    return Problem(_KEYS.get(fault.status, "http_illisible"), headers=headers)


def _where(fault: BaseException) -> str:
    """File and line of the fault; the exception's own text might hold what somebody wrote."""
    trace = fault.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else ""
