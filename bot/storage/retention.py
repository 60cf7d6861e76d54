"""What is erased when: nothing is kept longer than it helps the person who wrote it."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, exists, insert, or_, select, update

from bot.model import Channel, RiskLevel
from bot.storage.engine import Database
from bot.storage.office_tables import LoginAttemptRow, StaffSessionRow, TallyRow
from bot.storage.staff import FAILURE_WINDOW
from bot.storage.staff_sessions import IDLE, LONGEST
from bot.storage.statistics import seconds
from bot.storage.tables import ConversationRow, ReturnCodeRow, TelegramUpdateRow

KEEP_UPDATES = timedelta(days=2)
"""Telegram keeps an update that nobody took for 24 hours, so it cannot come again after this."""

_AT_ONCE = 200
"""Conversations erased in one transaction: people must not wait for a long one."""


@dataclass(frozen=True, slots=True)
class Purged:
    """How much was erased."""

    conversations: int
    web_sessions: int
    telegram_updates: int
    staff_sessions: int
    login_attempts: int


@dataclass(frozen=True, slots=True)
class Retention:
    """Erases what is over its time.

    - never needed a counsellor: `keep_silent` after the last message, or as long as a return code given out counts;
    - closed: `keep_closed` after closing;
    - needed a counsellor, not closed, below high: `keep_closed` after the last message;
    - open and high or immediate: kept until staff close it.

    A web session without a sign of life for `session_idle` is detached: its token is dead, the conversation
    stays for the counsellors. What is erased here lives on as a number a day (tallies); what a person erased
    does not.
    """

    database: Database
    keep_silent: timedelta = timedelta(hours=24)
    keep_closed: timedelta = timedelta(days=30)
    session_idle: timedelta = timedelta(minutes=30)

    async def purge(self, now: datetime) -> Purged:
        """Erase everything that is due at this time."""
        conversations = 0
        while erased := await self._erase_some(now):
            conversations += erased
        idle = update(ConversationRow).where(
            ConversationRow.channel == Channel.WEB.value,
            ConversationRow.address_hash.is_not(None),
            ConversationRow.seen_at < now - self.session_idle,
        )
        over = or_(StaffSessionRow.last_seen_at <= now - IDLE, StaffSessionRow.created_at <= now - LONGEST)
        async with self.database.write() as connection:
            detached = await connection.execute(idle.values(address_hash=None, address_box=None))
            updates = await connection.execute(
                delete(TelegramUpdateRow).where(TelegramUpdateRow.at < now - KEEP_UPDATES)
            )
            await connection.execute(delete(ReturnCodeRow).where(ReturnCodeRow.expires_at <= now))
            sessions = await connection.execute(delete(StaffSessionRow).where(over))
            attempts = await connection.execute(
                delete(LoginAttemptRow).where(LoginAttemptRow.at <= now - FAILURE_WINDOW)
            )
        await self.database.scrub()
        return Purged(conversations, detached.rowcount, updates.rowcount, sessions.rowcount, attempts.rowcount)

    async def _erase_some(self, now: datetime) -> int:
        wanted = (
            select(
                ConversationRow.id,
                ConversationRow.created_at,
                ConversationRow.channel,
                ConversationRow.language,
                ConversationRow.level,
                ConversationRow.escalated,
                ConversationRow.topic,
                ConversationRow.lane,
                ConversationRow.out_of_hours,
                ConversationRow.queued_at,
                ConversationRow.answered_at,
            )
            .where(self._due(now))
            .limit(_AT_ONCE)
            .with_for_update(skip_locked=True)
        )
        async with self.database.write() as connection:
            rows = (await connection.execute(wanted)).all()
            if not rows:
                return 0
            await connection.execute(insert(TallyRow), _tallies(rows))
            await connection.execute(delete(ConversationRow).where(ConversationRow.id.in_([row.id for row in rows])))
        return len(rows)

    def _due(self, now: datetime) -> ColumnElement[bool]:
        is_open = ConversationRow.closed_at.is_(None)
        calm = ConversationRow.level < int(RiskLevel.HIGH)
        last = ConversationRow.last_message_at
        promised = exists().where(ReturnCodeRow.conversation_id == ConversationRow.id, ReturnCodeRow.expires_at > now)
        return or_(
            and_(is_open, calm, ConversationRow.escalated.is_(False), last < now - self.keep_silent, ~promised),
            and_(is_open, calm, ConversationRow.escalated.is_(True), last < now - self.keep_closed),
            ConversationRow.closed_at < now - self.keep_closed,
        )


def _tallies(rows: Sequence[Any]) -> list[dict[str, Any]]:
    """What is kept of conversations that are erased for their age: how many of a kind a day had, and their waits."""
    kinds: defaultdict[tuple[Any, ...], list[Any]] = defaultdict(list)
    for row in rows:
        day = row.created_at.date()
        kinds[day, row.channel, row.language, row.level, row.escalated, row.topic, row.lane, row.out_of_hours].append(
            row
        )
    return [
        {
            "day": day,
            "channel": channel,
            "language": language,
            "level": level,
            "escalated": escalated,
            "topic": topic,
            "lane": lane,
            "out_of_hours": out_of_hours,
            "conversations": len(same),
            "waits": [seconds(row.queued_at, row.answered_at) for row in same if row.queued_at and row.answered_at],
        }
        for (day, channel, language, level, escalated, topic, lane, out_of_hours), same in kinds.items()
    ]
