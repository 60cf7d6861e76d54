"""Who gets into the console: login, sessions, roles, CSRF, origin, on every route there is."""

import re
from collections.abc import AsyncIterator, Mapping

import pytest
from aiohttp import WSServerHandshakeError, web

from bot.console.access import ANYBODY, UndeclaredRouteError
from bot.console.setup import ROUTES, setup_console
from bot.http import WebPolicy, make_application
from bot.model import Role
from tests.integration.console_world import ConsoleWorld, MakeClient, Member, make_console
from tests.integration.world import World

UNKNOWN = "0" * 32

EVERYBODY = frozenset(Role)
ADMINS = frozenset({Role.ADMIN})
COUNSELLING = frozenset({Role.COUNSELLOR, Role.SUPERVISOR})
EXPECTED: Mapping[tuple[str, str], frozenset[Role] | None] = {
    ("GET", "/staff"): None,
    ("GET", "/staff/strings"): None,
    ("GET", "/staff/assets/{name}"): None,
    ("POST", "/api/staff/login"): None,
    ("POST", "/api/staff/logout"): EVERYBODY,
    ("GET", "/api/staff/session"): EVERYBODY,
    ("GET", "/api/staff/enrol"): EVERYBODY,
    ("POST", "/api/staff/enrol"): EVERYBODY,
    ("GET", "/api/staff/account"): EVERYBODY,
    ("PUT", "/api/staff/account"): EVERYBODY,
    ("POST", "/api/staff/account/password"): EVERYBODY,
    ("POST", "/api/staff/account/recovery"): EVERYBODY,
    ("GET", "/api/staff/account/sessions"): EVERYBODY,
    ("DELETE", "/api/staff/account/sessions/{handle}"): EVERYBODY,
    ("GET", "/api/staff/accounts"): ADMINS,
    ("POST", "/api/staff/accounts"): ADMINS,
    ("PUT", "/api/staff/accounts/{username}"): ADMINS,
    ("POST", "/api/staff/accounts/{username}/disable"): ADMINS,
    ("POST", "/api/staff/accounts/{username}/enable"): ADMINS,
    ("POST", "/api/staff/accounts/{username}/reset"): ADMINS,
    ("DELETE", "/api/staff/accounts/{username}/sessions"): ADMINS,
    ("GET", "/api/staff/office"): EVERYBODY,
    ("PUT", "/api/staff/office"): ADMINS,
    ("GET", "/api/staff/queue"): COUNSELLING,
    ("GET", "/api/staff/colleagues"): COUNSELLING,
    ("GET", "/api/staff/live"): COUNSELLING,
    ("GET", "/api/staff/conversations/{id}"): COUNSELLING,
    ("POST", "/api/staff/conversations/{id}/claim"): COUNSELLING,
    ("POST", "/api/staff/conversations/{id}/messages"): COUNSELLING,
    ("POST", "/api/staff/conversations/{id}/release"): COUNSELLING,
    ("POST", "/api/staff/conversations/{id}/transfer"): COUNSELLING,
    ("POST", "/api/staff/conversations/{id}/return"): COUNSELLING,
    ("POST", "/api/staff/conversations/{id}/close"): COUNSELLING,
    ("POST", "/api/staff/conversations/{id}/level"): COUNSELLING,
    ("POST", "/api/staff/conversations/{id}/feedback"): COUNSELLING,
    ("POST", "/api/staff/conversations/{id}/notes"): COUNSELLING,
    ("PUT", "/api/staff/conversations/{id}/safety"): COUNSELLING,
    ("POST", "/api/staff/conversations/{id}/messages/{message}/translation"): COUNSELLING,
    ("POST", "/api/staff/conversations/{id}/translate"): COUNSELLING,
    ("PUT", "/api/staff/conversations/{id}/lane"): COUNSELLING,
    ("DELETE", "/api/staff/conversations/{id}"): frozenset({Role.SUPERVISOR}),
    ("GET", "/api/staff/replies"): COUNSELLING,
    ("POST", "/api/staff/replies"): COUNSELLING,
    ("PUT", "/api/staff/replies/{reply}"): COUNSELLING,
    ("DELETE", "/api/staff/replies/{reply}"): COUNSELLING,
    ("GET", "/api/staff/services"): COUNSELLING,
    ("GET", "/api/staff/statistics"): frozenset({Role.SUPERVISOR, Role.ADMIN}),
    ("GET", "/api/staff/statistics.csv"): frozenset({Role.SUPERVISOR, Role.ADMIN}),
    ("GET", "/api/staff/audit"): frozenset({Role.SUPERVISOR}),
    ("GET", "/api/staff/audit/verify"): frozenset({Role.SUPERVISOR}),
}
CLOSED_ROUTES = [(route.method, route.path) for route in ROUTES if route.access is not ANYBODY]


@pytest.fixture
async def console(world: World, aiohttp_client: MakeClient) -> AsyncIterator[ConsoleWorld]:
    made = make_console(world, aiohttp_client)
    yield made
    await made.close()


