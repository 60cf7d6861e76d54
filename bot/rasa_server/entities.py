"""Finds countries, towns, kinds of help and languages by the names in data/knowledge/synonyms.yml.

A country that somebody comes from gets the role `origin`, so that services are looked up where the person is.
"""

from typing import Any, Dict, List, Text, Tuple

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import (
    ENTITIES,
    ENTITY_ATTRIBUTE_END,
    ENTITY_ATTRIBUTE_ROLE,
    ENTITY_ATTRIBUTE_START,
    ENTITY_ATTRIBUTE_TYPE,
    ENTITY_ATTRIBUTE_VALUE,
    TEXT,
)
from rasa.shared.nlu.training_data.message import Message

from bot.knowledge import EntityMatch
from bot.normalise import fold_text
from bot.rasa_server.content import gazetteer
from bot.rasa_server.message_context import LANGUAGE

_NEAR = 25
"""Characters on either side of a country in which a word may make it the country of origin."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class GazetteerExtractor(GraphComponent, EntityExtractorMixin):
    """Entities with canonical values: ISO codes for countries and languages, one name a town."""

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "GazetteerExtractor":
        """Make the component; the names are read when the first message comes."""
        return cls(config)

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        """`origin_cues`: folded words beside a country that make it the one somebody comes from."""
        return {"origin_cues": []}

    def __init__(self, config: Dict[Text, Any]) -> None:
        self._origin_cues: Tuple[Text, ...] = tuple(config["origin_cues"])

    def process(self, messages: List[Message]) -> List[Message]:
        """Add what is found to each message's entities."""
        for message in messages:
            text = message.get(TEXT)
            if not text:
                continue
            found = [self._entity(match, text) for match in gazetteer().find(text, message.get(LANGUAGE) or "")]
            before = message.get(ENTITIES, [])
            message.set(ENTITIES, before + self.add_extractor_name(found), add_to_output=True)
        return messages

    def _entity(self, match: EntityMatch, text: Text) -> Dict[Text, Any]:
        entity = {
            ENTITY_ATTRIBUTE_TYPE: match.entity,
            ENTITY_ATTRIBUTE_START: match.start,
            ENTITY_ATTRIBUTE_END: match.end,
            ENTITY_ATTRIBUTE_VALUE: match.value,
        }
        if match.entity == "country":
            beside = (text[max(0, match.start - _NEAR) : match.start], text[match.end : match.end + _NEAR])
            folded = " ".join(map(fold_text, beside))
            if any(cue in folded for cue in self._origin_cues):
                entity[ENTITY_ATTRIBUTE_ROLE] = "origin"
        return entity
