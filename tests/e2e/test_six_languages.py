"""Every language through the three real processes: found from what is written, answered in it, a cry in the queue."""

import aiohttp
import pytest

from tests.e2e.people import Counsellor, Visitor, is_said
from tests.integration.world import real_texts

WRITTEN = {
    "hu": ("mik a jogaim?", "elvették az útlevelemet és nem engednek ki"),
    "en": ("what are my rights?", "they took my passport and they don't let me out"),
    "uk": ("які в мене права?", "у мене забрали паспорт і не випускають з дому"),
    "ro": ("ce drepturi am?", "mi-au luat pasaportul si nu ma lasa sa ies din casa"),
    "de": ("welche rechte habe ich?", "sie haben mir den pass weggenommen und lassen mich nicht raus"),
    "ru": ("какие у меня права?", "у меня забрали паспорт и не выпускают из дома"),
}
"""A question and a cry, as people type them."""


@pytest.mark.parametrize("language", WRITTEN)
async def test_a_question_is_answered_in_the_language_it_is_asked_in(
    http: aiohttp.ClientSession, language: str
) -> None:
    # Given a page that is set to another language
    visitor = await Visitor.arrive(http, "en" if language == "hu" else "hu")

    asked = await visitor.post(WRITTEN[language][0])

    answers = await visitor.replies(asked)
    assert answers[0].startswith(real_texts().say("utter_ask_rights", language)[:40])
    assert await visitor.erase() == 200


@pytest.mark.parametrize("language", WRITTEN)
async def test_a_cry_reaches_the_queue(http: aiohttp.ClientSession, counsellor: Counsellor, language: str) -> None:
    canary = f"kanari-{language}-8841"
    visitor = await Visitor.arrive(http, language)

    cried = await visitor.post(f"{WRITTEN[language][1]} {canary}")

    case = await counsellor.find(canary)
    assert case["level"] in ("high", "immediate")
    assert case["language"] == language
    expected = {"high": "high", "immediate": "emergency"}[case["level"]]
    assert is_said((await visitor.replies(cried))[0], expected, language)
    assert await visitor.erase() == 200


async def test_a_language_we_do_not_speak_is_named_and_brings_numbers_and_a_person(http: aiohttp.ClientSession) -> None:
    visitor = await Visitor.arrive(http, "en")

    asked = await visitor.post("Dobrý den, potřebuji pomoc, nevím kam jít")

    (said, *_) = await visitor.replies(asked)
    assert "čeština" in said
    assert "112" in said
    message = next(m for m in await visitor.messages(asked) if m["text"] == said)
    assert {"language:uk", "person"} <= {button["payload"] for button in message["buttons"]}
    assert await visitor.erase() == 200
