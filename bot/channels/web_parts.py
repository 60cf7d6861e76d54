"""What every part of the web chat needs: the session of a request, accepting a message, the JSON of it."""

import asyncio
import json
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol
from zoneinfo import available_timezones

from aiohttp import hdrs, web

from bot.conversation.arriving import GATEWAY_PAYLOADS, language_of
from bot.conversation.ports import Clock, Feed
from bot.conversation.returning import Returned, Returning
from bot.errors import BadInput, MissingText, Unauthenticated, UnknownConversation
from bot.http import POLICY, SlowDown, client_address, string_field
from bot.model import (
    Assessment,
    Channel,
    Conversation,
    ConversationId,
    Incoming,
    Message,
    RiskLevel,
    Sender,
)
from bot.texts import Texts
from bot.throttle import AddressDelay, AddressTries, TokenBuckets

_ZONES = frozenset(available_timezones())
TOKEN_SHAPE = re.compile(r"[A-Za-z0-9_-]{43}")
PAYLOAD_LIMIT = 256
_INTENT_PAYLOAD = re.compile(r"/([a-z_]+)(\{.*\})?")
_BUTTON_TITLES = {
    "person": "button_person",
    "decline_person": "button_decline_person",
    "not_now": "button_not_now",
}


def known_zone(name: str | None) -> str | None:
    """The time zone a browser tells, if it is one; a wrong one must not keep anybody from writing."""
    return name if name is not None and name in _ZONES else None


class ChatService(Protocol):
    """The person's side of a conversation, as `bot.conversation.service` gives it."""

    async def start(
        self,
        channel: Channel,
        address: str,
        language: str | None = None,
        *,
        language_chosen: bool = False,
        time_zone: str | None = None,
    ) -> Conversation: ...

    async def at(self, channel: Channel, address: str) -> Conversation | None: ...

    async def incoming(self, incoming: Incoming, *, answer: bool = True) -> Message: ...

    async def assess_only(self, text: str, language: str | None) -> Assessment: ...

    async def request_person(self, conversation_id: ConversationId) -> Conversation: ...

    async def wait_minutes(self) -> int | None: ...

    async def choose_language(self, conversation_id: ConversationId, language: str) -> Conversation: ...

    async def leave(self, conversation_id: ConversationId) -> None: ...

    async def forget(self, conversation_id: ConversationId) -> None: ...

    async def messages(self, conversation_id: ConversationId, after: int = 0) -> tuple[Message, ...]: ...

    async def typing(self, conversation_id: ConversationId, sender: Sender) -> None: ...


class Sessions(Protocol):
    """When a person's page last gave a sign of life."""

    async def touch(self, conversation_id: ConversationId, at: datetime) -> None: ...

    async def last_seen(self, conversation_id: ConversationId) -> datetime | None:
        """None: nothing is known of it."""
        ...


