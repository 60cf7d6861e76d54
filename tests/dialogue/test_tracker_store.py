"""What Rasa remembers: enough to go on, none of the words, nothing of an erased conversation."""

import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from rasa.core.tracker_store import TrackerStore, check_if_tracker_store_async
from rasa.core.utils import AvailableEndpoints
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, BotUttered, Event, Restarted, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.model import Channel, Conversation, Mode, RiskLevel
from bot.rasa_server.tracker_store import MOST_EVENTS, TURNS_KEPT, EventsInMemory, SealedTrackerStore
from bot.storage.crypto import KeyRing
from bot.storage.engine import Database
from bot.storage.store import SqlStore
from tests.dialogue.conftest import ROOT
from tests.fakes import NOON
from tests.integration.servers import fresh_database

CANARY = "canary-text"


def turn(intent: str = "ask_rights", **metadata: Any) -> list[Event]:
    parsed = {
        "text": CANARY,
        "intent": {"name": intent, "confidence": 0.9},
        "intent_ranking": [{"name": intent, "confidence": 0.9}],
        "entities": [{"entity": "city", "value": "Budapest", "start": 0, "end": 8, "text": CANARY}],
        "text_tokens": [(0, 6)],
    }
    heard = UserUttered(CANARY, parsed["intent"], parsed["entities"], parsed, metadata={"language": "en", **metadata})
    offered = {"buttons": [{"title": CANARY, "payload": "person"}]}
    return [ActionExecuted("action_listen"), heard, ActionExecuted(f"utter_{intent}"), BotUttered(CANARY, offered)]


class ErasedMeanwhile(EventsInMemory):
    """Refuses, as the database does when the conversation is gone."""

    def append(self, conversation_id: str, events: list[dict[str, Any]], *, after: int | None = None) -> bool:
        return False


class Broken(EventsInMemory):
    """Fails as a database does, quoting what it was asked."""

    def load(self, conversation_id: str) -> list[dict[str, Any]]:
        raise OSError(CANARY)

    def append(self, conversation_id: str, events: list[dict[str, Any]], *, after: int | None = None) -> bool:
        raise OSError(CANARY)


@pytest.fixture(scope="session")
def domain() -> Domain:
    return Domain.from_path(ROOT / "domain.yml")


@pytest.fixture
def kept() -> EventsInMemory:
    return EventsInMemory()


@pytest.fixture
def store(domain: Domain, kept: EventsInMemory) -> SealedTrackerStore:
    return SealedTrackerStore(domain, events=kept)


async def talk(store: SealedTrackerStore, *events: Event) -> DialogueStateTracker:
    """One message as Rasa handles it: read, add, save."""
    tracker = await store.get_or_create_tracker("c", append_action_listen=False)
    for event in events:
        tracker.update(event, store.domain)
    await store.save(tracker)
    return tracker


async def test_a_new_conversation_has_no_tracker(store: SealedTrackerStore) -> None:
    assert await store.retrieve("nobody") is None


async def test_what_the_dialogue_needs_comes_back(store: SealedTrackerStore) -> None:
    await talk(store, *turn("ask_rights"), SlotSet("city", "Budapest"))

    tracker = await store.retrieve("c")

    assert tracker is not None
    assert tracker.get_slot("city") == "Budapest"
    assert tracker.latest_message is not None
    assert tracker.latest_message.intent_name == "ask_rights"
    assert tracker.latest_message.metadata == {"language": "en"}
    assert tracker.latest_action_name == "utter_ask_rights"
    offered = [event for event in tracker.events if isinstance(event, BotUttered)]
    assert offered[0].data["buttons"][0]["payload"] == "person"


async def test_no_words_of_anybody_are_stored(store: SealedTrackerStore, kept: EventsInMemory) -> None:
    await talk(store, *turn(), SlotSet("session_started_metadata", {"risk_indicators": [CANARY]}))
    await talk(store, *turn())

    assert CANARY not in json.dumps(kept.load("c"))


async def test_each_message_adds_its_events_once(store: SealedTrackerStore, kept: EventsInMemory) -> None:
    tracker = await talk(store, *turn())
    await store.save(tracker)
    first = len(kept.load("c"))
    await talk(store, *turn())

    assert first == 4
    assert len(kept.load("c")) == 8


