"""The words of the trade: what a conversation, a message and an assessment are.

Names of levels and indicators are a contract with the data files, the database and the console.
Nothing here knows a database, a web framework or a language model.
"""

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeAlias

ConversationId: TypeAlias = str
"""32 hexadecimal digits, made by the server; also the sender id given to Rasa."""

Language: TypeAlias = str
"""An ISO 639-1 code that has a folder under data/."""


class RiskLevel(enum.IntEnum):
    """How much danger a message or a conversation speaks of; a conversation keeps its highest."""

    NONE = 0
    ELEVATED = 1
    HIGH = 2
    IMMEDIATE = 3

    @property
    def label(self) -> str:
        """The level's name in data files, the database and the API."""
        return self.name.lower()

    @classmethod
    def from_label(cls, label: str) -> "RiskLevel":
        """Return the level with this label; raises KeyError for any other word."""
        return cls[label.upper()]


class Indicator(enum.StrEnum):
    """Signs of trafficking and crisis, after the ILO indicators of forced labour and the UNODC indicators."""

    CONFINEMENT = "confinement"
    DOCUMENT_CONFISCATION = "document_confiscation"
    PHYSICAL_VIOLENCE = "physical_violence"
    SEXUAL_EXPLOITATION = "sexual_exploitation"
    FORCED_LABOUR = "forced_labour"
    FORCED_CRIMINALITY = "forced_criminality"
    DEBT_BONDAGE = "debt_bondage"
    WAGE_WITHHOLDING = "wage_withholding"
    THREATS = "threats"
    DECEPTION = "deception"
    ISOLATION_SURVEILLANCE = "isolation_surveillance"
    EXCESSIVE_WORK = "excessive_work"
    ABUSIVE_CONDITIONS = "abusive_conditions"
    MINOR = "minor"
    SOLD_OR_MOVED = "sold_or_moved"
    FORCED_MARRIAGE = "forced_marriage"
    ORGAN_REMOVAL = "organ_removal"
    ONLINE_EXPLOITATION = "online_exploitation"
    SUICIDE_SELF_HARM = "suicide_self_harm"
    IMMEDIATE_DANGER = "immediate_danger"
    MEDICAL_EMERGENCY = "medical_emergency"
    ABUSE_OF_VULNERABILITY = "abuse_of_vulnerability"
    UNSAFE_TO_WRITE = "unsafe_to_write"


class Mode(enum.StrEnum):
    """Who has the conversation."""

    ASSISTANT = "assistant"
    WAITING = "waiting"
    COUNSELLOR = "counsellor"
    CLOSED = "closed"


class Sender(enum.StrEnum):
    """Who said a message."""

    VISITOR = "visitor"
    ASSISTANT = "assistant"
    COUNSELLOR = "counsellor"
    SYSTEM = "system"


class Channel(enum.StrEnum):
    """Where a conversation is held."""

    WEB = "web"
    TELEGRAM = "telegram"


class Role(enum.StrEnum):
    """What a member of staff may do: a supervisor all that a counsellor may, an admin accounts but no conversations."""

    COUNSELLOR = "counsellor"
    SUPERVISOR = "supervisor"
    ADMIN = "admin"


class Safety(enum.StrEnum):
    """Whether the person can write safely, as far as we know."""

    UNKNOWN = "unknown"
    YES = "yes"
    NO = "no"


class Lane(enum.StrEnum):
    """Who a conversation is about: people in need are not kept waiting by, or counted with, tips."""

    PERSON = "person"
    OTHER = "other"
    """A worried relative, neighbour, colleague; a tip."""


class SafeTime(enum.StrEnum):
    """When the person says that it is safe to write to them."""

    ANY = "any"
    MORNING = "morning"
    MIDDAY = "midday"
    EVENING = "evening"


class Verdict(enum.StrEnum):
    """What staff say of a level the detector gave."""

    RIGHT = "right"
    TOO_HIGH = "too_high"
    TOO_LOW = "too_low"


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where in a message an indicator was read: characters [start, end) of the text as written."""

    indicator: Indicator
    start: int
    end: int
    reader: str = "patterns"


@dataclass(frozen=True, slots=True)
class Assessment:
    """What the detector makes of one message."""

    level: RiskLevel
    indicators: tuple[Indicator, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    failed: bool = False
    """The detector broke or was too slow; the level is then at least elevated."""

    signs: tuple[str, ...] = ()
    """What is no indicator by itself but weighs beside one: a bare plea, fear of somebody, an offender's return."""


