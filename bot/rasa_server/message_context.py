"""First pipeline component: says which language a message is in and how much risk it speaks of.

The gateway sends both in the message's metadata. Where there is no gateway (`rasa shell`, `rasa test`) they are worked
out here by the same code; training examples get a language only.
"""

from typing import Any, Dict, List, Text

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.rasa_server.content import guess_language, language_in, risk_reader

LANGUAGE = "language"
RISK_LEVEL = "risk_level"
METADATA = "metadata"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class MessageContext(GraphComponent):
    """Puts `language` and `risk_level` on every message."""

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "MessageContext":
        """Make the component; it has nothing to configure."""
        return cls()

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Identify the language of each training example."""
        for example in training_data.training_examples:
            if example.get(TEXT) and not example.get(LANGUAGE):  # the importer knows it better
                example.set(LANGUAGE, guess_language(example.get(TEXT)))
        return training_data

    def process(self, messages: List[Message]) -> List[Message]:
        """Take language and risk from the metadata, or work them out."""
        for message in messages:
            text, metadata = message.get(TEXT) or "", message.get(METADATA)
            language = language_in(metadata)
            if language is None:
                language = guess_language(text)
                level = risk_reader().assess(text, language).level.label
            else:
                level = metadata.get(RISK_LEVEL)
            message.set(LANGUAGE, language, add_to_output=True)
            message.set(RISK_LEVEL, level, add_to_output=True)
        return messages
