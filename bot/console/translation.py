"""Translation in the console: a message of the person in the counsellor's language, a draft in the person's."""

from typing import Any

from aiohttp import web

from bot.console.parts import CONSOLE, case_id
from bot.conversation.arriving import clean_text
from bot.errors import BadInput
from bot.http import json_response, needed_string, read_json
from bot.model import Language
from bot.translation.client import TranslationClient


async def of_message(request: web.Request) -> web.Response:
    """One message in another language; translated once, then kept beside it."""
    client = _client(request)
    target = _language(request, needed_string(await read_json(request), "to"))
    conversation_id, raw = await case_id(request), request.match_info["message"]
    if not (raw.isascii() and raw.isdecimal() and len(raw) < 19):
        raise BadInput("unknown_message", "there is no such message", 404)
    translation = await request.app[CONSOLE].desk.translated(conversation_id, int(raw), target, client.translate)
    return json_response({"language": translation.language, "text": translation.text})


async def draft(request: web.Request) -> web.Response:
    """What a draft becomes in the person's language, and what that means translated back. Nothing is kept."""
    client = _client(request)
    body = await read_json(request)
    await case_id(request)
    text = clean_text(needed_string(body, "text"))
    source, target = (_language(request, needed_string(body, name)) for name in ("from", "to"))
    there = await client.translate(text, source, target)
    return json_response({"text": there, "back": await client.translate(there, target, source)})


def _client(request: web.Request) -> TranslationClient:
    client = request.app[CONSOLE].translation
    if client is None:
        raise BadInput("translation_off", "no translation server is set up", 404)
    return client


def _language(request: web.Request, code: str) -> Language:
    known: Any = request.app[CONSOLE].texts.languages
    if code not in known:
        raise BadInput("unknown_language", f"there are {', '.join(known)}")
    return code
