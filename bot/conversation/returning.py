"""Coming back later: a code that a person asked for and kept leads back to their conversation, once."""

import re
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.conversation.ports import Store
from bot.conversation.voice import Voice
from bot.errors import BadInput
from bot.model import Conversation, ConversationId, Mode

CODE_DIGITS = 16
VALID = timedelta(days=7)

_SEPARATORS = re.compile(r"[\s.\-\u2010-\u2015]+")


@dataclass(frozen=True, slots=True)
class ReturnCode:
    """A new code and until when it counts."""

    code: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Returned:
    """A person who came back: where they were, and the id of the last message of that time."""

    conversation: Conversation
    last: int


class Returning:
    """Gives codes out and takes them back; the code itself is kept nowhere."""

    def __init__(self, store: Store, voice: Voice) -> None:
        self._store = store
        self._voice = voice

    async def give(self, conversation_id: ConversationId) -> ReturnCode:
        """A new code for a conversation, in place of one given before. Raises UnknownConversation.

        16 random digits are 53 bits; with a thousand codes out, a guess is right once in ten million million.
        """
        code = "".join(secrets.choice("0123456789") for _ in range(CODE_DIGITS))
        expires_at = self._voice.clock.now() + VALID
        async with self._store.begin() as unit:
            await unit.conversation(conversation_id)
            await unit.set_return_code(conversation_id, code, expires_at)
            await self._voice.record(unit, conversation_id, "return_code_given")
        return ReturnCode(code, expires_at)

    async def come_back(self, code: str, address: str) -> Returned:
        """Lead the person at this address back. The code is used up, and a session that was still there is over.

        Raises BadInput when the code was never given, was used, or is older than a week; which of them, nobody learns.
        """
        digits = _SEPARATORS.sub("", code)
        if len(digits) != CODE_DIGITS or not digits.isascii() or not digits.isdigit():
            raise BadInput("bad_code", f"a return code has {CODE_DIGITS} digits")
        async with self._store.begin() as unit:
            conversation_id = await unit.redeem_return_code(digits, address, self._voice.clock.now())
            if conversation_id is None:
                raise BadInput("wrong_code", "this code leads nowhere", 404)
            await self._voice.record(unit, conversation_id, "came_back")
        conversation = await self._store.conversation_by_id(conversation_id)
        last = 0
        while piece := await self._store.messages_after(conversation_id, last):
            last = piece[-1].id
        staff = ("queue",) if conversation.mode in (Mode.WAITING, Mode.COUNSELLOR) else ()
        await self._voice.tell(conversation_id, ("mode",), staff)
        return Returned(conversation, last)
