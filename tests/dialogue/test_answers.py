"""What the assistant says: every intent in each language, fallback, handing over, language, places."""

from pathlib import Path

import pytest
import yaml

from bot.knowledge import Knowledge, phone_values
from bot.model import Button, Indicator
from bot.texts import Texts
from bot.turn import AssistantTurn, SelfReport
from tests.dialogue.conftest import ROOT, Say, Servers

DOMAIN = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))
TEXTS = Texts.load(ROOT / "data", phone_values(Knowledge.load(ROOT / "data")))
SILENT = {"request_human"}
"""Intents that only ask the gateway for something."""

ASKED_FIRST = {"find_embassy": "embassy_ask", "find_nearby_service": "place_ask"}
"""Intents whose answer needs to know something, and the question."""

UNKNOWN = "xqzv wkkj pfft"


def texts_of(turn: AssistantTurn) -> list[str]:
    return [reply.text for reply in turn.replies]


def buttons_of(turn: AssistantTurn) -> list[Button]:
    return [button for reply in turn.replies for button in reply.buttons]


def opens_with(turn: AssistantTurn, key: str, language: str = "hu") -> bool:
    return bool(turn.replies) and turn.replies[0].text == TEXTS.say(key, language)


@pytest.mark.parametrize("language", TEXTS.languages)
@pytest.mark.parametrize("intent", [intent for intent in DOMAIN["intents"] if intent not in SILENT])
async def test_every_intent_is_answered_with_its_own_sentence(say: Say, intent: str, language: str) -> None:
    turn = await say(f"/{intent}", language)

    assert opens_with(turn, ASKED_FIRST.get(intent, f"utter_{intent}"), language)


@pytest.mark.parametrize("language", TEXTS.languages)
async def test_the_menu_after_a_greeting_is_in_the_language_of_the_conversation(say: Say, language: str) -> None:
    buttons = buttons_of(await say("/greet", language))

    keys = ("check", "rights", "shelter", "wages", "documents", "other", "person")
    assert [button.title for button in buttons] == [TEXTS.say(f"button_{key}", language) for key in keys]
    assert buttons[-1].payload == "person"


def test_every_payload_is_short_enough_for_every_channel() -> None:
    payloads = [
        button["payload"]
        for variants in DOMAIN["responses"].values()
        for variant in variants
        for button in variant.get("buttons", ())
    ]

    assert payloads
    assert max(len(payload.encode()) for payload in payloads) <= 64


def test_every_sentence_of_the_domain_is_there_in_every_language() -> None:
    keys = set(DOMAIN["responses"])
    for variants in DOMAIN["responses"].values():
        keys |= {button["title"] for variant in variants for button in variant.get("buttons", ())}

    missing = {(language, key) for language in TEXTS.languages for key in keys if not TEXTS.has(key, language)}

    assert not missing


class TestFallback:
    async def test_first_asks_for_other_words_then_offers_a_person(self, say: Say) -> None:
        first, second = await say(UNKNOWN), await say(UNKNOWN)

        assert opens_with(first, "utter_fallback_ask")
        assert buttons_of(first)[-1].payload == "person"
        assert opens_with(second, "utter_fallback_person")
        assert buttons_of(second)[0].payload == "person"

    async def test_starts_again_after_something_was_understood(self, say: Say) -> None:
        await say(UNKNOWN)
        await say("/ask_rights")

        assert opens_with(await say(UNKNOWN), "utter_fallback_ask")

    async def test_a_yes_to_the_offered_person_asks_for_one(self, say: Say) -> None:
        await say(UNKNOWN)
        await say(UNKNOWN)

        turn = await say("/affirm")

        assert turn.handoff
        assert not turn.replies

    @pytest.mark.parametrize(
        "text", ["", " ", "😀", "7", "https://example.org", "\u200b", "/", "//", "/nothing", "/ask_debt{"]
    )
    async def test_takes_whatever_is_sent(self, say: Say, text: str) -> None:
        assert (await say(text)).replies


