"""Replies that staff have written beforehand: each one's own, and those shared by all."""

from dataclasses import dataclass

from sqlalchemy import delete, func, insert, or_, select, update

from bot.errors import BadInput
from bot.model import Language
from bot.storage.engine import Database
from bot.storage.office_tables import CannedReplyRow

MOST = 200
"""Replies of one owner in all languages; more are not found again in a list."""


@dataclass(frozen=True, slots=True)
class CannedReply:
    """One reply; without an owner it is shared."""

    id: int
    owner: str | None
    language: Language
    title: str
    text: str


class CannedReplies:
    """The canned replies in the database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of(self, username: str, language: Language) -> tuple[CannedReply, ...]:
        """What this member of staff may use in this language: shared ones first, each by title."""
        row = CannedReplyRow
        wanted = (
            select(row)
            .where(row.language == language, or_(row.owner.is_(None), row.owner == username))
            .order_by(row.owner.is_not(None), row.title, row.id)
        )
        async with self._database.read() as connection:
            rows = (await connection.execute(wanted)).all()
        return tuple(CannedReply(one.id, one.owner, one.language, one.title, one.text) for one in rows)

    async def get(self, reply_id: int) -> CannedReply | None:
        """One of them, whoever's it is."""
        async with self._database.read() as connection:
            one = (await connection.execute(select(CannedReplyRow).where(CannedReplyRow.id == reply_id))).one_or_none()
        return None if one is None else CannedReply(one.id, one.owner, one.language, one.title, one.text)

    async def add(self, owner: str | None, language: Language, title: str, text: str) -> int:
        """Keep one; returns its id. Raises BadInput when there are too many."""
        of_owner = CannedReplyRow.owner.is_(None) if owner is None else CannedReplyRow.owner == owner
        async with self._database.write() as connection:
            counted = await connection.execute(select(func.count()).select_from(CannedReplyRow).where(of_owner))
            if counted.scalar_one() >= MOST:
                raise BadInput("too_many", f"there are {MOST} already; delete some first", 409)
            result = await connection.execute(
                insert(CannedReplyRow)
                .values(owner=owner, language=language, title=title, text=text)
                .returning(CannedReplyRow.id)
            )
            return int(result.scalar_one())

    async def change(self, reply_id: int, title: str, text: str) -> None:
        """Change one."""
        async with self._database.write() as connection:
            await connection.execute(
                update(CannedReplyRow).where(CannedReplyRow.id == reply_id).values(title=title, text=text)
            )

    async def remove(self, reply_id: int) -> None:
        """Forget one."""
        async with self._database.write() as connection:
            await connection.execute(delete(CannedReplyRow).where(CannedReplyRow.id == reply_id))
