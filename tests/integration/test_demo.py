"""The demo: its conversations, and the player before a real gateway."""

import asyncio
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from sqlalchemy import func, select

from bot.channels.web import setup_web
from bot.channels.web_parts import WebParts
from bot.commands import demo as command
from bot.conversation.returning import Returning
from bot.demo import DemoUnreachable, Player, load_scripts
from bot.errors import ContentError, SettingError
from bot.http import WebPolicy, make_application
from bot.model import Mode
from bot.settings import ROOT, load
from bot.storage.tables import ConversationRow
from tests.integration.web import EXIT_URL, INTENTS
from tests.integration.world import World

SCRIPTS = load_scripts(ROOT / "data")
FAST = 1_000.0


@pytest.fixture
async def gateway(world: World) -> AsyncIterator[TestServer]:
    app = make_application(WebPolicy(emergency="112"))
    parts = WebParts(
        world.service,
        Returning(world.store, world.voice),
        world.store,
        world.feed,
        world.texts,
        world.clock,
        INTENTS,
        "hu",
        EXIT_URL,
    )
    setup_web(app, parts)
    server = TestServer(app)
    await server.start_server()
    yield server
    await server.close()


def test_there_are_ten_in_six_languages_each_with_what_it_teaches() -> None:
    assert len(SCRIPTS) == 10
    assert {script.language for script in SCRIPTS} == {"hu", "en", "uk", "ro", "de", "ru"}
    for script in SCRIPTS:
        assert script.teaches.keys() == {"en", "hu"} and all(script.teaches.values())
    assert any(script.leaves for script in SCRIPTS)


def test_nobody_and_no_place_can_be_found_by_them() -> None:
    for script in SCRIPTS:
        texts = [line.text for line in script.says if line.text] + list(script.to_counsellor)
        for text in texts:
            assert not re.search(r"\d{3}|@|https?:", text), script.name


async def test_all_of_them_arrive_in_order_and_the_summary_is_right(gateway: TestServer, world: World) -> None:
    lines: list[str] = []
    player = Player(str(gateway.make_url("")).rstrip("/"), FAST, lines.append, at_once=3)
    outcomes = await player.play(SCRIPTS)
    assert [one.name for one in outcomes] == [script.name for script in SCRIPTS]
    for script, one in zip(SCRIPTS, outcomes, strict=True):
        assert (one.wrote, one.left, one.had_counsellor) == (len(script.says), script.leaves, False), script.name
    said = "\n".join(lines)
    assert not any(line.text and line.text in said for script in SCRIPTS for line in script.says)
    async with world.database.read() as connection:
        ids = (
            (await connection.execute(select(ConversationRow.id).order_by(ConversationRow.created_at))).scalars().all()
        )
    assert len(ids) == 10
    written = [
        [message.text for message in await world.store.messages_after(one) if message.client_id and not message.payload]
        for one in ids
    ]
    expected = [[line.text for line in script.says if line.text] for script in SCRIPTS]
    assert sorted(written) == sorted(expected)


async def test_the_person_answers_a_counsellor_with_the_written_lines(gateway: TestServer, world: World) -> None:
    (script,) = [one for one in SCRIPTS if one.name == "passport-kept"]
    player = Player(str(gateway.make_url("")).rstrip("/"), 20.0, lambda _line: None)
    playing = asyncio.create_task(player.play([script]))

    async def row() -> ConversationRow:
        for _ in range(200):
            async with world.database.read() as connection:
                found = (await connection.execute(select(ConversationRow))).one_or_none()
            if found is not None and found.visitor_messages >= len(script.says):
                return found
            await asyncio.sleep(0.05)
        raise AssertionError("the person never wrote")

    case = (await row()).id
    await world.desk.claim(case, "anna", "Anna")
    for number in range(len(script.to_counsellor)):
        await world.desk.staff_reply(case, "anna", f"line {number}", f"r{number}", confirmed=True)
        before = len(script.says) + number + 1
        for _ in range(200):
            if (await world.store.conversation_by_id(case)).visitor_messages >= before:
                break
            await asyncio.sleep(0.05)
    (outcome,) = await playing
    assert outcome.had_counsellor and outcome.mode == Mode.COUNSELLOR
    said = [message.text for message in await world.store.messages_after(case)]
    assert [text for text in said if text in script.to_counsellor] == list(script.to_counsellor)


async def test_erasing_leaves_nothing(gateway: TestServer, world: World) -> None:
    scripts = [script for script in SCRIPTS if script.name in ("permit", "changes-mind")]
    player = Player(str(gateway.make_url("")).rstrip("/"), FAST, lambda _line: None, erase=True)
    assert all(one.erased for one in await player.play(scripts))
    async with world.database.read() as connection:
        assert (await connection.execute(select(func.count()).select_from(ConversationRow))).scalar_one() == 0


async def test_a_gateway_that_is_not_there_or_is_none_is_a_clear_error() -> None:
    with pytest.raises(DemoUnreachable, match="does not answer"):
        await Player("http://127.0.0.1:9", FAST, lambda _line: None).play(SCRIPTS[:1])
    server = TestServer(web.Application())
    await server.start_server()
    with pytest.raises(DemoUnreachable, match="refused"):
        await Player(str(server.make_url("")).rstrip("/"), FAST, lambda _line: None).play(SCRIPTS[:1])
    await server.close()


@pytest.mark.parametrize(
    "changed",
    [
        {"url": "https://help.example.org"},
        {"only": ["nothing-like-it"]},
        {"pace": 0.0},
        {"at_once": 0},
    ],
)
def test_what_must_not_be_played_is_refused(changed: dict[str, object]) -> None:
    values: dict[str, object] = {
        "url": "http://127.0.0.1:9",
        "pace": FAST,
        "only": [],
        "at_once": 3,
        "erase": False,
        "anyway": False,
        "list_only": False,
    }
    with pytest.raises(SettingError):
        command.demo(load({}), **{**values, **changed})  # type: ignore[arg-type]


def test_a_broken_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "demo").mkdir()
    for broken in ("- {name: x}", "nonsense: [", "just words", ""):
        (tmp_path / "demo/conversations.yml").write_text(broken)
        with pytest.raises(ContentError, match=r"conversations\.yml"):
            load_scripts(tmp_path)
