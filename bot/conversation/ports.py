"""What the conversation asks of the outside world, as Protocols; `bot.app` plugs the real parts in, tests the fakes."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime, timedelta
from typing import Protocol, TypeAlias

from bot.model import (
    Assessment,
    Button,
    Channel,
    Conversation,
    ConversationId,
    FeedEvent,
    HistoryEvent,
    Indicator,
    Message,
    RiskLevel,
    Sender,
    Translation,
)
from bot.todo import Delivery, PendingTurn
from bot.turn import AssistantTurn, MessageContext

__all__ = [
    "Assistant",
    "ChannelPort",
    "Clock",
    "Delivery",
    "Feed",
    "PendingTurn",
    "RaiseLevel",
    "RiskDetector",
    "Store",
    "Unit",
]

RaiseLevel: TypeAlias = Callable[
    [RiskLevel, tuple[Indicator, ...], Assessment], tuple[RiskLevel, tuple[Indicator, ...]]
]
"""A conversation's level and indicators so far, and a new assessment -> its level and indicators now. Never lower."""


class Clock(Protocol):
    """Tells the time; tests move it."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        ...


class RiskDetector(Protocol):
    """Reads how much danger a message speaks of. Never raises: a failure is an elevated assessment."""

    async def assess(self, text: str, language: str | None) -> Assessment: ...


class Assistant(Protocol):
    """Understands a message and says what to answer."""

    async def answer(self, conversation_id: ConversationId, text: str, context: MessageContext) -> AssistantTurn:
        """Return what to say; raises AssistantUnavailable when it does not answer in time."""
        ...

    async def ready(self) -> bool:
        """Whether it answers at this moment."""
        ...


class Feed(Protocol):
    """Live events. Losing one is no harm: whoever listens reads the database after waking."""

    async def publish(self, event: FeedEvent) -> None: ...

    def subscribe(self, *topics: str) -> AbstractAsyncContextManager[AsyncIterator[FeedEvent]]:
        """Events of these topics from the moment the context is entered."""
        ...


class ChannelPort(Protocol):
    """A channel that replies are pushed to (the website pulls instead)."""

    async def deliver(self, delivery: Delivery) -> None:
        """Send it; raises DeliveryRetry or DeliveryImpossible."""
        ...


class Unit(Protocol):
    """One transaction. It commits when its context ends without an exception, else nothing happened."""

    # --- conversations
    async def conversation(self, conversation_id: ConversationId) -> Conversation:
        """The row, locked until the transaction ends; raises UnknownConversation."""
        ...

    async def add_conversation(self, conversation: Conversation, address: str) -> None:
        """Store a new conversation reachable at this address (a web token or a Telegram chat id)."""
        ...

    async def save(self, conversation: Conversation) -> None:
        """Write every field of the row; raises UnknownConversation if it was erased."""
        ...

    async def detach(self, conversation_id: ConversationId) -> None:
        """Forget the address: the token is dead, the chat is not written to any more."""
        ...

    async def set_return_code(self, conversation_id: ConversationId, code: str, expires_at: datetime) -> None:
        """Keep the hash of a return code in place of an earlier one."""
        ...

    async def redeem_return_code(self, code: str, address: str, now: datetime) -> ConversationId | None:
        """Use a code up: its conversation is reachable at this address from now on. None for one that is not valid."""
        ...

    async def erase(self, conversation_id: ConversationId) -> None:
        """Delete the conversation from every table, the tracker's included; raises UnknownConversation."""
        ...

    async def waiting_before(self, conversation: Conversation) -> int:
        """How many conversations of its lane wait before this one in the queue."""
        ...

    async def recent_waits(self, since: datetime) -> tuple[float, ...]:
        """Seconds from the queue to a counsellor's first word, of those that ended since then."""
        ...

    # --- messages
    async def last_from(self, conversation_id: ConversationId, sender: Sender) -> datetime | None:
        """When this side last said something."""
        ...

    async def add_message(
        self,
        conversation_id: ConversationId,
        sender: Sender,
        text: str,
        at: datetime,
        *,
        buttons: Sequence[Button] = (),
        payload: str | None = None,
        client_id: str | None = None,
        assessment: Assessment | None = None,
        author: str | None = None,
        reply_to: int | None = None,
    ) -> Message: ...

    async def message(self, conversation_id: ConversationId, message_id: int) -> Message: ...

    async def message_by_client_id(self, conversation_id: ConversationId, client_id: str) -> Message | None: ...

    async def replace_text(
        self, conversation_id: ConversationId, client_id: str, text: str, assessment: Assessment, at: datetime
    ) -> Message | None:
        """Change a visitor's message that was edited, and keep what it said before; None if it is not there."""
        ...

    async def add_history(self, conversation_id: ConversationId, event: HistoryEvent) -> None: ...

    # --- what is still to do
    async def add_turn(
        self, message: Message, *, version: int, handed_over: bool = False, offer_person: bool = False
    ) -> None:
        """Note that the assistant has to answer this message."""
        ...

    async def finish_turn(self, turn_id: int) -> bool:
        """Mark it done; False when it was done or erased already, and then nothing may be said for it."""
        ...

    async def add_delivery(self, message: Message, *, version: int) -> None:
        """Write the reply to the outbox."""
        ...

    async def add_alert(
        self, conversation_id: ConversationId, kind: str, level: RiskLevel, at: datetime, *, due: datetime | None = None
    ) -> None:
        """Write down that staff have to be told outside the console, at once or when it falls due."""
        ...

    async def set_code_word(self, conversation_id: ConversationId, word: str | None) -> None:
        """Keep the code word agreed with the person, or forget it."""
        ...

    async def set_translation(
        self, conversation_id: ConversationId, message_id: int, translation: Translation | None
    ) -> None:
        """Keep a message's translation beside it."""
        ...

    async def has_translated_reply(self, conversation_id: ConversationId) -> bool:
        """Whether a counsellor's message of this conversation was translated by a machine."""
        ...

    async def clear_tracker(self, conversation_id: ConversationId) -> None:
        """Drop what Rasa remembers of this conversation."""
        ...


