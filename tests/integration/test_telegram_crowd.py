"""Fifty people write at once while the Bot API refuses at random and the gateway dies twice: nothing is lost."""

import asyncio
import random
from collections import Counter

from sqlalchemy import func, select

from bot.model import Channel
from bot.storage.tables import OutboxRow, TurnRow
from tests.integration.telegram_world import TelegramWorld, telegram_world
from tests.integration.world import World
from tests.telegram_stand_in import Person

PEOPLE = 50
MESSAGES = 10
SEED = 20261126


async def die(telegram: TelegramWorld) -> None:
    """End the gateway's Telegram side as a killed process does: whatever it was doing is broken off."""
    channel = telegram.channel
    tasks = [task for task in (channel._running, *(worker._loop for worker in telegram.workers)) if task is not None]
    for worker in telegram.workers:
        tasks += list(worker._jobs)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    await channel.close()
    await telegram.world.store.free_leases()


def trouble(telegram: TelegramWorld, dice: random.Random) -> None:
    """The next answers of the Bot API: some of them refusals."""
    for method, most in (("sendMessage", 6), ("getUpdates", 2)):
        for _ in range(dice.randrange(most)):
            if dice.random() < 0.5:
                telegram.stand_in.fault(method, 502, "Bad Gateway")
            else:
                telegram.stand_in.fault(method, 429, "Too Many Requests: retry after 1", retry_after=1)


async def test_five_hundred_updates_of_fifty_people_arrive_once_and_in_order(world: World) -> None:
    dice = random.Random(SEED)
    async with telegram_world(world, messages_per_minute=10_000) as telegram:
        people = [Person(6_000_000 + number) for number in range(PEOPLE)]
        turns = [(person, number) for number in range(MESSAGES) for person in people]
        for place, (person, number) in enumerate(turns):
            if place % 100 == 0:
                trouble(telegram, dice)
            telegram.stand_in.say(person, f"üzenet {number}")
            if place in (150, 350):
                await asyncio.sleep(0.5)
                await die(telegram)
                await telegram.on()

        async def arrived() -> bool:
            found = [await world.service.at(Channel.TELEGRAM, str(person.id)) for person in people]
            return all(one is not None and one.visitor_messages == MESSAGES for one in found)

        for _ in range(600):
            world.clock.move(seconds=1)  # what is put off falls due
            if await arrived() and not await pending(world):
                break
            await asyncio.sleep(0.1)
        for person in people:
            conversation = await telegram.of(person)
            said = await world.said(conversation)
            written = [text for who, text in said if who == "visitor"]
            assert written == [f"üzenet {number}" for number in range(MESSAGES)]
            answers = [text for who, text in said if who == "assistant"]
            stored = [text for text in answers if text.startswith("answer")]
            assert len(stored) == MESSAGES
            shown = telegram.stand_in.texts(person)
            in_order = list(dict.fromkeys(text for text in shown if text.startswith("answer")))
            assert in_order == stored, "an answer was lost, or came out of order"
            doubled = [text for text, times in Counter(shown).items() if times > 1 and text.startswith("answer")]
            assert len(doubled) <= 2, "twice only what was on its way when the gateway died"


async def pending(world: World) -> bool:
    """Whether a reply still has to leave."""
    async with world.database.read() as connection:
        counts = [
            (await connection.execute(select(func.count()).select_from(table))).scalar_one()
            for table in (OutboxRow, TurnRow)
        ]
    return sum(counts) > 0
