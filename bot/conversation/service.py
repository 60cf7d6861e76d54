"""What a person can do: write, press a button, ask for a counsellor, choose a language, leave, be forgotten.

Every message takes the same road: read for danger, then stored with what was read and with everything that follows
from it in one transaction, and only then spoken of to anybody. The assistant's answer comes later (`answering.py`).
"""

import uuid
from dataclasses import replace

from bot.conversation import handoff, wishes
from bot.conversation.alarm import alert
from bot.conversation.arriving import GATEWAY_PAYLOADS, check_client_id, clean_text, language_of
from bot.conversation.languages import LanguageReplies
from bot.conversation.policy import Decision, Sentence, decide
from bot.conversation.ports import RaiseLevel, RiskDetector, Store, Unit
from bot.conversation.voice import Voice
from bot.errors import BadInput
from bot.language import Guess, LanguageIdentifier
from bot.model import (
    Assessment,
    Channel,
    Conversation,
    ConversationId,
    Incoming,
    Message,
    Mode,
    RiskLevel,
    Safety,
    Sender,
)

ASK_LANGUAGE_UNTIL = 2
"""Messages of a person after which the language is not asked for any more: it would be in the way."""

WELCOME = {
    Channel.WEB: (Sentence("welcome"), Sentence("welcome_next")),
    Channel.TELEGRAM: (Sentence("welcome_telegram"), Sentence("welcome_telegram_next")),
}


