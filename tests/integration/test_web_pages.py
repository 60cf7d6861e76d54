"""Pages of the web chat: headers everywhere, static files, the chat without scripts, leaving."""

import gzip
import re
from collections.abc import AsyncIterator

import pytest
from aiohttp import ClientResponse, web
from minify import MinifyError

from bot.channels.web_assets import joined, minified
from bot.channels.web_plain import link_phones
from bot.http import CROSS_ORIGIN_PATHS
from tests.integration.web import EXIT_URL, STRANGER, Browser, browsing
from tests.integration.world import World


@pytest.fixture
async def browser(world: World) -> AsyncIterator[Browser]:
    async with browsing(world) as made:
        yield made


def routes(browser: Browser) -> list[tuple[str, str]]:
    """Every route of the application: (method, path)."""
    app: web.Application = browser.client.app  # type: ignore[assignment]
    return [(route.method, route.resource.canonical) for route in app.router.routes() if route.resource]


def assert_safe(answer: ClientResponse, *, static: bool = False) -> None:
    """The headers that every answer has."""
    headers = answer.headers
    policy = headers["Content-Security-Policy"]
    for part in ("default-src 'none'", "object-src 'none'", "base-uri 'none'", "frame-ancestors "):
        assert part in policy
    assert "unsafe" not in policy and "*" not in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Cross-Origin-Resource-Policy"] in ("same-origin", "cross-origin")
    assert "Server" not in headers
    kept = static and answer.status in (200, 304)
    assert headers["Cache-Control"] == ("public, max-age=300" if kept else "no-store")


async def test_every_answer_of_every_route_has_the_security_headers(browser: Browser) -> None:
    app: web.Application = browser.client.app  # type: ignore[assignment]
    assert len(routes(browser)) > 15
    for method, path in [*routes(browser), ("GET", "/nothing"), ("PATCH", "/chat"), ("TRACE", "/"), ("DELETE", "/")]:
        answer = await browser.call(method, path)
        static = path in app[CROSS_ORIGIN_PATHS] or path.startswith("/pages/") or path == "/favicon.ico"
        assert_safe(answer, static=static)
        assert answer.status < 500


async def test_under_tls_browsers_are_told_to_stay_there(world: World) -> None:
    async with browsing(world, public_url="https://chat.example") as browser:
        answer = await browser.call("GET", "/chat")
        age = re.fullmatch(r"max-age=(\d+).*", answer.headers["Strict-Transport-Security"])
        assert age and int(age[1]) >= 31_536_000
        assert "wss://chat.example" in answer.headers["Content-Security-Policy"]
        for origin, status in (("https://chat.example", 201), ("http://chat.example", 403)):
            assert (await browser.call("POST", "/api/chat/sessions", headers={"Origin": origin})).status == status
    async with browsing(world) as plain:
        assert "Strict-Transport-Security" not in (await plain.call("GET", "/chat")).headers


@pytest.mark.parametrize(
    "path", ["/nothing", "/docs", "/openapi.json", "/.git/config", "/metrics", "/widget/../../http.py"]
)
async def test_what_is_not_there_is_said_in_json(browser: Browser, path: str) -> None:
    answer = await browser.call("GET", path)
    assert (answer.status, (await answer.json())["error"]["code"]) == (404, "not_found")


async def test_nothing_changes_by_get_and_trace_is_unknown(browser: Browser) -> None:
    changing = {path for method, path in routes(browser) if method in ("POST", "PUT", "DELETE")}
    reading = {path for method, path in routes(browser) if method == "GET"}
    for path in changing - reading:
        assert (await browser.call("GET", path)).status == 405
    for path in changing | reading:
        assert (await browser.call("TRACE", path)).status == 405


