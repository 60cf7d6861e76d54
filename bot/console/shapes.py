"""What the console's API answers with: cards, messages, notes, history as JSON."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from bot.model import ConversationId, HistoryEvent, Indicator, Message, Note, Sender
from bot.storage.console_views import Card, Detail

BIRDS = 24
"""Names `console-bird-0` to `console-bird-23`."""

CLIENT_PREFIX = "staff:"
"""`Desk.staff_reply` keeps the page's ids under this prefix."""


def card_json(card: Card, names: Mapping[str, str]) -> dict[str, Any]:
    """A conversation as the queue shows it: no text. `names`: how accounts are shown."""
    conversation = card.conversation
    holder = conversation.holder
    return {
        "id": conversation.id,
        "alias": alias_of(conversation.id),
        "channel": conversation.channel.value,
        "language": conversation.language,
        "mode": conversation.mode.value,
        "level": conversation.level.label,
        "indicators": [indicator.value for indicator in conversation.indicators],
        "evidence": [
            {"message_id": one.message_id, **_span(one.start, one.end, one.indicator)} for one in card.evidence
        ],
        "waiting_since": moment(conversation.waiting_since),
        "holder": holder,
        "holder_name": None if holder is None else names.get(holder, holder),
        "created_at": moment(conversation.created_at),
        "last_message_at": moment(conversation.last_message_at),
        "closed_at": moment(conversation.closed_at),
        "outcome": conversation.outcome,
        "declined": conversation.declined,
        "safe_to_write": conversation.safe_to_write.value,
        "left_by_quick_exit": conversation.left_by_quick_exit,
        "lane": conversation.lane.value,
        "owed_since": moment(conversation.owed_since),
        "nudges": conversation.nudges,
        "topic": conversation.topic,
        "country": conversation.country,
        "safe_time": None if conversation.safe_time is None else conversation.safe_time.value,
        "write_first": conversation.write_first,
        "visitor_messages": conversation.visitor_messages,
    }


def alias_of(conversation_id: ConversationId) -> dict[str, int]:
    """What staff call a case among themselves: a bird (by number, its name is the page's) and two digits.

    Made from the random id of the conversation, so it says nothing of the person, and is another in the next one.
    """
    number = int(conversation_id[:12], 16)
    return {"bird": number % BIRDS, "number": 10 + number // BIRDS % 90}


def detail_json(detail: Detail, names: Mapping[str, str]) -> dict[str, Any]:
    """One conversation in full."""
    return {
        **card_json(detail.card, names),
        "code_word": detail.code_word,
        "messages": [message_json(message, names) for message in detail.messages],
        "notes": [note_json(note, names) for note in detail.notes],
        "history": [_history_json(event, names) for event in detail.history],
    }


def message_json(message: Message, names: Mapping[str, str]) -> dict[str, Any]:
    """A message as staff see it, with what was read in it."""
    shape: dict[str, Any] = {
        "id": message.id,
        "from": message.sender.value,
        "text": message.text,
        "at": moment(message.at),
        "level": message.level.label,
        "indicators": [indicator.value for indicator in message.indicators],
        "evidence": [_span(one.start, one.end, one.indicator) for one in message.evidence],
        "buttons": [button.title for button in message.buttons],
        "pressed": message.payload is not None,
        "author": message.author,
        "author_name": None if message.author is None else names.get(message.author, message.author),
        "delivered": message.delivered,
        "edited_at": moment(message.edited_at),
        "earlier": list(message.earlier),
        "reply_to": message.reply_to,
        "translation": None
        if message.translation is None
        else {"language": message.translation.language, "text": message.translation.text},
    }
    if message.sender is Sender.COUNSELLOR and message.client_id is not None:
        shape["client_id"] = message.client_id.removeprefix(CLIENT_PREFIX)
    return shape


def note_json(note: Note, names: Mapping[str, str]) -> dict[str, Any]:
    """A remark of staff."""
    return {
        "id": note.id,
        "author": note.author,
        "author_name": names.get(note.author, note.author),
        "text": note.text,
        "at": moment(note.at),
    }


def _history_json(event: HistoryEvent, names: Mapping[str, str]) -> dict[str, Any]:
    actor = event.actor
    return {
        "at": moment(event.at),
        "kind": event.kind,
        "actor": actor,
        "actor_name": None if actor is None else names.get(actor, actor),
        "detail": event.detail,
    }


def _span(start: int, end: int, indicator: Indicator) -> dict[str, Any]:
    return {"start": start, "end": end, "indicator": indicator.value}


def moment(at: datetime | None) -> str | None:
    """A time as ISO 8601 in UTC."""
    if at is None:
        return None
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
