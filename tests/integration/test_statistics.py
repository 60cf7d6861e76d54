"""Figures of the office: suppressed, kept over a purge, exported harmlessly; and the audit log on the command line."""

import asyncio
import csv
import io
from collections.abc import AsyncIterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.commands import audit as audit_command
from bot.console.oversight import plain_cell
from bot.model import Lane, RiskLevel, Role, Verdict
from bot.settings import Settings, load
from bot.storage import migrate
from bot.storage.audit import AuditLog
from bot.storage.console_views import ConsoleViews
from bot.storage.crypto import KeyRing
from bot.storage.engine import Database
from bot.storage.retention import Retention
from bot.storage.statistics import cells, statistics, waits_of
from bot.storage.store import SqlStore
from tests.factories import NOW, add
from tests.integration.console_world import ConsoleWorld, MakeClient, make_console
from tests.integration.world import World

DAY = NOW.date()


@pytest.fixture
async def console(world: World, aiohttp_client: MakeClient) -> AsyncIterator[ConsoleWorld]:
    made = make_console(world, aiohttp_client)
    yield made
    await made.close()


async def fill(store: SqlStore, waits: list[int], **more: object) -> None:
    for number, wait in enumerate(waits):
        queued = NOW + timedelta(minutes=1)
        await add(
            store,
            f"{more}-{number}",
            queued_at=queued,
            answered_at=queued + timedelta(seconds=wait),
            escalated=True,
            closed_at=NOW + timedelta(hours=1),
            **more,
        )


async def test_waits_topics_lanes_and_hours_are_counted_and_outlive_a_purge(
    store: SqlStore, database: Database
) -> None:
    await fill(store, [10, 20, 30, 40, 5000], level=RiskLevel.HIGH, topic="ask_wages", out_of_hours=True)
    await fill(store, [60] * 4, level=RiskLevel.IMMEDIATE, lane=Lane.OTHER)
    before = await statistics(database, DAY, DAY)
    assert before.waits["high"].median == 30 and before.waits["high"].p95 == 5000
    assert (before.waits["immediate"].answered, before.waits["immediate"].median) == ("<5", None)
    assert before.by_topic == {"ask_wages": 5}
    assert before.out_of_hours == 5
    assert before.by_lane == {"person": "5+", "other": "<5"}
    purged = await Retention(database).purge(NOW + timedelta(days=40))
    assert purged.conversations == 9
    assert await statistics(database, DAY, DAY) == before


async def test_every_day_of_the_span_is_there_and_no_small_day_shows(store: SqlStore, database: Database) -> None:
    await fill(store, [1] * 7)
    await fill(store, [1] * 2, created_at=NOW - timedelta(days=1))
    counted = await statistics(database, DAY - timedelta(days=2), DAY)
    assert list(counted.by_day) == [(DAY - timedelta(days=back)).isoformat() for back in (2, 1, 0)]
    assert list(counted.by_day.values()) == ["<5", "<5", "5+"]
    assert counted.conversations == 9  # 9 - "5+" tells nothing of the day with two


def test_one_small_cell_cannot_be_found_by_subtraction() -> None:
    assert cells({"a": 12, "b": 30, "c": 2}) == {"a": "10+", "b": 30, "c": "<5"}
    assert cells({"a": 12, "b": 1, "c": 2}) == {"a": 12, "b": "<5", "c": "<5"}


def test_percentiles_are_of_the_nearest_rank() -> None:
    found = waits_of([float(number) for number in range(1, 101)])
    assert (found.answered, found.median, found.p95) == (100, 50.5, 95.0)
    assert waits_of([1.0] * 4).median is None


async def test_alert_precision_needs_five_verdicts(store: SqlStore, database: Database, keys: KeyRing) -> None:
    views = ConsoleViews(database, keys)
    for number in range(5):
        made = await add(store, str(number), level=RiskLevel.HIGH)
        await views.add_feedback(made.id, Verdict.TOO_HIGH if number == 0 else Verdict.RIGHT, NOW)
    calm = await add(store, "calm", language="en")
    await views.add_feedback(calm.id, Verdict.TOO_LOW, NOW)
    assert (await statistics(database, DAY, DAY)).alert_precision == {"all": 0.8, "hu": 0.8}


