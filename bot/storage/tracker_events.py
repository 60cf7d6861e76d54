"""What Rasa remembers of a conversation, sealed event by event, gone with the conversation; synchronous.

Nothing is written for a conversation that does not exist: what was erased cannot come back by a late answer.
"""

import json
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select

from bot.storage.crypto import KeyRing
from bot.storage.engine import create_sync_engine, reading
from bot.storage.tables import ConversationRow, TrackerEventRow


class TrackerEvents:
    """Reads and appends the events of one conversation at a time."""

    def __init__(self, url: str, key_file: Path) -> None:
        self._engine = create_sync_engine(url, light=True)
        self._reading = reading(self._engine)
        self._keys = KeyRing.load(key_file)

    def load(self, conversation_id: str) -> list[dict[str, Any]]:
        """Its events in order; none when it is unknown. Raises DecryptionError."""
        wanted = (
            select(TrackerEventRow.event_box)
            .where(TrackerEventRow.conversation_id == conversation_id)
            .order_by(TrackerEventRow.seq)
        )
        with self._reading.connect() as connection:
            boxes = connection.execute(wanted).scalars().all()
        return [json.loads(self._keys.open(box, _context(conversation_id))) for box in boxes]

    def append(self, conversation_id: str, events: list[dict[str, Any]], *, after: int | None = None) -> bool:
        """Add events at the end, all or none.

        False and nothing written when the conversation does not exist (any more), or when `after` is given
        and it does not hold exactly that many events: it was cleared while an answer was being made.
        """
        with self._engine.begin() as connection:
            locked = select(ConversationRow.id).where(ConversationRow.id == conversation_id).with_for_update()
            if connection.execute(locked).one_or_none() is None:
                return False
            there = _count(connection, conversation_id)
            if after is not None and there != after:
                return False
            if events:
                rows = [
                    {
                        "conversation_id": conversation_id,
                        "seq": seq,
                        "event_box": self._seal(conversation_id, event),
                    }
                    for seq, event in enumerate(events, start=there + 1)
                ]
                connection.execute(insert(TrackerEventRow), rows)
        return True

    def count(self, conversation_id: str) -> int:
        """How many events it holds."""
        with self._reading.connect() as connection:
            return _count(connection, conversation_id)

    def delete(self, conversation_id: str) -> None:
        """Drop its events."""
        with self._engine.begin() as connection:
            connection.execute(delete(TrackerEventRow).where(TrackerEventRow.conversation_id == conversation_id))

    def keys(self) -> list[str]:
        """The conversations that hold any event."""
        with self._reading.connect() as connection:
            return list(connection.execute(select(TrackerEventRow.conversation_id).distinct()).scalars())

    def close(self) -> None:
        """Give the connections back."""
        self._engine.dispose()

    def _seal(self, conversation_id: str, event: dict[str, Any]) -> bytes:
        return self._keys.seal(json.dumps(event, ensure_ascii=False), _context(conversation_id))


def _context(conversation_id: str) -> str:
    return f"{conversation_id}:event"


def _count(connection: Connection, conversation_id: str) -> int:
    # Events go all together or not at all, so that their number is also the last one's.
    wanted = select(func.count()).where(TrackerEventRow.conversation_id == conversation_id)
    return int(connection.execute(wanted).scalar_one())
