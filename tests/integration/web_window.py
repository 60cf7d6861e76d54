"""The chat window in a real browser, on our pages and on a strict and hostile site of another; shared by tests."""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import urlsplit

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, BrowserContext, Locator, Page, async_playwright, expect

from bot.channels.web import setup_web
from bot.channels.web_parts import WebParts
from bot.conversation.returning import Returning
from bot.http import WebPolicy, make_application
from tests.integration.web import INTENTS
from tests.integration.world import World

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
AXE = {"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]}
HOSTILE = "*{all:unset!important;color:red!important}help-chat{display:none!important}button{display:none!important}"


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """The browser; without one the test is skipped, or fails where everything is asked for."""
    if CHROMIUM is None:
        if os.environ.get("HELPLINE_REQUIRE_ALL"):
            pytest.fail("Chromium is needed and not installed")
        pytest.skip("Chromium is not installed")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM)
        yield browser
        await browser.close()


@asynccontextmanager
async def site(world: World, *, listed: bool = True) -> AsyncIterator[tuple[str, str]]:
    """The helpline and a strict, hostile page of another site that embeds it: their addresses."""
    address: dict[str, str] = {}

    async def host(_: web.Request) -> web.Response:
        base = address["base"]
        tag = f'<script src="{base}/widget.js" data-position="left" data-accent="#ffcc00" defer></script>'
        policy = (
            f"default-src 'none'; script-src {base}; style-src 'self'; "
            f"connect-src {base} {base.replace('http', 'ws')}; "
            "require-trusted-types-for 'script'; trusted-types 'none'"
        )
        page = f'<!doctype html><html lang="en"><title>Host</title><link rel="stylesheet" href="/s.css">{tag}{tag}'
        return web.Response(text=page, content_type="text/html", headers={"Content-Security-Policy": policy})

    async def style(_: web.Request) -> web.Response:
        return web.Response(text=HOSTILE, content_type="text/css")

    async def neutral(_: web.Request) -> web.Response:
        return web.Response(text="weather")

    hosting = web.Application()
    hosting.router.add_get("/", host)
    hosting.router.add_get("/s.css", style)
    hosting.router.add_get("/neutral", neutral)
    async with TestServer(hosting) as host_server:
        embedder = str(host_server.make_url("/")).rstrip("/")
        app = make_application(WebPolicy(emergency="112", origins=(embedder,) if listed else ()))
        parts = WebParts(
            service=world.service,
            returning=Returning(world.store, world.voice),
            sessions=world.store,
            feed=world.feed,
            texts=world.texts,
            clock=world.clock,
            intents=INTENTS,
            default_language="hu",
            exit_url=f"{embedder}/neutral",
        )
        setup_web(app, parts)
        async with TestServer(app) as server:
            address["base"] = str(server.make_url("/")).rstrip("/")
            yield address["base"], embedder


async def opened(context: BrowserContext, address: str) -> tuple[Page, Locator]:
    """A page with the chat open and the welcome on it."""
    page = await context.new_page()
    await page.goto(address)
    chat = page.locator("help-chat")
    if not urlsplit(address).path.endswith("/chat"):
        await chat.locator(".launcher").click()
    await expect(chat.locator(".bubble.assistant")).to_have_count(2)
    return page, chat


async def write(chat: Locator, text: str) -> None:
    """Type and send."""
    await chat.locator("textarea").fill(text)
    await chat.locator("textarea").press("Enter")


async def answer(world: World) -> None:
    """Let the assistant answer, once what was written has arrived."""
    for _ in range(200):
        job = await world.answering.next_job()
        if job is not None:
            await job
            return
        await asyncio.sleep(0.05)
    pytest.fail("nothing arrived within ten seconds")


async def accepted(page: Page) -> str:
    """The token that the browser keeps once the person's message was taken."""
    for _ in range(100):  # wait_for_function would need eval, which the pages forbid
        kept = (await storage(page))[0]
        if kept:
            return str(kept["visit"]).partition(" ")[0]
        await page.wait_for_timeout(50)
    pytest.fail("the message was not taken within five seconds")


async def dead(context: BrowserContext, base: str, token: str) -> bool:
    """Whether the session ends soon; nobody waits for the beacon to arrive."""
    for _ in range(100):
        answer = await context.request.get(f"{base}/api/chat/messages", headers={"Authorization": f"Bearer {token}"})
        if answer.status == 404:
            return True
        await asyncio.sleep(0.05)
    return False


async def focused(page: Page) -> str:
    """The class of what has the focus inside the chat."""
    return str(await page.evaluate("document.querySelector('help-chat').shadowRoot.activeElement?.className"))


async def storage(page: Page) -> Any:
    return await page.evaluate("[{...sessionStorage}, {...localStorage}, document.cookie]")


async def overflow(page: Page) -> list[str]:
    """What does not fit into the window at this width."""
    found: list[str] = await page.evaluate(
        """() => [...document.querySelector("help-chat").shadowRoot.querySelectorAll("button, select, textarea, p, a")]
          .filter((node) => { const box = node.getBoundingClientRect();
            return box.width && !node.closest(".sr") && (box.right > innerWidth + 1 || box.left < -1); })
          .map((node) => node.className || node.textContent)"""
    )
    return found


async def no_violations(page: Page) -> None:
    """axe-core finds nothing, by WCAG 2.2 AA and its best practices."""
    # Half-transparent while it comes up: colours count when it stands.
    await page.evaluate(
        """Promise.all([...(document.querySelector("help-chat")?.shadowRoot.getAnimations() ?? [])]
          .map((each) => each.finished))"""
    )
    result = await Axe().run(page, options=AXE)
    assert result.violations_count == 0, [
        (each["id"], each["nodes"][0]["html"]) for each in result.response["violations"]
    ]
