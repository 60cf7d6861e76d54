"""What an update from Telegram means for a conversation: a text, a button, a command, an edit, a group.

Everything said here is stored and leaves through the outbox under an id made from the update, so that an update
seen twice is answered once. What belongs to no conversation (a group, the last words after erasing) is told at once.
"""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from telegram import CallbackQuery, Chat, ChatMemberUpdated, Message, Update, User
from telegram.constants import ChatMemberStatus, ChatType

from bot.channels.telegram_answers import Answers, TelegramStore
from bot.channels.telegram_commands import KEEP, Commands
from bot.channels.telegram_limits import Limits
from bot.channels.telegram_sending import TelegramSender
from bot.channels.telegram_wire import (
    client_id_of,
    command_of,
    interaction_id,
    pressed,
)
from bot.conversation.arriving import TEXT_LIMIT
from bot.conversation.policy import Sentence
from bot.conversation.service import ConversationService
from bot.conversation.voice import Voice
from bot.errors import BadInput
from bot.model import Button, Channel, Conversation, ConversationId, Incoming, Language, RiskLevel
from bot.throttle import TokenBuckets

WITHOUT_A_CHAT = {
    "delete": "telegram-nothing-to-delete",
    "exit": "telegram-exit",
    "hide": "telegram-nothing-to-delete",
}
"""Commands that must not begin a conversation, and what is said to them where there is none."""

NearestTown: TypeAlias = Callable[[float, float], str | None]
"""Latitude and longitude in degrees -> the nearest town we know, if one is near."""

JOINED = frozenset({ChatMemberStatus.MEMBER, ChatMemberStatus.ADMINISTRATOR, ChatMemberStatus.RESTRICTED})