class TestHandingOver:
    async def test_asking_for_a_person_is_passed_to_the_gateway_in_silence(self, say: Say) -> None:
        turn = await say("/request_human")

        assert turn.handoff
        assert not turn.replies

    @pytest.mark.parametrize("intent", ["disclose_exploitation", "report_emergency", "request_human"])
    async def test_nothing_is_added_to_what_the_gateway_has_said(self, say: Say, intent: str) -> None:
        assert await say(f"/{intent}", handed_over=True) == AssistantTurn(replies=(), intent=intent)

    @pytest.mark.parametrize("intent", ["disclose_exploitation", "concern_for_other", "check_my_situation"])
    async def test_a_person_is_the_first_choice_after_something_grave(self, say: Say, intent: str) -> None:
        assert buttons_of(await say(f"/{intent}"))[0].payload == "person"

    async def test_danger_is_answered_with_the_emergency_number_first(self, say: Say) -> None:
        turn = await say("/report_emergency")

        assert "112" in turn.replies[0].text[:100]


class TestLanguage:
    async def test_a_language_we_speak_is_asked_for_and_answered_in(self, say: Say) -> None:
        turn = await say('/change_language{"language":"en"}')

        assert turn.language == "en"
        assert texts_of(turn) == [TEXTS.say("language_changed", "en")]

    async def test_for_another_language_those_we_speak_are_offered(self, say: Say) -> None:
        turn = await say('/change_language{"language":"tl"}')

        assert turn.language is None
        assert opens_with(turn, "language_unknown")
        assert {f"language:{code}" for code in TEXTS.languages} < {button.payload for button in buttons_of(turn)}

    async def test_the_answer_follows_the_language_of_each_message(self, say: Say) -> None:
        assert opens_with(await say("/ask_debt", "en"), "utter_ask_debt", "en")
        assert opens_with(await say("/ask_debt", "hu"), "utter_ask_debt", "hu")


class TestServices:
    async def test_an_answer_brings_the_services_of_its_topic(self, say: Say) -> None:
        turn = await say("/ask_unpaid_wages")

        assert len(turn.replies) == 2
        assert TEXTS.say("services_intro", "hu") in turn.replies[1].text

    async def test_a_country_named_once_holds_for_later_questions(self, say: Say) -> None:
        await say('/find_nearby_service{"country":"AT"}')

        turn = await say("/find_hotline")

        assert "06 80" not in texts_of(turn)[-1]

    async def test_there_is_more_where_more_is_known_and_an_end_to_it(self, say: Say) -> None:
        turn, pages = await say('/find_nearby_service{"city":"Budapest"}'), 1
        seen = set(texts_of(turn))
        while buttons := [button for button in buttons_of(turn) if "page" in button.payload]:
            turn, pages = await say(buttons[0].payload), pages + 1
            assert not seen & set(texts_of(turn))
            seen |= set(texts_of(turn))
            assert pages < 20

        assert pages > 1

    async def test_a_town_in_a_sentence_is_understood(self, say: Say) -> None:
        await say("Szállást keresek Budapesten")

        assert (await say("/find_nearby_service")).replies


