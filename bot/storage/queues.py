"""Leases: pending turns and deliveries, taken by one worker at a time and in order within each conversation.

A lease is one UPDATE ... RETURNING on the oldest row that is due and has no earlier row of its conversation
before it. On PostgreSQL rows locked by another worker are skipped; on SQLite the write transaction is alone.
Row ids rise in commit order within a conversation, because rows are added under the conversation's lock.
"""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, Select, delete, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.orm import aliased

from bot.storage.engine import Database
from bot.storage.rows import Sealer, turn_of
from bot.storage.tables import ConversationRow, HistoryRow, MessageRow, OutboxRow, TurnRow
from bot.todo import Delivery, PendingTurn

_Queue = type[TurnRow] | type[OutboxRow]


class Queues:
    """What is still to do, leased to workers."""

    def __init__(self, database: Database, sealer: Sealer) -> None:
        self._database = database
        self._sealer = sealer

    async def lease_turn(self, now: datetime, lease: timedelta) -> PendingTurn | None:
        """Take the oldest pending turn whose conversation has no earlier one pending, for this long."""
        if not await self._anything(_due(TurnRow, now)):
            return None
        async with self._database.write(durable=False) as connection:
            row = await _lease(connection, TurnRow, _due(TurnRow, now), now + lease)
        return None if row is None else turn_of(row)

    async def release_turn(self, turn_id: int) -> None:
        """Give a leased turn back at once."""
        async with self._database.write(durable=False) as connection:
            await connection.execute(update(TurnRow).where(TurnRow.id == turn_id).values(leased_until=None))

    async def lease_delivery(self, now: datetime, lease: timedelta) -> Delivery | None:
        """Take the oldest due delivery whose conversation has no earlier one undelivered, for this long."""
        due = _due(OutboxRow, now).where(or_(OutboxRow.due_at.is_(None), OutboxRow.due_at <= now))
        if not await self._anything(due):
            return None
        async with self._database.write(durable=False) as connection:
            row = await _lease(connection, OutboxRow, due, now + lease)
            if row is None:
                return None
            conversation = await connection.execute(
                select(ConversationRow).where(ConversationRow.id == row.conversation_id)
            )
            message = await connection.execute(select(MessageRow).where(MessageRow.id == row.message_id))
            return self._sealer.delivery_of(row, conversation.one(), message.one())

    async def delivered(self, delivery_id: int, at: datetime) -> None:
        """The reply has left."""
        await self._settle(delivery_id, at, arrived=True)

    async def retry_delivery(self, delivery_id: int, due: datetime) -> None:
        """Try again at this time; what follows in the conversation waits for it."""
        async with self._database.write(durable=False) as connection:
            await connection.execute(
                update(OutboxRow).where(OutboxRow.id == delivery_id).values(due_at=due, leased_until=None)
            )

    async def give_up_delivery(self, delivery_id: int, at: datetime) -> None:
        """Stop trying; the message is marked undelivered and a history event tells staff."""
        await self._settle(delivery_id, at, arrived=False)

    async def free_leases(self) -> None:
        """Whatever was leased is due again."""
        async with self._database.write(durable=False) as connection:
            for queue in (TurnRow, OutboxRow):
                await connection.execute(update(queue).where(queue.leased_until.is_not(None)).values(leased_until=None))

    async def _anything(self, due: Select[int]) -> bool:
        # Looking first keeps idle workers from asking for the write lock.
        async with self._database.read() as connection:
            return (await connection.execute(due)).first() is not None

    async def _settle(self, delivery_id: int, at: datetime, *, arrived: bool) -> None:
        async with self._database.write(durable=False) as connection:
            wanted = select(OutboxRow.conversation_id, OutboxRow.message_id).where(OutboxRow.id == delivery_id)
            row = (await connection.execute(wanted)).one_or_none()
            if row is None:
                return
            # The conversation first, as everybody locks: an erasure under way then cannot deadlock with this.
            await connection.execute(
                select(ConversationRow.id).where(ConversationRow.id == row.conversation_id).with_for_update()
            )
            gone = await connection.execute(delete(OutboxRow).where(OutboxRow.id == delivery_id))
            if gone.rowcount == 0:
                return
            await connection.execute(
                update(MessageRow).where(MessageRow.id == row.message_id).values(delivered=arrived)
            )
            if not arrived:
                await connection.execute(
                    insert(HistoryRow).values(conversation_id=row.conversation_id, at=at, kind="undelivered")
                )


def _due(queue: _Queue, now: datetime) -> Select[int]:
    earlier = aliased(queue)
    is_first = ~(
        select(earlier.id).where(earlier.conversation_id == queue.conversation_id, earlier.id < queue.id).exists()
    )
    free = or_(queue.leased_until.is_(None), queue.leased_until <= now)
    return select(queue.id).where(free, is_first).order_by(queue.id).limit(1)


async def _lease(connection: AsyncConnection, queue: _Queue, due: Select[int], until: datetime) -> Row[Any] | None:
    chosen = due.with_for_update(skip_locked=True, of=queue).scalar_subquery()
    result = await connection.execute(
        update(queue)
        .where(queue.id == chosen)
        .values(leased_until=until, attempts=queue.attempts + 1)
        .returning(*queue.__table__.columns)
    )
    return result.one_or_none()
