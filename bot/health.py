"""`/healthz` and `/readyz`: whether the process lives, and which part of it does not answer."""

import asyncio
from collections.abc import Awaitable, Callable

from aiohttp import web

Check = Callable[[], Awaitable[bool]]

PATIENCE = 2.0
"""Seconds a part may take to say that it is there."""

_CHECKS = web.AppKey("health_checks", dict[str, Check])


def setup_health(app: web.Application, checks: dict[str, Check]) -> None:
    """Register both routes; each check is a part's name and a question to it."""
    app[_CHECKS] = checks
    app.router.add_get("/healthz", alive)
    app.router.add_get("/readyz", ready)


async def alive(_request: web.Request) -> web.Response:
    """The process lives."""
    return web.json_response({"alive": True})


async def ready(request: web.Request) -> web.Response:
    """200 only when every part answers; the JSON says which does not."""
    checks = request.app[_CHECKS]
    answers = await asyncio.gather(*(_ask(check) for check in checks.values()))
    return web.json_response(dict(zip(checks, answers, strict=True)), status=200 if all(answers) else 503)


async def _ask(check: Check) -> bool:
    try:
        return await asyncio.wait_for(check(), PATIENCE)
    except Exception:  # whatever the driver raises: the part does not answer, and that is the answer
        return False
