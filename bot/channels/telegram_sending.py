"""What leaves for Telegram: replies from the outbox, and small courtesies that may be lost.

Nothing here logs an id, a name or a text, and errors are named by class only: the messages of
python-telegram-bot's errors can hold the token.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from datetime import timedelta
from functools import partial
from typing import Any, Protocol, TypeVar

from aiolimiter import AsyncLimiter
from telegram import Bot, InlineKeyboardMarkup, LinkPreviewOptions, Message, ReplyParameters
from telegram.constants import ChatAction, FloodLimit
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, RetryAfter, TelegramError
from telegram.request import HTTPXRequest

from bot.channels.telegram_wire import keyboard, message_id_of, split_text
from bot.conversation.ports import Delivery
from bot.errors import DeliveryImpossible, DeliveryRetry
from bot.model import ConversationId, Sender
from bot.model import Message as StoredMessage

DELETE_AT_ONCE = 100

_LONGEST_WAIT = 30.0
_TRIES = 4
_CONNECTIONS = 64
_SECONDS = 10.0
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)

_log = logging.getLogger(__name__)

_Result = TypeVar("_Result")


class SentStore(Protocol):
    """Where the ids of sent messages are kept, so that they can be deleted."""

    async def remember_sent(self, message_id: int, remote_ids: Sequence[str]) -> bool:
        """False: the message was erased while it was being sent."""
        ...

    async def sent_as(self, message_id: int) -> tuple[str, ...]: ...

    async def messages_after(
        self, conversation_id: ConversationId, after: int = 0, limit: int = 500
    ) -> tuple[StoredMessage, ...]: ...


def silence_libraries() -> None:
    """These libraries log addresses with the token in them, and updates they cannot read with their text."""
    logging.getLogger("telegram").setLevel(logging.CRITICAL + 1)
    for chatty in ("httpx", "httpcore"):
        logging.getLogger(chatty).setLevel(logging.WARNING)


class TelegramSender:
    """Speaks to the Bot API."""

    def __init__(
        self, token: str, api_url: str | None, store: SentStore, *, protect_staff_messages: bool = False
    ) -> None:
        """`protect_staff_messages`: Telegram does not let what counsellors write be forwarded or saved."""
        silence_libraries()
        self._protect_staff = protect_staff_messages
        base = (api_url or "https://api.telegram.org").rstrip("/")
        self._request = HTTPXRequest(connection_pool_size=_CONNECTIONS, read_timeout=_SECONDS, pool_timeout=_SECONDS)
        self.bot = Bot(
            token,
            base_url=f"{base}/bot",
            base_file_url=f"{base}/file/bot",
            request=self._request,
            get_updates_request=self._request,  # else it makes one of its own that nobody closes
        )
        self._pace = AsyncLimiter(FloodLimit.MESSAGES_PER_SECOND, 1)
        self._store = store
        self._courtesies: set[asyncio.Task[None]] = set()

    async def close(self) -> None:
        """Give the connections back."""
        await self._request.shutdown()

    async def finish(self, seconds: float = 2.0) -> None:
        """Let courtesies under way end, for so long at most."""
        if self._courtesies:
            _, late = await asyncio.wait(self._courtesies, timeout=seconds)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    # --- the outbox

    async def deliver(self, delivery: Delivery) -> None:
        """Send a stored reply; raises DeliveryRetry or DeliveryImpossible."""
        message, chat_id = delivery.message, int(delivery.address)
        parts = list(split_text(message.text))
        protect = self._protect_staff and message.sender is Sender.COUNSELLOR
        # An earlier try, perhaps of a gateway that died, may have sent some of it.
        sent = list(await self._store.sent_as(message.id)) if delivery.attempts > 1 else []
        quoted = await self._quoted(message) if message.reply_to is not None and not sent else None
        for number in range(len(sent), len(parts)):
            markup = keyboard(message.id, message.buttons) if number == len(parts) - 1 else None
            try:
                there = await self._send(chat_id, parts[number], markup, protect=protect, quoted=quoted)
            except TelegramError as error:
                raise delivery_error(error) from None  # its message may hold the token
            quoted = None  # a long reply quotes once
            sent.append(str(there.message_id))
            if not await self._store.remember_sent(message.id, sent):  # erased meanwhile: there, too
                self.later("deleting", partial(self._delete, chat_id, [int(one) for one in sent]))
                return

    async def _quoted(self, reply: StoredMessage) -> int | None:
        """Telegram's id of the message a reply answers to: the person's own, or one of ours."""
        place = reply.reply_to or 0
        found = await self._store.messages_after(reply.conversation_id, place - 1, limit=1)
        if not found or found[0].id != place:
            return None
        own = message_id_of(found[0].client_id)
        if own is not None:
            return own
        sent = await self._store.sent_as(place)
        return int(sent[0]) if sent else None

    async def _send(
        self,
        chat_id: int,
        text: str,
        markup: InlineKeyboardMarkup | None = None,
        *,
        protect: bool = False,
        quoted: int | None = None,
    ) -> Message:
        # A message the person has deleted since cannot be quoted: the words arrive all the same.
        reply = None if quoted is None else ReplyParameters(quoted, allow_sending_without_reply=True)
        async with self._pace:
            return await self.bot.send_message(
                chat_id,
                text,
                reply_markup=markup,
                link_preview_options=_NO_PREVIEW,
                protect_content=protect or None,
                reply_parameters=reply,
            )

    # --- courtesies: tried, and lost without harm

    def acknowledge(self, query_id: str, text: str | None = None) -> None:
        """End the waiting sign on a pressed button, perhaps with a short note."""
        self.later("acknowledging", lambda: self.bot.answer_callback_query(query_id, text[:200] if text else None))

    def remove_keyboard(self, chat_id: int, message_id: int) -> None:
        """Take the buttons off a message of ours; it may have none any more."""

        async def remove() -> None:
            try:
                await self.bot.edit_message_reply_markup(chat_id, message_id, reply_markup=None)
            except BadRequest:
                return  # not modified, or too old to be changed: there is nothing to take off

        self.later("removing a keyboard", remove)

    def typing(self, chat_id: int) -> None:
        """Show that somebody writes, for some seconds."""
        self.later("typing", lambda: self.bot.send_chat_action(chat_id, ChatAction.TYPING))

    def tell(self, chat_id: int, text: str) -> None:
        """Say something that belongs to no conversation."""
        self.later("telling", lambda: self._tell(chat_id, text))

    def say_goodbye(self, chat_id: int, text: str) -> None:
        """Say one sentence in a group and leave it."""

        async def go() -> None:
            try:
                await self._tell(chat_id, text)
            finally:  # where it may not speak, it leaves all the same
                await insist(lambda: self.bot.leave_chat(chat_id))

        self.later("leaving a group", go)

    def wipe(self, chat_id: int, message_ids: Sequence[int], text: str) -> None:
        """Delete these messages on the person's side, then say the last words."""

        async def wipe() -> None:
            for start in range(0, len(message_ids), DELETE_AT_ONCE):
                await self._delete(chat_id, message_ids[start : start + DELETE_AT_ONCE])
            await self._tell(chat_id, text)

        self.later("deleting", wipe)

    def later(self, what: str, work: Callable[[], Awaitable[Any]]) -> None:
        """Do it beside the stream of updates, which must not wait for it."""

        async def guarded() -> None:
            try:
                await work()
            except Exception as error:
                _log.warning("telegram: %s failed: %s", what, type(error).__name__)

        task = asyncio.create_task(guarded())
        self._courtesies.add(task)
        task.add_done_callback(self._courtesies.discard)

    async def _tell(self, chat_id: int, text: str) -> None:
        for part in split_text(text):
            await insist(partial(self._send, chat_id, part))

    async def _delete(self, chat_id: int, message_ids: Sequence[int]) -> None:
        try:
            await insist(lambda: self.bot.delete_messages(chat_id, message_ids))
        except BadRequest:  # one that may not be deleted spoils the whole call
            for message_id in message_ids:
                try:
                    await insist(partial(self.bot.delete_message, chat_id, message_id))
                except BadRequest:
                    continue


async def insist(call: Callable[[], Coroutine[Any, Any, _Result]]) -> _Result:
    """Call, and again when Telegram says later or does not answer; raises TelegramError in the end."""
    for attempt in range(1, _TRIES):
        try:
            return await call()
        except (BadRequest, Forbidden, InvalidToken):
            raise
        except RetryAfter as error:
            await asyncio.sleep(min(seconds_of(error), _LONGEST_WAIT))
        except TelegramError:
            await asyncio.sleep(0.5 * attempt)
    return await call()


def delivery_error(error: TelegramError) -> DeliveryRetry | DeliveryImpossible:
    """What an error of the Bot API means for a stored reply; named by class only."""
    name = type(error).__name__
    if isinstance(error, RetryAfter):
        return DeliveryRetry(name, seconds_of(error))
    if isinstance(error, BadRequest | Forbidden | ChatMigrated):  # a BadRequest is a NetworkError, too: ask first
        return DeliveryImpossible(name)
    return DeliveryRetry(name)


def seconds_of(error: RetryAfter) -> float:
    """How long Telegram asks to wait."""
    after = error.retry_after
    return after.total_seconds() if isinstance(after, timedelta) else float(after)
