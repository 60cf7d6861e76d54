"""What the gateway and the dialogue tell each other about one message.

The dialogue only asks: for a person, for another language, for what was reported to be judged. `conversation` performs.
"""

from dataclasses import dataclass
from typing import Any

from bot.model import Channel, Indicator, Language, Reply, RiskLevel


@dataclass(frozen=True, slots=True)
class SelfReport:
    """What a person answered with yes in the self-check; only `conversation` draws conclusions."""

    indicators: tuple[Indicator, ...]
    complete: bool
    """They have finished or stopped; before that it is a hint."""


@dataclass(frozen=True, slots=True)
class AssistantTurn:
    """What the assistant answered to one message."""

    replies: tuple[Reply, ...]
    handoff: bool = False
    """The dialogue asks for a person; only `conversation` performs it."""

    decline: bool = False
    """The dialogue says that the person wants no counsellor."""

    language: Language | None = None
    """The dialogue asks to go on in this language; only `conversation` performs it."""

    reported: SelfReport | None = None
    intent: str | None = None
    """What the message was understood as."""

    country: str | None = None
    """ISO 3166-1 alpha-2: where the person has said they are."""


@dataclass(frozen=True, slots=True)
class MessageContext:
    """What the gateway tells the assistant beside the text."""

    language: Language
    level: RiskLevel
    indicators: tuple[Indicator, ...] = ()
    handed_over: bool = False
    """This very message has already brought the person a hand-over or emergency text."""

    offered: tuple[str, ...] = ()
    """Payloads of the buttons under what was said last, the newest message first: what "yes" or "no" speaks of."""

    offered_titles: tuple[str, ...] = ()
    """What stands on those buttons: somebody may type it instead."""

    channel: Channel = Channel.WEB

    def as_metadata(self) -> dict[str, Any]:
        """The `metadata` object of Rasa's REST channel."""
        return {
            "language": self.language,
            "risk_level": self.level.label,
            "risk_indicators": [indicator.value for indicator in self.indicators],
            "handed_over": self.handed_over,
            "offered": list(self.offered),
            "offered_titles": list(self.offered_titles),
            "channel": self.channel.value,
        }
