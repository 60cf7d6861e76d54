"""The own account of a member of staff: enrolment, password, recovery codes, name, sessions."""

from typing import Any

from aiohttp import web

from bot.console.access import session_id, set_session_cookie
from bot.console.auth import end_session, totp_qr_modules, totp_uri, who
from bot.console.parts import CONSOLE, audited, staff_of
from bot.console.shapes import moment
from bot.errors import BadInput, Unauthenticated
from bot.http import json_response, needed_string, read_json
from bot.storage.staff_sessions import SessionEntry, handle_of


async def begin_enrolment(request: web.Request) -> web.Response:
    """A new secret for the authenticator app, as text, address and QR code (rows of 0 and 1, 1 is dark)."""
    username = staff_of(request).username
    secret = await request.app[CONSOLE].enrolment.begin(username)
    uri = totp_uri(username, secret)
    return json_response({"secret": secret, "uri": uri, "modules": totp_qr_modules(uri)})


async def enrol(request: web.Request) -> web.Response:
    """Take the first code and the own password; answers with the recovery codes and a full session."""
    body = await read_json(request)
    code, password = needed_string(body, "code"), needed_string(body, "password")
    parts, username = request.app[CONSOLE], staff_of(request).username
    codes = await parts.enrolment.confirm(username, code, password, parts.clock.now())
    await audited(request, "enrol")
    return await _anew(request, {"recovery_codes": list(codes)})


async def show(request: web.Request) -> web.Response:
    """The own account, and how many recovery codes are left."""
    session = staff_of(request)
    left = await request.app[CONSOLE].enrolment.recovery_left(session.username)
    return json_response({**who(session), "recovery_codes_left": left})


async def rename(request: web.Request) -> web.Response:
    """The name that people seeking help are told."""
    shown_as = needed_string(await read_json(request), "shown_as")
    await request.app[CONSOLE].staff.change(staff_of(request).username, shown_as=shown_as)
    await audited(request, "account_changed")
    return json_response({"shown_as": shown_as.strip()})


async def change_password(request: web.Request) -> web.Response:
    """A new password; every session ends but this one, which gets a new id."""
    body = await read_json(request)
    old, new = needed_string(body, "password"), needed_string(body, "new_password")
    username = staff_of(request).username
    try:
        await request.app[CONSOLE].enrolment.change_password(username, old, new)
    except Unauthenticated:
        raise BadInput("wrong_password", "the present password is not right", 403) from None
    await audited(request, "password")
    return await _anew(request, {})


async def renew_recovery(request: web.Request) -> web.Response:
    """New recovery codes, shown once; the old ones are void."""
    password = needed_string(await read_json(request), "password")
    try:
        codes = await request.app[CONSOLE].enrolment.renew_recovery(staff_of(request).username, password)
    except Unauthenticated:
        raise BadInput("wrong_password", "the present password is not right", 403) from None
    await audited(request, "recovery_renewed")
    return json_response({"recovery_codes": list(codes)})


async def sessions(request: web.Request) -> web.Response:
    """Where the account is logged in."""
    parts = request.app[CONSOLE]
    found = await parts.sessions.of(staff_of(request).username, parts.clock.now())
    current = handle_of(session_id(request))
    return json_response({"sessions": [_session_json(entry, current) for entry in found]})


async def end_one(request: web.Request) -> web.Response:
    """End one of the own sessions."""
    handle = request.match_info["handle"]
    if len(handle) != len(handle_of("")) or not handle.isalnum():
        raise BadInput("unknown_session", "there is no such session", 404)
    if not await request.app[CONSOLE].sessions.delete_by_handle(staff_of(request).username, handle):
        raise BadInput("unknown_session", "there is no such session", 404)
    await audited(request, "session_ended")
    return json_response({"ended": True})


def _session_json(entry: SessionEntry, current: str) -> dict[str, Any]:
    return {
        "handle": entry.handle,
        "created_at": moment(entry.created_at),
        "last_seen_at": moment(entry.last_seen_at),
        "current": entry.handle == current,
    }


async def _anew(request: web.Request, shape: dict[str, Any]) -> web.Response:
    """Answer with a session under a new id: what was known of the old one is worth nothing."""
    parts, username = request.app[CONSOLE], staff_of(request).username
    await end_session(request)
    made = await parts.sessions.create(username, parts.clock.now())
    session = await parts.sessions.get(made.id, parts.clock.now())
    if session is None:
        raise Unauthenticated
    response = json_response({**who(session), **shape})
    set_session_cookie(request, response, made.id)
    return response
