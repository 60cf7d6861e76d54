"""Telegram: updates come in by long polling or webhook, are taken once and in order, and replies go out.

An update is acknowledged only after everything it led to is committed. Whatever dies in between, it comes again,
and every step of taking it again finds what was done already. Updates of one chat are taken one after the other.
"""

import asyncio
import hmac
import json
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, TypeVar
from urllib.parse import urlencode
from weakref import WeakValueDictionary

from aiohttp import web
from telegram import BotCommand, Update
from telegram.constants import UpdateType
from telegram.error import InvalidToken, RetryAfter, TelegramError
from telegram.request import HTTPXRequest

from bot.channels.telegram_answers import TelegramStore
from bot.channels.telegram_commands import COMMANDS
from bot.channels.telegram_sending import TelegramSender, seconds_of
from bot.channels.telegram_updates import NearestTown, UpdateReader
from bot.channels.telegram_wire import reduced
from bot.conversation.ports import Delivery
from bot.conversation.service import ConversationService
from bot.conversation.voice import Voice
from bot.errors import Forbidden, SettingError
from bot.http import LARGER_BODIES, json_response, read_json
from bot.model import Channel, ConversationId
from bot.throttle import TokenBuckets

WEBHOOK_PATH = "/telegram/webhook"
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name
UPDATE_LIMIT = 1024 * 1024
"""Bytes of one update: a long message that answers a long one, each character escaped, passes 64 KiB."""

KINDS = (UpdateType.MESSAGE, UpdateType.EDITED_MESSAGE, UpdateType.CALLBACK_QUERY, UpdateType.MY_CHAT_MEMBER)

TYPING_SECONDS = 4
"""Telegram shows that somebody writes for five seconds."""

_POLL_SECONDS = 25
_RETRY_SECONDS = 1.0
_LONGEST_PAUSE = 60.0
_TRIES = 5
_LARGEST_ID = 2**63

_log = logging.getLogger(__name__)

_Result = TypeVar("_Result")


