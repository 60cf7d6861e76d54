"""What is erased when: the clock is moved and the rows of every table are counted."""

import uuid
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from bot.errors import UnknownConversation
from bot.model import Channel, Conversation, HistoryEvent, Mode, RiskLevel, Role, Sender
from bot.storage.console_views import ConsoleViews
from bot.storage.crypto import KeyRing
from bot.storage.engine import Database
from bot.storage.retention import Purged, Retention
from bot.storage.schema import Base
from bot.storage.staff import StaffStore
from bot.storage.staff_sessions import StaffSessions
from bot.storage.statistics import statistics
from bot.storage.store import SqlStore
from tests.fakes import NOON

NOTHING = Purged(0, 0, 0, 0, 0)
HOUR, DAY, SECOND = timedelta(hours=1), timedelta(days=1), timedelta(seconds=1)


@pytest.fixture
def retention(database: Database) -> Retention:
    return Retention(database)


async def add(store: SqlStore, **changes: Any) -> Conversation:
    made = Conversation(uuid.uuid4().hex, Channel.TELEGRAM, "hu", Mode.ASSISTANT, RiskLevel.NONE, 1, 1, NOON, NOON)
    made = replace(made, **changes)
    async with store.begin() as unit:
        await unit.add_conversation(made, made.id)
        message = await unit.add_message(made.id, Sender.VISITOR, "text", NOON, client_id="m1")
        await unit.add_turn(message, version=1)
        await unit.add_history(made.id, HistoryEvent(NOON, "something"))
    return made


async def is_there(store: SqlStore, conversation: Conversation) -> bool:
    try:
        await store.conversation_by_id(conversation.id)
    except UnknownConversation:
        return False
    return True


async def erased_at(store: SqlStore, retention: Retention, conversation: Conversation, due: datetime) -> bool:
    """Whether it is there right up to this time and gone just after it."""
    await retention.purge(due)
    before = await is_there(store, conversation)
    await retention.purge(due + SECOND)
    return before and not await is_there(store, conversation)


async def test_what_needed_no_counsellor_goes_after_a_day_of_silence(store: SqlStore, retention: Retention) -> None:
    elevated = await add(store, level=RiskLevel.ELEVATED, last_message_at=NOON + 5 * HOUR)
    assert await erased_at(store, retention, elevated, NOON + 29 * HOUR)


@pytest.mark.parametrize("level", list(RiskLevel))
async def test_a_closed_case_goes_thirty_days_after_closing(
    store: SqlStore, retention: Retention, level: RiskLevel
) -> None:
    closed = await add(store, mode=Mode.CLOSED, level=level, escalated=True, closed_at=NOON + 2 * DAY)
    assert await erased_at(store, retention, closed, NOON + 32 * DAY)


async def test_an_open_case_below_high_goes_thirty_days_after_the_last_message(
    store: SqlStore, retention: Retention
) -> None:
    waiting = await add(store, mode=Mode.WAITING, escalated=True, waiting_since=NOON)
    assert await erased_at(store, retention, waiting, NOON + 30 * DAY)


@pytest.mark.parametrize("level", [RiskLevel.HIGH, RiskLevel.IMMEDIATE])
@pytest.mark.parametrize("mode", [Mode.WAITING, Mode.COUNSELLOR, Mode.ASSISTANT])
@pytest.mark.parametrize("escalated", [True, False])
async def test_an_open_high_or_immediate_case_is_kept_until_staff_close_it(
    store: SqlStore, retention: Retention, level: RiskLevel, mode: Mode, escalated: bool
) -> None:
    kept = await add(store, mode=mode, level=level, escalated=escalated)
    assert (await retention.purge(NOON + 1000 * DAY)).conversations == 0
    assert await is_there(store, kept)


async def test_a_case_opened_again_is_not_erased_by_its_old_end(store: SqlStore, retention: Retention) -> None:
    reopened = await add(store, escalated=True, closed_at=None, last_message_at=NOON + 40 * DAY)
    assert (await retention.purge(NOON + 69 * DAY)).conversations == 0
    assert await is_there(store, reopened)