async def test_an_accident_is_told_without_details_and_logged_without_words(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    words = "the secret words of a person"

    class Broken:
        def __getattr__(self, name: str) -> object:
            raise RuntimeError(words)

    async with browsing(world, service=Broken()) as browser:
        answer = await browser.write("A" * 43, "canary")
        assert await browser.error(answer) == (500, "internal_error")
        assert_safe(answer)
        assert words not in await answer.text()
    assert "RuntimeError in POST /api/chat/messages" in caplog.text
    assert words not in caplog.text and "canary" not in caplog.text


async def test_static_files_are_small_packed_and_kept_for_a_short_while(browser: Browser) -> None:
    paths = [path for _, path in routes(browser) if path.startswith("/widget")]
    packed: dict[str, int] = {}
    for path in set(paths):
        answer = await browser.call("GET", path, headers={"Accept-Encoding": "identity"})
        body = await answer.read()
        again = await browser.call("GET", path, headers={"If-None-Match": answer.headers["ETag"]})
        assert (again.status, await again.read()) == (304, b"")
        squeezed = await browser.call("GET", path, headers={"Accept-Encoding": "gzip"})
        assert squeezed.headers["Content-Encoding"] == "gzip" and await squeezed.read() == body
        assert answer.headers["Cross-Origin-Resource-Policy"] == "cross-origin"
        packed[path] = len(gzip.compress(body, 9))
    del packed["/widget/launcher.css"]  # in the loader already; a file only for browsers of before 2023
    assert packed["/widget.js"] <= 3 * 1024
    for language in browser.world.texts.languages:
        address = f"/api/chat/strings?language={language}"
        words = [await (await browser.call("GET", f"{address}&part={part}")).read() for part in ("", "more")]
        assert sum(packed.values()) + sum(len(gzip.compress(each, 9)) for each in words) <= 14 * 1024, language


def test_what_is_sent_has_no_comments_and_short_local_names() -> None:
    source = "/* a */\nexport function send(/** @type {string} */ message) { return `//x ${message}`; } // why\n"
    assert minified(source, ".js") == "export function send(e){return`//x ${e}`}"
    css = ':host { --a: 1px; }\n/* x */\n.a > .b, .c::after { content: " ✓"; margin: 0 auto; }'
    assert minified(css, ".css") == ':host{--a:1px}.a>.b,.c::after{content:" ✓";margin:0 auto}'
    assert minified("<svg> </svg>", ".svg") == "<svg> </svg>"


def test_a_script_that_is_sent_is_right_in_a_page_of_any_encoding() -> None:
    assert minified('say("\\u0151 ű 🙂")', ".js") == r'say("\u0151 \u0171 \ud83d\ude42")'


def test_a_broken_script_is_not_sent() -> None:
    with pytest.raises(MinifyError):
        minified("function ( {", ".js")


def test_joined_modules_are_one_without_imports_of_each_other() -> None:
    one = "export const A = 1;\n"
    two = 'import { A } from "./one.js";\nimport x from "./other.js";\nexport function f() { return A; }\n'
    assert joined([one, two]) == 'const A = 1;\nimport x from "./other.js";\nexport function f() { return A; }\n'


async def test_the_widget_puts_nothing_on_the_page_as_markup(browser: Browser) -> None:
    for path in {path for _, path in routes(browser) if path.endswith(".js")}:
        source = await (await browser.call("GET", path)).text()
        for risky in (
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "document.write",
            "eval(",
            "localStorage",
            "indexedDB",
        ):
            assert risky not in source


@pytest.mark.parametrize("path", ["/", "/chat", "/chat/plain", "/chat/plain/messages"])
@pytest.mark.parametrize("language", ["hu", "en"])
async def test_pages_come_in_each_language_without_inline_code_or_foreign_hosts(
    browser: Browser, path: str, language: str
) -> None:
    answer = await browser.call("GET", f"{path}?language={language}")
    page = await answer.text()
    assert answer.status == 200 and f'<html lang="{language}">' in page
    assert "Set-Cookie" not in answer.headers
    assert not re.search(r"<style|\sstyle=|\son\w+=|javascript:|<script(?![^>]*\ssrc=)", page)
    assert not re.search(r'(?:src|href)="(?:https?:)?//', page)
    if path != "/":
        assert re.search(r"<title>(Információ|Information|Üzenetek|Messages)</title>", page)


# --- without scripts


def field(page: str, name: str) -> str:
    """The value of a form's hidden field."""
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found
    return found[1]


async def send(browser: Browser, headers: dict[str, str] | None = None, **fields: str) -> ClientResponse:
    """Send the form of the page."""
    page = await (await browser.call("GET", "/chat/plain")).text()
    data = {"csrf": field(page, "csrf"), "client_id": field(page, "client_id")} | fields
    return await browser.call("POST", "/chat/plain", data=data, headers=headers)


async def test_a_whole_talk_works_without_scripts(browser: Browser) -> None:
    first = await send(browser, text="szia <b>vastag</b>")
    assert (first.status, first.headers["Location"]) == (303, "/chat/plain")
    cookie = first.cookies["visit"]
    assert cookie["httponly"] and cookie["samesite"] == "Strict" and not cookie["secure"]
    await browser.world.work()
    log = await browser.call("GET", "/chat/plain/messages")
    page = await log.text()
    assert "frame-ancestors 'self'" in log.headers["Content-Security-Policy"]
    assert 'http-equiv="refresh"' in page and "answer 1" in page and "&lt;b&gt;vastag&lt;/b&gt;" in page
    assert '<a href="tel:112">112</a>' in page
    assert (await send(browser, payload="person")).status == 303
    assert (
        browser.world.texts.say("widget-mode-waiting", "hu") in await (await browser.call("GET", "/chat/plain")).text()
    )
    assert (await send(browser, payload="language:en")).status == 303
    assert '<html lang="en">' in await (await browser.call("GET", "/chat/plain")).text()
    erased = await send(browser, payload="delete_yes")
    assert erased.headers["Location"] == "/chat/plain?notice=deleted"
    assert 'http-equiv="refresh"' not in await (await browser.call("GET", "/chat/plain/messages")).text()


async def test_under_tls_the_cookie_has_its_prefix(world: World) -> None:
    async with browsing(world, public_url="https://chat.example") as browser:
        answer = await browser.call("POST", "/chat/plain", data={"csrf": "", "client_id": "a", "text": "szia"})
        cookie = answer.cookies["__Host-visit"]
        assert cookie["secure"] and cookie["path"] == "/" and not cookie["domain"]


async def test_a_forged_form_is_refused(browser: Browser) -> None:
    await send(browser, text="szia")
    for answer in (
        await send(browser, text="forged", csrf="wrong"),
        await send(browser, text="forged", csrf=""),
        await send(browser, text="forged", headers={"Origin": STRANGER}),
        await send(browser, text="forged", headers={"Sec-Fetch-Site": "cross-site"}),
    ):
        assert answer.status == 403
    assert "forged" not in await (await browser.call("GET", "/chat/plain/messages")).text()


@pytest.mark.parametrize(("text", "status"), [("", 400), ("a" * 4001, 413), ("\x00", 400)])
async def test_a_text_that_cannot_be_taken_comes_back_in_the_form(browser: Browser, text: str, status: int) -> None:
    answer = await send(browser, text=text)
    assert answer.status == status and "Set-Cookie" not in answer.headers
    assert 'role="status"' in await answer.text()


async def test_other_bodies_are_refused(browser: Browser) -> None:
    answer = await browser.call("POST", "/chat/plain", {"text": "szia"})
    assert answer.status == 415
    answer = await browser.call("POST", "/chat/plain", data={"text": "a" * 70_000})
    assert answer.status == 413


async def test_too_many_messages_keep_the_text_and_say_the_number(world: World) -> None:
    async with browsing(world, per_minute=1) as browser:
        await send(browser, text="egy")
        answer = await send(browser, text="ketto")
        page = await answer.text()
        assert answer.status == 429 and "ketto</textarea>" in page and "112" in page


async def test_an_ended_session_keeps_the_text(browser: Browser) -> None:
    page = await (await browser.call("GET", "/chat/plain")).text()
    await send(browser, text="szia")
    late = {
        "csrf": field(await (await browser.call("GET", "/chat/plain")).text(), "csrf"),
        "client_id": "x",
        "text": "megvan",
    }
    browser.world.clock.move(minutes=40)
    answer = await browser.call("POST", "/chat/plain", data=late)
    assert answer.status == 200 and "megvan</textarea>" in await answer.text()
    assert field(page, "csrf") == ""


async def test_exit_ends_the_session_and_goes_to_the_harmless_page(browser: Browser) -> None:
    await send(browser, text="titok")
    answer = await browser.call("GET", "/exit")
    assert (answer.status, answer.headers["Location"]) == (303, EXIT_URL)
    assert '"cookies"' in answer.headers["Clear-Site-Data"] and '"storage"' in answer.headers["Clear-Site-Data"]
    assert_safe(answer)
    assert answer.cookies["visit"].value == ""
    assert "titok" not in await (await browser.call("GET", "/chat/plain/messages")).text()


async def test_exit_really_kills_the_token_on_the_server(browser: Browser) -> None:
    token = (await send(browser, text="titok")).cookies["visit"].value
    assert (await browser.call("GET", "/api/chat/messages", token=token)).status == 200
    await browser.call("POST", "/exit")
    assert (await browser.call("GET", "/api/chat/messages", token=token)).status == 404


async def test_exit_without_a_session_goes_to_the_same_page(browser: Browser) -> None:
    assert (await browser.call("GET", "/exit", headers={"Cookie": "visit=" + "A" * 43})).status == 303
    assert (await browser.call("GET", "/exit")).headers["Location"] == EXIT_URL


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("hívd a 112-t", ["112"]),
        ("112.", ["112"]),
        ("+36 80 20 55 20-at hívd", ["+36802055 20".replace(" ", "")]),
        ("06 80 20 55 20 (ingyenes)", ["0680205520"]),
        ("a 116-111 és a 116 123", ["116111", "116123"]),
        ("1120 forint, 2026-11-23, 08:00-20:00, 10 000 Ft, 11.112", []),
        ("<script>112</script>", ["112"]),
    ],
)
def test_telephone_numbers_in_a_text_can_be_tapped(text: str, numbers: list[str]) -> None:
    linked = str(link_phones(text, "112"))
    assert re.findall(r'<a href="tel:([^"]+)">', linked) == numbers
    assert "<script" not in linked