class TelegramChannel:
    """Implements `conversation.ports.ChannelPort`, and brings in what people write."""

    def __init__(
        self,
        *,
        token: str,
        service: ConversationService,
        store: TelegramStore,
        voice: Voice,
        messages_per_minute: int = 20,
        public_url: str | None = None,
        secret: str | None = None,
        api_url: str | None = None,
        protect_staff_messages: bool = False,
        nearest_town: NearestTown = lambda _latitude, _longitude: None,
    ) -> None:
        self.secret = secret
        self.webhook_url = None
        if public_url is not None and public_url.startswith("https://"):
            if not secret:
                raise SettingError("HELPLINE_TELEGRAM_SECRET", "is required when Telegram comes by webhook")
            self.webhook_url = public_url.rstrip("/") + WEBHOOK_PATH
        self._store = store
        self._texts = voice.texts
        self._clock = voice.clock
        self._sender = TelegramSender(token, api_url, store, protect_staff_messages=protect_staff_messages)
        self._bot = self._sender.bot
        self._polling = HTTPXRequest(connection_pool_size=2, read_timeout=_POLL_SECONDS + 10)
        self._reader = UpdateReader(service, store, voice, self._sender, messages_per_minute, nearest_town)
        self._order: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        self._failures: dict[int, int] = {}
        self._stopping = asyncio.Event()
        self._running: asyncio.Task[None] | None = None
        self._typing_shown = TokenBuckets(1, TYPING_SECONDS)
        voice.on_typing(self._show_typing)

    # --- ChannelPort

    async def deliver(self, delivery: Delivery) -> None:
        """Send a stored reply; raises DeliveryRetry or DeliveryImpossible."""
        await self._sender.deliver(delivery)

    async def _show_typing(self, conversation_id: ConversationId) -> None:
        """A counsellor writes: Telegram shows it for some seconds, so it is told again only after them."""
        if self._typing_shown.take(conversation_id):
            return
        reached = await self._store.reached_at(conversation_id)
        if reached is not None and reached[0] is Channel.TELEGRAM:
            self._sender.typing(int(reached[1]))

    # --- life

    async def start(self) -> None:
        """Begin to take updates. Telegram being away does not keep the gateway from starting."""
        self._running = asyncio.create_task(self._run(), name="telegram")

    async def stop(self) -> None:
        """Take no more updates; what is being taken is finished."""
        self._stopping.set()
        if self._running is not None:
            _, late = await asyncio.wait({self._running}, timeout=5)
            for task in late:
                task.cancel()
            await asyncio.gather(self._running, return_exceptions=True)
        await self._sender.finish()

    async def close(self) -> None:
        """Give the connections back, once nothing is delivered any more."""
        await self._sender.close()
        await self._polling.shutdown()

    async def _run(self) -> None:
        if await self._persist("connecting", self._connect) is None:
            return
        _log.info("telegram: updates come by %s", "polling" if self.webhook_url is None else "webhook")
        describing = asyncio.create_task(self._describe())
        try:
            if self.webhook_url is None:
                await self._poll()
            else:
                await self._stopping.wait()
        finally:
            describing.cancel()
            await asyncio.gather(describing, return_exceptions=True)

    async def _connect(self) -> bool:
        await self._bot.get_me()
        if self.webhook_url is None:
            return await self._bot.delete_webhook(drop_pending_updates=False)
        return await self._bot.set_webhook(
            self.webhook_url, secret_token=self.secret, allowed_updates=KINDS, drop_pending_updates=False
        )

    async def _describe(self) -> None:
        """Put the menu of commands and the words of an empty chat in place; the chat works without them."""
        fallback = "en" if "en" in self._texts.languages else self._texts.default
        for code, language in ((None, fallback), *((one, one) for one in self._texts.languages)):
            say = self._texts.say
            menu = [BotCommand(name, say(f"telegram-command-{name}", language)) for name in COMMANDS]
            try:
                await self._bot.set_my_commands(menu, language_code=code)
                await self._bot.set_my_description(say("telegram-description", language), language_code=code)
                await self._bot.set_my_short_description(
                    say("telegram-short-description", language), language_code=code
                )
            except TelegramError as error:
                _log.warning("telegram: describing failed: %s", type(error).__name__)
                return

    # --- polling

    async def _poll(self) -> None:
        offset = 0
        while (updates := await self._persist("fetching", lambda: self._fetch(offset))) is not None:  # noqa: B023
            first_failed = await self._take_all(updates)
            if first_failed is not None:
                offset = first_failed
                await self._rest(_RETRY_SECONDS)
            elif updates:
                offset = max(int(update["update_id"]) for update in updates) + 1

    async def _fetch(self, offset: int) -> list[dict[str, Any]]:
        # Not Bot.get_updates: one update that cannot be parsed would cost all that came with it.
        query = {"offset": offset, "timeout": _POLL_SECONDS, "allowed_updates": json.dumps(KINDS)}
        answer = await self._polling.retrieve(f"{self._bot.base_url}/getUpdates?{urlencode(query)}")
        updates: list[dict[str, Any]] = json.loads(answer)["result"]
        return updates

    async def _persist(self, what: str, call: Callable[[], Awaitable[_Result]]) -> _Result | None:
        """Call until it works; None when we are stopping."""
        pause = _RETRY_SECONDS
        while not self._stopping.is_set():
            try:
                return await self._unless_stopping(call())
            except (TelegramError, ValueError, LookupError, TypeError) as error:
                _log.warning("telegram: %s failed: %s", what, type(error).__name__)
                pause = min(2 * pause, _LONGEST_PAUSE)
                if isinstance(error, InvalidToken):
                    _log.error("telegram: HELPLINE_TELEGRAM_TOKEN is not accepted")
                    pause = _LONGEST_PAUSE
                await self._rest(seconds_of(error) if isinstance(error, RetryAfter) else pause)
        return None

    async def _unless_stopping(self, call: Awaitable[_Result]) -> _Result | None:
        work = asyncio.ensure_future(call)
        stopping = asyncio.ensure_future(self._stopping.wait())
        try:
            await asyncio.wait({work, stopping}, return_when=asyncio.FIRST_COMPLETED)
            return work.result() if work.done() else None
        finally:
            for task in (work, stopping):
                task.cancel()
            await asyncio.gather(work, stopping, return_exceptions=True)

    async def _rest(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._stopping.wait(), seconds)
        except TimeoutError:
            return

    async def _take_all(self, updates: Sequence[Mapping[str, Any]]) -> int | None:
        """Take a batch, each chat's in order; returns the first update that has to come again."""
        chats: dict[int, list[Mapping[str, Any]]] = {}
        for update in updates:
            chats.setdefault(_chat_of(update), []).append(update)
        failed = await asyncio.gather(*(self._take_in_order(of_chat) for of_chat in chats.values()))
        return min((one for one in failed if one is not None), default=None)

    async def _take_in_order(self, updates: Sequence[Mapping[str, Any]]) -> int | None:
        for update in updates:
            if not await self.take(update):
                return int(update["update_id"])
        return None

    # --- one update

    async def take(self, raw: Mapping[str, Any]) -> bool:
        """Take an update, once; False: it could not be done now and has to come again."""
        update_id = raw.get("update_id")
        if type(update_id) is not int or not 0 <= update_id < _LARGEST_ID:
            return True
        chat = _chat_of(raw)
        lock = self._order.get(chat) or self._order.setdefault(chat, asyncio.Lock())
        async with lock:
            try:
                if not await self._store.update_known(update_id):
                    await self._read(update_id, raw)
                    await self._store.seen_update(update_id, self._clock.now())
            except Exception as error:  # its message may hold a person's words
                _log.error("telegram: an update could not be taken: %s", type(error).__name__)
                return await self._given_up(update_id, raw)
        self._failures.pop(update_id, None)
        return True

    async def _read(self, update_id: int, raw: Mapping[str, Any]) -> None:
        update = self._parse(update_id, raw)
        if update is not None:
            await self._reader.read(update)

    def _parse(self, update_id: int, raw: Mapping[str, Any]) -> Update | None:
        for reading in (raw, reduced(raw)):
            try:
                return Update.de_json({**reading, "update_id": update_id}, self._bot)
            except (TypeError, ValueError, LookupError, AttributeError) as error:
                _log.error("telegram: an update could not be parsed: %s", type(error).__name__)
        return None

    async def _given_up(self, update_id: int, raw: Mapping[str, Any]) -> bool:
        """After some tries an update is marked as taken, so that it holds up nothing; unless the database is away."""
        tries = self._failures.get(update_id, 0) + 1
        self._failures[update_id] = tries
        if tries < _TRIES:
            return False
        try:
            await self._store.seen_update(update_id, self._clock.now())
        except Exception as error:  # the database is away: this update waits for it
            _log.error("telegram: the database does not answer: %s", type(error).__name__)
            return False
        _log.error("telegram: an update was given up after %d tries", tries)
        del self._failures[update_id]
        update = self._parse(update_id, raw)
        if update is not None:
            self._reader.apologise(update)
        return True


