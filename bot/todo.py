"""What is still to do, as the database keeps it: turns to answer, replies to deliver, alerts to send."""

from dataclasses import dataclass
from datetime import datetime

from bot.model import Channel, ConversationId, Message, RiskLevel


@dataclass(frozen=True, slots=True)
class PendingTurn:
    """A stored message that the assistant still has to answer."""

    id: int
    conversation_id: ConversationId
    message_id: int
    version: int
    """The conversation's version when the message was accepted."""

    handed_over: bool
    offer_person: bool
    attempts: int


@dataclass(frozen=True, slots=True)
class Delivery:
    """A stored reply that still has to leave through its channel."""

    id: int
    conversation_id: ConversationId
    channel: Channel
    address: str
    """Where to send it: a Telegram chat id."""

    message: Message
    version: int
    attempts: int
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Alert:
    """Staff have to be told outside the console that a case needs somebody."""

    id: int
    conversation_id: ConversationId
    kind: str
    """`immediate`, or a step of the silence ladder such as `unanswered`."""

    level: RiskLevel
    channel: int
    """Which of the organisation's alert channels has its turn, from 0."""

    attempts: int
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Notice:
    """What leaves the house for an alert: a case, a kind and a level, in words and as data."""

    case: ConversationId
    kind: str
    level: RiskLevel
    text: str
