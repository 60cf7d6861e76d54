"""What the console reads: order of the queue, one case in full, notes, feedback, statistics, the audit chain."""

import asyncio
import uuid
from dataclasses import replace
from datetime import UTC, date, timedelta
from typing import Any

import pytest
from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.exc import DBAPIError

from bot.errors import UnknownConversation
from bot.model import (
    Assessment,
    Channel,
    Conversation,
    Evidence,
    HistoryEvent,
    Indicator,
    Mode,
    RiskLevel,
    Sender,
    Verdict,
)
from bot.storage.audit import AuditLog
from bot.storage.console_views import Card, CardEvidence, ConsoleViews
from bot.storage.crypto import KeyRing
from bot.storage.engine import Database
from bot.storage.feedback import FeedbackWeek, weekly_feedback
from bot.storage.office_tables import AuditRow, FeedbackRow
from bot.storage.statistics import cells, statistics
from bot.storage.store import SqlStore
from tests.fakes import NOON


@pytest.fixture
def views(database: Database, keys: KeyRing) -> ConsoleViews:
    return ConsoleViews(database, keys)


@pytest.fixture
def audit(database: Database, keys: KeyRing) -> AuditLog:
    return AuditLog(database, keys)


async def add(store: SqlStore, **changes: Any) -> Conversation:
    made = Conversation(uuid.uuid4().hex, Channel.WEB, "hu", Mode.ASSISTANT, RiskLevel.NONE, 1, 1, NOON, NOON)
    made = replace(made, **changes)
    async with store.begin() as unit:
        await unit.add_conversation(made, made.id)
    return made


def ids(cards: tuple[Card, ...]) -> list[str]:
    return [card.conversation.id for card in cards]


async def test_the_queue_goes_by_level_then_by_waiting_time(store: SqlStore, views: ConsoleViews) -> None:
    def waiting(level: RiskLevel, minutes: int) -> dict[str, Any]:
        return {
            "mode": Mode.WAITING,
            "level": level,
            "waiting_since": NOON - timedelta(minutes=minutes),
            "escalated": True,
        }

    late = await add(store, **waiting(RiskLevel.HIGH, 1))
    early = await add(store, **waiting(RiskLevel.HIGH, 30))
    longest = await add(store, **waiting(RiskLevel.NONE, 500))
    worst = await add(store, **waiting(RiskLevel.IMMEDIATE, 0))
    assert ids((await views.queue("anna")).waiting) == [worst.id, early.id, late.id, longest.id]


async def test_each_case_is_in_the_list_it_belongs_to(store: SqlStore, views: ConsoleViews) -> None:
    mine = await add(store, mode=Mode.COUNSELLOR, holder="anna", escalated=True)
    others = await add(store, mode=Mode.COUNSELLOR, holder="bela", escalated=True)
    declined = await add(store, level=RiskLevel.HIGH, declined=True, escalated=True)
    returned = await add(store, escalated=True)
    await add(store)  # talks with the assistant, nothing was read in it
    await add(store, mode=Mode.CLOSED, level=RiskLevel.IMMEDIATE, closed_at=NOON, escalated=True)
    queue = await views.queue("anna")
    assert ids(queue.mine) == [mine.id]
    assert ids(queue.others)[0] == declined.id
    assert set(ids(queue.others)) == {others.id, declined.id, returned.id}
    assert queue.waiting == ()


async def test_a_card_points_at_the_evidence_and_the_detail_holds_everything(
    store: SqlStore, views: ConsoleViews
) -> None:
    made = await add(store, mode=Mode.WAITING, level=RiskLevel.HIGH)
    read = Assessment(
        RiskLevel.HIGH,
        (Indicator.THREATS,),
        (Evidence(Indicator.THREATS, 3, 9), Evidence(Indicator.MINOR, 0, 2)),
    )
    async with store.begin() as unit:
        message = await unit.add_message(made.id, Sender.VISITOR, "fenyeget", NOON, assessment=read)
        await unit.add_message(made.id, Sender.ASSISTANT, "reply", NOON)
        await unit.add_history(made.id, HistoryEvent(NOON, "queued", None, "high"))
    note = await views.add_note(made.id, "anna", "call back", NOON)

    evidence = (
        CardEvidence(message.id, 3, 9, Indicator.THREATS),
        CardEvidence(message.id, 0, 2, Indicator.MINOR),
    )
    assert (await views.queue("anna")).waiting == (Card(made, evidence),)
    assert await views.card(made.id) == Card(made, evidence)
    detail = await views.detail(made.id)
    assert detail.card == Card(made, evidence)
    assert [(m.text, m.level, m.indicators) for m in detail.messages] == [
        ("fenyeget", RiskLevel.HIGH, (Indicator.THREATS,)),
        ("reply", RiskLevel.NONE, ()),
    ]
    assert detail.notes == (note,)
    assert detail.history == (HistoryEvent(NOON, "queued", None, "high"),)


