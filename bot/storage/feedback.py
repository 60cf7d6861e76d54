"""What staff said of the levels the detector gave, by week and language: figures without a way back to a case."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from bot.errors import SettingError
from bot.model import RiskLevel, Verdict
from bot.storage.engine import Database
from bot.storage.office_tables import FeedbackRow
from bot.storage.statistics import SMALLEST_CELL, Cell, cell


@dataclass(frozen=True, slots=True)
class FeedbackWeek:
    """One week in one language; a count under five is "<5", and nothing is worked out from so few."""

    monday: date
    language: str
    alerts: Cell
    """Verdicts on levels that call a counsellor: high and immediate."""

    alert_precision: float | None
    """Share of them that staff found right or too low."""

    calm: Cell
    """Verdicts on lower levels."""

    missed: float | None
    """Share of those that staff found too low."""


async def weekly_feedback(database: Database) -> list[FeedbackWeek]:
    """Every week that has a verdict, oldest first, languages in alphabetical order.

    Raises SettingError where there is no database, or one without tables.
    """
    query = select(FeedbackRow.day, FeedbackRow.language, FeedbackRow.level, FeedbackRow.verdict)
    counted: dict[tuple[date, str], Counter[tuple[bool, str]]] = defaultdict(Counter)
    try:
        async with database.read() as connection:
            rows = (await connection.execute(query)).all()
    except OperationalError as error:
        raise SettingError("HELPLINE_DATABASE_URL", "no database there yet; helpline init makes it") from error
    for row in rows:
        monday = row.day - timedelta(days=row.day.weekday())
        counted[monday, row.language][row.level >= RiskLevel.HIGH, row.verdict] += 1
    return [_week(monday, language, counts) for (monday, language), counts in sorted(counted.items())]


def _week(monday: date, language: str, counts: Counter[tuple[bool, str]]) -> FeedbackWeek:
    def share(alert: bool, verdicts: tuple[Verdict, ...]) -> tuple[Cell, float | None]:
        number = sum(count for (of_alert, _), count in counts.items() if of_alert is alert)
        named = sum(counts[alert, verdict.value] for verdict in verdicts)
        return cell(number), named / number if number >= SMALLEST_CELL else None

    alerts, precision = share(True, (Verdict.RIGHT, Verdict.TOO_LOW))
    calm, missed = share(False, (Verdict.TOO_LOW,))
    return FeedbackWeek(monday, language, alerts, precision, calm, missed)
