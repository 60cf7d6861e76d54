"""Logging in and out, who is logged in, and the second factor's address and QR code."""

import io
import re
from typing import Any

import pyotp
import segno
from aiohttp import web

from bot.console.access import (
    drop_session_cookie,
    session_id,
    set_session_cookie,
)
from bot.console.live import end_sockets
from bot.console.parts import CONSOLE, audited, staff_of
from bot.errors import BadInput, Unauthenticated
from bot.http import json_response, read_json, string_field
from bot.storage.staff import FAILURE_WINDOW
from bot.storage.staff_sessions import StaffSession

_ONE_TIME = re.compile(r"\d{6}")
ISSUER = "Helpline"


async def login(request: web.Request) -> web.Response:
    """Check name, password and one-time code, and begin a session with a new id."""
    parts = request.app[CONSOLE]
    body = await read_json(request)
    username, password, code = (_field(body, name) for name in ("username", "password", "code"))
    now = parts.clock.now()
    try:
        account = await parts.staff.login(username.strip().lower(), password, code, now)
    except BadInput as error:
        if error.status != 429:
            raise
        wait = int(FAILURE_WINDOW.total_seconds())
        shape = {"error": {"code": error.code, "message": str(error), "retry_after": wait}}
        return json_response(shape, 429, {"Retry-After": str(wait)})
    await end_session(request)
    made = await parts.sessions.create(account.username, now)
    await parts.audit.append(account.username, "login", now)
    if account.enrolled and not _ONE_TIME.fullmatch(code.strip()):
        await parts.audit.append(account.username, "recovery_used", now)
    session = await parts.sessions.get(made.id, now)
    if session is None:  # ended in this very moment
        raise Unauthenticated
    response = json_response(who(session))
    set_session_cookie(request, response, made.id)
    return response


async def logout(request: web.Request) -> web.Response:
    """End the session, and the sockets that live on it."""
    await audited(request, "logout")
    await end_session(request)
    response = web.Response(status=204, headers={"Clear-Site-Data": '"cache"'})
    drop_session_cookie(request, response)
    return response


async def current(request: web.Request) -> web.Response:
    """Who is logged in; a page that was loaded again asks for its token here."""
    return json_response(who(staff_of(request)))


def who(session: StaffSession) -> dict[str, Any]:
    """Who is logged in, as the page is told; `enrol`: only the second factor can be set up."""
    return {
        "user": session.username,
        "shown_as": session.shown_as,
        "role": session.role.value,
        "counsels": session.counsels,
        "languages": list(session.languages),
        "csrf_token": session.csrf_token,
        "enrol": not session.enrolled,
    }


async def end_session(request: web.Request) -> None:
    """End the session behind a request, and the sockets that live on it."""
    raw_id = session_id(request)
    if raw_id and raw_id.isascii():
        await request.app[CONSOLE].sessions.delete(raw_id)
        await end_sockets(request.app, raw_id)


def _field(body: dict[str, object], name: str) -> str:
    # What no UTF-8 can hold, and NUL, which PostgreSQL refuses, fit no account: they take the ordinary road.
    text = string_field(body, name) or ""
    return text.replace("\0", "?").encode("utf-8", "replace").decode("utf-8")


def totp_uri(username: str, secret: str) -> str:
    """The address that an authenticator app takes in (otpauth://totp/...)."""
    return str(pyotp.TOTP(secret).provisioning_uri(name=username, issuer_name=ISSUER))


def totp_qr_modules(uri: str) -> list[str]:
    """The address as a QR code, row by row, its quiet zone included: the page draws it without any markup."""
    rows = segno.make(uri, error="m").matrix_iter(scale=1)
    return ["".join("1" if module else "0" for module in row) for row in rows]


def totp_qr_svg(uri: str) -> str:
    """The address as a QR code: an SVG document that stands alone or inside a page."""
    svg = io.BytesIO()
    segno.make(uri, error="m").save(svg, kind="svg", xmldecl=False, scale=4, light="#fff", title="TOTP")
    return svg.getvalue().decode("utf-8")
