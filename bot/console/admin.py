"""The office of the admins: accounts of staff, opening hours and holidays. Nothing of any conversation."""

from typing import Any

from aiohttp import web

from bot.console.parts import CONSOLE, audited, staff_of
from bot.console.shapes import moment
from bot.conversation.office import NAMES
from bot.conversation.voice import STAFF_TOPIC
from bot.errors import BadInput
from bot.http import json_response, needed_string, read_json, string_field
from bot.model import FeedEvent, Role
from bot.storage.enrolment import Invitation
from bot.storage.staff import StaffAccount


async def accounts(request: web.Request) -> web.Response:
    """Every account."""
    found = await request.app[CONSOLE].staff.all()
    return json_response({"accounts": [_account_json(account) for account in found]})


async def invite(request: web.Request) -> web.Response:
    """Make an account and an invitation, which is shown once."""
    body = await read_json(request)
    parts, username = request.app[CONSOLE], needed_string(body, "username").strip().lower()
    now = parts.clock.now()
    await parts.staff.add(
        username,
        _role(needed_string(body, "role")),
        _languages(request, body),
        now,
        shown_as=string_field(body, "shown_as"),
        counsels=_flag(body, "counsels") or False,
        own_languages_only=_flag(body, "own_languages_only") or False,
    )
    invitation = await parts.enrolment.invite(username, now)
    await audited(request, "invite", None, username)
    return json_response(_invitation_json(invitation), 201)


async def change(request: web.Request) -> web.Response:
    """Change what is given of an account."""
    body = await read_json(request)
    account = await _account(request)
    role = string_field(body, "role")
    new_role = None if role is None else _role(role)
    if new_role is not None and new_role is not Role.ADMIN:
        await _check_office_is_kept(request, account)
    await request.app[CONSOLE].staff.change(
        account.username,
        role=new_role,
        languages=_languages(request, body) if "languages" in body else None,
        shown_as=string_field(body, "shown_as"),
        counsels=_flag(body, "counsels"),
        own_languages_only=_flag(body, "own_languages_only"),
    )
    await audited(request, "account_changed", None, account.username)
    return json_response(_account_json(await _account(request)))


async def disable(request: web.Request) -> web.Response:
    """Let nobody in with it; what it holds goes back to the queue."""
    account = await _account(request)
    await _check_office_is_kept(request, account)
    parts = request.app[CONSOLE]
    await parts.staff.disable(account.username)
    await parts.desk.release_all(account.username)
    await audited(request, "disabled", None, account.username)
    return json_response(_account_json(await _account(request)))


async def enable(request: web.Request) -> web.Response:
    """Let it in again."""
    account = await _account(request)
    await request.app[CONSOLE].staff.enable(account.username)
    await audited(request, "enabled", None, account.username)
    return json_response(_account_json(await _account(request)))


async def reset(request: web.Request) -> web.Response:
    """A new invitation: password and second factor are set up anew."""
    account = await _account(request)
    if account.username == staff_of(request).username:
        raise BadInput("office_kept", "an account is not reset by itself; another admin can do it", 409)
    parts = request.app[CONSOLE]
    invitation = await parts.enrolment.invite(account.username, parts.clock.now())
    await audited(request, "reset", None, account.username)
    return json_response(_invitation_json(invitation))


async def end_sessions(request: web.Request) -> web.Response:
    """Log it out everywhere."""
    account = await _account(request)
    await request.app[CONSOLE].sessions.delete_all(account.username)
    await audited(request, "session_ended", None, account.username)
    return json_response({"ended": True})


async def office(request: web.Request) -> web.Response:
    """Opening hours, time zone and holidays, and what they come to now."""
    parts = request.app[CONSOLE]
    await parts.office.refresh()
    return json_response(_office_json(request))


async def set_office(request: web.Request) -> web.Response:
    """Set what is given; checked before it is kept."""
    body = await read_json(request)
    given = {name: needed_string(body, name, empty=name == "holidays") for name in NAMES if name in body}
    parts = request.app[CONSOLE]
    await parts.office.refresh()
    parts.office.values.changed(given).parsed()
    await parts.office_settings.write(given, staff_of(request).username, parts.clock.now())
    await parts.office.refresh()
    await audited(request, "office", None, ",".join(given))
    await parts.feed.publish(FeedEvent(STAFF_TOPIC, "office", ""))
    return json_response(_office_json(request))


def _office_json(request: web.Request) -> dict[str, Any]:
    parts = request.app[CONSOLE]
    values, hours, now = parts.office.values, parts.office.values.parsed(), parts.clock.now()
    return {
        "hours": values.hours,
        "timezone": values.timezone,
        "holidays": values.holidays,
        "open_now": hours.is_open(now),
        "opens_at": moment(hours.next_opening(now)),
    }


async def _account(request: web.Request) -> StaffAccount:
    account = await request.app[CONSOLE].staff.get(request.match_info["username"])
    if account is None:
        raise BadInput("unknown_account", "there is no account of this name", 404)
    return account


async def _check_office_is_kept(request: web.Request, account: StaffAccount) -> None:
    if account.username == staff_of(request).username:
        raise BadInput("office_kept", "an admin does not end or demote the own account; another admin can do it", 409)
    admins = [
        one
        for one in await request.app[CONSOLE].staff.all()
        if one.role is Role.ADMIN and not one.disabled and one.username != account.username
    ]
    if account.role is Role.ADMIN and not admins:
        raise BadInput("office_kept", "this is the last admin", 409)


def _role(label: str) -> Role:
    try:
        return Role(label)
    except ValueError:
        raise BadInput("bad_field", f"role must be one of {', '.join(Role)}") from None


def _languages(request: web.Request, body: dict[str, Any]) -> tuple[str, ...]:
    known = request.app[CONSOLE].texts.languages
    languages = body.get("languages")
    if not isinstance(languages, list) or not languages or not set(map(str, languages)) <= set(known):
        raise BadInput("unknown_language", f"languages must be a list of some of {', '.join(known)}")
    return tuple(dict.fromkeys(map(str, languages)))


def _flag(body: dict[str, Any], name: str) -> bool | None:
    value = body.get(name)
    if value is not None and not isinstance(value, bool):
        raise BadInput("bad_field", f"{name} must be true or false")
    return value


def _account_json(account: StaffAccount) -> dict[str, Any]:
    return {
        "username": account.username,
        "shown_as": account.shown_as,
        "role": account.role.value,
        "languages": list(account.languages),
        "counsels": account.counsels,
        "own_languages_only": account.own_languages_only,
        "disabled": account.disabled,
        "enrolled": account.enrolled,
        "created_at": moment(account.created_at),
        "last_login_at": moment(account.last_login_at),
    }


def _invitation_json(invitation: Invitation) -> dict[str, Any]:
    return {
        "username": invitation.username,
        "password": invitation.password,
        "until": moment(invitation.until),
    }