def address(path: str, case: str = UNKNOWN) -> str:
    return re.sub(r"\{(?!id)\w+\}", "somebody", path).replace("{id}", case)


# --- routes and roles


def test_every_route_is_declared_as_the_table_here_says(console: ConsoleWorld) -> None:
    registered = {(route.method, route.resource.canonical) for route in console.app.router.routes() if route.resource}
    assert registered == EXPECTED.keys()
    assert {(route.method, route.path): route.access.roles for route in ROUTES} == EXPECTED


def test_a_route_that_declares_nobody_stops_the_setup(console: ConsoleWorld) -> None:
    app = make_application(WebPolicy(emergency="112"))

    async def everything(request: web.Request) -> web.Response:
        return web.Response()

    app.router.add_get("/api/staff/everything", everything)
    with pytest.raises(UndeclaredRouteError, match="/api/staff/everything"):
        setup_console(app, console.parts)


async def test_a_route_added_after_the_setup_stops_the_start(console: ConsoleWorld) -> None:
    async def everything(request: web.Request) -> web.Response:
        return web.Response()

    console.app.router.add_get("/staff/everything", everything)
    with pytest.raises(UndeclaredRouteError):
        await web.AppRunner(console.app).setup()


async def test_without_a_login_every_route_is_closed_and_tells_nothing(console: ConsoleWorld) -> None:
    case = await console.waiting()
    client = await console.make_client()
    for method, path in CLOSED_ROUTES:
        for forged in ({}, {"Cookie": "helpline_staff=" + "A" * 43}, {"Cookie": "helpline_staff=é"}):
            response = await client.request(method, address(path, case.id), json={}, headers=forged)
            assert response.status == 401, (method, path)
            assert (await response.json())["error"]["code"] == "unauthenticated"
            assert case.id not in await response.text()


@pytest.mark.parametrize("role", list(Role))
async def test_each_role_reaches_exactly_its_routes(console: ConsoleWorld, role: Role) -> None:
    member = await console.member(role=role)
    for method, path in CLOSED_ROUTES:
        if path.endswith(("/logout", "/live")):
            continue
        response = await member.client.request(method, address(path), json={}, headers={"X-CSRF-Token": member.csrf})
        allowed = EXPECTED[method, path]
        assert (response.status == 403) == (allowed is not None and role not in allowed), (method, path)
        assert response.status != 401


async def test_an_admin_gets_no_socket_and_a_counsellor_one(console: ConsoleWorld) -> None:
    admin = await console.member("root", Role.ADMIN)
    with pytest.raises(WSServerHandshakeError) as refused:
        await admin.client.ws_connect("/api/staff/live")
    assert refused.value.status == 403
    assert (await (await console.member()).socket()).closed is False


async def test_reading_is_no_way_to_change_anything(console: ConsoleWorld) -> None:
    member = await console.member()
    for method, path in EXPECTED:
        if method != "GET" and ("GET", path) not in EXPECTED:
            assert (await member.client.get(address(path))).status == 405, path


# --- CSRF and origin


async def test_a_change_needs_the_csrf_token_of_this_session(console: ConsoleWorld) -> None:
    case = await console.waiting()
    member, other = await console.member(role=Role.SUPERVISOR), await console.member("bea")
    for method, path in CLOSED_ROUTES:
        if method == "GET":
            continue
        for token in (None, "", "x", other.csrf, "é"):
            headers = {} if token is None else {"X-CSRF-Token": token}
            response = await member.client.request(method, address(path, case.id), json={}, headers=headers)
            assert (response.status, (await response.json())["error"]["code"]) == (403, "csrf"), (method, path)
    assert (await console.world.now(case)).holder is None
    assert (await member.json("/session"))["csrf_token"] == member.csrf


async def test_a_foreign_page_can_neither_change_anything_nor_listen(console: ConsoleWorld) -> None:
    case, member = await console.waiting(), await console.member()
    response = await member.act(case, "claim", Origin="https://evil.example")
    assert (response.status, (await response.json())["error"]["code"]) == (403, "origin_not_allowed")
    for origin in ("https://evil.example", "null"):
        with pytest.raises(WSServerHandshakeError) as refused:
            await member.client.ws_connect("/api/staff/live", headers={"Origin": origin})
        assert refused.value.status == 403
    own = f"http://{member.client.host}:{member.client.port}"
    assert (await member.act(case, "claim", Origin=own)).status == 200


# --- login


async def test_a_login_gives_name_role_languages_and_token(console: ConsoleWorld) -> None:
    member = await console.member("anna", Role.SUPERVISOR, shown_as="Anna N.", login=False)
    response = await member.login()
    assert response.status == 200
    assert {key: member.shown[key] for key in ("user", "role", "languages", "shown_as")} == {
        "user": "anna",
        "role": "supervisor",
        "languages": ["hu", "en"],
        "shown_as": "Anna N.",
    }
    cookie = response.headers["Set-Cookie"]
    assert cookie.startswith("helpline_staff=")
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie
    assert "Path=/" in cookie
    assert await console.audited() == [("anna", "login")]


