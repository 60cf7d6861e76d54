"""The client of Rasa's REST channel, against a small server that answers like Rasa and worse."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
import pytest_asyncio
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.errors import AssistantUnavailable
from bot.model import Button, Indicator, Reply, RiskLevel
from bot.rasa_client import RasaClient, read_turn
from bot.turn import AssistantTurn, MessageContext

CONTEXT = MessageContext("hu", RiskLevel.HIGH, (Indicator.THREATS,), handed_over=True)


class FakeRasa:
    """Answers what the test says, and keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: list[Any] = []
        self.answer: Callable[[], Awaitable[web.StreamResponse]] = self.nothing
        self.healthy = 200

    async def nothing(self) -> web.StreamResponse:
        return web.json_response([])

    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(await request.json())
        return await self.answer()

    async def health(self, _request: web.Request) -> web.StreamResponse:
        return web.json_response({}, status=self.healthy)

    def says(self, body: object, status: int = 200) -> None:
        async def answer() -> web.StreamResponse:
            return web.json_response(body, status=status)

        self.answer = answer


@pytest.fixture
def rasa() -> FakeRasa:
    return FakeRasa()


@pytest_asyncio.fixture
async def server(rasa: FakeRasa) -> AsyncIterator[TestServer]:
    app = web.Application()
    app.router.add_post("/webhooks/rest/webhook", rasa.handle)
    app.router.add_get("/webhooks/rest/", rasa.health)
    async with TestServer(app) as server:
        yield server


@pytest_asyncio.fixture
async def client(server: TestServer) -> AsyncIterator[RasaClient]:
    async with RasaClient(str(server.make_url("/")), timeout=0.5) as client:
        yield client


async def test_sends_the_conversation_the_text_and_what_the_gateway_knows(client: RasaClient, rasa: FakeRasa) -> None:
    await client.answer("c" * 32, "szia", CONTEXT)

    assert rasa.asked == [{"sender": "c" * 32, "message": "szia", "metadata": CONTEXT.as_metadata()}]


async def test_texts_and_buttons_become_replies_in_their_order(client: RasaClient, rasa: FakeRasa) -> None:
    rasa.says(
        [
            {"recipient_id": "c", "text": "one"},
            {"recipient_id": "c", "text": "two", "buttons": [{"title": "Yes", "payload": "/affirm"}]},
        ]
    )

    turn = await client.answer("c", "x", CONTEXT)

    assert turn == AssistantTurn((Reply("one"), Reply("two", (Button("Yes", "/affirm"),))))


async def test_a_handoff_and_a_language_are_read_from_the_custom_payloads(client: RasaClient, rasa: FakeRasa) -> None:
    rasa.says([{"custom": {"handoff": True}}, {"text": "ok", "custom": {"language": "en"}}])

    turn = await client.answer("c", "x", CONTEXT)

    assert turn == AssistantTurn((Reply("ok"),), handoff=True, language="en")


async def test_silence_is_an_empty_turn(client: RasaClient) -> None:
    assert await client.answer("c", "x", CONTEXT) == AssistantTurn(())


@pytest.mark.parametrize("status", [204, 302, 400, 404, 500, 503])
async def test_any_other_status_means_unavailable(client: RasaClient, rasa: FakeRasa, status: int) -> None:
    rasa.says([], status)

    with pytest.raises(AssistantUnavailable):
        await client.answer("c", "x", CONTEXT)


@pytest.mark.parametrize("body", [{}, "text", 1, None, [1], ["text"], [[]]])
async def test_an_answer_of_another_shape_means_unavailable(client: RasaClient, rasa: FakeRasa, body: object) -> None:
    rasa.says(body)

    with pytest.raises(AssistantUnavailable):
        await client.answer("c", "x", CONTEXT)


async def test_an_answer_that_is_not_json_means_unavailable(client: RasaClient, rasa: FakeRasa) -> None:
    async def answer() -> web.StreamResponse:
        return web.Response(text="[", content_type="application/json")

    rasa.answer = answer

    with pytest.raises(AssistantUnavailable):
        await client.answer("c", "x", CONTEXT)


async def test_slowness_means_unavailable(client: RasaClient, rasa: FakeRasa) -> None:
    async def answer() -> web.StreamResponse:
        await asyncio.sleep(2)
        return web.json_response([])

    rasa.answer = answer

    with pytest.raises(AssistantUnavailable, match="in time"):
        await client.answer("c", "x", CONTEXT)


async def test_nobody_listening_means_unavailable_and_not_ready(server: TestServer, client: RasaClient) -> None:
    await server.close()

    with pytest.raises(AssistantUnavailable):
        await client.answer("c", "x", CONTEXT)
    assert not await client.ready()


async def test_a_failure_never_carries_what_the_person_wrote(client: RasaClient, rasa: FakeRasa) -> None:
    rasa.says({"error": "about canary-text"}, 500)

    with pytest.raises(AssistantUnavailable) as failure:
        await client.answer("c", "canary-text", CONTEXT)

    assert "canary-text" not in str(failure.value)


@pytest.mark.parametrize(("status", "ready"), [(200, True), (503, False)])
async def test_it_is_ready_when_the_model_is_loaded(
    client: RasaClient, rasa: FakeRasa, status: int, ready: bool
) -> None:
    rasa.healthy = status

    assert await client.ready() is ready


async def test_it_can_be_used_again_after_closing(client: RasaClient) -> None:
    assert await client.ready()
    await client.close()
    assert await client.ready()


@pytest.mark.parametrize(
    "buttons", [None, "x", [1], [{"title": "x"}], [{"payload": "x"}], [{"title": 1, "payload": "x"}]]
)
def test_malformed_buttons_are_left_out(buttons: object) -> None:
    assert read_turn([{"text": "x", "buttons": buttons}]).replies == (Reply("x"),)


def test_empty_texts_are_left_out() -> None:
    assert read_turn([{"text": ""}, {"text": "  "}, {"text": None}, {"image": "x"}]).replies == ()


@pytest.mark.parametrize("custom", [None, [], "x", {"handoff": "yes"}, {"handoff": 1, "language": 5}, {"language": ""}])
def test_a_custom_payload_of_another_shape_asks_for_nothing(custom: object) -> None:
    assert read_turn([{"custom": custom}]) == AssistantTurn(())
