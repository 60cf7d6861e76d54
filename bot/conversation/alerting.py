"""The worker that takes alerts out of the house, channel after channel, until somebody has read the case."""

import asyncio
import logging
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Protocol

from bot.conversation.voice import Voice
from bot.conversation.work import Worker
from bot.errors import DeliveryImpossible, DeliveryRetry
from bot.model import Language
from bot.todo import Alert, Notice

LEASE = timedelta(seconds=60)
TRIES = 3
"""So often a channel is tried before the next one gets the alert."""

FIRST_PAUSE = 2.0
ALL_DOWN_PAUSE = timedelta(minutes=5)
"""When every channel has failed, all are tried again after this."""

SHORT_ID = 8

_log = logging.getLogger(__name__)


class AlertChannel(Protocol):
    """One way out."""

    @property
    def name(self) -> str: ...

    async def send(self, notice: Notice) -> None:
        """Send it; raises DeliveryRetry or DeliveryImpossible."""
        ...


class AlertStore(Protocol):
    """Where alerts wait."""

    async def lease(self, now: datetime, lease: timedelta) -> Alert | None: ...

    async def is_needed(self, alert: Alert) -> bool: ...

    async def finish(self, alert_id: int) -> None: ...

    async def put_back(self, alert_id: int, *, channel: int, attempts: int, due: datetime) -> None: ...


class AlertWorker(Worker):
    """Sends alerts. An immediate case that stays unread for `escalate_after` goes to the next channel too."""

    def __init__(
        self,
        store: AlertStore,
        channels: Sequence[AlertChannel],
        voice: Voice,
        *,
        escalate_after: timedelta,
        language: Language,
        address: str | None = None,
    ) -> None:
        super().__init__("alerting")
        self._store = store
        self._channels = tuple(channels)
        self._voice = voice
        self._escalate_after = escalate_after
        self._language = language
        self._address = address
        voice.on_commit(self.wake)

    async def next_job(self) -> asyncio.Task[None] | None:
        """Take the next alert that is due, if any."""
        alert = await self._store.lease(self._voice.clock.now(), LEASE)
        return None if alert is None else asyncio.create_task(self._send(alert))

    def notice(self, alert: Alert) -> Notice:
        """What is sent: the kind, the level, the case; nothing of the person or of what they wrote."""
        say = self._voice.texts.say
        level = say(f"console-level-{alert.level.label}", self._language)
        text = say(f"alert-{alert.kind}", self._language, level=level, case=alert.conversation_id[:SHORT_ID])
        if self._address:
            text = f"{text}\n{self._address}/staff"
        return Notice(alert.conversation_id, alert.kind, alert.level, text)

    async def _send(self, alert: Alert) -> None:
        if not self._channels or not await self._store.is_needed(alert):
            await self._store.finish(alert.id)
            return
        place = min(alert.channel, len(self._channels) - 1)
        channel = self._channels[place]
        try:
            await channel.send(self.notice(alert))
        except DeliveryImpossible as error:
            await self._next_after_failure(alert, place, str(error))
        except DeliveryRetry as error:
            if alert.attempts >= TRIES:
                await self._next_after_failure(alert, place, str(error))
                return
            pause = timedelta(seconds=error.retry_after or FIRST_PAUSE * 2 ** (alert.attempts - 1))
            due = self._voice.clock.now() + pause
            await self._store.put_back(alert.id, channel=place, attempts=alert.attempts, due=due)
        else:
            _log.info("alert %d (%s) left by %s", alert.id, alert.kind, channel.name)
            await self._after_success(alert, place)

    async def _after_success(self, alert: Alert, place: int) -> None:
        if alert.kind == "immediate" and place + 1 < len(self._channels):
            due = self._voice.clock.now() + self._escalate_after
            await self._store.put_back(alert.id, channel=place + 1, attempts=0, due=due)
        else:
            await self._store.finish(alert.id)

    async def _next_after_failure(self, alert: Alert, place: int, reason: str) -> None:
        now, last = self._voice.clock.now(), len(self._channels) - 1
        _log.error("alert %d could not leave by %s: %s", alert.id, self._channels[place].name, reason)
        if place < last:
            await self._store.put_back(alert.id, channel=place + 1, attempts=0, due=now)
        else:
            await self._store.put_back(alert.id, channel=0, attempts=0, due=now + ALL_DOWN_PAUSE)
