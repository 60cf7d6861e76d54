"""What each command of the menu does; every one of them is answered at once and without a word about why."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from telegram import Message

from bot.channels.telegram_answers import Answers, TelegramStore
from bot.channels.telegram_sending import TelegramSender
from bot.channels.telegram_wire import client_id_of, message_id_of
from bot.conversation.policy import Sentence
from bot.conversation.service import WELCOME, ConversationService
from bot.conversation.voice import Voice
from bot.model import Button, Channel, Conversation, Incoming

COMMANDS = ("start", "language", "human", "exit", "hide", "delete", "privacy", "help")
"""In the order of the menu."""

KEEP = "telegram:keep"
"""The payload of 'no, keep it'."""

DELETABLE = timedelta(hours=47, minutes=30)
"""Telegram lets a bot delete messages of the last 48 hours."""

CHECK = "check"
"""`/start check`: a link on the organisation's page that begins with the self-check."""

Command = Callable[[Conversation, int, str, Message], Awaitable[None]]


class Commands:
    """Carries out commands. Raises whatever the service raises."""

    def __init__(
        self, service: ConversationService, store: TelegramStore, voice: Voice, sender: TelegramSender, answers: Answers
    ) -> None:
        self._service = service
        self._store = store
        self._voice = voice
        self._texts = voice.texts
        self._sender = sender
        self._answers = answers
        self._does: dict[str, Command] = {
            "start": self._start,
            "language": self._language,
            "human": self._human,
            "exit": self._exit,
            "hide": self._hide,
            "delete": self._delete,
            "privacy": self._privacy,
            "help": self._help,
        }

    def __contains__(self, name: object) -> bool:
        return name in self._does

    async def run(self, name: str, conversation: Conversation, update_id: int, rest: str, message: Message) -> None:
        """Do what the command says; `rest` are the words after it."""
        await self._does[name](conversation, update_id, rest, message)

    async def begun(self, conversation: Conversation, rest: str, message: Message) -> None:
        """What a link asks for beside the first words, in a conversation that has just begun."""
        if rest == CHECK:
            await self._check(conversation, message)

    async def forget(self, conversation: Conversation, chat_id: int, asked_in: int) -> None:
        """Erase the conversation here, and on the person's side what Telegram lets us delete there."""
        ids = {*await self._ours(conversation), asked_in}
        since = self._voice.clock.now() - DELETABLE
        last = 0
        while piece := await self._store.messages_after(conversation.id, last):
            last = piece[-1].id
            theirs = (message_id_of(message.client_id) for message in piece if message.at >= since)
            ids.update(one for one in theirs if one is not None)
        await self._service.forget(conversation.id)
        self._sender.wipe(chat_id, sorted(ids), self._texts.say("data_deleted", conversation.language))

    async def _ours(self, conversation: Conversation) -> set[int]:
        since = self._voice.clock.now() - DELETABLE
        return {int(one) for one in await self._store.sent_since(conversation.id, since)}

    async def _start(self, conversation: Conversation, update_id: int, rest: str, message: Message) -> None:
        if rest in self._texts.languages and (rest, True) != (conversation.language, conversation.language_chosen):
            await self._service.choose_language(conversation.id, rest)
        for sentence in WELCOME[Channel.TELEGRAM]:
            await self._answers.say(update_id, conversation, sentence)
        await self.begun(conversation, rest, message)

    async def _check(self, conversation: Conversation, message: Message) -> None:
        title = self._texts.say("button_check", conversation.language)
        client_id = client_id_of(message.message_id)
        await self._service.incoming(
            Incoming(Channel.TELEGRAM, conversation.id, title, client_id, "/check_my_situation")
        )

    async def _language(self, conversation: Conversation, update_id: int, rest: str, _message: Message) -> None:
        if rest.lower() in self._texts.languages:
            await self._service.choose_language(conversation.id, rest.lower())
            return
        buttons = tuple(Button(name, f"language:{code}") for code, name in self._texts.names.items())
        await self._answers.say(update_id, conversation, Sentence("telegram-language-ask"), buttons)

    async def _human(self, conversation: Conversation, _update_id: int, _rest: str, _message: Message) -> None:
        await self._service.request_person(conversation.id)

    async def _exit(self, conversation: Conversation, _update_id: int, _rest: str, message: Message) -> None:
        """One neutral word, and this chat leads to the conversation no more: staff see that, and do not write."""
        await self._service.leave(conversation.id)
        self._sender.tell(message.chat.id, self._texts.say("telegram-exit", conversation.language))

    async def _hide(self, conversation: Conversation, _update_id: int, _rest: str, message: Message) -> None:
        """Take our own words off the person's screen; the conversation goes on."""
        ids = sorted({*await self._ours(conversation), message.message_id})
        self._sender.wipe(message.chat.id, ids, self._texts.say("telegram-hidden", conversation.language))

    async def _delete(self, conversation: Conversation, update_id: int, _rest: str, _message: Message) -> None:
        buttons = (("button_delete_yes", "delete_yes"), ("button_delete_no", KEEP))
        await self._answers.say(update_id, conversation, Sentence("delete_confirm", buttons))

    async def _privacy(self, conversation: Conversation, update_id: int, _rest: str, _message: Message) -> None:
        for key in ("utter_ask_chat_privacy_telegram", "utter_ask_chat_privacy_telegram_more"):
            await self._answers.say(update_id, conversation, Sentence(key))

    async def _help(self, conversation: Conversation, update_id: int, _rest: str, _message: Message) -> None:
        await self._answers.say(update_id, conversation, Sentence("telegram-help"))
