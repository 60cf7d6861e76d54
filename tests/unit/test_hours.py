"""When counsellors are there."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.conversation.hours import Hours
from bot.errors import SettingError

BUDAPEST = ZoneInfo("Europe/Budapest")
WEEK = Hours.parse("Mon-Fri 08:00-20:00; Sat 10:00-14:00", BUDAPEST)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of the week that begins on Monday 23 November 2026, by Budapest's clocks."""
    return datetime(2026, 11, day, hour, minute, tzinfo=BUDAPEST).astimezone(UTC)


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (at(23, 8), True),
        (at(23, 7, 59), False),
        (at(23, 19, 59), True),
        (at(23, 20), False),
        (at(28, 12), True),
        (at(28, 14), False),
        (at(29, 12), False),
    ],
)
def test_the_hours_hold_by_the_clocks_of_the_time_zone(moment: datetime, expected: bool) -> None:
    assert WEEK.is_open(moment) is expected


@pytest.mark.parametrize(
    ("moment", "opening"),
    [(at(23, 21), at(24, 8)), (at(28, 15), at(30, 8)), (at(23, 6), at(23, 8)), (at(23, 9), at(23, 9))],
)
def test_the_next_opening_is_found_over_night_and_over_the_weekend(moment: datetime, opening: datetime) -> None:
    assert WEEK.next_opening(moment) == opening


def test_day_and_night_is_always_open_and_closed_never_opens() -> None:
    assert Hours.parse("24/7", BUDAPEST).is_open(at(29, 3))
    assert Hours.parse("closed", BUDAPEST).next_opening(at(23, 9)) is None


def test_hours_until_midnight_and_around_the_weekend() -> None:
    late = Hours.parse("Sat-Mon 18:00-24:00", BUDAPEST)
    assert [late.is_open(at(day, 23, 59)) for day in (23, 24, 28, 29)] == [True, False, True, True]


@pytest.mark.parametrize("wrong", ["", "weekdays", "Mon 8-20", "Mon 20:00-08:00", "Mon 25:00-26:00", "Mon 08:61-09:00"])
def test_what_cannot_be_read_is_refused_by_the_settings_name(wrong: str) -> None:
    with pytest.raises(SettingError, match="HELPLINE_HOURS"):
        Hours.parse(wrong, BUDAPEST)
