"""The outbox worker: sends what must leave, in order for each conversation; tries again, gives up loudly."""

import asyncio
import logging
from collections.abc import Mapping
from datetime import timedelta

from bot.conversation.ports import ChannelPort, Delivery, Store
from bot.conversation.voice import Voice
from bot.conversation.work import Worker
from bot.errors import DeliveryImpossible, DeliveryRetry
from bot.model import Channel

LEASE = timedelta(seconds=60)
FIRST_PAUSE = 1.0
LONGEST_PAUSE = 300.0
GIVE_UP_AFTER = timedelta(hours=24)

_log = logging.getLogger(__name__)


class DeliveryWorker(Worker):
    """Takes replies from the outbox to the channel they belong to."""

    def __init__(self, store: Store, channels: Mapping[Channel, ChannelPort], voice: Voice) -> None:
        super().__init__("delivery")
        self._store = store
        self._channels = channels
        self._voice = voice
        voice.on_commit(self.wake)

    async def next_job(self) -> asyncio.Task[None] | None:
        """Take the next reply that is due, if any."""
        if not self._channels:
            return None
        delivery = await self._store.lease_delivery(self._voice.clock.now(), LEASE)
        return None if delivery is None else asyncio.create_task(self._deliver(delivery))

    async def _deliver(self, delivery: Delivery) -> None:
        now = self._voice.clock.now
        channel = self._channels.get(delivery.channel)
        try:
            if channel is None:
                raise DeliveryRetry("this channel is switched off")
            await channel.deliver(delivery)
        except DeliveryImpossible as error:
            await self._give_up(delivery, str(error))
        except DeliveryRetry as error:
            if now() - delivery.created_at > GIVE_UP_AFTER:
                await self._give_up(delivery, str(error))
                return
            pause = error.retry_after or min(LONGEST_PAUSE, FIRST_PAUSE * 2**delivery.attempts)
            await self._store.retry_delivery(delivery.id, now() + timedelta(seconds=pause))
        else:
            await self._store.delivered(delivery.id, now())

    async def _give_up(self, delivery: Delivery, reason: str) -> None:
        _log.error("delivery %d by %s given up: %s", delivery.id, delivery.channel.value, reason)
        await self._store.give_up_delivery(delivery.id, self._voice.clock.now())
        await self._voice.tell(delivery.conversation_id, (), ("message", "queue"))
