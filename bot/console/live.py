"""The console's WebSocket: what changed (ids only), who types, who is there; it ends with its session."""

import asyncio
import json
import logging
from datetime import datetime, timedelta
from typing import Any
from weakref import WeakKeyDictionary

from aiohttp import WSCloseCode, WSMessage, WSMsgType, web

from bot.console.access import session_id
from bot.console.parts import CONSOLE, staff_of
from bot.conversation.voice import STAFF_TOPIC
from bot.errors import BadInput, HelplineError, NotHolder, Unauthenticated
from bot.http import BODY_LIMIT, describe_error
from bot.model import FeedEvent, Sender

logger = logging.getLogger(__name__)

HEARTBEAT_SECONDS = 25.0
CLOSING_SECONDS = 2.0
"""How long a page is given to answer that its socket closes."""

PRESENCE_SECONDS = 20.0
GONE_AFTER = timedelta(seconds=2.5 * PRESENCE_SECONDS)
SESSION_ENDED = 4401
"""Close code of a socket whose session has ended: the page asks for a login instead of connecting again."""

_PRESENCE = "presence"


class Presence:
    """Who has the console open, in any gateway: each page says so now and then, else it is forgotten."""

    def __init__(self) -> None:
        self._seen: dict[str, datetime] = {}

    def note(self, username: str, now: datetime, *, here: bool) -> None:
        """Somebody is there, or has gone."""
        if here:
            self._seen[username] = now
        else:
            self._seen.pop(username, None)

    def here(self, now: datetime) -> frozenset[str]:
        """Who is there."""
        return frozenset(name for name, seen in self._seen.items() if now - seen < GONE_AFTER)


SOCKETS: web.AppKey[WeakKeyDictionary[web.WebSocketResponse, str]] = web.AppKey("console_sockets")
"""Every open socket with the id of its session."""

PRESENCE = web.AppKey("console_presence", Presence)


def setup_live(app: web.Application) -> None:
    """Prepare for sockets, and let go of them when the server stops."""
    app[SOCKETS] = WeakKeyDictionary()
    app[PRESENCE] = Presence()
    app.on_shutdown.append(_let_go)


async def end_sockets(app: web.Application, raw_session: str) -> None:
    """Close every socket of a session that has ended."""
    ended = [socket for socket, session in list(app[SOCKETS].items()) if session == raw_session]
    await _close(ended, SESSION_ENDED, b"session ended")


async def _let_go(app: web.Application) -> None:
    sockets = app[SOCKETS]
    await _close(list(sockets), WSCloseCode.GOING_AWAY, b"restart")


async def _close(sockets: list[web.WebSocketResponse], code: int, message: bytes) -> None:
    await asyncio.gather(*(socket.close(code=code, message=message) for socket in sockets), return_exceptions=True)


async def live(request: web.Request) -> web.StreamResponse:
    """Tell the page of everything that changes, and take from it that its counsellor types or is at work."""
    socket = web.WebSocketResponse(timeout=CLOSING_SECONDS, heartbeat=HEARTBEAT_SECONDS, max_msg_size=BODY_LIMIT)
    if not socket.can_prepare(request):
        raise BadInput("websocket_only", "this address takes WebSocket connections only", 426)
    await socket.prepare(request)
    request.app[SOCKETS][socket] = session_id(request)
    page = _Page(request, socket)
    talking = [asyncio.create_task(work()) for work in (page.push, page.stay)]
    watching = asyncio.create_task(page.watch_session())
    try:
        async for frame in socket:
            await page.take(frame)
    finally:
        for task in talking:
            task.cancel()
        await page.gone()
        await asyncio.gather(*talking, watching, return_exceptions=True)
    return socket