async def test_a_case_that_is_not_there_cannot_be_read_or_annotated(views: ConsoleViews) -> None:
    unknown = "0" * 32
    for call in (
        views.card(unknown),
        views.detail(unknown),
        views.add_note(unknown, "anna", "x", NOON),
        views.add_feedback(unknown, Verdict.RIGHT, NOON),
    ):
        with pytest.raises(UnknownConversation):
            await call


async def test_feedback_keeps_what_the_detector_said_and_no_way_back(
    store: SqlStore, views: ConsoleViews, database: Database
) -> None:
    made = await add(store, level=RiskLevel.NONE, indicators=(Indicator.THREATS,))  # staff lowered it
    async with store.begin() as unit:
        await unit.add_message(made.id, Sender.VISITOR, "x", NOON, assessment=Assessment(RiskLevel.HIGH))
    await views.add_feedback(made.id, Verdict.TOO_HIGH, NOON)
    async with store.begin() as unit:
        await unit.erase(made.id)
    async with database.read() as connection:
        row = (await connection.execute(select(FeedbackRow))).one()
    assert (row.day, row.language, row.level, row.verdict) == (date(2026, 11, 23), "hu", 2, "too_high")
    assert row.indicators == ["threats"]
    assert made.id not in str(row)


async def test_verdicts_are_told_by_week_and_language_and_never_of_few(
    store: SqlStore, views: ConsoleViews, database: Database
) -> None:
    alert = await add(store, level=RiskLevel.HIGH)
    calm = await add(store, level=RiskLevel.ELEVATED, language="ro")
    for verdict in (Verdict.RIGHT, Verdict.RIGHT, Verdict.TOO_LOW, Verdict.TOO_HIGH):
        await views.add_feedback(alert.id, verdict, NOON)
        await views.add_feedback(alert.id, verdict, NOON - timedelta(days=7))
    await views.add_feedback(alert.id, Verdict.TOO_HIGH, NOON)
    for _ in range(5):
        await views.add_feedback(calm.id, Verdict.TOO_LOW, NOON)

    monday = date(2026, 11, 23)
    assert await weekly_feedback(database) == [
        FeedbackWeek(monday - timedelta(days=7), "hu", "<5", None, "<5", None),
        FeedbackWeek(monday, "hu", 5, 0.6, "<5", None),
        FeedbackWeek(monday, "ro", "<5", None, 5, 1.0),
    ]


async def test_cases_nobody_looks_after_are_found(store: SqlStore, views: ConsoleViews) -> None:
    old = await add(store, mode=Mode.WAITING, level=RiskLevel.IMMEDIATE, waiting_since=NOON - timedelta(minutes=6))
    await add(store, mode=Mode.WAITING, level=RiskLevel.IMMEDIATE, waiting_since=NOON)
    await add(store, mode=Mode.WAITING, level=RiskLevel.HIGH, waiting_since=NOON - timedelta(minutes=6))
    await add(store, mode=Mode.COUNSELLOR, level=RiskLevel.IMMEDIATE, waiting_since=NOON - timedelta(minutes=6))
    assert await views.unanswered(RiskLevel.IMMEDIATE, NOON - timedelta(minutes=5)) == (old,)


