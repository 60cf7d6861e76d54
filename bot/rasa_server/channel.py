"""Rasa's REST channel, made fit for what people write here.

Rasa's own logs the text of a message whose handling failed and then answers as if there were nothing to say. This one
logs the kind of failure only and answers 500, so that the gateway knows. A message that merely begins with a slash is
taken as text, not as a malformed command (which Rasa would log as well). And a text of several paragraphs stays one
message. It is ready once it has rehearsed (rehearsal.py).
"""

import json
import logging
import re
from functools import partial
from typing import Any, Awaitable, Callable, Collection, Dict, List, Optional, Text

from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa.core.channels.rest import RestInput
from sanic import Blueprint, Sanic, response
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.rasa_server.rehearsal import rehearse

_log = logging.getLogger(__name__)

_PAYLOAD = re.compile(r"/(?P<intent>\w+)(?P<entities>\{.*\})?", re.DOTALL)

Handler = Callable[[UserMessage], Awaitable[Any]]


class WholeMessages(CollectingOutputChannel):
    """Collects what is said; Rasa's own makes a message of each paragraph."""

    async def send_text_message(self, recipient_id: Text, text: Text, **kwargs: Any) -> None:
        """Keep the text in one piece."""
        await self._persist_message(self._message(recipient_id, text=text))


class QuietRestInput(RestInput):
    """`POST /webhooks/rest/webhook` with sender, message and metadata, like Rasa's own."""

    def blueprint(self, on_new_message: Handler) -> Blueprint:
        """The channel's routes."""
        routes = Blueprint("quiet_rest", __name__)

        @routes.listener("after_server_start")
        async def begin(app: Sanic, _loop: object) -> None:
            app.add_task(rehearsed(app), name="rehearsal")

        async def rehearsed(app: Sanic) -> None:
            await rehearse(partial(handled, on_new_message))
            app.ctx.rehearsed = True

        @routes.route("/", methods=["GET"])
        async def health(request: Request) -> HTTPResponse:
            ready = getattr(request.app.ctx, "rehearsed", False)
            return response.json({"status": "ok" if ready else "loading"}, status=200 if ready else 503)

        @routes.route("/webhook", methods=["POST"])
        async def receive(request: Request) -> HTTPResponse:
            body = request.json
            if not isinstance(body, dict) or not all(isinstance(body.get(name), str) for name in ("sender", "message")):
                return response.json({"error": "sender and message are required"}, status=400)
            agent = getattr(request.app.ctx, "agent", None)
            if agent is None or not agent.is_ready():
                return response.json({"error": "loading"}, status=503)
            message = UserMessage(
                text_or_payload(body["message"], agent.domain.intents),
                WholeMessages(),
                body["sender"],
                input_channel=self.name(),
                metadata=body.get("metadata"),
            )
            failure = await handled(on_new_message, message)
            if failure is not None:
                _log.error("a message could not be handled: %s", failure)
                return response.json({"error": "failed"}, status=500)
            return response.json([*message.output_channel.messages, *_understood(agent, body["sender"])])

        return routes


def _understood(agent: Any, sender: Text) -> List[Dict[Text, Any]]:
    """What the gateway is told beside the replies; nothing with a tracker store that does not note it."""
    store = agent.tracker_store
    while not hasattr(store, "take_understood") and hasattr(store, "_tracker_store"):
        store = store._tracker_store  # Rasa wraps it, against failures and for older stores
    take = getattr(store, "take_understood", None)
    return [] if take is None else [{"recipient_id": sender, "custom": take(sender)}]


async def handled(on_new_message: Handler, message: UserMessage) -> Optional[Text]:
    """Handle the message; returns where it failed. Never the exception's own words: they may quote the message."""
    try:
        await on_new_message(message)
    except Exception as error:
        return where(error)
    return None


def where(error: BaseException) -> Text:
    """The kind of an exception and the place it was raised at, without its message."""
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    at = f" at {place.tb_frame.f_globals.get('__name__')}:{place.tb_lineno}" if place is not None else ""
    return f"{type(error).__name__}{at}"


def text_or_payload(text: Text, intents: Collection[Text]) -> Text:
    """What a button sends, unchanged; any other text without leading slashes."""
    if not text.lstrip().startswith("/"):
        return text
    match = _PAYLOAD.fullmatch(text.strip())
    if match and match["intent"] in intents and _is_object(match["entities"] or "{}"):
        return text
    return text.lstrip().lstrip("/")


def _is_object(text: Text) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except ValueError:
        return False
