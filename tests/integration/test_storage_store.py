"""Conversations and messages in a real database: SQLite and PostgreSQL behave alike."""

import asyncio
from dataclasses import fields, replace
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from bot.conversation.ports import Store
from bot.errors import UnknownConversation
from bot.model import (
    Button,
    Channel,
    Conversation,
    Indicator,
    Lane,
    Mode,
    RiskLevel,
    SafeTime,
    Safety,
    Sender,
)
from bot.storage.engine import Database
from bot.storage.store import SqlStore
from bot.storage.tables import MessageRow
from tests.factories import NOW, READ, add, conversation


async def count(database: Database, table: str) -> int:
    async with database.read() as connection:
        return int((await connection.execute(text(f"SELECT count(*) FROM {table}"))).scalar_one())


def test_sql_store_is_the_store_that_the_conversation_asks_for(store: SqlStore) -> None:
    asked: Store = store  # held by mypy; here: every name is there
    assert all(hasattr(asked, name) for name in vars(Store) if not name.startswith("_"))


async def test_every_field_of_a_conversation_comes_back(store: SqlStore) -> None:
    made = await add(store)
    other: dict[str, Any] = {
        "language": "en",
        "mode": Mode.CLOSED,
        "level": RiskLevel.IMMEDIATE,
        "version": 7,
        "reply_floor": 6,
        "last_message_at": NOW + timedelta(seconds=1, microseconds=1),
        "language_chosen": True,
        "holder": "anna",
        "waiting_since": NOW + timedelta(seconds=2),
        "closed_at": NOW + timedelta(seconds=3),
        "outcome": "referred",
        "escalated": True,
        "declined": True,
        "visitor_messages": 9,
        "offered_at": 4,
        "indicators": (Indicator.THREATS, Indicator.MINOR),
        "safe_to_write": Safety.NO,
        "left_by_quick_exit": True,
        "lane": Lane.OTHER,
        "queued_at": NOW + timedelta(seconds=4),
        "answered_at": NOW + timedelta(seconds=5),
        "read_at": NOW + timedelta(seconds=6),
        "owed_since": NOW + timedelta(seconds=7),
        "nudges": 2,
        "out_of_hours": True,
        "topic": "ask_wages",
        "country": "AT",
        "time_zone": "Europe/Kyiv",
        "safe_time": SafeTime.EVENING,
        "write_first": False,
    }
    changed = replace(made, **other)
    never_change = {"id", "channel", "created_at"}
    assert {field.name for field in fields(Conversation)} == set(other) | never_change

    async with store.begin() as unit:
        assert await unit.conversation(made.id) == made
        await unit.save(changed)

    assert await store.conversation_by_id(made.id) == changed
    assert await store.conversation_at(Channel.WEB, "token") == changed


async def test_every_field_of_a_message_comes_back(store: SqlStore) -> None:
    made = await add(store)
    async with store.begin() as unit:
        written = await unit.add_message(
            made.id,
            Sender.COUNSELLOR,
            "szia 👋\nЯк ти?",
            NOW,
            buttons=(Button("Igen", "/affirm"), Button("Nem", "/deny")),
            payload='/find_shelter{"country":"HU"}',
            client_id="c-1",
            assessment=READ,
            author="anna",
        )
        assert await unit.message(made.id, written.id) == written
        assert await unit.message_by_client_id(made.id, "c-1") == written
        assert await unit.message_by_client_id(made.id, "c-2") is None
    assert await store.messages_after(made.id) == (written,)


async def test_messages_come_in_order_after_an_id_and_of_one_conversation_only(store: SqlStore) -> None:
    one, other = await add(store, "a"), await add(store, "b")
    async with store.begin() as unit:
        ids = [
            (await unit.add_message((one, other)[number % 2].id, Sender.VISITOR, str(number), NOW)).id
            for number in range(10)
        ]
    assert ids == sorted(ids)
    assert [message.text for message in await store.messages_after(one.id)] == ["0", "2", "4", "6", "8"]
    assert [message.text for message in await store.messages_after(one.id, ids[2])] == ["4", "6", "8"]
    assert [message.text for message in await store.messages_after(one.id, 0, limit=1)] == ["0"]
    assert [message.text for message in await store.messages_after(one.id, ids[4] - 1, limit=1)] == ["4"]
    with pytest.raises(UnknownConversation):
        async with store.begin() as unit:
            await unit.message(one.id, ids[1])


