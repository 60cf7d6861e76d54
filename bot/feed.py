"""Live events, in this process or across several through Redis: implements `conversation.ports.Feed`.

An event carries ids only. Losing one is no harm, because whoever is woken reads the database; so a slow
listener loses its oldest events instead of filling the memory, and Redis being away stops nothing.
"""

import asyncio
import json
import logging
import secrets
from collections import defaultdict, deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from redis.asyncio import Redis
from redis.exceptions import RedisError

from bot.model import FeedEvent

LONGEST_BACKLOG = 256
"""Events kept for a listener that does not come to read."""

CHANNEL = "helpline:feed"
RECONNECT_PAUSE = 1.0

_log = logging.getLogger(__name__)


class _Listener:
    """One subscription's backlog."""

    def __init__(self) -> None:
        self._events: deque[FeedEvent] = deque(maxlen=LONGEST_BACKLOG)
        self._arrived = asyncio.Event()

    def put(self, event: FeedEvent) -> None:
        """Add an event; the oldest is lost when there are too many."""
        self._events.append(event)
        self._arrived.set()

    def __aiter__(self) -> "_Listener":
        return self

    async def __anext__(self) -> FeedEvent:
        while not self._events:
            self._arrived.clear()
            await self._arrived.wait()
        return self._events.popleft()


class InProcessFeed:
    """Events among the tasks of one process."""

    def __init__(self) -> None:
        self._listeners: defaultdict[str, set[_Listener]] = defaultdict(set)

    async def publish(self, event: FeedEvent) -> None:
        """Wake whoever listens to the event's topic."""
        self.dispatch(event)

    def dispatch(self, event: FeedEvent) -> None:
        """Hand an event to the listeners of its topic at once."""
        for listener in self._listeners.get(event.topic, ()):
            listener.put(event)

    @asynccontextmanager
    async def subscribe(self, *topics: str) -> AsyncIterator[AsyncIterator[FeedEvent]]:
        """Events of these topics from the moment the context is entered."""
        listener = _Listener()
        for topic in topics:
            self._listeners[topic].add(listener)
        try:
            yield listener
        finally:
            for topic in topics:
                self._listeners[topic].discard(listener)
                if not self._listeners[topic]:
                    del self._listeners[topic]

    async def start(self) -> None:
        """Nothing to do."""

    async def close(self) -> None:
        """Nothing to do."""


class RedisFeed:
    """Events among several gateways: one Redis connection listens for all subscriptions of this process.

    An event reaches this process's own listeners directly, the other gateways' through Redis.
    """

    def __init__(self, url: str) -> None:
        self._redis = Redis.from_url(url, socket_connect_timeout=5)
        self._local = InProcessFeed()
        self._origin = secrets.token_hex(8)
        self._listening: asyncio.Task[None] | None = None
        self._connected = asyncio.Event()

    async def start(self) -> None:
        """Begin to listen; returns when Redis answers, or after five seconds without it."""
        self._listening = asyncio.create_task(self._listen(), name="feed")
        try:
            await asyncio.wait_for(self._connected.wait(), 5)
        except TimeoutError:
            _log.error("the feed has no connection to Redis yet; live events stay in this process")

    async def publish(self, event: FeedEvent) -> None:
        """Wake whoever listens to the event's topic, in every gateway."""
        self._local.dispatch(event)
        body = {
            "origin": self._origin,
            "topic": event.topic,
            "kind": event.kind,
            "conversation_id": event.conversation_id,
            "data": dict(event.data),
        }
        try:
            await self._redis.publish(CHANNEL, json.dumps(body))
        except (RedisError, OSError) as error:
            _log.warning("a live event stayed in this process: %s", type(error).__name__)

    @asynccontextmanager
    async def subscribe(self, *topics: str) -> AsyncIterator[AsyncIterator[FeedEvent]]:
        """Events of these topics from the moment the context is entered."""
        async with self._local.subscribe(*topics) as events:
            yield events

    async def close(self) -> None:
        """Stop listening."""
        if self._listening is not None:
            self._listening.cancel()
            await asyncio.gather(self._listening, return_exceptions=True)
        await self._redis.aclose()

    async def _listen(self) -> None:
        while True:
            try:
                async with self._redis.pubsub() as pubsub:
                    await pubsub.subscribe(CHANNEL)
                    async for message in pubsub.listen():
                        if message["type"] == "subscribe":
                            self._connected.set()
                        elif message["type"] == "message":
                            self._receive(message)
            except (RedisError, OSError) as error:
                _log.warning("the feed lost Redis: %s", type(error).__name__)
            self._connected.clear()
            await asyncio.sleep(RECONNECT_PAUSE)

    def _receive(self, message: dict[str, Any]) -> None:
        try:
            body = json.loads(message["data"])
            if body["origin"] != self._origin:
                self._local.dispatch(
                    FeedEvent(body["topic"], body["kind"], body["conversation_id"], dict(body["data"]))
                )
        except (ValueError, KeyError, TypeError):
            _log.warning("something that is no event came over the feed's channel")
