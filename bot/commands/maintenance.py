"""`helpline purge` and `helpline rotate-key`."""

import asyncio
from datetime import UTC, datetime, timedelta

from bot.settings import Settings
from bot.storage.backups import expire_backups
from bot.storage.crypto import KeyRing
from bot.storage.engine import Database
from bot.storage.rekey import reseal
from bot.storage.retention import Purged, Retention


def purge(settings: Settings) -> None:
    """Erase what is past its time, and say how much that was."""

    async def run() -> Purged:
        async with Database.opened(settings.database_url) as database:
            retention = Retention(
                database,
                keep_silent=timedelta(hours=settings.keep_hours),
                keep_closed=timedelta(days=settings.keep_days),
                session_idle=timedelta(minutes=settings.session_idle_minutes),
            )
            return await retention.purge(datetime.now(UTC))

    purged = asyncio.run(run())
    backups = expire_backups(settings.var, timedelta(days=settings.keep_days), datetime.now(UTC))
    print(f"erased: {purged.conversations} conversations, {backups} backups; ended: {purged.web_sessions} web sessions")


def rotate_key(settings: Settings, *, finish: bool = False) -> None:
    """First call: add a key that seals from now on. With `finish`: seal everything anew, forget the older keys.

    Between the two the three processes must be restarted, so that none of them still seals with an older key.
    """
    KeyRing.load(settings.key_file)
    if not finish:
        KeyRing.rotate(settings.key_file)
        print("A new key is current. Restart the three processes, then run: helpline rotate-key --finish")
        return

    async def run() -> None:
        async with Database.opened(settings.database_url) as database:
            await reseal(database, KeyRing.load(settings.key_file))

    asyncio.run(run())
    KeyRing.retire(settings.key_file)
    print("Everything is sealed with the current key; the older keys are gone from the key file.")
