"""Looking after the work: erasing, the audit log, figures, colleagues, second factors."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.console.auth import totp_qr_svg, totp_uri
from bot.model import Role
from tests.integration.console_world import ConsoleWorld, MakeClient, make_console
from tests.integration.world import World


@pytest.fixture
async def console(world: World, aiohttp_client: MakeClient) -> AsyncIterator[ConsoleWorld]:
    made = make_console(world, aiohttp_client)
    yield made
    await made.close()


async def test_a_supervisor_erases_and_then_it_is_gone(console: ConsoleWorld) -> None:
    case = await console.waiting()
    supervisor, counsellor = await console.member("eva", Role.SUPERVISOR), await console.member()
    assert (await counsellor.erase(case.id)).status == 403
    assert (await counsellor.get(f"/conversations/{case.id}")).status == 200
    assert (await supervisor.erase(case.id)).status == 200
    assert (await supervisor.erase(case.id)).status == 404
    assert (await supervisor.get(f"/conversations/{case.id}")).status == 404
    assert (await counsellor.act(case, "claim")).status == 404
    assert (await console.audited(case))[-1] == ("eva", "erase")


async def test_what_is_done_to_a_case_is_written_down_without_text(console: ConsoleWorld) -> None:
    case = await console.waiting("[high:threats canaryword]")
    member = await console.member()
    for _ in range(3):  # a page that refreshes itself goes on with the same view
        await member.get(f"/conversations/{case.id}")
    await member.act(case, "claim")
    await member.act(case, "messages", {"text": "canaryword", "client_id": "1"})
    await member.act(case, "notes", {"text": "canaryword"})
    await member.act(case, "level", {"level": "immediate", "reason": "canaryword"})
    await member.act(case, "return")
    assert [what for _, what in await console.audited(case)] == ["open", "claim", "reply", "note", "level", "return"]
    assert "canaryword" not in str(await console.parts.audit.entries())
    assert await console.parts.audit.verify() is None
    console.world.clock.move(minutes=11)
    await member.get(f"/conversations/{case.id}")
    assert (await console.audited(case))[-1] == ("anna", "open")


async def test_figures_hide_small_cells(console: ConsoleWorld) -> None:
    for _ in range(6):
        await console.waiting()
    await console.waiting(language="en")
    member = await console.member("eva", Role.SUPERVISOR)
    counted = await member.json("/statistics")
    assert counted["conversations"] == 7
    assert counted["by_language"] == {"hu": "5+", "en": "<5"}
    for query in ("?from=tomorrow", "?from=2026-02-01&to=2026-01-01", "?from=1900-01-01"):
        assert (await member.get(f"/statistics{query}")).status == 400, query


async def test_colleagues_are_those_who_take_conversations(console: ConsoleWorld) -> None:
    member = await console.member(shown_as="Anna")
    await console.member("root", Role.ADMIN)
    await console.member("bea")
    socket = await member.socket()
    await asyncio.sleep(0.05)
    found = {one["username"]: one["here"] for one in (await member.json("/colleagues"))["colleagues"]}
    assert found == {"anna": True, "bea": False}
    await socket.close()


def test_the_second_factor_can_be_read_by_an_authenticator_app() -> None:
    uri = totp_uri("anna", "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP")
    assert uri == "otpauth://totp/Helpline:anna?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Helpline"
    svg = totp_qr_svg(uri)
    assert svg.startswith("<svg")
    assert "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP" not in svg
    assert "style=" not in svg
