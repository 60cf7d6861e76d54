"""The database as the conversation sees it: implements `conversation.ports.Store`."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

from sqlalchemy import func, select, update

from bot.errors import UnknownConversation
from bot.model import Channel, Conversation, ConversationId, Message, Mode, Sender
from bot.storage.crypto import KeyRing
from bot.storage.engine import Database
from bot.storage.queues import Queues
from bot.storage.rows import Sealer, conversation_of
from bot.storage.tables import ConversationRow, MessageRow, TelegramUpdateRow
from bot.storage.unit import SqlUnit

LAST_RUNG = 3
"""`nudges` of a conversation nobody has to be told about again (conversation/ladder.py)."""

IN_ONE_GO = 8
"""Messages in a row whose buttons can still be meant; more is never said at once."""

TOUCH_EVERY = timedelta(seconds=30)
"""A page that polls is a sign of life each time; writing down the first of each half minute is enough."""


class SqlStore(Queues):
    """Conversations, messages and what is still to do."""

    def __init__(self, database: Database, keys: KeyRing) -> None:
        super().__init__(database, Sealer(keys))

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[SqlUnit]:
        """Open a transaction; it commits unless the block raises."""
        async with self._database.write() as connection:
            unit = SqlUnit(connection, self._sealer)
            yield unit
        if unit.erased:
            await self._database.scrub()

    async def conversation_at(self, channel: Channel, address: str) -> Conversation | None:
        """The conversation reachable at this address, by keyed hash."""
        wanted = select(ConversationRow).where(
            ConversationRow.address_hash == self._sealer.address_hash(channel, address)
        )
        async with self._database.read() as connection:
            row = (await connection.execute(wanted)).one_or_none()
        return None if row is None else conversation_of(row)

    async def conversation_by_id(self, conversation_id: ConversationId) -> Conversation:
        """The row without a lock; raises UnknownConversation."""
        wanted = select(ConversationRow).where(ConversationRow.id == conversation_id)
        async with self._database.read() as connection:
            row = (await connection.execute(wanted)).one_or_none()
        if row is None:
            raise UnknownConversation("no such conversation")
        return conversation_of(row)

    async def held_by(self, username: str) -> tuple[Conversation, ...]:
        """The conversations a counsellor holds."""
        wanted = select(ConversationRow).where(ConversationRow.holder == username).order_by(ConversationRow.id)
        async with self._database.read() as connection:
            rows = (await connection.execute(wanted)).all()
        return tuple(conversation_of(row) for row in rows)

    async def owed(self) -> tuple[Conversation, ...]:
        """Conversations in which a person waits for a counsellor's answer and somebody may still have to be told."""
        wanted = (
            select(ConversationRow)
            .where(
                ConversationRow.owed_since.is_not(None),
                ConversationRow.mode.in_((Mode.WAITING.value, Mode.COUNSELLOR.value)),
                ConversationRow.nudges < LAST_RUNG,
            )
            .order_by(ConversationRow.owed_since)
        )
        async with self._database.read() as connection:
            rows = (await connection.execute(wanted)).all()
        return tuple(conversation_of(row) for row in rows)

    async def messages_after(
        self, conversation_id: ConversationId, after: int = 0, limit: int = 500
    ) -> tuple[Message, ...]:
        """Messages with a larger id, in order."""
        wanted = (
            select(MessageRow)
            .where(MessageRow.conversation_id == conversation_id, MessageRow.id > after)
            .order_by(MessageRow.id)
            .limit(limit)
        )
        async with self._database.read() as connection:
            rows = (await connection.execute(wanted)).all()
        return tuple(self._sealer.message_of(row) for row in rows)

    async def last_said(self, conversation_id: ConversationId, before: int) -> tuple[Message, ...]:
        """What the assistant or the system said last before the message with this id, in one go; the newest first."""
        spoken = MessageRow.sender.in_((Sender.ASSISTANT.value, Sender.SYSTEM.value))
        here = MessageRow.conversation_id == conversation_id
        last = select(func.max(MessageRow.id)).where(here, MessageRow.id < before, spoken).scalar_subquery()
        asked = (
            select(func.coalesce(func.max(MessageRow.id), 0))
            .where(here, MessageRow.id < last, ~spoken)
            .scalar_subquery()
        )
        wanted = (
            select(MessageRow)
            .where(here, spoken, MessageRow.id <= last, MessageRow.id > asked)
            .order_by(MessageRow.id.desc())
            .limit(IN_ONE_GO)
        )
        async with self._database.read() as connection:
            rows = (await connection.execute(wanted)).all()
        return tuple(self._sealer.message_of(row) for row in rows)

    async def touch(self, conversation_id: ConversationId, at: datetime) -> None:
        """Note that the person's page was there at this time."""
        stale = (ConversationRow.id == conversation_id, ConversationRow.seen_at < at - TOUCH_EVERY)
        async with self._database.read() as connection:
            if (await connection.execute(select(ConversationRow.id).where(*stale))).first() is None:
                return
        async with self._database.write(durable=False) as connection:
            await connection.execute(update(ConversationRow).where(*stale).values(seen_at=at))

    async def last_seen(self, conversation_id: ConversationId) -> datetime | None:
        """When the person's page last gave a sign of life, to half a minute."""
        wanted = select(ConversationRow.seen_at).where(ConversationRow.id == conversation_id)
        async with self._database.read() as connection:
            at: datetime | None = (await connection.execute(wanted)).scalar_one_or_none()
        return at

    async def update_known(self, update_id: int) -> bool:
        """Whether this Telegram update was taken already."""
        wanted = select(TelegramUpdateRow.update_id).where(TelegramUpdateRow.update_id == update_id)
        async with self._database.read() as connection:
            return (await connection.execute(wanted)).first() is not None

    async def seen_update(self, update_id: int, at: datetime) -> bool:
        """Whether this Telegram update was taken already; if not, it is now."""
        async with self.begin() as unit:
            return await unit.seen_update(update_id, at)

    async def remember_sent(self, message_id: int, remote_ids: Sequence[str]) -> bool:
        """Keep, sealed, the ids a channel gave to what was sent, so that it can be deleted there.

        False: the message was erased while it was being sent.
        """
        async with self._database.write() as connection:
            wanted = select(MessageRow.conversation_id).where(MessageRow.id == message_id)
            conversation_id = (await connection.execute(wanted)).scalar_one_or_none()
            if conversation_id is not None:
                box = self._sealer.remote_box(conversation_id, remote_ids)
                await connection.execute(update(MessageRow).where(MessageRow.id == message_id).values(remote_box=box))
            return conversation_id is not None

    async def sent_as(self, message_id: int) -> tuple[str, ...]:
        """The channel's ids of what was sent of this message already."""
        wanted = select(MessageRow.conversation_id, MessageRow.remote_box).where(MessageRow.id == message_id)
        async with self._database.read() as connection:
            row = (await connection.execute(wanted)).one_or_none()
        if row is None or row.remote_box is None:
            return ()
        return tuple(self._sealer.remote_ids(row.conversation_id, row.remote_box))

    async def message_sent_as(self, conversation_id: ConversationId, remote_id: str) -> int | None:
        """The message that the channel gave this id to when it was sent; the newest first is looked at."""
        wanted = (
            select(MessageRow.id, MessageRow.remote_box)
            .where(MessageRow.conversation_id == conversation_id, MessageRow.remote_box.is_not(None))
            .order_by(MessageRow.id.desc())
        )
        async with self._database.read() as connection:
            rows = (await connection.execute(wanted)).all()
        for row in rows:
            if row.remote_box is not None and remote_id in self._sealer.remote_ids(conversation_id, row.remote_box):
                return int(row.id)
        return None

    async def reached_at(self, conversation_id: ConversationId) -> tuple[Channel, str] | None:
        """The channel and the address of a conversation; None when it has none any more."""
        wanted = select(ConversationRow.channel, ConversationRow.address_box).where(
            ConversationRow.id == conversation_id
        )
        async with self._database.read() as connection:
            row = (await connection.execute(wanted)).one_or_none()
        if row is None or row.address_box is None:
            return None
        return Channel(row.channel), self._sealer.address(conversation_id, row.address_box)

    async def sent_since(self, conversation_id: ConversationId, since: datetime) -> tuple[str, ...]:
        """The channel's ids of what was sent to the person from this time on."""
        wanted = (
            select(MessageRow.remote_box)
            .where(
                MessageRow.conversation_id == conversation_id,
                MessageRow.remote_box.is_not(None),
                MessageRow.at >= since,
            )
            .order_by(MessageRow.id)
        )
        async with self._database.read() as connection:
            boxes = (await connection.execute(wanted)).scalars().all()
        return tuple(
            remote_id for box in boxes if box is not None for remote_id in self._sealer.remote_ids(conversation_id, box)
        )
