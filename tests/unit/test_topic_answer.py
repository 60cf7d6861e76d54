"""The answer to a topic: its parts, services, sources, and what is too old to be said."""

from datetime import date, timedelta
from typing import Any

import pytest

from actions import topic_answer
from actions.content import content
from actions.topic_answer import AnswerTopic
from tests.unit.trackers import TEXTS, heard, payloads, pressed, responses, run, tracker

KNOWLEDGE = content().knowledge
TOPICS = sorted(intent for intent in KNOWLEDGE.topics if intent.startswith("ask_") and KNOWLEDGE.rights(intent))


def answer(event: dict[str, Any]) -> list[dict[str, Any]]:
    return run(AnswerTopic(), tracker(event))


@pytest.mark.parametrize("language", TEXTS.languages)
@pytest.mark.parametrize("intent", TOPICS)
def test_every_right_is_answered_with_services_and_its_sources_on_request(intent: str, language: str) -> None:
    *_, last = answer(heard(intent, language))

    assert f'/{intent}{{"part":"sources"}}' in payloads(last)
    (sources,) = answer(pressed(f'/{intent}{{"part":"sources"}}', language))
    assert sources["text"].startswith(TEXTS.say("sources_intro", language))
    assert "http" in sources["text"]
    assert TEXTS.say("sources_unchecked", language) in sources["text"]


def test_a_long_answer_goes_on_when_asked() -> None:
    *_, last = answer(heard("ask_rights"))
    assert payloads(last)[0] == '/ask_rights{"part":"more"}'

    (more,) = answer(pressed('/ask_rights{"part":"more"}'))

    assert more["text"] == TEXTS.say("utter_ask_rights_more", "hu")
    assert payloads(more) == ['/ask_rights{"part":"sources"}']


@pytest.mark.parametrize("part", ["", "more9", "more2", "../secrets"])
def test_a_part_that_does_not_exist_is_the_first(part: str) -> None:
    assert responses(answer(heard("ask_rights", entities={"part": part}))) == ["utter_ask_rights"]


def test_services_belong_to_the_topic_and_are_in_the_language() -> None:
    *_, last = answer(heard("ask_unpaid_wages", "ro"))

    _, intro, *services = last["text"].split("\n\n")  # a word of caution first
    assert intro == TEXTS.say("services_intro", "ro")
    assert 1 <= len(services) <= 3


def test_a_checklist_follows_the_answer_about_an_offer() -> None:
    messages = answer(heard("ask_job_offer_safety"))

    assert messages[1]["text"] == TEXTS.say("utter_ask_job_offer_safety_next", "hu")


def test_privacy_is_told_for_the_channel_the_person_writes_on() -> None:
    assert responses(answer(heard("ask_chat_privacy", channel="web"))) == ["utter_ask_chat_privacy"]
    assert responses(answer(heard("ask_chat_privacy", channel="telegram"))) == ["utter_ask_chat_privacy_telegram"]
    (more,) = answer(pressed('/ask_chat_privacy{"part":"more"}', channel="telegram"))
    assert more["text"] == TEXTS.say("utter_ask_chat_privacy_telegram_more", "hu")


def test_what_is_overdue_is_said_with_caution_and_what_is_too_old_not_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    due = min(right.review_by for right in KNOWLEDGE.basis("ask_debt"))
    caution = TEXTS.say("answer_overdue", "hu")

    def on(day: date) -> list[dict[str, Any]]:
        monkeypatch.setattr(topic_answer, "today", lambda: day)
        return answer(heard("ask_debt"))

    assert not any(caution in message.get("text", "") for message in on(due))
    assert on(due + timedelta(days=1))[-1]["text"].startswith(caution)
    old = on(due + timedelta(days=366))
    assert responses(old) == []
    assert old[0]["text"] == TEXTS.say("answer_too_old", "hu")
