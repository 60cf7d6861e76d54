"""Who may call which route of the console: declared with each route, refused where nothing is declared.

The order of the questions: is there a session, does the request come from our own page, does a change carry
the session's CSRF token, does the role permit it. Nothing of a case is read before all four are answered.
"""

import hmac
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, TypeAlias

from aiohttp import hdrs, web

from bot.console.parts import CONSOLE, SESSION
from bot.errors import BadInput, Forbidden, Unauthenticated
from bot.http import POLICY
from bot.model import Role
from bot.storage.staff_sessions import StaffSession

Handler: TypeAlias = Callable[[web.Request], Awaitable[web.StreamResponse]]

PREFIXES = ("/api/staff", "/staff")
CSRF_HEADER = "X-CSRF-Token"
BACKGROUND_HEADER = "X-Background"
"""Sent by the page when it refreshes itself: such a request does not keep an idle session alive."""

_READING = frozenset({"GET", "HEAD"})


class UndeclaredRouteError(RuntimeError):
    """A route of the console does not say who may call it."""


@dataclass(frozen=True, slots=True)
class Access:
    """Who may call a route: anybody (`roles` is None) or these roles only."""

    roles: frozenset[Role] | None
    enrolling: bool = False
    """Open also to a session that has yet to set up its second factor."""


ANYBODY = Access(None)
"""Nothing of any case behind it: the login, the page, its files."""

ALL_STAFF = Access(frozenset(Role))
ENROLMENT = Access(frozenset(Role), enrolling=True)
OFFICE = Access(frozenset({Role.ADMIN}))
CASE_WORK = Access(frozenset({Role.COUNSELLOR, Role.SUPERVISOR}))
SUPERVISION = Access(frozenset({Role.SUPERVISOR}))
FIGURES = Access(frozenset({Role.SUPERVISOR, Role.ADMIN}))


@dataclass(frozen=True, slots=True)
class Route:
    """A route and who may call it; there is no default."""

    method: str
    path: str
    handler: Handler
    access: Access


ACCESS: web.AppKey[Mapping[tuple[str, str], Access]] = web.AppKey("console_access")


def register(app: web.Application, routes: tuple[Route, ...]) -> None:
    """Add the routes, and refuse to start with a route under the console's addresses that declares nobody."""
    app[ACCESS] = MappingProxyType({(route.method, route.path): route.access for route in routes})
    for route in routes:
        app.router.add_route(route.method, route.path, route.handler)
    check_declared(app)
    app.on_startup.append(_check_at_start)
    app.middlewares.append(access_middleware)


def check_declared(app: web.Application) -> None:
    """Raise UndeclaredRouteError for a route of the console that is not in the table."""
    for route in app.router.routes():
        path = route.resource.canonical if route.resource else ""
        if _is_console(path) and (route.method, path) not in app[ACCESS]:
            raise UndeclaredRouteError(f"{route.method} {path} does not declare who may call it")


async def _check_at_start(app: web.Application) -> None:
    check_declared(app)


def _is_console(path: str) -> bool:
    return any(path == prefix or path.startswith(f"{prefix}/") for prefix in PREFIXES)


# --- the session cookie


def cookie_name(request: web.Request) -> str:
    """Browsers take the __Host- prefix over TLS only."""
    return "__Host-helpline" if _secure(request) else "helpline_staff"


def session_id(request: web.Request) -> str:
    """What the browser gives as its session, or nothing."""
    return request.cookies.get(cookie_name(request), "")


def set_session_cookie(request: web.Request, response: web.StreamResponse, raw_id: str) -> None:
    """Give the browser its session: until it is closed, for this site only, out of reach of scripts."""
    response.set_cookie(
        cookie_name(request), raw_id, path="/", secure=_secure(request), httponly=True, samesite="Strict"
    )


def drop_session_cookie(request: web.Request, response: web.StreamResponse) -> None:
    """Let the browser forget its session."""
    response.del_cookie(cookie_name(request), path="/", secure=_secure(request), httponly=True, samesite="Strict")


def _secure(request: web.Request) -> bool:
    return request.app[POLICY].secure or request.secure


async def session_of(request: web.Request, *, used: bool = True) -> StaffSession | None:
    """The living session behind a request."""
    raw_id = session_id(request)
    if not raw_id or len(raw_id) > 128 or not raw_id.isascii():
        return None
    parts = request.app[CONSOLE]
    return await parts.sessions.get(raw_id, parts.clock.now(), used=used)


# --- the four questions


@web.middleware
async def access_middleware(request: web.Request, handler: Any) -> web.StreamResponse:
    """Let through only who the route declares."""
    route = request.match_info.route
    path = route.resource.canonical if route.resource else ""
    if _is_console(path):
        access = request.app[ACCESS][route.method, path]
        if access.roles is None:
            _check_origin(request)
        else:
            request[SESSION] = await _admit(request, access, access.roles)
    response: web.StreamResponse = await handler(request)
    return response


async def _admit(request: web.Request, access: Access, roles: frozenset[Role]) -> StaffSession:
    session = await session_of(request, used=BACKGROUND_HEADER not in request.headers)
    if session is None:
        raise Unauthenticated
    _check_origin(request)
    if request.method not in _READING:
        given = request.headers.get(CSRF_HEADER, "")
        if not hmac.compare_digest(given.encode("utf-8", "replace"), session.csrf_token.encode()):
            raise BadInput("csrf", f"a change needs the session's token in {CSRF_HEADER}", 403)
    if not session.roles & roles or (not session.enrolled and not access.enrolling):
        raise Forbidden
    return session


def _check_origin(request: web.Request) -> None:
    """Changes and sockets come from our own page only; no Origin: no browser on a foreign page."""
    is_socket = request.headers.get(hdrs.UPGRADE, "").lower() == "websocket"
    if request.method in _READING and not is_socket:
        return
    origin = request.headers.get(hdrs.ORIGIN)
    if origin is not None and not request.app[POLICY].is_own(origin, request.host):
        raise BadInput("origin_not_allowed", "the console is used from its own page only", 403)
