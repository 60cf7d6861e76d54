"""The chat window's menu: coming back by a code, larger text, strong contrast; and what it keeps of all that."""

import re

import pytest
from playwright.async_api import BrowserContext, Locator, expect

from tests.integration.web_window import (
    accepted,
    answer,
    dead,
    no_violations,
    opened,
    overflow,
    site,
    storage,
    write,
)
from tests.integration.world import World

pytestmark = pytest.mark.browser


async def chosen(chat: Locator, name: str) -> None:
    """Open the menu and choose."""
    await chat.get_by_role("button", name="More").click()
    await chat.locator(".wishes").get_by_role("button", name=name).click()


async def code_from(chat: Locator) -> str:
    """Ask for a code, read it, and say that it is kept."""
    await chosen(chat, "Continue later")
    box = chat.get_by_role("dialog", name="Continue later")
    await expect(box).to_contain_text("Anybody who finds the code can read this chat")
    await box.get_by_role("button", name="Show me a code").click()
    shown = box.locator("output")
    await expect(shown).to_have_text(re.compile(r"^\d{4} \d{4} \d{4} \d{4}$"))
    code = await shown.inner_text()
    await box.get_by_role("button", name="I have kept it").click()
    await expect(box).to_be_hidden()
    return code


async def test_a_code_brings_the_person_back_and_shows_the_past_only_when_asked(
    world: World, context: BrowserContext
) -> None:
    async with site(world) as (base, _):
        page, chat = await opened(context, f"{base}/?language=en")
        await write(chat, "they keep my papers")
        await answer(world)
        await expect(chat.locator(".bubble.assistant")).to_have_count(3)
        token = await accepted(page)
        code = await code_from(chat)
        assert code.replace(" ", "") not in str(await storage(page)) + await page.content()
        await page.close()  # and with it what this page kept

        page, chat = await opened(context, f"{base}/?language=en")
        await chosen(chat, "I have a code")
        await chat.get_by_label("Your code (16 digits)").fill(code)
        await chat.get_by_role("button", name="Continue the chat").click()
        await expect(chat.locator(".note")).to_have_text("You are back. What was said before is hidden.")
        assert await dead(context, base, token)
        await expect(chat.locator(".bubble")).to_have_count(0)
        await write(chat, "it is me")
        await answer(world)
        await expect(chat.locator(".bubble")).to_have_count(2)
        await page.reload()
        await chat.locator(".launcher").click()
        await expect(chat.locator(".bubble")).to_have_count(2)
        await chat.get_by_role("button", name="Show earlier messages").click()
        await expect(chat.locator(".bubble").nth(2)).to_contain_text("they keep my papers")
        await expect(chat.locator(".bubble")).to_have_count(6)

        await chosen(chat, "I have a code")  # used up
        await chat.get_by_label("Your code (16 digits)").fill(code)
        await chat.get_by_role("button", name="Continue the chat").click()
        await expect(chat.get_by_role("alert").filter(has_text="This code does not work")).to_be_visible()
        for number in range(5):
            await chat.get_by_label("Your code (16 digits)").fill(f"{number:016d}")
            await chat.get_by_role("button", name="Continue the chat").click()
        await expect(chat.get_by_role("alert").filter(has_text="Too many tries")).to_be_visible()
        await page.keyboard.press("Escape")
        await expect(chat.get_by_role("dialog", name="I have a code")).to_be_hidden()
        await expect(chat.locator(".panel")).to_be_visible()


async def test_leaving_while_a_code_is_shown_leaves_no_trace_of_it(world: World, context: BrowserContext) -> None:
    async with site(world) as (base, embedder):
        page, chat = await opened(context, f"{base}/?language=en")
        await chosen(chat, "Continue later")
        await chat.get_by_role("button", name="Show me a code").click()
        await expect(chat.locator("output")).to_have_text(re.compile(r"\d{4}"))
        await chat.locator("button.leave").click()
        await page.wait_for_url(f"{embedder}/neutral")
        assert await storage(page) == [{}, {}, ""]


async def text_size(chat: Locator) -> float:
    size = await chat.locator(".words").first.evaluate("(words) => parseFloat(getComputedStyle(words).fontSize)")
    return float(size)


async def test_larger_text_and_strong_contrast_stay_readable_and_are_not_kept(
    world: World, context: BrowserContext
) -> None:
    async with site(world) as (base, _):
        page, chat = await opened(context, f"{base}/?language=en")
        before = await text_size(chat)
        await chosen(chat, "Larger text")
        await chat.locator(".wishes").get_by_role("button", name="Larger text").click()
        assert await text_size(chat) == 1.5 * before
        await chat.locator(".wishes").get_by_role("button", name="Strong contrast").click()
        await expect(chat.get_by_role("button", name="Strong contrast")).to_have_attribute("aria-pressed", "true")
        await no_violations(page)
        await page.keyboard.press("Escape")
        assert await overflow(page) == []
        await no_violations(page)
        assert await storage(page) == [{}, {}, ""]


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_every_part_of_the_menu_is_accessible(world: World, context: BrowserContext, scheme: str) -> None:
    async with site(world) as (base, _):
        page, chat = await opened(context, f"{base}/?language=en")
        await page.emulate_media(color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce")
        await no_violations(page)
        for name in ("Continue later", "I have a code"):
            await chosen(chat, name)
            await no_violations(page)
            await page.keyboard.press("Escape")
        assert await chat.evaluate("(host) => host.shadowRoot.activeElement.className") == "icon menu"