class ConversationService:
    """The person's side of a conversation."""

    def __init__(
        self,
        store: Store,
        detector: RiskDetector,
        identifier: LanguageIdentifier,
        voice: Voice,
        raise_level: RaiseLevel,
        languages: LanguageReplies,
    ) -> None:
        self._store = store
        self._detector = detector
        self._identifier = identifier
        self._voice = voice
        self._raise_level = raise_level
        self._languages = languages

    # --- beginning and reading

    async def start(
        self,
        channel: Channel,
        address: str,
        language: str | None = None,
        *,
        language_chosen: bool = False,
        time_zone: str | None = None,
    ) -> Conversation:
        """Begin a conversation at this address and say the first words.

        An unknown language becomes the default one. Times are said in `time_zone` (an IANA name). Returns the
        conversation already there if there is one.
        """
        there = await self._store.conversation_at(channel, address)
        if there is not None:
            return there
        texts = self._voice.texts
        now = self._voice.clock.now()
        known = language is not None and language in texts.languages
        conversation = Conversation(
            id=uuid.uuid4().hex,
            channel=channel,
            language=language if known and language else texts.default,
            mode=Mode.ASSISTANT,
            level=RiskLevel.NONE,
            version=1,
            reply_floor=1,
            created_at=now,
            last_message_at=now,
            language_chosen=known and language_chosen,
            time_zone=time_zone,
        )
        async with self._store.begin() as unit:
            await unit.add_conversation(conversation, address)
            for sentence in WELCOME[channel]:
                await self._voice.say(unit, conversation, sentence)
        await self._voice.tell(conversation.id, ("message",))
        return conversation

    async def at(self, channel: Channel, address: str) -> Conversation | None:
        """The conversation reachable at this address, if any."""
        return await self._store.conversation_at(channel, address)

    async def messages(self, conversation_id: ConversationId, after: int = 0) -> tuple[Message, ...]:
        """What was said after the message with this id, in order."""
        return await self._store.messages_after(conversation_id, after)

    async def typing(self, conversation_id: ConversationId, sender: Sender) -> None:
        """Show the other side that this one writes."""
        await self._voice.typing(conversation_id, sender)

    async def assess_only(self, text: str, language: str | None) -> Assessment:
        """Read a text for danger without storing it (messages over the rate limit)."""
        return await self._detector.assess(clean_text(text), language)

    # --- writing

    async def incoming(self, incoming: Incoming, *, answer: bool = True) -> Message:
        """Take one message. The same `client_id` again gives the stored message and does nothing.

        Raises BadInput, UnknownConversation.
        """
        client_id = check_client_id(incoming.client_id)
        text = clean_text(incoming.text)
        if incoming.payload in GATEWAY_PAYLOADS or (incoming.payload and language_of(incoming.payload)):
            return await self._gateway_button(incoming.conversation_id, incoming.payload or "", text, client_id)
        before = await self._store.conversation_by_id(incoming.conversation_id)
        if incoming.payload is None:
            guess = self._identifier.identify(text, before.language)
            assessment = await self._detector.assess(text, guess.language or guess.other or before.language)
        else:  # a button's title is ours: there is nothing of the person's in it
            guess, assessment = Guess(before.language, 1.0, None), Assessment(RiskLevel.NONE)
        if guess.other is not None:  # what cannot be read is not taken for harmless
            assessment = replace(assessment, level=max(assessment.level, RiskLevel.ELEVATED))
        async with self._store.begin() as unit:
            conversation = await unit.conversation(incoming.conversation_id)
            stored = await unit.message_by_client_id(conversation.id, client_id)
            if stored is not None:
                return stored
            conversation = await self._awake(unit, conversation)
            message = await unit.add_message(
                conversation.id,
                Sender.VISITOR,
                text,
                self._voice.clock.now(),
                payload=incoming.payload,
                client_id=client_id,
                assessment=assessment,
                reply_to=incoming.reply_to,
            )
            staff = await self._consequences(unit, conversation, message, assessment, guess, answer=answer)
        await self._voice.tell(conversation.id, ("message", "mode"), staff)
        return message

    async def edited(self, conversation_id: ConversationId, client_id: str, text: str) -> None:
        """The person changed a message they sent: it is read again, and may raise the level, never lower it."""
        text = clean_text(text)
        before = await self._store.conversation_by_id(conversation_id)
        assessment = await self._detector.assess(text, before.language)
        async with self._store.begin() as unit:
            conversation = await unit.conversation(conversation_id)
            message = await unit.replace_text(conversation_id, client_id, text, assessment, self._voice.clock.now())
            if message is None:
                return
            guess = Guess(conversation.language, 1.0, None)
            rises = self._raise_level(conversation.level, conversation.indicators, assessment)[0] > conversation.level
            staff: tuple[str, ...] = ("message",)
            if rises:
                staff = await self._consequences(unit, conversation, message, assessment, guess, answer=False)
        await self._voice.tell(conversation_id, ("message", "mode"), staff)

    async def _awake(self, unit: Unit, conversation: Conversation) -> Conversation:
        if conversation.mode is not Mode.CLOSED:
            return conversation
        await unit.clear_tracker(conversation.id)
        await self._voice.record(unit, conversation.id, "reopened")
        return handoff.reopen(conversation)

    async def _consequences(
        self,
        unit: Unit,
        conversation: Conversation,
        message: Message,
        assessment: Assessment,
        guess: Guess,
        *,
        answer: bool,
    ) -> tuple[str, ...]:
        """Write everything that follows from a message; returns what the consoles are told."""
        voice = self._voice
        level, indicators = self._raise_level(conversation.level, conversation.indicators, assessment)
        rises = level > conversation.level
        decision = decide(conversation, assessment, level, open_now=voice.open_now())
        before = conversation.mode
        if guess.language and guess.language != conversation.language and not conversation.language_chosen:
            conversation = replace(conversation, language=guess.language)
        if decision.hand_over:
            conversation = handoff.hand_over(conversation, voice.clock.now(), open_now=voice.open_now())
        if rises:
            await voice.record(unit, conversation.id, "level", detail=level.label)
        conversation = replace(conversation, level=level, indicators=indicators)
        conversation = handoff.heard(conversation, message.at)
        if decision.say_first is not None and decision.say_first.key == "unsafe_to_write":
            conversation = replace(conversation, safe_to_write=Safety.NO)
        if decision.offer_person or decision.hand_over:
            conversation = replace(conversation, offered_at=conversation.visitor_messages)
        newly_queued = decision.hand_over and before is Mode.ASSISTANT
        if decision.alert:
            conversation = await alert(unit, conversation, voice, newly=newly_queued or rises)
        await self._speak(unit, conversation, message, decision, guess, answer=answer)
        if newly_queued:
            await wishes.ask_safety(unit, conversation, voice)
            await voice.record(unit, conversation.id, "queued", detail=level.label)
        await unit.save(conversation)
        return ("message", "queue", *(("alert",) if decision.alert else ()))

    async def _speak(
        self,
        unit: Unit,
        conversation: Conversation,
        message: Message,
        decision: Decision,
        guess: Guess,
        *,
        answer: bool,
    ) -> None:
        voice = self._voice
        if decision.say_first is not None:
            await voice.say(unit, conversation, decision.say_first)
        if not (decision.answer and answer):
            return
        if guess.other is not None:
            await voice.store(unit, conversation, self._languages.unknown(guess.other, message.at))
            return
        if guess.unsure and not conversation.language_chosen and conversation.visitor_messages <= ASK_LANGUAGE_UNTIL:
            await voice.store(unit, conversation, self._languages.ask(conversation.language))
        await unit.add_turn(
            message,
            version=conversation.version,
            handed_over=decision.say_first is not None,
            offer_person=decision.offer_person,
        )

    # --- buttons and wishes

    async def _gateway_button(
        self, conversation_id: ConversationId, payload: str, title: str, client_id: str
    ) -> Message:
        if payload == "delete_yes":
            raise BadInput("erase_by_channel", "erasing is asked for by its own call")
        async with self._store.begin() as unit:
            conversation = await unit.conversation(conversation_id)
            stored = await unit.message_by_client_id(conversation_id, client_id)
            if stored is not None:
                return stored
            conversation = await self._awake(unit, conversation)
            now = self._voice.clock.now()
            message = await unit.add_message(
                conversation_id, Sender.VISITOR, title, now, payload=payload, client_id=client_id
            )
            await wishes.perform(unit, handoff.heard(conversation, now), payload, self._voice)
        await self._voice.tell(conversation_id, ("message", "mode"), ("message", "queue"))
        return message

    async def request_person(self, conversation_id: ConversationId) -> Conversation:
        """The person asks for a counsellor."""
        async with self._store.begin() as unit:
            conversation = await self._awake(unit, await unit.conversation(conversation_id))
            conversation = await wishes.queue_on_request(unit, conversation, self._voice)
        await self._voice.tell(conversation_id, ("message", "mode"), ("queue",))
        return conversation

    async def wait_minutes(self) -> int | None:
        """How long people waited for a counsellor lately; None when nobody can know."""
        async with self._store.begin() as unit:
            return await self._voice.wait_minutes(unit)

    async def choose_language(self, conversation_id: ConversationId, language: str) -> Conversation:
        """The person wants to go on in this language, whatever is guessed later. Raises BadInput."""
        async with self._store.begin() as unit:
            conversation = await unit.conversation(conversation_id)
            conversation = await wishes.switch_language(unit, conversation, language, self._voice)
        await self._voice.tell(conversation_id, ("message", "mode"), ("queue",))
        return conversation

    # --- going

    async def leave(self, conversation_id: ConversationId) -> None:
        """Quick exit: the session is over at once. Staff see it, and that they should not write first."""
        async with self._store.begin() as unit:
            conversation = await unit.conversation(conversation_id)
            await unit.detach(conversation_id)
            await unit.save(replace(conversation, left_by_quick_exit=True))
            await self._voice.record(unit, conversation_id, "left_by_quick_exit")
        await self._voice.tell(conversation_id, ("mode",), ("queue",))

    async def forget(self, conversation_id: ConversationId) -> None:
        """Erase everything of this conversation; raises UnknownConversation when there is nothing (any more)."""
        async with self._store.begin() as unit:
            await unit.erase(conversation_id)
        await self._voice.tell(conversation_id, ("erased",), ("erased",))
