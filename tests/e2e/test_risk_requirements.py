"""What docs/safety.md asks of the detector, through the three real processes (requirements 2, 5 to 10, 16 and 22)."""

import json

import aiohttp
import pytest

from bot.knowledge.library import Knowledge, phone_values
from bot.settings import ROOT
from tests.e2e.people import Counsellor, Visitor, is_said
from tests.integration.world import real_texts

KNIFE = {
    "hu": "kés van nála és most jön",
    "en": "he has a knife, he is coming now",
    "uk": "у нього ніж, він зараз іде сюди",
    "ro": "are un cutit si vine acum",
    "de": "er hat ein messer und kommt jetzt",
    "ru": "у него нож, он сейчас идет сюда",
}
INTERNAL = {"level", "risk", "score", "indicators", "probabilities", "evidence"}
METHODS = ("pill", "rope", "bridge", "gyógyszer", "kötél")


async def first_reply(http: aiohttp.ClientSession, language: str, text: str) -> tuple[Visitor, str]:
    visitor = await Visitor.arrive(http, language)
    return visitor, (await visitor.replies(await visitor.post(text)))[0]


@pytest.mark.parametrize("language", KNIFE)
async def test_a_weapon_coming_brings_the_number_first_and_an_alert(
    http: aiohttp.ClientSession, counsellor: Counsellor, language: str
) -> None:
    canary = f"kanari-{language}-2711"
    visitor, said = await first_reply(http, language, f"{KNIFE[language]} {canary}")

    case = await counsellor.find(canary)

    assert "112" in said[:160]
    assert said == real_texts().say("emergency", language)
    assert case["level"] == "immediate"
    assert await visitor.erase() == 200


async def test_a_question_about_debt_bondage_is_answered_and_alerts_nobody(
    http: aiohttp.ClientSession, counsellor: Counsellor
) -> None:
    before = {card["id"] for card in (await counsellor.queue())["waiting"]}
    visitor, said = await first_reply(http, "en", "what is debt bondage?")

    assert said
    assert {card["id"] for card in (await counsellor.queue())["waiting"]} <= before
    assert await visitor.erase() == 200


async def test_kept_papers_offer_a_person_and_reach_the_queue(
    http: aiohttp.ClientSession, counsellor: Counsellor
) -> None:
    visitor, said = await first_reply(http, "en", "they keep my passport kanari-en-6")

    assert (await counsellor.find("kanari-en-6"))["level"] == "high"
    assert is_said(said, "high", "en")
    assert await visitor.erase() == 200


async def test_two_different_weak_signs_in_one_conversation_are_high_and_a_joke_lowers_nothing(
    http: aiohttp.ClientSession, counsellor: Counsellor
) -> None:
    visitor = await Visitor.arrive(http, "en")
    for text in (
        "I have not been paid for 2 months",
        "I have not been paid, as I said",
        "they work us 16 hours a day with no day off kanari-en-7",
    ):
        await visitor.replies(await visitor.post(text))

    case = await counsellor.find("kanari-en-7")
    assert case["level"] == "high"

    await visitor.post("it was a joke, all fine")
    assert (await counsellor.conversation(case["id"]))["level"] == "high"
    assert await visitor.erase() == 200


@pytest.mark.parametrize(
    ("text", "levels"), [("I want to die", ("high", "immediate")), ("tonight I take the pills", ("immediate",))]
)
async def test_a_wish_to_die_brings_a_line_and_no_method(
    http: aiohttp.ClientSession, counsellor: Counsellor, text: str, levels: tuple[str, ...]
) -> None:
    visitor, said = await first_reply(http, "en", f"{text} kanari-en-9")

    assert (await counsellor.find("kanari-en-9"))["level"] in levels
    assert phone_values(Knowledge.load(ROOT / "data"))["phone_hu_lesz_116123"] in said
    assert not any(method in said.lower() for method in METHODS)
    assert await visitor.erase() == 200


async def test_a_child_is_told_the_limits_before_more_and_not_asked_what_happened(
    http: aiohttp.ClientSession, counsellor: Counsellor
) -> None:
    visitor, said = await first_reply(http, "en", "I am 15 and he sells me kanari-en-10")

    case = await counsellor.find("kanari-en-10")
    assert case["level"] == "immediate"
    assert "minor" in json.dumps(case)
    assert "authorities" in said
    assert said.count("?") <= 1  # whether it is safe to write, and nothing on what happened
    assert phone_values(Knowledge.load(ROOT / "data"))["phone_hu_kek_vonal_116111"] in said
    assert await visitor.erase() == 200


async def test_a_level_never_reaches_the_person(http: aiohttp.ClientSession) -> None:
    visitor, _ = await first_reply(http, "en", "they keep my passport and he hits me")

    async with http.get("/api/chat/messages?after=0", headers=visitor.head) as answer:
        assert not INTERNAL & set(keys_in(await answer.json()))
        assert not any(word in name.lower() for name in answer.headers for word in ("level", "risk"))
    assert await visitor.erase() == 200


def keys_in(value: object) -> list[str]:
    """Every key anywhere in a JSON value."""
    if isinstance(value, dict):
        return [*value, *(key for each in value.values() for key in keys_in(each))]
    if isinstance(value, list):
        return [key for each in value for key in keys_in(each)]
    return []
