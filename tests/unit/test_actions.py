"""The actions, on the real content, with trackers as Rasa sends them."""

import logging

import pytest
from rasa_sdk.executor import CollectingDispatcher

from actions.answer import Answer
from actions.content import Content
from actions.fallback import Fallback
from actions.language import ChangeLanguage
from actions.people import Confirm, Disclose, Refuse, ReportEmergency, RequestHuman
from actions.services import FindServices
from actions.topic_answer import AnswerTopic
from actions.turn import Turn
from tests.unit.trackers import TEXTS, heard, responses, run, said, tracker


class TestFallback:
    def test_asks_the_first_time(self) -> None:
        assert responses(run(Fallback(), tracker(heard("nlu_fallback")))) == ["utter_fallback_ask"]

    @pytest.mark.parametrize("times", [2, 3, 7])
    def test_offers_a_person_from_the_second_time_on(self, times: int) -> None:
        assert responses(run(Fallback(), tracker(*[heard("nlu_fallback")] * times))) == ["utter_fallback_person"]

    def test_counts_only_what_stands_in_a_row(self) -> None:
        events = (heard("nlu_fallback"), heard("greet"), said("/ask_rights"), heard("nlu_fallback"))

        assert responses(run(Fallback(), tracker(*events))) == ["utter_fallback_ask"]

    def test_counts_a_message_without_any_intent_too(self) -> None:
        assert responses(run(Fallback(), tracker(heard(None), heard(None)))) == ["utter_fallback_person"]

    def test_offers_what_may_have_been_meant(self) -> None:
        unsure = heard(
            "nlu_fallback", ranking={"nlu_fallback": 0.3, "ask_debt": 0.25, "greet": 0.2, "ask_unpaid_wages": 0.1}
        )

        (message,) = run(Fallback(), tracker(unsure))

        assert message["text"] == TEXTS.say("fallback_guess", "hu")
        assert [button["payload"] for button in message["buttons"]] == ["/ask_debt", "/ask_unpaid_wages", "person"]
        assert message["buttons"][0]["title"] == TEXTS.say("topic_ask_debt", "hu")

    def test_does_not_offer_wild_guesses(self) -> None:
        unsure = heard("nlu_fallback", ranking={"nlu_fallback": 0.3, "ask_debt": 0.05, "ask_rights": 0.04})

        assert responses(run(Fallback(), tracker(unsure))) == ["utter_fallback_ask"]


class TestSecondTopic:
    """More than one thing at once: the second is offered as a button after the answer to the first."""

    @pytest.mark.parametrize("action", [AnswerTopic(), FindServices(), Disclose()])
    def test_a_second_topic_nearly_as_likely_is_offered(self, action: Answer) -> None:
        both = heard("find_shelter", ranking={"find_shelter": 0.5, "ask_legal_aid": 0.3, "ask_debt": 0.1})

        last = run(action, tracker(both))[-1]

        assert last["text"] == TEXTS.say("also_about", "hu")
        assert last["buttons"] == [{"title": TEXTS.say("topic_ask_legal_aid", "hu"), "payload": "/ask_legal_aid"}]

    @pytest.mark.parametrize(
        "ranking",
        [
            {"ask_rights": 0.9, "ask_legal_aid": 0.08},
            {"ask_rights": 0.5, "greet": 0.3},
            {"ask_rights": 0.3, "ask_legal_aid": 0.1},
            {"ask_rights": 1.0},
            {},
        ],
    )
    def test_nothing_is_offered_when_there_is_no_second_topic(self, ranking: dict[str, float]) -> None:
        messages = run(AnswerTopic(), tracker(heard("ask_rights", ranking=ranking)))

        assert TEXTS.say("also_about", "hu") not in [message.get("text") for message in messages]

    def test_a_broken_ranking_is_passed_over(self) -> None:
        broken = heard("ask_rights")
        broken["parse_data"]["intent_ranking"] = [None, {"name": 3, "confidence": 1}, {"name": "ask_debt"}]

        assert Turn(tracker(broken), "hu").ranking == []


