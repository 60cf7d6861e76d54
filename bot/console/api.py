"""The console's API: the queue, one conversation, and everything a counsellor does with it."""

from datetime import datetime, timedelta
from typing import Any

from aiohttp import web

from bot.console.access import BACKGROUND_HEADER
from bot.console.live import PRESENCE
from bot.console.parts import CONSOLE, audited, case_id, staff_of
from bot.console.shapes import card_json, detail_json, note_json
from bot.conversation.arriving import clean_text
from bot.conversation.voice import STAFF_TOPIC
from bot.errors import AlreadyClaimed, BadInput, NotSafeToWrite
from bot.http import json_response, needed_string, read_json, string_field
from bot.model import ConversationId, FeedEvent, RiskLevel, Translation, Verdict

ONE_VIEW = timedelta(minutes=10)
"""A page that refreshes an open conversation goes on with the same view; after this long it is a new one."""


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
    session = staff_of(request)
    found = await request.app[CONSOLE].views.queue(session.username, session.languages, session.may_see)
    names = await _names(request)
    lists = {"waiting": found.waiting, "mine": found.mine, "others": found.others}
    return json_response({name: [card_json(card, names) for card in cards] for name, cards in lists.items()})


async def detail(request: web.Request) -> web.Response:
    """One conversation in full."""
    parts, session = request.app[CONSOLE], staff_of(request)
    found = await parts.views.detail(await case_id(request))
    if BACKGROUND_HEADER not in request.headers:
        await parts.desk.opened(found.card.conversation.id)
    # The CSRF token stands for the session here: it is derived from its id and is no secret to the server.
    if request.app[VIEWS].is_new(session.csrf_token, found.card.conversation.id, parts.clock.now()):
        await audited(request, "open", found.card.conversation.id)
    return json_response(detail_json(found, await _names(request)))


async def claim(request: web.Request) -> web.Response:
    """Take a conversation; who comes second is told who was first."""
    session = staff_of(request)
    try:
        await request.app[CONSOLE].desk.claim(await case_id(request), session.username, session.shown_as)
    except AlreadyClaimed as error:
        holder = (await _names(request)).get(error.holder, error.holder)
        message = f"{holder} already has this conversation"
        shape = {"code": "already_claimed", "message": message, "holder": error.holder, "holder_name": holder}
        return json_response({"error": shape}, 409)
    return await done(request, "claim")


async def write(request: web.Request) -> web.Response:
    """Write to the person, or (`opener`) the first line that gives nothing away.

    409 `not_safe_to_write` with a reason when something speaks against it, unless the caller has `confirmed`.
    """
    body = await read_json(request)
    opener = body.get("opener") is True
    text = None if opener else needed_string(body, "text")
    client_id = needed_string(body, "client_id")
    conversation_id = await case_id(request)
    try:
        message = await request.app[CONSOLE].desk.staff_reply(
            conversation_id,
            staff_of(request).username,
            text,
            client_id,
            confirmed=body.get("confirmed") is True,
            original=_original(request, body),
            reply_to=_quoted(body),
        )
    except NotSafeToWrite as error:
        shape = {"code": "not_safe_to_write", "message": str(error), "reason": error.reason}
        return json_response({"error": shape}, 409)
    await audited(request, "reply", conversation_id)
    return json_response({"id": message.id}, 202)


async def release(request: web.Request) -> web.Response:
    """Back to the queue, at its old place."""
    await request.app[CONSOLE].desk.release(await case_id(request), staff_of(request).username)
    return await done(request, "release")


async def transfer(request: web.Request) -> web.Response:
    """To a colleague, or to those who speak a language."""
    body = await read_json(request)
    conversation_id = await case_id(request)
    to, language = string_field(body, "username"), string_field(body, "language")
    if (to is None) == (language is None):
        raise BadInput("bad_field", "send either username or language")
    parts, session = request.app[CONSOLE], staff_of(request)
    shown_as = None
    if to is not None:
        colleague = await parts.staff.get(to)
        if colleague is None or not colleague.takes_cases or colleague.username == session.username:
            raise BadInput("unknown_colleague", "there is no colleague of this name who takes conversations")
        shown_as = colleague.shown_as
    await parts.desk.transfer(
        conversation_id, session.username, to_username=to, to_shown_as=shown_as, to_language=language
    )
    return await done(request, "transfer", to or language)


