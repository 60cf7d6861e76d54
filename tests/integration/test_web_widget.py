"""The chat window in a real browser: writing, resuming, the keyboard, going offline, erasing, leaving, other sites."""

import re

import pytest
from playwright.async_api import BrowserContext, expect

from bot.model import Button, Reply
from bot.turn import AssistantTurn
from tests.integration.web_window import accepted, answer, dead, focused, opened, site, storage, write
from tests.integration.world import World

pytestmark = pytest.mark.browser


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
        assert set(kept[0]) == {"visit"} and re.fullmatch(r"[\w-]{43} 0", kept[0]["visit"]) and kept[1:] == [{}, ""]
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