class TestQuestions:
    """Typed answers, and what is not one; a question is never in the way."""

    async def test_a_town_answers_where_with_or_without_accents_and_endings(self, say: Say) -> None:
        for town in ("Debrecenben", "pecs", "Gödöllő", "tiszavasvari"):
            await say('/find_nearby_service{"ask":"place"}')
            turn = await say(town)
            assert TEXTS.say("services_intro", "hu") in texts_of(turn)[-1], town

    async def test_a_misspelt_town_is_offered_and_an_unknown_one_asked_about(self, say: Say) -> None:
        await say("/find_nearby_service")
        assert opens_with(await say("Debrecn"), "place_unknown_maybe")
        assert opens_with(await say("Xyzfalva"), "place_unknown")
        assert TEXTS.say("services_intro", "hu") in texts_of(await say("Szeged"))[-1]

    async def test_abroad_leads_to_a_country_and_to_its_services(self, say: Say) -> None:
        await say("/find_nearby_service")
        assert opens_with(await say("külföldön"), "place_ask_abroad")
        turn = await say("Ausztria")
        assert TEXTS.country("AT", "hu") in texts_of(turn)[-1]

    async def test_two_countries_at_once_are_asked_about(self, say: Say) -> None:
        await say("/find_nearby_service")
        turn = await say("Ausztria vagy Németország")
        assert opens_with(turn, "place_ask_which")
        assert [button.title for button in buttons_of(turn)] == ["Ausztria", "Németország"]

    async def test_a_question_in_one_language_about_services_in_another_country(self, say: Say) -> None:
        turn = await say('/find_hotline{"country":"DE"}', "uk")
        assert TEXTS.country("DE", "uk") in texts_of(turn)[-1]

    async def test_who_does_not_want_to_say_is_shown_something_all_the_same(self, say: Say) -> None:
        await say("/find_nearby_service")
        turn = await say("nem akarom megmondani")
        assert opens_with(turn, "place_unsaid")
        assert "06 80" in texts_of(turn)[-1]

    async def test_a_long_answer_goes_on_and_tells_its_sources_when_asked_in_words(self, say: Say) -> None:
        await say("/ask_rights")
        assert opens_with(await say("tovább"), "utter_ask_rights_more")
        assert "http" in texts_of(await say("honnan van ez?"))[0]

    async def test_the_words_on_a_button_are_as_good_as_the_button(self, say: Say) -> None:
        await say("/check_my_situation")
        turn = await say(TEXTS.say("button_check_start", "hu").lower())
        assert TEXTS.say("check_q_deception", "hu") in texts_of(turn)[0]

    async def test_the_self_check_takes_yes_no_and_stop_in_words(self, say: Say) -> None:
        await say("/check_my_situation")
        await say("igen")
        assert TEXTS.say("check_q_wages", "hu") in texts_of(await say("nem"))[0]
        hint = await say("igen")
        assert TEXTS.say("check_q_hours", "hu") in texts_of(hint)[0]
        assert hint.reported == SelfReport((Indicator.WAGE_WITHHOLDING,), complete=False)
        stopped = await say("elég volt")
        assert opens_with(stopped, "check_stopped")
        assert stopped.reported == SelfReport((Indicator.WAGE_WITHHOLDING,), complete=True)

    async def test_a_cry_in_the_middle_wins_and_the_question_is_dropped(self, say: Say) -> None:
        await say("/check_my_situation")
        await say("igen")
        assert await say("igen segítség bezártak", handed_over=True) != await say("/check_my_situation")
        await say("/find_nearby_service")
        cried = await say("/report_emergency")
        assert opens_with(cried, "utter_report_emergency")
        assert opens_with(await say("/affirm"), "utter_affirm") or (await say("/affirm")).handoff

    async def test_another_question_in_the_middle_is_answered(self, say: Say) -> None:
        await say("/find_nearby_service")
        assert opens_with(await say("/ask_debt"), "utter_ask_debt")


class TestPrivacy:
    async def test_no_text_reaches_the_logs(self, say: Say, servers: Servers) -> None:
        for text in ("kanárisárga titok", "/kanárisárga", '/ask_debt{"kanárisárga"', "/change_language{kanárisárga}"):
            await say(text)

        assert "kanárisárga" not in servers.logged()

    async def test_restarting_forgets_the_place(self, say: Say) -> None:
        at_home = texts_of(await say("/find_hotline"))
        await say('/find_nearby_service{"country":"AT"}')
        await say("/restart")

        assert texts_of(await say("/find_hotline")) == at_home


def test_rules_name_every_intent() -> None:
    rules = yaml.safe_load(Path(ROOT / "data" / "dialogue" / "rules.yml").read_text(encoding="utf-8"))["rules"]

    answered = {rule["steps"][0]["intent"] for rule in rules}

    assert answered == {*DOMAIN["intents"], "nlu_fallback"} - {"restart"}


@pytest.mark.parametrize("language", ["en", "hu"])
def test_the_conversations_for_rasa_test_follow_the_rules(language: str) -> None:
    rules = yaml.safe_load((ROOT / "data/dialogue/rules.yml").read_text(encoding="utf-8"))["rules"]
    follows = {rule["steps"][0]["intent"]: [step["action"] for step in rule["steps"][1:]] for rule in rules}
    path = ROOT / f"tests/dialogue/test_{language}.yml"

    for story in yaml.safe_load(path.read_text(encoding="utf-8"))["stories"]:
        intents = [step["intent"] for step in story["steps"] if "intent" in step]
        actions = [step["action"] for step in story["steps"] if "action" in step]
        assert actions == [action for intent in intents for action in follows[intent]], story["story"]
