"""`helpline evaluate --feedback`: how staff judged the levels, week by week and language by language."""

import asyncio
import json
from dataclasses import asdict

from rich.console import Console
from rich.table import Table

from bot.settings import Settings
from bot.storage.engine import Database
from bot.storage.feedback import FeedbackWeek, weekly_feedback


def feedback(settings: Settings, *, as_json: bool) -> None:
    """Print a table, or one JSON list. Raises SettingError where there is no database."""
    weeks = asyncio.run(_read(settings))
    if as_json:
        print(json.dumps([{**asdict(week), "monday": week.monday.isoformat()} for week in weeks], indent=1))
        return
    console = Console()
    table = Table("week from", "language", "alerts judged", "alert precision", "calm judged", "missed")
    for week in weeks:
        shares = [("-" if share is None else f"{share:.2f}") for share in (week.alert_precision, week.missed)]
        table.add_row(week.monday.isoformat(), week.language, str(week.alerts), shares[0], str(week.calm), shares[1])
    console.print(table)
    if not weeks:
        console.print("Nobody has judged a level yet: the console's buttons under a conversation do that.")


async def _read(settings: Settings) -> list[FeedbackWeek]:
    async with Database.opened(settings.database_url) as database:
        return await weekly_feedback(database)
