"""What every route of the console needs: the parts it is built from, and who is behind a request."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from aiohttp import web

from bot.conversation.desk import Desk
from bot.conversation.office import Office
from bot.conversation.ports import Clock, Feed
from bot.errors import UnknownConversation
from bot.knowledge import Knowledge
from bot.model import ConversationId, Sender
from bot.storage.audit import AuditLog
from bot.storage.canned import CannedReplies
from bot.storage.console_views import ConsoleViews
from bot.storage.enrolment import Enrolment
from bot.storage.office import OfficeSettings
from bot.storage.staff import StaffStore
from bot.storage.staff_sessions import StaffSession, StaffSessions
from bot.storage.statistics import Statistics
from bot.texts import Texts
from bot.translation.client import TranslationClient


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

    enrolment: Enrolment
    office: Office
    office_settings: OfficeSettings
    canned: CannedReplies
    knowledge: Knowledge
    feed: Feed
    texts: Texts
    clock: Clock
    translation: TranslationClient | None = None
    session_check_seconds: float = 5.0
    """How often an open socket looks whether its session has ended elsewhere."""


CONSOLE = web.AppKey("console_parts", ConsoleParts)
SESSION = web.RequestKey("staff_session", StaffSession)


def staff_of(request: web.Request) -> StaffSession:
    """Who is behind this request; the access middleware has let nobody else through."""
    return request[SESSION]


async def case_id(request: web.Request) -> ConversationId:
    """The conversation a route names, if it is in the caller's scope.

    Raises UnknownConversation, the same for one there is not and one of another team; asking for the latter is
    written down.
    """
    raw = request.match_info["id"]
    if len(raw) != 32 or not raw.isascii() or not raw.isalnum():
        raise UnknownConversation("no such conversation")
    session = staff_of(request)
    if session.own_languages_only:
        card = await request.app[CONSOLE].views.card(raw)
        if not session.may_see(card.conversation):
            await audited(request, "refused", raw)
            raise UnknownConversation("no such conversation")
    return raw


async def audited(request: web.Request, action: str, case_id: str | None = None, detail: str | None = None) -> None:
    """Write down that this member of staff did this now."""
    parts = request.app[CONSOLE]
    await parts.audit.append(staff_of(request).username, action, parts.clock.now(), case_id=case_id, detail=detail)
