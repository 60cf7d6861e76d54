"""Coming back by a code: once, within a week, without a word of what was said, and not by guessing."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from sqlalchemy import select

from bot.conversation.returning import VALID
from bot.model import Channel
from bot.storage.retention import Retention
from bot.storage.schema import Base
from tests.integration.web import Browser, browsing
from tests.integration.world import World


@pytest.fixture
async def browser(world: World) -> AsyncIterator[Browser]:
    async with browsing(world) as made:
        yield made


async def code_of(browser: Browser, token: str) -> str:
    answer = await browser.call("POST", "/api/chat/code", token=token)
    assert answer.status == 201
    return str((await answer.json())["code"])


async def come_back(browser: Browser, code: str) -> tuple[int, dict[str, Any]]:
    answer = await browser.call("POST", "/api/chat/return", {"code": code})
    return answer.status, await answer.json()


async def test_a_code_leads_back_once_and_says_nothing_of_what_was_said(browser: Browser) -> None:
    token = await browser.begin()
    await browser.write(token, "elvették az útlevelem")
    await browser.world.work()
    before = await browser.messages(token)
    code = await code_of(browser, token)
    assert len(code) == 16 and code.isdigit()
    await browser.call("POST", "/api/chat/leave", {"token": token})

    status, body = await come_back(browser, f" {code[:4]} {code[4:8]}-{code[8:12]}\u2013{code[12:]} ")
    assert status == 201 and body["last"] == before[-1]["id"] and body["language"] == "hu"
    assert "messages" not in body and "útlevel" not in str(body)
    assert await browser.messages(body["token"], after=body["last"]) == []
    assert await browser.messages(body["token"]) == before  # what was said is there when the person asks
    await browser.write(body["token"], "itt vagyok", "m2")
    assert (await browser.messages(body["token"]))[-1]["text"] == "itt vagyok"

    assert (await come_back(browser, code))[0] == 404


async def test_whoever_comes_back_ends_the_session_that_was_still_there(browser: Browser) -> None:
    token = await browser.begin()
    code = await code_of(browser, token)
    socket = await browser.live(token)
    assert (await socket.receive_json())["type"] != "error"
    assert (await come_back(browser, code))[0] == 201
    assert (await browser.write(token, "még itt")).status == 404
    told = [frame.json() async for frame in socket]  # until the server closes it
    assert told[-1]["type"] == "error" and told[-1]["error"]["code"] == "unknown_session"


async def test_a_newer_code_replaces_the_older_one(browser: Browser) -> None:
    token = await browser.begin()
    first, second = await code_of(browser, token), await code_of(browser, token)
    assert (await come_back(browser, first))[0] == 404
    assert (await come_back(browser, second))[0] == 201


async def test_after_a_week_it_leads_nowhere_and_until_then_the_conversation_is_kept(browser: Browser) -> None:
    world = browser.world
    kept, gone = await browser.begin(), await browser.begin()
    code = await code_of(browser, kept)
    retention = Retention(world.database)
    world.clock.move(days=VALID.days, minutes=-1)
    assert (await retention.purge(world.clock.now())).conversations == 1  # the one without a code
    assert await world.store.conversation_at(Channel.WEB, gone) is None
    world.clock.move(minutes=2)
    assert (await come_back(browser, code))[0] == 404
    assert (await retention.purge(world.clock.now())).conversations == 1
    async with world.database.read() as connection:
        assert (await connection.execute(select(Base.metadata.tables["return_codes"]))).all() == []


async def test_five_wrong_tries_slow_the_address_down(browser: Browser) -> None:
    token = await browser.begin()
    code = await code_of(browser, token)
    for number in range(5):
        assert (await come_back(browser, f"{number:016d}"))[0] == 404
    status, body = await come_back(browser, code)
    assert status == 429 and 1 <= body["error"]["retry_after"] <= 61 and body["emergency"] == "112"


@pytest.mark.parametrize("wrong", ["", "123", "1234 5678 9012 345x", "١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦", "1" * 17, "0" * 5000])
async def test_what_is_no_code_is_said_so(browser: Browser, wrong: str) -> None:
    status, body = await come_back(browser, wrong)
    assert status in (400, 404) and body["error"]["code"] in ("bad_code", "bad_field")


async def test_the_code_is_stored_nowhere_and_goes_with_the_conversation(browser: Browser) -> None:
    world, token = browser.world, await browser.begin()
    code = await code_of(browser, token)
    async with world.database.read() as connection:
        for table in Base.metadata.sorted_tables:
            for row in (await connection.execute(select(table))).all():
                assert code not in str(row)
    await browser.call("DELETE", "/api/chat/session", token=token)
    assert (await come_back(browser, code))[0] == 404


async def test_only_who_has_the_session_gets_a_code(browser: Browser) -> None:
    assert (await browser.call("POST", "/api/chat/code")).status == 401
    assert (await browser.call("POST", "/api/chat/code", token="x" * 43)).status == 404
