"""The worker that lets the assistant answer: a stored message in, its replies out, exactly once.

A turn stays pending in the database until its replies are committed together with the mark that it is done. Whatever
dies in between, the turn is taken again, and Rasa may read the message twice, but the person is answered once.
"""

import asyncio
import logging
from dataclasses import replace
from datetime import timedelta

from bot.conversation.policy import OFFER, Sentence
from bot.conversation.ports import Assistant, PendingTurn, Store, Unit
from bot.conversation.reporting import Reporting
from bot.conversation.voice import Voice
from bot.conversation.wishes import decline_person, meant_by, queue_on_request, take_safety
from bot.conversation.work import Worker
from bot.errors import AssistantUnavailable, UnknownConversation
from bot.model import Conversation, Lane, Message, Mode
from bot.turn import AssistantTurn, MessageContext

LEASE = timedelta(seconds=20)
"""Longer than the assistant may take; a turn of a dead gateway is taken over after it."""

ABOUT_OTHERS = frozenset({"concern_for_other"})
ABOUT_ONESELF = frozenset({"disclose_exploitation", "check_my_situation"})
SMALL_TALK = frozenset({"affirm", "deny", "greet", "thank", "goodbye", "nlu_fallback", "out_of_scope"})
"""What says nothing of why somebody wrote."""

_log = logging.getLogger(__name__)


class Answering(Worker):
    """Asks the assistant for each pending turn; turns of one conversation one after the other."""

    def __init__(self, store: Store, assistant: Assistant, voice: Voice, reporting: Reporting) -> None:
        super().__init__("answering")
        self._reporting = reporting
        self._store = store
        self._assistant = assistant
        self._voice = voice
        voice.on_commit(self.wake)

    async def next_job(self) -> asyncio.Task[None] | None:
        """Take the next turn that is due, if any."""
        turn = await self._store.lease_turn(self._voice.clock.now(), LEASE)
        return None if turn is None else asyncio.create_task(self._answer(turn))

    async def _answer(self, turn: PendingTurn) -> None:
        try:
            conversation = await self._store.conversation_by_id(turn.conversation_id)
            (message,) = await self._store.messages_after(turn.conversation_id, turn.message_id - 1, limit=1)
        except (UnknownConversation, ValueError):
            return  # erased while it waited: there is nobody to answer
        context = await self._context(conversation, message, turn)
        result = await self._ask(conversation, message, context)
        staff: tuple[str, ...] = ()
        async with self._store.begin() as unit:
            try:
                conversation = await unit.conversation(turn.conversation_id)
            except UnknownConversation:
                return
            if not await unit.finish_turn(turn.id):
                return
            if conversation.mode in (Mode.ASSISTANT, Mode.WAITING) and turn.version >= conversation.reply_floor:
                staff = await self._speak(unit, conversation, turn, result, context.offered)
        await self._voice.tell(turn.conversation_id, ("message", "mode"), ("message", *staff))

    async def _context(self, conversation: Conversation, message: Message, turn: PendingTurn) -> MessageContext:
        before = await self._store.last_said(conversation.id, message.id)
        offered = [button for said in before for button in said.buttons]
        return MessageContext(
            conversation.language,
            message.level,
            message.indicators,
            turn.handed_over,
            tuple(button.payload for button in offered),
            tuple(button.title for button in offered),
            conversation.channel,
        )

    async def _ask(self, conversation: Conversation, message: Message, context: MessageContext) -> AssistantTurn | None:
        try:
            return await self._assistant.answer(conversation.id, message.payload or message.text, context)
        except AssistantUnavailable as error:
            _log.warning("the assistant did not answer: %s", error)
            return None

    async def _speak(
        self,
        unit: Unit,
        conversation: Conversation,
        turn: PendingTurn,
        result: AssistantTurn | None,
        offered: tuple[str, ...],
    ) -> tuple[str, ...]:
        """Store what the assistant says; returns what the consoles are told beside."""
        voice = self._voice
        if result is None:
            await voice.say(unit, conversation, Sentence("assistant_unavailable", OFFER))
            await voice.record(unit, conversation.id, "assistant_unavailable")
            return ("queue",)
        meant = meant_by(result.intent, offered)
        if meant is not None:  # a plain yes or no to "is it safe to write?" is no answer to anything else
            await take_safety(unit, conversation, meant, voice)
            return ("queue",)
        if understood(conversation, result) != conversation:
            conversation = understood(conversation, result)
            await unit.save(conversation)
        if result.language is not None and result.language in voice.texts.languages:
            conversation = replace(conversation, language=result.language, language_chosen=True)
            await unit.save(conversation)
        for reply in result.replies:
            await voice.store(unit, conversation, reply)
        if result.decline:
            await decline_person(unit, conversation, voice)
            return ("queue",)
        if result.handoff:
            await queue_on_request(unit, conversation, voice)
            return ("queue",)
        if result.reported is not None:
            return await self._reporting.take(unit, conversation, result.reported)
        if turn.offer_person and conversation.mode is Mode.ASSISTANT:
            await voice.say(unit, conversation, Sentence("offer_person", OFFER))
        elif not result.replies and not turn.handed_over:
            # The dialogue had nothing to say: nobody is left without an answer.
            await voice.say(unit, conversation, Sentence("utter_fallback_person", OFFER))
        return ()


def understood(conversation: Conversation, result: AssistantTurn) -> Conversation:
    """The conversation with what the assistant made of the message: topic, country, and whom it is about.

    The lane is left for staff to correct; a later message about oneself brings it back.
    """
    if result.intent is None:
        return conversation if result.country is None else replace(conversation, country=result.country)
    lane = conversation.lane
    if result.intent in ABOUT_OTHERS:
        lane = Lane.OTHER
    elif result.intent in ABOUT_ONESELF:
        lane = Lane.PERSON
    topic = conversation.topic if result.intent in SMALL_TALK else result.intent
    return replace(conversation, topic=topic, country=result.country or conversation.country, lane=lane)
