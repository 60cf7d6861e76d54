"""The console's page, its modules and its strings: nothing of any case is in them."""

import gzip
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import jinja2
from aiohttp import hdrs, web

from bot.console.access import session_of
from bot.console.parts import CONSOLE
from bot.conversation.arriving import TEXT_LIMIT
from bot.http import POLICY, json_response, page_csp

WEB = Path(__file__).resolve().parent.parent / "web"
ASSET_PATH = "/staff/assets/{name}"
PREFIX = "console-"
TOPIC = "topic_"

_TYPES = {".js": "text/javascript", ".css": "text/css"}


@dataclass(frozen=True, slots=True)
class Asset:
    """A static file, held in memory: no path from outside ever touches the disk."""

    body: bytes
    packed: bytes
    etag: str
    content_type: str


ASSETS: web.AppKey[Mapping[str, Asset]] = web.AppKey("console_assets")
SHELL = web.AppKey("console_shell", jinja2.Template)


def setup_pages(app: web.Application) -> None:
    """Load the page and its files."""
    app[ASSETS] = MappingProxyType(
        {path.name: _load(path) for path in sorted((WEB / "console").iterdir()) if path.suffix in _TYPES}
    )
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(WEB / "templates"), autoescape=True, undefined=jinja2.StrictUndefined
    )
    app[SHELL] = environment.get_template("staff.html")


def _load(path: Path) -> Asset:
    body = path.read_bytes()
    etag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    return Asset(body, gzip.compress(body, 9, mtime=0), etag, _TYPES[path.suffix])


async def page(request: web.Request) -> web.Response:
    """The console; it shows the login form itself when there is no session."""
    parts = request.app[CONSOLE]
    language = _language(request)
    signed_in = await session_of(request, used=False) is not None
    text = request.app[SHELL].render(
        language=language,
        signed_in=signed_in,
        say=lambda key: parts.texts.say(f"{PREFIX}{key}", language),
    )
    return web.Response(
        text=text,
        content_type="text/html",
        headers={
            "Content-Security-Policy": page_csp(request.app[POLICY], ancestors="'none'"),
            "X-Frame-Options": "DENY",
            hdrs.CONTENT_LANGUAGE: language,
        },
    )


async def asset(request: web.Request) -> web.Response:
    """A module or the style sheet; checked each time, because old modules beside new ones would break."""
    found = request.app[ASSETS].get(request.match_info["name"])
    if found is None:
        raise web.HTTPNotFound
    headers = {hdrs.CACHE_CONTROL: "no-cache", hdrs.ETAG: found.etag, hdrs.VARY: "Accept-Encoding"}
    if found.etag in request.headers.get(hdrs.IF_NONE_MATCH, ""):
        return web.Response(status=304, headers=headers)
    body = found.body
    if "gzip" in request.headers.get(hdrs.ACCEPT_ENCODING, ""):
        headers[hdrs.CONTENT_ENCODING] = "gzip"
        body = found.packed
    return web.Response(body=body, headers=headers, content_type=found.content_type, charset="utf-8")


async def strings(request: web.Request) -> web.Response:
    """What the console shows, in one language."""
    texts = request.app[CONSOLE].texts
    language = _language(request)
    shown = {key.removeprefix(PREFIX): text for key, text in texts.interface(language, PREFIX).items()}
    for key in texts.keys(language):
        if key.startswith(TOPIC):  # what the assistant calls its topics is what staff call them
            shown[key.replace("_", "-")] = texts.say(key, language)
    return json_response(
        {
            "language": language,
            "languages": [{"code": code, "name": texts.names[code]} for code in texts.languages],
            "text_limit": TEXT_LIMIT,
            "strings": shown,
        }
    )


def _language(request: web.Request) -> str:
    """The language asked for in the address, else the browser's first that we have, else the default."""
    texts = request.app[CONSOLE].texts
    header = request.headers.get(hdrs.ACCEPT_LANGUAGE, "")[:1_000]
    preferred = [part.partition(";")[0].strip()[:2].lower() for part in header.split(",")]
    wanted = [request.query.get("language", ""), *preferred]
    return next((code for code in wanted if code in texts.languages), texts.default)
