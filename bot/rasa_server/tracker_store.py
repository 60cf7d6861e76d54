"""What Rasa remembers of a conversation between two messages: sealed in the project's database, gone with it.

Stored is what the dialogue needs to go on: intents, entities, slots, actions, and which choices were offered. What the
person wrote and what was answered is not among it; the gateway keeps that. Without a database (`rasa shell`) the same
is kept in memory, for the latest conversations only.
"""

import asyncio
import logging
import os
from collections import OrderedDict
from pathlib import Path
from typing import Any, Dict, Iterable, List, Optional, Protocol, Text, Tuple

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import SerializedTrackerAsDict, TrackerStore
from rasa.shared.core.constants import SESSION_START_METADATA_SLOT
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event, SlotSet, UserUttered, deserialise_events
from rasa.shared.core.trackers import DialogueStateTracker

from bot.storage.tracker_events import TrackerEvents

MOST_EVENTS = 300
"""With more than this, what is stored is replaced by the slots and the latest turns: every event is read back with
each message."""

TURNS_KEPT = 10

_IN_MEMORY = 1_000
"""Conversations kept without a database."""

_log = logging.getLogger(__name__)

Stored = Dict[Text, Any]


class Events(Protocol):
    """Where events are kept, by conversation."""

    def load(self, conversation_id: str) -> List[Stored]: ...

    def append(self, conversation_id: str, events: List[Stored], *, after: Optional[int] = None) -> bool: ...

    def delete(self, conversation_id: str) -> None: ...

    def keys(self) -> List[str]: ...


class EventsInMemory:
    """The latest conversations, until the process ends."""

    def __init__(self) -> None:
        self._events: OrderedDict[str, List[Stored]] = OrderedDict()

    def load(self, conversation_id: str) -> List[Stored]:
        return list(self._events.get(conversation_id, ()))

    def append(self, conversation_id: str, events: List[Stored], *, after: Optional[int] = None) -> bool:
        self._events.setdefault(conversation_id, []).extend(events)
        self._events.move_to_end(conversation_id)
        while len(self._events) > _IN_MEMORY:
            self._events.popitem(last=False)
        return True

    def delete(self, conversation_id: str) -> None:
        self._events.pop(conversation_id, None)

    def keys(self) -> List[str]:
        return list(self._events)


class SealedTrackerStore(TrackerStore, SerializedTrackerAsDict):
    """Rasa's interface over `bot.storage`; the two arguments name environment variables, not values."""

    def __init__(
        self,
        domain: Optional[Domain],
        event_broker: Optional[EventBroker] = None,
        database_url_from: Text = "",
        key_file_from: Text = "",
        events: Optional[Events] = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(domain, event_broker, **kwargs)
        url, key_file = os.environ.get(database_url_from), os.environ.get(key_file_from)
        self._understood: OrderedDict[Text, Stored] = OrderedDict()
        self._events: Events
        if events is not None:
            self._events = events
        elif url and key_file:
            self._events = TrackerEvents(url, Path(key_file))
        else:
            _log.warning("no database: conversations are remembered until this process ends")
            self._events = EventsInMemory()

    async def retrieve(self, sender_id: Text) -> Optional[DialogueStateTracker]:
        """The tracker as it was left; None for a new conversation, or when it cannot be read."""
        try:
            stored = await asyncio.to_thread(self._events.load, sender_id)
        except Exception as error:
            # Rasa would go over to a store of its own, in memory and with all texts. Forgetting is the lesser harm.
            _log.error("the tracker could not be read (%s); the dialogue starts afresh", type(error).__name__)
            return None
        if not stored:
            return None
        tracker = DialogueStateTracker.from_events(
            sender_id, deserialise_events(stored), self.domain.slots, domain=self.domain
        )
        _mark(tracker, len(tracker.events), len(stored))
        return tracker

    def take_understood(self, sender_id: Text) -> Stored:
        """What the message saved last was understood as (`intent`), and where the person is (`country`); once."""
        return self._understood.pop(sender_id, {})

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Add what is new; nothing for a conversation that was erased meanwhile."""
        self._note_understood(tracker)
        try:
            await asyncio.to_thread(self._save, tracker)
        except Exception as error:
            _log.error("the tracker could not be stored (%s)", type(error).__name__)

    async def keys(self) -> Iterable[Text]:
        """The conversations remembered."""
        return await asyncio.to_thread(self._events.keys)

    def _note_understood(self, tracker: DialogueStateTracker) -> None:
        heard = tracker.latest_message
        intent = (heard.intent or {}).get("name") if heard is not None else None
        country = tracker.get_slot("country") if "country" in tracker.slots else None
        self._understood[tracker.sender_id] = {"intent": intent, "country": country}
        while len(self._understood) > _IN_MEMORY:
            self._understood.popitem(last=False)

    def _save(self, tracker: DialogueStateTracker) -> None:
        seen, rows = getattr(tracker, "helpline_mark", (0, 0))
        new = without_texts(list(tracker.events)[seen:])
        if rows + len(new) > MOST_EVENTS:
            new = latest_turns(tracker)
            self._events.delete(tracker.sender_id)
            rows = 0
        if new and self._events.append(tracker.sender_id, new, after=rows):
            _mark(tracker, len(tracker.events), rows + len(new))


def _mark(tracker: DialogueStateTracker, seen: int, rows: int) -> None:
    """Note on the tracker how many of its events are stored, and as how many."""
    setattr(tracker, "helpline_mark", (seen, rows))  # noqa: B010  Rasa's class does not declare it


def latest_turns(tracker: DialogueStateTracker) -> List[Stored]:
    """The slots and the last turns: enough for the dialogue to go on."""
    slots = [SlotSet(slot.name, slot.value) for slot in tracker.slots.values() if slot.value is not None]
    events = tracker.applied_events()
    spoken = [place for place, event in enumerate(events) if isinstance(event, UserUttered)]
    first = spoken[-TURNS_KEPT] - 1 if len(spoken) >= TURNS_KEPT else 0
    return without_texts([*slots, *events[max(first, 0) :]])


def without_texts(events: Iterable[Event]) -> List[Stored]:
    """The events as plain data, without what the person wrote and what was answered."""
    kept = []
    for event in events:
        data = event.as_dict()
        kind = data["event"]
        if kind == "user":
            kept.append(_heard(data))
        elif kind == "bot":
            buttons = (data.get("data") or {}).get("buttons") or []
            if buttons:
                offered = [{"payload": button.get("payload")} for button in buttons]
                kept.append(
                    {"event": kind, "timestamp": data.get("timestamp"), "text": None, "data": {"buttons": offered}}
                )
        elif not (kind == "slot" and data.get("name") == SESSION_START_METADATA_SLOT):
            data.pop("metadata", None)
            kept.append(data)
    return kept


def _heard(data: Stored) -> Stored:
    parsed = data.get("parse_data") or {}
    language = (data.get("metadata") or {}).get("language") or parsed.get("language")
    return {
        "event": "user",
        "timestamp": data.get("timestamp"),
        "text": "",
        "parse_data": {
            "text": "",
            "intent": _only(parsed.get("intent") or {}, ("name", "confidence")),
            "entities": [_only(entity, ("entity", "value", "role")) for entity in parsed.get("entities") or ()],
        },
        "metadata": {"language": language} if language else {},
    }


def _only(data: Stored, names: Tuple[Text, ...]) -> Stored:
    return {name: data[name] for name in names if name in data}
