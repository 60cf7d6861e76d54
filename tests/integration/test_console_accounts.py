"""Accounts in the console: invitations, enrolment, the own account, what admins do, and the scope of a team."""

from collections.abc import AsyncIterator

import pyotp
import pytest

from bot.console.access import ANYBODY
from bot.console.setup import ROUTES
from bot.model import Mode, Role
from bot.storage.staff import Credentials
from tests.integration.console_world import ConsoleWorld, MakeClient, Member, make_console
from tests.integration.test_console_access import address
from tests.integration.world import World

GOOD = "four plain words are long"
FOR_ENROLMENT = {"/api/staff/enrol", "/api/staff/session", "/api/staff/logout"}


@pytest.fixture
async def console(world: World, aiohttp_client: MakeClient) -> AsyncIterator[ConsoleWorld]:
    made = make_console(world, aiohttp_client)
    yield made
    await made.close()


async def invited(console: ConsoleWorld, admin: Member, **more: object) -> Member:
    body = {"username": "dora", "role": "counsellor", "languages": ["hu"], "shown_as": "Dóra", **more}
    response = await admin.post("/accounts", body)
    assert response.status == 201, await response.text()
    invitation = await response.json()
    credentials = Credentials(invitation["username"], invitation["password"], pyotp.random_base32())
    return Member(await console.make_client(), credentials, console.world, console.sockets)


async def come_in(member: Member) -> None:
    response = await member.login(code="")
    assert response.status == 200 and (await response.json())["enrol"] is True


async def enrol(member: Member) -> list[str]:
    """Enrol; the clock goes on, because a one-time code is taken once. Returns the recovery codes."""
    shown = await member.json("/enrol")
    assert shown["secret"] in shown["uri"] and len(shown["modules"]) == len(shown["modules"][0]) > 30
    code = str(pyotp.TOTP(shown["secret"]).at(member.world.clock.now()))
    response = await member.post("/enrol", {"code": code, "password": GOOD})
    assert response.status == 200, await response.text()
    body = await response.json()
    member.csrf = body["csrf_token"]
    member.credentials = Credentials(member.credentials.username, GOOD, shown["secret"])
    member.world.clock.move(minutes=1)
    return list(body["recovery_codes"])


async def test_an_invited_colleague_enrols_and_works(console: ConsoleWorld) -> None:
    admin = await console.member("root", Role.ADMIN)
    dora = await invited(console, admin)
    await come_in(dora)
    codes = await enrol(dora)
    assert len(codes) == 10
    assert (await dora.get("/queue")).status == 200
    await dora.post("/logout")
    assert (await dora.login()).status == 200
    assert (await dora.json("/account"))["recovery_codes_left"] == 10
    await dora.post("/logout")
    assert (await dora.login(code=codes[0])).status == 200
    assert (await dora.json("/account"))["recovery_codes_left"] == 9
    done = await console.audited()
    assert {("root", "invite"), ("dora", "enrol"), ("dora", "recovery_used")} <= set(done)


async def test_a_session_still_to_enrol_reaches_nothing_else(console: ConsoleWorld) -> None:
    case = await console.waiting()
    dora = await invited(console, await console.member("root", Role.ADMIN), role="supervisor")
    await come_in(dora)
    for route in ROUTES:
        if route.access is ANYBODY or route.path in FOR_ENROLMENT:
            continue
        response = await dora.client.request(
            route.method, address(route.path, case.id), json={}, headers={"X-CSRF-Token": dora.csrf}
        )
        assert response.status == 403, (route.method, route.path)
        assert case.id not in await response.text()


async def test_an_enrolled_account_needs_its_code_and_cannot_enrol_again(console: ConsoleWorld) -> None:
    anna = await console.member()
    assert (await anna.get("/enrol")).status == 409
    assert (await anna.post("/enrol", {"code": "000000", "password": GOOD})).status == 409
    console.world.clock.move(minutes=1)
    assert (await anna.login(code="")).status == 401