class UpdateReader:
    """Carries out what people do in Telegram. Raises whatever the service raises: the update then comes again."""

    def __init__(
        self,
        service: ConversationService,
        store: TelegramStore,
        voice: Voice,
        sender: TelegramSender,
        messages_per_minute: int,
        nearest_town: NearestTown = lambda _latitude, _longitude: None,
    ) -> None:
        self._nearest_town = nearest_town
        self._service = service
        self._store = store
        self._voice = voice
        self._texts = voice.texts
        self._sender = sender
        self._answers = Answers(store, voice)
        self._limits = Limits(service, store, voice.clock, messages_per_minute)
        self._told_of_media = TokenBuckets(1, 10)
        self._left = TokenBuckets(1, 60)
        self._commands = Commands(service, store, voice, sender, self._answers)

    async def read(self, update: Update) -> None:
        """Do what the update asks for."""
        if update.callback_query is not None:
            await self._pressed(update.callback_query)
        elif update.my_chat_member is not None:
            self._membership(update.my_chat_member)
        elif update.edited_message is not None:
            await self._edited(update.update_id, update.edited_message)
        elif update.message is not None:
            await self._message(update.update_id, update.message)

    def apologise(self, update: Update) -> None:
        """Tell the person that this one could not be taken."""
        chat = update.effective_chat
        if chat is not None and chat.type == ChatType.PRIVATE:
            self._sender.tell(chat.id, self._texts.say("telegram-failed", self._guess(update.effective_user)))

    # --- messages

    async def _message(self, update_id: int, message: Message) -> None:
        if message.chat.type != ChatType.PRIVATE:
            self._leave(message.chat, message.from_user)
            return
        text = message.text or message.caption
        other = message.effective_attachment is not None or message.checklist is not None
        if text is None and not other:
            return  # a notice of Telegram's own
        name, rest = command_of(message.text) or ("", "")
        there = await self._at(message.chat)
        if there is None and name in WITHOUT_A_CHAT:
            said = self._texts.say(WITHOUT_A_CHAT[name], self._guess(message.from_user))
            self._sender.tell(message.chat.id, said)
            return
        wanted = rest if name == "start" and rest in self._texts.languages else None
        conversation = there or await self._begin(message, wanted)
        if not await self._admitted(update_id, conversation, message, text):
            return
        if name in self._commands:
            if there is not None or name != "start":
                await self._commands.run(name, conversation, update_id, rest, message)
            else:  # the first words have just been said
                await self._commands.begun(conversation, rest, message)
            if len(rest.split()) > 1:  # more than an argument: words, and nobody's words are dropped
                await self._text(update_id, conversation, message, rest)
            return
        if name and not rest and not await self._limits.is_alarming(name, conversation):
            await self._answers.say(update_id, conversation, Sentence("telegram-unknown-command"))
            return
        if message.location is not None and await self._place(conversation, message):
            return
        if text is not None:
            self._sender.typing(message.chat.id)
        immediate = text is not None and await self._text(update_id, conversation, message, text)
        if other and not immediate and not self._told_of_media.take(conversation.id):
            await self._answers.say(update_id, conversation, Sentence("media_unsupported"))

    async def _place(self, conversation: Conversation, message: Message) -> bool:
        """A shared location is the town it is in, once, for finding what is near; the point itself goes nowhere."""
        point = message.location
        town = None if point is None else self._nearest_town(point.latitude, point.longitude)
        if town is None:
            return False
        payload = "/find_nearby_service" + json.dumps({"city": town}, ensure_ascii=False)
        client_id = client_id_of(message.message_id)
        await self._service.incoming(Incoming(Channel.TELEGRAM, conversation.id, town, client_id, payload))
        return True

    async def _text(self, update_id: int, conversation: Conversation, message: Message, text: str) -> bool:
        """Hand a text over; returns whether it speaks of immediate danger."""
        incoming = replace(
            _incoming(conversation, message, text), reply_to=await self._answers_to(conversation, message)
        )
        try:
            return (await self._service.incoming(incoming)).level is RiskLevel.IMMEDIATE
        except BadInput as error:
            if error.code == "text_too_long" and await self._limits.heed(incoming):
                return True
            if error.code in ("text_too_long", "text_empty"):
                await self._answers.say(update_id, conversation, Sentence(error.code), limit=str(TEXT_LIMIT))
                return False
            raise

    async def _answers_to(self, conversation: Conversation, message: Message) -> int | None:
        """The stored message that the person's quotes, whosever it was."""
        if message.reply_to_message is None:
            return None
        there = message.reply_to_message.message_id
        async with self._store.begin() as unit:
            own = await unit.message_by_client_id(conversation.id, client_id_of(there))
        return own.id if own is not None else await self._store.message_sent_as(conversation.id, str(there))

    async def _admitted(self, update_id: int, conversation: Conversation, message: Message, text: str | None) -> bool:
        """Whether the person is within the limit; if not, they are told once a minute, and danger is heard."""
        if self._limits.admits(conversation.id, message.edit_date or message.date):
            return True
        if text is not None and await self._limits.heed_over_limit(_incoming(conversation, message, text)):
            return False
        if self._limits.slow_down_is_due(conversation.id):
            await self._answers.say(update_id, conversation, Sentence("slow_down"))
        return False

    async def _edited(self, update_id: int, message: Message) -> None:
        text = message.text or message.caption
        if message.chat.type != ChatType.PRIVATE or text is None:
            return
        conversation = await self._at(message.chat)
        client_id = client_id_of(message.message_id)
        if conversation is None or not await self._has(conversation.id, client_id):
            # It was never taken (too long, or erased since): what it says now counts. Commands are not repeated.
            if not text.startswith("/"):
                await self._message(update_id, message)
            return
        text = _incoming(conversation, message, text).text
        if not await self._limits.admits_edit(conversation, text):
            return
        try:
            await self._service.edited(conversation.id, client_id, text[:TEXT_LIMIT])
        except BadInput:
            return  # nothing is left to read: the first wording stays
        if len(text) > TEXT_LIMIT:
            await self._answers.say(update_id, conversation, Sentence("text_too_long"), limit=str(TEXT_LIMIT))

    async def _has(self, conversation_id: ConversationId, client_id: str) -> bool:
        async with self._store.begin() as unit:
            return await unit.message_by_client_id(conversation_id, client_id) is not None

    # --- buttons

    async def _pressed(self, query: CallbackQuery) -> None:
        message = query.message
        conversation = None
        if message is not None and message.chat.type == ChatType.PRIVATE:
            conversation = await self._at(message.chat)
        found = await self._button(conversation, query.data)
        if message is None or conversation is None or found is None:
            expired = self._texts.say("button_expired", self._guess(query.from_user, conversation))
            self._sender.acknowledge(query.id, expired)
            if message is not None:
                self._sender.remove_keyboard(message.chat.id, message.message_id)
            return
        button, place = found
        note: str | None = None
        if button.payload == "delete_yes":
            await self._commands.forget(conversation, message.chat.id, message.message_id)
            self._sender.acknowledge(query.id)
            return
        if button.payload == KEEP:
            note = self._texts.say("telegram-kept", conversation.language)
        else:
            client_id = interaction_id(message.message_id, place)
            try:
                await self._service.incoming(
                    Incoming(Channel.TELEGRAM, conversation.id, button.title, client_id, button.payload)
                )
            except BadInput:  # a language that was taken away since
                note = self._texts.say("button_expired", conversation.language)
        self._sender.acknowledge(query.id, note)
        self._sender.remove_keyboard(message.chat.id, message.message_id)

    async def _button(self, conversation: Conversation | None, data: str | None) -> tuple[Button, int] | None:
        """The button, looked up among those this very conversation was shown: nothing else can be pressed."""
        named = pressed(data)
        if conversation is None or named is None:
            return None
        message_id, place = named
        shown = await self._store.messages_after(conversation.id, message_id - 1, limit=1)
        if not shown or shown[0].id != message_id or place >= len(shown[0].buttons):
            return None
        return shown[0].buttons[place], place

    # --- groups

    def _membership(self, change: ChatMemberUpdated) -> None:
        if change.chat.type != ChatType.PRIVATE and change.new_chat_member.status in JOINED:
            self._leave(change.chat, change.from_user)

    def _leave(self, chat: Chat, user: User | None) -> None:
        if not self._left.take(str(chat.id)):  # joining comes as two or three updates
            said = self._texts.say("private_chat_only", self._guess(user))
            self._sender.say_goodbye(chat.id, said)

    # --- small things

    async def _at(self, chat: Chat) -> Conversation | None:
        return await self._service.at(Channel.TELEGRAM, str(chat.id))

    async def _begin(self, message: Message, chosen: Language | None = None) -> Conversation:
        return await self._service.start(
            Channel.TELEGRAM,
            str(message.chat.id),
            chosen or self._guess(message.from_user),
            language_chosen=chosen is not None,
        )

    def _guess(self, user: User | None, conversation: Conversation | None = None) -> Language:
        """The conversation's language, else what the person's Telegram is set to, else the default."""
        if conversation is not None:
            return conversation.language
        code = ((user.language_code if user else None) or "").split("-")[0].lower()
        return code if code in self._texts.languages else self._texts.default


def _incoming(conversation: Conversation, message: Message, text: str) -> Incoming:
    # Without a leading stroke: that would be a command to the dialogue, too.
    said = text.strip().lstrip("/")
    return Incoming(Channel.TELEGRAM, conversation.id, said, client_id_of(message.message_id))
