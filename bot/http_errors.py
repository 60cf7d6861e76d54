"""Which error gets which HTTP status and code, and JSON answers."""

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from aiohttp import web

from bot.errors import (
    AlreadyClaimed,
    AssistantUnavailable,
    BadInput,
    Conflict,
    ConversationClosed,
    Forbidden,
    HelplineError,
    NotAllowedMove,
    TranslationUnavailable,
    Unauthenticated,
    UnknownConversation,
)

BODY_LIMIT = 64 * 1024


class SlowDown(HelplineError):
    """Too many requests of one kind; try again after `retry_after` seconds."""

    def __init__(self, retry_after: float) -> None:
        super().__init__("too many messages in a short time")
        self.retry_after = max(1, round(retry_after + 0.5))


def json_response(data: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> web.Response:
    """JSON as UTF-8; a lone surrogate, which no UTF-8 can hold, becomes a question mark."""
    body = json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
    return web.Response(body=body, status=status, headers=headers, content_type="application/json", charset="utf-8")


HTTP_CODES: Mapping[int, tuple[str, str]] = MappingProxyType(
    {
        401: ("unauthenticated", "a session is needed"),
        403: ("forbidden", "this is not allowed"),
        404: ("not_found", "there is nothing at this address"),
        405: ("method_not_allowed", "the address does not take this method"),
        413: ("body_too_large", f"a body holds at most {BODY_LIMIT} bytes"),
        415: ("unsupported_media_type", "send application/json"),
    }
)


def known_error(error: Exception) -> tuple[int, str, str, dict[str, Any]] | None:
    """Status, code, message, further fields of an error raised on purpose; None: nobody should see it."""
    match error:
        case SlowDown():
            return 429, "slow_down", str(error), {"retry_after": error.retry_after}
        case web.RequestPayloadError():
            return 400, "bad_body", "the body broke off", {}
        case BadInput():
            return error.status, error.code, str(error), {}
        case AlreadyClaimed():
            return 409, "already_claimed", "somebody else has it", {"holder": error.holder}
        case Conflict():
            return 409, "not_holder", "the caller does not hold the conversation", {}
        case ConversationClosed():
            return 409, "conversation_closed", "the conversation has ended", {}
        case NotAllowedMove():
            return 409, "not_allowed_now", "the conversation does not permit this now", {}
        case UnknownConversation():
            return 404, "unknown_session", "there is no such session or conversation", {}
        case Unauthenticated():
            return 401, "unauthenticated", "a session is needed", {}
        case Forbidden():
            return 403, "forbidden", "this is not allowed", {}
        case TranslationUnavailable():
            return 503, "translation_unavailable", "the translation server does not answer at the moment", {}
        case AssistantUnavailable():
            return 503, "assistant_unavailable", "the assistant does not answer at the moment", {}
    return None
