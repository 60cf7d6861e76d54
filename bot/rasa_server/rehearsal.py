"""One message in each language before the first person writes: what is loaded when first needed is loaded then.

The first message through a new process reads texts, words and facts, in this process and in the action server. That
takes seconds on a small machine, longer than the gateway waits: the person would be told of a technical fault. So the
server says that it is ready only when it has answered once itself, with an action too.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from rasa.core.channels.channel import CollectingOutputChannel, UserMessage

from bot.rasa_server.content import texts

# Nobody's conversation: the database keeps nothing of one it does not know.
SENDER = "rehearsal"
QUESTION = "/ask_rights"
"""Answered by an action, out of the facts."""

_PAUSE = 1.0

_log = logging.getLogger(__name__)

Handler = Callable[[UserMessage], Awaitable[str | None]]
"""Handles a message and returns where that failed, if it did."""


async def rehearse(handle: Handler, pause: float = _PAUSE) -> None:
    """Return when everything has answered: asks again, so many seconds later, until it does."""
    for language in texts().languages:
        await _said(handle, texts().names[language], language)
    while not await _said(handle, QUESTION, texts().default):  # noqa: ASYNC110  nothing tells us of another process
        await asyncio.sleep(pause)  # the action server is not there yet


async def _said(handle: Handler, text: str, language: str) -> bool:
    """Whether a message was answered."""
    channel = CollectingOutputChannel()
    message = UserMessage(text, channel, SENDER, input_channel="rest", metadata={"language": language})
    failure = await handle(message)
    if failure is not None:
        _log.warning("the rehearsal failed: %s", failure)
    return bool(channel.messages)