@dataclass(frozen=True, slots=True)
class WebParts:
    """What the web chat is built from."""

    service: ChatService
    returning: Returning
    sessions: Sessions
    feed: Feed
    texts: Texts
    clock: Clock
    intents: frozenset[str]
    """Intents a button may name."""

    default_language: str
    exit_url: str
    """The harmless page that the leave button opens."""

    messages_per_minute: int = 20
    idle: timedelta = timedelta(minutes=30)
    arrivals: AddressDelay = field(default_factory=lambda: AddressDelay(20, 60, 2.0))
    tries: AddressTries = field(default_factory=lambda: AddressTries(5, 300))
    """Return codes an address may try: five at once, then one a minute."""

    per_session: TokenBuckets = field(init=False)
    over_limit: TokenBuckets = field(init=False)
    """Messages over the limit that are still read for danger; there is an end to that, too."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "per_session", TokenBuckets(self.messages_per_minute, 60))
        object.__setattr__(self, "over_limit", TokenBuckets(3 * self.messages_per_minute, 60))


PARTS = web.AppKey("web_parts", WebParts)


# --- sessions


def new_token() -> str:
    """A session token: 256 random bits."""
    return secrets.token_urlsafe(32)


def bearer(request: web.Request) -> str:
    """The token a request carries in its header; raises Unauthenticated."""
    kind, _, token = request.headers.get(hdrs.AUTHORIZATION, "").partition(" ")
    if kind.lower() != "bearer" or not token.strip():
        raise Unauthenticated
    return token.strip()


async def conversation_of(parts: WebParts, token: str) -> Conversation:
    """The living conversation of a token, noting the sign of life; raises UnknownConversation.

    A token never issued, another person's, a dead one and an idle one look the same from outside.
    """
    if not TOKEN_SHAPE.fullmatch(token):
        raise UnknownConversation
    conversation = await parts.service.at(Channel.WEB, token)
    if conversation is None:
        raise UnknownConversation
    now = parts.clock.now()
    seen = await parts.sessions.last_seen(conversation.id) or conversation.created_at
    if now - max(seen, conversation.last_message_at) > parts.idle:
        raise UnknownConversation
    if now - seen > timedelta(seconds=30):  # not a write for each poll
        await parts.sessions.touch(conversation.id, now)
    return conversation


async def slow_arrivals(request: web.Request) -> None:
    """Let an address that begins many sessions wait a little for each further one."""
    seconds = request.app[PARTS].arrivals.seconds(client_address(request))
    if seconds:
        await asyncio.sleep(seconds)


async def slow_requests(request: web.Request) -> None:
    """Let an address that writes very much wait a little."""
    seconds = request.app[POLICY].address_delay.seconds(client_address(request))
    if seconds:
        await asyncio.sleep(seconds)


def pick_language(request: web.Request, texts: Texts, default: str, wanted: str | None = None) -> str:
    """The wanted language if we have it, else the first of Accept-Language that we have, else the default."""
    if wanted in texts.languages:
        return wanted or default
    ranked: list[tuple[float, str]] = []
    for part in request.headers.get(hdrs.ACCEPT_LANGUAGE, "")[:1_000].split(","):
        tag, _, weight = part.strip().partition(";q=")
        try:
            quality = float(weight) if weight else 1.0
        except ValueError:
            continue
        ranked.append((-quality, tag.split("-")[0].lower()))
    return next((code for _, code in sorted(ranked, key=lambda pair: pair[0]) if code in texts.languages), default)


async def come_back(request: web.Request, code: str) -> tuple[str, Returned]:
    """A new token for the conversation of a return code; raises BadInput, and SlowDown after too many tries."""
    parts = request.app[PARTS]
    wait = parts.tries.wait(client_address(request))
    if wait:
        raise SlowDown(wait)
    token = new_token()
    return token, await parts.returning.come_back(code, token)


# --- a message


@dataclass(frozen=True, slots=True)
class Accepted:
    """What became of a message."""

    id: int
    erased: bool = False


async def accept(parts: WebParts, conversation: Conversation, body: Mapping[str, Any]) -> Accepted:
    """Take a text or a button of a person.

    Raises BadInput, UnknownConversation, SlowDown. A message over the limit is still read for danger, and an
    immediate one is stored and acted upon before SlowDown is raised.
    """
    text, payload = string_field(body, "text"), string_field(body, "payload")
    client_id = string_field(body, "client_id") or ""
    if (text is None) == (payload is None):
        raise BadInput("bad_field", "send either text or payload")
    if payload is not None:
        _check_payload(parts, payload)
    wait = parts.per_session.take(conversation.id)
    if wait:
        await _heed_danger(parts, conversation, text, client_id)
        raise SlowDown(wait)
    if payload == "delete_yes":
        await parts.service.forget(conversation.id)
        return Accepted(0, erased=True)
    if payload is not None:
        text = await _button_title(parts, conversation, payload)
    message = await parts.service.incoming(
        Incoming(Channel.WEB, conversation.id, text or "", client_id, payload=payload)
    )
    return Accepted(message.id)


async def _heed_danger(parts: WebParts, conversation: Conversation, text: str | None, client_id: str) -> None:
    if text is None or parts.over_limit.take(conversation.id):
        return
    assessment = await parts.service.assess_only(text, conversation.language)
    if assessment.level is RiskLevel.IMMEDIATE:
        await parts.service.incoming(Incoming(Channel.WEB, conversation.id, text, client_id), answer=False)


def _check_payload(parts: WebParts, payload: str) -> None:
    if payload in GATEWAY_PAYLOADS or language_of(payload) in parts.texts.languages:
        return
    match = _INTENT_PAYLOAD.fullmatch(payload) if len(payload) <= PAYLOAD_LIMIT else None
    if match is None or match[1] not in parts.intents or not _plain_entities(match[2]):
        raise BadInput("unknown_payload", "no button of ours sends this")


def _plain_entities(raw: str | None) -> bool:
    if raw is None:
        return True
    try:
        entities = json.loads(raw)
    except (ValueError, RecursionError):
        return False
    return isinstance(entities, dict) and all(isinstance(value, str) for value in entities.values())


async def _button_title(parts: WebParts, conversation: Conversation, payload: str) -> str:
    """What the pressed button said: not taken from the page, which could slip words past the detector."""
    for message in reversed(await every_message(parts, conversation.id)):
        for button in message.buttons:
            if button.payload == payload:
                return button.title
    language = language_of(payload)
    if language is not None:
        return parts.texts.names[language]
    name = payload.lstrip("/").partition("{")[0]
    try:
        return parts.texts.say(_BUTTON_TITLES.get(payload, f"button_{name}"), conversation.language)
    except MissingText:
        return name.replace("_", " ")


async def every_message(parts: WebParts, conversation_id: ConversationId, after: int = 0) -> tuple[Message, ...]:
    """The whole conversation after a message; the service gives a long one in pieces."""
    found: list[Message] = []
    while piece := await parts.service.messages(conversation_id, found[-1].id if found else after):
        found += piece
    return tuple(found)


# --- JSON shapes


def message_json(message: Message) -> dict[str, Any]:
    """A message as the person's page sees it: no level, no indicator, no name of staff."""
    shape: dict[str, Any] = {
        "id": message.id,
        "from": message.sender.value,
        "text": message.text,
        "buttons": [{"title": button.title, "payload": button.payload} for button in message.buttons],
        "at": message.at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
    }
    if message.sender is Sender.VISITOR and message.client_id is not None:
        shape["client_id"] = message.client_id
    return shape
