"""Handing over in the whole: the wait, safety, the ladder with a moved clock, out of hours, and coming back."""

import pytest
from sqlalchemy import select

from bot.conversation.desk import SafetyChange
from bot.conversation.hours import Hours
from bot.conversation.watching import Watchman
from bot.errors import AlreadyClaimed, BadInput, NotSafeToWrite
from bot.model import Conversation, Lane, Mode, RiskLevel, SafeTime, Safety, Sender
from bot.storage.tables import AlertRow, HistoryRow
from bot.turn import AssistantTurn
from tests.fakes import MIDNIGHT
from tests.integration.world import World


async def alerts(world: World) -> list[str]:
    async with world.database.read() as connection:
        return list((await connection.execute(select(AlertRow.kind).order_by(AlertRow.id))).scalars())


async def kinds(world: World, conversation: Conversation) -> list[str]:
    async with world.database.read() as connection:
        wanted = select(HistoryRow.kind).where(HistoryRow.conversation_id == conversation.id).order_by(HistoryRow.id)
        return list((await connection.execute(wanted)).scalars())


async def test_a_counsellor_who_is_silent_is_reminded_then_loses_the_case_then_supervisors_hear_of_it(
    world: World,
) -> None:
    conversation = await world.begin()
    await world.write(conversation, "high")
    place = (await world.now(conversation)).waiting_since
    await world.desk.claim(conversation.id, "anna", "Anna")
    watchman = Watchman(world.store, world.voice)
    world.clock.move(minutes=2)
    assert await watchman.look() == 0
    world.clock.move(minutes=1)
    assert await watchman.look() == 1
    assert await watchman.look() == 0
    world.clock.move(minutes=3)
    assert await watchman.look() == 1
    row = await world.now(conversation)
    assert (row.mode, row.holder, row.waiting_since) == (Mode.WAITING, None, place)
    assert await world.last(conversation, Sender.SYSTEM) == world.sentence("counsellor_away")
    world.clock.move(minutes=3)
    assert await watchman.look() == 1
    assert await alerts(world) == ["unanswered"]
    world.clock.move(days=2)
    assert await watchman.look() == 0
    assert (await world.now(conversation)).mode is Mode.WAITING
    assert [kind for kind in await kinds(world, conversation) if kind in RUNGS] == list(RUNGS)


RUNGS = ("reminded", "released_unanswered", "unanswered")


async def test_an_answer_takes_the_ladder_away_and_the_next_line_of_the_person_sets_it_up_again(world: World) -> None:
    conversation = await world.begin()
    await world.write(conversation, "immediate")
    await world.desk.claim(conversation.id, "anna", "Anna")
    await world.desk.staff_reply(conversation.id, "anna", "Itt vagyok.", "r1")
    watchman = Watchman(world.store, world.voice)
    world.clock.move(minutes=20)
    assert await watchman.look() == 0
    await world.write(conversation, "köszönöm")
    world.clock.move(seconds=59)
    assert await watchman.look() == 0
    world.clock.move(seconds=1)
    assert await watchman.look() == 1
    row = await world.now(conversation)
    assert row.answered_at is not None and row.nudges == 1


async def test_two_watchmen_climb_each_rung_once(world: World) -> None:
    conversation = await world.begin()
    await world.write(conversation, "high")
    await world.desk.claim(conversation.id, "anna", "Anna")
    world.clock.move(minutes=3)
    first, second = Watchman(world.store, world.voice), Watchman(world.store, world.voice)
    assert await first.look() + await second.look() == 1


async def test_an_alert_row_is_there_for_an_immediate_case_and_not_twice_while_nobody_has_read_it(world: World) -> None:
    conversation = await world.begin()
    await world.write(conversation, "immediate")
    await world.write(conversation, "immediate again")
    assert await alerts(world) == ["immediate"]
    await world.desk.opened(conversation.id)
    await world.write(conversation, "immediate he is here")
    assert await alerts(world) == ["immediate", "immediate"]


