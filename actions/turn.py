"""The message being answered, as an action sees it: language, place, and what was said just before."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from rasa_sdk import Tracker

from bot.model import Language

NOT_UNDERSTOOD = frozenset({None, "nlu_fallback"})

_COUNTRY = re.compile(r"[A-Z]{2}")


class Turn:
    """A reader over Rasa's tracker; what came in a message is checked before it is believed."""

    def __init__(self, tracker: Tracker, default_language: Language) -> None:
        self._tracker = tracker
        self._default_language = default_language
        self._latest: Mapping[str, Any] = tracker.latest_message or {}

    @property
    def intent(self) -> str:
        """What the person wants, as understood; empty if nothing was."""
        return str((self._latest.get("intent") or {}).get("name") or "")

    @property
    def ranking(self) -> list[tuple[str, float]]:
        """What the message may mean, the likeliest first, with confidences; empty for a button."""
        ranked = self._latest.get("intent_ranking") or ()
        named = [(entry.get("name"), entry.get("confidence")) for entry in ranked if isinstance(entry, Mapping)]
        return [
            (name, float(confidence))
            for name, confidence in named
            if isinstance(name, str) and name not in NOT_UNDERSTOOD and isinstance(confidence, int | float)
        ]

    @property
    def language(self) -> Language:
        """The language the gateway sent with the latest message that had one, else the one it was found to be in."""
        for event in self._said_by_person():
            for source in (event.get("metadata"), event.get("parse_data")):
                language = source.get("language") if isinstance(source, Mapping) else None
                if isinstance(language, str) and language:
                    return language
        return self._default_language

    @property
    def handed_over(self) -> bool:
        """The gateway has already answered this message with a hand-over or emergency text."""
        metadata = self._latest.get("metadata")
        return isinstance(metadata, Mapping) and metadata.get("handed_over") is True

    @property
    def city(self) -> str | None:
        """The town named now, else earlier."""
        return self._named("city")

    @property
    def country(self) -> str | None:
        """The country named now, else, unless a town is named now, earlier."""
        named = self._entity("country") or (None if self._entity("city") else self._slot("country"))
        return named if named and _COUNTRY.fullmatch(named) else None

    @property
    def home_country(self) -> str | None:
        """The country the person said to come from."""
        home = self._named("country", role="origin", slot="home_country")
        return home if home and _COUNTRY.fullmatch(home) else None

    @property
    def service_type(self) -> str | None:
        """The kind of help named now; while paging through a list, the one that is listed."""
        return self._entity("service_type") or (self._slot("service_type") if self.page > 1 else None)

    @property
    def language_named(self) -> str | None:
        """The language named in this message."""
        return self._entity("language")

    @property
    def page(self) -> int:
        """Which part of a list is asked for, from 1."""
        page = self._entity("page") or ""
        return int(page) if re.fullmatch(r"[1-9]\d?", page) else 1

    def not_understood_in_a_row(self) -> int:
        """How many messages up to this one were not understood."""
        count = 0
        for event in self._said_by_person():
            intent = ((event.get("parse_data") or {}).get("intent") or {}).get("name")
            if intent not in NOT_UNDERSTOOD:
                break
            count += 1
        return count

    def offered_before(self) -> str | None:
        """The payload of the first button under the last words before this message.

        The gateway tells it where it can, because it also says things that Rasa's tracker does not hold.
        """
        metadata = self._latest.get("metadata")
        if isinstance(metadata, Mapping) and isinstance(metadata.get("offered"), list):
            offered = metadata["offered"]
            return str(offered[0]) if offered else None
        seen_message = False
        for event in reversed(self._tracker.events):
            if event.get("event") == "user":
                if seen_message:
                    return None
                seen_message = True
            elif event.get("event") == "bot" and seen_message:
                buttons = (event.get("data") or {}).get("buttons") or []
                if buttons:
                    return str(buttons[0].get("payload"))
        return None

    def _said_by_person(self) -> Iterator[Mapping[str, Any]]:
        return (event for event in reversed(self._tracker.events) if event.get("event") == "user")

    def _named(self, entity: str, role: str | None = None, slot: str | None = None) -> str | None:
        return self._entity(entity, role) or self._slot(slot or entity)

    def _entity(self, name: str, role: str | None = None) -> str | None:
        for entity in self._latest.get("entities") or ():
            if entity.get("entity") == name and entity.get("role") == role and isinstance(entity.get("value"), str):
                return str(entity["value"])
        return None

    def _slot(self, name: str) -> str | None:
        value = self._tracker.slots.get(name)
        return value if isinstance(value, str) and value else None
