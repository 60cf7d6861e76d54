"""The web chat's API: sessions, messages, language, asking for a person, leaving and coming back, erasing."""

from typing import Any

from aiohttp import web

from bot.channels.web_live import setup_live
from bot.channels.web_pages import setup_pages
from bot.channels.web_parts import (
    PARTS,
    WebParts,
    accept,
    bearer,
    come_back,
    conversation_of,
    known_zone,
    message_json,
    new_token,
    pick_language,
    slow_arrivals,
    slow_requests,
)
from bot.channels.web_plain import setup_plain
from bot.errors import BadInput, Unauthenticated
from bot.http import POLICY, json_response, needed_string, read_json, string_field
from bot.model import Channel, Conversation


def setup_web(app: web.Application, parts: WebParts) -> None:
    """Register every route of the website chat on an application made by `bot.http.make_application`."""
    app[PARTS] = parts
    router = app.router
    router.add_post("/api/chat/sessions", begin)
    router.add_post("/api/chat/messages", write)
    router.add_put("/api/chat/language", choose_language)
    router.add_post("/api/chat/person", ask_for_person)
    router.add_post("/api/chat/leave", leave)
    router.add_post("/api/chat/code", give_code)
    router.add_post("/api/chat/return", return_by_code)
    router.add_delete("/api/chat/session", erase)
    setup_live(app)
    setup_pages(app)
    setup_plain(app)


async def begin(request: web.Request) -> web.Response:
    """Begin a session; the token is made here, whatever the page proposes."""
    parts = request.app[PARTS]
    body = await read_json(request) if request.body_exists else {}
    language = pick_language(request, parts.texts, parts.default_language, string_field(body, "language"))
    await slow_arrivals(request)
    token = new_token()
    zone = known_zone(string_field(body, "time_zone"))
    conversation = await parts.service.start(Channel.WEB, token, language, time_zone=zone)
    messages = await parts.service.messages(conversation.id)
    return json_response(
        {
            "token": token,
            "language": conversation.language,
            "languages": list(parts.texts.languages),
            "mode": conversation.mode.value,
            "messages": [message_json(message) for message in messages],
            "emergency": request.app[POLICY].emergency,
        },
        201,
    )


async def give_code(request: web.Request) -> web.Response:
    """A code by which the person can come back once within a week; one given before counts no more."""
    given = await request.app[PARTS].returning.give((await _conversation(request)).id)
    until = given.expires_at.isoformat(timespec="seconds").replace("+00:00", "Z")
    return json_response({"code": given.code, "expires_at": until}, 201)


async def return_by_code(request: web.Request) -> web.Response:
    """Come back by a code. Nothing of what was said is in the answer: `last` is where to go on from."""
    parts = request.app[PARTS]
    token, returned = await come_back(request, needed_string(await read_json(request), "code"))
    return json_response(
        {
            "token": token,
            "language": returned.conversation.language,
            "languages": list(parts.texts.languages),
            "mode": returned.conversation.mode.value,
            "last": returned.last,
            "emergency": request.app[POLICY].emergency,
        },
        201,
    )


async def write(request: web.Request) -> web.Response:
    """Take a message or a pressed button."""
    parts = request.app[PARTS]
    conversation = await _conversation(request)
    body = await read_json(request)
    await slow_requests(request)
    accepted = await accept(parts, conversation, body)
    return json_response({"erased": True}) if accepted.erased else json_response({"id": accepted.id}, 202)


async def choose_language(request: web.Request) -> web.Response:
    """Go on in this language."""
    conversation = await _conversation(request)
    language = string_field(await read_json(request), "language")
    if language is None:
        raise BadInput("bad_field", "language is needed")
    conversation = await request.app[PARTS].service.choose_language(conversation.id, language)
    return json_response({"language": conversation.language, "mode": conversation.mode.value})


async def ask_for_person(request: web.Request) -> web.Response:
    """Put the conversation into the counsellors' queue."""
    service = request.app[PARTS].service
    conversation = await service.request_person((await _conversation(request)).id)
    return json_response({"mode": conversation.mode.value, "wait": await service.wait_minutes()}, 202)


async def leave(request: web.Request) -> web.Response:
    """Quick exit: the session ends at once. A beacon cannot set headers, so the token may be in its body."""
    if "Authorization" in request.headers:
        token = bearer(request)
    else:
        body: dict[str, Any] = await read_json(request, content_types=("application/json", "text/plain"))
        token = string_field(body, "token") or ""
        if not token:
            raise Unauthenticated
    parts = request.app[PARTS]
    await parts.service.leave((await conversation_of(parts, token)).id)
    return web.Response(status=204)


async def erase(request: web.Request) -> web.Response:
    """Erase everything of this conversation."""
    await request.app[PARTS].service.forget((await _conversation(request)).id)
    return json_response({"erased": True})


async def _conversation(request: web.Request) -> Conversation:
    return await conversation_of(request.app[PARTS], bearer(request))
