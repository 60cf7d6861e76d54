"""Whatever is sent to the web chat gets a clear answer: never a 5xx, never another's words, nothing lost."""

import json
from collections.abc import AsyncIterator

import pytest

from tests.integration.web import EMBEDDER, STRANGER, Browser, browsing
from tests.integration.world import World

UNKNOWN = "A" * 43


@pytest.fixture
async def browser(world: World) -> AsyncIterator[Browser]:
    async with browsing(world) as made:
        yield made


@pytest.mark.parametrize(
    ("text", "status", "code"),
    [
        ("", 400, "text_empty"),
        ("  \n ", 400, "text_empty"),
        ("\x00\x00", 400, "text_empty"),
        ("\ud800", 400, "text_empty"),
        ("\u200f\u200e", 400, "text_empty"),
        ("a" * 4001, 413, "text_too_long"),
    ],
)
async def test_a_text_that_cannot_be_read_is_refused(browser: Browser, text: str, status: int, code: str) -> None:
    token = await browser.begin()
    assert await browser.error(await browser.write(token, text)) == (status, code)
    assert len(await browser.messages(token)) == 2


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a" * 4000, "a" * 4000),
        ("😢🙏", "😢🙏"),
        ("se\x00gít\ud800ség", "segítség"),
        ("\u202eabc\u200f", "\u202eabc\u200f"),
        ("<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"),
    ],
)
async def test_a_strange_text_is_taken_and_answered(browser: Browser, text: str, kept: str) -> None:
    token = await browser.begin()
    assert (await browser.write(token, text)).status == 202
    await browser.world.work()
    said = await browser.messages(token)
    assert [m["text"] for m in said if m["from"] == "visitor"] == [kept]
    assert said[-1]["from"] == "assistant"


@pytest.mark.parametrize(
    ("body", "content_type", "status", "code"),
    [
        (b'{"text": "szia", ', "application/json", 400, "malformed_json"),
        (b'["szia"]', "application/json", 400, "malformed_json"),
        (b'"szia"', "application/json", 400, "malformed_json"),
        (b"\xff\xfe", "application/json", 400, "malformed_json"),
        (b'{"text": NaN, "client_id": "a"}', "application/json", 400, "malformed_json"),
        (b"[" * 60_000, "application/json", 400, "malformed_json"),
        (b'{"n": ' + b"9" * 5000 + b"}", "application/json", 400, "malformed_json"),
        (b"", "application/json", 400, "malformed_json"),
        (b'{"text": 5, "client_id": "a"}', "application/json", 400, "bad_field"),
        (b'{"text": "a", "client_id": ["a"]}', "application/json", 400, "bad_field"),
        (b'{"text": "a", "payload": "person", "client_id": "a"}', "application/json", 400, "bad_field"),
        (b'{"client_id": "a"}', "application/json", 400, "bad_field"),
        (b'{"text": "a"}', "application/json", 400, "bad_client_id"),
        (b'{"text": "a", "client_id": "\\ud800"}', "application/json", 400, "bad_client_id"),
        (b'{"text": "a", "client_id": "' + b"x" * 65 + b'"}', "application/json", 400, "bad_client_id"),
        (b'{"text": "a", "client_id": "a"}', "text/plain", 415, "unsupported_media_type"),
        (b'{"text": "a", "client_id": "a"}', "application/json; charset=latin-2", 415, "unsupported_media_type"),
        (b"text=a", "application/x-www-form-urlencoded", 415, "unsupported_media_type"),
        (b'{"text": "' + b"a" * 1_000_000 + b'"}', "application/json", 413, "body_too_large"),
    ],
)
async def test_a_body_that_is_no_message_is_refused(
    browser: Browser, body: bytes, content_type: str, status: int, code: str
) -> None:
    token = await browser.begin()
    answer = await browser.call(
        "POST", "/api/chat/messages", token=token, data=body, headers={"Content-Type": content_type}
    )
    assert await browser.error(answer) == (status, code)


async def test_a_body_that_hides_its_size_is_refused_all_the_same(browser: Browser) -> None:
    token = await browser.begin()

    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(20):
            yield b"a" * 10_000

    answer = await browser.call(
        "POST", "/api/chat/messages", token=token, data=pieces(), headers={"Content-Type": "application/json"}
    )
    assert await browser.error(answer) == (413, "body_too_large")


@pytest.mark.parametrize(
    "payload",
    [
        "",
        "persona",
        "/drop_table",
        "/ask_rights{",
        '/ask_rights{"country": 5}',
        '/ask_rights{"country": {"a": "b"}}',
        "/ask_rights[]",
        "language:xx",
        "/ask_rights" + '{"a":"' + "b" * 300 + '"}',
        "\ud800",
    ],
)
async def test_a_button_that_is_not_ours_is_refused(browser: Browser, payload: str) -> None:
    token = await browser.begin()
    answer = await browser.call("POST", "/api/chat/messages", {"payload": payload, "client_id": "b"}, token=token)
    assert await browser.error(answer) == (400, "unknown_payload")


CALLS = [
    ("POST", "/api/chat/messages", {"text": "szia", "client_id": "m"}),
    ("GET", "/api/chat/messages?after=0", None),
    ("PUT", "/api/chat/language", {"language": "en"}),
    ("POST", "/api/chat/person", None),
    ("POST", "/api/chat/leave", {"token": UNKNOWN}),
    ("DELETE", "/api/chat/session", None),
]


@pytest.mark.parametrize("token", [UNKNOWN, "short", "' OR 1=1 --", "é" * 43, "A" * 5000])
@pytest.mark.parametrize(("method", "path", "body"), CALLS)
async def test_an_unknown_token_opens_nothing(
    browser: Browser, method: str, path: str, body: object, token: str
) -> None:
    answer = await browser.call(method, path, body, token=token)
    assert await browser.error(answer) == (404, "unknown_session")


