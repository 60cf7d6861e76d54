"""The questions that come before a list of services: where, which country, whose embassy, what kind, for whom.

They keep no state. Each button carries what it would answer, and a typed answer is taken for the button it means
(`bot/rasa_server/typed_choice.py`); whoever writes about something else is simply answered about that.
"""

from typing import get_args

from rasa_sdk.executor import CollectingDispatcher

from actions.content import Content
from actions.payload import payload
from actions.turn import Turn
from bot.knowledge import EUROPE, HOME
from bot.knowledge.facts import Audience

COUNTRIES = ("AT", "DE", "GB", "SK", "RO", "UA")
"""Offered on buttons beside Hungary; any other can be written."""

TOWNS = ("Budapest", "Debrecen", "Miskolc", "Szeged", "Pécs", "Győr")
KINDS = ("hotline", "shelter", "medical", "psychological", "legal", "basic_needs", "child")
AUDIENCES: tuple[Audience, ...] = ("child", "woman", "man", "family")
QUESTIONS = frozenset({"place", "country", "kind", "audience"})
"""What a button can ask to be asked (`{"ask":"place"}`)."""

Buttons = list[dict[str, str]]


def question_first(turn: Turn, known: Content, dispatcher: CollectingDispatcher) -> bool:
    """Ask what must be known before services can be listed; says whether it asked."""
    asked = turn.told("ask")
    several = turn.countries_named
    if turn.told("place_unknown"):
        _ask_again(turn, known, dispatcher)
    elif asked in QUESTIONS:
        _ask(asked, turn, known, dispatcher)
    elif len(several) > 1 and turn.told("city") is None and not (turn.intent == "find_embassy" and HOME in several):
        buttons = [country_button(code, turn, known) for code in several[:3]]
        dispatcher.utter_message(text=_say("place_ask_which", turn, known), buttons=buttons)
    elif turn.told("abroad") and not several and turn.told("city") is None and turn.told("unsaid") is None:
        _ask("country", turn, known, dispatcher)
    elif turn.told("unsaid") is not None:
        return False
    elif turn.intent == "find_embassy":
        if turn.home_country or turn.country:
            return False
        buttons = [_citizen_button(code, turn, known) for code in (HOME, "UA", "RO", "RS", "SK", "DE")]
        dispatcher.utter_message(text=_say("embassy_ask", turn, known), buttons=buttons)
    elif turn.intent == "find_nearby_service" and not (turn.city or turn.country or turn.service_type):
        _ask("place", turn, known, dispatcher)
    else:
        return False
    return True


def country_button(code: str, turn: Turn, known: Content) -> dict[str, str]:
    """A button that says in which country somebody is."""
    title = known.texts.country(code, turn.language)
    return {"title": title, "payload": payload(turn.intent, country=code, **_kept(turn))}


def unsaid_button(turn: Turn, known: Content, abroad: bool = False) -> dict[str, str]:
    """A button for who does not want to say where they are; abroad, what holds in all of Europe is shown."""
    said = {"unsaid": "abroad" if abroad else "yes"}
    return {"title": _say("button_unsaid", turn, known), "payload": payload(turn.intent, **said, **_kept(turn))}


def ask_button(question: str, title: str, turn: Turn, known: Content) -> dict[str, str]:
    """A button that asks for one of these questions."""
    return {"title": _say(title, turn, known), "payload": payload(turn.intent, ask=question, **_kept(turn))}


def where(turn: Turn, known: Content) -> tuple[str | None, str | None]:
    """Country and town somebody spoke of, as far as they fit together."""
    country, city = turn.country, turn.city
    if turn.intent == "find_embassy" and HOME in turn.countries_named:
        country = HOME  # "the Ukrainian embassy in Hungary"
    of_city = known.knowledge.gazetteer.country_of(city) if city else None
    if turn.told("unsaid") == "abroad":
        return EUROPE, None
    if country and of_city and country != of_city:
        # "the Romanian embassy in Budapest": the country is whose, the town is where.
        return (of_city, city) if turn.intent == "find_embassy" else (country, None)
    return country or of_city, city


def citizen_of(turn: Turn, known: Content) -> str | None:
    """Whose citizen somebody is: as they said, or as the embassy they ask for in another country tells."""
    if turn.home_country or turn.intent != "find_embassy":
        return turn.home_country
    there = where(turn, known)[0]
    return next((country for country in turn.countries_named if country != there), None)


def _ask(question: str, turn: Turn, known: Content, dispatcher: CollectingDispatcher) -> None:
    if question == "place":
        towns = [_town_button(town, turn, known) for town in TOWNS]
        away = ask_button("country", "button_other_country", turn, known)
        buttons = [*towns, away, unsaid_button(turn, known)]
        text = "place_ask"
    elif question == "country":
        countries = [country_button(code, turn, known) for code in COUNTRIES]
        home = {"title": _say("button_hungary", turn, known), "payload": payload(turn.intent, country=HOME)}
        buttons = [*countries, home, unsaid_button(turn, known, abroad=True)]
        text = "place_ask_abroad"
    elif question == "kind":
        titles = {kind: _say(f"kind_{kind}", turn, known) for kind in KINDS}
        buttons = [
            {"title": title, "payload": payload("find_nearby_service", service_type=kind)}
            for kind, title in titles.items()
        ]
        text = "kind_ask"
    else:
        buttons = [_audience_button(audience, turn, known) for audience in (*AUDIENCES, None)]
        text = "audience_ask"
    dispatcher.utter_message(text=_say(text, turn, known), buttons=buttons)


def _ask_again(turn: Turn, known: Content, dispatcher: CollectingDispatcher) -> None:
    """A place that is not known: towns and countries whose names look like it, else others."""
    near = known.knowledge.gazetteer.misspelt(turn.text, turn.language)
    maybe = [
        _town_button(value, turn, known) if entity == "city" else country_button(value, turn, known)
        for entity, value in near
    ]
    away = ask_button("country", "button_other_country", turn, known)
    buttons = [*maybe, away, unsaid_button(turn, known)]
    text = "place_unknown_maybe" if maybe else "place_unknown"
    dispatcher.utter_message(text=_say(text, turn, known), buttons=buttons)


def _town_button(town: str, turn: Turn, known: Content) -> dict[str, str]:  # noqa: ARG001
    return {"title": town, "payload": payload(turn.intent, city=town, **_kept(turn))}


def _citizen_button(code: str, turn: Turn, known: Content) -> dict[str, str]:
    return {"title": known.texts.country(code, turn.language), "payload": payload(turn.intent, home_country=code)}


def _audience_button(audience: str | None, turn: Turn, known: Content) -> dict[str, str]:
    kept = {name: value for name, value in _kept(turn).items() if name != "audience"}
    title = _say(f"audience_{audience or 'anyone'}", turn, known)
    return {"title": title, "payload": payload(turn.intent, audience=audience or "anyone", **kept)}


def _kept(turn: Turn) -> dict[str, str | None]:
    """What was already said about the help that is looked for; the place is read from the conversation."""
    kind = turn.service_type if turn.intent == "find_nearby_service" else None
    return {"service_type": kind, "audience": audience_of(turn)}


def audience_of(turn: Turn) -> str | None:
    """For whom help is looked for, as named in this message."""
    wanted = turn.told("audience")
    return wanted if wanted in get_args(Audience) else None


def _say(key: str, turn: Turn, known: Content) -> str:
    return known.texts.say(key, turn.language)
