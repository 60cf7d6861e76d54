"""The widget in a real browser: writing, keyboard, going offline, leaving, other sites and their rules."""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from playwright.async_api import BrowserContext, Locator, Page, async_playwright, expect

from bot.channels.web import setup_web
from bot.channels.web_parts import WebParts
from bot.http import WebPolicy, make_application
from bot.model import Button, Reply
from bot.turn import AssistantTurn
from tests.integration.web import INTENTS
from tests.integration.world import World

pytestmark = pytest.mark.browser

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
HOSTILE = "*{all:unset!important;color:red!important}help-chat{display:none!important}button{display:none!important}"


@pytest.fixture
async def context() -> AsyncIterator[BrowserContext]:
    if CHROMIUM is None:
        if os.environ.get("HELPLINE_REQUIRE_ALL"):
            pytest.fail("Chromium is needed and not installed")
        pytest.skip("Chromium is not installed")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM)
        made = await browser.new_context(locale="en-GB", viewport={"width": 320, "height": 568})
        made.set_default_timeout(15_000)
        yield made
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
    if not address.endswith("/chat"):
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
            return str(kept["visit"])
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


async def test_a_person_writes_presses_a_button_and_is_answered(world: World, context: BrowserContext) -> None:
    world.assistant.turns = [
        AssistantTurn((Reply("<b>Call</b> +36 80 20 55 20.", (Button("My rights", "/ask_rights"),)),))
    ]
    async with site(world) as (base, _):
        page, chat = await opened(context, f"{base}/?language=en")
        problems: list[str] = []
        page.on("pageerror", lambda error: problems.append(str(error)))
        page.on("console", lambda message: problems.append(message.text))
        assert await storage(page) == [{}, {}, ""]
        await write(chat, "hello")
        await answer(world)
        await expect(chat.locator(".bubble.assistant").last).to_contain_text("<b>Call</b> +36 80 20 55 20.")
        await expect(chat.locator("a[href='tel:+36802055 20']".replace(" ", ""))).to_have_text("+36 80 20 55 20")
        await chat.locator(".choice").click()
        await expect(chat.locator(".bubble.visitor").last).to_contain_text("My rights")
        await expect(chat.locator(".bubble.visitor")).to_have_count(2)
        kept = await storage(page)
        assert set(kept[0]) == {"visit"} and len(kept[0]["visit"]) == 43 and kept[1:] == [{}, ""]
        assert page.url == f"{base}/?language=en"
        assert problems == []


async def test_a_reloaded_page_goes_on_without_loss_or_doubles(world: World, context: BrowserContext) -> None:
    async with site(world) as (base, _):
        page, chat = await opened(context, base)
        await write(chat, "hello")
        await answer(world)
        await expect(chat.locator(".bubble")).to_have_count(4)
        await page.reload()
        await chat.locator(".launcher").click()
        await expect(chat.locator(".bubble")).to_have_count(4)


async def test_the_keyboard_is_enough(world: World, context: BrowserContext) -> None:
    async with site(world) as (base, _):
        page, chat = await opened(context, base)
        await page.keyboard.press("Escape")
        await expect(chat.locator(".panel")).to_be_hidden()
        assert await focused(page) == "launcher"
        await page.keyboard.press("Enter")
        await expect(chat.locator(".panel")).to_be_visible()
        await chat.locator(".panel").focus()
        await page.keyboard.press("Tab")
        assert await focused(page) == "leave"
        # Sizes hold once the panel has risen: a transform under way makes 44 pixels 43.999.
        await chat.locator(".panel").evaluate(
            "panel => Promise.all(panel.getAnimations().map((each) => each.finished))"
        )
        box = await chat.locator(".leave").bounding_box()
        assert box and box["width"] >= 44 and box["height"] >= 44
        for control in await chat.locator("button:visible, select:visible").all():
            size = await control.bounding_box()
            assert size and size["width"] >= 44 and size["height"] >= 44 and size["x"] + size["width"] <= 320


async def test_offline_the_text_is_kept_the_number_shown_and_sent_later(world: World, context: BrowserContext) -> None:
    async with site(world) as (base, _):
        _, chat = await opened(context, base)
        await context.set_offline(True)
        await write(chat, "kept")
        await expect(chat.locator(".banner")).to_contain_text("112")
        await expect(chat.locator(".bubble.visitor")).to_contain_text("kept")
        await context.set_offline(False)
        await expect(chat.locator(".delivery")).to_have_text("", timeout=20_000)
        await expect(chat.locator(".banner")).to_be_hidden()
        await expect(chat.locator(".bubble.visitor")).to_have_count(1)
        await answer(world)
        assert [text for _, text, _ in world.assistant.asked] == ["kept"]


async def test_erasing_empties_the_window_and_the_storage(world: World, context: BrowserContext) -> None:
    async with site(world) as (base, _):
        page, chat = await opened(context, base)
        await write(chat, "hello")
        await accepted(page)
        await chat.locator(".icon.menu").click()
        await chat.locator(".wishes .item").nth(1).click()
        await chat.locator(".question .danger").click()
        await expect(chat.locator(".note")).to_have_text(world.texts.say("widget-deleted", "en"))
        await expect(chat.locator(".bubble")).to_have_count(0)
        assert await storage(page) == [{}, {}, ""]


@pytest.mark.parametrize("way", ["button", "shift"])
async def test_leaving_is_instant_and_back_shows_nothing(world: World, context: BrowserContext, way: str) -> None:
    async with site(world) as (base, embedder):
        page, chat = await opened(context, embedder)
        await write(chat, "secret")
        token = await accepted(page)
        if way == "button":
            await chat.locator(".leave").click()
        else:
            for _ in range(3):
                await page.keyboard.press("Shift")
        await page.wait_for_url(f"{embedder}/neutral")
        assert await dead(context, base, token)
        assert await storage(page) == [{}, {}, ""]
        await page.go_back()
        assert page.url == "about:blank"


async def test_typing_capitals_is_not_leaving(world: World, context: BrowserContext) -> None:
    async with site(world) as (base, _):
        page, chat = await opened(context, f"{base}/chat")
        await chat.locator("textarea").focus()
        for letter in ("A", "B", "C"):
            await page.keyboard.press(f"Shift+{letter}")
        await expect(chat.locator("textarea")).to_have_value("ABC")
        assert page.url == f"{base}/chat"


async def test_on_a_strict_and_hostile_site_there_is_one_working_chat(world: World, context: BrowserContext) -> None:
    async with site(world) as (base, embedder):
        requested: list[str] = []
        context.on("request", lambda request: requested.append(request.url))
        page = await context.new_page()
        await page.goto(embedder)
        await expect(page.locator("help-chat .launcher")).to_be_visible()
        assert await page.locator("help-chat").count() == 1
        assert [url for url in requested if url.startswith(base)] == [f"{base}/widget.js"]
        await page.close()
        _, chat = await opened(context, embedder)
        await write(chat, "hello")
        await answer(world)
        await expect(chat.locator(".bubble.assistant")).to_have_count(3)
        assert all(url.startswith((base, embedder)) for url in requested)


async def test_a_site_that_is_not_listed_is_told_in_one_clear_line(world: World, context: BrowserContext) -> None:
    async with site(world, listed=False) as (_, embedder):
        page = await context.new_page()
        lines: list[str] = []
        page.on("console", lambda message: lines.append(message.text))
        await page.goto(embedder)
        await page.locator("help-chat .launcher").click()
        await page.wait_for_timeout(500)
        assert [line for line in lines if f"Is {embedder} in its HELPLINE_ORIGINS?" in line]
        await expect(page.locator("help-chat .panel")).to_have_count(0)
