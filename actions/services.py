"""Where to turn to: the services that belong to an answer, and lists of services with a button for more."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime

from rasa_sdk.executor import CollectingDispatcher

from actions.answer import Answer
from actions.content import Content
from actions.topics import offer_also
from actions.turn import Turn
from bot.knowledge import Service, service_lines

AT_ONCE = 3
"""Services shown in one message: more are not read in distress."""


class AddServices(Answer):
    """After an answer: up to three services that belong to its topic; nothing where none is known."""

    def name(self) -> str:
        return "action_add_services"

    def say(self, turn: Turn, known: Content, dispatcher: CollectingDispatcher) -> None:
        services = for_topic(turn, known, AT_ONCE)
        if services:
            dispatcher.utter_message(text=listed(services, turn, known, with_intro=True))
        offer_also(turn, known, dispatcher)


class FindServices(Answer):
    """Somebody asks where to turn to: the answer to that, then the list."""

    def name(self) -> str:
        return "action_find_services"

    def say(self, turn: Turn, known: Content, dispatcher: CollectingDispatcher) -> None:
        services = found(turn, known)
        shown, more = services[:AT_ONCE], services[AT_ONCE:]
        if turn.page == 1:
            dispatcher.utter_message(response=f"utter_{turn.intent}")
        if not shown:
            dispatcher.utter_message(
                text=known.texts.say("services_none", turn.language), buttons=[person_button(turn, known)]
            )
            return
        buttons = []
        if more:
            payload = f"/{turn.intent}" + json.dumps({"page": str(turn.page + 1)}, separators=(",", ":"))
            buttons.append({"title": known.texts.say("services_more", turn.language), "payload": payload})
        dispatcher.utter_message(text=listed(shown, turn, known, with_intro=turn.page == 1), buttons=buttons)
        offer_also(turn, known, dispatcher)


def found(turn: Turn, known: Content) -> list[Service]:
    """One page of what fits the question, and one more service if there is a next page."""
    kind = turn.service_type
    if turn.intent != "find_nearby_service" or kind is None:
        return for_topic(turn, known, AT_ONCE + 1, offset=(turn.page - 1) * AT_ONCE)
    country = turn.country or (known.knowledge.gazetteer.country_of(turn.city) if turn.city else None)
    place = {} if country is None else {"country": country}
    return known.knowledge.services(
        [kind],
        city=turn.city,
        language=turn.language,
        at=datetime.now(UTC),
        limit=AT_ONCE + 1,
        offset=(turn.page - 1) * AT_ONCE,
        citizen_of=turn.home_country,
        **place,
    )


def for_topic(turn: Turn, known: Content, limit: int, offset: int = 0) -> list[Service]:
    """The services that belong to what was asked, for where the person is."""
    return known.knowledge.for_topic(
        turn.intent,
        country=turn.country,
        city=turn.city,
        language=turn.language,
        at=datetime.now(UTC),
        limit=limit,
        offset=offset,
        citizen_of=turn.home_country,
    )


def listed(services: Sequence[Service], turn: Turn, known: Content, *, with_intro: bool) -> str:
    """The services as one text, a paragraph each."""
    texts = known.texts
    lines = service_lines(texts, services, turn.language, from_country=turn.country)
    return "\n\n".join([texts.say("services_intro", turn.language), *lines] if with_intro else lines)


def person_button(turn: Turn, known: Content) -> dict[str, str]:
    """The button that asks the gateway for a person."""
    return {"title": known.texts.say("button_person", turn.language), "payload": "person"}
