"""The WebSocket of the web chat: who may listen, what is told, what is taken."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import ClientWebSocketResponse, WSMsgType

from bot.channels import web_live
from bot.model import Channel, Sender
from tests.integration.web import Browser, browsing
from tests.integration.world import World


@pytest.fixture
async def browser(world: World) -> AsyncIterator[Browser]:
    async with browsing(world) as made:
        yield made


async def frame(socket: ClientWebSocketResponse, kind: str) -> dict[str, Any]:
    """The next frame of this kind."""
    async with asyncio.timeout(5):
        while True:
            got: dict[str, Any] = await socket.receive_json()
            if got["type"] == kind:
                return got


async def closed(socket: ClientWebSocketResponse) -> int | None:
    """Wait until the server has closed; returns the code."""
    async with asyncio.timeout(5):
        while (await socket.receive()).type not in (WSMsgType.CLOSE, WSMsgType.CLOSED, WSMsgType.CLOSING):
            pass
    return socket.close_code


async def test_the_page_gets_what_it_has_not_seen_and_then_what_comes(browser: Browser) -> None:
    token = await browser.begin()
    seen = (await browser.messages(token))[-1]["id"]
    await browser.write(token, "egy")
    socket = await browser.live(token, after=seen)
    assert (await frame(socket, "message"))["text"] == "egy"
    assert (await frame(socket, "mode"))["mode"] == "assistant"
    await browser.world.work()
    assert (await frame(socket, "message"))["text"] == "answer 1"
    await socket.close()


async def test_a_message_can_be_sent_and_is_confirmed(browser: Browser) -> None:
    socket = await browser.live(await browser.begin())
    await frame(socket, "mode")
    await socket.send_json({"type": "message", "text": "szia", "client_id": "w1"})
    accepted = await frame(socket, "accepted")
    await socket.send_json({"type": "message", "text": "szia", "client_id": "w1"})
    assert await frame(socket, "accepted") == accepted
    await socket.close()


async def test_typing_is_told_to_the_other_side(browser: Browser) -> None:
    token = await browser.begin()
    conversation = await browser.world.service.at(Channel.WEB, token)
    assert conversation is not None
    socket = await browser.live(token)
    await frame(socket, "mode")
    async with browser.world.feed.subscribe("staff") as events:
        await socket.send_json({"type": "typing"})
        event = await asyncio.wait_for(anext(events), 5)
        assert (event.kind, event.data["sender"]) == ("typing", "visitor")
    await browser.world.service.typing(conversation.id, Sender.COUNSELLOR)
    assert await frame(socket, "typing") == {"type": "typing", "from": "counsellor"}
    await socket.close()


@pytest.mark.parametrize(
    "first",
    [
        '{"type": "auth"}',
        '{"type": "auth", "token": 5}',
        '{"type": "auth", "token": "' + "A" * 43 + '"}',
        '{"type": "message", "text": "szia", "client_id": "x"}',
        '{"type": "auth", "token": "' + "A" * 43 + '", "after": "x"}',
        "[]",
        "no json",
        '"\\ud800"',
    ],
)
async def test_whoever_does_not_say_who_it_is_is_sent_away(browser: Browser, first: str) -> None:
    socket = await browser.client.ws_connect("/api/chat/live")
    await socket.send_str(first)
    got = await frame(socket, "error")
    assert got["emergency"] == "112" and got["error"]["code"]
    assert await closed(socket) == 1008


async def test_whoever_says_nothing_is_sent_away_after_a_while(
    browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(web_live, "AUTH_SECONDS", 0.05)
    socket = await browser.client.ws_connect("/api/chat/live")
    assert (await frame(socket, "error"))["error"]["code"] == "unauthenticated"
    assert await closed(socket) == 1008


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        ("no json", "malformed_json"),
        ("[]", "malformed_json"),
        ('{"type": "dance"}', "bad_field"),
        ('{"type": "message", "client_id": "a"}', "bad_field"),
        ('{"type": "message", "text": "", "client_id": "a"}', "text_empty"),
        ('{"type": "message", "text": "\\ud800", "client_id": "a"}', "text_empty"),
        ('{"type": "message", "payload": "x", "client_id": "a"}', "unknown_payload"),
    ],
)
async def test_a_bad_frame_is_told_and_the_talk_goes_on(browser: Browser, sent: str, code: str) -> None:
    socket = await browser.live(await browser.begin())
    await frame(socket, "mode")
    await socket.send_str(sent)
    assert (await frame(socket, "error"))["error"]["code"] == code
    await socket.send_json({"type": "message", "text": "szia", "client_id": "w1"})
    await frame(socket, "accepted")
    await socket.close()


async def test_a_frame_that_is_too_large_ends_the_connection(browser: Browser) -> None:
    socket = await browser.live(await browser.begin())
    await frame(socket, "mode")
    await socket.send_str("a" * 70_000)
    assert await closed(socket) == 1009


async def test_too_many_messages_are_put_off_with_the_emergency_number(world: World) -> None:
    async with browsing(world, per_minute=1) as browser:
        socket = await browser.live(await browser.begin())
        for number in range(2):
            await socket.send_json({"type": "message", "text": "szia", "client_id": f"w{number}"})
        got = await frame(socket, "error")
        assert (got["error"]["code"], got["emergency"], got["client_id"]) == ("slow_down", "112", "w1")
        assert got["error"]["retry_after"] > 0
        await socket.close()


@pytest.mark.parametrize(("method", "path"), [("POST", "/api/chat/leave"), ("DELETE", "/api/chat/session")])
async def test_leaving_or_erasing_ends_the_connection(browser: Browser, method: str, path: str) -> None:
    token = await browser.begin()
    socket = await browser.live(token)
    await frame(socket, "mode")
    await browser.call(method, path, token=token)
    assert (await frame(socket, "error"))["error"]["code"] == "unknown_session"
    assert await closed(socket) == 1008


async def test_stopping_the_server_closes_sockets_and_polls_at_once(world: World) -> None:
    async with browsing(world) as browser:
        token = await browser.begin()
        socket = await browser.live(token)
        await frame(socket, "mode")
        last = (await browser.messages(token))[-1]["id"]
        poll = asyncio.create_task(browser.messages(token, after=last, wait=25))
        await asyncio.sleep(0.1)
        stopping = asyncio.create_task(browser.client.server.close())
        assert await closed(socket) == 1001
        async with asyncio.timeout(5):
            assert await poll == []
            await stopping
