"""`helpline check --links`: every fact with its source, by whom and when it was checked, and when it is due again.

For the organisation that verifies them: the overdue ones first. A link is the page a fact was read on; opening all of
them is somebody's work with a browser and a telephone, and this is the list to work through.
"""

import csv
from collections.abc import Iterable
from dataclasses import astuple, dataclass, fields
from datetime import UTC, date, datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bot.errors import SettingError
from bot.knowledge import Knowledge, Right, Service
from bot.settings import Settings


@dataclass(frozen=True, slots=True)
class Row:
    """One entry of the facts."""

    state: str
    """too old: not said any more; overdue: said with caution; unverified: no source, never said; held back; ok."""

    review_by: str
    checked_on: str
    checked_by: str
    kind: str
    entry: str
    country: str
    name: str
    numbers: str
    source: str
    source_date: str


_ORDER = ("too old", "overdue", "ok", "held back", "unverified")


def verification(settings: Settings, *, csv_file: Path | None = None, today: date | None = None) -> int:
    """Print the table, and write it as CSV where that is asked for; returns 0. Raises SettingError."""
    day = today or datetime.now(UTC).date()
    rows = rows_of(Knowledge.load(settings.data), day)
    if csv_file is not None:
        _write(csv_file, rows)
    table = Table("state", "review by", "checked", "by", "entry", "numbers", "source", title="facts to verify")
    for row in rows:
        source = f"{row.source} ({row.source_date})" if row.source else "-"
        checked, by = row.checked_on or "-", row.checked_by or "-"
        table.add_row(row.state, row.review_by, checked, by, row.entry, row.numbers or "-", source)
    console = Console()
    if not console.is_terminal:
        console = Console(width=240)  # in a file nothing may be cut off
    console.print(table)
    counts = {state: sum(row.state == state for row in rows) for state in _ORDER}
    console.print(", ".join(f"{count} {state}" for state, count in counts.items()) + f" of {len(rows)} on {day}")
    return 0


def rows_of(knowledge: Knowledge, today: date) -> list[Row]:
    """A row for each service and right, what is due first."""
    entries: list[Service | Right] = [*knowledge.all_services, *knowledge.all_rights]
    rows = [_row(entry, today) for entry in entries]
    return sorted(rows, key=lambda row: (_ORDER.index(row.state), row.review_by, row.entry))


def _row(entry: Service | Right, today: date) -> Row:
    if isinstance(entry, Service):
        numbers = ", ".join(phone.dialled for phone in entry.phones)
        own = {"kind": "service", "country": entry.country, "name": entry.name["en"] or "", "numbers": numbers}
    else:
        own = {"kind": "right", "country": entry.jurisdiction, "name": entry.topic, "numbers": ""}
    return Row(
        state=_state(entry, today),
        review_by=entry.review_by.isoformat(),
        checked_on=entry.checked_on.isoformat() if entry.checked_on else "",
        checked_by=entry.checked_by or "",
        entry=entry.id,
        source=entry.source or "",
        source_date=entry.source_date or "",
        **own,
    )


def _state(entry: Service | Right, today: date) -> str:
    if isinstance(entry, Service) and entry.held_back:
        return "held back"
    if isinstance(entry, Service) and not entry.publishable:
        return "unverified"
    if isinstance(entry, Right) and not any(fact.publishable for fact in entry.facts):
        return "unverified"
    fixed = isinstance(entry, Service) and entry.fixed_number
    if entry.stale(today) and not fixed:
        return "too old"
    return "overdue" if entry.overdue(today) else "ok"


def _write(path: Path, rows: Iterable[Row]) -> None:
    try:
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(field.name for field in fields(Row))
            writer.writerows(map(_harmless, map(astuple, rows)))
    except OSError as error:
        raise SettingError(str(path), f"cannot be written ({type(error).__name__})") from None


def _harmless(cells: tuple[str, ...]) -> list[str]:
    """A spreadsheet must not take a cell that begins like a formula for one ("+36 ...")."""
    return [f"'{cell}" if cell[:1] in ("=", "+", "-", "@") else cell for cell in cells]
