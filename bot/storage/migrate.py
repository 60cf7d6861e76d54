"""Brings a database to the newest revision at start; knows Alembic so that nobody else has to."""

import os
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import ArgumentError, DatabaseError

from bot.errors import SettingError
from bot.storage.engine import create_sync_engine

_SCRIPTS = Path(__file__).resolve().parent.parent / "migrations"
_ADVISORY_LOCK = 0x48454C50
"""Any number, the same for all gateways: only one of several that start together migrates."""


def upgrade(url: str) -> None:
    """Make the database (a SQLite file: mode 0600) and bring it to the newest revision. Blocks.

    Raises SettingError when the database cannot be reached or is none.
    """
    try:
        _upgrade(url)
    except (ArgumentError, DatabaseError, OSError) as error:  # from None: a driver's message may hold the password
        raise SettingError("HELPLINE_DATABASE_URL", f"cannot be used ({type(error).__name__})") from None


def _upgrade(url: str) -> None:
    engine = create_sync_engine(url)
    try:
        _make_private_file(engine)
        with engine.begin() as connection:
            if connection.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ADVISORY_LOCK})
            command.upgrade(config(connection), "head")
    finally:
        engine.dispose()


def is_current(url: str) -> bool:
    """Whether the database is at the newest revision."""
    engine = create_sync_engine(url)
    try:
        with engine.connect() as connection:
            there = MigrationContext.configure(connection).get_current_heads()
    finally:
        engine.dispose()
    return set(there) == set(ScriptDirectory(str(_SCRIPTS)).get_heads())


def config(connection: Connection) -> Config:
    """Alembic's configuration, with the connection to work on; no file and no absolute path in any."""
    alembic = Config()
    alembic.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    alembic.attributes["connection"] = connection
    return alembic


def _make_private_file(engine: Engine) -> None:
    name = engine.url.database
    if engine.dialect.name != "sqlite" or not name or name == ":memory:":
        return
    # SQLite gives its -wal and -shm files the mode of the database file.
    os.close(os.open(name, os.O_RDWR | os.O_CREAT, 0o600))