async def test_a_new_password_ends_the_other_sessions_and_gives_this_one_a_new_id(console: ConsoleWorld) -> None:
    anna = await console.member()
    elsewhere = Member(await console.make_client(), anna.credentials, console.world, console.sockets)
    console.world.clock.move(minutes=1)
    assert (await elsewhere.login()).status == 200
    before = {cookie.value for cookie in anna.client.session.cookie_jar}
    refused = await anna.post("/account/password", {"password": "wrong", "new_password": GOOD})
    assert (refused.status, (await refused.json())["error"]["code"]) == (403, "wrong_password")
    for weak in ("short", "x" * 300, "a" * 20):
        body = {"password": anna.credentials.password, "new_password": weak}
        assert (await anna.post("/account/password", body)).status == 400
    changed = await anna.post("/account/password", {"password": anna.credentials.password, "new_password": GOOD})
    assert changed.status == 200
    anna.csrf = (await changed.json())["csrf_token"]
    assert (await anna.get("/queue")).status == 200
    assert before.isdisjoint({cookie.value for cookie in anna.client.session.cookie_jar})
    assert (await elsewhere.get("/queue")).status == 401


async def test_own_sessions_are_listed_and_ended_and_nobody_elses(console: ConsoleWorld) -> None:
    anna, bea = await console.member(), await console.member("bea")
    second = Member(await console.make_client(), anna.credentials, console.world, console.sockets)
    console.world.clock.move(minutes=1)
    await second.login()
    sessions = (await anna.json("/account/sessions"))["sessions"]
    assert [entry["current"] for entry in sessions] == [False, True]
    other = (await bea.json("/account/sessions"))["sessions"][0]["handle"]
    for wrong in (other, "0" * 16, "%25" * 4, "x"):
        assert (await anna.delete(f"/account/sessions/{wrong}")).status == 404
    assert (await anna.delete(f"/account/sessions/{sessions[0]['handle']}")).status == 200
    assert (await second.get("/queue")).status == 401
    assert (await anna.get("/queue")).status == 200 and (await bea.get("/queue")).status == 200


async def test_recovery_codes_are_renewed_with_the_password_only(console: ConsoleWorld) -> None:
    anna = await console.member()
    assert (await anna.post("/account/recovery", {"password": "wrong"})).status == 403
    renewed = await anna.post("/account/recovery", {"password": anna.credentials.password})
    assert len((await renewed.json())["recovery_codes"]) == 10


async def test_disabling_ends_sessions_and_gives_cases_back_to_the_queue(console: ConsoleWorld) -> None:
    admin, anna = await console.member("root", Role.ADMIN), await console.member()
    case = await console.waiting()
    await anna.act(case, "claim")
    assert (await admin.post("/accounts/anna/disable")).status == 200
    assert (await anna.get("/queue")).status == 401
    row = await console.world.now(case)
    assert (row.mode, row.holder, row.waiting_since) == (Mode.WAITING, None, case.waiting_since)
    console.world.clock.move(minutes=1)
    assert (await anna.login()).status == 401
    assert (await admin.post("/accounts/anna/enable")).status == 200
    console.world.clock.move(minutes=1)
    assert (await anna.login()).status == 200


async def test_the_office_is_never_left_without_an_admin(console: ConsoleWorld) -> None:
    root, second = await console.member("root", Role.ADMIN), await console.member("second", Role.ADMIN)
    for response in (
        await root.post("/accounts/root/disable"),
        await root.put("/accounts/root", {"role": "counsellor"}),
        await root.post("/accounts/root/reset"),
    ):
        assert (response.status, (await response.json())["error"]["code"]) == (409, "office_kept")
    assert (await root.post("/accounts/second/disable")).status == 200
    assert (await second.get("/accounts")).status == 401
    assert (await root.get("/accounts")).status == 200


async def test_an_admin_who_counsels_sees_cases_and_another_does_not(console: ConsoleWorld) -> None:
    case = await console.waiting()
    plain = await console.member("root", Role.ADMIN)
    both = await console.member("both", Role.ADMIN, counsels=True)
    assert (await plain.get(f"/conversations/{case.id}")).status == 403
    assert (await both.get(f"/conversations/{case.id}")).status == 200
    assert (await both.get("/accounts")).status == 200
    assert "both" in {one["username"] for one in (await both.json("/colleagues"))["colleagues"]}


