"""Leases: no job is taken twice, and each conversation's jobs are taken in order."""

import asyncio
import uuid
from datetime import timedelta

from bot.model import Channel, Conversation, HistoryEvent, Mode, RiskLevel, Sender
from bot.storage.console_views import ConsoleViews
from bot.storage.crypto import KeyRing
from bot.storage.engine import Database
from bot.storage.store import SqlStore
from tests.fakes import NOON

LEASE = timedelta(seconds=20)


async def begin(store: SqlStore, address: str) -> Conversation:
    made = Conversation(uuid.uuid4().hex, Channel.TELEGRAM, "hu", Mode.ASSISTANT, RiskLevel.NONE, 1, 1, NOON, NOON)
    async with store.begin() as unit:
        await unit.add_conversation(made, address)
    return made


async def write(store: SqlStore, conversation: Conversation, text: str) -> int:
    """A message with a turn for the assistant and a reply in the outbox."""
    async with store.begin() as unit:
        message = await unit.add_message(conversation.id, Sender.VISITOR, text, NOON)
        await unit.add_turn(message, version=1, offer_person=True)
        await unit.add_delivery(message, version=3)
    return message.id


async def finish(store: SqlStore, turn_id: int) -> bool:
    async with store.begin() as unit:
        return await unit.finish_turn(turn_id)


async def test_a_turn_carries_what_is_needed_to_answer(store: SqlStore) -> None:
    conversation = await begin(store, "1")
    message_id = await write(store, conversation, "a")
    turn = await store.lease_turn(NOON, LEASE)
    assert turn is not None
    assert (turn.conversation_id, turn.message_id) == (conversation.id, message_id)
    assert (turn.version, turn.handed_over, turn.offer_person, turn.attempts) == (1, False, True, 1)


async def test_a_turn_waits_for_the_earlier_one_of_its_conversation(store: SqlStore) -> None:
    conversation, other = await begin(store, "1"), await begin(store, "2")
    first = await write(store, conversation, "a")
    second = await write(store, conversation, "b")
    others = await write(store, other, "c")

    taken = await store.lease_turn(NOON, LEASE)
    beside = await store.lease_turn(NOON, LEASE)
    assert taken is not None and taken.message_id == first
    assert beside is not None and beside.message_id == others
    assert await store.lease_turn(NOON, LEASE) is None

    assert await finish(store, taken.id)
    following = await store.lease_turn(NOON, LEASE)
    assert following is not None and following.message_id == second


async def test_a_turn_is_finished_once(store: SqlStore) -> None:
    await write(store, await begin(store, "1"), "a")
    turn = await store.lease_turn(NOON, LEASE)
    assert turn is not None
    assert await finish(store, turn.id)
    assert not await finish(store, turn.id)


async def test_a_lease_ends_by_time_by_release_and_when_the_gateway_starts_anew(store: SqlStore) -> None:
    await write(store, await begin(store, "1"), "a")
    assert await store.lease_turn(NOON, LEASE)
    assert await store.lease_turn(NOON + LEASE / 2, LEASE) is None
    again = await store.lease_turn(NOON + LEASE, LEASE)
    assert again is not None and again.attempts == 2
    await store.release_turn(again.id)
    assert await store.lease_turn(NOON + LEASE, LEASE)
    await store.free_leases()
    assert await store.lease_turn(NOON + LEASE, LEASE)


async def test_the_turn_of_an_erased_conversation_is_neither_leased_nor_finished(store: SqlStore) -> None:
    conversation = await begin(store, "1")
    await write(store, conversation, "a")
    turn = await store.lease_turn(NOON, LEASE)
    assert turn is not None
    async with store.begin() as unit:
        await unit.erase(conversation.id)
    assert not await finish(store, turn.id)
    assert await store.lease_turn(NOON + 2 * LEASE, LEASE) is None


