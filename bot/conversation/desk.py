"""What a counsellor can do: claim, write, release, transfer, return, close, correct the level.

Every change happens under the row's lock, by the moves of `handoff.py`; whoever loses a race gets a Conflict.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

from bot.conversation import handoff
from bot.conversation.arriving import check_client_id, clean_text
from bot.conversation.policy import Sentence
from bot.conversation.ports import Store, Unit
from bot.conversation.safe_writing import OPENER, objection
from bot.conversation.translating import announce_translation
from bot.conversation.voice import Voice
from bot.errors import BadInput, ConversationClosed, NotSafeToWrite
from bot.model import (
    Conversation,
    ConversationId,
    Lane,
    Language,
    Message,
    Mode,
    Reply,
    RiskLevel,
    SafeTime,
    Safety,
    Sender,
    Translation,
)

CODE_WORD_LIMIT = 64

Translate: TypeAlias = Callable[[str, Language, Language], Awaitable[str]]
"""A text, its language, another language -> the text in that one."""


@dataclass(frozen=True, slots=True)
class SafetyChange:
    """What a counsellor notes about writing to a person; None: as it was; an empty code word forgets it."""

    safe_to_write: Safety | None = None
    write_first: bool | None = None
    safe_time: SafeTime | None = None
    code_word: str | None = None


class Desk:
    """The counsellors' side of a conversation."""

    def __init__(self, store: Store, voice: Voice) -> None:
        self._store = store
        self._voice = voice

    async def claim(self, conversation_id: ConversationId, username: str, shown_as: str) -> Conversation:
        """Take the conversation; the person is told who (`shown_as`) now writes. Raises AlreadyClaimed."""
        async with self._store.begin() as unit:
            before = await unit.conversation(conversation_id)
            conversation = handoff.claim(before, username, self._voice.clock.now())
            if conversation is not before:
                await self._voice.say(unit, conversation, Sentence("counsellor_joined"), Sender.SYSTEM, name=shown_as)
                await self._keep(unit, conversation, "claimed", username)
        await self._announce(conversation_id)
        return conversation

    async def release(self, conversation_id: ConversationId, username: str) -> Conversation:
        """Back to the queue with its old place. Raises NotHolder."""
        now = self._voice.clock.now()
        return await self._move(
            conversation_id,
            username,
            "released",
            lambda c: handoff.release(c, username, now),
            "counsellor_left",
        )

    async def transfer(
        self,
        conversation_id: ConversationId,
        username: str,
        *,
        to_username: str | None = None,
        to_shown_as: str | None = None,
        to_language: str | None = None,
    ) -> Conversation:
        """Straight to a colleague, or back to the queue for those who speak a language. Raises NotHolder, BadInput."""
        if to_username is not None:
            async with self._store.begin() as unit:
                before = await unit.conversation(conversation_id)
                conversation = handoff.transfer(before, username, to_username, self._voice.clock.now())
                await self._voice.say(
                    unit,
                    conversation,
                    Sentence("counsellor_joined"),
                    Sender.SYSTEM,
                    name=to_shown_as or to_username,
                )
                await self._keep(unit, conversation, "transferred", username, to_username)
            await self._announce(conversation_id)
            return conversation
        if to_language not in self._voice.texts.languages:
            raise BadInput("unknown_language", f"there are {', '.join(self._voice.texts.languages)}")
        now = self._voice.clock.now()
        return await self._move(
            conversation_id,
            username,
            "transferred",
            lambda c: replace(handoff.release(c, username, now), language=to_language),
            "counsellor_left",
            detail=to_language,
        )

    async def give_back(self, conversation_id: ConversationId, username: str) -> Conversation:
        """Return it to the assistant, which begins afresh. Raises NotHolder."""
        return await self._move(
            conversation_id,
            username,
            "returned",
            lambda c: handoff.give_back(c, username),
            "counsellor_left",
            fresh_dialogue=True,
        )

    async def close(self, conversation_id: ConversationId, username: str, outcome: str) -> Conversation:
        """End it with an outcome (a short word, no text of the person's). Raises NotHolder, NotAllowedMove."""
        if not outcome or len(outcome) > 64 or not outcome.isprintable():
            raise BadInput("bad_outcome", "outcome must be 1 to 64 printable characters")
        now = self._voice.clock.now()
        return await self._move(
            conversation_id,
            username,
            "closed",
            lambda c: handoff.close(c, username, outcome, now),
            "conversation_closed",
            fresh_dialogue=True,
            detail=outcome,
        )

    async def staff_reply(
        self,
        conversation_id: ConversationId,
        username: str,
        text: str | None,
        client_id: str,
        *,
        confirmed: bool = False,
        original: Translation | None = None,
        reply_to: int | None = None,
    ) -> Message:
        """Write to the person; without a text, the reviewed first line that gives nothing away.

        `confirmed`: the counsellor was told what speaks against writing now, and writes nevertheless. `original`: what
        the counsellor wrote, where `text` is a machine's translation of it. `reply_to`: the message it answers to. The
        same `client_id` again gives the stored message. Raises NotHolder, BadInput, NotSafeToWrite or
        UnknownConversation.
        """
        client_id = f"staff:{check_client_id(client_id)}"
        text = None if text is None else clean_text(text)
        async with self._store.begin() as unit:
            conversation = await unit.conversation(conversation_id)
            stored = await unit.message_by_client_id(conversation_id, client_id)
            if stored is not None:
                return stored
            if conversation.mode is Mode.CLOSED:
                raise ConversationClosed("the conversation has ended")
            handoff.require_holder(conversation, username)
            if not confirmed:
                last = await unit.last_from(conversation_id, Sender.VISITOR)
                against = objection(conversation, last, self._voice.clock.now(), opener=text is None)
                if against is not None:
                    raise NotSafeToWrite(against)
            if reply_to is not None:
                await unit.message(conversation_id, reply_to)  # one of this conversation, or none
            if original is not None:
                await announce_translation(unit, conversation, self._voice)
            reply = self._voice.reply(OPENER, conversation.language) if text is None else Reply(text)
            message = await self._voice.store(
                unit,
                conversation,
                replace(reply, sender=Sender.COUNSELLOR),
                author=username,
                client_id=client_id,
                reply_to=reply_to,
            )
            if original is not None:
                await unit.set_translation(conversation_id, message.id, original)
            await unit.save(handoff.written_to(conversation, message.at))
        await self._voice.tell(conversation_id, ("message",), ("message", "queue"))
        return message

    async def opened(self, conversation_id: ConversationId) -> None:
        """A counsellor has opened it: alerts about it go no further."""
        conversation = await self._store.conversation_by_id(conversation_id)
        if conversation.read_at is not None or conversation.mode is Mode.CLOSED:
            return
        async with self._store.begin() as unit:
            conversation = await unit.conversation(conversation_id)
            await unit.save(replace(conversation, read_at=self._voice.clock.now()))

    async def set_safety(self, conversation_id: ConversationId, username: str, safety: SafetyChange) -> Conversation:
        """Keep what was agreed about writing to the person; what is None stays. Raises BadInput."""
        word = safety.code_word
        if word is not None and (len(word) > CODE_WORD_LIMIT or not (word == "" or word.isprintable())):
            raise BadInput("bad_code_word", f"the code word has at most {CODE_WORD_LIMIT} printable characters")
        async with self._store.begin() as unit:
            conversation = await unit.conversation(conversation_id)
            conversation = replace(
                conversation,
                safe_to_write=safety.safe_to_write or conversation.safe_to_write,
                write_first=conversation.write_first if safety.write_first is None else safety.write_first,
                safe_time=safety.safe_time or conversation.safe_time,
            )
            if word is not None:
                await unit.set_code_word(conversation_id, word.strip() or None)
            await self._keep(unit, conversation, "safety", username)
        await self._announce(conversation_id)
        return conversation

    async def set_lane(self, conversation_id: ConversationId, username: str, lane: Lane) -> Conversation:
        """Say who it is about: a person in need, or somebody else's worry. Level and place stay as they are."""
        async with self._store.begin() as unit:
            conversation = replace(await unit.conversation(conversation_id), lane=lane)
            await self._keep(unit, conversation, "lane", username, lane.value)
        await self._announce(conversation_id)
        return conversation

    async def release_all(self, username: str) -> None:
        """Give back everything this counsellor holds: the account has been ended."""
        for conversation in await self._store.held_by(username):
            await self.release(conversation.id, username)

    async def translated(
        self, conversation_id: ConversationId, message_id: int, language: Language, translate: Translate
    ) -> Translation:
        """One message in this language, kept beside it once it was translated.

        Raises UnknownConversation, and what `translate` raises.
        """
        async with self._store.begin() as unit:
            conversation = await unit.conversation(conversation_id)
            message = await unit.message(conversation_id, message_id)
        kept = message.translation
        if kept is not None and (kept.language == language or message.sender is Sender.COUNSELLOR):
            return kept
        # Outside the transaction: a slow server must not hold the conversation's row.
        made = Translation(language, await translate(message.text, conversation.language, language))
        async with self._store.begin() as unit:
            again = await unit.message(conversation_id, message_id)
            if again.text == message.text:  # else the person changed it meanwhile
                await unit.set_translation(conversation_id, message_id, made)
        return made

    async def set_level(
        self, conversation_id: ConversationId, username: str, level: RiskLevel, reason: str
    ) -> Conversation:
        """Correct the level: the only way it ever falls. Needs a reason. Raises BadInput."""
        if not reason.strip() or len(reason) > 200:
            raise BadInput("bad_reason", "reason must be 1 to 200 characters")
        async with self._store.begin() as unit:
            conversation = await unit.conversation(conversation_id)
            conversation = replace(conversation, level=level)
            if level is RiskLevel.NONE:
                conversation = replace(conversation, indicators=())
            await self._keep(unit, conversation, "level_set", username, level.label)
        await self._announce(conversation_id)
        return conversation

    async def _move(
        self,
        conversation_id: ConversationId,
        username: str,
        kind: str,
        move: Callable[[Conversation], Conversation],
        sentence: str,
        *,
        fresh_dialogue: bool = False,
        detail: str | None = None,
    ) -> Conversation:
        async with self._store.begin() as unit:
            before = await unit.conversation(conversation_id)
            conversation = move(before)
            if fresh_dialogue:
                await unit.clear_tracker(conversation_id)
            if before.mode is Mode.COUNSELLOR or conversation.mode is Mode.CLOSED:
                await self._voice.say(unit, conversation, Sentence(sentence), Sender.SYSTEM)
            await self._keep(unit, conversation, kind, username, detail)
        await self._announce(conversation_id)
        return conversation

    async def _keep(
        self, unit: Unit, conversation: Conversation, kind: str, username: str, detail: str | None = None
    ) -> None:
        await unit.save(conversation)
        await self._voice.record(unit, conversation.id, kind, username, detail)

    async def _announce(self, conversation_id: ConversationId) -> None:
        await self._voice.tell(conversation_id, ("message", "mode"), ("queue",))
