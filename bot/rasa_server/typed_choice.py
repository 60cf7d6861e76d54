"""A typed answer is the button it means: "yes", "more", "Debrecen" or a button's own words, after a question.

The dialogue keeps no form state. Its questions carry their answers on buttons, the gateway sends along what was offered
last, and this component, at the end of the pipeline, gives a message that answers it the intent and the entities of
the button. Whatever is no such answer keeps its own meaning, and the question is dropped; a message that has already
brought a hand-over or an emergency text is never taken for an answer.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Dict, List, Optional, Text

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import (
    ENTITIES,
    ENTITY_ATTRIBUTE_ROLE,
    ENTITY_ATTRIBUTE_TYPE,
    ENTITY_ATTRIBUTE_VALUE,
    INTENT,
    INTENT_NAME_KEY,
    PREDICTED_CONFIDENCE_KEY,
    TEXT,
)
from rasa.shared.nlu.training_data.message import Message

from bot.normalise import fold_text
from bot.rasa_server.content import gazetteer
from bot.rasa_server.message_context import METADATA

PLACES = frozenset({"country", "city", "abroad"})
_FEW_WORDS = 4
"""A message of so few words that names a place answers "where?", whatever else it looks like."""

_PLACE_WORDS = 3
"""So few words, not understood as anything, may be a place we do not know."""

_SURE = 0.8
"""From this confidence on a short message after a question about a place is taken for what it looks like."""

_TALK = frozenset(
    {"affirm", "deny", "thank", "goodbye", "greet", "request_human", "report_emergency", "delete_my_data"}
)
"""What is understood as one of these is no name of a town, even if there is one like it."""

_CONFIRMS, _DENIES = "affirm", "deny"
_WORD = re.compile(r"[^\W\d_]+")
_PAYLOAD = re.compile(r"/(?P<intent>\w+)(?P<said>\{.*\})?", re.DOTALL)


@dataclass(frozen=True)
class Choice:
    """What a button means: an intent, and the entities said with it."""

    intent: Text
    said: Mapping[Text, Text]


@dataclass(frozen=True)
class Heard:
    """What was understood of a typed message before it is seen as an answer."""

    text: Text
    intent: Optional[Text]
    confidence: float
    places: frozenset[Text]
    """Which of country, city and abroad it names."""

    command: Optional[Text]
    town: Optional[Text] = None
    """A town that the message may name, if a town was asked for."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class TypedChoice(GraphComponent):
    """Gives a typed answer the meaning of the button it stands for."""

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "TypedChoice":
        """Make the component; it has nothing to configure."""
        return cls()

    def process(self, messages: List[Message]) -> List[Message]:
        """Replace intent and entities where a message answers what was offered last."""
        for message in messages:
            metadata, text = message.get(METADATA), message.get(TEXT)
            if not text or not isinstance(metadata, Mapping) or metadata.get("handed_over") is True:
                continue
            meant = choice(_heard(message), _words(metadata, "offered"), _words(metadata, "offered_titles"))
            if meant is not None:
                message.set(INTENT, {INTENT_NAME_KEY: meant.intent, PREDICTED_CONFIDENCE_KEY: 1.0}, add_to_output=True)
                said = [
                    {ENTITY_ATTRIBUTE_TYPE: name, ENTITY_ATTRIBUTE_VALUE: value} for name, value in meant.said.items()
                ]
                message.set(ENTITIES, [*said, *message.get(ENTITIES, [])], add_to_output=True)
        return messages


def choice(heard: Heard, offered: Sequence[Text], titles: Sequence[Text]) -> Optional[Choice]:
    """The button that a message means, if it answers what was offered (payloads and titles, in order)."""
    choices = [_read(payload) for payload in offered]
    written = fold_text(heard.text).strip(" .!?…")
    for meant, title in zip(choices, titles, strict=False):
        if meant is not None and fold_text(title).strip(" .!?…") == written:
            return meant
    known = [meant for meant in choices if meant is not None]
    # A "yes" under the gateway's own question ("would you like a person?") is said to that one.
    answered = _answered(heard, known) if choices and choices[0] is not None else None
    return _commanded(heard, known) or answered or _place(heard, known)