async def test_the_wait_is_unknown_then_the_middle_of_the_last_ones_and_the_place_is_told(world: World) -> None:
    for number in range(3):
        served = await world.begin()
        await world.write(served, "high")
        world.clock.move(minutes=(2, 4, 9)[number])
        await world.desk.claim(served.id, "anna", "Anna")
        await world.desk.staff_reply(served.id, "anna", "Itt vagyok.", "r")
    first, second = await world.begin(), await world.begin()
    await world.service.request_person(first.id)
    world.clock.move(seconds=1)
    await world.service.request_person(second.id)
    said = [text for _, text in await world.said(second)][-2]
    wait = f"{world.texts.say('wait_before', 'hu', count=1)} {world.texts.say('wait_about', 'hu', minutes=4)}"
    assert said == world.sentence("person_requested", wait=wait)
    assert await world.service.wait_minutes() == 4


async def test_out_of_hours_the_person_hears_when_and_may_name_a_safe_time_and_nobody_is_promised(world: World) -> None:
    world.clock.at = MIDNIGHT
    conversation = await world.begin()
    await world.write(conversation, "high")
    said = [text for who, text in await world.said(conversation) if who == "assistant"]
    assert said[-2:] == [world.sentence("high_closed"), world.sentence("safe_time_ask")]
    await world.write(conversation, "Este", payload="safe_time:evening")
    row = await world.now(conversation)
    assert (row.safe_time, row.mode, row.out_of_hours) == (SafeTime.EVENING, Mode.WAITING, True)
    assert await world.last(conversation) == world.sentence("safe_time_kept")
    assert await alerts(world) == []
    world.clock.move(hours=6)
    assert await Watchman(world.store, world.voice).look() == 0


async def test_a_persons_clock_is_used_and_named_when_it_differs(world: World) -> None:
    world.clock.at = MIDNIGHT
    here = await world.service.start((await world.begin()).channel, "zone-hu", "hu", time_zone="Europe/Vienna")
    away = await world.service.start(here.channel, "zone-uk", "hu", time_zone="Europe/Kyiv")
    texts = {}
    for one in (here, away):
        await world.service.request_person(one.id)
        texts[one.id] = " ".join(text for _, text in await world.said(one))
    assert "8:00" in texts[here.id]
    assert "8:00 (" not in texts[here.id]
    assert "9:00 (Ukrajna)" in texts[away.id]


@pytest.mark.parametrize("payload", ["safe:no", "safe:wait"])
async def test_a_counsellor_has_to_mean_it_to_write_against_the_persons_word(world: World, payload: str) -> None:
    conversation = await world.begin()
    await world.write(conversation, "high")
    await world.write(conversation, "gomb", payload=payload)
    await world.desk.claim(conversation.id, "anna", "Anna")
    world.clock.move(minutes=15)
    with pytest.raises(NotSafeToWrite):
        await world.desk.staff_reply(conversation.id, "anna", "Szia!", "r1")
    said = await world.desk.staff_reply(conversation.id, "anna", "Szia!", "r1", confirmed=True)
    assert said.text == "Szia!"


async def test_after_a_pause_the_first_line_says_nothing_unless_it_is_meant(world: World) -> None:
    conversation = await world.begin()
    await world.write(conversation, "high")
    await world.desk.claim(conversation.id, "anna", "Anna")
    world.clock.move(minutes=31)
    with pytest.raises(NotSafeToWrite) as refused:
        await world.desk.staff_reply(conversation.id, "anna", "Az útleveledről...", "r1")
    assert refused.value.reason == "pause"
    opener = await world.desk.staff_reply(conversation.id, "anna", None, "r2")
    assert opener.text == world.sentence("neutral_opener")
    await world.write(conversation, "igen, most jó")
    assert (await world.desk.staff_reply(conversation.id, "anna", "Jó.", "r3")).text == "Jó."


