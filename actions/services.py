"""Where to turn to: the services that belong to an answer, and lists of services, three at a time."""

from collections.abc import Sequence
from datetime import UTC, datetime

from rasa_sdk.executor import CollectingDispatcher

from actions.answer import Answer
from actions.content import Content
from actions.payload import payload
from actions.places import ask_button, audience_of, citizen_of, question_first, where
from actions.sources import sources_of
from actions.topics import offer_also
from actions.turn import Turn
from bot.knowledge import EUROPE, EUROPEAN, HOME, Service, service_lines

AT_ONCE = 3
"""Services shown in one message: more are not read in distress."""

Buttons = list[dict[str, str]]


class FindServices(Answer):
    """Somebody asks where to turn to: what must be known first, else the answer to that and the list."""

    def name(self) -> str:
        return "action_find_services"

    def say(self, turn: Turn, known: Content, dispatcher: CollectingDispatcher) -> None:
        if turn.told("part") == "sources":
            text = sources_of(turn, known, datetime.now(UTC).date())
            dispatcher.utter_message(text=text, buttons=[person_button(turn, known)])
            return
        if question_first(turn, known, dispatcher):
            return
        services = found(turn, known)
        shown, more = services[:AT_ONCE], services[AT_ONCE:]
        if not shown:
            _nothing(turn, known, dispatcher)
            return
        if turn.page == 1:
            begin(turn, known, dispatcher)
        buttons = []
        if more:
            following = payload(
                turn.intent,
                page=str(turn.page + 1),
                service_type=turn.service_type,
                audience=audience_of(turn),
                unsaid=turn.told("unsaid"),
            )
            buttons.append({"title": known.texts.say("services_more", turn.language), "payload": following})
        buttons += [*_other_ways(turn, known), sources_button(turn, known)]
        text = listed(shown, turn, known, with_intro=turn.page == 1)
        dispatcher.utter_message(text=text, buttons=buttons)
        offer_also(turn, known, dispatcher)


def begin(turn: Turn, known: Content, dispatcher: CollectingDispatcher) -> None:
    """What is said before a first list: the answer for Hungary, or what holds where we know little."""
    texts, (country, _) = known.texts, where(turn, known)
    today = datetime.now(UTC).date()
    if turn.told("unsaid") == "yes":
        dispatcher.utter_message(text=texts.say("place_unsaid", turn.language))
    elif turn.told("unsaid") == "abroad":
        dispatcher.utter_message(text=texts.say("place_unsaid_abroad", turn.language))
    elif country not in (None, HOME, EUROPE) and not known.knowledge.knows_country(country, today):
        name = texts.country(country, turn.language)
        dispatcher.utter_message(text=texts.say("place_without_services", turn.language, country=name))
    elif country in (None, HOME) or turn.intent == "find_embassy":
        dispatcher.utter_message(response=f"utter_{turn.intent}")


def found(turn: Turn, known: Content) -> list[Service]:
    """One page of what fits the question, and one more service if there is a next page."""
    offset = (turn.page - 1) * AT_ONCE
    if turn.intent == "find_embassy":
        embassies = for_topic(turn, known, len(known.knowledge.all_services))
        return [service for service in embassies if service.kind == "embassy"][offset : offset + AT_ONCE + 1]
    kind = turn.service_type
    if turn.intent != "find_nearby_service" or kind is None:
        return for_topic(turn, known, AT_ONCE + 1, offset=offset)
    country, city = where(turn, known)
    return known.knowledge.services(
        [kind],
        country=country or HOME,
        city=city,
        audience=audience_of(turn),
        language=turn.language,
        at=datetime.now(UTC),
        limit=AT_ONCE + 1,
        offset=offset,
        citizen_of=citizen_of(turn, known),
    )


def for_topic(turn: Turn, known: Content, limit: int, offset: int = 0) -> list[Service]:
    """The services that belong to what was asked, for where the person is."""
    country, city = where(turn, known)
    return known.knowledge.for_topic(
        turn.intent,
        country=country,
        city=city,
        audience=audience_of(turn),
        language=turn.language,
        at=datetime.now(UTC),
        limit=limit,
        offset=offset,
        citizen_of=citizen_of(turn, known),
    )


def listed(services: Sequence[Service], turn: Turn, known: Content, *, with_intro: bool) -> str:
    """The services as one text, a paragraph each; noted on the turn as shown."""
    texts, (country, _) = known.texts, where(turn, known)
    turn.shown.extend(service.id for service in services)
    paragraphs = service_lines(texts, services, turn.language, from_country=None if country == EUROPE else country)
    if with_intro and country not in (None, HOME, EUROPE):
        name = texts.country(country, turn.language)
        paragraphs.insert(0, texts.say("services_intro_abroad", turn.language, country=name))
    elif with_intro:
        paragraphs.insert(0, texts.say("services_intro", turn.language))
    if country not in (None, HOME) and any(_only_at_home(service) for service in services):
        paragraphs.append(texts.say("services_calling_home", turn.language))
    return "\n\n".join(paragraphs)


def sources_button(turn: Turn, known: Content) -> dict[str, str]:
    """The button that asks where an answer and its numbers are from."""
    title = known.texts.say("button_sources", turn.language)
    return {"title": title, "payload": payload(turn.intent, part="sources")}


def _nothing(turn: Turn, known: Content, dispatcher: CollectingDispatcher) -> None:
    """Nobody is known for this: what can be done instead, and a person."""
    texts, (country, _) = known.texts, where(turn, known)
    values: dict[str, str] = {}
    buttons = [*_other_ways(turn, known), person_button(turn, known)]
    if turn.page > 1:
        key = "services_no_more"
    elif turn.intent == "find_embassy":
        key = "embassy_none"
    elif country is not None and country not in EUROPEAN:
        key, values = "place_far_away", {"country": texts.country(country, turn.language)}
        buttons.append({"title": texts.say("kind_embassy", turn.language), "payload": payload("find_embassy")})
    else:
        key = "services_none"
    dispatcher.utter_message(text=texts.say(key, turn.language, **values), buttons=buttons)


def person_button(turn: Turn, known: Content) -> dict[str, str]:
    """The button that asks the gateway for a person."""
    return {"title": known.texts.say("button_person", turn.language), "payload": "person"}


def _other_ways(turn: Turn, known: Content) -> Buttons:
    """Buttons to look elsewhere, for somebody else, or for another kind of help."""
    country, city = where(turn, known)
    placed = bool(country or city)
    buttons = []
    if turn.intent != "find_embassy":
        title = "button_other_place" if placed else "button_other_country"
        buttons.append(ask_button("place" if placed else "country", title, turn, known))
        if audience_of(turn) is None and turn.told("audience") is None:
            buttons.append(ask_button("audience", "button_for_whom", turn, known))
    if turn.intent == "find_nearby_service":
        buttons.append(ask_button("kind", "button_other_kind", turn, known))
    return buttons


def _only_at_home(service: Service) -> bool:
    return service.country == HOME and any(phone.abroad is False and phone.e164 for phone in service.known_phones)
