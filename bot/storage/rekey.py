"""After a key rotation: seals every field again with the current key, so that the old key can be retired."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, Table, and_, select, update

from bot.storage.crypto import KeyRing
from bot.storage.engine import Database
from bot.storage.schema import Base

_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Boxes:
    """The sealed columns of a table: each one's context is the owner column's value and this word."""

    owner: str
    contexts: Mapping[str, str]


BOXES: Mapping[str, Boxes] = {
    "conversations": Boxes("id", {"address_box": "address", "code_word_box": "code_word"}),
    "messages": Boxes(
        "conversation_id",
        {
            "text_box": "text",
            "buttons_box": "buttons",
            "payload_box": "payload",
            "client_box": "client",
            "remote_box": "remote",
            "translation_box": "translation",
            "earlier_box": "earlier",
        },
    ),
    "notes": Boxes("conversation_id", {"text_box": "note"}),
    "tracker_events": Boxes("conversation_id", {"event_box": "event"}),
    "staff": Boxes("username", {"totp_box": "totp"}),
}


async def reseal(database: Database, keys: KeyRing) -> int:
    """Seal again what is not sealed with the current key; returns how many rows.

    People may go on writing, but every process must have read the key file again after the rotation.
    """
    changed = 0
    for name, boxes in BOXES.items():
        table = Base.metadata.tables[name]
        while number := await _reseal_some(database, keys, table, boxes):
            changed += number
    await database.scrub()
    return changed


async def _reseal_some(database: Database, keys: KeyRing, table: Table, boxes: Boxes) -> int:
    primary = list(table.primary_key.columns)
    stale: list[Row[Any]] = []
    every = select(table).order_by(*primary)
    async with database.read() as connection, connection.stream(every) as rows:
        async for row in rows:
            if any(_is_stale(keys, row._mapping[column]) for column in boxes.contexts):
                stale.append(row)
            if len(stale) == _AT_ONCE:
                break
    async with database.write() as connection:
        for seen in stale:
            one = and_(*(column == seen._mapping[column.name] for column in primary))
            fresh = (await connection.execute(select(table).where(one).with_for_update())).one_or_none()
            if fresh is None:  # erased meanwhile
                continue
            owner = fresh._mapping[boxes.owner]
            values = {
                column: keys.seal(keys.open(fresh._mapping[column], f"{owner}:{word}"), f"{owner}:{word}")
                for column, word in boxes.contexts.items()
                if _is_stale(keys, fresh._mapping[column])
            }
            if values:
                await connection.execute(update(table).where(one).values(values))
    return len(stale)


def _is_stale(keys: KeyRing, box: bytes | None) -> bool:
    return box is not None and not keys.is_current(box)
