"""Alerts that still have to go out: leased one at a time, passed on to the next channel, dropped once read."""

from datetime import datetime, timedelta

from sqlalchemy import delete, or_, select, update

from bot.model import Mode, RiskLevel
from bot.storage.engine import Database
from bot.storage.tables import AlertRow, ConversationRow
from bot.todo import Alert


class AlertQueue:
    """The alerts table."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def lease(self, now: datetime, lease: timedelta) -> Alert | None:
        """Take the alert that has been due longest, for this long."""
        free = or_(AlertRow.leased_until.is_(None), AlertRow.leased_until <= now)
        due = select(AlertRow.id).where(free, AlertRow.due_at <= now).order_by(AlertRow.due_at, AlertRow.id).limit(1)
        async with self._database.read() as connection:  # looking first: idle workers ask for no write lock
            if (await connection.execute(due)).first() is None:
                return None
        chosen = due.with_for_update(skip_locked=True).scalar_subquery()
        async with self._database.write(durable=False) as connection:
            result = await connection.execute(
                update(AlertRow)
                .where(AlertRow.id == chosen)
                .values(leased_until=now + lease, attempts=AlertRow.attempts + 1)
                .returning(*AlertRow.__table__.columns)
            )
            row = result.one_or_none()
        if row is None:
            return None
        return Alert(
            row.id, row.conversation_id, row.kind, RiskLevel(row.level), row.channel, row.attempts, row.created_at
        )

    async def is_needed(self, alert: Alert) -> bool:
        """Whether nobody has opened the case since, and it still waits for somebody."""
        wanted = select(ConversationRow.mode, ConversationRow.read_at).where(
            ConversationRow.id == alert.conversation_id
        )
        async with self._database.read() as connection:
            row = (await connection.execute(wanted)).one_or_none()
        if row is None or row.mode in (Mode.CLOSED.value, Mode.ASSISTANT.value):
            return False
        return row.read_at is None or bool(row.read_at < alert.created_at)

    async def finish(self, alert_id: int) -> None:
        """It needs no channel any more."""
        async with self._database.write() as connection:
            await connection.execute(delete(AlertRow).where(AlertRow.id == alert_id))

    async def put_back(self, alert_id: int, *, channel: int, attempts: int, due: datetime) -> None:
        """This channel has its turn at this time."""
        async with self._database.write() as connection:
            await connection.execute(
                update(AlertRow)
                .where(AlertRow.id == alert_id)
                .values(channel=channel, attempts=attempts, due_at=due, leased_until=None)
            )

    async def free_leases(self) -> None:
        """At the start of the only gateway: what a dead one had taken is due again."""
        async with self._database.write(durable=False) as connection:
            await connection.execute(
                update(AlertRow).where(AlertRow.leased_until.is_not(None)).values(leased_until=None)
            )