async def test_nothing_is_left_of_what_was_due_and_nothing_is_touched_of_what_was_not(
    store: SqlStore, retention: Retention, database: Database, keys: KeyRing
) -> None:
    old = await add(store)
    young = await add(store, last_message_at=NOON + 20 * HOUR)
    for conversation in (old, young):
        await ConsoleViews(database, keys).add_note(conversation.id, "anna", "x", NOON)
        async with store.begin() as unit:
            expires = NOON + (HOUR if conversation is old else 48 * HOUR)
            await unit.set_return_code(conversation.id, f"code of {conversation.id}", expires)
    assert (await retention.purge(NOON + 25 * HOUR)).conversations == 1
    async with database.read() as connection:
        for name, table in Base.metadata.tables.items():
            column = "conversation_id" if "conversation_id" in table.columns else None
            if name == "conversations":
                column = "id"
            if column is None:
                continue
            left = (await connection.execute(text(f"SELECT {column} FROM {name}"))).scalars().all()
            assert old.id not in left, name
            if name not in ("outbox", "tracker_events", "alerts"):
                assert left == [young.id], name


async def test_many_are_erased_in_several_transactions(store: SqlStore, retention: Retention) -> None:
    async with store.begin() as unit:
        for number in range(450):
            made = Conversation(uuid.uuid4().hex, Channel.WEB, "hu", Mode.ASSISTANT, RiskLevel.NONE, 1, 1, NOON, NOON)
            await unit.add_conversation(made, str(number))
    assert (await retention.purge(NOON + 2 * DAY)).conversations == 450
    assert (await retention.purge(NOON + 2 * DAY)) == NOTHING


async def test_what_was_purged_is_still_counted_and_what_a_person_erased_is_not(
    store: SqlStore, retention: Retention, database: Database
) -> None:
    for _ in range(6):
        await add(store)
    erased = await add(store)
    async with store.begin() as unit:
        await unit.erase(erased.id)
    day = date(2026, 11, 23)
    before = await statistics(database, day, day)
    await retention.purge(NOON + 2 * DAY)
    assert await statistics(database, day, day) == before
    assert before.conversations == 6


async def test_an_idle_web_session_is_detached_and_its_conversation_stays(
    store: SqlStore, retention: Retention
) -> None:
    idle = await add(store, channel=Channel.WEB)
    alive = await add(store, channel=Channel.WEB)
    telegram = await add(store)
    await store.touch(alive.id, NOON + timedelta(minutes=20))
    assert (await retention.purge(NOON + timedelta(minutes=31))).web_sessions == 1
    assert await store.conversation_at(Channel.WEB, idle.id) is None
    assert await is_there(store, idle)
    assert await store.conversation_at(Channel.WEB, alive.id) is not None
    assert await store.conversation_at(Channel.TELEGRAM, telegram.id) is not None
    assert (await retention.purge(NOON + timedelta(minutes=32))).web_sessions == 0


async def test_writing_is_a_sign_of_life(store: SqlStore, retention: Retention) -> None:
    made = await add(store, channel=Channel.WEB)
    async with store.begin() as unit:
        await unit.add_message(made.id, Sender.VISITOR, "x", NOON + timedelta(minutes=20))
        await unit.add_message(made.id, Sender.COUNSELLOR, "x", NOON + timedelta(minutes=40))
    assert (await retention.purge(NOON + timedelta(minutes=49))).web_sessions == 0
    assert (await retention.purge(NOON + timedelta(minutes=51))).web_sessions == 1


async def test_the_spans_are_settings(store: SqlStore, database: Database) -> None:
    short = Retention(database, keep_silent=HOUR, keep_closed=DAY, session_idle=timedelta(minutes=1))
    web = await add(store, channel=Channel.WEB)
    closed = await add(store, mode=Mode.CLOSED, escalated=True, closed_at=NOON)
    assert (await short.purge(NOON + timedelta(minutes=2))).web_sessions == 1
    assert (await short.purge(NOON + 2 * HOUR)).conversations == 1
    assert not await is_there(store, web) and await is_there(store, closed)
    assert (await short.purge(NOON + 25 * HOUR)).conversations == 1


async def test_old_updates_sessions_and_attempts_go(
    store: SqlStore, retention: Retention, database: Database, keys: KeyRing
) -> None:
    staff, sessions = StaffStore(database, keys), StaffSessions(database, keys)
    await staff.add("anna", Role.COUNSELLOR, (), NOON)
    await sessions.create("anna", NOON)
    with pytest.raises(Exception, match="wrong"):
        await staff.login("anna", "wrong", "000000", NOON)
    await store.seen_update(1, NOON)
    await store.seen_update(2, NOON + DAY)
    assert await retention.purge(NOON) == NOTHING
    assert await retention.purge(NOON + HOUR) == Purged(0, 0, 0, 1, 1)
    assert await retention.purge(NOON + 2 * DAY + SECOND) == Purged(0, 0, 1, 0, 0)
    assert await store.seen_update(2, NOON)
