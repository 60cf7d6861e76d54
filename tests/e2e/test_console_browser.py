"""The counsellors' desk in a real browser: two counsellors, several visitors, a clock that is moved."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import pyotp
import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, async_playwright, expect

from bot.model import Role
from bot.storage.enrolment import Enrolment
from tests.e2e.conftest import need
from tests.e2e.office import Office, Visitor, open_office
from tests.integration.world import real_texts

pytestmark = pytest.mark.browser

expect.set_options(timeout=15_000)

TEXTS = real_texts()
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        chromium = await playwright.chromium.launch(executable_path=need("chromium"))
        yield chromium
        await chromium.close()


@pytest.fixture
async def office(tmp_path: Path, browser: Browser) -> AsyncIterator[Office]:
    async with open_office(tmp_path, browser) as made:
        yield made


@pytest.fixture
async def visitors(office: Office) -> AsyncIterator[AsyncExitStack]:
    async with AsyncExitStack() as stack:
        yield stack


def says(key: str, language: str = "en", **values: str) -> str:
    """What the desk shows."""
    return TEXTS.interface(language, "console-")[f"console-{key}"].format(**values)


async def comes(office: Office, visitors: AsyncExitStack, text: str, language: str = "en") -> Visitor:
    """Somebody writes."""
    visitor = await visitors.enter_async_context(await office.visitor(language))
    await visitor.write(text)
    return visitor


async def open_first(page: Page, part: str = "waiting") -> None:
    """Open the first card of a list."""
    await page.locator(f".queue section.{part} .card").first.click()
    await expect(page.locator(".thread h1")).to_be_visible()


async def take(page: Page) -> None:
    """Take the open conversation over."""
    await page.locator(".bar .primary").click()
    await expect(page.locator(".thread .state")).to_have_text(says("state-mine"))


async def reply(page: Page, text: str) -> None:
    """Write to the person and see it stand there."""
    await page.locator("#reply").fill(text)
    await page.locator("#reply").press("Enter")
    await expect(page.locator(".message.counsellor:not(.sending):not(.failed)", has_text=text)).to_have_count(1)


async def hears(visitor: Visitor, text: str) -> None:
    """Wait until the person has heard this."""
    for _ in range(100):
        if any(text in said for _, said in await visitor.heard()):
            return
        await asyncio.sleep(0.1)
    raise AssertionError(f"never heard: {text}")


async def test_of_two_who_take_the_same_case_one_gets_it_and_the_other_a_sentence(
    office: Office, visitors: AsyncExitStack
) -> None:
    people = [
        await comes(office, visitors, text) for text in ("I want to talk to a person", "hello", "they took my passport")
    ]
    for person in people:
        await person.press("person")
    (_, anna), (_, bea) = [await office.desk(await office.account(name)) for name in ("anna", "bea")]
    for page in (anna, bea):
        await expect(page.locator(".queue section.waiting .card")).to_have_count(3)
        await page.locator(".queue section.waiting .card").first.click()
        await expect(page.locator(".bar .primary")).to_be_visible()
    await asyncio.gather(*(page.locator(".bar .primary").click() for page in (anna, bea)))
    for page in (anna, bea):
        await expect(page.locator(".bar .primary")).to_be_hidden()
    won = bool(await office.parts.store.held_by("anna"))
    winner, loser = ((anna, "Anna"), (bea, "Bea")) if won else ((bea, "Bea"), (anna, "Anna"))
    await expect(winner[0].locator(".thread .state")).to_have_text(says("state-mine"))
    await expect(loser[0].locator(".thread .state")).to_have_text(says("state-other", name=winner[1]))
    await expect(loser[0].locator(".thread > .problem")).to_have_text(says("error-already-claimed", name=winner[1]))
    await expect(loser[0].locator("#reply")).to_be_hidden()


async def test_a_case_is_passed_on_given_back_closed_and_opened_again(office: Office, visitors: AsyncExitStack) -> None:
    person = await comes(office, visitors, "they took my passport and lock the door")
    (_, anna), (_, bea) = [await office.desk(await office.account(name)) for name in ("anna", "bea")]
    await open_first(anna)
    await take(anna)
    await reply(anna, "I am Anna, I am here.")
    await hears(person, "I am Anna, I am here.")
    # to a colleague
    await anna.get_by_role("button", name=says("transfer"), exact=True).click()
    await anna.locator("dialog select").select_option("u:bea")
    await anna.locator("dialog button[type=submit]").click()
    await expect(anna.locator("#reply")).to_be_hidden()
    await open_first(bea, "mine")
    await hears(person, "Bea")
    await reply(bea, "This is Bea.")
    # to the program, which answers again
    await bea.get_by_role("button", name=says("return"), exact=True).click()
    await bea.locator("dialog button[type=submit]").click()
    await expect(bea.locator(".thread .state")).to_have_text(says("state-assistant"))
    await person.write("what now")
    await hears(person, "answer")
    assert await person.mode() == "assistant"
    # taken again, closed, and the person writes again
    await bea.locator(".bar .primary").click()
    await bea.get_by_role("button", name=says("close"), exact=True).click()
    await bea.locator("dialog button[type=submit]").click()
    await expect(bea.locator(".thread .state")).to_have_text(says("state-closed"))
    assert await person.mode() == "closed"
    await person.write("it is me again")
    await expect(bea.locator(".messages .break")).to_contain_text(says("earlier-above"))
    assert await person.mode() == "assistant"


async def test_silence_is_noticed_and_the_case_goes_back_to_its_place(office: Office, visitors: AsyncExitStack) -> None:
    person = await comes(office, visitors, "they took my passport and lock the door")
    _, anna = await office.desk(await office.account("anna"))
    _, boss = await office.desk(await office.account("boss", Role.SUPERVISOR))
    await open_first(anna)
    await take(anna)
    office.clock.move(minutes=3)
    await expect(anna.locator(".banners")).to_contain_text(says("banner-owed"))
    await expect(anna.locator(".queue section.mine .flag")).to_contain_text(says("owed"))
    office.clock.move(minutes=3)
    await expect(anna.locator(".queue section.waiting .card")).to_have_count(1)
    await hears(person, TEXTS.say("counsellor_away", "en").split(".")[0])
    office.clock.move(minutes=3)
    await expect(boss.locator(".queue section.waiting .flag")).to_contain_text(says("unanswered"))
    assert await person.mode() == "waiting"


async def test_a_lost_connection_loses_and_doubles_nothing(office: Office, visitors: AsyncExitStack) -> None:
    person = await comes(office, visitors, "they took my passport and lock the door")
    context, anna = await office.desk(await office.account("anna"))
    await open_first(anna)
    await take(anna)
    await context.set_offline(True)
    await expect(anna.locator(".status")).to_have_text(says("offline"))
    for number in range(3):
        await person.write(f"while you were away {number}")
    await anna.locator("#reply").fill("written without a connection")
    await anna.locator("#reply").press("Enter")
    await expect(anna.locator(".message.failed")).to_have_count(1)
    await context.set_offline(False)
    await expect(anna.locator(".status")).to_have_text(says("online"))
    for number in range(3):
        await expect(anna.locator(".message.visitor", has_text=f"while you were away {number}")).to_have_count(1)
    await anna.locator(".message.failed").get_by_role("button").click()
    await expect(anna.locator(".message.failed")).to_have_count(0)
    await expect(anna.locator(".message.counsellor", has_text="written without a connection")).to_have_count(1)
    await hears(person, "written without a connection")  # the desk shows it while it is being sent
    heard = [said for _, said in await person.heard()]
    assert heard.count("written without a connection") == 1


async def test_outside_the_hours_the_person_hears_when_and_says_what_is_safe(
    office: Office, visitors: AsyncExitStack
) -> None:
    _, root = await office.desk(await office.account("root", Role.ADMIN))
    await root.locator("[data-page=office]").click()
    await root.locator("#office-holidays").fill(office.clock.now().date().isoformat())
    await root.locator(".office-form button[type=submit]").click()
    await expect(root.locator(".office-form [role=status]")).to_contain_text("Closed now")
    person = await comes(office, visitors, "they keep my passport and my pay")
    await hears(person, TEXTS.say("safe_time_ask", "en"))
    await person.press("safe_time:evening")
    await hears(person, TEXTS.say("safe_time_kept", "en"))
    _, anna = await office.desk(await office.account("anna"))
    await expect(anna.locator(".queue section.waiting .card")).to_contain_text(
        says("safe-time", time=says("time-evening"))
    )


async def test_a_message_against_the_persons_word_is_asked_about_and_can_be_taken_back(
    office: Office, visitors: AsyncExitStack
) -> None:
    person = await comes(office, visitors, "they took my passport and lock the door")
    await person.press("safe:no")
    _, anna = await office.desk(await office.account("anna"))
    await open_first(anna)
    await take(anna)
    await expect(anna.locator(".banners")).to_contain_text(says("banner-not-safe"))
    await anna.locator("#reply").fill("your passport")
    await anna.locator("#reply").press("Enter")
    await expect(anna.locator("dialog h2")).to_have_text(says("sure-title"))
    await anna.locator("dialog .quiet").click()
    await expect(anna.locator("#reply")).to_have_value("your passport")
    assert "your passport" not in [said for _, said in await person.heard()]
    await anna.locator("#reply").press("Enter")
    await anna.locator("dialog .danger").click()
    await hears(person, "your passport")


async def test_after_a_pause_the_first_line_says_nothing(office: Office, visitors: AsyncExitStack) -> None:
    person = await comes(office, visitors, "elvették az útlevelemet és rám zárják az ajtót", "hu")
    _, anna = await office.desk(await office.account("anna"))
    await open_first(anna)
    await take(anna)
    await reply(anna, "Itt vagyok.")
    office.clock.move(minutes=29)
    await anna.keyboard.press("Escape")
    await anna.locator(".tools button", has_text=says("opener")).click()
    await hears(person, TEXTS.say("neutral_opener", "hu"))


async def test_what_people_write_is_text_and_nothing_is_fetched(office: Office, visitors: AsyncExitStack) -> None:
    hostile = (
        "<img src=x onerror=\"document.title='owned'\"> <script>document.title='owned'</script> "
        "javascript:alert(1) https://example.org/track.png they took my passport and lock the door"
    )
    person = await comes(office, visitors, hostile)
    await person.press("person")
    _, anna = await office.desk(await office.account("anna"))
    asked: list[str] = []
    anna.on("request", lambda request: asked.append(request.url))
    await open_first(anna)
    await expect(anna.locator(".message.visitor .text").first).to_have_text(hostile)
    assert await anna.locator(".message img, .message script, .message a").count() == 0
    assert "owned" not in await anna.title()
    assert [url for url in asked if not url.startswith(office.url)] == []


async def test_two_windows_of_one_counsellor_show_the_same(office: Office, visitors: AsyncExitStack) -> None:
    person = await comes(office, visitors, "they took my passport and lock the door")
    context, first = await office.desk(await office.account("anna"))
    second = await context.new_page()
    await second.goto(f"{office.url}/staff?language=en")
    await open_first(first)
    await take(first)
    await open_first(second, "mine")
    long = "é" * 4_000
    await reply(first, long)
    await expect(second.locator(".message.counsellor", has_text=long)).to_have_count(1)
    await reply(second, "from the second window")
    await expect(first.locator(".message.counsellor", has_text="from the second window")).to_have_count(1)
    await person.write("thank you")
    for page in (first, second):
        await expect(page.locator(".message.visitor", has_text="thank you")).to_have_count(1)


async def test_a_session_that_ends_in_mid_typing_keeps_the_draft_under_the_login(
    office: Office, visitors: AsyncExitStack
) -> None:
    await comes(office, visitors, "they took my passport and lock the door")
    credentials = await office.account("anna")
    _, anna = await office.desk(credentials)
    await open_first(anna)
    await take(anna)
    await anna.locator("#reply").fill("half a sentence")
    office.clock.move(minutes=31)
    await expect(anna.locator("#login-title")).to_have_text(says("login-again-title"))
    await office.log_in(anna, credentials)
    await expect(anna.locator("#reply")).to_have_value("half a sentence")


async def test_a_case_erased_meanwhile_is_said_to_be_gone(office: Office, visitors: AsyncExitStack) -> None:
    person = await comes(office, visitors, "they took my passport and lock the door")
    context, anna = await office.desk(await office.account("anna"))
    await open_first(anna)
    await context.set_offline(True)
    await person.call("DELETE", "session")
    await context.set_offline(False)
    await expect(anna.locator(".nothing .line")).to_have_text(says("erased"))
    await expect(anna.locator(".queue .card")).to_have_count(0)


async def test_the_keyboard_is_enough(office: Office, visitors: AsyncExitStack) -> None:
    person = await comes(office, visitors, "they took my passport and lock the door")
    _, anna = await office.desk(await office.account("anna"))
    await expect(anna.locator(".queue section.waiting .card")).to_have_count(1)
    await anna.keyboard.press("?")
    await expect(anna.locator("dialog.keys")).to_be_visible()
    await anna.keyboard.press("Escape")
    await expect(anna.locator("dialog.keys")).to_have_count(0)
    await anna.keyboard.press("j")
    await expect(anna.locator(".bar .primary")).to_be_visible()
    await anna.keyboard.press("c")
    await expect(anna.locator("#reply")).to_be_focused()
    await anna.keyboard.press("/")
    await expect(anna.locator(".insert-panel [role=option]").first).to_be_visible()
    await anna.keyboard.type("greet")
    await expect(anna.locator(".insert-panel [role=option]")).to_have_count(1)
    await anna.keyboard.press("Enter")
    await expect(anna.locator("#reply")).to_have_value(TEXTS.say("canned_greeting", "en", name="Anna"))
    await anna.keyboard.press("Enter")
    await hears(person, "my name is Anna")
    await anna.keyboard.press("Escape")
    await anna.keyboard.press("s")
    await anna.keyboard.type("okit")
    await expect(anna.locator(".insert-panel [role=option]")).to_have_count(1)
    await anna.keyboard.press("Escape")
    await expect(anna.locator("#reply")).to_be_focused()


async def test_an_invited_colleague_sets_the_account_up_in_the_browser(office: Office, browser: Browser) -> None:
    await office.account("dora")
    invitation = await Enrolment(office.parts.database, office.parts.keys).invite("dora", office.clock.now())
    page = await browser.new_page(locale="en")
    await page.goto(f"{office.url}/staff?language=en")
    await page.locator("#login-username").fill("dora")
    await page.locator("#login-password").fill(invitation.password)
    await page.locator("dialog button[type=submit]").click()
    await expect(page.locator("#enrol-title")).to_be_visible()
    await expect(page.locator(".qr svg")).to_be_visible()
    secret = await page.locator("dialog code").inner_text()
    for field, value in (("password", "four plain words are long"), ("again", "four plain words are long")):
        await page.locator(f"#enrol-{field}").fill(value)

    await page.locator("#enrol-code").fill(str(pyotp.TOTP(secret).at(office.clock.now())))
    await page.locator("dialog button[type=submit]").click()
    await expect(page.locator(".code-list li")).to_have_count(10)
    await page.locator("#codes-kept").check()
    await page.locator("dialog.codes .primary").click()
    await expect(page.locator(".queue")).to_be_visible()
    await page.reload()
    await expect(page.locator(".queue")).to_be_visible()


async def faults(page: Page) -> list[str]:
    """What axe finds on the page as it stands."""
    found = await Axe().run(page, options=RULES)
    return [f"{one['id']}: {[node['target'] for node in one['nodes']][:3]}" for one in found.response["violations"]]


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (768, "dark"), (375, "light")])
async def test_every_page_is_free_of_faults_and_fits(
    office: Office, visitors: AsyncExitStack, width: int, scheme: str
) -> None:
    await comes(office, visitors, "he beats me and they took my passport, I cannot leave")
    boss = await office.account("boss", Role.SUPERVISOR)
    root = await office.account("root", Role.ADMIN)
    context = await office.browser.new_context(
        viewport={"width": width, "height": 800}, color_scheme=scheme, locale="en"
    )
    login = await context.new_page()
    await login.goto(f"{office.url}/staff?language=en")
    await expect(login.locator("#login-title")).to_be_visible()
    problems = {"login": await faults(login)}
    await office.log_in(login, boss)
    desk = login
    await expect(desk.locator(".queue section.waiting .card")).to_have_count(1)
    problems["queue"] = await faults(desk)
    await open_first(desk)
    await take(desk)
    problems["case"] = await faults(desk)
    if width < 1140:
        await desk.locator(".card-toggle").click()
        problems["card"] = await faults(desk)
        await desk.locator(".card-toggle").click()
    await desk.locator("#reply").press("/")
    await expect(desk.locator(".insert-panel [role=option]").first).to_be_visible()
    problems["replies"] = await faults(desk)
    await desk.keyboard.press("Escape")
    await desk.get_by_role("button", name=says("close"), exact=True).click()
    problems["dialog"] = await faults(desk)
    await desk.keyboard.press("Escape")
    for name in ("figures", "audit", "account"):
        await show_page(desk, name)
        problems[name] = await faults(desk)
        problems[f"{name} fits"] = await overflow(desk)
    _, admin = await office.desk(root, width=width, color_scheme=scheme)
    for name in ("accounts", "office"):
        await show_page(admin, name)
        problems[name] = await faults(admin)
        problems[f"{name} fits"] = await overflow(admin)
    assert {name: found for name, found in problems.items() if found} == {}


async def show_page(page: Page, name: str) -> None:
    menu = page.locator(".top .menu")
    if await menu.is_visible() and await menu.get_attribute("aria-expanded") != "true":
        await menu.click()
    await page.locator(f"[data-page={name}]").click()
    await expect(page.locator(f"#{name}-title")).to_be_visible()
    await expect(page.locator(f".page.{name} .problem")).to_have_text("")
    await page.wait_for_load_state("networkidle")


async def overflow(page: Page) -> list[str]:
    """Whether anything sticks out of the page sideways."""
    wide = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return [f"{wide} px too wide"] if wide > 0 else []


@pytest.mark.parametrize("language", TEXTS.languages)
async def test_the_desk_speaks_each_language_without_a_missing_word(
    office: Office, visitors: AsyncExitStack, language: str
) -> None:
    await comes(office, visitors, "they took my passport and lock the door")
    _, page = await office.desk(await office.account("boss", Role.SUPERVISOR), language=language)
    await open_first(page)
    await page.locator(".bar .primary").click()
    await expect(page.locator("#reply")).to_be_visible()
    shown = await page.locator("#console").inner_text()
    for name in ("figures", "audit", "account"):
        await show_page(page, name)
        shown += await page.locator("#console").inner_text()
    keys = {key.removeprefix("console-") for key in TEXTS.interface(language, "console-")}
    words = {word.strip(".,:()·") for word in shown.split()}
    assert sorted(words & {key for key in keys if "-" in key}) == []
    assert "{" not in shown
