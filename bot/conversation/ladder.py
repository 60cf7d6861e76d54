"""Pure: what happens when a person is left without an answer, step by step.

    a counsellor has it and does not answer:   patience → reminder → patience → back to the queue, old place
    it waits, or came back so:                 three times patience → the supervisors are told

Patience is a minute for immediate, three for all others. Nothing here ever closes a conversation.
"""

import enum
from datetime import datetime, timedelta

from bot.model import Conversation, Mode, RiskLevel

PATIENCE = timedelta(minutes=3)
PATIENCE_IMMEDIATE = timedelta(minutes=1)


class Step(enum.IntEnum):
    """A rung; `Conversation.nudges` is the last one climbed."""

    REMIND = 1
    """The counsellor who has it is reminded."""

    RELEASE = 2
    """It goes back to the queue, at its old place."""

    SUPERVISOR = 3
    """The supervisors are told, in the console and outside it."""


def next_step(conversation: Conversation, now: datetime, *, open_now: bool) -> Step | None:
    """The rung that is due now, if any.

    Outside the hours nobody is told about what merely waits, unless it is immediate: the person has been told when
    somebody reads, and an alert every night would be an alert nobody heeds.
    """
    if conversation.owed_since is None:
        return None
    patience = PATIENCE_IMMEDIATE if conversation.level is RiskLevel.IMMEDIATE else PATIENCE
    waited = now - conversation.owed_since
    if conversation.mode is Mode.COUNSELLOR:
        if conversation.nudges < Step.REMIND:
            return Step.REMIND if waited >= patience else None
        return Step.RELEASE if conversation.nudges < Step.RELEASE and waited >= 2 * patience else None
    if conversation.mode is not Mode.WAITING or conversation.nudges >= Step.SUPERVISOR or waited < 3 * patience:
        return None
    grave = conversation.level >= RiskLevel.HIGH or conversation.nudges == Step.RELEASE
    heeded = open_now or conversation.level is RiskLevel.IMMEDIATE
    return Step.SUPERVISOR if grave and heeded else None
