"""Live events: who listens hears what is said from then on, in this process and across gateways."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from redis.asyncio import Redis

from bot.conversation.ports import Feed
from bot.feed import CHANNEL, LONGEST_BACKLOG, InProcessFeed, RedisFeed
from bot.model import FeedEvent
from tests.integration.servers import RedisServer, free_port, redis_server


def event(topic: str = "staff", kind: str = "queue", **data: Any) -> FeedEvent:
    return FeedEvent(topic, kind, "a" * 32, data)


async def following(events: AsyncIterator[FeedEvent]) -> FeedEvent:
    async with asyncio.timeout(5):
        return await anext(events)


async def is_silent(events: AsyncIterator[FeedEvent]) -> bool:
    try:
        async with asyncio.timeout(0.1):
            await anext(events)
    except TimeoutError:
        return True
    return False


@pytest.fixture
def server() -> Iterator[RedisServer]:
    with redis_server() as server:
        yield server


@pytest.fixture(params=["in process", pytest.param("redis", marks=pytest.mark.redis)])
async def feed(request: pytest.FixtureRequest) -> AsyncIterator[Feed]:
    if request.param == "in process":
        yield InProcessFeed()
        return
    feed = RedisFeed(request.getfixturevalue("server").url)
    await feed.start()
    yield feed
    await feed.close()


async def test_a_listener_hears_its_topics_from_the_moment_it_subscribes(feed: Feed) -> None:
    await feed.publish(event(kind="too early"))
    async with feed.subscribe("staff", "conversation:a") as events:
        await feed.publish(event("conversation:b"))
        await feed.publish(event("conversation:a", "typing", sender="visitor"))
        await feed.publish(event("staff", "alert"))
        assert await following(events) == event("conversation:a", "typing", sender="visitor")
        assert await following(events) == event("staff", "alert")
        assert await is_silent(events)


async def test_every_listener_hears_each_event_once(feed: Feed) -> None:
    async with feed.subscribe("staff") as one, feed.subscribe("staff") as other:
        await feed.publish(event())
        assert await following(one) == await following(other) == event()
        assert await is_silent(one) and await is_silent(other)


async def test_a_slow_listener_loses_its_oldest_events(feed: Feed) -> None:
    async with feed.subscribe("staff") as events:
        for number in range(LONGEST_BACKLOG + 10):
            await feed.publish(event(number=number))
        assert (await following(events)).data["number"] == 10


async def test_a_waiting_listener_is_woken(feed: Feed) -> None:
    async with feed.subscribe("staff") as events:
        waiting = asyncio.create_task(following(events))
        await asyncio.sleep(0.01)
        await feed.publish(event())
        assert await waiting == event()


async def test_nothing_is_kept_for_those_who_have_gone() -> None:
    feed = InProcessFeed()
    async with feed.subscribe("a", "b"):
        pass
    assert not feed._listeners


@pytest.mark.redis
async def test_gateways_hear_one_another(server: RedisServer) -> None:
    here, there = RedisFeed(server.url), RedisFeed(server.url)
    await here.start()
    await there.start()
    async with here.subscribe("staff") as near, there.subscribe("staff") as far:
        await here.publish(event("staff", "message", sender="visitor"))
        assert await following(far) == event("staff", "message", sender="visitor")
        assert await following(near) == event("staff", "message", sender="visitor")
        assert await is_silent(near)
    await here.close()
    await there.close()


@pytest.mark.redis
async def test_without_redis_events_stay_in_the_process_and_come_back_with_it(server: RedisServer) -> None:
    here, there = RedisFeed(server.url), RedisFeed(server.url)
    await here.start()
    await there.start()
    server.stop()
    async with here.subscribe("staff") as near, there.subscribe("staff") as far:
        await here.publish(event(kind="alone"))
        assert (await following(near)).kind == "alone"
        server.start()
        async with asyncio.timeout(20):
            heard = asyncio.create_task(anext(aiter(far)))  # type: ignore[arg-type]
            while not heard.done():
                await here.publish(event(kind="together"))
                await asyncio.sleep(0.1)
            assert heard.result().kind == "together"
    await here.close()
    await there.close()


async def test_a_start_without_redis_is_no_failure(caplog: pytest.LogCaptureFixture) -> None:
    feed = RedisFeed(f"redis://127.0.0.1:{free_port()}/0")
    await feed.start()
    async with feed.subscribe("staff") as events:
        await feed.publish(event())
        assert await following(events) == event()
    await feed.close()
    assert "no connection to Redis" in caplog.text


@pytest.mark.redis
async def test_rubbish_on_the_channel_is_passed_over(server: RedisServer) -> None:
    feed, stranger = RedisFeed(server.url), Redis.from_url(server.url)
    await feed.start()
    async with feed.subscribe("staff") as events:
        for rubbish in ("", "{", "[]", '{"origin": 1}', '{"origin": "x", "topic": [], "kind": 1}', "null"):
            await stranger.publish(CHANNEL, rubbish)
        good = '{"origin": "x", "topic": "staff", "kind": "queue", "conversation_id": "c", "data": {}}'
        await stranger.publish(CHANNEL, good)
        assert (await following(events)).conversation_id == "c"
    await stranger.aclose()
    await feed.close()