@pytest.mark.parametrize(("method", "path", "body"), [call for call in CALLS if "leave" not in call[1]])
@pytest.mark.parametrize("header", [None, "Bearer", "Basic abc", "Bearer  "])
async def test_without_a_token_nothing_opens(
    browser: Browser, method: str, path: str, body: object, header: str | None
) -> None:
    answer = await browser.call(method, path, body, headers={"Authorization": header} if header else {})
    assert await browser.error(answer) == (401, "unauthenticated")


async def test_another_persons_token_shows_and_erases_only_what_is_that_persons(browser: Browser) -> None:
    mine, other = await browser.begin(), await browser.begin()
    await browser.write(mine, "az enyém")
    assert "az enyém" not in json.dumps(await browser.messages(other), ensure_ascii=False)
    await browser.call("DELETE", "/api/chat/session", token=other)
    gone = await browser.call("GET", "/api/chat/messages", token=other)
    unknown = await browser.call("GET", "/api/chat/messages", token=UNKNOWN)
    assert (gone.status, await gone.read()) == (unknown.status, await unknown.read())
    assert len(await browser.messages(mine)) == 3


@pytest.mark.parametrize(
    "path",
    [
        f"/api/chat/messages?token={UNKNOWN}",
        "/api/chat/messages?session=x",
        f"/api/chat/messages?after={UNKNOWN}",
        f"/api/chat/messages/{UNKNOWN}",
        f"/chat?q={UNKNOWN}",
    ],
)
async def test_a_token_in_an_address_is_refused(browser: Browser, path: str) -> None:
    answer = await browser.call("GET", path, token=await browser.begin())
    assert (answer.status, (await answer.json())["error"]["code"]) == (400, "token_in_address")


@pytest.mark.parametrize("query", ["after=-1", "after=x", "after=1.5", "wait=x", "after=" + "9" * 30, "after=²"])
async def test_a_poll_with_a_strange_number_is_refused(browser: Browser, query: str) -> None:
    answer = await browser.call("GET", f"/api/chat/messages?{query}", token=await browser.begin())
    assert await browser.error(answer) == (400, "bad_field")


@pytest.mark.parametrize("origin", [STRANGER, "null", "https://ngo.example.evil.example", "http://ngo.example"])
@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/api/chat/sessions"),
        ("GET", "/api/chat/strings"),
        ("OPTIONS", "/api/chat/sessions"),
        ("GET", "/api/chat/live"),
    ],
)
async def test_a_site_that_is_not_listed_gets_nothing(browser: Browser, method: str, path: str, origin: str) -> None:
    upgrade = {"Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13"}
    headers = {"Origin": origin} | (
        upgrade | {"Sec-WebSocket-Key": "MDEyMzQ1Njc4OWFiY2RlZg=="} if "live" in path else {}
    )
    answer = await browser.call(method, path, headers=headers)
    assert await browser.error(answer) == (403, "origin_not_allowed")
    assert "Access-Control-Allow-Origin" not in answer.headers


async def test_a_listed_site_may_embed_the_chat_and_is_named_never_a_star(browser: Browser) -> None:
    asked = {"Origin": EMBEDDER, "Access-Control-Request-Method": "POST"}
    preflight = await browser.call("OPTIONS", "/api/chat/sessions", headers=asked)
    assert preflight.status == 204
    assert preflight.headers["Access-Control-Allow-Origin"] == EMBEDDER
    assert "POST" in preflight.headers["Access-Control-Allow-Methods"]
    assert "Authorization" in preflight.headers["Access-Control-Allow-Headers"]
    assert "Access-Control-Allow-Credentials" not in preflight.headers
    for answer in (
        await browser.call("POST", "/api/chat/sessions", headers={"Origin": EMBEDDER}),
        await browser.call("GET", "/api/chat/messages", headers={"Origin": EMBEDDER}),
        await browser.call("GET", "/widget/widget.js", headers={"Origin": EMBEDDER}),
    ):
        assert answer.headers["Access-Control-Allow-Origin"] == EMBEDDER
        assert "Origin" in answer.headers.getall("Vary")
    script = await browser.call("GET", "/widget/widget.js", headers={"Origin": STRANGER})
    assert "Access-Control-Allow-Origin" not in script.headers


async def test_our_own_pages_may_use_the_chat(browser: Browser) -> None:
    own = str(browser.client.make_url("/").origin())
    assert (await browser.call("POST", "/api/chat/sessions", headers={"Origin": own})).status == 201


async def test_more_messages_than_allowed_are_put_off_without_touching_others(world: World) -> None:
    async with browsing(world, per_minute=2) as browser:
        token, other = await browser.begin(), await browser.begin()
        statuses = [(await browser.write(token, "szia", f"m{n}")).status for n in range(3)]
        assert statuses == [202, 202, 429]
        answer = await browser.write(token, "szia", "m9")
        assert int(answer.headers["Retry-After"]) > 0
        assert await browser.error(answer) == (429, "slow_down")
        assert (await browser.write(other, "szia")).status == 202


async def test_danger_in_a_message_that_is_put_off_is_still_acted_upon(world: World) -> None:
    async with browsing(world, per_minute=1) as browser:
        token = await browser.begin()
        await browser.write(token, "szia", "m1")
        assert (await browser.write(token, "immediate kés", "m2")).status == 429
        said = await browser.messages(token)
        assert [m["text"] for m in said if m["from"] == "visitor"] == ["szia", "immediate kés"]
        assert said[-1]["text"].startswith("Ha most veszélyben vagy, hívd a 112")
        assert (await browser.write(token, "high útlevél", "m3")).status == 429
        assert len(await browser.messages(token)) == len(said)
