"""The tables of the office: staff, what they set and wrote beforehand, counts, the audit log.

None of them leads to a person seeking help: `audit`, `feedback` and `tallies` have no key of a conversation on purpose.
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Date, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bot.storage.table_base import (
    BIG_ID,
    CONVERSATION_ID_LENGTH,
    HASH_LENGTH,
    NAME_LENGTH,
    USERNAME_LENGTH,
    Base,
)


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
    counsels: Mapped[bool]
    own_languages_only: Mapped[bool]
    enrolled: Mapped[bool]
    invited_until: Mapped[datetime | None]
    recovery_hashes: Mapped[list[Any]]


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
    topic: Mapped[str | None] = mapped_column(String(NAME_LENGTH))
    lane: Mapped[str] = mapped_column(String(16))
    out_of_hours: Mapped[bool]
    waits: Mapped[list[Any]]


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


class CannedReplyRow(Base):
    """A reply written beforehand, of one member of staff or (without owner) of all; nothing of any case."""

    __tablename__ = "canned_replies"
    __table_args__ = (Index(None, "owner", "language"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, autoincrement=True)
    owner: Mapped[str | None] = mapped_column(String(USERNAME_LENGTH), ForeignKey("staff.username", ondelete="CASCADE"))
    language: Mapped[str] = mapped_column(String(8))
    title: Mapped[str] = mapped_column(String(NAME_LENGTH))
    text: Mapped[str] = mapped_column(String(4_000))


class OfficeSettingRow(Base):
    """What admins set in the console: opening hours, holidays, who is on call."""

    __tablename__ = "office_settings"

    name: Mapped[str] = mapped_column(String(NAME_LENGTH), primary_key=True)
    value: Mapped[str] = mapped_column(String(4_000))
    changed_at: Mapped[datetime]
    changed_by: Mapped[str] = mapped_column(String(USERNAME_LENGTH))
