"""Secrecy at rest: nothing readable is stored, nothing erased is left, nothing changed is opened."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, text, update

from bot.errors import DecryptionError
from bot.model import Button, Channel, Conversation, HistoryEvent, RiskLevel, Sender, Translation, Verdict
from bot.storage.console_views import ConsoleViews
from bot.storage.crypto import KeyRing
from bot.storage.engine import Database
from bot.storage.rekey import BOXES, reseal
from bot.storage.schema import Base
from bot.storage.store import SqlStore
from bot.storage.tables import MessageRow
from bot.storage.tracker_events import TrackerEvents
from tests.factories import CANARY, NOW, READ, add
from tests.integration.servers import postgresql


async def fill_every_table(
    store: SqlStore, database: Database, keys: KeyRing, url: str, key_file: Path
) -> Conversation:
    """One conversation with a row in each table that belongs to a conversation, the canary in every text."""
    made = await add(store, CANARY, channel=Channel.TELEGRAM)
    async with store.begin() as unit:
        message = await unit.add_message(
            made.id,
            Sender.VISITOR,
            CANARY,
            NOW,
            buttons=(Button(CANARY, CANARY),),
            payload=CANARY,
            client_id=CANARY,
            assessment=READ,
        )
        await unit.add_turn(message, version=1)
        await unit.add_delivery(message, version=1)
        await unit.add_history(made.id, HistoryEvent(NOW, "queued"))
        await unit.add_alert(made.id, "immediate", RiskLevel.IMMEDIATE, NOW)
        await unit.set_code_word(made.id, CANARY)
        await unit.set_return_code(made.id, CANARY, NOW + timedelta(days=7))
        await unit.replace_text(made.id, CANARY, f"{CANARY}!", READ, NOW)
        await unit.set_translation(made.id, message.id, Translation("hu", CANARY))
    await store.remember_sent(message.id, [CANARY])
    views = ConsoleViews(database, keys)
    await views.add_note(made.id, "anna", CANARY, NOW)
    await views.add_feedback(made.id, Verdict.RIGHT, NOW)
    tracker = TrackerEvents(url, key_file)
    assert tracker.append(made.id, [{"event": "user", "text": CANARY}])
    tracker.close()
    return made


def tables_of_a_conversation() -> list[str]:
    return [name for name, table in Base.metadata.tables.items() if "conversation_id" in table.columns]


async def count(database: Database, table: str) -> int:
    async with database.read() as connection:
        return int((await connection.execute(text(f"SELECT count(*) FROM {table}"))).scalar_one())


async def test_erasing_leaves_no_row_in_any_table(
    store: SqlStore, database: Database, keys: KeyRing, url: str, key_file: Path
) -> None:
    made = await fill_every_table(store, database, keys, url, key_file)
    kept = await add(store, "somebody else")
    tables = tables_of_a_conversation()
    assert len(tables) >= 6
    for table in tables:
        assert await count(database, table) == 1, table

    async with store.begin() as unit:
        await unit.erase(made.id)

    for table in tables:
        assert await count(database, table) == 0, table
    assert await count(database, "conversations") == 1
    assert await store.conversation_by_id(kept.id) == kept
    async with database.read() as connection:
        for table in Base.metadata.tables.values():
            rows = (await connection.execute(select(table))).all()
            assert made.id not in str(rows), table.name


async def test_what_is_stored_holds_no_readable_word_of_the_person(
    store: SqlStore, database: Database, keys: KeyRing, url: str, key_file: Path, tmp_path: Path
) -> None:
    await fill_every_table(store, database, keys, url, key_file)
    async with database.read() as connection:
        for table in Base.metadata.tables.values():
            for row in (await connection.execute(select(table))).all():
                for value in row:
                    raw = value if isinstance(value, bytes) else str(value).encode()
                    assert CANARY.encode() not in raw, table.name
    if database.is_sqlite:
        files = list(tmp_path.glob("helpline.db*"))
        assert len(files) >= 2  # with its write-ahead log
    else:
        async with database.write() as connection:
            await connection.execute(text("SELECT pg_switch_wal()"))
        postgresql().admin("CHECKPOINT")
        files = [path for path in postgresql().data_folder.rglob("*") if path.is_file()]
    for path in files:
        assert CANARY.encode() not in path.read_bytes(), path.name


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
async def test_erased_rows_are_overwritten_in_the_sqlite_files(
    store: SqlStore, database: Database, tmp_path: Path
) -> None:
    made = await add(store)
    async with store.begin() as unit:
        await unit.add_message(made.id, Sender.VISITOR, "x" * 3000, NOW)
    async with database.read() as connection:
        box = (await connection.execute(select(MessageRow.text_box))).scalar_one()
    async with store.begin() as unit:
        await unit.erase(made.id)
    for path in tmp_path.glob("helpline.db*"):
        assert bytes(box)[100:200] not in path.read_bytes(), path.name


async def test_one_changed_byte_is_an_error_never_text(store: SqlStore, database: Database) -> None:
    made = await add(store)
    async with store.begin() as unit:
        await unit.add_message(made.id, Sender.VISITOR, "text", NOW)
    async with database.write() as connection:
        box = bytearray((await connection.execute(select(MessageRow.text_box))).scalar_one())
        box[-1] ^= 1
        await connection.execute(update(MessageRow).values(text_box=bytes(box)))
    with pytest.raises(DecryptionError):
        await store.messages_after(made.id)


async def test_a_message_moved_to_another_conversation_does_not_open(store: SqlStore, database: Database) -> None:
    one, other = await add(store, "a"), await add(store, "b")
    async with store.begin() as unit:
        await unit.add_message(one.id, Sender.VISITOR, "text", NOW)
    async with database.write() as connection:
        await connection.execute(update(MessageRow).values(conversation_id=other.id))
    with pytest.raises(DecryptionError):
        await store.messages_after(other.id)


def test_resealing_knows_every_sealed_column() -> None:
    sealed = {
        (name, column.name)
        for name, table in Base.metadata.tables.items()
        for column in table.columns
        if column.name.endswith("_box")
    }
    assert sealed == {(name, column) for name, boxes in BOXES.items() for column in boxes.contexts}


async def test_after_rotating_resealing_and_retiring_everything_opens_with_the_new_key_alone(
    store: SqlStore, database: Database, keys: KeyRing, url: str, key_file: Path
) -> None:
    made = await fill_every_table(store, database, keys, url, key_file)
    before = await store.messages_after(made.id)
    KeyRing.rotate(key_file)
    assert await reseal(database, KeyRing.load(key_file)) == 4
    assert await reseal(database, KeyRing.load(key_file)) == 0
    KeyRing.retire(key_file)
    new = SqlStore(database, KeyRing.load(key_file))
    assert await new.messages_after(made.id) == before
    assert await new.sent_since(made.id, NOW) == (CANARY,)
    assert await new.conversation_at(Channel.TELEGRAM, CANARY) == made
    delivery = await new.lease_delivery(NOW, timedelta(seconds=60))
    assert delivery is not None and delivery.address == CANARY
    with pytest.raises(DecryptionError):
        await store.messages_after(made.id)
