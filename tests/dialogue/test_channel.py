"""Rasa's channel: what counts as a button's payload, and what a failure tells."""

import pytest

from bot.rasa_server.channel import WholeMessages, text_or_payload, where

INTENTS = ["greet", "ask_debt"]


@pytest.mark.parametrize("payload", ["/greet", " /greet ", '/ask_debt{"country":"AT"}', '/ask_debt{"a": "}"}'])
def test_a_payload_stays_what_it_is(payload: str) -> None:
    assert text_or_payload(payload, INTENTS) == payload


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("/start", "start"),
        ("/ask_debt{", "ask_debt{"),
        ("/ask_debt{5}", "ask_debt{5}"),
        ('/ask_debt["x"]', 'ask_debt["x"]'),
        ("/greet me", "greet me"),
        (" //greet", "greet"),
        ("/", ""),
        ("/greet@0.5", "greet@0.5"),
    ],
)
def test_any_other_slash_is_text(text: str, taken: str) -> None:
    assert text_or_payload(text, INTENTS) == taken


@pytest.mark.parametrize("text", ["", "hello", "and/or", "1/2 /greet"])
def test_text_without_a_slash_in_front_stays_what_it_is(text: str) -> None:
    assert text_or_payload(text, INTENTS) == text


def test_a_failure_is_told_by_kind_and_place_only() -> None:
    try:
        raise ValueError("canary-text")
    except ValueError as error:
        told = where(error)

    assert told.startswith("ValueError at tests.dialogue.test_channel:")
    assert "canary-text" not in told


async def test_a_text_of_several_paragraphs_is_one_message() -> None:
    channel = WholeMessages()

    await channel.send_response("c", {"text": "one\n\ntwo"})
    await channel.send_response("c", {"text": "three\n\nfour", "buttons": [{"title": "Yes", "payload": "/affirm"}]})

    assert [message["text"] for message in channel.messages] == ["one\n\ntwo", "three\n\nfour"]
