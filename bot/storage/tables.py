"""The tables. Whatever a person wrote is in `*_box` columns, sealed by crypto.py.

No column holds an IP address, a browser, a name or a readable Telegram id of a person seeking help; look-ups
go by keyed hash. Every table with a `conversation_id` goes with its conversation (ON DELETE CASCADE);
`audit`, `feedback` and `tallies` have none on purpose.
"""

from datetime import UTC, date, datetime
from typing import Any, ClassVar

from sqlalchemy import (
    JSON,
    BigInteger,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

CONVERSATION_ID_LENGTH = 32
HASH_LENGTH = 64
NAME_LENGTH = 64
USERNAME_LENGTH = 32

# SQLite numbers rows by itself only in a column declared exactly INTEGER.
BIG_ID = BigInteger().with_variant(Integer(), "sqlite")


class UtcDateTime(TypeDecorator[datetime]):
    """An aware datetime in UTC, also on SQLite, which knows no time zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse naive times: nobody knows what they mean."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a time zone cannot be stored")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """Give it back aware."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    """Every table of the project."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: UtcDateTime,
        bytes: LargeBinary,
        list[Any]: JSON,
    }


def _case() -> Any:
    return mapped_column(
        String(CONVERSATION_ID_LENGTH), ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False
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


class MessageRow(Base):
    """model.Message; evidence holds indicators and offsets, never words."""

    __tablename__ = "messages"
    __table_args__ = (
        UniqueConstraint("conversation_id", "client_hash"),
        Index(None, "conversation_id", "id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, autoincrement=True)
    conversation_id: Mapped[str] = _case()
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


class TurnRow(Base):
    """A message that the assistant still has to answer; gone once answered."""

    __tablename__ = "turns"
    __table_args__ = (Index(None, "conversation_id", "id"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, autoincrement=True)
    conversation_id: Mapped[str] = _case()
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
    conversation_id: Mapped[str] = _case()
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
    conversation_id: Mapped[str] = _case()
    author: Mapped[str] = mapped_column(String(USERNAME_LENGTH))
    text_box: Mapped[bytes]
    at: Mapped[datetime]


class HistoryRow(Base):
    """What happened to a conversation, without any of its text."""

    __tablename__ = "history"
    __table_args__ = (Index(None, "conversation_id"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, autoincrement=True)
    conversation_id: Mapped[str] = _case()
    at: Mapped[datetime]
    kind: Mapped[str] = mapped_column(String(NAME_LENGTH))
    actor: Mapped[str | None] = mapped_column(String(USERNAME_LENGTH))
    detail: Mapped[str | None] = mapped_column(String(256))


class TelegramUpdateRow(Base):
    """An update already taken; points to nobody."""

    __tablename__ = "telegram_updates"

    update_id: Mapped[int] = mapped_column(BigInteger(), primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(index=True)


class StaffRow(Base):
    """A member of staff."""

    __tablename__ = "staff"

    username: Mapped[str] = mapped_column(String(USERNAME_LENGTH), primary_key=True)
    shown_as: Mapped[str] = mapped_column(String(NAME_LENGTH))
    role: Mapped[str] = mapped_column(String(16))
    languages: Mapped[list[Any]]
    password_hash: Mapped[str] = mapped_column(String(256))
    totp_box: Mapped[bytes]
    totp_step: Mapped[int | None]
    disabled: Mapped[bool]
    created_at: Mapped[datetime]
    last_login_at: Mapped[datetime | None]


class StaffSessionRow(Base):
    """A session of staff; holds the hash of its id only."""

    __tablename__ = "staff_sessions"

    id_hash: Mapped[str] = mapped_column(String(HASH_LENGTH), primary_key=True)
    username: Mapped[str] = mapped_column(
        String(USERNAME_LENGTH), ForeignKey("staff.username", ondelete="CASCADE"), index=True
    )
    created_at: Mapped[datetime]
    last_seen_at: Mapped[datetime]


class LoginAttemptRow(Base):
    """A try to log in that has not succeeded, under the keyed hash of the name that was typed."""

    __tablename__ = "login_attempts"
    __table_args__ = (Index(None, "user_hash", "at"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, autoincrement=True)
    user_hash: Mapped[str] = mapped_column(String(HASH_LENGTH))
    at: Mapped[datetime]


class FeedbackRow(Base):
    """What staff said of a level: evaluation data that leads back to no conversation."""

    __tablename__ = "feedback"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, autoincrement=True)
    day: Mapped[date] = mapped_column(Date(), index=True)
    language: Mapped[str] = mapped_column(String(8))
    level: Mapped[int]
    verdict: Mapped[str] = mapped_column(String(16))
    indicators: Mapped[list[Any]]


class TallyRow(Base):
    """How many conversations of a kind a day had, kept when they themselves are purged."""

    __tablename__ = "tallies"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, autoincrement=True)
    day: Mapped[date] = mapped_column(Date(), index=True)
    channel: Mapped[str] = mapped_column(String(16))
    language: Mapped[str] = mapped_column(String(8))
    level: Mapped[int]
    escalated: Mapped[bool]
    conversations: Mapped[int]


class AuditRow(Base):
    """Who did what to which case, without text; append-only by trigger, chained by keyed hash."""

    __tablename__ = "audit"
    __table_args__ = (UniqueConstraint("prev_hash"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, autoincrement=True)
    at: Mapped[datetime]
    actor: Mapped[str] = mapped_column(String(USERNAME_LENGTH))
    action: Mapped[str] = mapped_column(String(NAME_LENGTH))
    case_id: Mapped[str | None] = mapped_column(String(CONVERSATION_ID_LENGTH))
    detail: Mapped[str | None] = mapped_column(String(256))
    prev_hash: Mapped[str] = mapped_column(String(HASH_LENGTH))
    hash: Mapped[str] = mapped_column(String(HASH_LENGTH))
