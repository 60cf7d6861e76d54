"""Limits, the Origin rule and the shape of errors, without a server."""

import logging

import pytest

from bot.errors import (
    AlreadyClaimed,
    AssistantUnavailable,
    BadInput,
    ConversationClosed,
    DecryptionError,
    Forbidden,
    NotAllowedMove,
    NotHolder,
    Unauthenticated,
    UnknownConversation,
)
from bot.http import SlowDown, WebPolicy, page_csp, protocol_logger
from bot.http_errors import json_response, known_error
from bot.throttle import AddressDelay, TokenBuckets


class Time:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_bucket_gives_what_it_holds_and_then_says_how_long_to_wait() -> None:
    time = Time()
    buckets = TokenBuckets(3, 60, time)
    assert [buckets.take("a") for _ in range(4)] == [0, 0, 0, pytest.approx(20)]
    assert buckets.take("b") == 0
    time.now = 20
    assert buckets.take("a") == 0
    assert buckets.take("a") > 0


def test_a_bucket_never_holds_more_than_its_capacity() -> None:
    time = Time()
    buckets = TokenBuckets(2, 60, time)
    buckets.take("a")
    time.now = 10_000
    assert [buckets.take("a") > 0 for _ in range(3)] == [False, False, True]


def test_full_buckets_are_forgotten() -> None:
    time = Time()
    buckets = TokenBuckets(1, 1, time)
    for number in range(5_000):
        buckets.take(str(number))
        time.now += 0.1
    assert len(buckets._buckets) < 2_048


def test_an_address_waits_longer_and_longer_but_never_more_than_the_longest() -> None:
    time = Time()
    delay = AddressDelay(2, 10, 3.0, time)
    waits = [delay.seconds("192.0.2.1") for _ in range(50)]
    assert waits[:2] == [0, 0] and 0 < waits[2] < 3.1 and waits[-1] == 3.0
    assert delay.seconds("192.0.2.2") == 0
    time.now = 60
    assert delay.seconds("192.0.2.1") == 0


def test_addresses_are_not_kept_readable() -> None:
    delay = AddressDelay(1, 1, 1)
    delay.seconds("192.0.2.1")
    assert "192.0.2.1" not in str(delay._buckets._buckets)


@pytest.mark.parametrize(
    ("public_url", "origin", "host", "own"),
    [
        (None, "http://127.0.0.1:8080", "127.0.0.1:8080", True),
        (None, "https://127.0.0.1:8080", "127.0.0.1:8080", True),
        (None, "http://other.example", "127.0.0.1:8080", False),
        ("https://chat.example", "https://chat.example", "127.0.0.1:8080", True),
        ("https://chat.example/path", "https://chat.example", "x", True),
        ("https://chat.example", "http://chat.example", "chat.example", False),
        ("https://chat.example", "https://chat.example.evil.example", "chat.example", False),
        ("https://chat.example", "null", "null", False),
    ],
)
def test_only_our_own_origin_is_our_own(public_url: str | None, origin: str, host: str, own: bool) -> None:
    assert WebPolicy("112", public_url=public_url).is_own(origin, host) is own


def test_frames_are_allowed_where_configured_only() -> None:
    assert "frame-ancestors 'none'" in page_csp(WebPolicy("112"))
    policy = WebPolicy("112", frame_ancestors=("https://a.example", "https://b.example"))
    assert "frame-ancestors https://a.example https://b.example;" in page_csp(policy)


@pytest.mark.parametrize(
    ("error", "status", "code"),
    [
        (BadInput("text_empty", "nothing in it"), 400, "text_empty"),
        (BadInput("text_too_long", "too long", 413), 413, "text_too_long"),
        (Unauthenticated(), 401, "unauthenticated"),
        (Forbidden(), 403, "forbidden"),
        (UnknownConversation(), 404, "unknown_session"),
        (AlreadyClaimed("anna"), 409, "already_claimed"),
        (NotHolder(), 409, "not_holder"),
        (NotAllowedMove(), 409, "not_allowed_now"),
        (ConversationClosed(), 409, "conversation_closed"),
        (SlowDown(2.2), 429, "slow_down"),
        (AssistantUnavailable(), 503, "assistant_unavailable"),
    ],
)
def test_each_error_has_its_status(error: Exception, status: int, code: str) -> None:
    known = known_error(error)
    assert known is not None and known[:2] == (status, code)


def test_who_holds_a_conversation_is_said() -> None:
    known = known_error(AlreadyClaimed("anna"))
    assert known is not None and known[3] == {"holder": "anna"}


@pytest.mark.parametrize("error", [DecryptionError("key 3"), RuntimeError("words"), KeyError("words")])
def test_an_accident_has_no_status_of_its_own(error: Exception) -> None:
    assert known_error(error) is None


def test_waiting_is_told_in_whole_seconds_never_zero() -> None:
    assert [SlowDown(seconds).retry_after for seconds in (0.01, 1.2, 19.9)] == [1, 2, 20]


def test_json_can_carry_a_lone_surrogate_without_falling_over() -> None:
    assert json_response({"text": "a\ud800é"}).body == '{"text":"a?é"}'.encode()


def test_the_log_of_the_http_layer_says_neither_address_nor_bytes(caplog: pytest.LogCaptureFixture) -> None:
    quiet = protocol_logger()
    try:
        raise ValueError("GET /?words HTTP/1.1")
    except ValueError as error:
        quiet.error("Error handling request from %s", "192.0.2.1", exc_info=error)
    assert "192.0.2.1" not in caplog.text and "words" not in caplog.text and caplog.records
    assert protocol_logger() is quiet and isinstance(quiet, logging.Logger) and len(quiet.filters) == 1
