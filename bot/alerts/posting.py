"""One JSON body to one address over HTTP; what the answer means for trying again."""

import json
from collections.abc import Mapping
from typing import Any

import aiohttp

from bot.errors import DeliveryImpossible, DeliveryRetry

TIMEOUT = aiohttp.ClientTimeout(total=10)
_LARGEST_ANSWER = 64 * 1024


async def post_json(url: str, body: Mapping[str, Any], headers: Mapping[str, str] | None = None) -> None:
    """Send it; raises DeliveryRetry when trying again may help, DeliveryImpossible when it does not.

    The address may hold a token: it is in no message of an exception. Redirects are not followed, and no proxy of the
    environment is used: an alert goes where the settings say or nowhere.
    """
    try:
        async with aiohttp.ClientSession(timeout=TIMEOUT, trust_env=False) as session:
            packed = json.dumps(body, ensure_ascii=False).encode()
            sent = {"Content-Type": "application/json", **(headers or {})}
            async with session.post(url, data=packed, headers=sent, allow_redirects=False) as response:
                status = response.status
                raw = await response.content.read(_LARGEST_ANSWER)
    except (aiohttp.ClientError, OSError, TimeoutError) as error:
        raise DeliveryRetry(type(error).__name__) from None
    if status in (408, 425, 429) or status >= 500:
        raise DeliveryRetry(f"status {status}", _retry_after(raw))
    if not 200 <= status < 300:
        raise DeliveryImpossible(f"status {status}")


def _retry_after(raw: bytes) -> float | None:
    """Telegram says it in the body's `parameters`."""
    try:
        seconds = json.loads(raw)["parameters"]["retry_after"]
    except (ValueError, KeyError, TypeError):
        return None
    return float(seconds) if isinstance(seconds, int | float) else None
