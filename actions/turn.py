"""The message being answered, as an action sees it: language, place, and what was said just before."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from rasa_sdk import Tracker

from bot.model import Language

NOT_UNDERSTOOD = frozenset({None, "nlu_fallback"})

_COUNTRY = re.compile(r"[A-Z]{2}")


class Turn:
    """A reader over Rasa's tracker; what came in a message is checked before it is believed.

    `shown` gathers the ids of the services an action lists in its answer.
    """

    def __init__(self, tracker: Tracker, default_language: Language) -> None:
        self.shown: list[str] = []
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
    def channel(self) -> str:
        """Where the person writes ("web", "telegram"); empty where nothing says it."""
        metadata = self._latest.get("metadata")
        return str(metadata.get("channel") or "") if isinstance(metadata, Mapping) else ""

    @property
    def text(self) -> str:
        """The message itself: to be read, never to be said or logged."""
        return str(self._latest.get("text") or "")

    @property
    def city(self) -> str | None:
        """The town the person spoke of last, unless another country was named since."""
        return self._place()[1]

    @property
    def country(self) -> str | None:
        """The country the person spoke of last, unless a town was named since."""
        return self._place()[0]

    @property
    def countries_named(self) -> list[str]:
        """The countries of this message, each once, without the one somebody comes from."""
        named = (entity.get("value") for entity in self._entities("country"))
        return [code for code in dict.fromkeys(named) if isinstance(code, str) and _COUNTRY.fullmatch(code)]

    @property
    def home_country(self) -> str | None:
        """The country the person said to come from."""
        for event in self._said_by_person():
            for name, role in (("home_country", None), ("country", "origin")):
                for entity in _entities_of(event, name, role):
                    value = entity.get("value")
                    if isinstance(value, str) and _COUNTRY.fullmatch(value):
                        return value
        return self._slot("home_country")

    @property
    def service_type(self) -> str | None:
        """The kind of help named in this message or on its button."""
        return self.told("service_type")

    @property
    def language_named(self) -> str | None:
        """The language named in this message."""
        return self.told("language")

    @property
    def page(self) -> int:
        """Which part of a list is asked for, from 1."""
        page = self.told("page") or ""
        return int(page) if re.fullmatch(r"[1-9]\d?", page) else 1

    def told(self, name: str) -> str | None:
        """The first value of an entity of this message, or of the button that was pressed."""
        for entity in self._entities(name):
            if isinstance(entity.get("value"), str):
                return str(entity["value"])
        return None

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
        for event in reversed(self._tracker.events):
            if event.get("event") == "restart":
                return  # what was said before is forgotten
            if event.get("event") == "user":
                yield event

    def _place(self) -> tuple[str | None, str | None]:
        """Country and town as named last. An embassy's country is no place where somebody is."""
        for steps_back, event in enumerate(self._said_by_person()):
            intent = ((event.get("parse_data") or {}).get("intent") or {}).get("name")
            if steps_back and intent == "find_embassy":
                continue
            country = next((e.get("value") for e in _entities_of(event, "country")), None)
            city = next((e.get("value") for e in _entities_of(event, "city")), None)
            known = country if isinstance(country, str) and _COUNTRY.fullmatch(country) else None
            if known or isinstance(city, str):
                return known, city if isinstance(city, str) else None
        return self._slot("country"), self._slot("city")  # of turns that are not kept any more

    def _slot(self, name: str) -> str | None:
        value = self._tracker.slots.get(name)
        return value if isinstance(value, str) and value else None

    def _entities(self, name: str) -> Iterator[Mapping[str, Any]]:
        return _entities_of({"parse_data": self._latest}, name)


def _entities_of(event: Mapping[str, Any], name: str, role: str | None = None) -> Iterator[Mapping[str, Any]]:
    for entity in (event.get("parse_data") or {}).get("entities") or ():
        if isinstance(entity, Mapping) and entity.get("entity") == name and entity.get("role") == role:
            yield entity
