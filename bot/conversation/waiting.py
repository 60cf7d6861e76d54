"""Pure: how long somebody will wait, as far as anybody can know it."""

from collections.abc import Sequence
from datetime import timedelta
from statistics import median

LOOK_BACK = timedelta(hours=3)
"""Waits that began to end in this time are taken as a hint of the next."""

FEWEST = 3
"""Under so many waits nothing is said: two lucky people are no promise."""


def expected_minutes(waits: Sequence[float]) -> int | None:
    """The middle of the last waits (seconds), in whole minutes, at least one; None when too few are known."""
    if len(waits) < FEWEST:
        return None
    return max(1, round(median(waits) / 60))
