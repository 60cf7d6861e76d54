"""The answer to a topic: its first part, the services that belong to it, and on request the rest and the sources."""

from datetime import UTC, date, datetime

from rasa_sdk.executor import CollectingDispatcher

from actions.answer import Answer
from actions.content import Content
from actions.payload import payload
from actions.services import AT_ONCE, for_topic, listed, person_button, sources_button
from actions.sources import has_sources, sources_of
from actions.topics import offer_also
from actions.turn import Turn

PARTS = ("more", "more2")
"""The parts of a long answer after the first, as they are named in keys and on buttons."""

Buttons = list[dict[str, str]]


class AnswerTopic(Answer):
    """Says `utter_<intent>`, and `utter_<intent>_next` as a second message where there is one.

    A key that ends in the channel's name (`utter_ask_chat_privacy_telegram`) is taken where it exists. Of an answer
    whose facts are too old to be said, only that is told.
    """

    def name(self) -> str:
        return "action_answer"

    def say(self, turn: Turn, known: Content, dispatcher: CollectingDispatcher) -> None:
        if turn.told("part") == "sources":
            text = sources_of(turn, known, today())
            dispatcher.utter_message(text=text, buttons=[person_button(turn, known)])
        elif (part := turn.told("part")) in PARTS and _has(f"{_key(turn, known)}_{part}", known):
            buttons = _onward(turn, known, after=part)
            dispatcher.utter_message(text=_words(f"{_key(turn, known)}_{part}", turn, known), buttons=buttons)
        else:
            self._first(turn, known, dispatcher)

    def _first(self, turn: Turn, known: Content, dispatcher: CollectingDispatcher) -> None:
        key, day = _key(turn, known), today()
        services = for_topic(turn, known, AT_ONCE)
        last = []  # paragraphs of the last message: its buttons lead on
        onward = _onward(turn, known, after=None)
        if too_old(turn, known, day):
            dispatcher.utter_message(text=_words("answer_too_old", turn, known), buttons=[person_button(turn, known)])
        else:
            if _overdue(turn, known, day):
                last.append(_words("answer_overdue", turn, known))
            following = _words(f"{key}_next", turn, known) if _has(f"{key}_next", known) else None
            ends_here = not (services or last or following)
            dispatcher.utter_message(response=key, buttons=onward if ends_here else [])
            if following:
                dispatcher.utter_message(text=following, buttons=[] if services or last else onward)
        if services:
            last.append(listed(services, turn, known, with_intro=True))
        if last:
            dispatcher.utter_message(text="\n\n".join(last), buttons=onward)
        offer_also(turn, known, dispatcher)


def today() -> date:
    """The day, in UTC."""
    return datetime.now(UTC).date()


def too_old(turn: Turn, known: Content, day: date) -> bool:
    """Whether a fact the answer rests on is past twice its review period."""
    return any(right.stale(day) for right in known.knowledge.basis(turn.intent))


def _overdue(turn: Turn, known: Content, day: date) -> bool:
    return any(right.overdue(day) for right in known.knowledge.basis(turn.intent))


def _key(turn: Turn, known: Content) -> str:
    by_channel = f"utter_{turn.intent}_{turn.channel}"
    return by_channel if turn.channel and _has(by_channel, known) else f"utter_{turn.intent}"


def _onward(turn: Turn, known: Content, after: str | None) -> Buttons:
    """Buttons for the next part and for the sources."""
    buttons: Buttons = []
    part = PARTS[0] if after is None else PARTS[1] if after == PARTS[0] else None
    if part and _has(f"{_key(turn, known)}_{part}", known):
        buttons.append({"title": _words("button_more", turn, known), "payload": payload(turn.intent, part=part)})
    if has_sources(turn, known):
        buttons.append(sources_button(turn, known))
    return buttons


def _has(key: str, known: Content) -> bool:
    return known.texts.has(key, "en")


def _words(key: str, turn: Turn, known: Content) -> str:
    return known.texts.say(key, turn.language)
