"""The conversation with Telegram at its side: a real database, our Bot API stand-in, the workers running."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp.test_utils import TestServer

from bot.channels.telegram import TelegramChannel, setup_telegram
from bot.conversation.answering import Answering
from bot.conversation.delivery import DeliveryWorker
from bot.conversation.reporting import Reporting
from bot.http import WebPolicy, make_application
from bot.model import Channel, Conversation
from bot.risk.scoring import assess_report, raise_conversation
from tests.integration.world import World
from tests.telegram_stand_in import TOKEN, Person, TelegramStandIn

SECRET = "a-secret-of-the-webhook"
PUBLIC = "https://help.example.org"


@dataclass
class TelegramWorld:
    """A gateway whose only face is Telegram; `on` and `off` start and stop it."""

    world: World
    stand_in: TelegramStandIn
    settings: dict[str, Any] = field(default_factory=dict)
    server: TestServer | None = None

    async def on(self) -> None:
        """Start the gateway's Telegram side."""
        world = self.world
        self.channel = TelegramChannel(
            token=TOKEN,
            api_url=self.stand_in.url,
            service=world.service,
            store=world.store,
            voice=world.voice,
            **self.settings,
        )
        reporting = Reporting(assess_report, raise_conversation, world.voice)
        self.workers = [
            Answering(world.store, world.assistant, world.voice, reporting),
            DeliveryWorker(world.store, {Channel.TELEGRAM: self.channel}, world.voice),
        ]
        for worker in self.workers:
            worker.start()
        if self.channel.webhook_url is not None:
            app = make_application(WebPolicy("112", PUBLIC))
            setup_telegram(app, self.channel)
            self.server = TestServer(app)
            await self.server.start_server()
            self.stand_in.deliver_to = str(self.server.make_url("")).rstrip("/")
        await self.channel.start()

    async def off(self) -> None:
        """Stop it as the gateway does."""
        if self.server is not None:
            await self.server.close()
        await self.channel.stop()
        for worker in self.workers:
            await worker.stop()
        await self.channel.close()

    async def heard(self, person: Person, *texts: str) -> None:
        """Wait until the person has got these texts, in this order, at the end of the chat.

        For an end that stays: what is followed by more may be over before anybody looks. `told` is for that.
        """
        await self.stand_in.until(lambda: self.stand_in.texts(person)[-len(texts) :] == list(texts))

    async def told(self, person: Person, text: str) -> None:
        """Wait until the person has got this text, whatever comes before and after it."""
        await self.stand_in.until(lambda: text in self.stand_in.texts(person))

    async def heard_after_a_while(self, person: Person, *texts: str) -> None:
        """The same while time passes, so that what is put off falls due."""
        for _ in range(400):
            if self.stand_in.texts(person)[-len(texts) :] == list(texts):
                return
            self.world.clock.move(seconds=2)
            await asyncio.sleep(0.05)
        raise AssertionError("it did not come to that in time")

    async def idle(self) -> None:
        """Wait until nothing is waiting to be taken."""
        await self.stand_in.until(lambda: not self.stand_in.waiting)

    async def of(self, person: Person) -> Conversation:
        """The person's conversation."""
        found = await self.world.service.at(Channel.TELEGRAM, str(person.id))
        assert found is not None
        return found

    def says(self, key: str, language: str = "hu", **values: str) -> str:
        """A reviewed sentence."""
        return self.world.sentence(key, language, **values)

    def welcome(self, language: str = "hu") -> list[str]:
        """The first words, in two messages."""
        return [self.says(key, language) for key in ("welcome_telegram", "welcome_telegram_next")]


@asynccontextmanager
async def telegram_world(world: World, **settings: Any) -> AsyncIterator[TelegramWorld]:
    """A running one."""
    stand_in = TelegramStandIn(now=world.clock.now)
    await stand_in.start()
    made = TelegramWorld(world, stand_in, settings)
    await made.on()
    try:
        yield made
    finally:
        await made.off()
        await stand_in.stop()
