"""Translation in the console, against a server with the same HTTP interface."""

import logging
from collections.abc import AsyncIterator

import pytest
from aiohttp.test_utils import TestServer

from bot.errors import SettingError, TranslationUnavailable
from bot.model import Conversation, Sender
from bot.settings import load
from bot.translation.client import TranslationClient
from tests.integration.console_world import ConsoleWorld, MakeClient, Member, make_console
from tests.integration.world import World
from tests.translation_stand_in import TranslationStandIn

CANARY = "kanári elvette az útlevelet"


@pytest.fixture
async def stand_in() -> AsyncIterator[tuple[TranslationStandIn, TestServer]]:
    made = TranslationStandIn()
    server = made.server()
    await server.start_server()
    yield made, server
    await server.close()


@pytest.fixture
async def console(
    world: World, aiohttp_client: MakeClient, stand_in: tuple[TranslationStandIn, TestServer]
) -> AsyncIterator[ConsoleWorld]:
    made = make_console(world, aiohttp_client, translation=TranslationClient(str(stand_in[1].make_url("")), "key"))
    yield made
    await made.close()


async def claimed(console: ConsoleWorld, text: str = CANARY) -> tuple[Member, Conversation, int]:
    anna = await console.member()
    conversation = await console.world.begin(language="hu")
    message = await console.world.write(conversation, text)
    await anna.act(conversation, "claim")
    return anna, conversation, message.id


async def test_a_message_is_translated_once_and_kept_beside_it(
    console: ConsoleWorld, stand_in: tuple[TranslationStandIn, TestServer]
) -> None:
    anna, conversation, message = await claimed(console, "Anna elvitte 2026-ban, hívd a 112-t!")
    for _ in range(2):
        response = await anna.act(conversation, f"messages/{message}/translation", {"to": "en"})
        assert await response.json() == {"language": "en", "text": "ANNA ELVITTE 2026-BAN, HÍVD A 112-T!"}
    assert len(stand_in[0].asked) == 1
    asked = stand_in[0].asked[0]
    assert (asked["source"], asked["target"], asked["format"], asked["api_key"]) == ("hu", "en", "text", "key")
    assert "112" not in asked["q"] and asked["address"] == "/translate"
    shown = await anna.json(f"/conversations/{conversation.id}")
    (found,) = [one for one in shown["messages"] if one["id"] == message]
    assert found["text"].startswith("Anna") and found["translation"]["language"] == "en"


async def test_a_draft_comes_back_with_what_it_means_and_nothing_is_kept(console: ConsoleWorld) -> None:
    anna, conversation, _ = await claimed(console)
    before = len(await console.world.said(conversation))
    response = await anna.act(conversation, "translate", {"text": "I am here", "from": "en", "to": "hu"})
    assert await response.json() == {"text": "I AM HERE", "back": "I AM HERE"}
    assert len(await console.world.said(conversation)) == before


async def test_the_person_is_told_once_and_staff_see_both_texts(console: ConsoleWorld) -> None:
    anna, conversation, _ = await claimed(console)
    for number in range(2):
        body = {"text": "Itt vagyok.", "client_id": str(number), "original": {"language": "en", "text": "I am here."}}
        assert (await anna.act(conversation, "messages", body)).status == 202
    said = await console.world.said(conversation)
    notice = console.world.sentence("translated_notice")
    assert [text for who, text in said if who == Sender.SYSTEM.value].count(notice) == 1
    assert said.index(("system", notice)) < said.index(("counsellor", "Itt vagyok."))
    shown = (await anna.json(f"/conversations/{conversation.id}"))["messages"][-1]
    assert (shown["text"], shown["translation"]) == ("Itt vagyok.", {"language": "en", "text": "I am here."})


