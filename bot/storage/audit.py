"""The audit log: who did what to which case and when, without text; append-only, chained by keyed hash.

Each row's hash covers the row and the hash before it, with a key that the database does not hold. A changed,
missing or inserted row breaks the chain; triggers refuse UPDATE and DELETE to begin with. What a chain cannot
see is that its newest rows were cut off: compare `head()` with a copy kept elsewhere.
"""

import json
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import func, insert, select, text

from bot.storage.crypto import KeyRing
from bot.storage.engine import Database
from bot.storage.office_tables import AuditRow

START = "0" * 64


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One row."""

    id: int
    at: datetime
    actor: str
    action: str
    case_id: str | None
    detail: str | None


class AuditLog:
    """Appends and verifies."""

    def __init__(self, database: Database, keys: KeyRing) -> None:
        self._database = database
        self._keys = keys

    async def append(
        self, actor: str, action: str, at: datetime, *, case_id: str | None = None, detail: str | None = None
    ) -> None:
        """Write one row; `detail` is a short word such as a level, never anything a person wrote."""
        async with self._database.write() as connection:
            if not self._database.is_sqlite:
                # One writer at a time, or two rows would follow the same one; readers are not kept waiting.
                await connection.execute(text("LOCK TABLE audit IN SHARE ROW EXCLUSIVE MODE"))
            last = select(AuditRow.hash).order_by(AuditRow.id.desc()).limit(1)
            prev_hash = (await connection.execute(last)).scalar_one_or_none() or START
            await connection.execute(
                insert(AuditRow).values(
                    at=at,
                    actor=actor,
                    action=action,
                    case_id=case_id,
                    detail=detail,
                    prev_hash=prev_hash,
                    hash=self._hash(prev_hash, at, actor, action, case_id, detail),
                )
            )

    async def verify(self) -> int | None:
        """The id of the first row that does not follow from the one before it; None when all do."""
        before = START
        every = select(AuditRow).order_by(AuditRow.id)
        async with self._database.read() as connection, connection.stream(every) as rows:
            async for row in rows:
                expected = self._hash(before, row.at, row.actor, row.action, row.case_id, row.detail)
                if row.prev_hash != before or row.hash != expected:
                    return int(row.id)
                before = row.hash
        return None

    async def head(self) -> str:
        """Hash of the newest row."""
        async with self._database.read() as connection:
            last = select(AuditRow.hash).order_by(AuditRow.id.desc()).limit(1)
            return (await connection.execute(last)).scalar_one_or_none() or START

    async def count(self) -> int:
        """How many rows there are."""
        async with self._database.read() as connection:
            return int((await connection.execute(select(func.count()).select_from(AuditRow))).scalar_one())

    async def holds(self, head: str) -> bool:
        """Whether a row has this hash: one noted earlier must still be there."""
        wanted = select(AuditRow.id).where(AuditRow.hash == head)
        async with self._database.read() as connection:
            return head == START or (await connection.execute(wanted)).first() is not None

    async def entries(
        self, *, case_id: str | None = None, actor: str | None = None, before: int | None = None, limit: int = 200
    ) -> tuple[AuditEntry, ...]:
        """The newest rows, of one case, of one member of staff or of all, with a smaller id than `before`."""
        wanted = select(AuditRow).order_by(AuditRow.id.desc()).limit(limit)
        if case_id is not None:
            wanted = wanted.where(AuditRow.case_id == case_id)
        if actor is not None:
            wanted = wanted.where(AuditRow.actor == actor)
        if before is not None:
            wanted = wanted.where(AuditRow.id < before)
        async with self._database.read() as connection:
            rows = (await connection.execute(wanted)).all()
        return tuple(AuditEntry(row.id, row.at, row.actor, row.action, row.case_id, row.detail) for row in rows)

    def _hash(self, before: str, at: datetime, actor: str, action: str, case_id: str | None, detail: str | None) -> str:
        fields = [before, at.astimezone(UTC).isoformat(), actor, action, case_id, detail]
        return self._keys.digest("audit", json.dumps(fields))
