"""What supervisors and admins look at: counts of a span of days, also as CSV, and the audit log."""

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import date, timedelta
from typing import Any

from aiohttp import web

from bot.console.parts import CONSOLE, audited
from bot.console.shapes import moment
from bot.errors import BadInput
from bot.http import json_response
from bot.storage.statistics import Statistics

LONGEST_SPAN = timedelta(days=3 * 366)
MOST_ENTRIES = 500
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


async def statistics(request: web.Request) -> web.Response:
    """Counts of a span of days, thirty up to today unless said otherwise."""
    first, last = _span(request)
    counted = await request.app[CONSOLE].statistics(first, last)
    return json_response({"from": first.isoformat(), "to": last.isoformat(), **asdict(counted)})


async def statistics_csv(request: web.Request) -> web.Response:
    """The same as a table: which count, of what, how many."""
    first, last = _span(request)
    counted = await request.app[CONSOLE].statistics(first, last)
    await audited(request, "export", None, f"{first}..{last}")
    sheet = io.StringIO()
    writer = csv.writer(sheet)
    writer.writerow(("table", "name", "value"))
    writer.writerows([[plain_cell(value) for value in row] for row in _rows(counted)])
    name = f"statistics-{first}-{last}.csv"
    return web.Response(
        text=sheet.getvalue(),
        content_type="text/csv",
        charset="utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


async def audit(request: web.Request) -> web.Response:
    """Who did what, newest first: all, or of one case or one member of staff, before an id."""
    query = request.query
    limit, before = _number(query, "limit", 100), _number(query, "before", None)
    entries = await request.app[CONSOLE].audit.entries(
        case_id=query.get("case") or None,
        actor=query.get("actor") or None,
        before=before,
        limit=min(limit or 100, MOST_ENTRIES),
    )
    return json_response(
        {
            "entries": [
                {
                    "id": entry.id,
                    "at": moment(entry.at),
                    "actor": entry.actor,
                    "action": entry.action,
                    "case": entry.case_id,
                    "detail": entry.detail,
                }
                for entry in entries
            ]
        }
    )


async def verify_audit(request: web.Request) -> web.Response:
    """Whether every row of the log follows from the one before it."""
    log = request.app[CONSOLE].audit
    broken = await log.verify()
    return json_response({"intact": broken is None, "first_broken": broken, "head": await log.head()})


def plain_cell(value: object) -> str:
    """A cell that no spreadsheet takes for a formula (OWASP, CSV injection)."""
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text


def _rows(counted: Statistics) -> Iterator[tuple[str, str, object]]:
    for table, value in asdict(counted).items():
        if not isinstance(value, dict):
            yield table, "", value
            continue
        for name, one in value.items():
            if isinstance(one, dict):
                yield from ((f"{table}.{field}", str(name), each) for field, each in one.items())
            else:
                yield table, str(name), one


def _span(request: web.Request) -> tuple[date, date]:
    last = _day(request, "to") or request.app[CONSOLE].clock.now().date()
    first = _day(request, "from") or last - timedelta(days=29)
    if first > last or last - first > LONGEST_SPAN:
        raise BadInput("bad_field", "from must be before to, and three years at most")
    return first, last


def _day(request: web.Request, name: str) -> date | None:
    raw = request.query.get(name)
    if raw is None:
        return None
    try:
        return date.fromisoformat(raw)
    except ValueError:
        raise BadInput("bad_field", f"{name} must be a day like 2026-01-31") from None


def _number(query: Mapping[str, str], name: str, default: int | None) -> int | None:
    raw: Any = query.get(name)
    if raw is None:
        return default
    if not raw.isascii() or not raw.isdecimal() or len(raw) > 12:
        raise BadInput("bad_field", f"{name} must be a number")
    return int(raw)
