"""Not understood: the first time in other words or by choosing, the second time in a row a person."""

from rasa_sdk.executor import CollectingDispatcher

from actions.answer import Answer
from actions.content import Content
from actions.services import person_button
from actions.topics import guesses
from actions.turn import Turn


class Fallback(Answer):
    """Never a third question to somebody who was not understood twice."""

    def name(self) -> str:
        return "action_fallback"

    def say(self, turn: Turn, known: Content, dispatcher: CollectingDispatcher) -> None:
        if turn.not_understood_in_a_row() > 1:
            dispatcher.utter_message(response="utter_fallback_person")
        elif likely := guesses(turn, known):
            buttons = [*likely, person_button(turn, known)]
            dispatcher.utter_message(text=known.texts.say("fallback_guess", turn.language), buttons=buttons)
        else:
            dispatcher.utter_message(response="utter_fallback_ask")
