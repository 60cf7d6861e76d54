"""Rasa's memory of a conversation: sealed, in order, and never back after its conversation was erased."""

import threading
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.errors import DecryptionError
from bot.model import Channel, Conversation, Mode, RiskLevel
from bot.storage.crypto import KeyRing
from bot.storage.engine import Database
from bot.storage.store import SqlStore
from bot.storage.tables import TrackerEventRow
from bot.storage.tracker_events import TrackerEvents
from tests.fakes import NOON

EVENTS: list[dict[str, Any]] = [
    {"event": "action", "name": "action_session_start", "timestamp": 1.5},
    {"event": "user", "text": "elvették az útlevelem", "metadata": {"risk_indicators": ["threats"]}},
]


@pytest.fixture
def tracker(url: str, keys: KeyRing, tmp_path: Path) -> Iterator[TrackerEvents]:
    tracker = TrackerEvents(url, tmp_path / "keys.json")
    yield tracker
    tracker.close()


@pytest.fixture
async def case(store: SqlStore) -> str:
    made = Conversation(uuid.uuid4().hex, Channel.WEB, "hu", Mode.ASSISTANT, RiskLevel.NONE, 1, 1, NOON, NOON)
    async with store.begin() as unit:
        await unit.add_conversation(made, made.id)
    return made.id


async def test_events_come_back_in_order(tracker: TrackerEvents, case: str) -> None:
    assert tracker.load(case) == [] and tracker.count(case) == 0 and tracker.keys() == []
    assert tracker.append(case, EVENTS)
    assert tracker.append(case, [{"event": "bot", "text": "válasz"}])
    assert tracker.append(case, [])
    assert tracker.load(case) == [*EVENTS, {"event": "bot", "text": "válasz"}]
    assert tracker.count(case) == 3
    assert tracker.keys() == [case]


async def test_the_database_holds_no_word_of_them(tracker: TrackerEvents, case: str, database: Database) -> None:
    tracker.append(case, EVENTS)
    async with database.read() as connection:
        boxes = (await connection.execute(select(TrackerEventRow.event_box))).scalars().all()
    assert all(b"event" not in bytes(box) and "útlevelem".encode() not in bytes(box) for box in boxes)


async def test_nothing_is_written_for_a_conversation_that_does_not_exist(
    tracker: TrackerEvents, store: SqlStore, case: str
) -> None:
    assert not tracker.append("0" * 32, EVENTS)
    tracker.append(case, EVENTS)
    async with store.begin() as unit:
        await unit.erase(case)
    assert not tracker.append(case, EVENTS)
    assert tracker.load(case) == [] and tracker.keys() == []


async def test_a_late_answer_does_not_refill_a_cleared_memory(
    tracker: TrackerEvents, store: SqlStore, case: str
) -> None:
    tracker.append(case, EVENTS)
    async with store.begin() as unit:
        await unit.clear_tracker(case)
    assert not tracker.append(case, EVENTS[:1], after=2)
    assert tracker.load(case) == []
    assert tracker.append(case, EVENTS[:1], after=0)
    assert tracker.count(case) == 1


async def test_deleting_clears_one_conversation_only(tracker: TrackerEvents, case: str) -> None:
    tracker.append(case, EVENTS)
    tracker.delete("0" * 32)
    assert tracker.count(case) == 2
    tracker.delete(case)
    assert tracker.count(case) == 0


async def test_many_writers_lose_and_mix_nothing(tracker: TrackerEvents, case: str) -> None:
    def write(number: int) -> None:
        for step in range(5):
            assert tracker.append(case, [{"writer": number, "step": step}] * 2)

    writers = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    events = tracker.load(case)
    assert len(events) == 40
    for number in range(4):
        assert [event["step"] for event in events if event["writer"] == number] == sorted([*range(5)] * 2)


async def test_an_event_of_another_conversation_does_not_open(
    tracker: TrackerEvents, store: SqlStore, database: Database, case: str
) -> None:
    other = Conversation(uuid.uuid4().hex, Channel.WEB, "hu", Mode.ASSISTANT, RiskLevel.NONE, 1, 1, NOON, NOON)
    async with store.begin() as unit:
        await unit.add_conversation(other, other.id)
    tracker.append(case, EVENTS)
    async with database.write() as connection:
        await connection.execute(TrackerEventRow.__table__.update().values(conversation_id=other.id))  # type: ignore[attr-defined]
    with pytest.raises(DecryptionError):
        tracker.load(other.id)
