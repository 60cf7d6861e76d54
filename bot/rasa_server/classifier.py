"""Chooses the intent: the model of `bot.understanding`, trained on all languages together."""

from dataclasses import replace
from typing import Any, Dict, Iterator, List, Optional, Text

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, INTENT_RANKING_KEY, PREDICTED_CONFIDENCE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.rasa_server.content import concepts, guess_language
from bot.rasa_server.importer import EXAMPLES
from bot.rasa_server.message_context import LANGUAGE
from bot.understanding.examples import Example
from bot.understanding.model import IntentModel, Settings, train
from bot.understanding.network import Training


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class UnderstandingClassifier(IntentClassifier, GraphComponent):
    """Puts the likeliest intents on a message, with confidences that can be believed."""

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        """As in `bot.understanding.model.Settings`; `ranking_length`: how many intents are reported."""
        defaults, network = Settings(), Training()
        return {
            "c": defaults.c,
            "noise": defaults.noise,
            "network": defaults.network is not None,
            "epochs": network.epochs,
            "ranking_length": 10,
        }

    def __init__(
        self,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        model: Optional[IntentModel] = None,
    ) -> None:
        self._config = config
        self._model_storage = model_storage
        self._resource = resource
        self._model = model

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "UnderstandingClassifier":
        """Make an untrained component."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "UnderstandingClassifier":
        """Make the component from what `train` stored."""
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, IntentModel.load(folder, concepts()))

    def train(self, training_data: TrainingData) -> Resource:
        """Learn from every example of every language."""
        network = replace(Training(), epochs=self._config["epochs"]) if self._config["network"] else None
        settings = replace(Settings(), c=self._config["c"], noise=self._config["noise"], network=network)
        self._model = train(list(_examples(training_data)), concepts(), settings)
        with self._model_storage.write_to(self._resource) as folder:
            self._model.save(folder)
        return self._resource

    def process(self, messages: List[Message]) -> List[Message]:
        """Rank the intents of each message; one with nothing to go by gets no intent."""
        for message in messages:
            ranking = self._rank(message)
            intent = ranking[0] if ranking else {INTENT_NAME_KEY: None, PREDICTED_CONFIDENCE_KEY: 0.0}
            message.set(INTENT, intent, add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        return messages

    def _rank(self, message: Message) -> List[Dict[Text, Any]]:
        text = message.get(TEXT) or ""
        if self._model is None or not text:
            return []
        language = message.get(LANGUAGE) or guess_language(text)
        ranked = self._model.rank(text, language, self._config["ranking_length"])
        return [{INTENT_NAME_KEY: each.intent, PREDICTED_CONFIDENCE_KEY: each.confidence} for each in ranked]


def _examples(training_data: TrainingData) -> Iterator[Example]:
    for message in training_data.training_examples:
        intent, text = message.get(INTENT), message.get(TEXT)
        if intent and text:
            language = message.get(LANGUAGE) or guess_language(text)
            for written in (text, *(message.get(EXAMPLES) or ())):
                yield Example(written, language, intent)
