"""Live replies to a person's page: long poll, and the WebSocket that saves the polling."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from typing import Any
from weakref import WeakSet

from aiohttp import WSCloseCode, WSMessage, WSMsgType, web

from bot.channels.web_parts import (
    PARTS,
    WebParts,
    accept,
    bearer,
    conversation_of,
    message_json,
    slow_requests,
)
from bot.conversation.voice import conversation_topic
from bot.errors import BadInput, HelplineError, Unauthenticated
from bot.http import BODY_LIMIT, describe_error, json_response
from bot.model import Conversation, FeedEvent, Message, Sender

logger = logging.getLogger(__name__)

LONGEST_WAIT = 25
AUTH_SECONDS = 10.0
SIGN_OF_LIFE_SECONDS = 60.0
HEARTBEAT_SECONDS = 25.0


class _Open:
    """Who is connected at this moment."""

    def __init__(self) -> None:
        self.sockets: WeakSet[web.WebSocketResponse] = WeakSet()
        self.waits: WeakSet[asyncio.Timeout] = WeakSet()
        self.closing = False

    async def next_event(self, events: AsyncIterator[FeedEvent], seconds: float) -> FeedEvent | None:
        """The next event; None when the time is over or the server stops.

        Only this waiting is ever cut short: a query that is cut off would cost its database connection.
        """
        if self.closing:
            return None
        try:
            async with asyncio.timeout(seconds) as wait:
                self.waits.add(wait)
                try:
                    return await anext(events)
                finally:
                    self.waits.discard(wait)
        except TimeoutError:
            return None

    def wake(self) -> None:
        """End every waiting at once."""
        self.closing = True
        for wait in set(self.waits):
            wait.reschedule(0)


_OPEN = web.AppKey("web_open", _Open)


def setup_live(app: web.Application) -> None:
    """Register the live routes, and let go of everybody when the server stops."""
    app[_OPEN] = _Open()
    app.router.add_get("/api/chat/messages", poll)
    app.router.add_get("/api/chat/live", live, allow_head=False)
    app.on_shutdown.append(_let_go)


async def _let_go(app: web.Application) -> None:
    app[_OPEN].wake()
    sockets = set(app[_OPEN].sockets)  # each page's own waiting ends with its socket
    await asyncio.gather(
        *(socket.close(code=WSCloseCode.GOING_AWAY, message=b"restart") for socket in sockets),
        return_exceptions=True,
    )


# --- long poll


async def poll(request: web.Request) -> web.Response:
    """Messages after an id; waits for the first one if there is none yet."""
    parts = request.app[PARTS]
    after, wait = _number(request, "after"), min(_number(request, "wait"), LONGEST_WAIT)
    token = bearer(request)
    conversation = await conversation_of(parts, token)
    # Subscribed before reading: what is stored in between wakes us.
    async with parts.feed.subscribe(conversation_topic(conversation.id)) as events:
        messages, typing = await parts.service.messages(conversation.id, after), False
        if not messages and wait:
            messages, typing = await _news(request, conversation, events, after, wait)
        conversation = await conversation_of(parts, token)
    return json_response(
        {
            "messages": [message_json(message) for message in messages],
            "mode": conversation.mode.value,
            "language": conversation.language,
            "typing": typing,
        }
    )


async def _news(
    request: web.Request, conversation: Conversation, events: AsyncIterator[FeedEvent], after: int, wait: int
) -> tuple[tuple[Message, ...], bool]:
    """The first messages to come, or that somebody types, or nothing when the time is over."""
    until = asyncio.get_running_loop().time() + wait
    while (left := until - asyncio.get_running_loop().time()) > 0:
        event = await request.app[_OPEN].next_event(events, left)
        if event is None:
            break
        if event.kind != "typing":
            messages = await request.app[PARTS].service.messages(conversation.id, after)
            if messages or event.kind != "message":
                return messages, False
        elif event.data.get("sender") != Sender.VISITOR.value:
            return (), True
    return (), False


def _number(request: web.Request, name: str) -> int:
    raw = request.query.get(name, "0")
    if not (raw.isascii() and raw.isdigit() and len(raw) < 19):
        raise BadInput("bad_field", f"{name} must be a whole number")
    return int(raw)


# --- WebSocket


async def live(request: web.Request) -> web.StreamResponse:
    """Messages, typing and changes of mode as they happen; takes messages, too."""
    socket = web.WebSocketResponse(heartbeat=HEARTBEAT_SECONDS, max_msg_size=BODY_LIMIT)
    await socket.prepare(request)
    request.app[_OPEN].sockets.add(socket)
    try:
        token, after = await _authenticate(socket)
        conversation = await conversation_of(request.app[PARTS], token)
    except Exception as error:
        await _send_error(request, socket, error)
        await socket.close(code=WSCloseCode.POLICY_VIOLATION)
        return socket
    visit = _Visit(request, socket, request.app[PARTS], token, conversation, after)
    pushing = asyncio.create_task(visit.push())
    try:
        async for frame in socket:
            await visit.take(frame)
    finally:
        visit.stop()
        await pushing
    return socket


async def _authenticate(socket: web.WebSocketResponse) -> tuple[str, int]:
    """Token and last id known to the page, from the first frame; raises Unauthenticated, BadInput."""
    try:
        async with asyncio.timeout(AUTH_SECONDS):
            frame = await socket.receive()
    except TimeoutError:
        raise Unauthenticated from None
    if frame.type in (WSMsgType.CLOSE, WSMsgType.CLOSING, WSMsgType.CLOSED):
        raise Unauthenticated
    first = _parse(frame)
    token, after = first.get("token"), first.get("after", 0)
    if first.get("type") != "auth" or not isinstance(token, str):
        raise Unauthenticated
    if not isinstance(after, int) or isinstance(after, bool) or not 0 <= after < 2**62:
        raise BadInput("bad_field", "after must be a whole number")
    return token, after


def _parse(frame: WSMessage) -> dict[str, Any]:
    if frame.type is not WSMsgType.TEXT:
        raise BadInput("malformed_json", "a frame must be JSON text")
    try:
        body = json.loads(frame.data)
    except (ValueError, RecursionError):
        raise BadInput("malformed_json", "a frame must be valid JSON") from None
    if not isinstance(body, dict):
        raise BadInput("malformed_json", "a frame must be a JSON object")
    return body


async def _send(socket: web.WebSocketResponse, frame: dict[str, Any]) -> None:
    if socket.closed:
        return
    text = json.dumps(frame, ensure_ascii=False, separators=(",", ":"))
    try:
        await socket.send_str(text.encode("utf-8", "replace").decode("utf-8"))
    except ConnectionError:
        logger.debug("a page went away while it was being written to")


async def _send_error(
    request: web.Request, socket: web.WebSocketResponse, error: Exception, client_id: object = None
) -> None:
    _, body = describe_error(request, error)
    more = {"client_id": client_id} if isinstance(client_id, str) else {}
    await _send(socket, {"type": "error", **body, **more})


class _Visit:
    """One open page: what it is sent and what it sends."""

    def __init__(
        self,
        request: web.Request,
        socket: web.WebSocketResponse,
        parts: WebParts,
        token: str,
        conversation: Conversation,
        after: int,
    ) -> None:
        self._request = request
        self._socket = socket
        self._parts = parts
        self._token = token
        self._id = conversation.id
        self._last = after
        self._mode: str | None = None
        self._open = _Open()  # this page's own waiting

    async def push(self) -> None:
        """Send what is new until the session or the connection ends."""
        code = WSCloseCode.POLICY_VIOLATION
        try:
            async with self._parts.feed.subscribe(conversation_topic(self._id)) as events:
                await self._catch_up()
                while not self._open.closing:
                    await self._tell(await self._open.next_event(events, SIGN_OF_LIFE_SECONDS))
            code = WSCloseCode.GOING_AWAY
        except HelplineError as error:
            await _send_error(self._request, self._socket, error)
        except Exception as error:
            await _send_error(self._request, self._socket, error)
            code = WSCloseCode.INTERNAL_ERROR
        await self._socket.close(code=code)

    def stop(self) -> None:
        """The page has gone."""
        self._open.wake()

    async def _tell(self, event: FeedEvent | None) -> None:
        if self._open.closing:
            return
        if event is None:  # nothing for a while: an open page is a sign of life
            await self._parts.sessions.touch(self._id, self._parts.clock.now())
        elif event.kind != "typing":
            await self._catch_up()
        elif event.data.get("sender") != Sender.VISITOR.value:
            await _send(self._socket, {"type": "typing", "from": event.data.get("sender")})

    async def _catch_up(self) -> None:
        messages: tuple[Message, ...] = await self._parts.service.messages(self._id, self._last)
        for message in messages:
            await _send(self._socket, {"type": "message", **message_json(message)})
            self._last = max(self._last, message.id)
        conversation = await conversation_of(self._parts, self._token)
        if conversation.mode.value != self._mode:
            self._mode = conversation.mode.value
            await _send(self._socket, {"type": "mode", "mode": self._mode, "language": conversation.language})

    async def take(self, frame: WSMessage) -> None:
        """Act on one frame of the page."""
        client_id: object = None
        try:
            body = _parse(frame)
            client_id = body.get("client_id")
            conversation = await conversation_of(self._parts, self._token)
            match body.get("type"):
                case "message":
                    await slow_requests(self._request)
                    accepted = await accept(self._parts, conversation, body)
                    kind = "erased" if accepted.erased else "accepted"
                    await _send(self._socket, {"type": kind, "id": accepted.id, "client_id": client_id})
                case "typing":
                    await self._parts.service.typing(conversation.id, Sender.VISITOR)
                case _:
                    raise BadInput("bad_field", "type must be message or typing")
        except Exception as error:
            await _send_error(self._request, self._socket, error, client_id)
