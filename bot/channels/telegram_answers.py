"""What the channel itself says to a person: stored like any reply, and once for each update."""

from datetime import datetime
from typing import Protocol

from bot.channels.telegram_sending import SentStore
from bot.channels.telegram_wire import answer_id
from bot.conversation.policy import Sentence
from bot.conversation.ports import Store
from bot.conversation.voice import Voice
from bot.model import Button, Channel, Conversation, ConversationId, Reply, Sender


class TelegramStore(Store, SentStore, Protocol):
    """The database as this channel sees it."""

    async def update_known(self, update_id: int) -> bool: ...

    async def seen_update(self, update_id: int, at: datetime) -> bool: ...

    async def sent_since(self, conversation_id: ConversationId, since: datetime) -> tuple[str, ...]: ...

    async def reached_at(self, conversation_id: ConversationId) -> tuple[Channel, str] | None: ...

    async def message_sent_as(self, conversation_id: ConversationId, remote_id: str) -> int | None: ...


class Answers:
    """Says reviewed sentences; they leave through the outbox, in order with everything else."""

    def __init__(self, store: Store, voice: Voice) -> None:
        self._store = store
        self._voice = voice

    async def say(
        self,
        update_id: int,
        conversation: Conversation,
        sentence: Sentence,
        buttons: tuple[Button, ...] = (),
        **values: str,
    ) -> None:
        """Answer an update; the same update again is not answered again."""
        client_id = answer_id(update_id, sentence.key)
        async with self._store.begin() as unit:
            now = await unit.conversation(conversation.id)
            if await unit.message_by_client_id(now.id, client_id) is not None:
                return
            reply = self._voice.reply(sentence, now.language, **values)
            reply = Reply(reply.text, buttons or reply.buttons, Sender.SYSTEM)
            await self._voice.store(unit, now, reply, client_id=client_id)
        await self._voice.tell(conversation.id, ("message",), ("message",))
