"""Rows and the model: what a column holds for a field, sealed where a person wrote it."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row

from bot.model import (
    Button,
    Channel,
    Conversation,
    Evidence,
    HistoryEvent,
    Indicator,
    Lane,
    Message,
    Mode,
    Note,
    RiskLevel,
    SafeTime,
    Safety,
    Sender,
    Translation,
)
from bot.storage.crypto import KeyRing
from bot.todo import Delivery, PendingTurn


def conversation_values(conversation: Conversation) -> dict[str, Any]:
    """Every column of a conversation but its id and address."""
    return {
        "channel": conversation.channel.value,
        "language": conversation.language,
        "language_chosen": conversation.language_chosen,
        "mode": conversation.mode.value,
        "level": int(conversation.level),
        "version": conversation.version,
        "reply_floor": conversation.reply_floor,
        "created_at": conversation.created_at,
        "last_message_at": conversation.last_message_at,
        "holder": conversation.holder,
        "waiting_since": conversation.waiting_since,
        "closed_at": conversation.closed_at,
        "outcome": conversation.outcome,
        "escalated": conversation.escalated,
        "declined": conversation.declined,
        "visitor_messages": conversation.visitor_messages,
        "offered_at": conversation.offered_at,
        "indicators": [indicator.value for indicator in conversation.indicators],
        "safe_to_write": conversation.safe_to_write.value,
        "left_by_quick_exit": conversation.left_by_quick_exit,
        "lane": conversation.lane.value,
        "queued_at": conversation.queued_at,
        "answered_at": conversation.answered_at,
        "read_at": conversation.read_at,
        "owed_since": conversation.owed_since,
        "nudges": conversation.nudges,
        "out_of_hours": conversation.out_of_hours,
        "topic": conversation.topic,
        "country": conversation.country,
        "time_zone": conversation.time_zone,
        "safe_time": None if conversation.safe_time is None else conversation.safe_time.value,
        "write_first": conversation.write_first,
    }


def conversation_of(row: Row[Any]) -> Conversation:
    """The conversation a row holds."""
    return Conversation(
        id=row.id,
        channel=Channel(row.channel),
        language=row.language,
        mode=Mode(row.mode),
        level=RiskLevel(row.level),
        version=row.version,
        reply_floor=row.reply_floor,
        created_at=row.created_at,
        last_message_at=row.last_message_at,
        language_chosen=row.language_chosen,
        holder=row.holder,
        waiting_since=row.waiting_since,
        closed_at=row.closed_at,
        outcome=row.outcome,
        escalated=row.escalated,
        declined=row.declined,
        visitor_messages=row.visitor_messages,
        offered_at=row.offered_at,
        indicators=tuple(Indicator(name) for name in row.indicators),
        safe_to_write=Safety(row.safe_to_write),
        left_by_quick_exit=row.left_by_quick_exit,
        lane=Lane(row.lane),
        queued_at=row.queued_at,
        answered_at=row.answered_at,
        read_at=row.read_at,
        owed_since=row.owed_since,
        nudges=row.nudges,
        out_of_hours=row.out_of_hours,
        topic=row.topic,
        country=row.country,
        time_zone=row.time_zone,
        safe_time=None if row.safe_time is None else SafeTime(row.safe_time),
        write_first=row.write_first,
    )


def turn_of(row: Row[Any]) -> PendingTurn:
    """The pending turn a row holds."""
    return PendingTurn(
        row.id,
        row.conversation_id,
        row.message_id,
        row.version,
        row.handed_over,
        row.offer_person,
        row.attempts,
    )


def history_of(row: Row[Any]) -> HistoryEvent:
    """The event a row holds."""
    return HistoryEvent(row.at, row.kind, row.actor, row.detail)


class Sealer:
    """Seals what goes into `*_box` columns and opens it again; each kind of field has its own context."""

    def __init__(self, keys: KeyRing) -> None:
        self.keys = keys

    def address_hash(self, channel: Channel, address: str) -> str:
        """The look-up of an address; the same chat id on another channel is another address."""
        return self.keys.digest(f"address:{channel.value}", address)

    def client_hash(self, conversation_id: str, client_id: str) -> str:
        """The look-up of a message by the id that its sender gave it."""
        return self.keys.digest("client", f"{conversation_id}:{client_id}")

    def code_hash(self, code: str) -> str:
        """The keyed hash by which a return code is looked up."""
        return self.keys.digest("return code", code)

    def address_box(self, conversation_id: str, address: str) -> bytes:
        """An address, sealed."""
        return self.keys.seal(address, f"{conversation_id}:address")

    def address(self, conversation_id: str, box: bytes) -> str:
        """That address again."""
        return self.keys.open(box, f"{conversation_id}:address")

    def message_values(
        self,
        conversation_id: str,
        text: str,
        buttons: Sequence[Button] = (),
        payload: str | None = None,
        client_id: str | None = None,
    ) -> dict[str, Any]:
        """The sealed columns of a message."""
        seal = self.keys.seal
        shown = json.dumps([[button.title, button.payload] for button in buttons], ensure_ascii=False)
        return {
            "text_box": seal(text, f"{conversation_id}:text"),
            "buttons_box": seal(shown, f"{conversation_id}:buttons") if buttons else None,
            "payload_box": None if payload is None else seal(payload, f"{conversation_id}:payload"),
            "client_hash": None if client_id is None else self.client_hash(conversation_id, client_id),
            "client_box": None if client_id is None else seal(client_id, f"{conversation_id}:client"),
        }

    def message_of(self, row: Row[Any]) -> Message:
        """The message a row holds; raises DecryptionError."""
        case = row.conversation_id
        buttons = self._open(row.buttons_box, f"{case}:buttons")
        return Message(
            id=row.id,
            conversation_id=case,
            sender=Sender(row.sender),
            text=self.keys.open(row.text_box, f"{case}:text"),
            at=row.at,
            buttons=() if buttons is None else tuple(Button(*pair) for pair in json.loads(buttons)),
            payload=self._open(row.payload_box, f"{case}:payload"),
            client_id=self._open(row.client_box, f"{case}:client"),
            level=RiskLevel(row.level),
            indicators=tuple(Indicator(name) for name in row.indicators),
            evidence=tuple(Evidence(Indicator(name), start, end, reader) for name, start, end, reader in row.evidence),
            author=row.author,
            delivered=row.delivered,
            translation=self._translation(row.translation_box, case),
            edited_at=row.edited_at,
            earlier=self._earlier(row.earlier_box, case),
            reply_to=row.reply_to,
        )

    def delivery_of(self, row: Row[Any], conversation: Row[Any], message: Row[Any]) -> Delivery:
        """The delivery an outbox row stands for."""
        return Delivery(
            id=row.id,
            conversation_id=row.conversation_id,
            channel=Channel(conversation.channel),
            address=self.address(conversation.id, conversation.address_box),
            message=self.message_of(message),
            version=row.version,
            attempts=row.attempts,
            created_at=row.created_at,
        )

    def remote_box(self, conversation_id: str, remote_ids: Sequence[str]) -> bytes:
        """The ids a channel gave to a sent message, sealed."""
        return self.keys.seal(json.dumps(list(remote_ids)), f"{conversation_id}:remote")

    def remote_ids(self, conversation_id: str, box: bytes) -> list[str]:
        """Those ids again."""
        return [str(one) for one in json.loads(self.keys.open(box, f"{conversation_id}:remote"))]

    def note_box(self, conversation_id: str, text: str) -> bytes:
        """A note, sealed."""
        return self.keys.seal(text, f"{conversation_id}:note")

    def note_of(self, row: Row[Any]) -> Note:
        """The note a row holds."""
        return Note(row.id, row.author, self.keys.open(row.text_box, f"{row.conversation_id}:note"), row.at)

    def code_word_box(self, conversation_id: str, word: str) -> bytes:
        """The code word agreed with the person, sealed."""
        return self.keys.seal(word, f"{conversation_id}:code_word")

    def code_word(self, conversation_id: str, box: bytes | None) -> str | None:
        """That word again."""
        return self._open(box, f"{conversation_id}:code_word")

    def translation_box(self, conversation_id: str, translation: Translation) -> bytes:
        """A translation, sealed."""
        body = json.dumps([translation.language, translation.text], ensure_ascii=False)
        return self.keys.seal(body, f"{conversation_id}:translation")

    def earlier_box(self, conversation_id: str, texts: Sequence[str]) -> bytes:
        """What a message said before it was changed, sealed."""
        return self.keys.seal(json.dumps(list(texts), ensure_ascii=False), f"{conversation_id}:earlier")

    def _earlier(self, box: bytes | None, case: str) -> tuple[str, ...]:
        body = self._open(box, f"{case}:earlier")
        return () if body is None else tuple(json.loads(body))

    def _translation(self, box: bytes | None, case: str) -> Translation | None:
        body = self._open(box, f"{case}:translation")
        return None if body is None else Translation(*json.loads(body))

    def _open(self, blob: bytes | None, context: str) -> str | None:
        return None if blob is None else self.keys.open(blob, context)


def assessment_values(
    level: RiskLevel, indicators: Sequence[Indicator], evidence: Sequence[Evidence]
) -> dict[str, Any]:
    """What was read in a message: names and offsets only."""
    return {
        "level": int(level),
        "indicators": [indicator.value for indicator in indicators],
        "evidence": [[one.indicator.value, one.start, one.end, one.reader] for one in evidence],
    }
