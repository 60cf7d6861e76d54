"""The chat window in a real browser, with the three real processes behind it."""

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, Page, Request, async_playwright, expect

from bot.commands.stack import Stack
from tests.e2e.conftest import need
from tests.e2e.people import Counsellor, until
from tests.integration.world import real_texts

pytestmark = pytest.mark.browser

expect.set_options(timeout=20_000)

EXIT = "https://www.wikipedia.org/"


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        chromium = await playwright.chromium.launch(executable_path=need("chromium"))
        yield chromium
        await chromium.close()


async def on_demo_page(browser: Browser, stack: Stack, language: str) -> tuple[Page, list[str]]:
    """A phone with the demo page open, and every address it asks for."""
    context = await browser.new_context(viewport={"width": 375, "height": 812}, locale=language)
    page = await context.new_page()
    asked: list[str] = []

    def note(request: Request) -> None:
        asked.append(request.url)

    page.on("request", note)
    await page.route(
        f"{EXIT}**", lambda route: route.fulfill(body="<title>elsewhere</title>", content_type="text/html")
    )
    await page.goto(f"{stack.url}/?language={language}")
    return page, asked


@pytest.mark.parametrize("language", ["hu", "en"])
async def test_a_person_writes_a_counsellor_answers_and_the_window_vanishes(
    browser: Browser, stack: Stack, counsellor: Counsellor, language: str
) -> None:
    texts = real_texts()
    page, asked = await on_demo_page(browser, stack, language)

    # Given the window opened with the keyboard
    await page.locator(".launcher").focus()
    await page.keyboard.press("Enter")
    await expect(page.locator(".bubble.assistant")).to_have_count(2)
    stored = await page.evaluate("JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage)])")
    assert stored == "[[],[]]"

    # When the person asks
    question = {"hu": "mik a jogaim?", "en": "what are my rights?"}[language]
    await page.locator("textarea").fill(question)
    await page.keyboard.press("Enter")
    begins = texts.say("utter_ask_rights", language).split("\n")[0][:40]
    await expect(page.locator(".bubble.assistant", has_text=begins)).to_have_count(1)

    # And cries for help
    mark = f"jelszo-{language}-4471"
    cry = {"hu": "elvették az útlevelemet és nem engednek ki", "en": "they took my passport and won't let me out"}
    await page.locator("textarea").fill(f"{cry[language]} {mark}")
    await page.keyboard.press("Enter")
    case = await counsellor.find(mark)
    await counsellor.do(case["id"], "claim")
    await counsellor.say(case["id"], "Anna vagyok, itt vagyok.")

    # Then the counsellor's words stand in the window, once
    await expect(page.locator(".bubble.counsellor", has_text="Anna vagyok, itt vagyok.")).to_have_count(1)
    held = await page.evaluate("JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage)])")
    assert mark not in held
    assert page.url == f"{stack.url}/?language={language}"

    # And the leave button ends it at once, on the server too
    await page.locator("button.leave").click()
    await page.wait_for_url(f"{EXIT}**")

    async def known_to_have_left() -> bool:
        return (await counsellor.conversation(case["id"]))["left_by_quick_exit"] is True

    # The page does not wait for the server, so the server may hear of it a moment after the new page stands.
    await until(known_to_have_left, 5, "the server hearing of the quick exit")
    await page.go_back()
    assert mark not in await page.content()
    assert [url for url in asked if not url.startswith((stack.url, EXIT, "data:", "ws://127.0.0.1"))] == []


async def test_a_choice_is_a_button_and_a_person_can_be_declined(browser: Browser, stack: Stack) -> None:
    page, _ = await on_demo_page(browser, stack, "hu")
    await page.locator(".launcher").click()
    await page.locator("textarea").fill("nem fizetnek és elvették a személyimet, nem mehetek el")
    await page.keyboard.press("Enter")
    texts = real_texts()
    choice = page.locator("button.choice", has_text=texts.say("button_decline_person", "hu"))
    await choice.click()
    declined = texts.say("person_declined", "hu").split("\n")[0][:40]
    await expect(page.locator(".bubble.assistant", has_text=declined)).to_have_count(1)