async def test_a_long_conversation_is_cut_to_its_latest_turns_and_its_slots(
    store: SealedTrackerStore, kept: EventsInMemory
) -> None:
    await talk(store, SlotSet("country", "AT"), *turn("greet"))
    for _ in range(MOST_EVENTS // 4):
        await talk(store, *turn())
        assert len(kept.load("c")) <= MOST_EVENTS

    tracker = await store.retrieve("c")

    assert tracker is not None
    assert tracker.get_slot("country") == "AT"
    assert TURNS_KEPT <= sum(isinstance(event, UserUttered) for event in tracker.events) < MOST_EVENTS // 4
    await talk(store, *turn("thank"))
    again = await store.retrieve("c")
    assert again is not None
    assert again.latest_message is not None
    assert again.latest_message.intent_name == "thank"


async def test_a_restart_is_remembered(store: SealedTrackerStore) -> None:
    await talk(store, SlotSet("country", "AT"), *turn())
    await talk(store, Restarted())

    tracker = await store.retrieve("c")

    assert tracker is not None
    assert tracker.get_slot("country") is None


async def test_nothing_is_kept_of_a_conversation_that_was_erased_meanwhile(domain: Domain) -> None:
    store = SealedTrackerStore(domain, events=ErasedMeanwhile())
    await talk(store, *turn())

    assert await store.retrieve("c") is None
    assert list(await store.keys()) == []


async def test_without_its_database_the_dialogue_goes_on_and_the_log_names_no_text(
    domain: Domain, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO):
        tracker = await talk(SealedTrackerStore(domain, events=Broken()), *turn())

    assert tracker.latest_message is not None
    assert "OSError" in caplog.text
    assert CANARY not in caplog.text


async def test_in_memory_only_the_latest_conversations_are_kept(
    kept: EventsInMemory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.rasa_server.tracker_store._IN_MEMORY", 2)
    for name in ("a", "b", "c"):
        kept.append(name, [{"event": "restart"}])

    assert kept.keys() == ["b", "c"]
    kept.delete("b")
    assert kept.keys() == ["c"]


def test_it_offers_rasa_what_rasa_awaits(store: SealedTrackerStore) -> None:
    assert check_if_tracker_store_async(store)


class TestWithTheDatabase:
    """SQLite, through the very class the server is given in endpoints.yml."""

    @pytest.fixture
    def keys(self, tmp_path: Path) -> KeyRing:
        return KeyRing.create(tmp_path / "keys.json")

    @pytest.fixture
    def url(self, tmp_path: Path) -> Iterator[str]:
        with fresh_database("sqlite", tmp_path) as url:
            yield url

    @pytest.fixture
    def sealed(
        self, domain: Domain, url: str, keys: KeyRing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> SealedTrackerStore:
        monkeypatch.setenv("HELPLINE_DATABASE_URL", url)
        monkeypatch.setenv("HELPLINE_KEY_FILE", str(tmp_path / "keys.json"))
        endpoints = AvailableEndpoints.read_endpoints(str(ROOT / "endpoints.yml"))
        store = TrackerStore.create(endpoints.tracker_store, domain)
        assert isinstance(store, SealedTrackerStore)
        return store

    async def test_an_unknown_conversation_leaves_nothing_behind(self, sealed: SealedTrackerStore) -> None:
        await talk(sealed, *turn())

        assert await sealed.retrieve("c") is None

    async def test_a_known_one_goes_on_until_it_is_erased(
        self, sealed: SealedTrackerStore, url: str, keys: KeyRing
    ) -> None:
        database = Database.connect(url)
        case = Conversation("c", Channel.WEB, "hu", Mode.ASSISTANT, RiskLevel.NONE, 1, 1, NOON, NOON)
        async with SqlStore(database, keys).begin() as unit:
            await unit.add_conversation(case, "token")

        await talk(sealed, *turn("greet"))
        tracker = await talk(sealed, *turn("ask_debt"))
        assert [event.intent_name for event in tracker.events if isinstance(event, UserUttered)] == [
            "greet",
            "ask_debt",
        ]

        async with SqlStore(database, keys).begin() as unit:
            await unit.erase("c")
        await sealed.save(tracker)
        assert await sealed.retrieve("c") is None
        await database.close()
