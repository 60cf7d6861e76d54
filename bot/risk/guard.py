"""The guard around the reader: off the event loop, never longer than a second, and failing upwards."""

import asyncio
import logging
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol

from bot.model import Assessment, RiskLevel

log = logging.getLogger(__name__)

FAILED = Assessment(RiskLevel.ELEVATED, failed=True)


class Reader(Protocol):
    """What the guard asks of a reader."""

    def assess(self, text: str, language: str | None = None) -> Assessment:
        """The level, indicators and evidence of one message."""


class GuardedDetector:
    """Assesses messages for the gateway: a broken or slow reader makes a message elevated, never harmless."""

    def __init__(self, reader: Reader, timeout: float = 1.0) -> None:
        self._reader = reader
        self._timeout = timeout
        self._threads = ThreadPoolExecutor(max_workers=2, thread_name_prefix="risk")
        self.failures = 0
        """How often the guard had to step in, for the metrics."""

    async def assess(self, text: str, language: str | None = None) -> Assessment:
        """The assessment of the reader, or elevated with `failed` where it broke or was too slow."""
        try:
            future = asyncio.get_running_loop().run_in_executor(self._threads, self._reader.assess, text, language)
            return await asyncio.wait_for(future, self._timeout)
        except TimeoutError:
            self.failures += 1
            log.error("risk reader took longer than %.1f s; message taken as elevated", self._timeout)
        except Exception as error:
            # Whatever breaks, the message must not pass as harmless. No traceback: it could hold the text.
            self.failures += 1
            log.error("risk reader failed with %s; message taken as elevated", type(error).__name__)
        return FAILED

    def close(self) -> None:
        """Let the threads end."""
        self._threads.shutdown(wait=False, cancel_futures=True)
