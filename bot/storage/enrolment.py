"""How an account comes to its second factor: invitation, enrolment, recovery codes."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, delete, select, update

from bot.errors import BadInput, Unauthenticated
from bot.storage.crypto import KeyRing
from bot.storage.engine import Database
from bot.storage.office_tables import StaffRow, StaffSessionRow
from bot.storage.passwords import (
    ALPHABET,
    LONGEST_PASSWORD,
    SHORTEST_PASSWORD,
    Passwords,
    new_password,
    new_totp_secret,
    totp_step,
)

INVITATION = timedelta(days=7)
RECOVERY_CODES = 10


@dataclass(frozen=True, slots=True)
class Invitation:
    """What an invited member of staff comes in with, once; kept nowhere in the clear."""

    username: str
    password: str
    until: datetime


class Enrolment:
    """Writes what an account needs to log in by itself."""

    def __init__(self, database: Database, keys: KeyRing, passwords: Passwords | None = None) -> None:
        self._database = database
        self._keys = keys
        self._passwords = passwords or Passwords()

    async def invite(self, username: str, now: datetime) -> Invitation:
        """Make an account start anew: a password for once, its second factor to be enrolled; its sessions end.

        Raises BadInput when there is no such account.
        """
        invitation = Invitation(username, new_password(), now + INVITATION)
        await self._change(
            username,
            {
                "password_hash": await self._passwords.hash(invitation.password),
                "totp_box": self._keys.seal(new_totp_secret(), f"{username}:totp"),
                "totp_step": None,
                "enrolled": False,
                "invited_until": invitation.until,
                "recovery_hashes": [],
            },
        )
        return invitation

    async def begin(self, username: str) -> str:
        """A new secret for the authenticator app; the one before it is void. Raises BadInput once enrolled."""
        secret = new_totp_secret()
        async with self._database.write() as connection:
            changed = await connection.execute(
                update(StaffRow)
                .where(StaffRow.username == username, StaffRow.enrolled.is_(False))
                .values(totp_box=self._keys.seal(secret, f"{username}:totp"))
            )
        if changed.rowcount == 0:
            raise BadInput("enrolled", "the second factor is set up already", 409)
        return secret

    async def confirm(self, username: str, code: str, password: str, now: datetime) -> tuple[str, ...]:
        """Take the first code and the own password; returns the recovery codes. The account's sessions end.

        Raises BadInput for a wrong code or a weak password; then nothing has changed.
        """
        check_password(username, password)
        row = await self._row(username)
        if row is None or row.enrolled:
            raise BadInput("enrolled", "the second factor is set up already", 409)
        step = totp_step(self._keys.open(row.totp_box, f"{username}:totp"), code, now)
        if step is None:
            raise BadInput("wrong_code", "the code does not fit; wait for the next one and try again")
        codes = new_recovery_codes()
        await self._change(
            username,
            {
                "password_hash": await self._passwords.hash(password),
                "totp_step": step,
                "enrolled": True,
                "invited_until": None,
                "recovery_hashes": self._hashes(username, codes),
            },
        )
        return codes

    async def change_password(self, username: str, old: str, new: str) -> None:
        """Change the own password; every session ends. Raises Unauthenticated, BadInput."""
        check_password(username, new)
        await self._require(username, old)
        await self._change(username, {"password_hash": await self._passwords.hash(new)})

    async def renew_recovery(self, username: str, password: str) -> tuple[str, ...]:
        """New recovery codes; the old ones are void. Raises Unauthenticated."""
        await self._require(username, password)
        codes = new_recovery_codes()
        async with self._database.write() as connection:
            await connection.execute(
                update(StaffRow)
                .where(StaffRow.username == username)
                .values(recovery_hashes=self._hashes(username, codes))
            )
        return codes

    async def recovery_left(self, username: str) -> int:
        """How many recovery codes are unused."""
        row = await self._row(username)
        return 0 if row is None else len(row.recovery_hashes)

    async def _require(self, username: str, password: str) -> None:
        row = await self._row(username)
        if not await self._passwords.check(None if row is None else row.password_hash, password):
            raise Unauthenticated("wrong password")

    async def _row(self, username: str) -> Row[Any] | None:
        async with self._database.read() as connection:
            return (await connection.execute(select(StaffRow).where(StaffRow.username == username))).one_or_none()

    async def _change(self, username: str, values: dict[str, Any]) -> None:
        async with self._database.write() as connection:
            changed = await connection.execute(update(StaffRow).where(StaffRow.username == username).values(**values))
            if changed.rowcount == 0:
                raise BadInput("unknown_account", "there is no account of this name", 404)
            await connection.execute(delete(StaffSessionRow).where(StaffSessionRow.username == username))

    def _hashes(self, username: str, codes: Sequence[str]) -> list[str]:
        return [recovery_hash(self._keys, username, code) for code in codes]


def new_recovery_codes() -> tuple[str, ...]:
    """Ten codes of twelve characters: 59 bits each, taken once."""
    return tuple(
        "-".join("".join(secrets.choice(ALPHABET) for _ in range(4)) for _ in range(3)) for _ in range(RECOVERY_CODES)
    )


def recovery_hash(keys: KeyRing, username: str, code: str) -> str:
    """How a recovery code is kept; spaces and capitals make no difference."""
    return keys.digest("recovery", f"{username}:{code.strip().lower().replace(' ', '-')}")


def check_password(username: str, password: str) -> None:
    """Raise BadInput unless the password is long enough and not the name (OWASP ASVS 5.0, 6.2)."""
    if not SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD:
        raise BadInput("bad_password", f"a password has {SHORTEST_PASSWORD} to {LONGEST_PASSWORD} characters")
    if username in password.lower() and len(username) >= SHORTEST_PASSWORD // 2:
        raise BadInput("bad_password", "a password must not hold the user name")
    if len(set(password)) < 5:
        raise BadInput("bad_password", "a password of so few different characters is guessed at once")
