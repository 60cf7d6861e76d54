"""Coarse counts for reports: no text, no conversation, no cell small enough to point at a person."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from math import ceil
from statistics import median
from typing import TypeAlias

from sqlalchemy import select

from bot.model import RiskLevel, Verdict
from bot.storage.engine import Database
from bot.storage.office_tables import FeedbackRow, TallyRow
from bot.storage.tables import ConversationRow

SMALLEST_CELL = 5

Cell: TypeAlias = int | str
"""A count, or "<5"."""


@dataclass(frozen=True, slots=True)
class Waits:
    """How long people waited for a counsellor's first word, in seconds; nothing is worked out from under five."""

    answered: Cell
    median: float | None
    p95: float | None
    """95 of 100 waited no longer (nearest rank)."""


@dataclass(frozen=True, slots=True)
class Statistics:
    """Conversations that began in a span of days, and what staff said of levels in it."""

    conversations: Cell
    by_day: Mapping[str, Cell]
    by_channel: Mapping[str, Cell]
    by_language: Mapping[str, Cell]
    by_level: Mapping[str, Cell]
    by_topic: Mapping[str, Cell]
    by_lane: Mapping[str, Cell]
    escalated: Cell
    out_of_hours: Cell
    """Of the escalated: first queued when nobody was there."""

    waits: Mapping[str, Waits]
    """By level."""

    feedback: Mapping[str, Cell]
    alert_precision: Mapping[str, float]
    """Share of the verdicts on high and immediate that were right or too low, by language and `all`; from five on."""


@dataclass(frozen=True, slots=True)
class _Group:
    day: date
    channel: str
    language: str
    level: int
    escalated: bool
    topic: str | None
    out_of_hours: bool
    lane: str
    number: int
    waits: tuple[float, ...]


async def statistics(database: Database, first: date, last: date) -> Statistics:
    """Counts of the days from first to last, both included; erased at a person's wish means not counted."""
    groups = [*await _present(database, first, last), *await _purged(database, first, last)]
    verdicts = select(FeedbackRow.language, FeedbackRow.level, FeedbackRow.verdict).where(
        FeedbackRow.day >= first, FeedbackRow.day <= last
    )
    async with database.read() as connection:
        judged = [(row.language, row.level, row.verdict) for row in (await connection.execute(verdicts)).all()]

    days = Counter({(first + timedelta(days=offset)).isoformat(): 0 for offset in range((last - first).days + 1)})
    levels: Counter[str] = Counter({level.label: 0 for level in RiskLevel})
    waits: defaultdict[str, list[float]] = defaultdict(list)
    for group in groups:
        days[group.day.isoformat()] += group.number
        label = RiskLevel(group.level).label
        levels[label] += group.number
        waits[label] += group.waits
    return Statistics(
        conversations=cell(sum(group.number for group in groups)),
        by_day=cells(days),
        by_channel=cells(_count((group.channel, group.number) for group in groups)),
        by_language=cells(_count((group.language, group.number) for group in groups)),
        by_level=cells(levels),
        by_topic=cells(_count((group.topic, group.number) for group in groups if group.topic)),
        by_lane=cells(_count((group.lane, group.number) for group in groups)),
        escalated=cell(sum(group.number for group in groups if group.escalated)),
        out_of_hours=cell(sum(group.number for group in groups if group.out_of_hours)),
        waits={level.label: waits_of(waits[level.label]) for level in reversed(RiskLevel)},
        feedback=cells(Counter(verdict for _, _, verdict in judged)),
        alert_precision=_precision(judged),
    )


async def _present(database: Database, first: date, last: date) -> list[_Group]:
    row = ConversationRow
    start = datetime.combine(first, time(), UTC)
    end = datetime.combine(last + timedelta(days=1), time(), UTC)
    wanted = select(
        row.created_at,
        row.channel,
        row.language,
        row.level,
        row.escalated,
        row.topic,
        row.out_of_hours,
        row.lane,
        row.queued_at,
        row.answered_at,
    ).where(row.created_at >= start, row.created_at < end)
    async with database.read() as connection:
        rows = (await connection.execute(wanted)).all()
    return [
        _Group(
            one.created_at.date(),
            one.channel,
            one.language,
            one.level,
            one.escalated,
            one.topic,
            one.out_of_hours,
            one.lane,
            1,
            () if one.queued_at is None or one.answered_at is None else (seconds(one.queued_at, one.answered_at),),
        )
        for one in rows
    ]


async def _purged(database: Database, first: date, last: date) -> list[_Group]:
    wanted = select(TallyRow).where(TallyRow.day >= first, TallyRow.day <= last)
    async with database.read() as connection:
        rows = (await connection.execute(wanted)).all()
    return [
        _Group(
            one.day,
            one.channel,
            one.language,
            one.level,
            one.escalated,
            one.topic,
            one.out_of_hours,
            one.lane,
            one.conversations,
            tuple(one.waits),
        )
        for one in rows
    ]


def seconds(queued_at: datetime, answered_at: datetime) -> float:
    """How long somebody waited, to the second."""
    return float(round((answered_at - queued_at).total_seconds()))


def waits_of(durations: Sequence[float]) -> Waits:
    """Middle and 95th percentile of waits, where there are enough."""
    if len(durations) < SMALLEST_CELL:
        return Waits(cell(len(durations)), None, None)
    ordered = sorted(durations)
    return Waits(len(ordered), median(ordered), ordered[ceil(0.95 * len(ordered)) - 1])


def _count(pairs: Iterable[tuple[str | None, int]]) -> Counter[str]:
    counted: Counter[str] = Counter()
    for name, number in pairs:
        counted[name or ""] += number
    return counted


def _precision(judged: Sequence[tuple[str, int, str]]) -> dict[str, float]:
    good = {Verdict.RIGHT.value, Verdict.TOO_LOW.value}
    verdicts: defaultdict[str, list[bool]] = defaultdict(list)
    for language, level, verdict in judged:
        if level >= RiskLevel.HIGH:
            verdicts[language].append(verdict in good)
            verdicts["all"].append(verdict in good)
    return {name: sum(found) / len(found) for name, found in sorted(verdicts.items()) if len(found) >= SMALLEST_CELL}


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
