"""The assistant as the gateway sees it: Rasa's REST channel, on this machine."""

import re
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self

import aiohttp

from bot.errors import AssistantUnavailable
from bot.model import Button, ConversationId, Indicator, Reply
from bot.turn import AssistantTurn, MessageContext, SelfReport

_INTENT = re.compile(r"[a-z_]{1,64}")
_COUNTRY = re.compile(r"[A-Z]{2}")
_LARGEST_ANSWER = 256 * 1024


class RasaClient:
    """Asks Rasa what to say. Use it as a context manager, or close it."""

    def __init__(self, url: str = "http://127.0.0.1:5005", timeout: float = 5.0) -> None:
        self._webhook = f"{url.rstrip('/')}/webhooks/rest/webhook"
        self._health = f"{url.rstrip('/')}/webhooks/rest/"
        self._timeout = aiohttp.ClientTimeout(total=timeout)
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Give the connections back."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def answer(self, conversation_id: ConversationId, text: str, context: MessageContext) -> AssistantTurn:
        """What the dialogue says to this text or button payload.

        Raises AssistantUnavailable when Rasa is slow, away or fails; its message names the kind of failure only.
        """
        body = {"sender": conversation_id, "message": text, "metadata": context.as_metadata()}
        try:
            async with self._open().post(self._webhook, json=body) as response:
                if response.status != 200:
                    raise AssistantUnavailable(f"status {response.status}")
                if (response.content_length or 0) > _LARGEST_ANSWER:
                    raise AssistantUnavailable("answer too large")
                answer = await response.json()
        except TimeoutError as error:
            raise AssistantUnavailable("no answer in time") from error
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise AssistantUnavailable(type(error).__name__) from None
        return read_turn(answer)

    async def ready(self) -> bool:
        """Whether Rasa has its model loaded and answers."""
        try:
            async with self._open().get(self._health) as response:
                return response.status == 200
        except (aiohttp.ClientError, OSError, TimeoutError):
            return False

    def _open(self) -> aiohttp.ClientSession:
        # Made at first use: a session belongs to the event loop it is made in.
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=self._timeout, trust_env=False)
        return self._session


def read_turn(answer: object) -> AssistantTurn:
    """Rasa's list of messages as one turn; raises AssistantUnavailable if it is not such a list."""
    if not isinstance(answer, list) or not all(isinstance(item, Mapping) for item in answer):
        raise AssistantUnavailable("answer is not a list of messages")
    replies: list[Reply] = []
    asked: dict[str, Any] = {}
    for item in answer:
        text = item.get("text")
        if isinstance(text, str) and text.strip():
            replies.append(Reply(text, _buttons(item.get("buttons"))))
        custom = item.get("custom")
        if isinstance(custom, Mapping):
            asked.update(custom)
    language = asked.get("language")
    return AssistantTurn(
        replies=tuple(replies),
        handoff=asked.get("handoff") is True,
        decline=asked.get("decline") is True,
        language=language if isinstance(language, str) and language else None,
        reported=_report(asked.get("reported")),
        intent=_word(asked.get("intent")),
        country=_country(asked.get("country")),
    )


def _word(raw: object) -> str | None:
    return raw if isinstance(raw, str) and _INTENT.fullmatch(raw) else None


def _country(raw: object) -> str | None:
    return raw if isinstance(raw, str) and _COUNTRY.fullmatch(raw) else None


def _report(raw: object) -> SelfReport | None:
    """What was answered with yes; an indicator we do not know is left out."""
    if not isinstance(raw, Mapping) or not isinstance(raw.get("indicators"), list):
        return None
    known = {indicator.value: indicator for indicator in Indicator}
    indicators = tuple(known[name] for name in raw["indicators"] if isinstance(name, str) and name in known)
    return SelfReport(indicators, raw.get("complete") is True) if indicators else None


def _buttons(raw: object) -> tuple[Button, ...]:
    if not isinstance(raw, list):
        return ()
    return tuple(
        Button(item["title"], item["payload"])
        for item in raw
        if isinstance(item, Mapping) and isinstance(item.get("title"), str) and isinstance(item.get("payload"), str)
    )
