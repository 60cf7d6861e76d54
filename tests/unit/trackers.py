"""Trackers as Rasa sends them to the actions, and what an action says to one."""

import json
from collections.abc import Mapping
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.answer import Answer
from actions.content import content

TEXTS = content().texts


def heard(intent: str | None, language: str = "hu", text: str = "", **more: Any) -> dict[str, Any]:
    """A message as understood: `entities` and `ranking` by name, anything else goes into the metadata."""
    entities = [{"entity": name, "value": value} for name, value in more.pop("entities", {}).items()]
    ranking = [{"name": name, "confidence": share} for name, share in more.pop("ranking", {}).items()]
    parsed = {
        "text": text,
        "intent": {"name": intent},
        "intent_ranking": ranking,
        "entities": entities,
        "metadata": {"language": language, **more},
    }
    return {"event": "user", "text": text, "parse_data": parsed, "metadata": parsed["metadata"]}


def said(*payloads: str) -> dict[str, Any]:
    """What the assistant said, with these buttons."""
    return {
        "event": "bot",
        "text": "",
        "data": {"buttons": [{"title": "", "payload": payload} for payload in payloads]},
    }


def tracker(*events: Mapping[str, Any]) -> Tracker:
    """The conversation so far."""
    latest = [event for event in events if event["event"] == "user"][-1:]
    return Tracker("c" * 32, {}, latest[0]["parse_data"] if latest else {}, list(events), False, None, {}, None)


def run(action: Answer, of: Tracker) -> list[dict[str, Any]]:
    """What it says, without the note for `helpline ask`."""
    dispatcher = CollectingDispatcher()
    assert action.run(dispatcher, of, {}) == []
    said_ = [{name: value for name, value in message.items() if value} for message in dispatcher.messages]
    return [message for message in said_ if "about" not in message.get("custom", {})]


def responses(messages: list[dict[str, Any]]) -> list[str]:
    """The keys of what is said in words of answers.ftl."""
    return [message["response"] for message in messages if "response" in message]


def payloads(message: dict[str, Any]) -> list[str]:
    """What the buttons under a message send."""
    return [button["payload"] for button in message.get("buttons", [])]


def pressed(payload: str, language: str = "hu", **more: Any) -> dict[str, Any]:
    """A button: its payload as Rasa reads it."""
    intent, _, said_ = payload[1:].partition("{")
    return heard(intent, language, text=payload, entities=json.loads("{" + said_) if said_ else {}, **more)