def _chat_of(raw: Mapping[str, Any]) -> int:
    """The chat an update belongs to; those without one queue up together."""
    for kind in KINDS:
        part = raw.get(kind)
        if isinstance(part, Mapping):
            inner = part.get("message") if kind == UpdateType.CALLBACK_QUERY else part
            chat = inner.get("chat") if isinstance(inner, Mapping) else None
            chat_id = chat.get("id") if isinstance(chat, Mapping) else None
            return chat_id if isinstance(chat_id, int) else 0
    return 0


# --- webhook

CHANNEL = web.AppKey("telegram", TelegramChannel)


def setup_telegram(app: web.Application, channel: TelegramChannel) -> None:
    """Serve the webhook if updates come that way; without one there is nothing at its address."""
    if channel.webhook_url is not None:
        app[CHANNEL] = channel
        app[LARGER_BODIES][WEBHOOK_PATH] = UPDATE_LIMIT
        app.router.add_post(WEBHOOK_PATH, _webhook)


async def _webhook(request: web.Request) -> web.Response:
    channel = request.app[CHANNEL]
    given = request.headers.get(SECRET_HEADER, "").encode("utf-8", "surrogateescape")
    if not hmac.compare_digest(given, (channel.secret or "").encode()):
        raise Forbidden("not from Telegram")
    update = await read_json(request.clone(client_max_size=UPDATE_LIMIT))
    if not await channel.take(update):
        return json_response({"ok": False}, 503)  # Telegram sends it again
    return json_response({"ok": True})
