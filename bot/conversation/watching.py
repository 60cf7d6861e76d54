"""The watchman: looks every few seconds who waits for an answer, and climbs the ladder for them."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace

from bot.conversation import handoff
from bot.conversation.ladder import Step, next_step
from bot.conversation.policy import Sentence
from bot.conversation.ports import Store
from bot.conversation.voice import STAFF_TOPIC, Voice
from bot.errors import UnknownConversation
from bot.model import Conversation, ConversationId, FeedEvent, Sender

LOOK_EVERY = 5.0
"""Seconds between looks; the shortest patience is a minute."""

_log = logging.getLogger(__name__)


class Watchman:
    """Climbs the silence ladder. Several gateways may watch at once: each rung is climbed under the row's lock."""

    def __init__(self, store: Store, voice: Voice, refresh: Callable[[], Awaitable[None]] | None = None) -> None:
        self._store = store
        self._voice = voice
        self._refresh = refresh
        self._loop: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to watch in the running event loop."""
        self._loop = asyncio.create_task(self._run(), name="watchman")

    async def stop(self) -> None:
        """Stop watching."""
        if self._loop is not None:
            self._loop.cancel()
            await asyncio.gather(self._loop, return_exceptions=True)

    async def look(self) -> int:
        """Climb every rung that is due now; returns how many."""
        voice = self._voice
        climbed = 0
        for seen in await self._store.owed():
            if next_step(seen, voice.clock.now(), open_now=voice.open_now()) is not None:
                climbed += await self._climb(seen.id)
        return climbed

    async def _run(self) -> None:
        while True:
            try:
                if self._refresh is not None:
                    await self._refresh()
                await self.look()
            except Exception as error:  # the database may be away for a while: keep watching
                _log.error("watching failed: %s", type(error).__name__)
            await asyncio.sleep(LOOK_EVERY)

    async def _climb(self, conversation_id: ConversationId) -> int:
        voice = self._voice
        try:
            async with self._store.begin() as unit:
                before = await unit.conversation(conversation_id)
                step = next_step(before, voice.clock.now(), open_now=voice.open_now())
                if step is None:
                    return 0
                after = before
                if step is Step.REMIND:
                    await voice.record(unit, before.id, "reminded", before.holder)
                elif step is Step.RELEASE:
                    after = handoff.release(before, before.holder or "", voice.clock.now())
                    await voice.say(unit, after, Sentence("counsellor_away"), Sender.SYSTEM)
                    await voice.record(unit, before.id, "released_unanswered", before.holder)
                else:
                    await voice.record(unit, before.id, "unanswered", detail=before.level.label)
                    await unit.add_alert(before.id, "unanswered", before.level, voice.clock.now())
                await unit.save(replace(after, nudges=int(step)))
        except UnknownConversation:
            return 0  # erased since it was looked at
        await self._tell(before, step)
        return 1

    async def _tell(self, conversation: Conversation, step: Step) -> None:
        kind = {Step.REMIND: "reminder", Step.RELEASE: "released", Step.SUPERVISOR: "unanswered"}[step]
        person = ("message", "mode") if step is Step.RELEASE else ()
        await self._voice.tell(conversation.id, person, ("queue",))
        data = {"holder": conversation.holder or ""}
        await self._voice.publish(FeedEvent(STAFF_TOPIC, kind, conversation.id, data))
