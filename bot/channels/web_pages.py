"""Pages and static files of the web chat: demo page, chat page, exit, the widget's modules and strings."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import jinja2
from aiohttp import hdrs, web

from bot.channels.web_assets import Asset, load_assets
from bot.channels.web_parts import PARTS, TOKEN_SHAPE, WebParts, pick_language
from bot.conversation.arriving import TEXT_LIMIT
from bot.errors import UnknownConversation
from bot.http import CROSS_ORIGIN_PATHS, POLICY, json_response, page_csp
from bot.model import Channel

WEB = Path(__file__).resolve().parent.parent / "web"
PAGE_PREFIX = "widget-page-"
PREFIX = "widget-"
MORE_PREFIX = "widget-more-"

_CACHE = "public, max-age=300"

ASSETS: web.AppKey[Mapping[str, Asset]] = web.AppKey("web_assets")
TEMPLATES = web.AppKey("web_templates", jinja2.Environment)


def setup_pages(app: web.Application) -> None:
    """Register pages and static files."""
    assets = load_assets(WEB, app[PARTS].texts)
    app[ASSETS] = MappingProxyType(assets)
    app[TEMPLATES] = jinja2.Environment(
        loader=jinja2.FileSystemLoader(WEB / "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    for path in assets:
        app.router.add_get(path, asset)
        if path.startswith("/widget"):
            app[CROSS_ORIGIN_PATHS].add(path)
    app.router.add_get("/", demo)
    app.router.add_get("/chat", chat)
    app.router.add_get("/exit", leave_page)
    app.router.add_post("/exit", leave_page)
    app.router.add_get("/api/chat/strings", strings)


async def asset(request: web.Request) -> web.Response:
    """A static file; the only answers that may be kept for a while."""
    found = request.app[ASSETS][request.path]
    headers = {
        hdrs.CACHE_CONTROL: _CACHE,
        hdrs.ETAG: f'"{found.etag}"',
        hdrs.VARY: "Accept-Encoding",
        "Cross-Origin-Resource-Policy": "cross-origin"
        if request.path in request.app[CROSS_ORIGIN_PATHS]
        else "same-origin",
    }
    if f'"{found.etag}"' in request.headers.get(hdrs.IF_NONE_MATCH, ""):
        return web.Response(status=304, headers=headers)
    if "gzip" in request.headers.get(hdrs.ACCEPT_ENCODING, ""):
        headers[hdrs.CONTENT_ENCODING] = "gzip"
        return web.Response(body=found.packed, headers=headers, content_type=found.content_type, charset="utf-8")
    return web.Response(body=found.body, headers=headers, content_type=found.content_type, charset="utf-8")


# --- pages


def page(
    request: web.Request, template: str, language: str, *, ancestors: str | None = None, **values: Any
) -> web.Response:
    """An HTML page of ours in this language."""
    parts = request.app[PARTS]
    policy = request.app[POLICY]

    def say(key: str, **variables: str) -> str:
        return parts.texts.say(f"{PREFIX}{key}", language, **variables)

    text = (
        request.app[TEMPLATES]
        .get_template(template)
        .render(
            say=say,
            language=language,
            languages=[(code, parts.texts.names[code]) for code in parts.texts.languages],
            emergency=policy.emergency,
            **values,
        )
    )
    headers = {
        "Content-Security-Policy": page_csp(policy, ancestors=ancestors),
        hdrs.CONTENT_LANGUAGE: language,
    }
    if ancestors is not None:
        headers["X-Frame-Options"] = "SAMEORIGIN"
    return web.Response(text=text, content_type="text/html", headers=headers)


def page_language(request: web.Request, parts: WebParts) -> str:
    """The language asked for in the address, else the browser's, else the default."""
    return pick_language(request, parts.texts, parts.default_language, request.query.get("language"))


async def demo(request: web.Request) -> web.Response:
    """A page of the organisation with the widget on it."""
    return page(request, "demo.html", page_language(request, request.app[PARTS]))


async def chat(request: web.Request) -> web.Response:
    """The chat as a page of its own."""
    return page(request, "chat.html", page_language(request, request.app[PARTS]))


async def strings(request: web.Request) -> web.Response:
    """What the widget shows, in one language; `part=more` is what it loads with its menu."""
    parts = request.app[PARTS]
    language = page_language(request, parts)
    more = request.query.get("part") == "more"
    prefix = MORE_PREFIX if more else PREFIX
    left_out = () if more else (PAGE_PREFIX, MORE_PREFIX, "widget-launcher")
    shown = {
        key.removeprefix(prefix): text
        for key, text in parts.texts.interface(language, prefix).items()
        if not key.startswith(left_out)
    }
    return json_response(
        {
            "language": language,
            "languages": [{"code": code, "name": parts.texts.names[code]} for code in parts.texts.languages],
            "emergency": request.app[POLICY].emergency,
            "exit_url": parts.exit_url,
            "text_limit": TEXT_LIMIT,
            "strings": shown,
        }
    )


# --- the session of the page without scripts, and leaving it


def cookie_name(request: web.Request) -> str:
    """Browsers take the __Host- prefix over TLS only."""
    return "__Host-visit" if _secure(request) else "visit"


def cookie_token(request: web.Request) -> str:
    """The session token in the cookie, or nothing."""
    token = request.cookies.get(cookie_name(request), "").partition(".")[0]
    return token if TOKEN_SHAPE.fullmatch(token) else ""


def hidden_until(request: web.Request) -> int:
    """The message up to which the past is not shown, for a person who came back by a code and has not asked for it."""
    last = request.cookies.get(cookie_name(request), "").partition(".")[2]
    return int(last) if last.isascii() and last.isdigit() and len(last) < 19 else 0


def set_cookie(request: web.Request, response: web.StreamResponse, token: str, hidden: int = 0) -> None:
    """Keep the session until the browser closes; no script and no other site can use it."""
    response.set_cookie(
        cookie_name(request),
        f"{token}.{hidden}" if hidden else token,
        path="/",
        secure=_secure(request),
        httponly=True,
        samesite="Strict",
    )


def drop_cookie(request: web.Request, response: web.StreamResponse) -> None:
    """Forget the session in the browser."""
    response.del_cookie(cookie_name(request), path="/", secure=_secure(request), httponly=True, samesite="Strict")


def _secure(request: web.Request) -> bool:
    return request.app[POLICY].secure or request.secure


async def leave_page(request: web.Request) -> web.Response:
    """End the session and go to a harmless page. A link on another site brings no cookie, so ends nothing."""
    parts = request.app[PARTS]
    token = cookie_token(request)
    conversation = await parts.service.at(Channel.WEB, token) if token else None
    if conversation is not None:
        try:
            await parts.service.leave(conversation.id)
        except UnknownConversation:
            conversation = None  # erased a moment ago: gone is what was wanted
    text = (
        request.app[TEMPLATES]
        .get_template("exit.html")
        .render(
            exit_url=parts.exit_url,
            language=page_language(request, parts),
            title=parts.texts.say("widget-page-neutral-title", page_language(request, parts)),
            go_on=parts.texts.say("widget-page-exit-link", page_language(request, parts)),
        )
    )
    response = web.Response(
        status=303,
        text=text,
        content_type="text/html",
        headers={
            hdrs.LOCATION: parts.exit_url,
            "Clear-Site-Data": '"cookies", "storage"',
            "Content-Security-Policy": page_csp(request.app[POLICY]),
        },
    )
    drop_cookie(request, response)
    return response