async def test_many_workers_never_take_the_same_turn_and_keep_the_order(store: SqlStore) -> None:
    conversations = [await begin(store, str(number)) for number in range(8)]
    expected = {
        conversation.id: [await write(store, conversation, str(number)) for number in range(5)]
        for conversation in conversations
    }
    answered: dict[str, list[int]] = {conversation.id: [] for conversation in conversations}

    async def worker() -> None:
        idle = 0
        while idle < 20:
            turn = await store.lease_turn(NOON, LEASE)
            if turn is None:
                idle += 1
                await asyncio.sleep(0.005)
                continue
            idle = 0
            assert turn.attempts == 1
            answered[turn.conversation_id].append(turn.message_id)
            await asyncio.sleep(0.001)
            assert await finish(store, turn.id)

    await asyncio.gather(*(worker() for _ in range(6)))
    assert answered == expected


async def test_a_delivery_carries_address_message_and_version(store: SqlStore) -> None:
    conversation = await begin(store, "123456789")
    await write(store, conversation, "szia")
    delivery = await store.lease_delivery(NOON, LEASE)
    assert delivery is not None
    assert (delivery.channel, delivery.address) == (Channel.TELEGRAM, "123456789")
    assert (delivery.message.text, delivery.version, delivery.attempts) == ("szia", 3, 1)
    assert delivery.created_at == NOON


async def test_deliveries_leave_in_order_and_wait_for_a_retry_before_them(store: SqlStore) -> None:
    conversation = await begin(store, "1")
    await write(store, conversation, "a")
    await write(store, conversation, "b")
    first = await store.lease_delivery(NOON, LEASE)
    assert first is not None and first.message.text == "a"
    assert await store.lease_delivery(NOON, LEASE) is None

    await store.retry_delivery(first.id, NOON + timedelta(seconds=5))
    assert await store.lease_delivery(NOON + timedelta(seconds=4), LEASE) is None
    again = await store.lease_delivery(NOON + timedelta(seconds=5), LEASE)
    assert again is not None and (again.id, again.attempts) == (first.id, 2)

    await store.delivered(again.id, NOON)
    second = await store.lease_delivery(NOON, LEASE)
    assert second is not None and second.message.text == "b"
    assert [m.delivered for m in await store.messages_after(conversation.id)] == [True, None]


async def test_giving_up_is_seen_by_staff_and_does_not_hold_up_the_next(
    store: SqlStore, database: Database, keys: KeyRing
) -> None:
    conversation = await begin(store, "1")
    await write(store, conversation, "a")
    await write(store, conversation, "b")
    first = await store.lease_delivery(NOON, LEASE)
    assert first is not None
    await store.give_up_delivery(first.id, NOON)
    await store.give_up_delivery(first.id, NOON)
    detail = await ConsoleViews(database, keys).detail(conversation.id)
    assert detail.history == (HistoryEvent(NOON, "undelivered"),)
    assert [message.delivered for message in detail.messages] == [False, None]
    second = await store.lease_delivery(NOON, LEASE)
    assert second is not None and second.message.text == "b"


async def test_settling_the_delivery_of_an_erased_conversation_does_nothing(store: SqlStore) -> None:
    conversation = await begin(store, "1")
    await write(store, conversation, "a")
    delivery = await store.lease_delivery(NOON, LEASE)
    assert delivery is not None
    async with store.begin() as unit:
        await unit.erase(conversation.id)
    await store.delivered(delivery.id, NOON)
    await store.give_up_delivery(delivery.id, NOON)
    await store.retry_delivery(delivery.id, NOON)


async def test_erasing_while_deliveries_are_settled_ends_without_a_deadlock(store: SqlStore) -> None:
    for number in range(10):
        conversation = await begin(store, str(number))
        await write(store, conversation, "a")
        delivery = await store.lease_delivery(NOON, LEASE)
        assert delivery is not None

        async def erase(conversation_id: str = conversation.id) -> None:
            async with store.begin() as unit:
                await unit.erase(conversation_id)

        await asyncio.gather(erase(), store.give_up_delivery(delivery.id, NOON))
