"""The website chat on the real conversation and a real database; what several journeys share."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from aiohttp import ClientResponse, ClientWebSocketResponse
from aiohttp.test_utils import TestClient, TestServer

from bot.channels.web import setup_web
from bot.channels.web_parts import WebParts
from bot.conversation.returning import Returning
from bot.http import WebPolicy, make_application
from tests.integration.world import World

EMBEDDER = "https://ngo.example"
STRANGER = "https://stranger.example"
EXIT_URL = "https://weather.example/"
INTENTS = frozenset({"ask_rights", "find_shelter", "deny"})


@dataclass
class Browser:
    """A person's browser, or somebody's who only claims to be one."""

    world: World
    client: TestClient[Any, Any]

    async def call(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        token: str | None = None,
        headers: Mapping[str, str] | None = None,
        **more: Any,
    ) -> ClientResponse:
        """One request; `body` goes as JSON."""
        sent = dict(headers or {})
        if token is not None:
            sent["Authorization"] = f"Bearer {token}"
        if body is not None:
            more["json"] = body
        return await self.client.request(method, path, headers=sent, allow_redirects=False, **more)

    async def begin(self, language: str = "hu") -> str:
        """Begin a session; returns its token."""
        answer = await self.call("POST", "/api/chat/sessions", {"language": language})
        assert answer.status == 201
        return str((await answer.json())["token"])

    async def write(self, token: str, text: str, client_id: str = "m1") -> ClientResponse:
        """Send a text."""
        return await self.call("POST", "/api/chat/messages", {"text": text, "client_id": client_id}, token=token)

    async def messages(self, token: str, after: int = 0, wait: int = 0) -> list[dict[str, Any]]:
        """Read what was said."""
        answer = await self.call("GET", f"/api/chat/messages?after={after}&wait={wait}", token=token)
        assert answer.status == 200
        return list((await answer.json())["messages"])

    async def live(self, token: str, after: int = 0) -> ClientWebSocketResponse:
        """Open the WebSocket and say who it is."""
        socket = await self.client.ws_connect("/api/chat/live")
        await socket.send_json({"type": "auth", "token": token, "after": after})
        return socket

    async def error(self, answer: ClientResponse) -> tuple[int, str]:
        """Status and code of an error, whose shape is checked."""
        body = await answer.json()
        assert set(body["error"]) >= {"code", "message"}
        if answer.url.path.startswith("/api/chat"):
            assert body["emergency"] == "112"
        return answer.status, body["error"]["code"]


@asynccontextmanager
async def browsing(
    world: World, *, per_minute: int = 100, public_url: str | None = None, **parts: Any
) -> AsyncIterator[Browser]:
    """The website of a world, listening."""
    app = make_application(WebPolicy(emergency="112", public_url=public_url, origins=(EMBEDDER,)))
    setup_web(
        app,
        WebParts(
            service=parts.get("service", world.service),
            returning=Returning(world.store, world.voice),
            sessions=world.store,
            feed=world.feed,
            texts=world.texts,
            clock=world.clock,
            intents=INTENTS,
            default_language="hu",
            exit_url=EXIT_URL,
            messages_per_minute=per_minute,
        ),
    )
    async with TestClient(TestServer(app)) as client:
        yield Browser(world, client)
