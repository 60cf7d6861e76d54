"""Engines and transactions: SQLite by default, PostgreSQL by URL; write transactions lock alike on both.

SQLite has no row locks: a write transaction begins IMMEDIATE and so is alone from its first statement on.
Within this process a lock makes writers queue fairly instead of polling the file; between processes
`busy_timeout` does the waiting. On PostgreSQL a row is locked by SELECT ... FOR UPDATE.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from sqlalchemy import Connection, Engine, event, text
from sqlalchemy import create_engine as sqlalchemy_engine
from sqlalchemy.engine import URL, make_url
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from bot.errors import SettingError
from bot.storage.sqlite_connection import opener

BUSY_TIMEOUT_MS = 5_000
_SCRUB_TIMEOUT_MS = 250

_DRIVERS = {
    "sqlite": ("sqlite+aiosqlite", "sqlite"),
    "postgresql": ("postgresql+psycopg", "postgresql+psycopg"),
}
_BEGIN = "helpline_begin"
_READ = ("BEGIN",)
_DURABLE = ("PRAGMA synchronous=FULL", "BEGIN IMMEDIATE")
_LIGHT = ("PRAGMA synchronous=NORMAL", "BEGIN IMMEDIATE")

_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA foreign_keys=ON",
    f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}",
    "PRAGMA secure_delete=ON",  # erased rows are overwritten with zeros
    "PRAGMA temp_store=MEMORY",  # nothing spills into temporary files
)


class Database:
    """Transactions for the gateway."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        self._durable = engine.execution_options(**{_BEGIN: _DURABLE})
        self._light = engine.execution_options(**{_BEGIN: _LIGHT})
        self._bare = engine.execution_options(**{_BEGIN: ()})
        self.is_sqlite = engine.dialect.name == "sqlite"
        self._turnstile = asyncio.Lock()

    @classmethod
    def connect(cls, url: str) -> "Database":
        """Prepare for this URL (`sqlite:///file` or `postgresql://...`); connects when first used."""
        return cls(create_engine(url))

    @classmethod
    @asynccontextmanager
    async def opened(cls, url: str) -> AsyncIterator["Database"]:
        """The same for one piece of work, closed after it."""
        database = cls.connect(url)
        try:
            yield database
        finally:
            await database.close()

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A read-only snapshot of this moment."""
        async with self._engine.connect() as connection:
            yield connection

    @asynccontextmanager
    async def write(self, *, durable: bool = True) -> AsyncIterator[AsyncConnection]:
        """A transaction that commits unless the block raises.

        Durable: it survives a power cut. Leases and signs of life need not (any other end of the process they
        survive too), and do not wait for the disk on SQLite.
        """
        engine = self._durable if durable else self._light
        if not self.is_sqlite:
            async with engine.begin() as connection:
                yield connection
            return
        async with self._turnstile, engine.begin() as connection:
            yield connection

    async def scrub(self) -> bool:
        """On SQLite empty the write-ahead log into the database, so that erased rows are not left in it.

        False when a reader was in the way; the next purge tries again. PostgreSQL needs nothing: its log
        holds ciphertext only, like everything else.
        """
        if not self.is_sqlite:
            return True
        async with self._turnstile, self._bare.connect() as connection:
            # Everybody who writes waits meanwhile: a long reader is not waited for as long as elsewhere.
            await connection.execute(text(f"PRAGMA busy_timeout={_SCRUB_TIMEOUT_MS}"))
            try:
                row = (await connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))).one()
            finally:
                await connection.execute(text(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}"))
        return int(row[0]) == 0

    async def ready(self) -> bool:
        """Whether it answers; raises what the driver raises when it cannot be reached."""
        async with self.read() as connection:
            return bool((await connection.execute(text("SELECT 1"))).scalar_one() == 1)

    async def close(self) -> None:
        """Give the connections back."""
        await self._engine.dispose()


def create_engine(url: str) -> AsyncEngine:
    """Build the async engine for a URL; raises SettingError for another kind of database."""
    address = _address(url, 0)
    if address.get_backend_name() == "sqlite":
        options = {"async_creator_fn": opener(address.database)} if address.database else {}
        engine = create_async_engine(address, connect_args=options)
        _prepare_sqlite(engine.sync_engine)
        return engine
    return create_async_engine(address, pool_size=10, max_overflow=20, pool_pre_ping=True)


def create_sync_engine(url: str, *, light: bool = False) -> Engine:
    """Build the engine for code without an event loop (tracker, migrations); every transaction writes."""
    address = _address(url, 1)
    if address.get_backend_name() == "sqlite":
        engine = sqlalchemy_engine(address)
        _prepare_sqlite(engine)
        return engine.execution_options(**{_BEGIN: _LIGHT if light else _DURABLE})
    return sqlalchemy_engine(address, pool_pre_ping=True)


def reading(engine: Engine) -> Engine:
    """The same engine for transactions that only read: on SQLite they do not ask for the write lock."""
    return engine.execution_options(**{_BEGIN: _READ})


def _address(url: str, driver: int) -> URL:
    address = make_url(url)
    drivers = _DRIVERS.get(address.get_backend_name())
    if drivers is None:
        raise SettingError("HELPLINE_DATABASE_URL", "must begin with sqlite:/// or postgresql://")
    return address.set(drivername=drivers[driver])


def _prepare_sqlite(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def on_connect(connection: Any, _entry: ConnectionPoolEntry) -> None:
        connection.isolation_level = None  # the driver must not begin transactions by itself: on_begin does
        cursor = connection.cursor()
        for pragma in _PRAGMAS:
            cursor.execute(pragma)
        cursor.close()

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        for statement in connection.get_execution_options().get(_BEGIN, _READ):
            connection.exec_driver_sql(statement)
