"""The chat's API: beginning, writing, reading, wishes, leaving, erasing."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.model import Button, Channel, Mode, Reply, Sender
from bot.texts import Texts
from bot.turn import AssistantTurn
from tests.integration.web import Browser, browsing
from tests.integration.world import World


@pytest.fixture
async def browser(world: World) -> AsyncIterator[Browser]:
    async with browsing(world) as made:
        yield made


async def test_a_session_begins_with_the_welcome_and_a_token_of_the_servers_making(browser: Browser) -> None:
    answer = await browser.call("POST", "/api/chat/sessions", {"language": "en", "token": "mine"})
    body = await answer.json()
    assert answer.status == 201
    assert len(body["token"]) == 43 and body["token"] != "mine"
    assert body["language"] == "en" and {"hu", "en"} <= set(body["languages"])
    assert body["mode"] == "assistant" and body["emergency"] == "112"
    assert [(m["from"], m["text"]) for m in body["messages"]] == [
        ("assistant", text) for text in browser.world.welcome("en")
    ]
    assert body["messages"][0]["at"].endswith("Z")


async def test_without_a_language_the_browsers_is_taken_and_else_the_default(browser: Browser) -> None:
    for accepted, language in (("xx, en-GB;q=0.8, hu;q=0.2", "en"), ("tlh", "hu"), ("en;q=oops", "hu")):
        answer = await browser.call("POST", "/api/chat/sessions", headers={"Accept-Language": accepted})
        assert (await answer.json())["language"] == language


async def test_a_written_message_is_answered(browser: Browser) -> None:
    token = await browser.begin()
    answer = await browser.write(token, "szia")
    assert answer.status == 202
    written = (await answer.json())["id"]
    await browser.world.work()
    said = await browser.messages(token)
    assert [m["from"] for m in said] == ["assistant", "assistant", "visitor", "assistant"]
    assert said[2] == {
        "id": written,
        "from": "visitor",
        "text": "szia",
        "buttons": [],
        "at": said[2]["at"],
        "client_id": "m1",
    }
    assert await browser.messages(token, after=said[-1]["id"]) == []


async def test_the_same_client_id_again_gives_the_same_id(browser: Browser) -> None:
    token = await browser.begin()
    answers = await asyncio.gather(*(browser.write(token, "szia", "once") for _ in range(5)))
    assert len({(await answer.json())["id"] for answer in answers}) == 1
    assert [m["text"] for m in await browser.messages(token) if m["from"] == "visitor"] == ["szia"]


async def test_nothing_a_person_sees_tells_the_risk(browser: Browser) -> None:
    token = await browser.begin()
    await browser.write(token, "immediate he has a knife")
    answer = await browser.call("GET", "/api/chat/messages?after=0", token=token)
    shown = await answer.text() + str(answer.headers)
    assert "112" in shown
    assert not any(word in shown for word in ("level", "indicator", "evidence", "score"))


async def test_a_button_is_told_with_its_own_title_whatever_the_page_says(browser: Browser) -> None:
    token = await browser.begin()
    browser.world.assistant.turns = [AssistantTurn((Reply("melyik?", (Button("A jogaim", "/ask_rights"),)),))]
    await browser.write(token, "szia")
    await browser.world.work()
    pressed = {"payload": "/ask_rights", "client_id": "b1", "title": "immediate forged"}
    assert (await browser.call("POST", "/api/chat/messages", pressed, token=token)).status == 202
    assert (await browser.call("POST", "/api/chat/messages", pressed, token=token)).status == 202  # pressed twice
    own = [m["text"] for m in await browser.messages(token) if m["from"] == "visitor"]
    assert own == ["szia", "A jogaim"]
    await browser.world.work()
    assert [text for _, text, _ in browser.world.assistant.asked][-1] == "/ask_rights"


@pytest.mark.parametrize("payload", ['/find_shelter{"country":"HU"}', "/deny", "person", "not_now", "language:en"])
async def test_a_button_nobody_offered_is_taken_if_it_is_one_of_ours(browser: Browser, payload: str) -> None:
    token = await browser.begin()
    answer = await browser.call("POST", "/api/chat/messages", {"payload": payload, "client_id": "b"}, token=token)
    assert answer.status == 202
    assert (await browser.messages(token))[1]["text"].strip()


async def test_long_poll_answers_as_soon_as_something_is_said(browser: Browser) -> None:
    token = await browser.begin()
    last = (await browser.messages(token))[-1]["id"]
    waiting = asyncio.create_task(browser.messages(token, after=last, wait=20))
    await asyncio.sleep(0.1)
    assert not waiting.done()
    await browser.write(token, "szia")
    assert [m["text"] for m in await asyncio.wait_for(waiting, 5)] == ["szia"]


async def test_long_poll_gives_up_after_the_seconds_asked_for(browser: Browser) -> None:
    token = await browser.begin()
    last = (await browser.messages(token))[-1]["id"]
    assert await asyncio.wait_for(browser.messages(token, after=last, wait=1), 5) == []


async def test_long_poll_tells_that_the_counsellor_types(browser: Browser) -> None:
    token = await browser.begin()
    conversation = await browser.world.service.at(Channel.WEB, token)
    assert conversation is not None
    last = (await browser.messages(token))[-1]["id"]
    waiting = asyncio.create_task(browser.call("GET", f"/api/chat/messages?after={last}&wait=20", token=token))
    await asyncio.sleep(0.1)
    await browser.world.service.typing(conversation.id, Sender.VISITOR)
    await browser.world.service.typing(conversation.id, Sender.COUNSELLOR)
    body = await (await asyncio.wait_for(waiting, 5)).json()
    assert body["typing"] is True and body["messages"] == []


async def test_the_language_can_be_chosen(browser: Browser) -> None:
    token = await browser.begin("hu")
    answer = await browser.call("PUT", "/api/chat/language", {"language": "en"}, token=token)
    assert answer.status == 200 and (await answer.json())["language"] == "en"
    unknown = await browser.call("PUT", "/api/chat/language", {"language": "xx"}, token=token)
    assert await browser.error(unknown) == (400, "unknown_language")


async def test_a_person_can_be_asked_for(browser: Browser) -> None:
    token = await browser.begin()
    answer = await browser.call("POST", "/api/chat/person", token=token)
    assert answer.status == 202
    assert await answer.json() == {"mode": "waiting", "wait": None}


async def test_leaving_kills_the_token_at_once(browser: Browser) -> None:
    token = await browser.begin()
    assert (await browser.call("POST", "/api/chat/leave", token=token)).status == 204
    for method, path in (("GET", "/api/chat/messages"), ("DELETE", "/api/chat/session"), ("POST", "/api/chat/leave")):
        assert await browser.error(await browser.call(method, path, token=token)) == (404, "unknown_session")


async def test_leaving_works_as_a_beacon_with_the_token_in_the_body(browser: Browser) -> None:
    token = await browser.begin()
    answer = await browser.call(
        "POST",
        "/api/chat/leave",
        data=f'{{"token":"{token}"}}',
        headers={"Content-Type": "text/plain;charset=UTF-8", "Origin": "null"},
    )
    assert answer.status == 204
    assert (await browser.call("GET", "/api/chat/messages", token=token)).status == 404


async def test_erasing_leaves_nothing_and_can_be_done_once(browser: Browser) -> None:
    token = await browser.begin()
    await browser.write(token, "szia")
    answer = await browser.call("DELETE", "/api/chat/session", token=token)
    assert answer.status == 200
    assert await browser.error(await browser.call("DELETE", "/api/chat/session", token=token)) == (
        404,
        "unknown_session",
    )


async def test_the_erase_button_erases(browser: Browser) -> None:
    token = await browser.begin()
    answer = await browser.call("POST", "/api/chat/messages", {"payload": "delete_yes", "client_id": "b"}, token=token)
    assert (answer.status, await answer.json()) == (200, {"erased": True})
    assert (await browser.call("GET", "/api/chat/messages", token=token)).status == 404


async def test_a_session_ends_after_thirty_idle_minutes_but_not_while_the_page_is_there(browser: Browser) -> None:
    token = await browser.begin()
    for _ in range(3):
        browser.world.clock.move(minutes=29)
        assert await browser.messages(token)
    browser.world.clock.move(minutes=31)
    assert await browser.error(await browser.write(token, "szia")) == (404, "unknown_session")


async def test_the_counsellor_is_named_as_a_counsellor_and_not_by_user_name(browser: Browser) -> None:
    token = await browser.begin()
    await browser.call("POST", "/api/chat/person", token=token)
    conversation = await browser.world.service.at(Channel.WEB, token)
    assert conversation is not None
    await browser.world.desk.claim(conversation.id, "anna.k", "Anna")
    await browser.world.desk.staff_reply(conversation.id, "anna.k", "itt vagyok", "s1")
    last = (await browser.messages(token))[-1]
    assert (last["from"], last["text"], "author" in last) == ("counsellor", "itt vagyok", False)
    answer = await browser.call("GET", "/api/chat/messages?after=0", token=token)
    assert (await answer.json())["mode"] == Mode.COUNSELLOR.value


async def test_strings_of_the_widget_come_in_the_language_asked_for(browser: Browser) -> None:
    for language in ("hu", "en"):
        answer = await browser.call("GET", f"/api/chat/strings?language={language}")
        body = await answer.json()
        texts: Texts = browser.world.texts
        assert body["language"] == language and body["emergency"] == "112"
        assert body["strings"]["leave"] == texts.say("widget-leave", language)
        assert not any(key.startswith("page-") for key in body["strings"])