@pytest.mark.parametrize("tokens", ["spaces", "lose", "double"])
async def test_no_number_is_lost_by_a_machine_that_garbles(
    stand_in: tuple[TranslationStandIn, TestServer], tokens: str
) -> None:
    stand_in[0].tokens = tokens
    client = TranslationClient(str(stand_in[1].make_url("")))
    text = await client.translate("hívd a +36 80 205 520 számot\n\n112", "hu", "en")
    assert text == "HÍVD A +36 80 205 520 SZÁMOT\n\n112"


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ({"status": 429}, "status 429"),
        ({"status": 500}, "status 500"),
        ({"status": 302}, "status 302"),
        ({"garbage": b"<html>"}, "JSONDecodeError"),
        ({"garbage": b'{"translatedText": 5}'}, "no translation"),
        ({"garbage": b"[]"}, "no translation"),
    ],
)
async def test_a_server_that_fails_is_a_clear_503_without_any_text(
    console: ConsoleWorld,
    stand_in: tuple[TranslationStandIn, TestServer],
    change: dict[str, object],
    kind: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    anna, conversation, message = await claimed(console)
    for name, value in change.items():
        setattr(stand_in[0], name, value)
    with caplog.at_level(logging.INFO):
        response = await anna.act(conversation, f"messages/{message}/translation", {"to": "en"})
        assert (response.status, (await response.json())["error"]["code"]) == (503, "translation_unavailable")
        with pytest.raises(TranslationUnavailable, match=kind) as refused:
            await TranslationClient(str(stand_in[1].make_url(""))).translate(CANARY, "hu", "en")
    assert "kanári" not in caplog.text + str(refused.value)


async def test_nobody_at_the_address_is_a_503(
    console: ConsoleWorld, stand_in: tuple[TranslationStandIn, TestServer]
) -> None:
    anna, conversation, _ = await claimed(console)
    await stand_in[1].close()
    response = await anna.act(conversation, "translate", {"text": "x", "from": "en", "to": "hu"})
    assert response.status == 503


async def test_switched_off_there_is_none(world: World, aiohttp_client: MakeClient) -> None:
    console = make_console(world, aiohttp_client)
    anna, conversation, message = await claimed(console)
    for path in (f"messages/{message}/translation", "translate"):
        response = await anna.act(conversation, path, {"to": "en", "text": "x", "from": "hu"})
        assert (response.status, (await response.json())["error"]["code"]) == (404, "translation_off")
    await console.close()


async def test_other_messages_other_cases_and_other_languages_are_refused(console: ConsoleWorld) -> None:
    anna, conversation, message = await claimed(console)
    other = await console.world.begin()
    theirs = await console.world.write(other, "más")
    for path, body, status in (
        (f"messages/{theirs.id}/translation", {"to": "en"}, 404),
        ("messages/x/translation", {"to": "en"}, 404),
        (f"messages/{message}/translation", {"to": "xx"}, 400),
        ("translate", {"text": "", "from": "en", "to": "hu"}, 400),
        ("messages", {"text": "x", "client_id": "1", "original": "x"}, 400),
        ("messages", {"text": "x", "client_id": "1", "original": {"language": "xx", "text": "y"}}, 400),
    ):
        assert (await anna.act(conversation, path, body)).status == status, path


async def test_an_edited_message_is_translated_anew(console: ConsoleWorld) -> None:
    anna, conversation, message = await claimed(console)
    await anna.act(conversation, f"messages/{message}/translation", {"to": "en"})
    shown = await anna.json(f"/conversations/{conversation.id}")
    client_id = next(one for one in await console.world.store.messages_after(conversation.id) if one.id == message)
    assert client_id.client_id is not None
    await console.world.service.edited(conversation.id, client_id.client_id, "más szöveg")
    response = await anna.act(conversation, f"messages/{message}/translation", {"to": "en"})
    assert (await response.json())["text"] == "MÁS SZÖVEG"
    assert shown["id"] == conversation.id


@pytest.mark.parametrize("url", ["http://translate.example.org", "ftp://127.0.0.1", "translate"])
def test_text_leaves_the_machine_over_tls_only(url: str) -> None:
    with pytest.raises(SettingError, match="HELPLINE_TRANSLATION_URL"):
        load({"HELPLINE_TRANSLATION_URL": url})
    assert load({"HELPLINE_TRANSLATION_URL": "http://127.0.0.1:5000"}).translation_url
    assert load({}).translation_url is None
