"""Sessions of staff: made at login, ended by idleness, age, logout or any change of the account."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, insert, select, update

from bot.model import Conversation, Language, Role
from bot.storage.crypto import KeyRing
from bot.storage.engine import Database
from bot.storage.office_tables import StaffRow, StaffSessionRow

IDLE = timedelta(minutes=30)
LONGEST = timedelta(hours=12)
HANDLE = 16
"""Characters of a session's hash that tell it from the others of the account."""

SEEN_EVERY = timedelta(seconds=30)
"""A session that is used is written down at most this often."""


@dataclass(frozen=True, slots=True)
class NewSession:
    """What the browser is given; the database holds a hash of the id only."""

    id: str
    csrf_token: str


@dataclass(frozen=True, slots=True)
class StaffSession:
    """Who is behind a valid session id."""

    username: str
    shown_as: str
    role: Role
    languages: tuple[Language, ...]
    csrf_token: str
    """What a change must carry; compare with hmac.compare_digest."""

    created_at: datetime
    counsels: bool = False
    own_languages_only: bool = False
    enrolled: bool = True
    """False: it reaches nothing but setting up the second factor."""

    @property
    def roles(self) -> frozenset[Role]:
        """What it may act as: an admin who counsels is a counsellor too."""
        return frozenset({self.role, Role.COUNSELLOR} if self.counsels else {self.role})

    def may_see(self, conversation: Conversation) -> bool:
        """Whether this conversation is in its scope; supervisors see all."""
        if not self.own_languages_only or self.role is Role.SUPERVISOR:
            return True
        return conversation.language in self.languages or conversation.holder == self.username


@dataclass(frozen=True, slots=True)
class SessionEntry:
    """One of an account's sessions, without what would let anybody use it."""

    handle: str
    created_at: datetime
    last_seen_at: datetime


class StaffSessions:
    """Sessions in the database: valid in every gateway, gone at once in all of them."""

    def __init__(self, database: Database, keys: KeyRing) -> None:
        self._database = database
        self._keys = keys

    async def create(self, username: str, now: datetime) -> NewSession:
        """Begin a session with a new id of 256 random bits."""
        raw_id = secrets.token_urlsafe(32)
        async with self._database.write() as connection:
            await connection.execute(
                insert(StaffSessionRow).values(
                    id_hash=_hash(raw_id), username=username, created_at=now, last_seen_at=now
                )
            )
        return NewSession(raw_id, self._csrf_token(raw_id))

    async def get(self, raw_id: str, now: datetime, *, used: bool = True) -> StaffSession | None:
        """The session of this id, if it is neither idle nor old and its account is not disabled.

        `used`: somebody is at work with it, which keeps it from going idle; a page that refreshes itself is not.
        """
        wanted = (
            select(
                StaffRow.username,
                StaffRow.shown_as,
                StaffRow.role,
                StaffRow.languages,
                StaffRow.counsels,
                StaffRow.own_languages_only,
                StaffRow.enrolled,
                StaffSessionRow.created_at,
                StaffSessionRow.last_seen_at,
            )
            .join(StaffRow, StaffRow.username == StaffSessionRow.username)
            .where(
                StaffSessionRow.id_hash == _hash(raw_id),
                StaffSessionRow.last_seen_at > now - IDLE,
                StaffSessionRow.created_at > now - LONGEST,
                StaffRow.disabled.is_(False),
            )
        )
        async with self._database.read() as connection:
            row = (await connection.execute(wanted)).one_or_none()
        if row is None:
            return None
        if used and row.last_seen_at < now - SEEN_EVERY:
            async with self._database.write(durable=False) as connection:
                await connection.execute(
                    update(StaffSessionRow).where(StaffSessionRow.id_hash == _hash(raw_id)).values(last_seen_at=now)
                )
        return StaffSession(
            row.username,
            row.shown_as,
            Role(row.role),
            tuple(row.languages),
            self._csrf_token(raw_id),
            row.created_at,
            row.counsels,
            row.own_languages_only,
            row.enrolled,
        )

    async def delete(self, raw_id: str) -> None:
        """End one session."""
        async with self._database.write() as connection:
            await connection.execute(delete(StaffSessionRow).where(StaffSessionRow.id_hash == _hash(raw_id)))

    async def of(self, username: str, now: datetime) -> tuple[SessionEntry, ...]:
        """The living sessions of an account, newest first."""
        wanted = (
            select(StaffSessionRow)
            .where(
                StaffSessionRow.username == username,
                StaffSessionRow.last_seen_at > now - IDLE,
                StaffSessionRow.created_at > now - LONGEST,
            )
            .order_by(StaffSessionRow.created_at.desc())
        )
        async with self._database.read() as connection:
            rows = (await connection.execute(wanted)).all()
        return tuple(SessionEntry(row.id_hash[:HANDLE], row.created_at, row.last_seen_at) for row in rows)

    async def delete_by_handle(self, username: str, handle: str) -> bool:
        """End one session of an account by its handle; False when there is none."""
        async with self._database.write() as connection:
            gone = await connection.execute(
                delete(StaffSessionRow).where(
                    StaffSessionRow.username == username, StaffSessionRow.id_hash.startswith(handle, autoescape=True)
                )
            )
        return bool(gone.rowcount)

    async def delete_all(self, username: str) -> None:
        """End every session of an account."""
        async with self._database.write() as connection:
            await connection.execute(delete(StaffSessionRow).where(StaffSessionRow.username == username))

    def _csrf_token(self, raw_id: str) -> str:
        # Derived instead of stored: a page that is loaded again can be told it, the database knows nothing.
        return self._keys.digest("csrf", raw_id)


def handle_of(raw_id: str) -> str:
    """The handle of a session by its id."""
    return _hash(raw_id)[:HANDLE]


def _hash(raw_id: str) -> str:
    return hashlib.sha256(raw_id.encode()).hexdigest()