async def test_nothing_happened_when_the_block_raises(store: SqlStore, database: Database) -> None:
    made = await add(store)

    async def break_off() -> None:
        async with store.begin() as unit:
            await unit.add_message(made.id, Sender.VISITOR, "x", NOW)
            await unit.save(replace(made, level=RiskLevel.HIGH))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await break_off()
    assert await count(database, "messages") == 0
    assert (await store.conversation_by_id(made.id)).level is RiskLevel.NONE


async def test_the_lock_makes_changes_of_one_conversation_queue(store: SqlStore) -> None:
    made = await add(store)

    async def one_more() -> None:
        async with store.begin() as unit:
            now = await unit.conversation(made.id)
            await asyncio.sleep(0.002)
            await unit.save(replace(now, visitor_messages=now.visitor_messages + 1))

    await asyncio.gather(*(one_more() for _ in range(20)))
    assert (await store.conversation_by_id(made.id)).visitor_messages == 20


async def test_writers_that_are_cancelled_leave_no_lock_behind(store: SqlStore) -> None:
    made = await add(store)

    async def one_more() -> None:
        async with store.begin() as unit:
            now = await unit.conversation(made.id)
            await unit.save(replace(now, visitor_messages=now.visitor_messages + 1))

    for round_number in range(12):
        writers = [asyncio.create_task(one_more()) for _ in range(6)]
        await asyncio.sleep(0.002 * round_number)
        for writer in writers[::2]:
            writer.cancel()
        await asyncio.gather(*writers, return_exceptions=True)
        async with asyncio.timeout(3):
            await one_more()
    assert (await store.conversation_by_id(made.id)).visitor_messages >= 12 * 4


async def test_erasing_does_not_wait_long_for_a_reader(store: SqlStore, database: Database) -> None:
    made = await add(store)
    async with database.read() as connection:
        await connection.execute(select(MessageRow))
        async with asyncio.timeout(2):
            async with store.begin() as unit:
                await unit.erase(made.id)
    assert await database.scrub()


async def test_the_same_message_sent_many_times_at_once_is_stored_once(store: SqlStore) -> None:
    made = await add(store)

    async def send() -> int:
        async with store.begin() as unit:
            await unit.conversation(made.id)
            there = await unit.message_by_client_id(made.id, "m1")
            return (there or await unit.add_message(made.id, Sender.VISITOR, "x", NOW, client_id="m1")).id

    assert len(set(await asyncio.gather(*(send() for _ in range(10))))) == 1
    assert len(await store.messages_after(made.id)) == 1


async def test_a_client_id_is_unique_within_its_conversation_only(store: SqlStore) -> None:
    one, other = await add(store, "a"), await add(store, "b")
    async with store.begin() as unit:
        await unit.add_message(one.id, Sender.VISITOR, "x", NOW, client_id="m1")
        await unit.add_message(other.id, Sender.VISITOR, "x", NOW, client_id="m1")
    with pytest.raises(IntegrityError):
        async with store.begin() as unit:
            await unit.add_message(one.id, Sender.VISITOR, "x", NOW, client_id="m1")


async def test_an_edited_message_is_replaced_and_only_a_visitors(store: SqlStore) -> None:
    made = await add(store)
    async with store.begin() as unit:
        await unit.add_message(made.id, Sender.VISITOR, "before", NOW, client_id="m1")
        await unit.add_message(made.id, Sender.COUNSELLOR, "ours", NOW, client_id="m2")
        edited = await unit.replace_text(made.id, "m1", "after", READ, NOW)
        assert edited is not None and (edited.text, edited.level) == ("after", RiskLevel.HIGH)
        assert edited.evidence == READ.evidence
        assert await unit.replace_text(made.id, "m2", "after", READ, NOW) is None
        assert await unit.replace_text(made.id, "m3", "after", READ, NOW) is None
    assert [message.text for message in await store.messages_after(made.id)] == ["after", "ours"]


async def test_an_address_belongs_to_its_channel_and_to_one_conversation(store: SqlStore) -> None:
    made = await add(store, "123", channel=Channel.TELEGRAM)
    assert await store.conversation_at(Channel.TELEGRAM, "123") == made
    assert await store.conversation_at(Channel.WEB, "123") is None
    with pytest.raises(IntegrityError):
        await add(store, "123", channel=Channel.TELEGRAM)


