"""One transaction of the conversation: implements `conversation.ports.Unit` on a connection."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import and_, delete, func, insert, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import UnknownConversation
from bot.model import (
    Assessment,
    Button,
    Conversation,
    ConversationId,
    HistoryEvent,
    Message,
    Mode,
    RiskLevel,
    Sender,
    Translation,
)
from bot.storage.return_codes import ReturnCodes
from bot.storage.rows import Sealer, assessment_values, conversation_of, conversation_values
from bot.storage.tables import (
    AlertRow,
    ConversationRow,
    HistoryRow,
    MessageRow,
    OutboxRow,
    TelegramUpdateRow,
    TrackerEventRow,
    TurnRow,
)

EARLIER_KEPT = 10
"""Wordings of a message that are kept beside the last one."""

_NOTHING = Assessment(RiskLevel.NONE)


class SqlUnit(ReturnCodes):
    """Reads and writes inside one transaction; `SqlStore.begin` opens and ends it."""

    def __init__(self, connection: AsyncConnection, sealer: Sealer) -> None:
        self._connection = connection
        self._sealer = sealer
        self.erased = False
        """Something was deleted that must not stay in a write-ahead log."""

    # --- conversations

    async def conversation(self, conversation_id: ConversationId) -> Conversation:
        """The row, locked until the transaction ends; raises UnknownConversation."""
        wanted = select(ConversationRow).where(ConversationRow.id == conversation_id).with_for_update()
        row = (await self._connection.execute(wanted)).one_or_none()
        if row is None:
            raise UnknownConversation("no such conversation")
        return conversation_of(row)

    async def add_conversation(self, conversation: Conversation, address: str) -> None:
        """Store a new conversation reachable at this address."""
        await self._connection.execute(
            insert(ConversationRow).values(
                id=conversation.id,
                address_hash=self._sealer.address_hash(conversation.channel, address),
                address_box=self._sealer.address_box(conversation.id, address),
                seen_at=conversation.created_at,
                **conversation_values(conversation),
            )
        )

    async def save(self, conversation: Conversation) -> None:
        """Write every field of the row; raises UnknownConversation if it was erased."""
        changed = update(ConversationRow).where(ConversationRow.id == conversation.id)
        result = await self._connection.execute(changed.values(**conversation_values(conversation)))
        if result.rowcount == 0:
            raise UnknownConversation("no such conversation")

    async def detach(self, conversation_id: ConversationId) -> None:
        """Forget the address; what waited in the outbox is not sent any more."""
        waiting = select(OutboxRow.message_id).where(OutboxRow.conversation_id == conversation_id)
        await self._connection.execute(
            update(MessageRow).where(MessageRow.id.in_(waiting.scalar_subquery())).values(delivered=False)
        )
        await self._connection.execute(delete(OutboxRow).where(OutboxRow.conversation_id == conversation_id))
        await self._connection.execute(
            update(ConversationRow)
            .where(ConversationRow.id == conversation_id)
            .values(address_hash=None, address_box=None)
        )

    async def erase(self, conversation_id: ConversationId) -> None:
        """Delete the conversation from every table; raises UnknownConversation."""
        result = await self._connection.execute(delete(ConversationRow).where(ConversationRow.id == conversation_id))
        if result.rowcount == 0:
            raise UnknownConversation("no such conversation")
        self.erased = True

    async def waiting_before(self, conversation: Conversation) -> int:
        """How many conversations of its lane wait before this one in the queue."""
        row = ConversationRow
        since = conversation.waiting_since or conversation.created_at
        before = or_(
            row.level > int(conversation.level),
            and_(row.level == int(conversation.level), row.waiting_since < since),
        )
        counted = select(func.count()).where(
            row.mode == Mode.WAITING.value, row.lane == conversation.lane.value, row.id != conversation.id, before
        )
        return int((await self._connection.execute(counted)).scalar_one())

    async def recent_waits(self, since: datetime) -> tuple[float, ...]:
        """Seconds from the queue to a counsellor's first word, of those that ended since then."""
        wanted = select(ConversationRow.queued_at, ConversationRow.answered_at).where(
            ConversationRow.answered_at >= since,
            ConversationRow.queued_at.is_not(None),
            ConversationRow.out_of_hours.is_(False),
        )
        rows = (await self._connection.execute(wanted)).all()
        return tuple((row.answered_at - row.queued_at).total_seconds() for row in rows)

    # --- messages

    async def last_from(self, conversation_id: ConversationId, sender: Sender) -> datetime | None:
        """When this side last said something."""
        wanted = (
            select(MessageRow.at)
            .where(MessageRow.conversation_id == conversation_id, MessageRow.sender == sender.value)
            .order_by(MessageRow.id.desc())
            .limit(1)
        )
        at: datetime | None = (await self._connection.execute(wanted)).scalar_one_or_none()
        return at

    async def add_message(
        self,
        conversation_id: ConversationId,
        sender: Sender,
        text: str,
        at: datetime,
        *,
        buttons: Sequence[Button] = (),
        payload: str | None = None,
        client_id: str | None = None,
        assessment: Assessment | None = None,
        author: str | None = None,
        reply_to: int | None = None,
    ) -> Message:
        """Store a message; a `client_id` the conversation has already is an error (look for it first)."""
        read = assessment or _NOTHING
        result = await self._connection.execute(
            insert(MessageRow)
            .values(
                conversation_id=conversation_id,
                sender=sender.value,
                at=at,
                author=author,
                delivered=None,
                reply_to=reply_to,
                **self._sealer.message_values(conversation_id, text, buttons, payload, client_id),
                **assessment_values(read.level, read.indicators, read.evidence),
            )
            .returning(MessageRow.id)
        )
        message_id = result.scalar_one()
        if sender is Sender.VISITOR:
            await self._connection.execute(
                update(ConversationRow).where(ConversationRow.id == conversation_id).values(seen_at=at)
            )
        return Message(
            id=message_id,
            conversation_id=conversation_id,
            sender=sender,
            text=text,
            at=at,
            buttons=tuple(buttons),
            payload=payload,
            client_id=client_id,
            level=read.level,
            indicators=read.indicators,
            evidence=read.evidence,
            author=author,
            reply_to=reply_to,
        )

    async def message(self, conversation_id: ConversationId, message_id: int) -> Message:
        """One message of this conversation; raises UnknownConversation when it is not there."""
        wanted = select(MessageRow).where(MessageRow.id == message_id, MessageRow.conversation_id == conversation_id)
        row = (await self._connection.execute(wanted)).one_or_none()
        if row is None:
            raise UnknownConversation("no such message")
        return self._sealer.message_of(row)

    async def message_by_client_id(self, conversation_id: ConversationId, client_id: str) -> Message | None:
        """The message its sender gave this id to."""
        client_hash = self._sealer.client_hash(conversation_id, client_id)
        wanted = select(MessageRow).where(
            MessageRow.conversation_id == conversation_id, MessageRow.client_hash == client_hash
        )
        row = (await self._connection.execute(wanted)).one_or_none()
        return None if row is None else self._sealer.message_of(row)

    async def replace_text(
        self, conversation_id: ConversationId, client_id: str, text: str, assessment: Assessment, at: datetime
    ) -> Message | None:
        """Change a visitor's message that was edited, and keep what it said before; None if it is not there."""
        before = await self.message_by_client_id(conversation_id, client_id)
        if before is None or before.sender is not Sender.VISITOR:
            return None
        earlier = before.earlier if before.text == text else (*before.earlier, before.text)
        await self._connection.execute(
            update(MessageRow)
            .where(MessageRow.id == before.id)
            .values(
                text_box=self._sealer.message_values(conversation_id, text)["text_box"],
                translation_box=None,
                edited_at=at,
                earlier_box=self._sealer.earlier_box(conversation_id, earlier[-EARLIER_KEPT:]) if earlier else None,
                **assessment_values(assessment.level, assessment.indicators, assessment.evidence),
            )
        )
        return await self.message_by_client_id(conversation_id, client_id)

    async def add_history(self, conversation_id: ConversationId, event: HistoryEvent) -> None:
        """Write down what happened."""
        await self._connection.execute(
            insert(HistoryRow).values(
                conversation_id=conversation_id,
                at=event.at,
                kind=event.kind,
                actor=event.actor,
                detail=event.detail,
            )
        )

    # --- what is still to do

    async def add_turn(
        self, message: Message, *, version: int, handed_over: bool = False, offer_person: bool = False
    ) -> None:
        """Note that the assistant has to answer this message."""
        await self._connection.execute(
            insert(TurnRow).values(
                conversation_id=message.conversation_id,
                message_id=message.id,
                version=version,
                handed_over=handed_over,
                offer_person=offer_person,
                attempts=0,
            )
        )

    async def finish_turn(self, turn_id: int) -> bool:
        """Mark it done; False when it was done or erased already."""
        result = await self._connection.execute(delete(TurnRow).where(TurnRow.id == turn_id))
        return bool(result.rowcount)

    async def add_delivery(self, message: Message, *, version: int) -> None:
        """Write the reply to the outbox; undelivered at once when the person can no longer be reached."""
        reachable = select(ConversationRow.id).where(
            ConversationRow.id == message.conversation_id, ConversationRow.address_box.is_not(None)
        )
        if (await self._connection.execute(reachable)).one_or_none() is None:
            await self._connection.execute(
                update(MessageRow).where(MessageRow.id == message.id).values(delivered=False)
            )
            return
        await self._connection.execute(
            insert(OutboxRow).values(
                conversation_id=message.conversation_id,
                message_id=message.id,
                version=version,
                attempts=0,
                created_at=message.at,
            )
        )

    async def add_alert(
        self, conversation_id: ConversationId, kind: str, level: RiskLevel, at: datetime, *, due: datetime | None = None
    ) -> None:
        """Write down that staff have to be told outside the console, at once or when it falls due."""
        await self._connection.execute(
            insert(AlertRow).values(
                conversation_id=conversation_id,
                kind=kind,
                level=int(level),
                channel=0,
                attempts=0,
                created_at=at,
                due_at=due or at,
            )
        )

    async def set_code_word(self, conversation_id: ConversationId, word: str | None) -> None:
        """Keep the code word agreed with the person, or forget it."""
        box = None if word is None else self._sealer.code_word_box(conversation_id, word)
        await self._connection.execute(
            update(ConversationRow).where(ConversationRow.id == conversation_id).values(code_word_box=box)
        )

    async def set_translation(
        self, conversation_id: ConversationId, message_id: int, translation: Translation | None
    ) -> None:
        """Keep a message's translation beside it."""
        box = None if translation is None else self._sealer.translation_box(conversation_id, translation)
        await self._connection.execute(
            update(MessageRow)
            .where(MessageRow.id == message_id, MessageRow.conversation_id == conversation_id)
            .values(translation_box=box)
        )

    async def has_translated_reply(self, conversation_id: ConversationId) -> bool:
        """Whether a counsellor's message of this conversation was translated by a machine."""
        wanted = select(MessageRow.id).where(
            MessageRow.conversation_id == conversation_id,
            MessageRow.sender == Sender.COUNSELLOR.value,
            MessageRow.translation_box.is_not(None),
        )
        return (await self._connection.execute(wanted.limit(1))).first() is not None

    async def clear_tracker(self, conversation_id: ConversationId) -> None:
        """Drop what Rasa remembers of this conversation."""
        await self._connection.execute(
            delete(TrackerEventRow).where(TrackerEventRow.conversation_id == conversation_id)
        )

    async def seen_update(self, update_id: int, at: datetime) -> bool:
        """Whether this Telegram update was taken already; if not, it is now."""
        dialect = sqlite if self._connection.dialect.name == "sqlite" else postgresql
        fresh = (
            dialect.insert(TelegramUpdateRow)
            .values(update_id=update_id, at=at)
            .on_conflict_do_nothing()
            .returning(TelegramUpdateRow.update_id)
        )
        return (await self._connection.execute(fresh)).one_or_none() is None
