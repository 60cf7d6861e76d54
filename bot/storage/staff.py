"""Accounts of staff: added, listed, changed, disabled, reset, and the check at login."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, delete, func, insert, select, text, update
from sqlalchemy.exc import IntegrityError

from bot.errors import BadInput, Conflict, Unauthenticated
from bot.model import Language, Role
from bot.storage.crypto import KeyRing
from bot.storage.engine import Database
from bot.storage.enrolment import recovery_hash
from bot.storage.office_tables import LoginAttemptRow, StaffRow, StaffSessionRow
from bot.storage.passwords import (
    Passwords,
    new_password,
    new_totp_secret,
    totp_step,
)

MOST_FAILURES = 5
FAILURE_WINDOW = timedelta(seconds=60)

_RIGHTS = {"role", "counsels"}
"""What ends sessions when it changes; the rest is read anew with each request."""

_USERNAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,31}")


@dataclass(frozen=True, slots=True)
class StaffAccount:
    """A member of staff, without secrets."""

    username: str
    shown_as: str
    """What people seeking help are told as the counsellor's name."""

    role: Role
    languages: tuple[Language, ...]
    disabled: bool
    created_at: datetime
    last_login_at: datetime | None
    counsels: bool = False
    """An admin who takes conversations as well."""

    own_languages_only: bool = False
    """Sees only conversations in the languages above, and those given to them."""

    enrolled: bool = True
    """Has a second factor; without one it can only set it up."""

    @property
    def takes_cases(self) -> bool:
        """Whether conversations can be given to it."""
        return not self.disabled and self.enrolled and (self.role is not Role.ADMIN or self.counsels)


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a member of staff logs in with; shown once and kept nowhere in the clear."""

    username: str
    password: str
    totp_secret: str


class StaffStore:
    """Accounts in the database."""

    def __init__(self, database: Database, keys: KeyRing, passwords: Passwords | None = None) -> None:
        self._database = database
        self._keys = keys
        self._passwords = passwords or Passwords()

    async def is_empty(self) -> bool:
        """Whether there is no account yet: the first one has to be made on the command line."""
        async with self._database.read() as connection:
            return (await connection.execute(select(func.count()).select_from(StaffRow))).scalar_one() == 0

    async def add(
        self,
        username: str,
        role: Role,
        languages: Sequence[Language],
        now: datetime,
        *,
        shown_as: str | None = None,
        counsels: bool = False,
        own_languages_only: bool = False,
    ) -> Credentials:
        """Make an account that can log in at once. Raises BadInput, Conflict when the name is taken."""
        _check_username(username)
        shown_as = _check_shown_as(shown_as or username)
        credentials, values = await self._fresh_credentials(username)
        try:
            async with self._database.write() as connection:
                await connection.execute(
                    insert(StaffRow).values(
                        username=username,
                        shown_as=shown_as,
                        role=role.value,
                        languages=list(languages),
                        disabled=False,
                        created_at=now,
                        counsels=counsels,
                        own_languages_only=own_languages_only,
                        **values,
                    )
                )
        except IntegrityError:
            raise Conflict("there is an account of this name") from None
        return credentials

    async def all(self) -> tuple[StaffAccount, ...]:
        """Every account, by name."""
        async with self._database.read() as connection:
            rows = (await connection.execute(select(StaffRow).order_by(StaffRow.username))).all()
        return tuple(_account(row) for row in rows)

    async def get(self, username: str) -> StaffAccount | None:
        """One account."""
        row = await self._row(username)
        return None if row is None else _account(row)

    async def change(
        self,
        username: str,
        *,
        role: Role | None = None,
        languages: Sequence[Language] | None = None,
        shown_as: str | None = None,
        counsels: bool | None = None,
        own_languages_only: bool | None = None,
    ) -> None:
        """Change what is given; what changes the rights ends the account's sessions. Raises BadInput when unknown."""
        values: dict[str, Any] = {}
        if counsels is not None:
            values["counsels"] = counsels
        if own_languages_only is not None:
            values["own_languages_only"] = own_languages_only
        if role is not None:
            values["role"] = role.value
        if languages is not None:
            values["languages"] = list(languages)
        if shown_as is not None:
            values["shown_as"] = _check_shown_as(shown_as)
        if values:
            await self._update(username, values, end_sessions=bool(values.keys() & _RIGHTS))

    async def disable(self, username: str) -> None:
        """Let nobody in with it any more; its sessions end. Raises BadInput when unknown."""
        await self._update(username, {"disabled": True}, end_sessions=True)

    async def enable(self, username: str) -> None:
        """Let it in again. Raises BadInput when unknown."""
        await self._update(username, {"disabled": False}, end_sessions=True)

    async def reset(self, username: str) -> Credentials:
        """Give it a new password and a new second factor; its sessions end. Raises BadInput when unknown."""
        credentials, values = await self._fresh_credentials(username)
        await self._update(username, values, end_sessions=True)
        return credentials

    async def login(self, username: str, password: str, code: str, now: datetime) -> StaffAccount:
        """Check name, password and one-time code. Raises Unauthenticated, the same for whatever was wrong.

        A recovery code is taken in place of the one-time code; each is taken once. An invited account that has no
        second factor yet needs no code, and can do nothing but set it up (`enrolled` is False). The sixth failure of a
        name within a minute is not looked at: raises BadInput `slow_down` (429). Names without an account count alike.
        """
        await self._count_attempt(username, now)
        row = await self._row(username)
        fits = await self._passwords.check(None if row is None else row.password_hash, password)
        secret = new_totp_secret() if row is None else self._keys.open(row.totp_box, f"{row.username}:totp")
        step = totp_step(secret, code, now)
        if row is None or row.disabled or not fits or not await self._take_factor(row, step, code, now):
            raise Unauthenticated("wrong name, password or code")
        async with self._database.write() as connection:
            await connection.execute(
                delete(LoginAttemptRow).where(LoginAttemptRow.user_hash == self._user_hash(username))
            )
        return replace(_account(row), last_login_at=now)

    async def _take_factor(self, row: Row[Any], step: int | None, code: str, now: datetime) -> bool:
        """Use up the one-time code, or a recovery code, or the invitation that needs neither yet."""
        if not row.enrolled:
            return row.invited_until is not None and bool(row.invited_until > now)
        here = (StaffRow.username == row.username) & StaffRow.disabled.is_(False)
        async with self._database.write() as connection:
            if step is not None:
                unused = (StaffRow.totp_step.is_(None)) | (StaffRow.totp_step < step)
                taken = await connection.execute(
                    update(StaffRow).where(here, unused).values(totp_step=step, last_login_at=now)
                )
                return taken.rowcount == 1
            wanted = select(StaffRow.recovery_hashes).where(here).with_for_update()
            left = (await connection.execute(wanted)).scalar_one_or_none() or []
            given = recovery_hash(self._keys, row.username, code)
            if given not in left:
                return False
            rest = [one for one in left if one != given]
            await connection.execute(update(StaffRow).where(here).values(recovery_hashes=rest, last_login_at=now))
            return True

    async def _count_attempt(self, username: str, now: datetime) -> None:
        """Write the attempt down before it is checked, so that tries at the same moment count too."""
        user_hash = self._user_hash(username)
        async with self._database.write() as connection:
            if not self._database.is_sqlite:  # there the write transaction is alone anyway
                await connection.execute(text("SELECT pg_advisory_xact_lock(hashtext(:name))"), {"name": user_hash})
            recent = await connection.execute(
                select(func.count()).where(
                    LoginAttemptRow.user_hash == user_hash, LoginAttemptRow.at > now - FAILURE_WINDOW
                )
            )
            if recent.scalar_one() >= MOST_FAILURES:
                raise BadInput("slow_down", "too many failed logins; wait a minute", 429)
            await connection.execute(insert(LoginAttemptRow).values(user_hash=user_hash, at=now))

    async def _fresh_credentials(self, username: str) -> tuple[Credentials, dict[str, Any]]:
        credentials = Credentials(username, new_password(), new_totp_secret())
        return credentials, {
            "password_hash": await self._passwords.hash(credentials.password),
            "totp_box": self._keys.seal(credentials.totp_secret, f"{username}:totp"),
            "totp_step": None,
            "enrolled": True,
            "invited_until": None,
            "recovery_hashes": [],
        }

    async def _row(self, username: str) -> Row[Any] | None:
        async with self._database.read() as connection:
            return (await connection.execute(select(StaffRow).where(StaffRow.username == username))).one_or_none()

    async def _update(self, username: str, values: dict[str, Any], *, end_sessions: bool) -> None:
        async with self._database.write() as connection:
            changed = await connection.execute(update(StaffRow).where(StaffRow.username == username).values(**values))
            if changed.rowcount == 0:
                raise BadInput("unknown_account", "there is no account of this name", 404)
            if end_sessions:
                await connection.execute(delete(StaffSessionRow).where(StaffSessionRow.username == username))

    def _user_hash(self, username: str) -> str:
        return self._keys.digest("login", username.lower())


def _check_username(username: str) -> None:
    if not _USERNAME.fullmatch(username):
        raise BadInput("bad_username", "a name is 1 to 32 of a-z 0-9 . _ - and begins with a letter or digit")


def _check_shown_as(shown_as: str) -> str:
    shown_as = shown_as.strip()
    if not 1 <= len(shown_as) <= 64 or not shown_as.isprintable():
        raise BadInput("bad_name", "the name that is shown has 1 to 64 printable characters")
    return shown_as


def _account(row: Row[Any]) -> StaffAccount:
    return StaffAccount(
        row.username,
        row.shown_as,
        Role(row.role),
        tuple(row.languages),
        row.disabled,
        row.created_at,
        row.last_login_at,
        row.counsels,
        row.own_languages_only,
        row.enrolled,
    )