async def test_a_plain_no_after_the_question_of_safety_does_not_send_the_counsellor_away(world: World) -> None:
    conversation = await world.begin()
    await world.service.request_person(conversation.id)
    world.assistant.turns = [AssistantTurn((), decline=True, intent="deny")]
    await world.write(conversation, "nem")
    await world.work()
    row = await world.now(conversation)
    assert (row.mode, row.safe_to_write) == (Mode.WAITING, Safety.NO)
    assert await world.last(conversation) == world.sentence("unsafe_to_write")


async def test_topic_country_and_lane_come_from_what_was_understood(world: World) -> None:
    conversation = await world.begin()
    world.assistant.turns = [
        AssistantTurn((), intent="concern_for_other", country="AT"),
        AssistantTurn((), intent="thank"),
        AssistantTurn((), intent="disclose_exploitation"),
    ]
    seen = []
    for text in ("a húgom", "köszi", "velem"):
        await world.write(conversation, text)
        await world.work()
        row = await world.now(conversation)
        seen.append((row.topic, row.country, row.lane))
    assert seen == [
        ("concern_for_other", "AT", Lane.OTHER),
        ("concern_for_other", "AT", Lane.OTHER),
        ("disclose_exploitation", "AT", Lane.PERSON),
    ]


async def test_tips_do_not_stand_before_people_in_need_and_staff_can_move_them(world: World) -> None:
    tip, person = await world.begin(), await world.begin()
    await world.service.request_person(tip.id)
    await world.desk.set_lane(tip.id, "anna", Lane.OTHER)
    world.clock.move(minutes=1)
    await world.service.request_person(person.id)
    async with world.store.begin() as unit:
        assert await unit.waiting_before(await unit.conversation(person.id)) == 0


async def test_a_code_word_is_kept_sealed_and_can_be_forgotten(world: World) -> None:
    conversation = await world.begin()
    await world.desk.set_safety(conversation.id, "anna", SafetyChange(Safety.YES, False, SafeTime.MIDDAY, "kék madár"))
    row = await world.now(conversation)
    assert (row.safe_to_write, row.write_first, row.safe_time) == (Safety.YES, False, SafeTime.MIDDAY)
    await world.desk.set_safety(conversation.id, "anna", SafetyChange(code_word=""))
    assert (await world.now(conversation)).write_first is False
    with pytest.raises(BadInput):
        await world.desk.set_safety(conversation.id, "anna", SafetyChange(code_word="x" * 65))


async def test_who_comes_back_is_with_the_assistant_and_the_earlier_talk_is_on_record(world: World) -> None:
    conversation = await world.begin()
    await world.write(conversation, "high")
    await world.desk.claim(conversation.id, "anna", "Anna")
    await world.desk.close(conversation.id, "anna", "referred")
    await world.write(conversation, "mennyi a minimálbér?")
    await world.work()
    row = await world.now(conversation)
    assert (row.mode, row.queued_at, row.answered_at, row.owed_since) == (Mode.ASSISTANT, None, None, None)
    assert {"closed", "reopened"} <= set(await kinds(world, conversation))


async def test_the_loser_of_a_race_hears_who_won(world: World) -> None:
    conversation = await world.begin()
    await world.service.request_person(conversation.id)
    await world.desk.claim(conversation.id, "anna", "Anna")
    with pytest.raises(AlreadyClaimed) as lost:
        await world.desk.claim(conversation.id, "bea", "Bea")
    assert lost.value.holder == "anna"


async def test_hours_that_change_are_in_force_for_the_next_sentence(world: World) -> None:
    assert world.voice.open_now()
    world.voice.hours = Hours.parse("closed", world.voice.hours.zone)
    conversation = await world.begin()
    await world.write(conversation, "immediate")
    assert (await world.now(conversation)).level is RiskLevel.IMMEDIATE
    assert await world.last(conversation) == world.sentence("emergency_closed")
    assert (await world.now(conversation)).out_of_hours