async def test_behind_tls_the_cookie_is_bound_to_the_host(world: World, aiohttp_client: MakeClient) -> None:
    policy = WebPolicy(emergency="112", public_url="https://help.example")
    console = make_console(world, aiohttp_client, policy)
    cookie = (await (await console.member(login=False)).login()).headers["Set-Cookie"]
    assert re.match(r"__Host-helpline=[\w-]{43};", cookie)
    assert "Secure" in cookie
    assert "Path=/" in cookie
    assert "Domain" not in cookie


async def test_whatever_was_wrong_the_answer_is_the_same(console: ConsoleWorld) -> None:
    member = await console.member(login=False)
    answers = set()
    for instead in ({"username": "nobody"}, {"password": "wrong"}, {"code": "000000"}, {"code": ""}):
        response = await member.login(**instead)
        assert response.status == 401
        assert "Set-Cookie" not in response.headers
        answers.add(await response.text())
        console.world.clock.move(seconds=61)
    assert len(answers) == 1
    assert await console.audited() == []


async def test_a_one_time_code_works_once(console: ConsoleWorld) -> None:
    member = await console.member(login=False)
    assert (await member.login()).status == 200
    assert (await member.login()).status == 401
    console.world.clock.move(seconds=30)
    assert (await member.login()).status == 200


async def test_the_sixth_failure_in_a_minute_waits_and_others_do_not(console: ConsoleWorld) -> None:
    anna, bea = await console.member(login=False), await console.member("bea", login=False)
    for _ in range(5):
        assert (await anna.login(password="wrong")).status == 401
    response = await anna.login()
    assert response.status == 429
    assert int(response.headers["Retry-After"]) == 60
    assert (await bea.login()).status == 200
    console.world.clock.move(seconds=61)
    assert (await anna.login()).status == 200


@pytest.mark.parametrize("odd", ["\0", "\ud800", "a" * 10_000, "'; drop table staff; --", "ANNA\n"])
async def test_an_odd_name_or_password_is_simply_wrong(console: ConsoleWorld, odd: str) -> None:
    member = await console.member(login=False)
    assert (await member.login(username=odd)).status in (200 if odd.strip().lower() == "anna" else 401, 401)
    assert (await member.login(password=odd)).status == 401
    assert (await member.login(code=odd)).status == 401


async def test_a_malformed_login_is_refused(console: ConsoleWorld) -> None:
    client = await console.make_client()
    assert (await client.post("/api/staff/login", data=b"{")).status == 415
    assert (await client.post("/api/staff/login", json=[1])).status == 400
    assert (await client.post("/api/staff/login", json={"username": 1})).status == 400
    assert (await client.post("/api/staff/login", json={})).status == 401


# --- sessions end


async def test_each_login_gets_a_new_session_and_ends_the_one_before(console: ConsoleWorld) -> None:
    member = await console.member()
    before = _cookie(member)
    console.world.clock.move(seconds=30)
    await member.login()
    assert _cookie(member) != before
    stranger = await console.make_client()
    old = await stranger.get("/api/staff/queue", headers={"Cookie": f"helpline_staff={before}"})
    assert old.status == 401


async def test_a_session_is_dead_after_logout_even_for_who_kept_the_cookie(console: ConsoleWorld) -> None:
    member = await console.member()
    kept = _cookie(member)
    assert (await member.post("/logout")).status == 204
    assert (await member.get("/queue")).status == 401
    stranger = await console.make_client()
    response = await stranger.get("/api/staff/queue", headers={"Cookie": f"helpline_staff={kept}"})
    assert response.status == 401
    assert await console.audited() == [("anna", "login"), ("anna", "logout")]


async def test_disabling_an_account_or_changing_its_role_ends_its_sessions(console: ConsoleWorld) -> None:
    anna, bea = await console.member(), await console.member("bea")
    await console.parts.staff.disable("anna")
    await console.parts.staff.change("bea", role=Role.ADMIN)
    assert (await anna.get("/queue")).status == 401
    assert (await bea.get("/queue")).status == 401
    console.world.clock.move(seconds=61)
    assert (await anna.login()).status == 401


async def test_a_session_ends_after_half_an_hour_without_use_and_after_twelve_hours(console: ConsoleWorld) -> None:
    member = await console.member()
    for _ in range(24):
        console.world.clock.move(minutes=29)
        assert (await member.get("/queue")).status == 200
    console.world.clock.move(minutes=29)
    assert (await member.get("/queue")).status == 401
    await member.login()
    console.world.clock.move(minutes=31)
    assert (await member.get("/queue")).status == 401


async def test_a_page_that_refreshes_itself_does_not_keep_the_session_alive(console: ConsoleWorld) -> None:
    member = await console.member()
    for _ in range(3):
        console.world.clock.move(minutes=9)
        assert (await member.get("/queue", headers={"X-Background": "1"})).status == 200
    console.world.clock.move(minutes=9)
    assert (await member.get("/queue", headers={"X-Background": "1"})).status == 401


def _cookie(member: Member) -> str:
    return next(cookie.value for cookie in member.client.session.cookie_jar if cookie.key == "helpline_staff")
