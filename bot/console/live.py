"""The console's WebSocket: what changed (ids only), who types, who is there; it lives as long as its session."""

import asyncio
import json
import logging
from datetime import datetime, timedelta
from typing import Any
from weakref import WeakSet

from aiohttp import WSCloseCode, WSMessage, WSMsgType, web

from bot.console.access import session_id
from bot.console.parts import CONSOLE, staff_of
from bot.conversation.voice import STAFF_TOPIC
from bot.errors import BadInput, HelplineError, NotHolder
from bot.http import BODY_LIMIT, describe_error
from bot.model import FeedEvent, Mode, Sender
from bot.storage.staff_sessions import StaffSession

logger = logging.getLogger(__name__)

HEARTBEAT_SECONDS = 25.0
PRESENCE_SECONDS = 20.0
GONE_AFTER = timedelta(seconds=2.5 * PRESENCE_SECONDS)
SESSION_ENDED = 4401
"""Close code of a socket whose session has ended: the page asks for a login instead of reconnecting."""

_PASSED_ON = ("sender", "username", "here")
"""What of an event's data reaches the page."""


class LiveSocket(web.WebSocketResponse):
    """An open page of one session."""

    raw_session: str = ""
    __slots__ = ()


class Presence:
    """Who has the console open, in any gateway: told by every page now and then, forgotten when it stops."""

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


SOCKETS: web.AppKey[WeakSet[web.WebSocketResponse]] = web.AppKey("console_sockets")
PRESENCE = web.AppKey("console_presence", Presence)
