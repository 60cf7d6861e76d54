"""Going on in another language: the dialogue asks for it by `{"language": code}`, the gateway performs it."""

from rasa_sdk.executor import CollectingDispatcher

from actions.answer import Answer
from actions.content import Content
from actions.turn import Turn


class ChangeLanguage(Answer):
    """The language that was named; if we do not speak it, what we do speak; if none was named, a choice."""

    def name(self) -> str:
        return "action_change_language"

    def say(self, turn: Turn, known: Content, dispatcher: CollectingDispatcher) -> None:
        texts = known.texts
        wanted = turn.language_named
        choices = [{"title": texts.names[code], "payload": f"language:{code}"} for code in texts.languages]
        if wanted is None:
            dispatcher.utter_message(response="utter_change_language", buttons=choices)
        elif wanted in texts.languages:
            dispatcher.utter_message(text=texts.say("language_changed", wanted), json_message={"language": wanted})
        else:
            person = {"title": texts.say("button_person", turn.language), "payload": "person"}
            dispatcher.utter_message(text=texts.say("language_unknown", turn.language), buttons=[*choices, person])
