"""The main job by Telegram: three real processes, and a Bot API of our own over HTTP."""

import asyncio
from collections.abc import Callable

import pytest

from bot.commands.stack import Stack
from tests.e2e.people import Counsellor
from tests.e2e.test_main_job import CANARY, STORY, rows_of
from tests.integration.world import real_texts
from tests.telegram_stand_in import Person, TelegramStandIn


@pytest.mark.parametrize(("language", "number"), [("hu", 7_000_001), ("en", 7_000_002)])
async def test_the_main_job_by_telegram(
    stack: Stack, telegram: TelegramStandIn, counsellor: Counsellor, language: str, number: int
) -> None:
    texts, story, person = real_texts(), STORY[language], Person(number, language)

    async def heard(beginning: str, times: int = 1) -> None:
        def there() -> bool:
            return sum(text.startswith(beginning) for text in telegram.texts(person)) >= times

        await telegram_wait(telegram, there)

    # Given somebody who starts the bot and asks
    telegram.say(person, "/start")
    await heard(texts.say("welcome_telegram", language))
    telegram.say(person, story["question"])
    await heard(texts.say(story["answer"], language)[:60])

    # When they cry for help
    mark = f"{CANARY}-{language}"
    telegram.say(person, f"{story['cry']} {mark}")
    case = await counsellor.find(mark)

    # Then staff see the case without the person's name, number or account
    assert case["level"] in ("high", "immediate")
    assert case["channel"] == "telegram"
    for secret in (person.name, str(number), f"maria_teszt_{number}"):
        assert secret not in str(case)
    await heard(texts.say("high", language, wait="\0").partition("\0")[0])

    # And a counsellor's reply arrives in the chat, and the assistant is silent until it is given back
    await counsellor.do(case["id"], "claim")
    await counsellor.say(case["id"], "Anna vagyok.")
    await heard("Anna vagyok.")
    before = len(telegram.texts(person))
    telegram.say(person, story["after"])
    await asyncio.sleep(1)
    assert len(telegram.texts(person)) == before
    await counsellor.do(case["id"], "return")
    telegram.say(person, story["after"])
    await heard(texts.say("utter_ask_rights", language)[:40])

    # And /delete leaves no row
    telegram.say(person, "/delete")
    await heard(texts.say("delete_confirm", language))
    telegram.tap(person, texts.say("button_delete_yes", language))
    await heard(texts.say("data_deleted", language))
    assert rows_of(stack, case["id"]) == {}
    holding = [path.name for path in stack.folder.rglob("*") if path.is_file() and mark.encode() in path.read_bytes()]
    assert holding == []


async def telegram_wait(telegram: TelegramStandIn, true: Callable[[], object], seconds: float = 15) -> None:
    """Wait off the event loop until something is so in the stand-in."""
    await asyncio.to_thread(telegram.wait, true, seconds)