async def test_after_detaching_the_address_leads_nowhere_and_can_begin_anew(store: SqlStore) -> None:
    made = await add(store, "token")
    async with store.begin() as unit:
        await unit.detach(made.id)
    assert await store.conversation_at(Channel.WEB, "token") is None
    assert await store.conversation_by_id(made.id) == made
    again = await add(store, "token")
    assert await store.conversation_at(Channel.WEB, "token") == again


async def test_what_waited_for_a_detached_person_is_not_sent(store: SqlStore) -> None:
    made = await add(store, "123", channel=Channel.TELEGRAM)
    async with store.begin() as unit:
        await unit.add_delivery(await unit.add_message(made.id, Sender.ASSISTANT, "a", NOW), version=1)
        await unit.detach(made.id)
        await unit.add_delivery(await unit.add_message(made.id, Sender.COUNSELLOR, "b", NOW), version=1)
    assert await store.lease_delivery(NOW, timedelta(seconds=60)) is None
    assert [message.delivered for message in await store.messages_after(made.id)] == [False, False]


async def test_unknown_conversations_are_named_so(store: SqlStore) -> None:
    with pytest.raises(UnknownConversation):
        await store.conversation_by_id("0" * 32)
    with pytest.raises(UnknownConversation):
        async with store.begin() as unit:
            await unit.conversation("0" * 32)
    with pytest.raises(UnknownConversation):
        async with store.begin() as unit:
            await unit.save(conversation())
    with pytest.raises(UnknownConversation):
        async with store.begin() as unit:
            await unit.erase("0" * 32)


async def test_a_telegram_update_is_taken_once(store: SqlStore) -> None:
    assert not await store.seen_update(5_000_000_000, NOW)
    assert await store.seen_update(5_000_000_000, NOW)
    assert await store.update_known(5_000_000_000) and not await store.update_known(1)
    answers = await asyncio.gather(*(store.seen_update(7, NOW) for _ in range(8)))
    assert sorted(answers) == [False] + [True] * 7


async def test_an_update_whose_transaction_failed_is_not_seen(store: SqlStore) -> None:
    async def break_off() -> None:
        async with store.begin() as unit:
            assert not await unit.seen_update(1, NOW)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await break_off()
    assert not await store.seen_update(1, NOW)


async def test_the_ids_of_sent_messages_are_kept_for_deleting_them(store: SqlStore) -> None:
    made = await add(store)
    async with store.begin() as unit:
        old = await unit.add_message(made.id, Sender.ASSISTANT, "old", NOW - timedelta(hours=50))
        new = await unit.add_message(made.id, Sender.ASSISTANT, "new", NOW)
    await store.remember_sent(old.id, ["1"])
    await store.remember_sent(new.id, ["2", "3"])
    await store.remember_sent(10_000, ["4"])
    assert await store.sent_since(made.id, NOW - timedelta(hours=48)) == ("2", "3")


async def test_a_naive_time_is_refused(store: SqlStore) -> None:
    with pytest.raises(Exception, match="time zone"):
        await add(store, created_at=NOW.replace(tzinfo=None))


async def test_times_come_back_in_utc_whatever_zone_they_were_written_in(store: SqlStore) -> None:
    budapest = NOW.astimezone(ZoneInfo("Europe/Budapest"))
    made = await add(store, last_message_at=budapest)
    back = await store.conversation_by_id(made.id)
    assert back.last_message_at == NOW and back.last_message_at.utcoffset() == timedelta(0)


async def test_a_sign_of_life_is_written_at_most_every_half_minute(store: SqlStore) -> None:
    made = await add(store)
    await store.touch(made.id, NOW + timedelta(seconds=10))
    assert await store.last_seen(made.id) == NOW
    await store.touch(made.id, NOW + timedelta(seconds=31))
    assert await store.last_seen(made.id) == NOW + timedelta(seconds=31)
    await store.touch("0" * 32, NOW)
    assert await store.last_seen("0" * 32) is None


async def test_what_was_said_last_before_a_message_is_found(store: SqlStore) -> None:
    made = await add(store)
    async with store.begin() as unit:
        first = await unit.add_message(made.id, Sender.ASSISTANT, "a", NOW)
        mine = await unit.add_message(made.id, Sender.VISITOR, "b", NOW)
        await unit.add_message(made.id, Sender.COUNSELLOR, "c", NOW)
        later = await unit.add_message(made.id, Sender.SYSTEM, "d", NOW)
    assert await store.last_said(made.id, mine.id) == (first,)
    assert await store.last_said(made.id, later.id) == (first,)
    assert await store.last_said(made.id, later.id + 1) == (later,)
    assert await store.last_said(made.id, first.id) == ()
