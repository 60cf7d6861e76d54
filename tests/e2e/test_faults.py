"""The plug pulled: Rasa dead or slow, the gateway killed at any moment."""

import asyncio
import uuid
from collections.abc import Iterator

import aiohttp
import pytest

from bot.commands.stack import Stack
from tests.e2e.people import Counsellor, Visitor, until
from tests.integration.world import real_texts

WITHIN = 15.0
"""Six seconds are promised (five for Rasa, one for the rest); a busy machine must not fail the test."""


@pytest.fixture(scope="module")
def breakable(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """Three processes of their own: these tests kill them."""
    with Stack(
        tmp_path_factory.mktemp("faults"), {"HELPLINE_HOURS": "24/7", "HELPLINE_MESSAGES_PER_MINUTE": "1000"}
    ) as running:
        yield running


async def test_with_rasa_dead_or_slow_the_fixed_text_comes_and_then_it_goes_on(
    breakable: Stack,
) -> None:
    unavailable = real_texts().say("assistant_unavailable", "hu")
    counsellor = await Counsellor.login(breakable)
    async with aiohttp.ClientSession(breakable.url) as http:
        visitor = await Visitor.arrive(http, "hu")

        # Given a Rasa that hangs
        breakable.suspend("rasa")
        hung = await visitor.post("mik a jogaim?")
        assert (await visitor.replies(hung, within=WITHIN))[0] == unavailable
        breakable.resume("rasa")

        # And then one that is dead
        breakable.kill("rasa")
        dead = await visitor.post("elvették az útlevelemet és nem engednek ki")
        assert unavailable in await until_all(visitor, dead)

        # Then the message is stored, read for danger, and staff see it
        case = await counsellor.find("útlevelemet")
        assert case["level"] in ("high", "immediate")

        # And when Rasa is back the conversation goes on
        breakable.start("rasa")
        await asyncio.to_thread(breakable.wait_ready)
        again = await visitor.post("mik a jogaim?")
        assert (await visitor.replies(again))[0].startswith(real_texts().say("utter_ask_rights", "hu")[:40])
    await counsellor.close()


async def test_with_the_action_server_dead_the_person_is_still_answered(breakable: Stack) -> None:
    breakable.kill("actions")
    async with aiohttp.ClientSession(breakable.url) as http:
        visitor = await Visitor.arrive(http, "en")
        asked = await visitor.post("where can I sleep tonight?")
        assert (await visitor.replies(asked, within=WITHIN))[0]
    breakable.start("actions")
    await asyncio.to_thread(breakable.wait_ready)


async def test_a_gateway_killed_at_any_moment_answers_every_accepted_message_exactly_once(
    breakable: Stack,
) -> None:
    accepted: dict[str, int] = {}
    async with aiohttp.ClientSession(breakable.url) as http:
        visitors = [await Visitor.arrive(http, "hu") for _ in range(5)]
        for pause in (0.0, 0.02, 0.1):
            texts = {uuid.uuid4().hex: visitor for visitor in visitors for _ in range(2)}

            async def send(client_id: str, visitor: Visitor) -> None:
                try:
                    accepted[client_id] = await visitor.post("mik a jogaim?", client_id)
                except (aiohttp.ClientError, AssertionError):
                    return  # not accepted: the page keeps the text and tries again

            sending = [asyncio.create_task(send(*item)) for item in texts.items()]
            await asyncio.sleep(pause)
            breakable.kill("gateway")
            await asyncio.gather(*sending)
            breakable.start("gateway")
            await asyncio.to_thread(breakable.wait_ready)
            # The page tries again what was not confirmed, with the same client_id.
            for client_id, visitor in texts.items():
                if client_id not in accepted:
                    accepted[client_id] = await visitor.post("mik a jogaim?", client_id)

        expected = real_texts().say("utter_ask_rights", "hu")[:40]
        for visitor in visitors:

            async def all_answered(visitor: Visitor = visitor) -> bool:
                messages = await visitor.messages()
                mine = [m for m in messages if m["from"] == "visitor"]
                answers = [m for m in messages if m["from"] == "assistant" and m["text"].startswith(expected)]
                assert len(answers) <= len(mine), "answered twice"
                return len(mine) == 6 and len(answers) == len(mine)

            await until(all_answered, 20, "an answer to every accepted message")


async def until_all(visitor: Visitor, after: int) -> list[str]:
    """The assistant's replies once there are three: the hand-over text, the question of safety, the fixed one."""

    async def look() -> list[str]:
        texts = [m["text"] for m in await visitor.messages(after) if m["from"] == "assistant"]
        return texts if len(texts) >= 3 else []

    return list(await until(look, WITHIN, "two replies"))
