"""Pages and static files of the web chat: demo page, chat page, exit, the widget's modules and strings."""

import gzip
import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

import jinja2
from aiohttp import hdrs, web

from bot.channels.web_parts import PARTS, TOKEN_SHAPE, WebParts, pick_language
from bot.conversation.arriving import TEXT_LIMIT
from bot.errors import UnknownConversation
from bot.http import CROSS_ORIGIN_PATHS, POLICY, json_response, page_csp
from bot.model import Channel
from bot.texts import Texts

WEB = Path(__file__).resolve().parent.parent / "web"
PAGE_PREFIX = "widget-page-"
PREFIX = "widget-"

_TYPES = {
    ".js": "text/javascript",
    ".css": "text/css",
    ".svg": "image/svg+xml",
}
_CACHE = "public, max-age=300"
_LABELS_MARK = "/* labels */ {}"
_CSS_MARK = '"/* launcher.css */"'


@dataclass(frozen=True, slots=True)
class Asset:
    """A static file, held in memory; small enough, and no path from outside ever touches the disk."""

    body: bytes
    packed: bytes
    etag: str
    content_type: str

    @classmethod
    def of(cls, body: bytes, suffix: str) -> "Asset":
        """Pack a file of this kind."""
        return cls(body, gzip.compress(body, 9, mtime=0), hashlib.sha256(body).hexdigest()[:32], _TYPES[suffix])


ASSETS: web.AppKey[Mapping[str, Asset]] = web.AppKey("web_assets")
TEMPLATES = web.AppKey("web_templates", jinja2.Environment)


def setup_pages(app: web.Application) -> None:
    """Register pages and static files."""
    assets = _load_assets(app[PARTS].texts)
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


def _load_assets(texts: Texts) -> dict[str, Asset]:
    found: dict[str, Asset] = {}
    for folder in ("widget", "pages"):
        for path in sorted((WEB / folder).iterdir()):
            if path.suffix in _TYPES:
                source = path.read_text(encoding="utf-8")
                found[f"/{folder}/{path.name}"] = Asset.of(slim(source).encode("utf-8"), path.suffix)
    loader = found.pop("/widget/loader.js").body.decode("utf-8")
    labels = {
        language: [texts.say("widget-launcher", language), texts.say("widget-launcher-label", language)]
        for language in texts.languages
    }
    css = re.sub(r"\s+", " ", found["/widget/launcher.css"].body.decode("utf-8")).strip()
    for mark, value in ((_LABELS_MARK, labels), (_CSS_MARK, css)):
        if mark not in loader:
            raise RuntimeError(f"loader.js has lost its place for {mark}")
        # ASCII: right in a page of any encoding.
        loader = loader.replace(mark, json.dumps(value, separators=(",", ":")))
    found["/widget.js"] = Asset.of(loader.encode("utf-8"), ".js")
    found["/favicon.ico"] = found["/pages/icon.svg"]
    return found


def slim(source: str) -> str:
    """Without comments that stand on lines of their own, and without indentation: a third less to load."""
    source = re.sub(r"^[ \t]*/\*(?:(?!\*/).)*\*/[ \t]*$", "", source, flags=re.DOTALL | re.MULTILINE)
    source = re.sub(r"^[ \t]*//.*$", "", source, flags=re.MULTILINE)
    return re.sub(r"\n+", "\n", re.sub(r"^[ \t]+", "", source, flags=re.MULTILINE)).strip() + "\n"


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
    """What the widget shows, in one language."""
    parts = request.app[PARTS]
    language = page_language(request, parts)
    shown = {
        key.removeprefix(PREFIX): text
        for key, text in parts.texts.interface(language, PREFIX).items()
        if not key.startswith((PAGE_PREFIX, "widget-launcher"))
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
    token = request.cookies.get(cookie_name(request), "")
    return token if TOKEN_SHAPE.fullmatch(token) else ""


def set_cookie(request: web.Request, response: web.StreamResponse, token: str) -> None:
    """Keep the session until the browser closes; no script and no other site can use it."""
    response.set_cookie(
        cookie_name(request), token, path="/", secure=_secure(request), httponly=True, samesite="Strict"
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
