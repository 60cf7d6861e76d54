"""The conversation with a real database and fakes around it; what several journeys share."""

import functools
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.conversation.answering import Answering
from bot.conversation.desk import Desk
from bot.conversation.hours import Hours
from bot.conversation.languages import LanguageReplies
from bot.conversation.policy import Sentence
from bot.conversation.reporting import Reporting
from bot.conversation.service import ConversationService
from bot.conversation.voice import Voice
from bot.feed import InProcessFeed
from bot.knowledge import Knowledge, phone_values
from bot.language import Guess
from bot.model import Channel, Conversation, Incoming, Message, Sender
from bot.risk.scoring import assess_report, raise_conversation
from bot.storage import migrate
from bot.storage.crypto import KeyRing
from bot.storage.engine import Database
from bot.storage.store import SqlStore
from bot.texts import Texts
from tests.fakes import FakeAssistant, FakeClock, FakeDetector

ROOT = Path(__file__).resolve().parents[2]


class KeepsLanguage:
    """An identifier that sees the prior language in everything."""

    def __init__(self) -> None:
        self.says: Guess | None = None

    def identify(self, text: str, prior: str | None) -> Guess:
        return self.says or Guess(prior, 1.0, None)


@dataclass
class World:
    """A gateway without its web face."""

    store: SqlStore
    database: Database
    service: ConversationService
    desk: Desk
    answering: Answering
    voice: Voice
    texts: Texts
    feed: InProcessFeed
    clock: FakeClock
    assistant: FakeAssistant
    identifier: KeepsLanguage
    numbers: dict[str, int] = field(default_factory=dict)

    async def begin(self, channel: Channel = Channel.WEB, language: str = "hu") -> Conversation:
        """A fresh conversation."""
        count = self.numbers["addresses"] = self.numbers.get("addresses", 0) + 1
        return await self.service.start(channel, f"address-{count}", language)

    async def write(self, conversation: Conversation, text: str, client_id: str | None = None, **more: Any) -> Message:
        """The person writes."""
        count = self.numbers["messages"] = self.numbers.get("messages", 0) + 1
        incoming = Incoming(
            conversation.channel, conversation.id, text, client_id or f"m{count}", more.pop("payload", None)
        )
        return await self.service.incoming(incoming, **more)

    async def work(self) -> None:
        """Let the assistant answer everything that waits."""
        while (job := await self.answering.next_job()) is not None:
            await job

    async def said(self, conversation: Conversation) -> list[tuple[str, str]]:
        """Everything said so far: (who, text)."""
        return [(m.sender.value, m.text) for m in await self.store.messages_after(conversation.id)]

    async def last(self, conversation: Conversation, sender: Sender = Sender.ASSISTANT) -> str:
        """The last text of this sender."""
        return [text for who, text in await self.said(conversation) if who == sender.value][-1]

    async def now(self, conversation: Conversation) -> Conversation:
        """The row as it stands."""
        return await self.store.conversation_by_id(conversation.id)

    def sentence(self, key: str, language: str = "hu", **values: str) -> str:
        """What a reviewed sentence says; unless told otherwise nobody waits before, and nobody knows how long."""
        before = self.texts.say("wait_before", language, count=0)
        values = {"wait": f"{before} {self.texts.say('wait_unknown', language)}", **values}
        return self.voice.reply(Sentence(key), language, **values).text

    def welcome(self, language: str = "hu") -> list[str]:
        """The first words on the website, in two messages."""
        return [self.sentence(key, language) for key in ("welcome", "welcome_next")]


@functools.cache
def real_texts() -> Texts:
    """The project's own sentences; read once, they never change."""
    return Texts.load(ROOT / "data", phone_values(real_knowledge()))


@functools.cache
def real_knowledge() -> Knowledge:
    """The project's own facts; read once, they never change."""
    return Knowledge.load(ROOT / "data")


async def make_world(folder: Path, url: str | None = None, hours: str = "Mon-Fri 08:00-20:00") -> World:
    """Build one on a fresh database in this folder, or at this URL."""
    address = url or f"sqlite:///{folder / 'helpline.db'}"
    migrate.upgrade(address)
    key_file = folder / "keys.json"
    keys = KeyRing.load(key_file) if key_file.exists() else KeyRing.create(key_file)
    database = Database.connect(address)
    store = SqlStore(database, keys)
    texts = real_texts()
    clock, feed, assistant = FakeClock(), InProcessFeed(), FakeAssistant()
    voice = Voice(texts, feed, clock, Hours.parse(hours, ZoneInfo("Europe/Budapest")))
    identifier = KeepsLanguage()
    languages = LanguageReplies(texts, real_knowledge())
    service = ConversationService(store, FakeDetector(), identifier, voice, raise_conversation, languages)  # type: ignore[arg-type]
    return World(
        store,
        database,
        service,
        Desk(store, voice),
        Answering(store, assistant, voice, Reporting(assess_report, raise_conversation, voice)),
        voice,
        texts,
        feed,
        clock,
        assistant,
        identifier,
    )


MakeWorld = Callable[..., Awaitable[World]]
