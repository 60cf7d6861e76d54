"""`helpline audit verify` and `helpline audit list`: the log of what staff did, from the command line."""

import asyncio
from datetime import UTC

from bot.settings import Settings
from bot.storage.audit import AuditEntry, AuditLog
from bot.storage.crypto import KeyRing
from bot.storage.engine import Database


def verify(settings: Settings, *, head: str | None = None) -> int:
    """Check the whole chain, and that it still holds a `head` noted earlier. Returns 1 when it does not."""

    async def check() -> tuple[int | None, int, str, bool]:
        async with Database.opened(settings.database_url) as database:
            log = AuditLog(database, KeyRing.load(settings.key_file))
            return await log.verify(), await log.count(), await log.head(), head is None or await log.holds(head)

    broken, rows, newest, holds = asyncio.run(check())
    if broken is not None:
        print(f"the audit log is broken: row {broken} does not follow from the one before it")
        return 1
    if not holds:
        print("the audit log is broken: its end was cut off, the head given is not in it")
        return 1
    print(f"the audit log is whole: {rows} rows\nhead {newest}")
    print("Note the head elsewhere and give it with --head next time.")
    return 0


def list_entries(settings: Settings, *, case: str | None, most: int) -> None:
    """Print the newest rows, newest first."""

    async def read() -> tuple[AuditEntry, ...]:
        async with Database.opened(settings.database_url) as database:
            return await AuditLog(database, KeyRing.load(settings.key_file)).entries(case_id=case, limit=most)

    for entry in asyncio.run(read()):
        at = entry.at.astimezone(UTC).isoformat(timespec="seconds")
        what = f"{entry.actor:<20} {entry.action:<16} {entry.case_id or '':<32}  {entry.detail or ''}"
        print(f"{entry.id:>7}  {at}  {what.rstrip()}")
