"""Conversations made for tests, with sensible values for all that a test does not speak of."""

import uuid
from datetime import UTC, datetime
from typing import Any

from bot.model import Assessment, Channel, Conversation, Evidence, Indicator, Mode, RiskLevel
from bot.storage.store import SqlStore

NOW = datetime(2026, 11, 23, 11, 0, 0, 123456, tzinfo=UTC)
CANARY = "kanári-elvette-az-útlevelem"
READ = Assessment(
    RiskLevel.HIGH,
    (Indicator.DOCUMENT_CONFISCATION,),
    (Evidence(Indicator.DOCUMENT_CONFISCATION, 7, 27, "classifier"),),
)


def conversation(**changes: Any) -> Conversation:
    values: dict[str, Any] = {
        "id": uuid.uuid4().hex,
        "channel": Channel.WEB,
        "language": "hu",
        "mode": Mode.ASSISTANT,
        "level": RiskLevel.NONE,
        "version": 1,
        "reply_floor": 1,
        "created_at": NOW,
        "last_message_at": NOW,
    }
    return Conversation(**{**values, **changes})


async def add(store: SqlStore, address: str = "token", **changes: Any) -> Conversation:
    made = conversation(**changes)
    async with store.begin() as unit:
        await unit.add_conversation(made, address)
    return made
