"""A gateway in this process with a clock that can be moved, real web faces and an assistant of few words."""

import functools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

import aiohttp
import pyotp
from aiohttp import web
from aiohttp.test_utils import TestServer
from playwright.async_api import Browser, BrowserContext, Page, expect

from bot.app import Parts, assemble, make_app
from bot.language import LanguageIdentifier
from bot.model import Role
from bot.risk.reader import load_reader
from bot.settings import load
from bot.storage import migrate
from bot.storage.crypto import KeyRing
from bot.storage.staff import Credentials, StaffStore
from tests.fakes import FakeAssistant, FakeClock

cached_reader = functools.cache(load_reader)
cached_identifier = functools.cache(LanguageIdentifier.load)


@dataclass
class Office:
    """The gateway and who comes to it."""

    parts: Parts
    clock: FakeClock
    assistant: FakeAssistant
    server: TestServer
    app: web.Application
    browser: Browser

    @property
    def url(self) -> str:
        """Where it answers."""
        return str(self.server.make_url("")).rstrip("/")

    async def account(self, username: str, role: Role = Role.COUNSELLOR, **more: Any) -> Credentials:
        """A member of staff who can log in."""
        staff = StaffStore(self.parts.database, self.parts.keys)
        languages = more.pop("languages", ["hu", "en"])
        return await staff.add(username, role, languages, self.clock.now(), shown_as=username.title(), **more)

    def code(self, credentials: Credentials) -> str:
        """What the authenticator app shows; the clock then goes on, because each code is taken once."""
        self.clock.move(seconds=31)
        return str(pyotp.TOTP(credentials.totp_secret).at(self.clock.now()))

    async def desk(
        self, credentials: Credentials, *, language: str = "en", width: int = 1280, **more: Any
    ) -> tuple[BrowserContext, Page]:
        """The console in a browser of its own, logged in."""
        context = await self.browser.new_context(
            viewport={"width": width, "height": 800}, locale=language, reduced_motion="reduce", **more
        )
        page = await context.new_page()
        await page.goto(f"{self.url}/staff?language={language}")
        await self.log_in(page, credentials)
        return context, page

    async def log_in(self, page: Page, credentials: Credentials) -> None:
        """Fill the login form in."""
        await page.locator("#login-username").fill(credentials.username)
        await page.locator("#login-password").fill(credentials.password)
        await page.locator("#login-code").fill(self.code(credentials))
        await page.locator("dialog button[type=submit]").click()
        await expect(page.locator("dialog[open]")).to_have_count(0)

    async def visitor(self, language: str = "hu") -> "Visitor":
        """Somebody who writes from the website."""
        session = aiohttp.ClientSession(self.url)
        async with session.post("/api/chat/sessions", json={"language": language}) as response:
            token = (await response.json())["token"]
        return Visitor(session, token)


@dataclass
class Visitor:
    """A person seeking help, by the chat's API."""

    session: aiohttp.ClientSession
    token: str
    number: int = 0

    async def __aenter__(self) -> "Visitor":
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.session.close()

    async def call(self, method: str, path: str, body: Any = None) -> Any:
        """One call with the token; returns the answer's JSON."""
        headers = {"Authorization": f"Bearer {self.token}"}
        async with self.session.request(method, f"/api/chat/{path}", json=body, headers=headers) as response:
            return await response.json() if response.status != 204 else None

    async def write(self, text: str) -> None:
        """Write."""
        self.number += 1
        await self.call("POST", "messages", {"text": text, "client_id": f"v{self.number}"})

    async def press(self, payload: str) -> None:
        """Press a button."""
        self.number += 1
        await self.call("POST", "messages", {"payload": payload, "client_id": f"v{self.number}"})

    async def heard(self) -> list[tuple[str, str]]:
        """Everything said so far: (who, text)."""
        return [(one["from"], one["text"]) for one in (await self.call("GET", "messages?after=0"))["messages"]]

    async def mode(self) -> str:
        """Who has the conversation."""
        return str((await self.call("GET", "messages?after=0"))["mode"])


@asynccontextmanager
async def open_office(folder: Path, browser: Browser, **settings: str) -> AsyncIterator[Office]:
    """Start one; everything ends with the context."""
    var = folder / "var"
    var.mkdir(mode=0o700)
    KeyRing.create(var / "keys.json")
    values = {"HELPLINE_VAR": str(var), "HELPLINE_METRICS_PORT": "0", "HELPLINE_HOURS": "24/7", **settings}
    loaded = load(values)
    migrate.upgrade(loaded.database_url)
    clock, assistant = FakeClock(), FakeAssistant()
    # The models are read once for all offices: they take longer than a journey.
    with patch("bot.app.load_reader", cached_reader), patch.object(LanguageIdentifier, "load", cached_identifier):
        parts = assemble(loaded, assistant=assistant, clock=clock)
    app = make_app(parts)
    server = TestServer(app)
    await server.start_server()
    try:
        yield Office(parts, clock, assistant, server, app, browser)
    finally:
        await server.close()
