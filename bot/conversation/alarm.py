"""Telling staff of an immediate case: in the history, on the consoles, and outside them unless that is under way."""

from dataclasses import replace

from bot.conversation.ports import Unit
from bot.conversation.voice import Voice
from bot.model import Conversation, RiskLevel


async def alert(unit: Unit, conversation: Conversation, voice: Voice, *, newly: bool) -> Conversation:
    """Write the alert down in the transaction of what caused it; returns the conversation, unread again.

    `newly`: it has only now come into the queue, or to this level. A case that nobody has opened since the last alert
    gets no second one outside: the first is on its way up the channels already.
    """
    await voice.record(unit, conversation.id, "alert", detail=RiskLevel.IMMEDIATE.label)
    if newly or conversation.read_at is not None:
        await unit.add_alert(conversation.id, "immediate", RiskLevel.IMMEDIATE, voice.clock.now())
    return replace(conversation, read_at=None)