class TestPeople:
    def test_a_request_is_passed_on(self) -> None:
        assert run(RequestHuman(), tracker(heard("request_human"))) == [{"custom": {"handoff": True}}]

    @pytest.mark.parametrize("action", [RequestHuman(), Disclose(), ReportEmergency()])
    def test_is_silent_when_the_gateway_has_spoken(self, action: Answer) -> None:
        assert run(action, tracker(heard("disclose_exploitation", handed_over=True))) == []

    @pytest.mark.parametrize("claimed", ["true", 1, None, "yes"])
    def test_only_a_plain_true_makes_it_silent(self, claimed: object) -> None:
        assert run(Disclose(), tracker(heard("disclose_exploitation", handed_over=claimed)))

    def test_what_was_told_is_thanked_for(self) -> None:
        messages = run(Disclose(), tracker(heard("disclose_exploitation")))

        assert responses(messages) == ["utter_disclose_exploitation"]

    def test_danger_brings_the_numbers_of_a_country_that_was_named(self) -> None:
        plain = run(ReportEmergency(), tracker(heard("report_emergency")))
        abroad = run(ReportEmergency(), tracker(heard("report_emergency", entities={"country": "AT"})))

        assert responses(plain) == responses(abroad) == ["utter_report_emergency", "utter_report_emergency_next"]
        assert len(plain) == 2
        assert "112" in abroad[1]["text"]

    def test_yes_to_an_offered_person_asks_for_one(self) -> None:
        events = (heard("nlu_fallback"), said("person", "not_now"), heard("affirm"))

        assert run(Confirm(), tracker(*events)) == [{"custom": {"handoff": True}}]

    def test_yes_to_a_menu_that_has_a_person_in_it_asks_for_nobody(self) -> None:
        events = (heard("greet"), said("/check_my_situation", "person"), heard("affirm"))

        assert responses(run(Confirm(), tracker(*events))) == ["utter_affirm"]

    def test_an_offer_of_an_earlier_turn_is_no_longer_open(self) -> None:
        events = (heard("nlu_fallback"), said("person"), heard("thank"), heard("affirm"))

        assert responses(run(Confirm(), tracker(*events))) == ["utter_affirm"]

    def test_yes_alone_never_erases(self) -> None:
        events = (heard("delete_my_data"), said("delete_yes", "/deny"), heard("affirm"))

        assert responses(run(Confirm(), tracker(*events))) == ["utter_delete_my_data"]

    def test_yes_to_nothing_is_answered(self) -> None:
        assert responses(run(Confirm(), tracker(heard("affirm")))) == ["utter_affirm"]

    def test_yes_to_what_the_gateway_offered_asks_for_a_person(self) -> None:
        events = (heard("ask_debt"), said("/ask_rights"), heard("affirm", offered=["person", "not_now"]))

        assert run(Confirm(), tracker(*events)) == [{"custom": {"handoff": True}}]

    @pytest.mark.parametrize("offered", [["person", "not_now"], ["decline_person"]])
    def test_no_to_a_counsellor_is_passed_on(self, offered: list[str]) -> None:
        assert run(Refuse(), tracker(heard("deny", offered=offered))) == [{"custom": {"decline": True}}]

    @pytest.mark.parametrize("offered", [[], ["/ask_rights"]])
    def test_no_to_anything_else_is_answered(self, offered: list[str]) -> None:
        assert responses(run(Refuse(), tracker(heard("deny", offered=offered)))) == ["utter_deny"]


class TestLanguage:
    def test_a_language_we_speak_is_passed_on_and_answered_in(self) -> None:
        messages = run(ChangeLanguage(), tracker(heard("change_language", entities={"language": "en"})))

        assert messages == [{"text": TEXTS.say("language_changed", "en"), "custom": {"language": "en"}}]

    def test_another_language_brings_a_choice_and_a_person(self) -> None:
        (message,) = run(ChangeLanguage(), tracker(heard("change_language", entities={"language": "tl"})))

        assert message["text"] == TEXTS.say("language_unknown", "hu")
        assert [button["payload"] for button in message["buttons"]] == [
            *(f"language:{code}" for code in TEXTS.languages),
            "person",
        ]

    def test_without_a_language_one_is_asked_for(self) -> None:
        (message,) = run(ChangeLanguage(), tracker(heard("change_language")))

        assert message["response"] == "utter_change_language"
        assert [button["title"] for button in message["buttons"]] == [TEXTS.names[code] for code in TEXTS.languages]


class TestTurn:
    def test_takes_the_language_of_the_latest_message_that_has_one(self) -> None:
        without = {"event": "user", "parse_data": {"intent": {"name": "greet"}}, "metadata": {}}

        assert Turn(tracker(heard("greet", "en"), without), "hu").language == "en"

    def test_takes_the_default_where_none_has(self) -> None:
        assert Turn(tracker(), "hu").language == "hu"

    def test_takes_the_language_that_was_found_where_no_gateway_sent_one(self) -> None:
        found = {"event": "user", "parse_data": {"intent": {"name": "greet"}, "language": "en"}, "metadata": {}}

        assert Turn(tracker(found), "hu").language == "en"


class Breaks(Answer):
    """Fails half way, with what the person wrote in the exception."""

    def name(self) -> str:
        return "action_breaks"

    def say(self, turn: Turn, known: Content, dispatcher: CollectingDispatcher) -> None:
        dispatcher.utter_message(text="half an answer")
        raise ValueError("canary-text")


def test_a_failure_says_nothing_and_logs_no_text(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        assert run(Breaks(), tracker(heard("greet"))) == []

    assert "action_breaks failed: ValueError at tests.unit.test_actions" in caplog.text
    assert "canary-text" not in caplog.text
