"""Pure: the allowed moves between modes, and the order of the queue.

    assistant ──hand_over──► waiting ──claim──► counsellor
        ▲  ▲                   │ ▲                  │ │
        │  └──decline, return──┘ └─────release──────┘ │
        └────────────────────return───────────────────┘
    any but closed ──close──► closed ──reopen──► assistant

Each function takes a conversation and gives the changed one; the version goes up with each. `reply_floor` moves
to the new version wherever the assistant loses the floor, so that an answer it was still making is dropped; it does
not move between assistant and waiting, where the assistant goes on answering.
"""

from dataclasses import replace
from datetime import datetime
from typing import TypeAlias

from bot.errors import AlreadyClaimed, NotAllowedMove, NotHolder
from bot.model import Conversation, Mode

QueueKey: TypeAlias = tuple[int, float, str]


def hand_over(conversation: Conversation, now: datetime, *, open_now: bool = True) -> Conversation:
    """Put it into the queue for a counsellor; a conversation already waiting keeps its place."""
    if conversation.mode is Mode.WAITING:
        return conversation
    _require(conversation, Mode.ASSISTANT)
    return replace(
        conversation,
        mode=Mode.WAITING,
        version=conversation.version + 1,
        waiting_since=now,
        queued_at=conversation.queued_at or now,
        out_of_hours=conversation.out_of_hours if conversation.queued_at else not open_now,
        owed_since=now,
        nudges=0,
        escalated=True,
        declined=False,
    )


def decline(conversation: Conversation) -> Conversation:
    """The person does not want a counsellor: back to the assistant alone. Does nothing when nobody was asked."""
    if conversation.mode is not Mode.WAITING:
        return replace(conversation, declined=True) if conversation.mode is Mode.ASSISTANT else conversation
    return replace(
        conversation,
        mode=Mode.ASSISTANT,
        version=conversation.version + 1,
        waiting_since=None,
        owed_since=None,
        nudges=0,
        declined=True,
    )


def claim(conversation: Conversation, username: str, now: datetime) -> Conversation:
    """A counsellor takes it; from now on the assistant is silent. Taking what one has changes nothing.

    The person is told that somebody will write, so from now on an answer is owed.
    """
    if conversation.mode is Mode.COUNSELLOR:
        if conversation.holder == username:
            return conversation
        raise AlreadyClaimed(conversation.holder or "somebody else")
    _require(conversation, Mode.WAITING, Mode.ASSISTANT)
    version = conversation.version + 1
    return replace(
        conversation,
        mode=Mode.COUNSELLOR,
        holder=username,
        version=version,
        reply_floor=version,
        queued_at=conversation.queued_at or now,
        owed_since=now,
        read_at=now,
        nudges=0,
        escalated=True,
    )


def release(conversation: Conversation, username: str, now: datetime) -> Conversation:
    """Back to the queue, at its old place."""
    _require_holder(conversation, username)
    version = conversation.version + 1
    return replace(
        conversation,
        mode=Mode.WAITING,
        holder=None,
        version=version,
        reply_floor=version,
        waiting_since=conversation.waiting_since or now,
        owed_since=conversation.owed_since or now,
    )


def transfer(conversation: Conversation, username: str, to: str, now: datetime) -> Conversation:
    """Straight to another counsellor, who owes the person the next line."""
    _require_holder(conversation, username)
    version = conversation.version + 1
    return replace(conversation, holder=to, version=version, reply_floor=version, owed_since=now, nudges=0)


def written_to(conversation: Conversation, now: datetime) -> Conversation:
    """The counsellor has written: nothing is owed."""
    return replace(
        conversation,
        last_message_at=now,
        read_at=now,
        answered_at=conversation.answered_at or now,
        owed_since=None,
        nudges=0,
    )


def heard(conversation: Conversation, now: datetime) -> Conversation:
    """The person has written: whoever has the conversation owes an answer from the first line not answered."""
    if conversation.mode is Mode.COUNSELLOR and conversation.owed_since is None:
        conversation = replace(conversation, owed_since=now, nudges=0)
    return replace(
        conversation,
        last_message_at=now,
        visitor_messages=conversation.visitor_messages + 1,
        left_by_quick_exit=False,
    )


def give_back(conversation: Conversation, username: str) -> Conversation:
    """Back to the assistant; one that waits can be given back by any counsellor."""
    if conversation.mode is not Mode.WAITING:
        _require_holder(conversation, username)
    version = conversation.version + 1
    return replace(
        conversation,
        mode=Mode.ASSISTANT,
        holder=None,
        version=version,
        reply_floor=version,
        waiting_since=None,
        owed_since=None,
        nudges=0,
    )


def close(conversation: Conversation, username: str, outcome: str, now: datetime) -> Conversation:
    """End it; one that a counsellor holds is ended by that counsellor only."""
    if conversation.mode is Mode.COUNSELLOR:
        _require_holder(conversation, username)
    _require(conversation, Mode.ASSISTANT, Mode.WAITING, Mode.COUNSELLOR)
    version = conversation.version + 1
    return replace(
        conversation,
        mode=Mode.CLOSED,
        holder=None,
        version=version,
        reply_floor=version,
        waiting_since=None,
        owed_since=None,
        nudges=0,
        closed_at=now,
        outcome=outcome,
        escalated=True,
    )


def reopen(conversation: Conversation) -> Conversation:
    """The person writes again after the end: to the assistant, with a fresh dialogue."""
    _require(conversation, Mode.CLOSED)
    version = conversation.version + 1
    return replace(
        conversation,
        mode=Mode.ASSISTANT,
        version=version,
        reply_floor=version,
        closed_at=None,
        outcome=None,
        declined=False,
        left_by_quick_exit=False,
        queued_at=None,
        answered_at=None,
        out_of_hours=False,
        read_at=None,
        topic=None,
    )


def require_holder(conversation: Conversation, username: str) -> None:
    """Raise NotHolder unless this counsellor has it."""
    _require_holder(conversation, username)


def queue_key(conversation: Conversation) -> QueueKey:
    """Sort key of the queue: highest level first, then who has waited longest."""
    since = conversation.waiting_since or conversation.created_at
    return (-int(conversation.level), since.timestamp(), conversation.id)


def _require(conversation: Conversation, *modes: Mode) -> None:
    if conversation.mode not in modes:
        raise NotAllowedMove(f"not possible while the conversation is {conversation.mode.value}")


def _require_holder(conversation: Conversation, username: str) -> None:
    if conversation.mode is not Mode.COUNSELLOR or conversation.holder != username:
        raise NotHolder("the caller does not hold this conversation")
