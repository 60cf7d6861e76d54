"""Towards a person: asking for one, telling what happened, danger, and what a "yes" was said to.

A hand-over itself is performed by the gateway alone: the dialogue only asks for it, by `{"handoff": true}`. When the
gateway has already answered a message with a hand-over or emergency text, nothing is said here on top of it.
"""

from rasa_sdk.executor import CollectingDispatcher

from actions.answer import Answer
from actions.content import Content
from actions.services import AT_ONCE, for_topic, listed
from actions.topics import offer_also
from actions.turn import Turn


def ask_for_person(dispatcher: CollectingDispatcher) -> None:
    """Ask the gateway to hand the conversation over."""
    dispatcher.utter_message(json_message={"handoff": True})


class RequestHuman(Answer):
    """Somebody wants a person. The gateway says what happens now."""

    def name(self) -> str:
        return "action_request_human"

    def say(self, turn: Turn, known: Content, dispatcher: CollectingDispatcher) -> None:  # noqa: ARG002
        if not turn.handed_over:
            ask_for_person(dispatcher)


class Disclose(Answer):
    """Somebody tells what was done to them: thanks, a person is offered, no question."""

    def name(self) -> str:
        return "action_disclose"

    def say(self, turn: Turn, known: Content, dispatcher: CollectingDispatcher) -> None:
        if turn.handed_over:
            return
        dispatcher.utter_message(response="utter_disclose_exploitation")
        services = for_topic(turn, known, AT_ONCE)
        if services:
            dispatcher.utter_message(text=listed(services, turn, known, with_intro=True))
        offer_also(turn, known, dispatcher)


class ReportEmergency(Answer):
    """Danger: the emergency number first; where the person has named a country, its numbers too."""

    def name(self) -> str:
        return "action_report_emergency"

    def say(self, turn: Turn, known: Content, dispatcher: CollectingDispatcher) -> None:
        if turn.handed_over:
            return
        dispatcher.utter_message(response="utter_report_emergency")
        services = for_topic(turn, known, AT_ONCE) if turn.country else []
        if services:
            dispatcher.utter_message(text=listed(services, turn, known, with_intro=True))
        dispatcher.utter_message(response="utter_report_emergency_next")


class Confirm(Answer):
    """A "yes": to the person offered, to erasing (which only its button may start), or to nothing in particular."""

    def name(self) -> str:
        return "action_confirm"

    def say(self, turn: Turn, known: Content, dispatcher: CollectingDispatcher) -> None:  # noqa: ARG002
        offered = turn.offered_before()
        if offered == "person":
            if not turn.handed_over:
                ask_for_person(dispatcher)
        elif offered == "delete_yes":
            dispatcher.utter_message(response="utter_delete_my_data")
        else:
            dispatcher.utter_message(response="utter_affirm")


class Refuse(Answer):
    """A "no": to the counsellor who was offered or asked, which the gateway performs, or to nothing in particular."""

    def name(self) -> str:
        return "action_refuse"

    def say(self, turn: Turn, known: Content, dispatcher: CollectingDispatcher) -> None:  # noqa: ARG002
        if turn.offered_before() in ("person", "decline_person"):
            dispatcher.utter_message(json_message={"decline": True})
        else:
            dispatcher.utter_message(response="utter_deny")
