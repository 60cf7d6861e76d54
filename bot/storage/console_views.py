"""What the console reads: the queue's cards, one conversation in full, notes and feedback of staff."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, and_, func, insert, or_, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import UnknownConversation
from bot.model import (
    Conversation,
    ConversationId,
    HistoryEvent,
    Indicator,
    Language,
    Message,
    Mode,
    Note,
    RiskLevel,
    Verdict,
)
from bot.storage.crypto import KeyRing
from bot.storage.engine import Database
from bot.storage.office_tables import FeedbackRow
from bot.storage.rows import Sealer, conversation_of, history_of
from bot.storage.tables import ConversationRow, HistoryRow, MessageRow, NoteRow

MOST_CARDS = 500


@dataclass(frozen=True, slots=True)
class CardEvidence:
    """In which message, and where in it, an indicator was read."""

    message_id: int
    start: int
    end: int
    indicator: Indicator


@dataclass(frozen=True, slots=True)
class Card:
    """A conversation as the queue shows it: no text."""

    conversation: Conversation
    evidence: tuple[CardEvidence, ...]


@dataclass(frozen=True, slots=True)
class Queue:
    """Every open case, each list by level, then by who has waited longest."""

    waiting: tuple[Card, ...]
    mine: tuple[Card, ...]
    others: tuple[Card, ...]
    """With a colleague, or with the assistant although somebody was needed or anything was read in it."""


@dataclass(frozen=True, slots=True)
class Detail:
    """One conversation in full."""

    card: Card
    code_word: str | None
    messages: tuple[Message, ...]
    notes: tuple[Note, ...]
    history: tuple[HistoryEvent, ...]


class ConsoleViews:
    """Reads for the console; the only things it writes are notes and feedback."""

    def __init__(self, database: Database, keys: KeyRing) -> None:
        self._database = database
        self._sealer = Sealer(keys)

    async def queue(
        self,
        username: str,
        languages: Collection[Language] = (),
        may_see: Callable[[Conversation], bool] = lambda _conversation: True,
    ) -> Queue:
        """The open cases as this member of staff sees them: those of `may_see`.

        By level, within a level the person's own language first if it is one of `languages`, then by waiting time.
        """
        calm = and_(
            ConversationRow.mode == Mode.ASSISTANT.value,
            ConversationRow.level == int(RiskLevel.NONE),
            ConversationRow.escalated.is_(False),
        )
        wanted = (
            select(ConversationRow)
            .where(ConversationRow.mode != Mode.CLOSED.value, ~calm)
            .order_by(
                ConversationRow.level.desc(),
                func.coalesce(ConversationRow.waiting_since, ConversationRow.created_at),
                ConversationRow.id,
            )
            .limit(MOST_CARDS)
        )
        async with self._database.read() as connection:
            rows = (await connection.execute(wanted)).all()
            evidence = await _evidence(connection, [row.id for row in rows])
        waiting: list[Card] = []
        mine: list[Card] = []
        others: list[Card] = []
        cards = [Card(conversation_of(row), evidence.get(row.id, ())) for row in rows]
        seen = [card for card in cards if may_see(card.conversation)]
        # Stable: within a level and a language the order of the database, by waiting time, stays.
        seen.sort(key=lambda card: (-card.conversation.level, card.conversation.language not in languages))
        for card in seen:
            if card.conversation.mode is Mode.WAITING:
                waiting.append(card)
            elif card.conversation.holder == username:
                mine.append(card)
            else:
                others.append(card)
        return Queue(tuple(waiting), tuple(mine), tuple(others))

    async def card(self, conversation_id: ConversationId) -> Card:
        """One card; raises UnknownConversation."""
        async with self._database.read() as connection:
            row = await _conversation(connection, conversation_id)
            evidence = await _evidence(connection, [conversation_id])
        return Card(conversation_of(row), evidence.get(conversation_id, ()))

    async def detail(self, conversation_id: ConversationId) -> Detail:
        """Card, messages, notes and history of one moment; raises UnknownConversation."""
        async with self._database.read() as connection:
            row = await _conversation(connection, conversation_id)
            evidence = await _evidence(connection, [conversation_id])
            messages, notes, history = [
                (
                    await connection.execute(
                        select(table).where(table.conversation_id == conversation_id).order_by(table.id)
                    )
                ).all()
                for table in (MessageRow, NoteRow, HistoryRow)
            ]
        return Detail(
            Card(conversation_of(row), evidence.get(conversation_id, ())),
            self._sealer.code_word(conversation_id, row.code_word_box),
            tuple(self._sealer.message_of(message) for message in messages),
            tuple(self._sealer.note_of(note) for note in notes),
            tuple(history_of(event) for event in history),
        )

    async def add_note(self, conversation_id: ConversationId, author: str, text: str, at: datetime) -> Note:
        """Keep a remark of staff; raises UnknownConversation."""
        values = {
            "conversation_id": conversation_id,
            "author": author,
            "text_box": self._sealer.note_box(conversation_id, text),
            "at": at,
        }
        try:
            async with self._database.write() as connection:
                result = await connection.execute(insert(NoteRow).values(**values).returning(NoteRow.id))
                return Note(result.scalar_one(), author, text, at)
        except IntegrityError:
            raise UnknownConversation("no such conversation") from None

    async def add_feedback(self, conversation_id: ConversationId, verdict: Verdict, at: datetime) -> None:
        """Keep what staff say of the level the detector gave, without a way back to the conversation."""
        read = select(func.max(MessageRow.level)).where(MessageRow.conversation_id == conversation_id)
        async with self._database.write() as connection:
            row = await _conversation(connection, conversation_id)
            level = (await connection.execute(read)).scalar_one()
            await connection.execute(
                insert(FeedbackRow).values(
                    day=at.date(),
                    language=row.language,
                    level=level if level is not None else row.level,
                    verdict=verdict.value,
                    indicators=row.indicators,
                )
            )

    async def unanswered(self, level: RiskLevel, before: datetime) -> tuple[Conversation, ...]:
        """Cases of at least this level that wait since before this time: nobody has looked after them."""
        wanted = (
            select(ConversationRow)
            .where(
                ConversationRow.mode == Mode.WAITING.value,
                ConversationRow.level >= int(level),
                or_(ConversationRow.waiting_since.is_(None), ConversationRow.waiting_since < before),
            )
            .order_by(ConversationRow.level.desc(), ConversationRow.waiting_since)
        )
        async with self._database.read() as connection:
            rows = (await connection.execute(wanted)).all()
        return tuple(conversation_of(row) for row in rows)


async def _conversation(connection: AsyncConnection, conversation_id: str) -> Row[Any]:
    wanted = select(ConversationRow).where(ConversationRow.id == conversation_id)
    row = (await connection.execute(wanted)).one_or_none()
    if row is None:
        raise UnknownConversation("no such conversation")
    return row


async def _evidence(
    connection: AsyncConnection, conversation_ids: Iterable[str]
) -> dict[str, tuple[CardEvidence, ...]]:
    wanted = (
        select(MessageRow.conversation_id, MessageRow.id, MessageRow.evidence)
        .where(MessageRow.conversation_id.in_(list(conversation_ids)), MessageRow.level > 0)
        .order_by(MessageRow.id)
    )
    found: defaultdict[str, list[CardEvidence]] = defaultdict(list)
    for row in (await connection.execute(wanted)).all():
        found[row.conversation_id].extend(
            CardEvidence(row.id, start, end, Indicator(name)) for name, start, end, _reader in row.evidence
        )
    return {conversation_id: tuple(evidence) for conversation_id, evidence in found.items()}
