"""`helpline purge` and `helpline rotate-key`."""

import asyncio
from datetime import UTC, datetime, timedelta

from bot.settings import Settings
from bot.storage.crypto import KeyRing
from bot.storage.engine import Database
from bot.storage.retention import Purged, Retention


def purge(settings: Settings) -> None:
    """Erase what is past its time, and say how much that was."""

    async def run() -> Purged:
        database = Database.connect(settings.database_url)
        try:
            retention = Retention(
                database,
                keep_silent=timedelta(hours=settings.keep_hours),
                keep_closed=timedelta(days=settings.keep_days),
                session_idle=timedelta(minutes=settings.session_idle_minutes),
            )
            return await retention.purge(datetime.now(UTC))
        finally:
            await database.close()

    purged = asyncio.run(run())
    print(f"erased: {purged.conversations} conversations; ended: {purged.web_sessions} web sessions")


def rotate_key(settings: Settings) -> None:
    """Add a key and make it current: what is stored from now on is sealed with it, older text still opens."""
    KeyRing.load(settings.key_file)
    KeyRing.rotate(settings.key_file)
    print("A new key is current. Restart the three processes so that they use it.")
