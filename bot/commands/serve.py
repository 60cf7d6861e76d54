"""`helpline serve`: the gateway process."""

import logging
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
    for chatty in ("httpx", "httpcore", "telegram", "aiosqlite", "alembic"):  # their lines hold addresses or tokens
        logging.getLogger(chatty).setLevel(logging.WARNING)
    make_private(settings.var)
    try:
        migrate.upgrade(settings.database_url)
        app = make_app(assemble(settings))
    except OSError as error:
        raise SettingError("HELPLINE_VAR", f"cannot be used ({error.strerror})") from error
    web.run_app(
        app,
        host=settings.host,
        port=settings.port,
        access_log=None,  # it would hold addresses of people
        shutdown_timeout=SHUTDOWN_SECONDS,
        print=lambda *_: None,
    )
