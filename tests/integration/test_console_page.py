"""The console's page in a real browser: what people wrote stays text, drafts survive, nothing is shown twice."""

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, Page, async_playwright, expect

from bot.model import Mode, RiskLevel, Role
from tests.integration.console_world import ConsoleWorld, MakeClient, Member, make_console
from tests.integration.world import World

CHROMIUM = "/usr/bin/chromium"
HOSTILE = "<img src=/x onerror=\"document.title='hacked'\"> javascript:alert(1) 😟 [high:threats he will hurt her]"

pytestmark = pytest.mark.browser


@pytest.fixture
async def console(world: World, aiohttp_client: MakeClient) -> AsyncIterator[ConsoleWorld]:
    made = make_console(world, aiohttp_client)
    await made.server.start_server()
    yield made
    await made.close()


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM)
        yield browser
        await browser.close()


async def open_console(browser: Browser, console: ConsoleWorld, language: str = "en-GB") -> Page:
    page = await (await browser.new_context(locale=language)).new_page()
    page.set_default_timeout(20_000)
    await page.goto(str(console.server.make_url("/staff")))
    return page


async def log_in(page: Page, member: Member) -> None:
    await page.fill("#login-username", member.credentials.username)
    await page.fill("#login-password", member.credentials.password)
    await page.fill("#login-code", member.code())
    await page.click("dialog button[type=submit]")
    await page.wait_for_selector("dialog", state="detached")


async def test_what_a_person_wrote_is_shown_as_text_with_the_evidence_marked(
    console: ConsoleWorld, browser: Browser
) -> None:
    case = await console.waiting(HOSTILE)
    page = await open_console(browser, console)
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    await log_in(page, await console.member(login=False))
    await page.click(".waiting .card")
    message = page.locator(".message.visitor .text")
    await expect(message).to_have_text(HOSTILE)
    await expect(message.locator("mark")).to_have_text("he will hurt her")
    assert await page.title() == "(1) " + console.world.texts.say("console-title", "en")
    assert await page.evaluate("document.images.length") == 0
    assert not [url for url in fetched if url.endswith("/x")]
    assert case.id not in page.url


async def test_a_counsellor_takes_a_case_and_writes(console: ConsoleWorld, browser: Browser) -> None:
    case = await console.waiting("[immediate:immediate_danger most jön]")
    page = await open_console(browser, console, "hu-HU")
    await log_in(page, await console.member(shown_as="Anna", login=False))
    await expect(page.locator(".waiting .card")).to_contain_text(
        console.world.texts.say("console-level-immediate", "hu")
    )
    await page.click(".waiting .card")
    await page.click(".bar .primary")
    await page.fill("#reply", "Szia, itt Anna.")
    await page.press("#reply", "Enter")
    await expect(page.locator(".message.counsellor:not(.sending):not(.sent) .text")).to_have_text("Szia, itt Anna.")
    await expect(page.locator(".message.counsellor")).to_have_count(1)
    await console.world.write(case, "köszönöm")
    await expect(page.locator(".message.visitor").last).to_contain_text("köszönöm")
    assert [text for who, text in await console.world.said(case) if who == "counsellor"] == ["Szia, itt Anna."]


async def test_a_session_that_ends_in_mid_typing_keeps_the_draft(console: ConsoleWorld, browser: Browser) -> None:
    await console.waiting()
    member = await console.member(login=False)
    page = await open_console(browser, console)
    await log_in(page, member)
    await page.click(".waiting .card")
    await page.click(".bar .primary")
    await page.fill("#reply", "half a sentence")
    await console.parts.sessions.delete_all("anna")
    await page.wait_for_selector("dialog.login-over")
    console.world.clock.move(seconds=31)
    await log_in(page, member)
    await expect(page.locator("#reply")).to_have_value("half a sentence")
    await page.press("#reply", "Enter")
    await expect(page.locator(".message.counsellor:not(.sending):not(.sent)")).to_have_count(1)
    assert await page.evaluate("Object.keys(sessionStorage).length") == 0