async def give_back(request: web.Request) -> web.Response:
    """Back to the assistant."""
    await request.app[CONSOLE].desk.give_back(await case_id(request), staff_of(request).username)
    return await done(request, "return")


async def close(request: web.Request) -> web.Response:
    """End it with an outcome."""
    outcome = needed_string(await read_json(request), "outcome")
    await request.app[CONSOLE].desk.close(await case_id(request), staff_of(request).username, outcome)
    return await done(request, "close")


async def set_level(request: web.Request) -> web.Response:
    """Correct the level, with a reason."""
    body = await read_json(request)
    label, reason = needed_string(body, "level"), needed_string(body, "reason")
    try:
        level = RiskLevel.from_label(label)
    except KeyError:
        levels = ", ".join(one.label for one in RiskLevel)
        raise BadInput("bad_field", f"level must be one of {levels}") from None
    parts, conversation_id, username = request.app[CONSOLE], await case_id(request), staff_of(request).username
    await parts.desk.set_level(conversation_id, username, level, reason)
    # A reason may repeat what the person wrote: it is kept as a note, which is sealed and goes with the case.
    await parts.views.add_note(conversation_id, username, f"{level.label}: {clean_text(reason)}", parts.clock.now())
    return await done(request, "level", level.label)


async def feedback(request: web.Request) -> web.Response:
    """What staff say of the detector's level; kept without a way back to the case, hence not audited."""
    raw = needed_string(await read_json(request), "verdict")
    try:
        verdict = Verdict(raw)
    except ValueError:
        raise BadInput("bad_field", f"verdict must be one of {', '.join(Verdict)}") from None
    parts = request.app[CONSOLE]
    await parts.views.add_feedback(await case_id(request), verdict, parts.clock.now())
    return json_response({"verdict": verdict.value})


async def add_note(request: web.Request) -> web.Response:
    """Keep a remark that the person does not see."""
    text = clean_text(needed_string(await read_json(request), "text"))
    parts, conversation_id = request.app[CONSOLE], await case_id(request)
    note = await parts.views.add_note(conversation_id, staff_of(request).username, text, parts.clock.now())
    await audited(request, "note", conversation_id)
    await parts.feed.publish(FeedEvent(STAFF_TOPIC, "note", conversation_id))
    return json_response(note_json(note, await _names(request)), 201)


async def erase(request: web.Request) -> web.Response:
    """Erase everything of a conversation."""
    conversation_id = await case_id(request)
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
                if account.takes_cases
            ]
        }
    )


# --- what they share


async def done(request: web.Request, action: str, detail: str | None = None) -> web.Response:
    """Write down what was done, and answer with the card as it now is."""
    conversation_id = request.match_info["id"]
    await audited(request, action, conversation_id, detail)
    card = await request.app[CONSOLE].views.card(conversation_id)
    return json_response(card_json(card, await _names(request)))


async def _names(request: web.Request) -> dict[str, str]:
    return {account.username: account.shown_as for account in await request.app[CONSOLE].staff.all()}


def _quoted(body: dict[str, Any]) -> int | None:
    given = body.get("reply_to")
    if given is not None and type(given) is not int:
        raise BadInput("bad_field", "reply_to must be the id of a message")
    return given


def _original(request: web.Request, body: dict[str, Any]) -> Translation | None:
    given = body.get("original")
    if given is None:
        return None
    if not isinstance(given, dict):
        raise BadInput("bad_field", "original must be an object with language and text")
    language, text = needed_string(given, "language"), clean_text(needed_string(given, "text"))
    if language not in request.app[CONSOLE].texts.languages:
        raise BadInput("unknown_language", "the original is in a language we do not have")
    return Translation(language, text)
