"""What both web faces share: errors as one JSON shape, security headers, Origin check, limits, JSON bodies.

Statuses are given to errors only here. Nothing a person wrote reaches a log or an error message.
"""

import json
import logging
import re
import traceback
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

from aiohttp import hdrs, web

from bot.errors import BadInput
from bot.http_errors import BODY_LIMIT as BODY_LIMIT
from bot.http_errors import HTTP_CODES, known_error
from bot.http_errors import SlowDown as SlowDown
from bot.http_errors import json_response as json_response
from bot.throttle import AddressDelay

logger = logging.getLogger(__name__)

CHAT_PREFIX = "/api/chat/"

API_CSP = "default-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors {ancestors}"
PAGE_CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src {connect}; "
    "frame-src 'self'; form-action 'self'; object-src 'none'; base-uri 'none'; frame-ancestors {ancestors}; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)

_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"})
_TOKEN_NAMES = frozenset({"token", "session", "session_id", "sid", "access_token", "authorization"})
_TOKEN_SHAPE = re.compile(r"[A-Za-z0-9_-]{43}")
_YEAR = 365 * 24 * 3600

SECURITY_HEADERS: Mapping[str, str] = MappingProxyType(
    {
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
        "X-Robots-Tag": "noindex, nofollow",
        "Cache-Control": "no-store",
    }
)


@dataclass(frozen=True, slots=True)
class WebPolicy:
    """How the gateway behaves towards browsers."""

    emergency: str
    """The number every chat error carries."""

    public_url: str | None = None
    """The https address people see; None: reached directly, without TLS."""

    origins: tuple[str, ...] = ()
    """Foreign sites that may embed the widget."""

    frame_ancestors: tuple[str, ...] = ()
    """Sites that may show our pages in a frame; the leave button cannot work in one, so usually none."""

    address_delay: AddressDelay = field(default_factory=lambda: AddressDelay(240, 60, 2.0))

    @property
    def secure(self) -> bool:
        """Whether people reach us by TLS."""
        return self.public_url is not None and self.public_url.startswith("https://")

    @property
    def ancestors(self) -> str:
        """The value of frame-ancestors."""
        return " ".join(self.frame_ancestors) or "'none'"

    def is_own(self, origin: str, host: str) -> bool:
        """Whether a request's Origin is this very gateway."""
        if self.public_url is not None:
            parts = urlsplit(self.public_url)
            return origin == f"{parts.scheme}://{parts.netloc}"
        return origin in (f"http://{host}", f"https://{host}")


POLICY = web.AppKey("policy", WebPolicy)
CROSS_ORIGIN_PATHS = web.AppKey("cross_origin_paths", set[str])
"""Static files that an embedding site may load."""

LARGER_BODIES = web.AppKey("larger_bodies", dict[str, int])
"""Paths whose bodies may hold more than BODY_LIMIT, and how much."""

EMERGENCY_PATHS = ("/api/chat", "/chat")


def make_application(policy: WebPolicy) -> web.Application:
    """An application with everything of this module in place; the faces add their routes."""
    app = web.Application(
        middlewares=[error_middleware, guard_middleware, origin_middleware], client_max_size=BODY_LIMIT
    )
    app[POLICY] = policy
    app[CROSS_ORIGIN_PATHS] = set()
    app[LARGER_BODIES] = {}
    app.on_response_prepare.append(_add_headers)
    return app


def protocol_logger() -> logging.Logger:
    """For `AppRunner(logger=...)`: aiohttp would log the address and the bytes of a malformed request."""
    quiet = logging.getLogger(f"{__name__}.protocol")
    if not quiet.filters:
        quiet.addFilter(_without_details)
    return quiet


def _without_details(record: logging.LogRecord) -> bool:
    record.msg, record.args, record.exc_info = "a request could not be served by the HTTP layer", (), None
    return True


# --- answers


@web.middleware
async def error_middleware(request: web.Request, handler: Any) -> web.StreamResponse:
    """Turn every error into its status and the one JSON shape."""
    try:
        response: web.StreamResponse = await handler(request)
        return response
    except web.HTTPException as error:
        if error.status < 400:
            raise
        headers = {"Allow": error.headers["Allow"]} if "Allow" in error.headers else None
        code, message = HTTP_CODES.get(error.status, ("bad_request", "the request cannot be served"))
        return json_response(_shape(request, code, message), error.status, headers)
    except SlowDown as error:
        status, body = describe_error(request, error)
        return json_response(body, status, {"Retry-After": str(error.retry_after)})
    except Exception as error:
        status, body = describe_error(request, error)
        return json_response(body, status)


def describe_error(request: web.Request, error: Exception) -> tuple[int, dict[str, Any]]:
    """Status and body of an error. One raised by accident is logged and told without details.

    An exception's message may hold a person's words, therefore only its type and place are logged.
    """
    known = known_error(error)
    if known is not None:
        status, code, message, more = known
        return status, _shape(request, code, message, **more)
    resource = request.match_info.route.resource
    where = resource.canonical if resource else "an unknown route"
    place = "".join(traceback.format_tb(error.__traceback__))
    logger.error("%s in %s %s\n%s", type(error).__name__, request.method, where, place)
    return 500, _shape(request, "internal_error", "something went wrong here")


def _shape(request: web.Request, code: str, message: str, **more: Any) -> dict[str, Any]:
    body: dict[str, Any] = {"error": {"code": code, "message": message, **more}}
    if request.path.startswith(EMERGENCY_PATHS):
        body["emergency"] = request.app[POLICY].emergency
    return body


# --- what is let in


