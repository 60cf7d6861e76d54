"""A LibreTranslate-compatible server as the console sees it: text in, text out, what must not change unchanged."""

import json
import re
from collections.abc import Collection
from typing import Any

import aiohttp

from bot.errors import TranslationUnavailable
from bot.translation.protect import pieces, protect, restore

TIMEOUT = aiohttp.ClientTimeout(total=10)
_LARGEST_ANSWER = 256 * 1024
_LETTER = re.compile(r"[^\W\d_]")


class TranslationClient:
    """Asks the server at `url` (`POST /translate`). Text goes in the body only, and into no log or exception."""

    def __init__(self, url: str, key: str | None = None, names: Collection[str] = ()) -> None:
        """`names`: words that stay as they are in every language (services, towns)."""
        self._url = f"{url.rstrip('/')}/translate"
        self._key = key
        self._names = frozenset(names)

    async def translate(self, text: str, source: str, target: str) -> str:
        """The text in the other language, line by line; raises TranslationUnavailable naming the kind of failure."""
        if source == target:
            return text
        async with aiohttp.ClientSession(timeout=TIMEOUT, trust_env=False) as session:
            lines = [await self._line(session, line, source, target) for line in text.splitlines()]
        return "\n".join(lines)

    async def _line(self, session: aiohttp.ClientSession, line: str, source: str, target: str) -> str:
        masked = protect(line, source, self._names)
        if not _LETTER.search(masked.text):
            return line
        whole = restore(await self._ask(session, masked.text, source, target), masked.kept)
        if whole is not None:
            return whole
        # The machine lost a number or a name: what lies between them is translated by itself, and none can be lost.
        parts = []
        for text, kept in pieces(masked):
            said = text.strip()
            if said and _LETTER.search(said):
                said = await self._ask(session, said, source, target)
            before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :] if text.strip() else ""
            parts.append(f"{before}{said}{after}{kept}")
        return "".join(parts)

    async def _ask(self, session: aiohttp.ClientSession, text: str, source: str, target: str) -> str:
        body = {"q": text, "source": source, "target": target, "format": "text"}
        if self._key:
            body["api_key"] = self._key
        try:
            async with session.post(self._url, json=body, allow_redirects=False) as response:
                if response.status != 200:
                    raise TranslationUnavailable(f"status {response.status}")
                raw = await response.content.read(_LARGEST_ANSWER)
                answer: Any = json.loads(raw)
        except TimeoutError:
            raise TranslationUnavailable("no answer in time") from None
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise TranslationUnavailable(type(error).__name__) from None
        translated = answer.get("translatedText") if isinstance(answer, dict) else None
        if not isinstance(translated, str) or not translated.strip():
            raise TranslationUnavailable("no translation in the answer")
        return translated
