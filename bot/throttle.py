"""Token buckets: how often one session may write, and how long one address waits for its next request.

Pure but for the clock it is given. Keys live in memory only, and addresses only as a keyed hash under a key
that dies with the process.
"""

import hashlib
import hmac
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass

_SWEEP_AT = 1_024


@dataclass(slots=True)
class _Bucket:
    tokens: float
    at: float


class TokenBuckets:
    """One bucket a key: `capacity` at once, refilled evenly over `seconds`."""

    def __init__(self, capacity: int, seconds: float, now: Callable[[], float] = time.monotonic) -> None:
        self._capacity = float(capacity)
        self._rate = capacity / seconds
        self._now = now
        self._buckets: dict[str, _Bucket] = {}
        self._sweep_at = _SWEEP_AT

    def take(self, key: str) -> float:
        """Take one token; returns 0, or, where there is none, the seconds until there is one."""
        bucket = self._filled(key)
        if bucket.tokens >= 1:
            bucket.tokens -= 1
            return 0.0
        return (1 - bucket.tokens) / self._rate

    def debt(self, key: str) -> float:
        """Take one token even if there is none; returns the seconds the taker should wait for it."""
        bucket = self._filled(key)
        bucket.tokens = max(bucket.tokens - 1, -self._capacity)
        return max(-bucket.tokens / self._rate, 0.0)

    def _filled(self, key: str) -> _Bucket:
        now = self._now()
        self._sweep(now)
        bucket = self._buckets.setdefault(key, _Bucket(self._capacity, now))
        bucket.tokens = min(self._capacity, bucket.tokens + (now - bucket.at) * self._rate)
        bucket.at = now
        return bucket

    def _sweep(self, now: float) -> None:
        """Forget buckets that are full again; run only when the table has doubled, so the cost is spread."""
        if len(self._buckets) < self._sweep_at:
            return
        self._buckets = {
            key: bucket
            for key, bucket in self._buckets.items()
            if bucket.tokens + (now - bucket.at) * self._rate < self._capacity
        }
        self._sweep_at = max(_SWEEP_AT, 2 * len(self._buckets))


class AddressDelay:
    """Slows an address down, never shuts it out: a shelter or ten workers in one flat share one address."""

    def __init__(
        self, capacity: int, seconds: float, longest: float, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._buckets = TokenBuckets(capacity, seconds, now)
        self._longest = longest
        self._key = secrets.token_bytes(32)

    def seconds(self, address: str) -> float:
        """How long this request of the address has to wait."""
        return min(self._buckets.debt(_named(self._key, address)), self._longest)


class AddressTries:
    """How often an address may try a secret: some at once, then one after the other."""

    def __init__(self, capacity: int, seconds: float, now: Callable[[], float] = time.monotonic) -> None:
        """`capacity` tries at once, which come back evenly over `seconds`."""
        self._buckets = TokenBuckets(capacity, seconds, now)
        self._key = secrets.token_bytes(32)

    def wait(self, address: str) -> float:
        """Note a try; 0, or the seconds after which the address may try again."""
        return self._buckets.take(_named(self._key, address))


def _named(key: bytes, address: str) -> str:
    return hmac.new(key, address.encode("utf-8", "replace"), hashlib.sha256).hexdigest()
