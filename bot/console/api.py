"""The console's API: the queue, one conversation, and everything a counsellor does with it."""

from datetime import date, datetime, timedelta
from typing import Any

from aiohttp import web

from bot.console.live import PRESENCE
from bot.console.parts import CONSOLE, audited, staff_of
from bot.console.shapes import card_json, detail_json, note_json, statistics_json
from bot.conversation.arriving import clean_text
from bot.conversation.voice import STAFF_TOPIC
from bot.errors import AlreadyClaimed, BadInput, UnknownConversation
from bot.http import json_response, read_json, string_field
from bot.model import ConversationId, FeedEvent, RiskLevel, Role, Verdict

ONE_VIEW = timedelta(minutes=10)
"""A page that refreshes an open conversation goes on with the same view; after this long it is a new one."""

LONGEST_SPAN = timedelta(days=3 * 366)


class Views:
    """Which conversation a session has open: opening it is written down once, not with each refresh."""

    def __init__(self) -> None:
        self._last: dict[tuple[str, ConversationId], datetime] = {}

    def is_new(self, viewer: str, conversation_id: ConversationId, now: datetime) -> bool:
        """Whether this look begins a view; notes the look."""
        self._last = {key: at for key, at in self._last.items() if now - at < ONE_VIEW}
        is_new = (viewer, conversation_id) not in self._last
        self._last[viewer, conversation_id] = now
        return is_new


VIEWS = web.AppKey("console_views", Views)


async def queue(request: web.Request) -> web.Response:
    """Every open case, by level and then by waiting time."""
    found = await request.app[CONSOLE].views.queue(staff_of(request).username)
    names = await _names(request)
    lists = {"waiting": found.waiting, "mine": found.mine, "others": found.others}
    return json_response({name: [card_json(card, names) for card in cards] for name, cards in lists.items()})


async def detail(request: web.Request) -> web.Response:
    """One conversation in full."""
    parts, session = request.app[CONSOLE], staff_of(request)
    found = await parts.views.detail(_id(request))
    # The CSRF token stands for the session here: it is derived from its id and is no secret to the server.
    if request.app[VIEWS].is_new(session.csrf_token, found.card.conversation.id, parts.clock.now()):
        await audited(request, "open", found.card.conversation.id)
    return json_response(detail_json(found, await _names(request)))


async def claim(request: web.Request) -> web.Response:
    """Take a conversation; who comes second is told who was first."""
    session = staff_of(request)
    try:
        await request.app[CONSOLE].desk.claim(_id(request), session.username, session.shown_as)
    except AlreadyClaimed as error:
        holder = (await _names(request)).get(error.holder, error.holder)
        message = f"{holder} already has this conversation"
        shape = {"code": "already_claimed", "message": message, "holder": error.holder, "holder_name": holder}
        return json_response({"error": shape}, 409)
    return await _done(request, "claim")


async def write(request: web.Request) -> web.Response:
    """Write to the person."""
    body = await read_json(request)
    text, client_id = _needed(body, "text"), _needed(body, "client_id")
    conversation_id = _id(request)
    message = await request.app[CONSOLE].desk.staff_reply(conversation_id, staff_of(request).username, text, client_id)
    await audited(request, "reply", conversation_id)
    return json_response({"id": message.id}, 202)


async def release(request: web.Request) -> web.Response:
    """Back to the queue, at its old place."""
    await request.app[CONSOLE].desk.release(_id(request), staff_of(request).username)
    return await _done(request, "release")


async def transfer(request: web.Request) -> web.Response:
    """To a colleague, or to those who speak a language."""
    body = await read_json(request)
    to, language = string_field(body, "username"), string_field(body, "language")
    if (to is None) == (language is None):
        raise BadInput("bad_field", "send either username or language")
    parts, session = request.app[CONSOLE], staff_of(request)
    shown_as = None
    if to is not None:
        colleague = await parts.staff.get(to)
        if (
            colleague is None
            or colleague.disabled
            or colleague.role is Role.ADMIN
            or colleague.username == session.username
        ):
            raise BadInput("unknown_colleague", "there is no colleague of this name who takes conversations")
        shown_as = colleague.shown_as
    await parts.desk.transfer(
        _id(request), session.username, to_username=to, to_shown_as=shown_as, to_language=language
    )
    return await _done(request, "transfer", to or language)


async def give_back(request: web.Request) -> web.Response:
    """Back to the assistant."""
    await request.app[CONSOLE].desk.give_back(_id(request), staff_of(request).username)
    return await _done(request, "return")


