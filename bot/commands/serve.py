"""`helpline serve`: the gateway process."""

import asyncio
import logging
import signal
import sys

from aiohttp import web

from bot.app import assemble, make_app
from bot.commands.accounts import make_private
from bot.errors import SettingError
from bot.http import protocol_logger
from bot.settings import Settings
from bot.storage import migrate

SHUTDOWN_SECONDS = 5.0


def serve(settings: Settings) -> None:
    """Run until SIGINT or SIGTERM. Raises SettingError when it must not start."""
    logging.basicConfig(
        level=settings.log_level, stream=sys.stderr, format="%(asctime)s %(levelname)s %(name)s: %(message)s"
    )
    for chatty in (
        "httpx",
        "httpcore",
        "telegram",
        "aiosqlite",
        "alembic",
    ):  # their lines hold addresses or tokens
        logging.getLogger(chatty).setLevel(logging.WARNING)
    make_private(settings.var)
    try:
        migrate.upgrade(settings.database_url)
        app = make_app(assemble(settings))
    except OSError as error:
        raise SettingError("HELPLINE_VAR", f"cannot be used ({error.strerror})") from error
    asyncio.run(_run(app, settings.host, settings.port))


async def _run(app: web.Application, host: str, port: int) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    # No access log: it would hold addresses of people.
    runner = web.AppRunner(app, access_log=None, logger=protocol_logger(), shutdown_timeout=SHUTDOWN_SECONDS)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
        await stop.wait()
    except OSError as error:
        raise SettingError("HELPLINE_PORT", f"cannot listen on {host}:{port} ({error.strerror})") from error
    finally:
        await runner.cleanup()