async def test_a_case_of_another_team_is_not_there_and_asking_is_written_down(console: ConsoleWorld) -> None:
    case = await console.waiting(language="hu")
    other = await console.member("olha", languages=["uk"], own_languages_only=True)
    unknown = await other.get(f"/conversations/{'0' * 32}")
    refused = await other.get(f"/conversations/{case.id}")
    assert refused.status == unknown.status == 404
    assert await refused.text() == await unknown.text()
    for action in ("claim", "release", "return", "messages", "close", "level", "feedback", "notes", "transfer"):
        body = {"text": "x", "client_id": "1", "outcome": "x", "level": "none", "reason": "x", "verdict": "right"}
        body = {"language": "uk"} if action == "transfer" else body
        assert (await other.act(case, action, body)).status == 404, action
    assert ("olha", "refused") in await console.audited(case)
    assert (await other.json("/queue"))["waiting"] == []
    supervisor = await console.member("sup", Role.SUPERVISOR, languages=["uk"], own_languages_only=True)
    assert (await supervisor.get(f"/conversations/{case.id}")).status == 200


async def test_what_was_given_to_somebody_is_in_their_scope(console: ConsoleWorld) -> None:
    case = await console.waiting(language="hu")
    anna = await console.member()
    olha = await console.member("olha", languages=["uk"], own_languages_only=True)
    await anna.act(case, "claim")
    assert (await anna.act(case, "transfer", {"username": "olha"})).status == 200
    assert [card["id"] for card in (await olha.json("/queue"))["mine"]] == [case.id]
    assert (await olha.get(f"/conversations/{case.id}")).status == 200


@pytest.mark.parametrize(
    "body",
    [
        {"username": "Ü", "role": "counsellor", "languages": ["hu"]},
        {"username": "x", "role": "king", "languages": ["hu"]},
        {"username": "x", "role": "admin", "languages": []},
        {"username": "x", "role": "admin", "languages": ["xx"]},
        {"username": "x", "role": "admin", "languages": "hu"},
        {"username": "x", "role": "admin", "languages": ["hu"], "counsels": "yes"},
        {"username": "x", "role": "admin", "languages": ["hu"], "shown_as": "a\nb"},
        {"username": "x"},
    ],
)
async def test_a_wrong_invitation_makes_no_account(console: ConsoleWorld, body: dict[str, object]) -> None:
    admin = await console.member("root", Role.ADMIN)
    assert (await admin.post("/accounts", body)).status == 400
    assert [one["username"] for one in (await admin.json("/accounts"))["accounts"]] == ["root"]


async def test_hours_and_holidays_are_set_checked_and_in_force_at_once(console: ConsoleWorld) -> None:
    admin, anna = await console.member("root", Role.ADMIN), await console.member()
    assert (await anna.json("/office"))["open_now"] is True
    today = console.world.clock.now().date().isoformat()
    response = await admin.put("/office", {"holidays": f"{today} a day off"})
    assert response.status == 200
    assert (await anna.json("/office"))["open_now"] is False
    assert not console.world.voice.open_now()
    for wrong in (
        {"hours": "always"},
        {"timezone": "Europe/Nowhere"},
        {"timezone": "../../etc/passwd"},
        {"holidays": "tomorrow"},
        {"holidays": "2026-12-26..2026-12-24"},
        {"hours": 8},
    ):
        assert (await admin.put("/office", wrong)).status == 400, wrong
    assert (await admin.put("/office", {"holidays": "", "hours": "Mon-Sun 00:00-24:00"})).status == 200
    assert console.world.voice.open_now()
    assert ("root", "office") in await console.audited()


async def test_idle_and_old_sessions_end_also_for_those_who_enrol(console: ConsoleWorld) -> None:
    dora = await invited(console, await console.member("root", Role.ADMIN))
    await come_in(dora)
    console.world.clock.move(minutes=31)
    assert (await dora.get("/enrol")).status == 401
    console.world.clock.move(days=8)
    assert (await dora.login(code="")).status == 401
