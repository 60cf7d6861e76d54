"""The office as admins set it: opening hours, time zone, holidays; read again when somebody has changed it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.conversation.hours import Hours
from bot.conversation.voice import Voice
from bot.errors import BadInput, SettingError

LONGEST_HOLIDAY = timedelta(days=366)

NAMES = ("hours", "timezone", "holidays")


class OfficeStore(Protocol):
    """Where it is kept."""

    async def read(self) -> Mapping[str, str]:
        """What admins have set, by name; what they have not set is missing."""
        ...


@dataclass(frozen=True, slots=True)
class OfficeValues:
    """What is in force, as it is written down."""

    hours: str
    timezone: str
    holidays: str = ""
    """A day or a span a line: `2026-12-24`, `2026-12-24..2026-12-26 Christmas`."""

    def changed(self, values: Mapping[str, str]) -> "OfficeValues":
        """With what is given; raises BadInput for a name there is not."""
        unknown = sorted(set(values) - set(NAMES))
        if unknown:
            raise BadInput("bad_field", f"there is no office setting {unknown[0]}")
        return OfficeValues(
            values.get("hours", self.hours),
            values.get("timezone", self.timezone),
            values.get("holidays", self.holidays),
        )

    def parsed(self) -> Hours:
        """As opening hours; raises BadInput that says which of the three is wrong."""
        try:
            zone = ZoneInfo(self.timezone)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise BadInput("bad_timezone", "there is no such time zone; write one like Europe/Budapest") from None
        try:
            return Hours.parse(self.hours, zone, parse_holidays(self.holidays))
        except SettingError as error:
            raise BadInput("bad_hours", f"hours {error.reason}") from None


def parse_holidays(text: str) -> frozenset[date]:
    """The days on which nobody is there; raises BadInput naming the line."""
    days: set[date] = set()
    for number, line in enumerate(text.splitlines(), 1):
        span = line.split("#")[0].split(maxsplit=1)
        if not span:
            continue
        first, _, last = span[0].partition("..")
        try:
            start, end = date.fromisoformat(first), date.fromisoformat(last or first)
        except ValueError:
            raise BadInput("bad_holidays", f"line {number}: write a day like 2026-12-24") from None
        if not timedelta(0) <= end - start <= LONGEST_HOLIDAY:
            raise BadInput("bad_holidays", f"line {number}: the last day comes before the first, or a year later")
        days |= {start + timedelta(days=offset) for offset in range((end - start).days + 1)}
    return frozenset(days)


class Office:
    """Keeps the voice's hours true to what is set."""

    def __init__(self, store: OfficeStore, voice: Voice, defaults: OfficeValues) -> None:
        self._store = store
        self._voice = voice
        self._defaults = defaults
        self.values = defaults

    async def refresh(self) -> None:
        """Read it again. What was set is checked before it is kept, so it can be read."""
        values = self._defaults.changed(await self._store.read())
        if values != self.values:
            self._voice.hours = values.parsed()
            self.values = values