async def test_statistics_count_days_and_hide_small_cells(
    store: SqlStore, views: ConsoleViews, database: Database
) -> None:
    for _ in range(7):
        await add(store, level=RiskLevel.HIGH, escalated=True)
    for _ in range(3):
        last = await add(store, language="en", channel=Channel.TELEGRAM)
    await add(store, created_at=NOON - timedelta(days=1))
    for _ in range(5):
        await views.add_feedback(last.id, Verdict.RIGHT, NOON)
    await views.add_feedback(last.id, Verdict.TOO_LOW, NOON)

    day = date(2026, 11, 23)
    found = await statistics(database, day, day)
    assert found.conversations == 10
    assert found.escalated == 7
    assert found.by_language == {"hu": "5+", "en": "<5"}  # 7 would tell that there were 3
    assert found.by_channel == {"web": "5+", "telegram": "<5"}
    assert found.by_level == {"none": "<5", "elevated": "<5", "high": "5+", "immediate": "<5"}
    assert found.feedback == {"right": "5+", "too_low": "<5"}
    assert (await statistics(database, day - timedelta(days=1), day)).conversations == 11
    assert (await statistics(database, day + timedelta(days=1), day + timedelta(days=9))).conversations == "<5"


def test_two_small_cells_do_not_give_each_other_away() -> None:
    assert cells({"a": 20, "b": 7, "c": 4, "d": 2}) == {"a": 20, "b": 7, "c": "<5", "d": "<5"}
    assert cells({"a": 20, "b": 7, "c": 4}) == {"a": 20, "b": "5+", "c": "<5"}
    assert cells({"a": 20, "b": 7}) == {"a": 20, "b": 7}
    assert cells({"a": 1}) == {"a": "<5"}


async def test_the_audit_chain_holds_also_when_many_write_at_once(audit: AuditLog) -> None:
    assert await audit.verify() is None
    await audit.append("anna", "open", NOON, case_id="a" * 32)
    await audit.append("anna", "level", NOON.astimezone(UTC), case_id="a" * 32, detail="high")
    await asyncio.gather(*(audit.append("bela", "reply", NOON) for _ in range(10)))
    assert await audit.verify() is None
    assert [(e.actor, e.action, e.detail) for e in await audit.entries(case_id="a" * 32)] == [
        ("anna", "level", "high"),
        ("anna", "open", None),
    ]
    assert len(await audit.entries(limit=3)) == 3


async def test_the_audit_log_refuses_changes(audit: AuditLog, database: Database) -> None:
    await audit.append("anna", "open", NOON)
    statements = [update(AuditRow).values(actor="bela"), delete(AuditRow)]
    if not database.is_sqlite:
        statements.append(text("TRUNCATE audit"))  # type: ignore[arg-type]
    for statement in statements:
        with pytest.raises(DBAPIError, match="append-only"):
            async with database.write() as connection:
                await connection.execute(statement)
    assert [entry.actor for entry in await audit.entries()] == ["anna"]


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE audit SET actor = 'bela' WHERE id = 2",
        "UPDATE audit SET case_id = NULL WHERE id = 2",
        "UPDATE audit SET detail = 'x' WHERE id = 2",
        "DELETE FROM audit WHERE id = 2",
    ],
)
async def test_a_changed_or_missing_row_breaks_the_chain(audit: AuditLog, database: Database, tampering: str) -> None:
    for action in ("open", "reply", "close"):
        await audit.append("anna", action, NOON, case_id="a" * 32)
    async with database.write() as connection:  # somebody who may change the schema
        if database.is_sqlite:
            await connection.execute(text("DROP TRIGGER audit_no_update"))
            await connection.execute(text("DROP TRIGGER audit_no_delete"))
        else:
            await connection.execute(text("ALTER TABLE audit DISABLE TRIGGER ALL"))
        await connection.execute(text(tampering))
    assert await audit.verify() == (3 if tampering.startswith("DELETE") else 2)


async def test_a_row_slipped_in_breaks_the_chain_and_the_head_shows_a_cut_end(
    audit: AuditLog, database: Database
) -> None:
    await audit.append("anna", "open", NOON)
    head = await audit.head()
    async with database.write() as connection:
        await connection.execute(
            insert(AuditRow).values(at=NOON, actor="anna", action="export", prev_hash=head, hash="f" * 64)
        )
    assert await audit.head() != head
    assert await audit.verify() == 2
