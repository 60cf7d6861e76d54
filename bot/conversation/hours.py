"""Pure: when counsellors are there, and when they are there again."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.errors import SettingError

FARTHEST = 400
"""Days that are looked ahead for an opening: longer than any holiday that can be set."""

_ALL_DAY = ((time(0), time(0)),)
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SPAN = re.compile(
    r"(?P<first>mon|tue|wed|thu|fri|sat|sun)(?:\s*-\s*(?P<last>mon|tue|wed|thu|fri|sat|sun))?"
    r"\s+(?P<start>\d{1,2}:\d{2})\s*-\s*(?P<end>\d{1,2}:\d{2})"
)


@dataclass(frozen=True, slots=True)
class Hours:
    """Opening hours of a week in one time zone.

    `spans[d]` are the (start, end) times of weekday d (Monday 0). An end of 00:00 is midnight at the end of that day;
    hours over midnight are written as two spans. Without spans nobody is ever there; `always` means day and night.
    """

    zone: ZoneInfo
    spans: tuple[tuple[tuple[time, time], ...], ...]
    always: bool = False
    holidays: frozenset[date] = frozenset()
    """Days, by the zone's clocks, on which nobody is there, whatever the weekday."""

    @classmethod
    def parse(cls, text: str, zone: ZoneInfo, holidays: frozenset[date] = frozenset()) -> "Hours":
        """Read 'Mon-Fri 08:00-20:00; Sat 10:00-14:00', '24/7' or 'closed'; raises SettingError."""
        wanted = text.strip().lower()
        if wanted == "24/7":
            return cls(zone, (_ALL_DAY,) * 7, always=not holidays, holidays=holidays)
        days: list[list[tuple[time, time]]] = [[] for _ in _DAYS]
        for part in () if wanted == "closed" else wanted.split(";"):
            match = _SPAN.fullmatch(part.strip())
            if match is None:
                raise SettingError("HELPLINE_HOURS", "must be like 'Mon-Fri 08:00-20:00; Sat 10:00-14:00' or '24/7'")
            first = _DAYS.index(match["first"])
            last = _DAYS.index(match["last"] or match["first"])
            start, end = _clock(match["start"]), _clock(match["end"])
            if end <= start and end != time(0):
                raise SettingError("HELPLINE_HOURS", "each end must be after its start")
            for offset in range((last - first) % 7 + 1):
                days[(first + offset) % 7].append((start, end))
        return cls(zone, tuple(tuple(sorted(day)) for day in days), holidays=holidays)

    def is_open(self, at: datetime) -> bool:
        """Whether counsellors are there at this moment."""
        if self.always:
            return True
        local = at.astimezone(self.zone)
        return any(
            start <= local.time() and (local.time() < end or end == time(0)) for start, end in self._on(local.date())
        )

    def next_opening(self, at: datetime) -> datetime | None:
        """When they are there again, in UTC; `at` itself when they are there now; None if never."""
        if self.is_open(at):
            return at
        local = at.astimezone(self.zone)
        for offset in range(FARTHEST):
            day = local.date() + timedelta(days=offset)
            for start, _ in self._on(day):
                opening = datetime.combine(day, start, tzinfo=self.zone)
                if opening > local:
                    return opening.astimezone(UTC)
        return None

    def _on(self, day: date) -> tuple[tuple[time, time], ...]:
        return () if day in self.holidays else self.spans[day.weekday()]


def _clock(text: str) -> time:
    hour, minute = (int(part) for part in text.split(":"))
    if (hour, minute) == (24, 0):
        return time(0)
    if hour > 23 or minute > 59:
        raise SettingError("HELPLINE_HOURS", "holds a time that no clock shows")
    return time(hour, minute)