async def test_what_was_missed_without_a_connection_comes_once(console: ConsoleWorld, browser: Browser) -> None:
    case = await console.waiting()
    page = await open_console(browser, console)
    await log_in(page, await console.member(login=False))
    await page.click(".waiting .card")
    await page.click(".bar .primary")
    await page.wait_for_selector("#reply:visible")
    await page.context.set_offline(True)
    await expect(page.locator(".status.offline")).to_be_visible()
    await page.fill("#reply", "are you there")
    await page.press("#reply", "Enter")
    await expect(page.locator(".message.failed")).to_be_visible()
    await console.world.write(case, "missed words")
    await page.context.set_offline(False)
    await expect(page.locator(".message.visitor", has_text="missed words")).to_have_count(1)
    await page.click(".message.failed .link")
    await expect(page.locator(".message.counsellor:not(.sending):not(.sent):not(.failed)")).to_have_count(1)
    assert [text for who, text in await console.world.said(case) if who == "counsellor"] == ["are you there"]


async def test_who_comes_second_reads_who_was_first(console: ConsoleWorld, browser: Browser) -> None:
    case = await console.waiting()
    page = await open_console(browser, console)
    await log_in(page, await console.member(login=False))
    await page.click(".waiting .card")
    await page.wait_for_selector(".bar .primary")
    await console.world.desk.claim(case.id, (await console.member("bea", shown_as="Bea")).shown["user"], "Bea")
    await expect(page.locator(".bar")).to_contain_text("Bea")
    await expect(page.locator(".others .card")).to_contain_text("Bea")
    await expect(page.locator("#reply")).to_be_hidden()


async def test_a_supervisor_erases_from_the_page(console: ConsoleWorld, browser: Browser) -> None:
    await console.waiting()
    page = await open_console(browser, console)
    await log_in(page, await console.member("eva", Role.SUPERVISOR, login=False))
    await page.click(".waiting .card")
    await page.click(".actions .danger")
    await page.click("dialog .danger")
    await expect(page.locator(".nothing .line")).to_have_text(console.world.texts.say("console-erased", "en"))
    await expect(page.locator(".card")).to_have_count(0)


async def test_a_case_is_corrected_passed_on_and_closed_from_the_page(console: ConsoleWorld, browser: Browser) -> None:
    case = await console.waiting()
    bea = await console.member("bea", shown_as="Bea", login=False)
    page, other = await open_console(browser, console), await open_console(browser, console)
    await log_in(page, await console.member(login=False))
    await log_in(other, bea)
    await page.click(".waiting .card")
    await page.click(".bar .primary")
    await page.wait_for_selector("#reply:visible")
    await page.click(f"text={console.world.texts.say('console-level-change', 'en')}")
    await page.select_option("dialog select", "elevated")
    await page.fill("dialog input", "a film")
    await page.click("dialog .primary")
    await expect(page.locator(".title .level.elevated")).to_be_visible()
    await page.click(f".actions >> text={console.world.texts.say('console-transfer', 'en')}")
    await page.select_option("dialog select", "u:bea")
    await page.click("dialog .primary")
    await expect(page.locator(".bar")).to_contain_text("Bea")
    await other.click(".mine .card")
    await other.click(f".actions >> text={console.world.texts.say('console-close', 'en')}")
    await other.select_option("dialog select", "referred")
    await other.click("dialog .primary")
    await expect(other.locator(".mine .card")).to_have_count(0)
    closed = await console.world.now(case)
    assert (closed.mode, closed.outcome, closed.level) == (Mode.CLOSED, "referred", RiskLevel.ELEVATED)


async def test_an_admin_sees_figures_and_no_case(console: ConsoleWorld, browser: Browser) -> None:
    await console.waiting()
    page = await open_console(browser, console)
    await log_in(page, await console.member("root", Role.ADMIN, login=False))
    await expect(page.locator("main table").first).to_be_visible()
    await expect(page.locator(".card")).to_have_count(0)