async def test_the_export_is_a_table_that_no_spreadsheet_runs(console: ConsoleWorld) -> None:
    supervisor = await console.member("sup", Role.SUPERVISOR)
    response = await supervisor.get("/statistics.csv?from=2026-11-01&to=2026-11-23")
    assert response.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert response.headers["Content-Disposition"] == 'attachment; filename="statistics-2026-11-01-2026-11-23.csv"'
    rows = list(csv.reader(io.StringIO(await response.text())))
    assert rows[0] == ["table", "name", "value"]
    assert ["conversations", "", "<5"] in rows and ["waits.median", "high", ""] in rows
    assert ("sup", "export") in await console.audited()
    assert [plain_cell(value) for value in ("=1+1", "+1", "-1", "@x", "\tx", "ok", None, 5)] == [
        "'=1+1",
        "'+1",
        "'-1",
        "'@x",
        "'\tx",
        "ok",
        "",
        "5",
    ]


async def test_the_log_is_read_by_case_by_person_and_page_by_page(console: ConsoleWorld) -> None:
    anna, supervisor = await console.member(), await console.member("sup", Role.SUPERVISOR)
    case = await console.waiting()
    await anna.act(case, "claim")
    await anna.act(case, "release")
    of_case = (await supervisor.json(f"/audit?case={case.id}"))["entries"]
    assert [(entry["actor"], entry["action"]) for entry in of_case] == [("anna", "release"), ("anna", "claim")]
    first = (await supervisor.json("/audit?limit=1"))["entries"]
    second = (await supervisor.json(f"/audit?limit=1&before={first[0]['id']}"))["entries"]
    assert second[0]["id"] == first[0]["id"] - 1
    assert {entry["actor"] for entry in (await supervisor.json("/audit?actor=sup"))["entries"]} == {"sup"}
    for wrong in ("limit=x", "before=-1", "limit=9999999999999"):
        assert (await supervisor.get(f"/audit?{wrong}")).status == 400
    assert (await supervisor.json("/audit/verify"))["intact"] is True


@pytest.fixture
def office(tmp_path: Path) -> Path:
    var = tmp_path / "var"
    var.mkdir(mode=0o700)
    KeyRing.create(var / "keys.json")
    migrate.upgrade(f"sqlite:///{var / 'helpline.db'}")
    return var


def settings_of(var: Path) -> Settings:
    return load({"HELPLINE_VAR": str(var)})


async def write_rows(var: Path) -> list[str]:
    heads = []
    async with Database.opened(f"sqlite:///{var / 'helpline.db'}") as database:
        log = AuditLog(database, KeyRing.load(var / "keys.json"))
        for number in range(3):
            await log.append("anna", f"step-{number}", NOW)
            heads.append(await log.head())
    return heads


async def damage(var: Path, statement: str) -> None:
    async with Database.opened(f"sqlite:///{var / 'helpline.db'}") as database, database.write() as connection:
        for trigger in ("audit_no_update", "audit_no_delete"):
            await connection.execute(text(f"DROP TRIGGER {trigger}"))
        await connection.execute(text(statement))


@pytest.mark.parametrize(
    ("statement", "head", "code", "says"),
    [
        (None, None, 0, "3 rows"),
        (None, 1, 0, "whole"),
        ("UPDATE audit SET actor = 'bea' WHERE id = 2", None, 1, "row 2"),
        ("DELETE FROM audit WHERE id = 2", None, 1, "row 3"),
        ("DELETE FROM audit WHERE id = 3", None, 0, "2 rows"),
        ("DELETE FROM audit WHERE id = 3", 2, 1, "cut off"),
    ],
)
def test_a_gap_a_change_and_a_cut_are_found(
    office: Path, capsys: pytest.CaptureFixture[str], statement: str | None, head: int | None, code: int, says: str
) -> None:
    heads = asyncio.run(write_rows(office))
    if statement is not None:
        asyncio.run(damage(office, statement))
    given = None if head is None else heads[head]
    assert audit_command.verify(settings_of(office), head=given) == code
    assert says in capsys.readouterr().out


def test_the_newest_rows_are_printed(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asyncio.run(write_rows(office))
    audit_command.list_entries(settings_of(office), case=None, most=2)
    lines = capsys.readouterr().out.splitlines()
    assert ["step-2" in lines[0], "step-1" in lines[1], len(lines)] == [True, True, 2]
    assert date.fromisoformat("2026-11-23").isoformat() in lines[0]
