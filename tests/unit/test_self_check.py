"""The self-check: its questions, how it ends, what it reports; bad input."""

from typing import Any

import pytest

from actions.self_check import QUESTIONS, SelfCheck
from tests.unit.trackers import TEXTS, heard, payloads, pressed, responses, run, tracker


def check(event: dict[str, Any]) -> tuple[list[dict[str, Any]], dict[str, Any] | None]:
    """What is said, and what the gateway is told."""
    messages = run(SelfCheck(), tracker(event))
    told = [message["custom"]["reported"] for message in messages if "custom" in message]
    return [message for message in messages if "custom" not in message], told[0] if told else None


def answered(*answers: str) -> tuple[list[dict[str, Any]], dict[str, Any] | None]:
    """Press the same buttons as a person would."""
    messages, told = check(pressed('/check_my_situation{"answer":"start"}'))
    for wanted in answers:
        (payload,) = [each for each in payloads(messages[-1]) if f'"answer":"{wanted}"' in each]
        messages, told = check(pressed(payload))
    return messages, told


def test_says_what_it_is_before_the_first_question() -> None:
    messages, told = check(heard("check_my_situation"))

    assert responses(messages) == ["utter_check_my_situation"]
    assert messages[1]["text"] == TEXTS.say("check_intro", "hu")
    assert payloads(messages[1])[0] == '/check_my_situation{"answer":"start"}'
    assert told is None


@pytest.mark.parametrize("language", TEXTS.languages)
def test_has_at_most_eight_questions_and_each_can_be_answered_left_out_or_stopped_at(language: str) -> None:
    assert len(QUESTIONS) <= 8
    messages, _ = check(pressed('/check_my_situation{"answer":"start"}', language))
    for number, (key, _) in enumerate(QUESTIONS, start=1):
        question = TEXTS.say(f"check_q_{key}", language)
        expected = TEXTS.say("check_question", language, number=number, total=len(QUESTIONS), question=question)
        assert messages[0]["text"] == expected
        assert [payload.split('"')[3] for payload in payloads(messages[0])] == ["yes", "no", "skip", "stop"]
        messages, _ = check(pressed(payloads(messages[0])[1], language))
    assert messages[0]["text"] == TEXTS.say("check_end", language)


def test_ends_in_options_and_no_verdict() -> None:
    messages, told = answered(*["no"] * 8)

    assert payloads(messages[0]) == ["person", "/ask_rights", "/find_hotline"]
    assert told is None


def test_tells_the_gateway_of_each_yes_as_a_hint_and_at_the_end_in_full() -> None:
    _, hint = answered("no", "yes", "skip")
    assert hint == {"indicators": ["wage_withholding"], "complete": False}

    messages, told = answered("no", "yes", "skip", "no", "yes", "no", "no", "no")
    assert told == {"indicators": ["wage_withholding", "document_confiscation"], "complete": True}
    assert messages[0]["text"] == TEXTS.say("check_end_some", "hu")


def test_can_be_stopped_and_what_was_said_counts() -> None:
    messages, told = answered("yes", "no", "stop")

    assert messages[0]["text"] == TEXTS.say("check_stopped", "hu")
    assert told == {"indicators": ["deception"], "complete": True}


@pytest.mark.parametrize("seen", ["yyyyyyyyy", "x", "y y", "yn\n", "ÿ"])
def test_answers_that_nobody_gave_begin_anew(seen: str) -> None:
    messages, told = check(heard("check_my_situation", entities={"answer": "yes", "seen": seen}))

    assert responses(messages) == ["utter_check_my_situation"]
    assert told is None


def test_an_answer_after_the_last_question_begins_anew() -> None:
    messages, told = check(pressed('/check_my_situation{"answer":"yes","seen":"nnnnnnnn"}'))

    assert responses(messages) == ["utter_check_my_situation"]
    assert told is None
