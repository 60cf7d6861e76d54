"""Coarse counts for reports: no text, no conversation, no cell small enough to point at a person."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeAlias

from sqlalchemy import select

from bot.model import RiskLevel
from bot.storage.engine import Database
from bot.storage.office_tables import FeedbackRow, TallyRow
from bot.storage.tables import ConversationRow

SMALLEST_CELL = 5

Cell: TypeAlias = int | str
"""A count, or "<5"."""


@dataclass(frozen=True, slots=True)
class Statistics:
    """Conversations that began in a span of days, and what staff said of levels in it."""

    conversations: Cell
    by_channel: Mapping[str, Cell]
    by_language: Mapping[str, Cell]
    by_level: Mapping[str, Cell]
    escalated: Cell
    feedback: Mapping[str, Cell]


async def statistics(database: Database, first: date, last: date) -> Statistics:
    """Counts of the days from first to last, both included; erased at a person's wish means not counted."""
    start = datetime.combine(first, time(), UTC)
    end = datetime.combine(last + timedelta(days=1), time(), UTC)
    present = select(
        ConversationRow.channel, ConversationRow.language, ConversationRow.level, ConversationRow.escalated
    ).where(ConversationRow.created_at >= start, ConversationRow.created_at < end)
    purged = select(
        TallyRow.channel, TallyRow.language, TallyRow.level, TallyRow.escalated, TallyRow.conversations
    ).where(TallyRow.day >= first, TallyRow.day <= last)
    verdicts = select(FeedbackRow.verdict).where(FeedbackRow.day >= first, FeedbackRow.day <= last)

    counts: Counter[tuple[str, str, int, bool]] = Counter()
    async with database.read() as connection:
        for row in (await connection.execute(present)).all():
            counts[row.channel, row.language, row.level, row.escalated] += 1
        for tally in (await connection.execute(purged)).all():
            counts[tally.channel, tally.language, tally.level, tally.escalated] += tally.conversations
        feedback = Counter((await connection.execute(verdicts)).scalars())

    channels: Counter[str] = Counter()
    languages: Counter[str] = Counter()
    levels: Counter[str] = Counter({level.label: 0 for level in RiskLevel})
    escalated = 0
    for (channel, language, level, was_escalated), number in counts.items():
        channels[channel] += number
        languages[language] += number
        levels[RiskLevel(level).label] += number
        escalated += number if was_escalated else 0
    return Statistics(
        conversations=cell(counts.total()),
        by_channel=cells(channels),
        by_language=cells(languages),
        by_level=cells(levels),
        escalated=cell(escalated),
        feedback=cells(feedback),
    )


def cell(number: int) -> Cell:
    """The count, or "<5" when it is smaller."""
    return number if number >= SMALLEST_CELL else f"<{SMALLEST_CELL}"


def cells(counts: Mapping[str, int]) -> dict[str, Cell]:
    """Every count as a cell.

    One small cell alone could be found by subtracting the others from the sum: then the smallest of the
    others is told only as at least the multiple of five below it ("10+").
    """
    shown: dict[str, Cell] = {name: cell(number) for name, number in counts.items()}
    small = [number for number in counts.values() if 0 < number < SMALLEST_CELL]
    large = {name: number for name, number in counts.items() if number >= SMALLEST_CELL}
    if len(small) == 1 and large:
        name = min(large, key=lambda name: (large[name], name))
        shown[name] = f"{large[name] // SMALLEST_CELL * SMALLEST_CELL}+"
    return shown
