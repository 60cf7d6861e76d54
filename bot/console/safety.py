"""What is agreed about writing to a person, and whom a case is about."""

from typing import Any

from aiohttp import web

from bot.console.api import done
from bot.console.parts import CONSOLE, case_id, staff_of
from bot.conversation.desk import SafetyChange
from bot.errors import BadInput
from bot.http import needed_string, read_json, string_field
from bot.model import Lane, SafeTime, Safety


async def set_safety(request: web.Request) -> web.Response:
    """Note whether and when it is safe to write, who may write first, and the code word; what is left out stays."""
    body = await read_json(request)
    write_first = body.get("write_first")
    if write_first is not None and not isinstance(write_first, bool):
        raise BadInput("bad_field", "write_first must be true or false")
    change = SafetyChange(
        _one_of(Safety, body, "safe_to_write"),
        write_first,
        _one_of(SafeTime, body, "safe_time"),
        string_field(body, "code_word"),
    )
    conversation_id = await case_id(request)
    await request.app[CONSOLE].desk.set_safety(conversation_id, staff_of(request).username, change)
    return await done(request, "safety")


async def set_lane(request: web.Request) -> web.Response:
    """Say whether it is about a person in need, or somebody else's worry."""
    raw = needed_string(await read_json(request), "lane")
    if raw not in set(Lane):
        raise BadInput("bad_field", f"lane must be one of {', '.join(Lane)}")
    conversation_id = await case_id(request)
    await request.app[CONSOLE].desk.set_lane(conversation_id, staff_of(request).username, Lane(raw))
    return await done(request, "lane", raw)


def _one_of(kind: Any, body: dict[str, Any], name: str) -> Any:
    raw = string_field(body, name)
    if raw is not None and raw not in set(kind):
        raise BadInput("bad_field", f"{name} must be one of {', '.join(kind)}")
    return None if raw is None else kind(raw)
