"""Passwords and one-time codes of staff: made, hashed and checked, without the database."""

import asyncio
import hmac
import secrets
from datetime import datetime

import pyotp
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

TOTP_PERIOD = 30
LONGEST_PASSWORD = 256
SHORTEST_PASSWORD = 15
"""OWASP ASVS 5.0, 6.2.1: at least 8, 15 advised; no rules on its composition (6.2.5)."""

ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
STRONG = PasswordHasher(time_cost=3, memory_cost=64 * 1024, parallelism=1)


class Passwords:
    """Argon2id with 64 MiB and three passes; at most two at a time: a flood must not eat the memory."""

    def __init__(self, hasher: PasswordHasher = STRONG) -> None:
        self._hasher = hasher
        self._at_once = asyncio.Semaphore(2)
        self._nobody: str | None = None

    async def hash(self, password: str) -> str:
        """The hash to keep."""
        async with self._at_once:
            return await asyncio.to_thread(self._hasher.hash, password)

    async def check(self, kept: str | None, password: str) -> bool:
        """Whether the password fits; takes as long for an account that does not exist (`kept` is None)."""
        if self._nobody is None:
            self._nobody = await self.hash(secrets.token_hex(16))
        fits = False
        if len(password) <= LONGEST_PASSWORD:
            async with self._at_once:
                fits = await asyncio.to_thread(self._verify, kept or self._nobody, password)
        return fits and kept is not None

    def _verify(self, kept: str, password: str) -> bool:
        try:
            return self._hasher.verify(kept, password)
        except (VerificationError, InvalidHashError):
            return False


def new_password() -> str:
    """Five groups of four from 31 letters and digits that are not mistaken for one another: 99 bits."""
    return "-".join("".join(secrets.choice(ALPHABET) for _ in range(4)) for _ in range(5))


def new_totp_secret() -> str:
    """A base32 secret of 160 bits (RFC 4226, section 4)."""
    return str(pyotp.random_base32())


def totp_step(secret: str, code: str, now: datetime) -> int | None:
    """The time step of this code, the present one or a neighbour (RFC 6238); None for a wrong code."""
    totp = pyotp.TOTP(secret, interval=TOTP_PERIOD)
    present = int(now.timestamp()) // TOTP_PERIOD
    found: int | None = None
    for step in (present - 1, present, present + 1):
        if hmac.compare_digest(str(totp.generate_otp(step)).encode(), code.strip().encode()):
            found = step
    return found