@web.middleware
async def guard_middleware(request: web.Request, handler: Any) -> web.StreamResponse:
    """Refuse methods nobody serves, session tokens in an address, and bodies that say they are too large."""
    if request.method not in _METHODS:
        raise web.HTTPMethodNotAllowed(request.method, sorted(_METHODS))
    in_query = any(
        name.lower() in _TOKEN_NAMES or _TOKEN_SHAPE.fullmatch(value) for name, value in request.query.items()
    )
    if in_query or any(_TOKEN_SHAPE.fullmatch(part) for part in request.path.split("/")):
        raise BadInput("token_in_address", "a session token never goes in an address")
    limit = request.app[LARGER_BODIES].get(request.path, BODY_LIMIT)
    if request.content_length is not None and request.content_length > limit:
        raise BadInput("body_too_large", f"a body holds at most {limit} bytes", 413)
    response: web.StreamResponse = await handler(request)
    return response


@web.middleware
async def origin_middleware(request: web.Request, handler: Any) -> web.StreamResponse:
    """Serve the chat to our own pages and the listed sites only, and answer their preflights."""
    if request.path.startswith(CHAT_PREFIX):
        origin = request.headers.get(hdrs.ORIGIN)
        if origin is not None and not _origin_allowed(request, origin):
            raise BadInput("origin_not_allowed", "this site may not embed the chat (see HELPLINE_ORIGINS)", 403)
        missing = request.match_info.http_exception
        if request.method == "OPTIONS" and isinstance(missing, web.HTTPMethodNotAllowed):
            allowed = ", ".join(sorted(missing.allowed_methods | {"OPTIONS"}))
            headers = {
                "Allow": allowed,
                hdrs.ACCESS_CONTROL_ALLOW_METHODS: allowed,
                hdrs.ACCESS_CONTROL_ALLOW_HEADERS: "Authorization, Content-Type",
                hdrs.ACCESS_CONTROL_MAX_AGE: "600",
            }
            return web.Response(status=204, headers=headers)
    response: web.StreamResponse = await handler(request)
    return response


def _origin_allowed(request: web.Request, origin: str) -> bool:
    policy = request.app[POLICY]
    if policy.is_own(origin, request.host) or origin in policy.origins:
        return True
    # A beacon from a page with "no-referrer" says "null"; the token in its body is what lets it in.
    return origin == "null" and request.path == f"{CHAT_PREFIX}leave" and request.method == "POST"


def client_address(request: web.Request) -> str:
    """Where the request came from; behind our TLS proxy, what the proxy says (its own, last, entry)."""
    if request.app[POLICY].secure:
        forwarded = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
        if forwarded:
            return forwarded
    return request.remote or ""


# --- headers


async def _add_headers(request: web.Request, response: web.StreamResponse) -> None:
    policy = request.app[POLICY]
    headers = response.headers
    headers.popall(hdrs.SERVER, None)
    for name, value in SECURITY_HEADERS.items():
        headers.setdefault(name, value)
    headers.setdefault("Content-Security-Policy", API_CSP.format(ancestors=policy.ancestors))
    if not policy.frame_ancestors:
        headers.setdefault("X-Frame-Options", "DENY")
    if policy.secure or request.secure:
        headers.setdefault("Strict-Transport-Security", f"max-age={_YEAR}; includeSubDomains")
    if request.path.startswith(CHAT_PREFIX) or request.path in request.app[CROSS_ORIGIN_PATHS]:
        headers.add(hdrs.VARY, hdrs.ORIGIN)
        origin = request.headers.get(hdrs.ORIGIN)
        if origin in policy.origins:
            headers[hdrs.ACCESS_CONTROL_ALLOW_ORIGIN] = origin or ""
            headers[hdrs.ACCESS_CONTROL_EXPOSE_HEADERS] = "Retry-After"


def page_csp(policy: WebPolicy, *, ancestors: str | None = None) -> str:
    """The Content-Security-Policy of an HTML page of ours."""
    connect = "'self'"
    if policy.public_url is not None:  # older browsers do not count wss: as 'self'
        connect += f" {re.sub('^http', 'ws', policy.public_url)}"
    return PAGE_CSP.format(connect=connect, ancestors=ancestors or policy.ancestors)


# --- bodies


async def read_json(request: web.Request, *, content_types: tuple[str, ...] = ("application/json",)) -> dict[str, Any]:
    """The body as a JSON object; raises BadInput (400, 413, 415)."""
    if request.content_type not in content_types or (request.charset or "utf-8").lower() not in (
        "utf-8",
        "utf8",
    ):
        raise BadInput("unsupported_media_type", f"send {content_types[0]} in UTF-8", 415)
    raw = await request.read()
    try:
        body = json.loads(raw.decode("utf-8"), parse_constant=_refuse_constant)
    except (ValueError, RecursionError):  # from None: the cause would hold what was sent
        raise BadInput("malformed_json", "the body is not valid JSON") from None
    if not isinstance(body, dict):
        raise BadInput("malformed_json", "the body must be a JSON object")
    return body


def _refuse_constant(name: str) -> None:
    raise ValueError(name)


def needed_string(body: Mapping[str, Any], name: str, *, empty: bool = False) -> str:
    """A field that must be a string, and not an empty one unless `empty`; raises BadInput."""
    value = string_field(body, name)
    if value is None or (not value and not empty):
        raise BadInput("bad_field", f"{name} is needed")
    return value


def string_field(body: Mapping[str, Any], name: str) -> str | None:
    """A field that is a string or missing; raises BadInput for anything else."""
    value = body.get(name)
    if value is not None and not isinstance(value, str):
        raise BadInput("bad_field", f"{name} must be a string")
    return value
