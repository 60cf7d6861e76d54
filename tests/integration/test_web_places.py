"""The chat window where people meet it: small and large screens, six languages, slow and broken networks."""

import pytest
from playwright.async_api import BrowserContext, expect

from bot.model import Channel
from tests.integration.web_window import (
    accepted,
    answer,
    chromium,
    no_violations,
    opened,
    overflow,
    site,
    write,
)
from tests.integration.world import World

pytestmark = pytest.mark.browser

SLOW_3G = {"offline": False, "latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 50_000}


@pytest.mark.parametrize("size", [(320, 568), (375, 812), (1280, 800)], ids=str)
async def test_everything_fits_in_every_language_and_the_way_out_is_always_there(
    world: World, context: BrowserContext, size: tuple[int, int]
) -> None:
    width, height = size
    async with site(world) as (base, _):
        for language in world.texts.languages:
            page, chat = await opened(context, f"{base}/?language={language}")
            await page.set_viewport_size({"width": width, "height": height})
            assert await overflow(page) == [], language
            await no_violations(page)
            await chat.locator("textarea").focus()
            await page.set_viewport_size({"width": width, "height": height // 2})  # the keyboard comes up
            await page.wait_for_function("height => innerHeight === height", arg=height // 2)
            for control in (".leave", "textarea", ".send"):
                await expect(chat.locator(control)).to_be_in_viewport(ratio=1)  # the page follows a moment later
                box = await chat.locator(control).bounding_box()
                assert box is not None and box["height"] >= 44 and box["width"] >= 44, (language, control)
                assert box["y"] >= 0 and box["y"] + box["height"] <= height // 2, (language, control)
            await page.close()


async def test_at_200_per_cent_nothing_is_lost(world: World) -> None:
    async with site(world) as (base, _), chromium() as browser:
        # A window of 640 x 512 at double zoom has 320 x 256 CSS pixels.
        context = await browser.new_context(viewport={"width": 320, "height": 256}, device_scale_factor=2)
        page, chat = await opened(context, f"{base}/?language=de")
        assert await overflow(page) == []
        await expect(chat.locator(".leave")).to_be_in_viewport(ratio=1)
        await expect(chat.locator("textarea")).to_be_in_viewport(ratio=1)


async def test_it_opens_and_answers_on_a_slow_network(world: World, context: BrowserContext) -> None:
    async with site(world) as (base, _):
        page = await context.new_page()
        wire = await context.new_cdp_session(page)
        await wire.send("Network.emulateNetworkConditions", SLOW_3G)
        await page.goto(f"{base}/?language=en")
        await page.locator("help-chat .launcher").click()
        await expect(page.locator("help-chat .bubble.assistant")).to_have_count(2)
        await write(page.locator("help-chat"), "hello")
        await answer(world)
        await expect(page.locator("help-chat .bubble.assistant")).to_have_count(3)


async def test_half_a_minute_without_a_network_loses_nothing_and_doubles_nothing(
    world: World, context: BrowserContext
) -> None:
    async with site(world) as (base, _):
        page, chat = await opened(context, f"{base}/?language=en")
        await write(chat, "first")
        await accepted(page)
        await answer(world)
        await expect(chat.locator(".bubble.assistant")).to_have_count(3)
        await context.set_offline(True)
        await write(chat, "second")
        await write(chat, "third")
        await expect(chat.locator(".banner")).to_contain_text("112")
        await page.wait_for_timeout(30_000)
        await context.set_offline(False)
        await expect(chat.locator(".banner")).to_be_hidden(timeout=30_000)
        await answer(world)
        await answer(world)
        await expect(chat.locator(".bubble")).to_have_count(2 + 3 + 3, timeout=30_000)
        own = await chat.locator(".bubble.visitor .words").all_inner_texts()
        assert own == ["first", "second", "third"]
        await page.reload()
        await chat.locator(".launcher").click()
        await expect(chat.locator(".bubble.visitor")).to_have_count(3)
        assert await chat.locator(".bubble.visitor .words").all_inner_texts() == own


async def test_a_single_page_site_that_draws_itself_anew_keeps_the_talk(world: World, context: BrowserContext) -> None:
    async with site(world) as (base, _):
        page, chat = await opened(context, f"{base}/?language=en")
        await write(chat, "hello")
        await accepted(page)
        await answer(world)
        await expect(chat.locator(".bubble.assistant")).to_have_count(3)
        await page.evaluate("history.pushState(null, '', '/?language=en&page=2'); document.body.replaceChildren()")
        await expect(chat.locator(".bubble.assistant")).to_have_count(3)
        await page.evaluate("document.documentElement.replaceChild(document.createElement('body'), document.body)")
        await expect(chat.locator(".bubble.assistant")).to_have_count(3)
        await write(chat, "still here")
        await answer(world)
        await expect(chat.locator(".bubble.assistant")).to_have_count(4)
        assert await page.locator("help-chat").count() == 1


async def test_a_page_brought_back_from_the_browsers_memory_leaves_again(world: World, context: BrowserContext) -> None:
    async with site(world) as (base, embedder):
        page, chat = await opened(context, f"{base}/chat?language=en")
        await write(chat, "secret")
        await accepted(page)
        # An answer without content: the browser stays on the page, which can be looked at.
        await context.route(f"{embedder}/neutral", lambda route: route.fulfill(status=204))
        await chat.locator(".leave").click()
        await expect(chat.locator(".cover")).to_be_visible()
        assert "secret" not in await page.locator("help-chat").evaluate("(host) => host.shadowRoot.textContent")
        await context.unroute(f"{embedder}/neutral")
        await page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")
        await page.wait_for_url(f"{embedder}/neutral")
        await page.go_back()
        assert page.url == "about:blank"


async def test_without_scripts_there_is_a_whole_talk_and_a_way_out(world: World) -> None:
    async with site(world) as (base, embedder), chromium() as browser:
        context = await browser.new_context(java_script_enabled=False, viewport={"width": 320, "height": 568})
        page = await context.new_page()
        await page.goto(f"{base}/chat?language=en")
        await page.wait_for_url(f"{base}/chat/plain?language=en")
        await page.get_by_label("Your message").fill("they took my passport")
        await page.get_by_role("button", name="Send").click()
        await answer(world)
        await page.get_by_role("link", name="Show new messages").click()
        frame = page.frame_locator("iframe")
        await expect(frame.locator(".message.visitor .text")).to_have_text("they took my passport")
        await expect(frame.locator(".message.assistant").last).to_contain_text("answer 1")
        await page.get_by_role("button", name="Ask for a person").click()
        await expect(page.locator(".status")).to_contain_text("A counsellor has been asked")
        cookie = next(each for each in await context.cookies() if each["name"] == "visit")
        conversation = await world.service.at(Channel.WEB, str(cookie["value"]))
        assert conversation is not None
        await world.desk.claim(conversation.id, "anna", "Anna")
        await world.desk.staff_reply(conversation.id, "anna", "I am here.", "r1")
        await page.get_by_role("link", name="Show new messages").click()
        await expect(frame.locator(".message.counsellor .text").last).to_have_text("I am here.")
        await page.get_by_role("link", name="Leave").click()
        await page.wait_for_url(f"{embedder}/neutral")
        assert [each for each in await context.cookies() if each["value"]] == []
        await page.goto(f"{base}/chat/plain?language=en")
        assert "passport" not in await page.content()