@dataclass(frozen=True, slots=True)
class Button:
    """A choice offered under a reply; `payload` is what comes back when it is pressed."""

    title: str
    payload: str


@dataclass(frozen=True, slots=True)
class Reply:
    """One thing to say to the person."""

    text: str
    buttons: tuple[Button, ...] = ()
    sender: Sender = Sender.ASSISTANT


@dataclass(frozen=True, slots=True)
class Translation:
    """A message in another language, made by a machine: what staff read, or what the person was sent."""

    language: Language
    text: str


@dataclass(frozen=True, slots=True)
class Message:
    """One stored message of a conversation."""

    id: int
    conversation_id: ConversationId
    sender: Sender
    text: str
    at: datetime
    buttons: tuple[Button, ...] = ()
    payload: str | None = None
    """What a pressed button sent; the text is then the button's title."""

    client_id: str | None = None
    level: RiskLevel = RiskLevel.NONE
    indicators: tuple[Indicator, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    author: str | None = None
    """User name of the counsellor who wrote it."""

    delivered: bool | None = None
    """None: nothing to deliver or not tried yet; False: given up."""

    translation: Translation | None = None
    edited_at: datetime | None = None
    """When the person last changed it."""

    earlier: tuple[str, ...] = ()
    """What it said before it was changed, the oldest first."""

    reply_to: int | None = None
    """The message of the same conversation that it quotes."""


@dataclass(frozen=True, slots=True)
class Conversation:
    """The one row that says who has a conversation and how it stands."""

    id: ConversationId
    channel: Channel
    language: Language
    mode: Mode
    level: RiskLevel
    version: int
    """Goes up with each change of mode or holder."""

    reply_floor: int
    """Replies made for an earlier version than this are late and are dropped."""

    created_at: datetime
    last_message_at: datetime
    language_chosen: bool = False
    """The person chose the language; it is not changed by guessing."""

    holder: str | None = None
    """User name of the counsellor who has it."""

    waiting_since: datetime | None = None
    closed_at: datetime | None = None
    outcome: str | None = None
    escalated: bool = False
    """It was queued or claimed at least once; decides how long it is kept."""

    declined: bool = False
    """The person said no to a counsellor; only a rise of the level queues it again."""

    visitor_messages: int = 0
    offered_at: int | None = None
    """`visitor_messages` when a person was last offered."""

    indicators: tuple[Indicator, ...] = ()
    safe_to_write: Safety = Safety.UNKNOWN
    left_by_quick_exit: bool = False
    lane: Lane = Lane.PERSON
    queued_at: datetime | None = None
    """When it was first put into the queue (since it was last reopened)."""

    answered_at: datetime | None = None
    """When a counsellor first wrote (since it was last reopened)."""

    read_at: datetime | None = None
    """When a counsellor last opened it after an alert; None: nobody has since."""

    owed_since: datetime | None = None
    """Since when the person waits for the counsellor who has it to answer."""

    nudges: int = 0
    """How far the silence ladder has been climbed (conversation/ladder.py)."""

    out_of_hours: bool = False
    """It was first queued when no counsellor was there."""

    topic: str | None = None
    """The intent the assistant understood last."""

    country: str | None = None
    """ISO 3166-1 alpha-2, where the person said they are."""

    time_zone: str | None = None
    """IANA name that the person's page told; times are said in it."""

    safe_time: SafeTime | None = None
    write_first: bool = True
    """False: the person asked not to be written to first."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """What a channel hands over: one message of a person, already parsed and within limits."""

    channel: Channel
    conversation_id: ConversationId
    text: str
    client_id: str
    payload: str | None = None
    reply_to: int | None = None
    """The stored message that the person answers to."""


@dataclass(frozen=True, slots=True)
class Note:
    """A remark of staff on a case, not seen by the person."""

    id: int
    author: str
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class HistoryEvent:
    """Something that happened to a conversation, without any of its text."""

    at: datetime
    kind: str
    actor: str | None = None
    detail: str | None = None


@dataclass(frozen=True, slots=True)
class FeedEvent:
    """A live event; carries ids only, so that nothing a person wrote passes through the feed."""

    topic: str
    kind: str
    conversation_id: ConversationId
    data: Mapping[str, Any] = field(default_factory=dict)
