"""Splits a message into words with spaCy's rules for its language."""

from functools import lru_cache
from typing import Any, Dict, List, Text

import spacy
from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.training_data.message import Message
from spacy.tokenizer import Tokenizer as Splitter
from spacy.util import find_matching_language

from bot.rasa_server.message_context import LANGUAGE

NO_LANGUAGE = "xx"
"""spaCy's rules for a language it does not know."""


@lru_cache(maxsize=32)
def splitter(language: Text) -> Splitter:
    """The rules of this language, made once."""
    return spacy.blank(find_matching_language(language) or NO_LANGUAGE).tokenizer


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class LanguageTokenizer(Tokenizer):
    """Words as spaCy's blank pipeline of the message's language sees them; a message without any is one token."""

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        """Rasa's own options for splitting intent names; not used."""
        return {"intent_tokenization_flag": False, "intent_split_symbol": "_"}

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "LanguageTokenizer":
        """Make the component."""
        return cls(config)

    def tokenize(self, message: Message, attribute: Text) -> List[Token]:
        """The words of one text of the message, with their places in it."""
        text = message.get(attribute)
        words = splitter(message.get(LANGUAGE) or NO_LANGUAGE)(text)
        return [Token(word.text, word.idx) for word in words if not word.is_space] or [Token(text, 0)]