class Store(Protocol):
    """The database as the conversation sees it."""

    def begin(self) -> AbstractAsyncContextManager[Unit]:
        """Open a transaction."""
        ...

    async def conversation_at(self, channel: Channel, address: str) -> Conversation | None:
        """The conversation reachable at this address, by keyed hash."""
        ...

    async def conversation_by_id(self, conversation_id: ConversationId) -> Conversation:
        """The row without a lock; raises UnknownConversation."""
        ...

    async def messages_after(
        self, conversation_id: ConversationId, after: int = 0, limit: int = 500
    ) -> tuple[Message, ...]:
        """Messages with a larger id, in order."""
        ...

    async def last_said(self, conversation_id: ConversationId, before: int) -> tuple[Message, ...]:
        """What the assistant or the system said last before the message with this id, in one go; the newest first."""
        ...

    async def touch(self, conversation_id: ConversationId, at: datetime) -> None:
        """Note that the person's page was there at this time (idle sessions end)."""
        ...

    async def held_by(self, username: str) -> tuple[Conversation, ...]:
        """The conversations a counsellor holds."""
        ...

    async def owed(self) -> tuple[Conversation, ...]:
        """Conversations in which a person waits for a counsellor's answer and somebody may still have to be told."""
        ...

    async def lease_turn(self, now: datetime, lease: timedelta) -> PendingTurn | None:
        """Take the oldest pending turn whose conversation has no earlier one pending, for this long."""
        ...

    async def release_turn(self, turn_id: int) -> None:
        """Give a leased turn back at once."""
        ...

    async def lease_delivery(self, now: datetime, lease: timedelta) -> Delivery | None:
        """Take the oldest due delivery whose conversation has no earlier one undelivered, for this long."""
        ...

    async def delivered(self, delivery_id: int, at: datetime) -> None: ...

    async def retry_delivery(self, delivery_id: int, due: datetime) -> None: ...

    async def give_up_delivery(self, delivery_id: int, at: datetime) -> None:
        """Stop trying; the message is marked undelivered and a history event tells staff."""
        ...

    async def free_leases(self) -> None:
        """At the start of the only gateway: whatever was leased by its dead predecessor is due again."""
        ...