async def close(request: web.Request) -> web.Response:
    """End it with an outcome."""
    outcome = _needed(await read_json(request), "outcome")
    await request.app[CONSOLE].desk.close(_id(request), staff_of(request).username, outcome)
    return await _done(request, "close")


async def set_level(request: web.Request) -> web.Response:
    """Correct the level, with a reason."""
    body = await read_json(request)
    label, reason = _needed(body, "level"), _needed(body, "reason")
    try:
        level = RiskLevel.from_label(label)
    except KeyError:
        levels = ", ".join(one.label for one in RiskLevel)
        raise BadInput("bad_field", f"level must be one of {levels}") from None
    parts, conversation_id, username = request.app[CONSOLE], _id(request), staff_of(request).username
    await parts.desk.set_level(conversation_id, username, level, reason)
    # A reason may repeat what the person wrote: it is kept as a note, which is sealed and goes with the case.
    await parts.views.add_note(conversation_id, username, f"{level.label}: {clean_text(reason)}", parts.clock.now())
    return await _done(request, "level", level.label)


async def feedback(request: web.Request) -> web.Response:
    """What staff say of the detector's level; kept without a way back to the case, hence not audited."""
    raw = _needed(await read_json(request), "verdict")
    try:
        verdict = Verdict(raw)
    except ValueError:
        raise BadInput("bad_field", f"verdict must be one of {', '.join(Verdict)}") from None
    parts = request.app[CONSOLE]
    await parts.views.add_feedback(_id(request), verdict, parts.clock.now())
    return json_response({"verdict": verdict.value})


async def add_note(request: web.Request) -> web.Response:
    """Keep a remark that the person does not see."""
    text = clean_text(_needed(await read_json(request), "text"))
    parts, conversation_id = request.app[CONSOLE], _id(request)
    note = await parts.views.add_note(conversation_id, staff_of(request).username, text, parts.clock.now())
    await audited(request, "note", conversation_id)
    await parts.feed.publish(FeedEvent(STAFF_TOPIC, "note", conversation_id))
    return json_response(note_json(note, await _names(request)), 201)


async def erase(request: web.Request) -> web.Response:
    """Erase everything of a conversation."""
    conversation_id = _id(request)
    await request.app[CONSOLE].service.forget(conversation_id)
    await audited(request, "erase", conversation_id)
    return json_response({"erased": True})


async def colleagues(request: web.Request) -> web.Response:
    """Who takes conversations, and whether they have the console open."""
    parts = request.app[CONSOLE]
    here = request.app[PRESENCE].here(parts.clock.now())
    return json_response(
        {
            "colleagues": [
                {
                    "username": account.username,
                    "shown_as": account.shown_as,
                    "languages": list(account.languages),
                    "here": account.username in here,
                }
                for account in await parts.staff.all()
                if not account.disabled and account.role is not Role.ADMIN
            ]
        }
    )


async def statistics(request: web.Request) -> web.Response:
    """Counts of a span of days, thirty up to today unless said otherwise."""
    parts = request.app[CONSOLE]
    last = _day(request, "to") or parts.clock.now().date()
    first = _day(request, "from") or last - timedelta(days=29)
    if first > last or last - first > LONGEST_SPAN:
        raise BadInput("bad_field", "from must be before to, and three years at most")
    counted = await parts.statistics(first, last)
    return json_response({"from": first.isoformat(), "to": last.isoformat(), **statistics_json(counted)})


# --- what they share


async def _done(request: web.Request, action: str, detail: str | None = None) -> web.Response:
    conversation_id = _id(request)
    await audited(request, action, conversation_id, detail)
    card = await request.app[CONSOLE].views.card(conversation_id)
    return json_response(card_json(card, await _names(request)))


async def _names(request: web.Request) -> dict[str, str]:
    return {account.username: account.shown_as for account in await request.app[CONSOLE].staff.all()}


def _id(request: web.Request) -> ConversationId:
    raw = request.match_info["id"]
    if len(raw) != 32 or not raw.isascii() or not raw.isalnum():
        raise UnknownConversation("no such conversation")
    return raw


def _needed(body: dict[str, Any], name: str) -> str:
    value = string_field(body, name)
    if value is None:
        raise BadInput("bad_field", f"{name} is needed")
    return value


def _day(request: web.Request, name: str) -> date | None:
    raw = request.query.get(name)
    if raw is None:
        return None
    try:
        return date.fromisoformat(raw)
    except ValueError:
        raise BadInput("bad_field", f"{name} must be a day like 2026-01-31") from None
