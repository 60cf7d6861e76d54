"""The console's socket: what it tells, what it takes, and when it ends."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import ClientWebSocketResponse, WSCloseCode, WSMsgType

from bot.console.live import SESSION_ENDED
from bot.conversation.voice import conversation_topic
from bot.model import Sender
from tests.integration.console_world import ConsoleWorld, MakeClient, make_console
from tests.integration.world import World


@pytest.fixture
async def console(world: World, aiohttp_client: MakeClient) -> AsyncIterator[ConsoleWorld]:
    made = make_console(world, aiohttp_client)
    yield made
    await made.close()


async def frames(socket: ClientWebSocketResponse, seconds: float = 0.2) -> list[dict[str, Any]]:
    """What arrives within this time, presence left out."""
    found = []
    try:
        async with asyncio.timeout(seconds):
            while True:
                found.append(await socket.receive_json())
    except TimeoutError:
        return [frame for frame in found if frame["type"] != "presence"]


async def closing(socket: ClientWebSocketResponse) -> int:
    """The code it is closed with."""
    async with asyncio.timeout(2):
        while (frame := await socket.receive()).type is WSMsgType.TEXT:
            pass
    assert frame.type is WSMsgType.CLOSE
    return int(frame.data)


async def test_what_changes_is_told_with_ids_only(console: ConsoleWorld) -> None:
    member = await console.member()
    socket = await member.socket()
    case = await console.waiting("[immediate:immediate_danger secretword]")
    told = await frames(socket)
    assert {"type": "queue", "conversation": case.id} in told
    assert {"type": "alert", "conversation": case.id} in told
    assert "secretword" not in str(told)
    await console.world.service.typing(case.id, Sender.VISITOR)
    assert await frames(socket) == [{"type": "typing", "conversation": case.id, "from": "visitor"}]
    await console.world.service.forget(case.id)
    assert await frames(socket) == [{"type": "erased", "conversation": case.id}]


async def test_a_second_counsellor_hears_that_the_first_claimed(console: ConsoleWorld) -> None:
    case = await console.waiting()
    anna, bea = await console.member(), await console.member("bea")
    socket = await bea.socket()
    await anna.act(case, "claim")
    assert {"type": "queue", "conversation": case.id} in await frames(socket)
    await anna.act(case, "notes", {"text": "x"})
    assert await frames(socket) == [{"type": "note", "conversation": case.id}]


async def test_presence_tells_who_came_and_who_went(console: ConsoleWorld) -> None:
    anna, bea = await console.member(), await console.member("bea")
    socket = await anna.socket()
    other = await bea.socket()
    await other.close()
    told = []
    async with asyncio.timeout(2):
        while {"type": "presence", "user": "bea", "here": False} not in told:
            told.append(await socket.receive_json())
    assert {"type": "presence", "user": "bea", "here": True} in told


async def test_only_who_holds_the_conversation_is_seen_typing(console: ConsoleWorld) -> None:
    case, member = await console.waiting(), await console.member()
    socket = await member.socket()
    async with console.world.feed.subscribe(conversation_topic(case.id)) as events:
        await socket.send_json({"type": "typing", "conversation": case.id})
        assert [frame["error"]["code"] for frame in await frames(socket)] == ["not_holder"]
        await member.act(case, "claim")
        await socket.send_json({"type": "typing", "conversation": case.id})
        async with asyncio.timeout(2):
            async for event in events:
                if event.kind == "typing":
                    break
        assert event.data == {"sender": "counsellor"}


@pytest.mark.parametrize(
    "odd", ["", "{", "[]", "1", '{"type": "erase"}', '{"type": "typing"}', '{"type": "typing", "conversation": 1}']
)
async def test_an_odd_frame_gets_an_error_and_the_socket_lives(console: ConsoleWorld, odd: str) -> None:
    socket = await (await console.member()).socket()
    await socket.send_str(odd)
    assert [frame["type"] for frame in await frames(socket)] == ["error"]
    await socket.send_json({"type": "active"})
    assert await frames(socket) == []
    assert not socket.closed


async def test_an_unknown_conversation_is_not_typed_in(console: ConsoleWorld) -> None:
    socket = await (await console.member()).socket()
    await socket.send_json({"type": "typing", "conversation": "0" * 32})
    assert (await frames(socket))[0]["type"] == "error"


async def test_a_socket_ends_with_its_session(console: ConsoleWorld) -> None:
    anna, bea, cili = [await console.member(name) for name in ("anna", "bea", "cili")]
    sockets = [await member.socket() for member in (anna, bea, cili)]
    await anna.post("/logout")
    assert await closing(sockets[0]) == SESSION_ENDED
    await console.parts.staff.disable("bea")
    assert await closing(sockets[1]) == SESSION_ENDED
    console.world.clock.move(minutes=31)
    assert await closing(sockets[2]) == SESSION_ENDED


async def test_being_at_work_keeps_the_session_and_an_open_page_does_not(console: ConsoleWorld) -> None:
    member = await console.member()
    socket = await member.socket()
    for _ in range(3):
        console.world.clock.move(minutes=20)
        await socket.send_json({"type": "active"})
        await frames(socket)
    assert not socket.closed
    console.world.clock.move(minutes=31)
    assert await closing(socket) == SESSION_ENDED


async def test_when_the_server_stops_sockets_are_let_go_at_once(console: ConsoleWorld) -> None:
    member = await console.member()
    socket = await member.socket()
    stopping = asyncio.create_task(member.client.server.close())
    assert await closing(socket) == WSCloseCode.GOING_AWAY
    async with asyncio.timeout(3):
        await stopping


async def test_the_address_takes_nothing_but_sockets(console: ConsoleWorld) -> None:
    assert (await (await console.member()).get("/live")).status == 426
