"""The tables of cases. Whatever a person wrote is in `*_box` columns, sealed by crypto.py.

No column holds an IP address, a browser, a name or a readable Telegram id of a person seeking help; look-ups
go by keyed hash. Every table with a `conversation_id` goes with its conversation (ON DELETE CASCADE).
"""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bot.storage.table_base import (
    BIG_ID,
    CONVERSATION_ID_LENGTH,
    HASH_LENGTH,
    NAME_LENGTH,
    USERNAME_LENGTH,
    Base,
    case_column,
)


class ConversationRow(Base):
    """model.Conversation, and where the person is reached."""

    __tablename__ = "conversations"
    __table_args__ = (
        Index(None, "mode", "level"),
        Index(None, "last_message_at"),
        Index(None, "closed_at"),
    )

    id: Mapped[str] = mapped_column(String(CONVERSATION_ID_LENGTH), primary_key=True)
    address_hash: Mapped[str | None] = mapped_column(String(HASH_LENGTH), unique=True)
    address_box: Mapped[bytes | None]
    seen_at: Mapped[datetime]
    channel: Mapped[str] = mapped_column(String(16))
    language: Mapped[str] = mapped_column(String(8))
    language_chosen: Mapped[bool]
    mode: Mapped[str] = mapped_column(String(16))
    level: Mapped[int]
    version: Mapped[int]
    reply_floor: Mapped[int]
    created_at: Mapped[datetime]
    last_message_at: Mapped[datetime]
    holder: Mapped[str | None] = mapped_column(String(USERNAME_LENGTH))
    waiting_since: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    outcome: Mapped[str | None] = mapped_column(String(NAME_LENGTH))
    escalated: Mapped[bool]
    declined: Mapped[bool]
    visitor_messages: Mapped[int]
    offered_at: Mapped[int | None]
    indicators: Mapped[list[Any]]
    safe_to_write: Mapped[str] = mapped_column(String(16))
    left_by_quick_exit: Mapped[bool]
    lane: Mapped[str] = mapped_column(String(16))
    queued_at: Mapped[datetime | None]
    answered_at: Mapped[datetime | None]
    read_at: Mapped[datetime | None]
    owed_since: Mapped[datetime | None]
    nudges: Mapped[int]
    out_of_hours: Mapped[bool]
    topic: Mapped[str | None] = mapped_column(String(NAME_LENGTH))
    country: Mapped[str | None] = mapped_column(String(2))
    time_zone: Mapped[str | None] = mapped_column(String(NAME_LENGTH))
    safe_time: Mapped[str | None] = mapped_column(String(16))
    write_first: Mapped[bool]
    code_word_box: Mapped[bytes | None]


class MessageRow(Base):
    """model.Message; evidence holds indicators and offsets, never words."""

    __tablename__ = "messages"
    __table_args__ = (
        UniqueConstraint("conversation_id", "client_hash"),
        Index(None, "conversation_id", "id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, autoincrement=True)
    conversation_id: Mapped[str] = case_column()
    sender: Mapped[str] = mapped_column(String(16))
    at: Mapped[datetime]
    text_box: Mapped[bytes]
    buttons_box: Mapped[bytes | None]
    payload_box: Mapped[bytes | None]
    client_hash: Mapped[str | None] = mapped_column(String(HASH_LENGTH))
    client_box: Mapped[bytes | None]
    level: Mapped[int]
    indicators: Mapped[list[Any]]
    evidence: Mapped[list[Any]]
    author: Mapped[str | None] = mapped_column(String(USERNAME_LENGTH))
    remote_box: Mapped[bytes | None]
    delivered: Mapped[bool | None]
    translation_box: Mapped[bytes | None]
    edited_at: Mapped[datetime | None]
    earlier_box: Mapped[bytes | None]
    reply_to: Mapped[int | None] = mapped_column(BIG_ID)


class TurnRow(Base):
    """A message that the assistant still has to answer; gone once answered."""

    __tablename__ = "turns"
    __table_args__ = (Index(None, "conversation_id", "id"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, autoincrement=True)
    conversation_id: Mapped[str] = case_column()
    message_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("messages.id", ondelete="CASCADE"), index=True)
    version: Mapped[int]
    handed_over: Mapped[bool]
    offer_person: Mapped[bool]
    attempts: Mapped[int]
    leased_until: Mapped[datetime | None]


class OutboxRow(Base):
    """A reply that still has to leave through its channel; gone once it has, or was given up."""

    __tablename__ = "outbox"
    __table_args__ = (Index(None, "conversation_id", "id"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, autoincrement=True)
    conversation_id: Mapped[str] = case_column()
    message_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("messages.id", ondelete="CASCADE"), index=True)
    version: Mapped[int]
    attempts: Mapped[int]
    created_at: Mapped[datetime]
    due_at: Mapped[datetime | None]
    leased_until: Mapped[datetime | None]


class TrackerEventRow(Base):
    """What Rasa remembers of a conversation, one sealed event a row."""

    __tablename__ = "tracker_events"

    conversation_id: Mapped[str] = mapped_column(
        String(CONVERSATION_ID_LENGTH), ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True
    )
    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    event_box: Mapped[bytes]


class NoteRow(Base):
    """A remark of staff on a case."""

    __tablename__ = "notes"
    __table_args__ = (Index(None, "conversation_id"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, autoincrement=True)
    conversation_id: Mapped[str] = case_column()
    author: Mapped[str] = mapped_column(String(USERNAME_LENGTH))
    text_box: Mapped[bytes]
    at: Mapped[datetime]


class HistoryRow(Base):
    """What happened to a conversation, without any of its text."""

    __tablename__ = "history"
    __table_args__ = (Index(None, "conversation_id"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, autoincrement=True)
    conversation_id: Mapped[str] = case_column()
    at: Mapped[datetime]
    kind: Mapped[str] = mapped_column(String(NAME_LENGTH))
    actor: Mapped[str | None] = mapped_column(String(USERNAME_LENGTH))
    detail: Mapped[str | None] = mapped_column(String(256))


class AlertRow(Base):
    """Staff have to be told outside the console; holds no text. Gone once every channel had its turn or it was read."""

    __tablename__ = "alerts"
    __table_args__ = (Index(None, "conversation_id"), Index(None, "due_at"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, autoincrement=True)
    conversation_id: Mapped[str] = case_column()
    kind: Mapped[str] = mapped_column(String(NAME_LENGTH))
    level: Mapped[int]
    channel: Mapped[int]
    attempts: Mapped[int]
    created_at: Mapped[datetime]
    due_at: Mapped[datetime]
    leased_until: Mapped[datetime | None]


class ReturnCodeRow(Base):
    """A code by which a person of the website comes back to their conversation once; known by its keyed hash only."""

    __tablename__ = "return_codes"

    conversation_id: Mapped[str] = mapped_column(
        String(CONVERSATION_ID_LENGTH), ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True
    )
    code_hash: Mapped[str] = mapped_column(String(HASH_LENGTH), unique=True)
    expires_at: Mapped[datetime] = mapped_column(index=True)


class TelegramUpdateRow(Base):
    """An update already taken; points to nobody."""

    __tablename__ = "telegram_updates"

    update_id: Mapped[int] = mapped_column(BigInteger(), primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(index=True)
