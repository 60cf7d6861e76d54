"""A SQLite connection that a cancelled task cannot leave with its lock held.

aiosqlite does its work in a thread. When the task that waits for it is cancelled, the thread goes on: a transaction
that began meanwhile would keep the write lock until the garbage collector finds the connection. Here a cancelled wait
ends only when the thread has, and rolls back what had begun.
"""

import asyncio
import sqlite3
from collections.abc import Callable
from typing import Any

import aiosqlite


class SteadyConnection(aiosqlite.Connection):
    """Finishes what it is at before it lets a cancellation through, and leaves no transaction open behind it."""

    async def _execute(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        work = asyncio.ensure_future(super()._execute(fn, *args, **kwargs))  # type: ignore[no-untyped-call]
        try:
            return await asyncio.shield(work)
        except asyncio.CancelledError:
            await _settled(work)
            if self._connection is not None and self._connection.in_transaction:
                rollback = super()._execute(self._connection.rollback)  # type: ignore[no-untyped-call]
                await _settled(asyncio.ensure_future(rollback))
            raise


def opener(file: str) -> Callable[..., SteadyConnection]:
    """What SQLAlchemy calls for a new connection to this file."""

    def connect(*_: Any, **options: Any) -> SteadyConnection:
        connection = SteadyConnection(lambda: sqlite3.connect(file, **options), 64)
        connection._thread.daemon = True  # a forgotten connection must not keep the process alive
        return connection

    return connect


async def _settled(work: "asyncio.Future[Any]") -> None:
    """Wait until it has ended, however often this wait is cancelled; how it ended is for nobody to hear."""
    while not work.done():
        try:
            await asyncio.wait({work})
        except asyncio.CancelledError:
            continue
    if not work.cancelled():
        work.exception()