async def test_coming_back_by_a_code_works_without_scripts(browser: Browser) -> None:
    texts = browser.world.texts
    await send(browser, text="amit mondtam")
    await browser.world.work()
    shown = await (await send(browser, wish="code")).text()
    found = re.search(r'<p class="code">((?:\d{4} ?){4})</p>', shown)
    assert found
    code = found[1]
    browser.client.session.cookie_jar.clear()
    assert "amit mondtam" not in await (await browser.call("GET", "/chat/plain/messages")).text()

    wrong = await send(browser, wish="return", code="1234")
    assert wrong.status == 400 and texts.say("widget-more-back-wrong", "hu") in await wrong.text()
    back = await send(browser, wish="return", code=code)
    assert back.status == 303 and back.cookies["visit"]["httponly"]
    assert texts.say("widget-more-back-done", "hu") in await (await browser.call("GET", "/chat/plain")).text()
    assert "amit mondtam" not in await (await browser.call("GET", "/chat/plain/messages")).text()
    await send(browser, text="újra itt")
    page = await (await browser.call("GET", "/chat/plain/messages")).text()
    assert "újra itt" in page and "amit mondtam" not in page
    assert (await send(browser, wish="earlier")).status == 303
    assert "amit mondtam" in await (await browser.call("GET", "/chat/plain/messages")).text()

    browser.client.session.cookie_jar.clear()
    for number in range(3):
        assert (await send(browser, wish="return", code=f"{number:016d}")).status == 404
    slow = await send(browser, wish="return", code=code)
    assert slow.status == 429 and int(slow.headers["Retry-After"]) >= 1
    assert texts.say("widget-more-back-wait", "hu") in await slow.text()
    ended = await browser.call("POST", "/chat/plain", data={"csrf": "", "wish": "code"})
    assert ended.status == 200 and texts.say("widget-page-plain-ended", "hu") in await ended.text()
    assert (await browser.call("POST", "/chat/plain", data={"csrf": "", "wish": "x"})).status == 200


async def test_pages_without_scripts_are_small(browser: Browser) -> None:
    for language in browser.world.texts.languages:
        page = await (await browser.call("GET", f"/chat/plain?language={language}")).read()
        assert len(page) < 15_000
    await send(browser, text="x")
    assert len(await (await browser.call("GET", "/chat/plain")).read()) < 15_000
