"""Typed stand-ins for what the conversation asks of the outside world."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from bot.errors import AssistantUnavailable
from bot.model import Assessment, ConversationId, Indicator, Reply, RiskLevel
from bot.turn import AssistantTurn, MessageContext

NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
"""A Monday, 12:00 in Budapest: counsellors are there."""

MIDNIGHT = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)
"""Half past midnight in Budapest: nobody is there."""


class FakeClock:
    """A clock that stands still until it is moved."""

    def __init__(self, at: datetime = NOON) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def move(self, **by: float) -> None:
        """Go on by so many hours=, minutes=, ..."""
        self.at += timedelta(**by)


class FakeAssistant:
    """Answers 'you said N' in order, or what it is told to; records what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[ConversationId, str, MessageContext]] = []
        self.turns: list[AssistantTurn] = []
        self.down = False
        self.before_answer: Callable[[], object] | None = None

    async def answer(self, conversation_id: ConversationId, text: str, context: MessageContext) -> AssistantTurn:
        self.asked.append((conversation_id, text, context))
        if self.before_answer is not None:
            result = self.before_answer()
            if hasattr(result, "__await__"):
                await result
        if self.down:
            raise AssistantUnavailable("connection refused")
        if self.turns:
            return self.turns.pop(0)
        return AssistantTurn((Reply(f"answer {len(self.asked)}"),))

    async def ready(self) -> bool:
        return not self.down


class FakeDetector:
    """Reads the level from the first word: 'high passport' is high; anything else is none."""

    def __init__(self) -> None:
        self.indicators = {
            RiskLevel.ELEVATED: (Indicator.WAGE_WITHHOLDING,),
            RiskLevel.HIGH: (Indicator.DOCUMENT_CONFISCATION,),
            RiskLevel.IMMEDIATE: (Indicator.IMMEDIATE_DANGER,),
        }

    async def assess(self, text: str, language: str | None) -> Assessment:
        word = text.split()[0].lower() if text.split() else ""
        try:
            level = RiskLevel.from_label(word)
        except KeyError:
            level = RiskLevel.NONE
        return Assessment(level, self.indicators.get(level, ()))
