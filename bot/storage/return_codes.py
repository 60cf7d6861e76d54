"""Return codes within a transaction: kept as a keyed hash, one for a conversation, used up when they are read."""

from datetime import datetime

from sqlalchemy import delete, insert, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model import Channel, ConversationId
from bot.storage.rows import Sealer
from bot.storage.tables import ConversationRow, ReturnCodeRow


class ReturnCodes:
    """The part of a unit of work that knows return codes."""

    _connection: AsyncConnection
    _sealer: Sealer

    async def set_return_code(self, conversation_id: ConversationId, code: str, expires_at: datetime) -> None:
        """Keep the hash of a return code in place of an earlier one."""
        await self._connection.execute(delete(ReturnCodeRow).where(ReturnCodeRow.conversation_id == conversation_id))
        await self._connection.execute(
            insert(ReturnCodeRow).values(
                conversation_id=conversation_id, code_hash=self._sealer.code_hash(code), expires_at=expires_at
            )
        )

    async def redeem_return_code(self, code: str, address: str, now: datetime) -> ConversationId | None:
        """Use a code up: its conversation is reachable at this address from now on. None for one that is not valid."""
        used = (
            delete(ReturnCodeRow)
            .where(ReturnCodeRow.code_hash == self._sealer.code_hash(code), ReturnCodeRow.expires_at > now)
            .returning(ReturnCodeRow.conversation_id)
        )
        conversation_id: str | None = (await self._connection.execute(used)).scalar_one_or_none()
        if conversation_id is not None:
            await self._connection.execute(
                update(ConversationRow)
                .where(ConversationRow.id == conversation_id)
                .values(
                    address_hash=self._sealer.address_hash(Channel.WEB, address),
                    address_box=self._sealer.address_box(conversation_id, address),
                    seen_at=now,
                )
            )
        return conversation_id
