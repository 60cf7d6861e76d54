"""Topics by name, on buttons: a second thing that was asked, and what might have been meant."""

from collections.abc import Iterable, Iterator

from rasa_sdk.executor import CollectingDispatcher

from actions.content import Content
from actions.turn import Turn

NEARLY_AS_LIKELY = 0.35
"""A second topic is offered from this share of the first one's confidence on."""

LIKELY_ENOUGH = 0.15
_WORTH_A_GUESS = 0.08
_GUESSES = 3


def offer_also(turn: Turn, known: Content, dispatcher: CollectingDispatcher) -> None:
    """After an answer: a button for the second topic of a message that held two."""
    first, *others = turn.ranking or [("", 0.0)]
    for intent, confidence in others[:1]:
        if confidence >= max(LIKELY_ENOUGH, NEARLY_AS_LIKELY * first[1]) and has_topic(intent, known):
            buttons = [_button(intent, turn, known)]
            dispatcher.utter_message(text=known.texts.say("also_about", turn.language), buttons=buttons)


def guesses(turn: Turn, known: Content) -> list[dict[str, str]]:
    """Buttons for what a message that was not understood may have meant, the likeliest first."""
    likely = (intent for intent, confidence in turn.ranking if confidence >= _WORTH_A_GUESS)
    return [_button(intent, turn, known) for intent in _first(likely, known)]


def has_topic(intent: str, known: Content) -> bool:
    """Whether an intent has a name to put on a button; a greeting has none."""
    return known.texts.has(f"topic_{intent}", "en")


def _first(intents: Iterable[str], known: Content) -> Iterator[str]:
    found = 0
    for intent in intents:
        if found < _GUESSES and has_topic(intent, known):
            found += 1
            yield intent


def _button(intent: str, turn: Turn, known: Content) -> dict[str, str]:
    return {"title": known.texts.say(f"topic_{intent}", turn.language), "payload": f"/{intent}"}
