"""What follows from the self-check: a hint while it goes on, a counsellor at its end, and never an interruption."""

import pytest

from bot.model import Indicator, Mode, Reply, RiskLevel
from bot.turn import AssistantTurn, SelfReport
from tests.integration.world import World

PAPERS, WAGES, HOURS = Indicator.DOCUMENT_CONFISCATION, Indicator.WAGE_WITHHOLDING, Indicator.EXCESSIVE_WORK


def reported(*indicators: Indicator, complete: bool) -> AssistantTurn:
    return AssistantTurn((Reply("next"),), reported=SelfReport(indicators, complete))


async def test_a_yes_in_the_middle_is_seen_by_staff_and_interrupts_nobody(world: World) -> None:
    conversation = await world.begin()
    world.assistant.turns = [reported(PAPERS, WAGES, HOURS, complete=False)]
    await world.write(conversation, "igen")
    await world.work()

    now = await world.now(conversation)
    assert (now.level, now.mode) == (RiskLevel.ELEVATED, Mode.ASSISTANT)
    assert set(now.indicators) == {PAPERS, WAGES, HOURS}
    assert await world.last(conversation) == "next"


@pytest.mark.parametrize("indicators", [(PAPERS,), (WAGES, HOURS)])
async def test_at_the_end_a_strong_sign_or_two_weak_ones_call_a_counsellor_who_can_be_declined(
    world: World, indicators: tuple[Indicator, ...]
) -> None:
    conversation = await world.begin()
    world.assistant.turns = [reported(*indicators, complete=False), reported(*indicators, complete=True)]
    for answer in ("igen", "nem"):
        await world.write(conversation, answer)
        await world.work()

    now = await world.now(conversation)
    assert (now.level, now.mode) == (RiskLevel.HIGH, Mode.WAITING)
    said = [text for _, text in await world.said(conversation)]
    assert said[-2:] == [world.sentence("high"), world.sentence("safe_ask")]
    await world.write(conversation, "Nem kérek segítőt", payload="decline_person")
    assert (await world.now(conversation)).mode is Mode.ASSISTANT


async def test_one_weak_sign_calls_nobody(world: World) -> None:
    conversation = await world.begin()
    world.assistant.turns = [reported(WAGES, complete=True)]
    await world.write(conversation, "nem")
    await world.work()

    now = await world.now(conversation)
    assert (now.level, now.mode) == (RiskLevel.ELEVATED, Mode.ASSISTANT)
    assert await world.last(conversation) == "next"


async def test_a_cry_in_the_middle_wins(world: World) -> None:
    conversation = await world.begin()
    world.assistant.turns = [reported(WAGES, complete=False)]
    await world.write(conversation, "igen")
    await world.work()
    await world.write(conversation, "immediate kés van nála")
    await world.work()

    assert await world.last(conversation) == world.sentence("emergency")
    assert len(world.assistant.asked) == 1
    assert (await world.now(conversation)).level is RiskLevel.IMMEDIATE


async def test_who_said_no_to_a_counsellor_is_not_queued_by_the_same_level(world: World) -> None:
    conversation = await world.begin()
    await world.write(conversation, "high")
    await world.work()
    await world.write(conversation, "Nem kérek segítőt", payload="decline_person")
    world.assistant.turns = [reported(WAGES, HOURS, complete=True)]
    await world.write(conversation, "nem")
    await world.work()

    assert (await world.now(conversation)).mode is Mode.ASSISTANT
