"""Pure: what speaks against writing to a person now, and what their own word on it changes."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.conversation.policy import Sentence
from bot.errors import BadInput
from bot.model import Conversation, SafeTime, Safety

PAUSE = timedelta(minutes=30)
"""After so long without a word somebody else may hold the phone: the first line then says nothing."""

OPEN_TALK = timedelta(minutes=10)
"""Who asked not to be written to first is in the talk for this long after their own last line."""

OPENER = Sentence("neutral_opener")


def objection(
    conversation: Conversation, last_from_person: datetime | None, now: datetime, *, opener: bool
) -> str | None:
    """Why a counsellor should think twice before this line: `quick_exit`, `not_safe`, `write_first`, `pause`; or None.

    `opener`: the line is the one without content.
    """
    if conversation.left_by_quick_exit:
        return "quick_exit"
    if conversation.safe_to_write is Safety.NO:
        return "not_safe"
    silent = now - (last_from_person or conversation.created_at)
    if not conversation.write_first and silent > OPEN_TALK:
        return "write_first"
    if silent > PAUSE and not opener:
        return "pause"
    return None


def with_answer(conversation: Conversation, payload: str) -> tuple[Conversation, Sentence]:
    """What a button about safety changes, and what is said to it. Raises BadInput for another button."""
    kind, _, value = payload.partition(":")
    if kind == "safe_time" and value in set(SafeTime):
        return replace(conversation, safe_time=SafeTime(value)), Sentence("safe_time_kept")
    if payload == "safe:yes":
        return replace(conversation, safe_to_write=Safety.YES), Sentence("safe_yes_said")
    if payload == "safe:no":
        return replace(conversation, safe_to_write=Safety.NO), Sentence("unsafe_to_write")
    if payload == "safe:wait":
        return replace(conversation, write_first=False), Sentence("write_first_no_said")
    raise BadInput("unknown_payload", "no button of ours sends this")