class _Page:
    """One open console: what it is sent and what it sends."""

    def __init__(self, request: web.Request, socket: web.WebSocketResponse) -> None:
        self._request = request
        self._socket = socket
        self._parts = request.app[CONSOLE]
        self._presence = request.app[PRESENCE]
        self._username = staff_of(request).username
        self._raw_session = session_id(request)
        self._told_here: set[str] = set()
        self._over = asyncio.Event()

    async def push(self) -> None:
        """Pass the staff's events on until the connection ends."""
        try:
            async with self._parts.feed.subscribe(STAFF_TOPIC) as events:
                await self._send({"type": "ready"})  # from here on nothing is missed: the page reads the lists now
                await self._announce(here=True)
                async for event in events:
                    await self._pass_on(event)
        except Exception as error:
            describe_error(self._request, error)  # logs it without any text
            await self._socket.close(code=WSCloseCode.INTERNAL_ERROR)

    async def _pass_on(self, event: FeedEvent) -> None:
        if event.kind == _PRESENCE:
            username, here = str(event.data.get("username", "")), bool(event.data.get("here"))
            self._presence.note(username, self._parts.clock.now(), here=here)
            if here != (username in self._told_here):
                (self._told_here.add if here else self._told_here.discard)(username)
                await self._send({"type": _PRESENCE, "user": username, "here": here})
            return
        frame: dict[str, Any] = {"type": event.kind, "conversation": event.conversation_id}
        if event.kind == "typing":
            frame["from"] = event.data.get("sender")
        if "holder" in event.data:
            frame["holder"] = event.data["holder"]
        await self._send(frame)

    async def watch_session(self) -> None:
        """Close when the session has ended: logout elsewhere, idleness, age, a change of the account."""
        # Not cancelled but told to end: a database call broken off in the middle would cost its connection.
        while not await self._over_within(self._parts.session_check_seconds):
            try:
                if await self._living(used=False):
                    continue
            except Exception as error:
                describe_error(self._request, error)  # logs it; the next look may succeed
                continue
            await self._socket.close(code=SESSION_ENDED, message=b"session ended")
            return

    async def _over_within(self, seconds: float) -> bool:
        try:
            async with asyncio.timeout(seconds):
                return await self._over.wait()
        except TimeoutError:
            return False

    async def stay(self) -> None:
        """Say now and then that somebody is there."""
        while True:
            await asyncio.sleep(PRESENCE_SECONDS)
            await self._announce(here=True)

    async def gone(self) -> None:
        """Say that this page is gone; another page of the same person says the opposite within seconds."""
        self._over.set()
        await self._announce(here=False)

    async def take(self, frame: WSMessage) -> None:
        """Act on one frame of the page."""
        try:
            body = _parse(frame)
            if not await self._living(used=True):
                raise Unauthenticated
            match body.get("type"):
                case "typing":
                    await self._typing(body.get("conversation"))
                case "active":
                    pass  # the look at the session above was all that is wanted
                case _:
                    raise BadInput("bad_field", "type must be typing or active")
        except Unauthenticated:
            await self._socket.close(code=SESSION_ENDED, message=b"session ended")
        except HelplineError as error:
            _, shape = describe_error(self._request, error)
            await self._send({"type": "error", **shape})

    async def _typing(self, conversation_id: object) -> None:
        if not isinstance(conversation_id, str):
            raise BadInput("bad_field", "conversation must be a string")
        card = await self._parts.views.card(conversation_id)
        if card.conversation.holder != self._username:
            raise NotHolder("only who holds the conversation types in it")
        await self._parts.service.typing(conversation_id, Sender.COUNSELLOR)

    async def _living(self, *, used: bool) -> bool:
        session = await self._parts.sessions.get(self._raw_session, self._parts.clock.now(), used=used)
        return session is not None and session.username == self._username

    async def _announce(self, *, here: bool) -> None:
        data = {"username": self._username, "here": here}
        await self._parts.feed.publish(FeedEvent(STAFF_TOPIC, _PRESENCE, "", data))

    async def _send(self, frame: dict[str, Any]) -> None:
        if self._socket.closed:
            return
        try:
            await self._socket.send_str(json.dumps(frame, separators=(",", ":")))
        except ConnectionError:
            logger.debug("a console went away while it was being written to")


def _parse(frame: WSMessage) -> dict[str, Any]:
    if frame.type is not WSMsgType.TEXT:
        raise BadInput("malformed_json", "a frame must be JSON text")
    try:
        body = json.loads(frame.data)
    except (ValueError, RecursionError):  # from None: the cause would hold what was sent
        raise BadInput("malformed_json", "a frame must be valid JSON") from None
    if not isinstance(body, dict):
        raise BadInput("malformed_json", "a frame must be a JSON object")
    return body
