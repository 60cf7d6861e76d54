"""How much one person may write in Telegram, and danger that is heard all the same."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.conversation.arriving import TEXT_LIMIT
from bot.conversation.ports import Clock, Store
from bot.conversation.service import ConversationService
from bot.errors import BadInput
from bot.model import Assessment, Conversation, ConversationId, Incoming, RiskLevel
from bot.throttle import TokenBuckets

LATE = timedelta(seconds=60)
"""What waited longer than this waited for us, and is not held against the person."""


class Limits:
    """Messages a minute of each conversation. Over the limit they are read for danger only; that has an end, too."""

    def __init__(self, service: ConversationService, store: Store, clock: Clock, messages_per_minute: int) -> None:
        self._service = service
        self._store = store
        self._clock = clock
        self._normal = TokenBuckets(messages_per_minute, 60)
        self._over = TokenBuckets(3 * messages_per_minute, 60)
        self._slow_down = TokenBuckets(1, 60)

    def admits(self, conversation_id: ConversationId, written: datetime) -> bool:
        """Whether one more message is within the limit."""
        return self._clock.now() - written > LATE or not self._normal.take(conversation_id)

    async def admits_edit(self, conversation: Conversation, text: str) -> bool:
        """Whether one more edit is; one that speaks of immediate danger always is."""
        if not self._over.take(conversation.id):
            return True
        return (await self._assess(text, conversation)).level is RiskLevel.IMMEDIATE

    def slow_down_is_due(self, conversation_id: ConversationId) -> bool:
        """Whether the person should be told, which is not more than once a minute."""
        return not self._slow_down.take(conversation_id)

    async def heed_over_limit(self, incoming: Incoming) -> bool:
        """Read a message over the limit; see `heed`."""
        return not self._over.take(incoming.conversation_id) and await self.heed(incoming)

    async def heed(self, incoming: Incoming) -> bool:
        """Read what is not taken for danger all the same.

        What speaks of immediate danger is stored, as far as it fits, and acted upon; then the answer is True.
        """
        heard = replace(incoming, text=incoming.text[:TEXT_LIMIT])
        conversation = await self._store.conversation_by_id(heard.conversation_id)
        if (await self._assess(heard.text, conversation)).level is not RiskLevel.IMMEDIATE:
            return False
        await self._service.incoming(heard, answer=False)
        return True

    async def is_alarming(self, word: str, conversation: Conversation) -> bool:
        """Whether a command nobody knows is a cry rather than a command."""
        return (await self._assess(word, conversation)).level > RiskLevel.NONE

    async def _assess(self, text: str, conversation: Conversation) -> Assessment:
        try:
            return await self._service.assess_only(text[:TEXT_LIMIT], conversation.language)
        except BadInput:  # nothing to read in it
            return Assessment(RiskLevel.NONE)
