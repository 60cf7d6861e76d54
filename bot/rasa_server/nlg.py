"""Says a response in the conversation's language: the keys in domain.yml become the sentences of data/<language>/."""

from typing import Any, Dict, Optional, Text

from rasa.core.nlg import TemplatedNaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from bot.model import Language
from bot.rasa_server.content import language_in, texts


class FluentGenerator(TemplatedNaturalLanguageGenerator):
    """In domain.yml a response's `text` is a key, and so is the title of each of its buttons.

    Rasa makes the generator before it has loaded the domain, and hands the responses over to its own class afterwards;
    hence the base class.
    """

    def __init__(self, endpoint_config: Optional[EndpointConfig], domain: Domain) -> None:
        super().__init__(domain.responses)

    async def generate(
        self,
        utter_action: Text,
        tracker: DialogueStateTracker,
        output_channel: Text,
        **kwargs: Any,
    ) -> Optional[Dict[Text, Any]]:
        """The response with text and button titles in words; None where the domain has no such response."""
        variants = self.responses.get(utter_action)
        if not variants:
            return None
        language = language_of(tracker)
        values = {name: value for name, value in kwargs.items() if isinstance(value, (str, int, float))}
        response = dict(variants[0])
        response["text"] = texts().say(response["text"], language, **values)
        response["buttons"] = [
            {**button, "title": texts().say(button["title"], language)} for button in response.get("buttons") or ()
        ]
        return response


def language_of(tracker: DialogueStateTracker) -> Language:
    """The language the gateway sent with the latest message that had one, else the one it was found to be in."""
    for event in reversed(tracker.events):
        if isinstance(event, UserUttered):
            language = language_in(event.metadata) or language_in(event.parse_data)
            if language:
                return language
    return texts().default
