"""What a counsellor can put into the reply box: replies written beforehand, and services in the person's language."""

import re
from typing import Any

from aiohttp import web

from bot.console.parts import CONSOLE, audited, staff_of
from bot.conversation.arriving import clean_text
from bot.errors import BadInput
from bot.http import POLICY, json_response, needed_string, read_json
from bot.knowledge import service_lines
from bot.knowledge.facts import Service
from bot.knowledge.search import search_services
from bot.knowledge.wording import service_name
from bot.model import Language, Role
from bot.storage.canned import CannedReply

SHIPPED = (
    "greeting",
    "now_good",
    "safe",
    "you_decide",
    "no_name",
    "here",
    "believe",
    "moment",
    "code_word",
    "danger",
    "nearby",
    "handover",
    "next_steps",
    "child_limits",
    "translated",
    "closing",
)
"""Keys `canned_...` of data/<language>/canned.ftl, in the order of a conversation."""

TITLE_LIMIT = 64
TEXT_LIMIT = 2_000
QUERY_LIMIT = 200
_HOLE = re.compile(r"\{\s*([^}]*?)\s*\}")
_HOLES = ("name", "emergency")


async def replies(request: web.Request) -> web.Response:
    """Those of one language, holes filled: the shipped ones, the shared, the own."""
    parts, session = request.app[CONSOLE], staff_of(request)
    language = _language(request, request.query.get("language"))
    values = {"name": session.shown_as, "emergency": request.app[POLICY].emergency}
    shipped = [
        {
            "id": None,
            "title": parts.texts.say(f"canned_{key}_title", language),
            "text": parts.texts.say(f"canned_{key}", language, name=session.shown_as),
            "shared": True,
            "editable": False,
        }
        for key in SHIPPED
    ]
    kept = await parts.canned.of(session.username, language)
    own = [
        {
            "id": one.id,
            "title": one.title,
            "text": _HOLE.sub(lambda hole: values.get(hole[1].lstrip("$"), hole[0]), one.text),
            "raw": one.text,
            "shared": one.owner is None,
            "editable": _may_edit(request, one),
        }
        for one in kept
    ]
    return json_response({"language": language, "replies": [*own, *shipped]})


async def add_reply(request: web.Request) -> web.Response:
    """Keep one: an own, or (supervisors) one shared by all."""
    body = await read_json(request)
    shared = body.get("shared", False)
    if not isinstance(shared, bool):
        raise BadInput("bad_field", "shared must be true or false")
    session = staff_of(request)
    if shared and session.role is not Role.SUPERVISOR:
        raise BadInput("forbidden", "only supervisors share replies with all", 403)
    title, text = _title_and_text(body)
    language = _language(request, needed_string(body, "language"))
    owner = None if shared else session.username
    reply_id = await request.app[CONSOLE].canned.add(owner, language, title, text)
    await audited(request, "reply_template", None, "shared" if shared else "own")
    return json_response({"id": reply_id}, 201)


async def change_reply(request: web.Request) -> web.Response:
    """Change one that the caller may change."""
    title, text = _title_and_text(await read_json(request))
    one = await _editable(request)
    await request.app[CONSOLE].canned.change(one.id, title, text)
    return json_response({"id": one.id})


async def remove_reply(request: web.Request) -> web.Response:
    """Forget one that the caller may change."""
    one = await _editable(request)
    await request.app[CONSOLE].canned.remove(one.id)
    return json_response({"removed": True})


async def services(request: web.Request) -> web.Response:
    """Services that fit a few words, each ready to be sent in the person's language."""
    parts, session = request.app[CONSOLE], staff_of(request)
    query, country = request.query.get("q", ""), request.query.get("country") or None
    if len(query) > QUERY_LIMIT:
        raise BadInput("bad_field", f"q has at most {QUERY_LIMIT} characters")
    if country is not None and country not in parts.knowledge.gazetteer.countries:
        raise BadInput("unknown_country", "country must be a code like HU")
    language, now = _language(request, request.query.get("language")), parts.clock.now()
    shown_in = _language(request, request.query.get("shown") or language)
    languages = tuple(dict.fromkeys((language, shown_in, *session.languages)))
    found = search_services(
        parts.knowledge,
        parts.texts,
        query,
        languages=[code for code in languages if code in parts.texts.languages],
        country=country,
        at=now,
    )
    texts = service_lines(parts.texts, found, language, now, country)
    return json_response(
        {
            "services": [
                _service_json(request, service, text, shown_in) for service, text in zip(found, texts, strict=True)
            ]
        }
    )


def _service_json(request: web.Request, service: Service, text: str, shown_in: Language) -> dict[str, Any]:
    parts = request.app[CONSOLE]
    today = parts.clock.now().date()
    return {
        "id": service.id,
        "name": service_name(parts.texts, service, shown_in),
        "text": text,
        "country": service.country,
        "kinds": list(service.kinds),
        "languages": list(service.known_languages),
        "checked_on": None if service.checked_on is None else service.checked_on.isoformat(),
        "please_check": service.overdue(today),
        "open_now": service.open_at(parts.clock.now()),
    }


def _title_and_text(body: dict[str, Any]) -> tuple[str, str]:
    title, text = clean_text(needed_string(body, "title")), clean_text(needed_string(body, "text"))
    if len(title) > TITLE_LIMIT or "\n" in title:
        raise BadInput("bad_field", f"a title is one line of at most {TITLE_LIMIT} characters")
    if len(text) > TEXT_LIMIT:
        raise BadInput("text_too_long", f"a reply has at most {TEXT_LIMIT} characters")
    unknown = [hole for hole in _HOLE.findall(text) if hole.lstrip("$") not in _HOLES]
    if unknown:
        raise BadInput("unknown_placeholder", "in braces there can only be {name} or {emergency}")
    return title, text


def _may_edit(request: web.Request, one: CannedReply) -> bool:
    session = staff_of(request)
    return one.owner == session.username or (one.owner is None and session.role is Role.SUPERVISOR)


async def _editable(request: web.Request) -> CannedReply:
    """The reply that a route names; one of somebody else is not there."""
    raw = request.match_info["reply"]
    is_number = raw.isascii() and raw.isdecimal() and len(raw) < 10
    one = await request.app[CONSOLE].canned.get(int(raw)) if is_number else None
    if one is None or not _may_edit(request, one):
        raise BadInput("unknown_reply", "there is no such reply", 404)
    return one


def _language(request: web.Request, code: str | None) -> Language:
    texts = request.app[CONSOLE].texts
    if code is not None and code not in texts.languages:
        raise BadInput("unknown_language", f"there are {', '.join(texts.languages)}")
    return code or texts.default
