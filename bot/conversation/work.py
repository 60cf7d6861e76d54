"""A background worker that takes jobs from the database: woken by a commit, looking by itself now and then."""

import asyncio
import logging
from abc import ABC, abstractmethod

LOOK_EVERY = 1.0
"""Seconds between looks when nothing wakes it: retries fall due, other gateways write, leases run out."""

AT_ONCE = 32
"""Jobs under way at the same time."""

_log = logging.getLogger(__name__)


class Worker(ABC):
    """Runs `next_job` as long as there are jobs. A job that fails is logged without text and stays in the database."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._wake = asyncio.Event()
        self._jobs: set[asyncio.Task[None]] = set()
        self._loop: asyncio.Task[None] | None = None
        self._stopping = False

    @abstractmethod
    async def next_job(self) -> asyncio.Task[None] | None:
        """Take the next job from the database; None when nothing is due."""

    def wake(self) -> None:
        """Look for jobs now."""
        self._wake.set()

    def start(self) -> None:
        """Begin to work in the running event loop."""
        self._loop = asyncio.create_task(self._run(), name=self._name)

    async def stop(self) -> None:
        """Take no more jobs, let those under way end, at most two seconds."""
        self._stopping = True  # Python 3.11's wait_for can swallow a cancellation that comes with a wake
        if self._loop is not None:
            self._loop.cancel()
            await asyncio.gather(self._loop, return_exceptions=True)
        if self._jobs:
            _, late = await asyncio.wait(self._jobs, timeout=2)
            for job in late:
                job.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _run(self) -> None:
        while not self._stopping:
            self._wake.clear()
            try:
                found = await self._fill()
            except Exception as error:  # the database may be away for a while: keep looking
                _log.error("%s: looking for work failed: %s", self._name, type(error).__name__)
                found = False
            if not found or len(self._jobs) >= AT_ONCE:
                try:
                    await asyncio.wait_for(self._wake.wait(), LOOK_EVERY)
                except TimeoutError:
                    continue

    async def _fill(self) -> bool:
        found = False
        while len(self._jobs) < AT_ONCE:
            job = await self.next_job()
            if job is None:
                return found
            found = True
            self._jobs.add(job)
            job.add_done_callback(self._done)
        return found

    def _done(self, job: asyncio.Task[None]) -> None:
        self._jobs.discard(job)
        self.wake()
        if not job.cancelled() and (error := job.exception()) is not None:
            _log.error("%s: a job failed: %s", self._name, type(error).__name__)
