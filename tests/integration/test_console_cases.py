"""A counsellor's day: queue, claim, write, release, transfer, return, close, level, notes."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.model import Mode, RiskLevel, Role, Sender
from tests.integration.console_world import ConsoleWorld, MakeClient, make_console
from tests.integration.world import World

CARD = {
    "id",
    "channel",
    "language",
    "mode",
    "level",
    "indicators",
    "evidence",
    "waiting_since",
    "holder",
    "last_message_at",
    "safe_to_write",
    "left_by_quick_exit",
}
UNKNOWN_IDS = ["0" * 32, "x", "..", "%00", "A" * 32, "é" * 32, "1" * 500]


@pytest.fixture
async def console(world: World, aiohttp_client: MakeClient) -> AsyncIterator[ConsoleWorld]:
    made = make_console(world, aiohttp_client)
    yield made
    await made.close()


# --- reading


async def test_the_queue_is_ordered_by_level_and_then_by_waiting_time(console: ConsoleWorld) -> None:
    first = await console.waiting("[high:threats a]")
    console.world.clock.move(minutes=1)
    second = await console.waiting("[high:threats b]")
    console.world.clock.move(minutes=1)
    urgent = await console.waiting("[immediate:immediate_danger c]")
    calm = await console.world.begin()
    await console.world.write(calm, "what is a contract")
    anna, bea = await console.member(), await console.member("bea")
    await anna.act(second, "claim")
    seen = await anna.json("/queue")
    assert [card["id"] for card in seen["waiting"]] == [urgent.id, first.id]
    assert [card["id"] for card in seen["mine"]] == [second.id]
    assert seen["others"] == []
    assert [card["id"] for card in (await bea.json("/queue"))["others"]] == [second.id]
    assert set(seen["waiting"][0]) >= CARD


async def test_a_card_says_what_was_read_and_where_but_no_text(console: ConsoleWorld) -> None:
    case = await console.waiting("hello [high:document_confiscation he keeps my passport] secretword")
    member = await console.member()
    response = await member.get("/queue")
    assert "secretword" not in await response.text()
    card = (await response.json())["waiting"][0]
    assert card["level"] == "high"
    assert card["indicators"] == ["document_confiscation"]
    detail = await member.json(f"/conversations/{case.id}")
    message = next(one for one in detail["messages"] if one["from"] == "visitor")
    place = card["evidence"][0]
    assert place["message_id"] == message["id"]
    assert message["text"][place["start"] : place["end"]] == "he keeps my passport"
    assert message["level"] == "high"
    assert message["indicators"] == ["document_confiscation"]
    assert message["evidence"] == [{key: place[key] for key in ("start", "end", "indicator")}]


async def test_a_conversation_in_full_has_all_parties_notes_and_history(console: ConsoleWorld) -> None:
    case = await console.waiting()
    member = await console.member(shown_as="Anna N.")
    await member.act(case, "claim")
    await member.act(case, "messages", {"text": "Szia, itt Anna.", "client_id": "1"})
    assert (await member.act(case, "notes", {"text": "call the shelter"})).status == 201
    detail = await member.json(f"/conversations/{case.id}")
    assert {message["from"] for message in detail["messages"]} == {"visitor", "assistant", "system", "counsellor"}
    reply = detail["messages"][-1]
    assert (reply["author"], reply["author_name"], reply["client_id"]) == ("anna", "Anna N.", "1")
    assert [(note["author"], note["text"]) for note in detail["notes"]] == [("anna", "call the shelter")]
    assert {event["kind"] for event in detail["history"]} >= {"queued", "claimed"}
    assert set(detail) >= CARD


async def test_what_a_person_wrote_stays_text(console: ConsoleWorld) -> None:
    text = "[high:threats x] <img src=x onerror=alert(1)> javascript:alert(1) </script>"
    case = await console.waiting(text)
    response = await (await console.member()).get(f"/conversations/{case.id}")
    assert response.content_type == "application/json"
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert text in [message["text"] for message in (await response.json())["messages"]]


@pytest.mark.parametrize("unknown", UNKNOWN_IDS)
async def test_an_unknown_conversation_is_not_there_for_any_call(console: ConsoleWorld, unknown: str) -> None:
    member = await console.member(role=Role.SUPERVISOR)
    calls = {
        "claim": None,
        "release": None,
        "return": None,
        "messages": {"text": "a", "client_id": "1"},
        "transfer": {"language": "en"},
        "close": {"outcome": "done"},
        "level": {"level": "none", "reason": "mistake"},
        "feedback": {"verdict": "right"},
        "notes": {"text": "a"},
    }
    for action, body in calls.items():
        response = await member.post(f"/conversations/{unknown}/{action}", body)
        assert response.status == 404, action
    assert (await member.get(f"/conversations/{unknown}")).status == 404
    assert (await member.erase(unknown)).status in (404, 405)
    assert await console.audited() == [("anna", "login")]


# --- claiming


async def test_of_many_who_claim_at_once_one_wins_and_the_others_hear_who(console: ConsoleWorld) -> None:
    case = await console.waiting()
    names = ["anna", "bea", "cili", "dora"]
    members = [await console.member(name, shown_as=name.title()) for name in names]
    responses = await asyncio.gather(*(member.act(case, "claim") for member in members))
    assert sorted(response.status for response in responses) == [200, 409, 409, 409]
    holder = (await console.world.now(case)).holder
    assert holder is not None
    for response in responses:
        body = await response.json()
        if response.status == 200:
            assert (body["holder"], body["mode"]) == (holder, "counsellor")
        else:
            assert body["error"]["code"] == "already_claimed"
            assert body["error"]["holder"] == holder
            assert holder.title() in body["error"]["message"]
    assert [what for _, what in await console.audited(case)] == ["claim"]


async def test_the_person_is_told_the_name_that_is_shown(console: ConsoleWorld) -> None:
    case = await console.waiting()
    member = await console.member("nagy.anna", shown_as="Anna")
    await member.act(case, "claim")
    said = await console.world.last(case, Sender.SYSTEM)
    assert "Anna" in said
    assert "nagy" not in said


async def test_only_who_holds_a_conversation_writes_in_it(console: ConsoleWorld) -> None:
    case = await console.waiting()
    anna, bea = await console.member(), await console.member("bea", Role.SUPERVISOR)
    await anna.act(case, "claim")
    for action, body in (
        ("messages", {"text": "hi", "client_id": "1"}),
        ("release", None),
        ("transfer", {"language": "en"}),
        ("return", None),
        ("close", {"outcome": "done"}),
    ):
        response = await bea.act(case, action, body)
        assert (response.status, (await response.json())["error"]["code"]) == (409, "not_holder"), action


async def test_the_same_client_id_is_one_message(console: ConsoleWorld) -> None:
    case, member = await console.waiting(), await console.member()
    await member.act(case, "claim")
    responses = [await member.act(case, "messages", {"text": "hi", "client_id": "1"}) for _ in range(3)]
    assert [response.status for response in responses] == [202, 202, 202]
    assert len({(await response.json())["id"] for response in responses}) == 1
    assert [text for who, text in await console.world.said(case) if who == "counsellor"] == ["hi"]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"text": "", "client_id": "1"}, 400),
        ({"text": "a"}, 400),
        ({"text": "a", "client_id": ""}, 400),
        ({"text": 1, "client_id": "1"}, 400),
        ({"text": "a" * 4_001, "client_id": "1"}, 413),
        ({"text": "a" * 70_000, "client_id": "1"}, 413),
        ({"text": "a" * 4_000, "client_id": "1"}, 202),
    ],
)
async def test_a_reply_must_be_one(console: ConsoleWorld, body: dict[str, str], status: int) -> None:
    case, member = await console.waiting(), await console.member()
    await member.act(case, "claim")
    assert (await member.act(case, "messages", body)).status == status


# --- moving on


async def test_released_it_is_back_at_its_old_place(console: ConsoleWorld) -> None:
    first = await console.waiting()
    console.world.clock.move(minutes=5)
    second = await console.waiting()
    member = await console.member()
    await member.act(first, "claim")
    console.world.clock.move(minutes=5)
    response = await member.act(first, "release")
    assert (response.status, (await response.json())["mode"]) == (200, "waiting")
    assert [card["id"] for card in (await member.json("/queue"))["waiting"]] == [first.id, second.id]


async def test_a_conversation_goes_to_a_colleague_or_to_a_language(console: ConsoleWorld) -> None:
    case = await console.waiting()
    anna, bea = await console.member(), await console.member("bea", shown_as="Bea")
    await console.member("root", Role.ADMIN)
    await console.member("gone")
    await console.parts.staff.disable("gone")
    await anna.act(case, "claim")
    for body in ({}, {"username": "bea", "language": "en"}, {"language": "xx"}, {"username": 1}):
        assert (await anna.act(case, "transfer", body)).status == 400, body
    for name in ("nobody", "root", "gone", "anna"):
        response = await anna.act(case, "transfer", {"username": name})
        assert (await response.json())["error"]["code"] == "unknown_colleague", name
    response = await anna.act(case, "transfer", {"username": "bea"})
    assert ((await response.json())["holder"], (await response.json())["holder_name"]) == ("bea", "Bea")
    assert "Bea" in await console.world.last(case, Sender.SYSTEM)
    response = await bea.act(case, "transfer", {"language": "en"})
    assert {key: (await response.json())[key] for key in ("mode", "language", "holder")} == {
        "mode": "waiting",
        "language": "en",
        "holder": None,
    }


async def test_returned_the_assistant_answers_again_and_closed_nobody_does(console: ConsoleWorld) -> None:
    case, member = await console.waiting(), await console.member()
    await member.act(case, "claim")
    assert (await (await member.act(case, "return")).json())["mode"] == "assistant"
    await member.act(case, "claim")
    assert (await member.act(case, "close", {"outcome": ""})).status == 400
    response = await member.act(case, "close", {"outcome": "referred"})
    assert {key: (await response.json())[key] for key in ("mode", "outcome")} == {
        "mode": "closed",
        "outcome": "referred",
    }
    for action, body in (("messages", {"text": "a", "client_id": "9"}), ("claim", None), ("close", {"outcome": "x"})):
        assert (await member.act(case, action, body)).status == 409, action
    assert all(case.id not in str(cards) for cards in (await member.json("/queue")).values())


async def test_a_level_is_lowered_with_a_reason_and_written_down(console: ConsoleWorld) -> None:
    case, member = await console.waiting(), await console.member()
    for body in ({"level": "none"}, {"level": "none", "reason": " "}, {"level": "low", "reason": "x"}, {}):
        assert (await member.act(case, "level", body)).status == 400, body
    response = await member.act(case, "level", {"level": "elevated", "reason": "a film"})
    assert (response.status, (await response.json())["level"]) == (200, "elevated")
    assert (await console.world.now(case)).level is RiskLevel.ELEVATED
    entry = (await console.parts.audit.entries(case_id=case.id))[0]
    assert (entry.actor, entry.action, entry.detail) == ("anna", "level", "elevated")


async def test_feedback_is_kept_without_a_way_back(console: ConsoleWorld) -> None:
    case, member = await console.waiting(), await console.member()
    assert (await member.act(case, "feedback", {"verdict": "wrong"})).status == 400
    for verdict in ("right", "too_high", "too_low"):
        assert (await member.act(case, "feedback", {"verdict": verdict})).status == 200
    assert await console.audited(case) == []


async def test_who_comes_back_after_the_end_is_seen_again(console: ConsoleWorld) -> None:
    case, member = await console.waiting(), await console.member()
    await member.act(case, "claim")
    await member.act(case, "close", {"outcome": "informed"})
    await console.world.write(case, "[immediate:immediate_danger he is back]")
    assert (await console.world.now(case)).mode is Mode.WAITING
    assert [card["id"] for card in (await member.json("/queue"))["waiting"]] == [case.id]


async def test_staff_see_what_a_changed_message_said_before(console: ConsoleWorld) -> None:
    member, case = await console.member(), await console.waiting()
    message = await console.world.write(case, "first wording", "edited")
    for text in ("second wording", "second wording", "third wording"):
        await console.world.service.edited(case.id, "edited", text)
    shown = await member.json(f"/conversations/{case.id}")
    (found,) = [one for one in shown["messages"] if one["id"] == message.id]
    assert (found["text"], found["earlier"]) == ("third wording", ["first wording", "second wording"])
    assert found["edited_at"] is not None


async def test_a_case_has_a_name_among_staff_that_is_its_own(console: ConsoleWorld) -> None:
    member = await console.member()
    cases = [await console.waiting() for _ in range(5)]
    cards = {card["id"]: card["alias"] for card in (await member.json("/queue"))["waiting"]}
    texts = console.world.texts.interface("hu", "console-bird-")
    assert len(set(texts.values())) == 24
    for case in cases:
        alias = cards[case.id]
        assert f"console-bird-{alias['bird']}" in texts and 10 <= alias["number"] <= 99
    assert len({tuple(alias.values()) for alias in cards.values()}) >= 4
