"""The server side of our Bot API stand-in: methods, shapes, error descriptions and limits as documented.

It encodes our reading of the documentation; only the real API can prove the rest.
"""

import asyncio
import itertools
import json
import re
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from aiohttp import web

TOKEN = "4242424242:AAexampleTokenForTheStandIn_0123456789"
BOT = {"id": 4242424242, "is_bot": True, "first_name": "Info", "username": "example_info_bot"}
AS_JSON = frozenset(
    {
        "reply_parameters",
        "reply_markup",
        "allowed_updates",
        "message_ids",
        "commands",
        "link_preview_options",
        "drop_pending_updates",
    }
)


class Refused(Exception):
    """The Bot API says no."""

    def __init__(self, status: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.body = {"ok": False, "error_code": status, "description": description}
        if parameters:
            self.body["parameters"] = parameters
        self.status = status


@dataclass
class BotApi:
    """What a bot can ask of Telegram."""

    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    deliver_to: str | None = None
    """Where webhooks really go: 'http://127.0.0.1:port' in place of the public address."""

    calls: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    faults: dict[str, deque[Refused]] = field(default_factory=dict)
    blocked: set[int] = field(default_factory=set)
    chats: dict[int, list[dict[str, Any]]] = field(default_factory=dict)
    """Messages of the bot that are there, by chat."""

    theirs: dict[int, list[int]] = field(default_factory=dict)
    """Ids of people's messages that are there, by chat."""

    webhook: dict[str, Any] = field(default_factory=dict)
    pushed: list[int] = field(default_factory=list)
    """Statuses the webhook answered with."""

    def __post_init__(self) -> None:
        self._ids = itertools.count(1000)
        self._updates: deque[dict[str, Any]] = deque()
        self._next_update = itertools.count(700_000_001)
        self._allowed: list[str] | None = None
        self._arrived = asyncio.Event()

    def date(self) -> int:
        """The time as Telegram gives it."""
        return int(self.now().timestamp())

    async def serve(self, request: web.Request) -> web.Response:
        """One call of the bot."""
        method = request.match_info["method"]
        raw = dict(request.query) | dict(await request.post())
        parameters = {name: json.loads(str(value)) if name in AS_JSON else value for name, value in raw.items()}
        self.calls.append((method, parameters))
        try:
            if request.match_info["token"] != TOKEN:
                raise Refused(401, "Unauthorized")
            if self.faults.get(method):
                raise self.faults[method].popleft()
            handler = getattr(self, "_api_" + re.sub("([A-Z])", r"_\1", method).lower(), None)
            if handler is None:
                raise Refused(404, "Not Found")
            result = handler(parameters)
            result = await result if asyncio.iscoroutine(result) else result
        except Refused as error:
            return web.json_response(error.body, status=error.status)
        return web.json_response({"ok": True, "result": result})

    def _chat(self, parameters: dict[str, Any]) -> list[dict[str, Any]]:
        chat_id = int(parameters["chat_id"])
        if chat_id in self.blocked:
            raise Refused(403, "Forbidden: bot was blocked by the user")
        if chat_id not in self.chats:
            raise Refused(400, "Bad Request: chat not found")
        return self.chats[chat_id]

    def _api_get_me(self, _: dict[str, Any]) -> dict[str, Any]:
        can = {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False}
        return {**BOT, **can, "can_connect_to_business": False, "has_main_web_app": False}

    def _api_send_message(self, parameters: dict[str, Any]) -> dict[str, Any]:
        chat, text = self._chat(parameters), str(parameters.get("text", ""))
        if not text.strip():
            raise Refused(400, "Bad Request: message text is empty")
        if len(text) > 4096:
            raise Refused(400, "Bad Request: message is too long")
        markup = parameters.get("reply_markup")
        for row in (markup or {}).get("inline_keyboard", []):
            if any(not 1 <= len(key["callback_data"].encode()) <= 64 for key in row):
                raise Refused(400, "Bad Request: BUTTON_DATA_INVALID")
        quoted = parameters.get("reply_parameters") or {}
        if quoted and not quoted.get("allow_sending_without_reply"):
            raise Refused(400, "Bad Request: message to be replied not found")  # the stand-in knows no other's messages
        where = {"id": int(parameters["chat_id"]), "type": "private", "first_name": "x"}
        message = {"message_id": next(self._ids), "from": BOT, "chat": where, "date": self.date(), "text": text}
        chat.append(message | ({"reply_markup": markup} if markup else {}))
        return chat[-1]

    def _change(self, parameters: dict[str, Any], **changes: Any) -> dict[str, Any]:
        for message in self._chat(parameters):
            if message["message_id"] == int(parameters["message_id"]):
                if all(message.get(name) == value for name, value in changes.items()):
                    raise Refused(400, "Bad Request: message is not modified")
                message.update(changes)
                return {name: value for name, value in message.items() if value is not None}
        raise Refused(400, "Bad Request: message to edit not found")

    def _api_edit_message_text(self, parameters: dict[str, Any]) -> dict[str, Any]:
        return self._change(parameters, text=parameters["text"], reply_markup=parameters.get("reply_markup"))

    def _api_edit_message_reply_markup(self, parameters: dict[str, Any]) -> dict[str, Any]:
        return self._change(parameters, reply_markup=parameters.get("reply_markup"))

    def _api_delete_messages(self, parameters: dict[str, Any]) -> bool:
        gone = {int(one) for one in parameters["message_ids"]}
        if not 1 <= len(gone) <= 100:
            raise Refused(400, "Bad Request: too many or no messages")
        chat = self._chat(parameters)
        chat[:] = [message for message in chat if message["message_id"] not in gone]
        theirs = self.theirs.get(int(parameters["chat_id"]), [])
        theirs[:] = [number for number in theirs if number not in gone]
        return True

    def _api_delete_message(self, parameters: dict[str, Any]) -> bool:
        return self._api_delete_messages({**parameters, "message_ids": [parameters["message_id"]]})

    def _api_leave_chat(self, parameters: dict[str, Any]) -> bool:
        self._chat(parameters)
        return True

    def _api_set_webhook(self, parameters: dict[str, Any]) -> bool:
        if not str(parameters["url"]).startswith("https://"):
            raise Refused(400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
        self.webhook = parameters
        self._allowed = parameters.get("allowed_updates")
        self._arrived.set()
        return True

    def _api_delete_webhook(self, parameters: dict[str, Any]) -> bool:
        self.webhook = {}
        if parameters.get("drop_pending_updates"):
            self._updates.clear()
        return True

    def _api_get_webhook_info(self, _: dict[str, Any]) -> dict[str, Any]:
        waiting = {"pending_update_count": len(self._updates), "has_custom_certificate": False}
        return {"url": self.webhook.get("url", ""), **waiting}

    async def _api_get_updates(self, parameters: dict[str, Any]) -> list[dict[str, Any]]:
        if self.webhook:
            raise Refused(409, "Conflict: can't use getUpdates method while webhook is active")
        self._allowed = parameters.get("allowed_updates") or self._allowed
        offset, end = int(parameters.get("offset", 0)), time.monotonic() + float(parameters.get("timeout", 0))
        while True:
            self._arrived.clear()
            self._updates = deque(update for update in self._updates if update["update_id"] >= offset)
            if self._updates or time.monotonic() >= end:
                return list(itertools.islice(self._updates, int(parameters.get("limit", 100))))
            try:
                await asyncio.wait_for(self._arrived.wait(), end - time.monotonic())
            except TimeoutError:
                continue

    def _answer(self, _: dict[str, Any]) -> bool:
        return True

    _api_answer_callback_query = _api_set_my_commands = _api_set_my_description = _api_set_my_short_description = (
        _answer
    )
    _api_send_chat_action = _answer
