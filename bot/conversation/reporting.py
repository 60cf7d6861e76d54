"""What follows from the answers of the self-check: the level, and at its end a counsellor, as after any message."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from bot.conversation import handoff
from bot.conversation.alarm import alert
from bot.conversation.policy import decide
from bot.conversation.ports import RaiseLevel, Unit
from bot.conversation.voice import Voice
from bot.conversation.wishes import ask_safety
from bot.model import Assessment, Conversation, Mode
from bot.turn import SelfReport

AssessReport: TypeAlias = Callable[[SelfReport], Assessment]
"""What was answered with yes -> how grave it is."""


class Reporting:
    """Takes reports of the self-check."""

    def __init__(self, assess: AssessReport, raise_level: RaiseLevel, voice: Voice) -> None:
        self._assess = assess
        self._raise_level = raise_level
        self._voice = voice

    async def take(self, unit: Unit, conversation: Conversation, report: SelfReport) -> tuple[str, ...]:
        """Write what follows from a report; returns what the consoles are told.

        Before the end it is kept as a hint (never above what the assessment of a hint gives) and nothing is said:
        somebody in the middle of eight questions is not interrupted.
        """
        voice = self._voice
        assessment = self._assess(report)
        level, indicators = self._raise_level(conversation.level, conversation.indicators, assessment)
        if not report.complete:
            level = max(conversation.level, assessment.level)
        if level > conversation.level:
            await voice.record(unit, conversation.id, "level", detail=level.label)
        before = conversation.mode
        decision = decide(conversation, assessment, level, open_now=voice.open_now())
        conversation = replace(conversation, level=level, indicators=indicators)
        if not report.complete or not decision.hand_over:
            await unit.save(conversation)
            return ("queue",)
        conversation = handoff.hand_over(conversation, voice.clock.now(), open_now=voice.open_now())
        conversation = replace(conversation, offered_at=conversation.visitor_messages)
        if decision.alert:
            conversation = await alert(unit, conversation, voice, newly=before is Mode.ASSISTANT)
        if decision.say_first is not None:
            await voice.say(unit, conversation, decision.say_first)
        if before is Mode.ASSISTANT:
            await ask_safety(unit, conversation, voice)
            await voice.record(unit, conversation.id, "queued", detail=level.label)
        await unit.save(conversation)
        return ("queue", *(("alert",) if decision.alert else ()))
