"""Replies written beforehand, and services found by a few words, as a counsellor puts them into the reply box."""

import re
from collections.abc import AsyncIterator

import pytest

from bot.console.replies import SHIPPED
from bot.knowledge.wording import service_name
from bot.model import Role
from tests.integration.console_world import ConsoleWorld, MakeClient, make_console
from tests.integration.world import World

LANGUAGES = ("de", "en", "hu", "ro", "ru", "uk")


@pytest.fixture
async def console(world: World, aiohttp_client: MakeClient) -> AsyncIterator[ConsoleWorld]:
    made = make_console(world, aiohttp_client)
    yield made
    await made.close()


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_language_has_the_shipped_replies_with_name_and_number(
    console: ConsoleWorld, language: str
) -> None:
    anna = await console.member(shown_as="Anna K.")
    replies = (await anna.json(f"/replies?language={language}"))["replies"]
    assert len(replies) == len(SHIPPED)
    assert "Anna K." in replies[0]["text"] and any("112" in reply["text"] for reply in replies)
    assert not any("{" in reply["text"] or reply["editable"] for reply in replies)
    assert len({reply["text"] for reply in replies}) == len(SHIPPED)
    if language != "en":
        assert not any(re.search(r"\b(the|you)\b", reply["text"]) for reply in replies)


async def test_own_replies_are_ones_own_and_shared_ones_everybodys(console: ConsoleWorld) -> None:
    anna, bea = await console.member(shown_as="Anna"), await console.member("bea", shown_as="Bea")
    boss = await console.member("sup", Role.SUPERVISOR)
    own = await anna.post("/replies", {"language": "hu", "title": "Kávé", "text": "Itt { $name }, hívd: {emergency}"})
    assert own.status == 201
    own_id = (await own.json())["id"]
    shared = await boss.post("/replies", {"language": "hu", "title": "Cím", "text": "Mindenkinek", "shared": True})
    shared_id = (await shared.json())["id"]
    assert (await anna.post("/replies", {"language": "hu", "title": "x", "text": "y", "shared": True})).status == 403
    of_anna = (await anna.json("/replies?language=hu"))["replies"]
    assert [(one["id"], one["editable"]) for one in of_anna[:2]] == [(shared_id, False), (own_id, True)]
    assert of_anna[1]["text"] == "Itt Anna, hívd: 112"
    assert [one["id"] for one in (await bea.json("/replies?language=hu"))["replies"] if one["id"]] == [shared_id]
    for stranger, reply in ((bea, own_id), (bea, shared_id), (boss, own_id)):
        assert (await stranger.put(f"/replies/{reply}", {"title": "x", "text": "y"})).status == 404
        assert (await stranger.delete(f"/replies/{reply}")).status == 404
    assert (await anna.put(f"/replies/{own_id}", {"title": "Tea", "text": "Teát?"})).status == 200
    assert (await boss.delete(f"/replies/{shared_id}")).status == 200
    left = (await anna.json("/replies?language=hu"))["replies"]
    assert [(one["title"], one["text"]) for one in left[:1]] == [("Tea", "Teát?")]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"language": "hu", "title": "x", "text": "{phone}"}, "unknown_placeholder"),
        ({"language": "xx", "title": "x", "text": "y"}, "unknown_language"),
        ({"language": "hu", "title": "x" * 65, "text": "y"}, "bad_field"),
        ({"language": "hu", "title": "a\nb", "text": "y"}, "bad_field"),
        ({"language": "hu", "title": "x", "text": "y" * 2001}, "text_too_long"),
        ({"language": "hu", "title": "x", "text": " \n "}, "text_empty"),
        ({"language": "hu", "title": "x", "text": "y", "shared": "yes"}, "bad_field"),
        ({"title": "x", "text": "y"}, "bad_field"),
    ],
)
async def test_a_wrong_reply_is_refused_with_a_clear_code(
    console: ConsoleWorld, body: dict[str, object], code: str
) -> None:
    anna = await console.member()
    response = await anna.post("/replies", body)
    assert (response.status, (await response.json())["error"]["code"]) == (400, code)


async def test_an_unknown_reply_is_not_there(console: ConsoleWorld) -> None:
    anna = await console.member()
    for wrong in ("0", "999", "x", "-1", "99999999999999"):
        assert (await anna.delete(f"/replies/{wrong}")).status == 404


@pytest.mark.parametrize(
    ("query", "language", "expected"),
    [
        ("OKIT", "uk", "hu-okit"),
        ("Kék Vonal", "en", "hu-kek-vonal"),
        ("kek vonal", "hu", "hu-kek-vonal"),
        ("shelter", "en", "shelter"),
        ("menedék", "hu", "shelter"),
        ("притулок", "uk", "shelter"),
        ("adăpost", "ro", "shelter"),
        ("Anwalt", "de", "legal"),
        ("адвокат", "ru", "legal"),
    ],
)
async def test_a_service_is_found_by_name_or_kind_in_any_language(
    console: ConsoleWorld, query: str, language: str, expected: str
) -> None:
    anna = await console.member()
    found = (await anna.json(f"/services?q={query}&language={language}&country=HU"))["services"]
    assert found and len(found) <= 10
    assert all(one["text"] and one["name"] and "checked_on" in one for one in found)
    assert any(one["id"].startswith(expected) or expected in " ".join(one["kinds"]) for one in found)


async def test_a_town_is_found_without_accents_and_misspelt_and_tells_the_country(console: ConsoleWorld) -> None:
    anna = await console.member()
    for query in ("Wien", "bécs", "Vienna", "Viena"):
        found = (await anna.json(f"/services?q={query}&language=hu&country=HU"))["services"]
        assert found and {one["country"] for one in found} <= {"AT", "EU"}, query


async def test_what_may_not_be_shown_is_never_found(console: ConsoleWorld) -> None:
    anna = await console.member()
    knowledge, today = console.parts.knowledge, console.world.clock.now().date()
    hidden = [service for service in knowledge.all_services if not service.spoken(today)]
    assert hidden
    for service in hidden:
        name = service_name(console.parts.texts, service, "en").replace("&", " ").partition("(")[0]
        found = (await anna.json(f"/services?language=en&q={name}"))["services"]
        assert service.id not in {one["id"] for one in found}


async def test_hostile_words_find_nothing_and_break_nothing(console: ConsoleWorld) -> None:
    anna = await console.member()
    for query in ("%25%25%25", "<script>", "' OR 1=1 --", "𒀀", "%00", "x" * 200):
        assert (await anna.get(f"/services?q={query}&language=hu")).status == 200
    for wrong in ("q=" + "x" * 201, "country=ZZ", "language=xx", "country=hu"):
        assert (await anna.get(f"/services?{wrong}")).status == 400, wrong