def _commanded(heard: Heard, known: Sequence[Choice]) -> Optional[Choice]:
    for meant in known:
        said = meant.said
        if heard.command == "more" and ("page" in said or said.get("part", "").startswith("more")):
            return meant
        if heard.command == "sources" and said.get("part") == "sources":
            return meant
        if heard.command == "skip" and (said.get("answer") == "skip" or "unsaid" in said):
            return meant
        if heard.command == "stop" and said.get("answer") == "stop":
            return meant
    return None


def _answered(heard: Heard, known: Sequence[Choice]) -> Optional[Choice]:
    if heard.intent == _CONFIRMS and len(known) == 1 and not known[0].said:
        return known[0]  # "shall I answer that as well?"
    wanted = {_CONFIRMS: ("yes", "start"), _DENIES: ("no", "stop")}.get(heard.intent or "", ())
    answers = {meant.said["answer"]: meant for meant in known if "answer" in meant.said}
    return next((answers[answer] for answer in wanted if answer in answers), None)


def _place(heard: Heard, known: Sequence[Choice]) -> Optional[Choice]:
    """An answer to "where are you?" or "whose citizen are you?"; a place we do not know is marked as such."""
    question = next((meant for meant in known if meant.said.keys() & {"country", "city", "unsaid"}), None)
    citizen = next((meant for meant in known if "home_country" in meant.said), None)
    elsewhere = next((meant for meant in known if meant.said.get("ask") in ("place", "country")), None)
    asked = question or citizen or elsewhere
    if asked is None:
        return None
    words = len(_WORD.findall(heard.text))
    kept = {name: value for name, value in asked.said.items() if name in ("service_type", "audience")}
    unclear = heard.intent in (None, "nlu_fallback", "out_of_scope")
    if heard.places:
        if words <= _FEW_WORDS or unclear or (heard.intent or "").startswith("find_"):
            return Choice(asked.intent, kept)
        return None
    town = heard.town and heard.intent not in _TALK
    if town and elsewhere is not None and words <= _PLACE_WORDS and unclear:
        return Choice(elsewhere.intent, {**kept, "city": heard.town or ""})
    if question is not None and 0 < words <= _PLACE_WORDS and (unclear or town or heard.confidence < _SURE):
        place = {"city": heard.town} if heard.town else {"place_unknown": "yes"}
        return Choice(asked.intent, {**kept, **place})
    return None


def _heard(message: Message) -> Heard:
    intent = message.get(INTENT) or {}
    places = frozenset(
        entity[ENTITY_ATTRIBUTE_TYPE]
        for entity in message.get(ENTITIES, [])
        if entity.get(ENTITY_ATTRIBUTE_TYPE) in PLACES and not entity.get(ENTITY_ATTRIBUTE_ROLE)
    )
    text = message.get(TEXT) or ""
    confidence = float(intent.get(PREDICTED_CONFIDENCE_KEY) or 0.0)
    town = gazetteer().towns.written(text)
    command = gazetteer().command(text)
    return Heard(text, intent.get(INTENT_NAME_KEY), confidence, places, command, town.name if town else None)


def _read(payload: Text) -> Optional[Choice]:
    match = _PAYLOAD.fullmatch(payload)
    if match is None:
        return None  # the gateway's own
    try:
        said = json.loads(match["said"] or "{}")
    except ValueError:
        return None
    if not isinstance(said, dict):
        return None
    return Choice(match["intent"], {name: value for name, value in said.items() if isinstance(value, str)})


def _words(metadata: Mapping[Text, Any], name: Text) -> List[Text]:
    listed = metadata.get(name)
    return [each for each in listed if isinstance(each, str)] if isinstance(listed, list) else []
