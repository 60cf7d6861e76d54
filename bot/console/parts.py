"""What every route of the console needs: the parts it is built from, and who is behind a request."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from aiohttp import web

from bot.conversation.desk import Desk
from bot.conversation.ports import Clock, Feed
from bot.model import ConversationId, Sender
from bot.storage.audit import AuditLog
from bot.storage.console_views import ConsoleViews
from bot.storage.staff import StaffStore
from bot.storage.staff_sessions import StaffSession, StaffSessions
from bot.storage.statistics import Statistics
from bot.texts import Texts


class PersonsSide(Protocol):
    """What the console asks of the person's side of a conversation (`bot.conversation.service`)."""

    async def forget(self, conversation_id: ConversationId) -> None: ...

    async def typing(self, conversation_id: ConversationId, sender: Sender) -> None: ...


@dataclass(frozen=True, slots=True)
class ConsoleParts:
    """What the console is built from."""

    desk: Desk
    service: PersonsSide
    views: ConsoleViews
    staff: StaffStore
    sessions: StaffSessions
    audit: AuditLog
    statistics: Callable[[date, date], Awaitable[Statistics]]
    """Counts from the first day to the last."""

    feed: Feed
    texts: Texts
    clock: Clock
    session_check_seconds: float = 5.0
    """How often an open socket looks whether its session has ended elsewhere."""


CONSOLE = web.AppKey("console_parts", ConsoleParts)
SESSION = web.RequestKey("staff_session", StaffSession)


def staff_of(request: web.Request) -> StaffSession:
    """Who is behind this request; the access middleware has let nobody else through."""
    return request[SESSION]


async def audited(request: web.Request, action: str, case_id: str | None = None, detail: str | None = None) -> None:
    """Write down that this member of staff did this now."""
    parts = request.app[CONSOLE]
    await parts.audit.append(staff_of(request).username, action, parts.clock.now(), case_id=case_id, detail=detail)
