"""Alerts outside the console: over real HTTP and SMTP stand-ins, in order, until somebody has read the case."""

import hashlib
import hmac
import json
import logging
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.alerts.build import channels
from bot.alerts.webhook import SIGNATURE
from bot.conversation.alerting import ALL_DOWN_PAUSE, TRIES, AlertWorker
from bot.conversation.watching import Watchman
from bot.errors import SettingError
from bot.model import Conversation
from bot.settings import load
from bot.storage.alert_queue import AlertQueue
from tests.integration.world import World
from tests.smtp_stand_in import SmtpStandIn

TOKEN = "123456:" + "A" * 30
SECRET = "a shared secret of the office"


class Listener:
    """An HTTP server that keeps what it is sent and answers as told."""

    def __init__(self, port: int | None = None) -> None:
        self.got: list[tuple[str, dict[str, Any], dict[str, str]]] = []
        self.answers: list[tuple[int, dict[str, Any]]] = []
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._take)
        self.server = TestServer(app, port=port)

    async def _take(self, request: web.Request) -> web.Response:
        raw = await request.read()
        self.got.append((request.path, json.loads(raw), {**request.headers, "raw": raw.decode()}))
        status, body = self.answers.pop(0) if self.answers else (200, {"ok": True})
        return web.json_response(body, status=status)


@pytest.fixture
async def http() -> AsyncIterator[Listener]:
    listener = Listener()
    await listener.server.start_server()
    yield listener
    await listener.server.close()


@pytest.fixture
async def smtp() -> AsyncIterator[SmtpStandIn]:
    async with SmtpStandIn() as server:
        yield server


def environment(http: Listener | None = None, smtp: SmtpStandIn | None = None) -> dict[str, str]:
    values = {}
    if http is not None:
        base = f"http://127.0.0.1:{http.server.port}"
        values |= {
            "HELPLINE_TELEGRAM_API_URL": base,
            "HELPLINE_ALERT_TELEGRAM_CHAT": "-100200",
            "HELPLINE_ALERT_TELEGRAM_TOKEN": TOKEN,
            "HELPLINE_ALERT_WEBHOOK": f"{base}/hook",
            "HELPLINE_ALERT_WEBHOOK_SECRET": SECRET,
        }
    if smtp is not None:
        values |= {
            "HELPLINE_ALERT_SMTP_URL": f"smtp://127.0.0.1:{smtp.port}",
            "HELPLINE_ALERT_MAIL_FROM": "helpline@example.org",
            "HELPLINE_ALERT_MAIL_TO": "one@example.org, two@example.org",
        }
    return values


def worker(world: World, **values: str) -> AlertWorker:
    settings = load(values)
    return AlertWorker(
        AlertQueue(world.database),
        channels(settings.alerts),
        world.voice,
        escalate_after=settings.alerts.escalate_after,
        language="en",
        address="https://help.example.org",
    )


async def work(alerting: AlertWorker) -> int:
    done = 0
    while (job := await alerting.next_job()) is not None:
        await job
        done += 1
    return done


async def immediate(world: World) -> Conversation:
    conversation = await world.begin()
    await world.write(conversation, "immediate kanári")
    return await world.now(conversation)


async def test_an_unread_case_goes_up_the_channels_and_says_only_case_kind_and_level(
    world: World, http: Listener, smtp: SmtpStandIn
) -> None:
    conversation = await immediate(world)
    alerting = worker(world, **environment(http, smtp))
    text = f"Helpline: somebody needs help now. Level: Immediate. Case {conversation.id[:8]}.\nhttps://help.example.org/staff"
    assert await work(alerting) == 1
    path, body, _ = http.got[0]
    assert path == f"/bot{TOKEN}/sendMessage"
    assert body == {"chat_id": "-100200", "text": text, "link_preview_options": {"is_disabled": True}}
    world.clock.move(minutes=4, seconds=59)
    assert await work(alerting) == 0
    world.clock.move(seconds=1)
    assert await work(alerting) == 1
    (mail,) = smtp.received
    assert mail["To"] == "one@example.org, two@example.org"
    assert mail["Subject"] == text.splitlines()[0]
    assert mail.get_payload(decode=True).decode().strip().splitlines() == text.splitlines()  # type: ignore[union-attr]
    world.clock.move(minutes=5)
    assert await work(alerting) == 1
    path, body, headers = http.got[1]
    assert (path, body) == ("/hook", {"case": conversation.id, "kind": "immediate", "level": "immediate"})
    expected = hmac.new(SECRET.encode(), headers["raw"].encode(), hashlib.sha256).hexdigest()
    assert headers[SIGNATURE] == f"sha256={expected}"
    world.clock.move(days=1)
    assert await work(alerting) == 0


async def test_once_read_claimed_or_erased_it_goes_no_further(world: World, http: Listener) -> None:
    read, claimed, erased, closed = [await immediate(world) for _ in range(4)]
    alerting = worker(world, **environment(http))
    assert await work(alerting) == 4
    world.clock.move(seconds=30)
    await world.desk.opened(read.id)
    await world.desk.claim(claimed.id, "anna", "Anna")
    await world.service.forget(erased.id)
    await world.desk.close(closed.id, "anna", "other")
    world.clock.move(minutes=5)
    await work(alerting)
    assert len(http.got) == 4


async def test_a_channel_that_fails_is_tried_again_and_then_passed_over(world: World, http: Listener) -> None:
    await immediate(world)
    http.answers = [(429, {"parameters": {"retry_after": 7}}), (500, {}), (502, {})]
    alerting = worker(world, **environment(http))
    assert await work(alerting) == 1
    world.clock.move(seconds=6.9)
    assert await work(alerting) == 0
    world.clock.move(seconds=0.1)
    assert await work(alerting) == 1
    world.clock.move(seconds=10)
    assert await work(alerting) == 2
    assert [path for path, _, _ in http.got] == [f"/bot{TOKEN}/sendMessage"] * TRIES + ["/hook"]


async def test_a_channel_that_refuses_for_good_is_passed_over_at_once(world: World, http: Listener) -> None:
    await immediate(world)
    http.answers = [(403, {"description": "bot was kicked"})]
    assert await work(worker(world, **environment(http))) == 2
    assert http.got[-1][0] == "/hook"


async def test_when_all_are_down_it_is_said_without_secrets_and_tried_again(
    world: World, smtp: SmtpStandIn, caplog: pytest.LogCaptureFixture
) -> None:
    conversation = await immediate(world)
    smtp.refuse = "554 no, helpline@example.org"
    alerting = worker(world, **environment(smtp=smtp))
    with caplog.at_level(logging.INFO):
        assert await work(alerting) == 1
        world.clock.move(seconds=ALL_DOWN_PAUSE.total_seconds())
        smtp.refuse = None
        assert await work(alerting) == 1
    assert len(smtp.received) == 1
    assert "mail server said 554" in caplog.text
    for secret in ("kanári", TOKEN, SECRET, "example.org", conversation.id):
        assert secret not in caplog.text


async def test_nobody_listening_is_no_loss(world: World, http: Listener) -> None:
    await immediate(world)
    values, port = environment(http), http.server.port
    await http.server.close()
    alerting = worker(world, **values)
    for _ in range(2 * TRIES):
        await work(alerting)
        world.clock.move(seconds=20)
    again = Listener(port)
    await again.server.start_server()
    try:
        world.clock.move(minutes=5)
        assert await work(alerting) == 1
    finally:
        await again.server.close()
    assert len(again.got) == 1


async def test_what_was_written_before_a_death_is_sent_once_after_it(world: World, http: Listener) -> None:
    values = environment(http)
    for _ in range(100):
        await immediate(world)
    queue = AlertQueue(world.database)
    dying = worker(world, **values)
    for _ in range(40):  # taken, and the process dies before it sends
        assert await queue.lease(world.clock.now(), timedelta(minutes=1)) is not None
    del dying
    await queue.free_leases()
    assert await work(worker(world, **values)) == 100
    assert len({body["text"] for _, body, _ in http.got}) == len(http.got) == 100


async def test_the_supervisors_alert_of_the_ladder_leaves_by_the_first_channel_only(
    world: World, http: Listener
) -> None:
    conversation = await world.begin()
    await world.write(conversation, "high")
    world.clock.move(minutes=9)
    assert await Watchman(world.store, world.voice).look() == 1
    alerting = worker(world, **environment(http))
    assert await work(alerting) == 1
    assert http.got[0][1]["text"].startswith("Helpline: nobody has answered somebody who waits. Level: High.")
    world.clock.move(hours=1)
    assert await work(alerting) == 0


async def test_without_a_channel_alerts_do_not_pile_up(world: World) -> None:
    await immediate(world)
    assert await work(worker(world)) == 1
    assert await work(worker(world)) == 0


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ({"HELPLINE_ALERT_TELEGRAM_CHAT": "-1"}, "HELPLINE_ALERT_TELEGRAM_TOKEN"),
        ({"HELPLINE_ALERT_TELEGRAM_TOKEN": TOKEN}, "HELPLINE_ALERT_TELEGRAM_CHAT"),
        ({"HELPLINE_ALERT_TELEGRAM_CHAT": "the team"}, "HELPLINE_ALERT_TELEGRAM_CHAT"),
        ({"HELPLINE_ALERT_SMTP_URL": "smtp://localhost"}, "HELPLINE_ALERT_MAIL_FROM"),
        ({"HELPLINE_ALERT_MAIL_TO": "a@b"}, "HELPLINE_ALERT_SMTP_URL"),
        (
            {
                "HELPLINE_ALERT_SMTP_URL": "http://mail",
                "HELPLINE_ALERT_MAIL_FROM": "a@b",
                "HELPLINE_ALERT_MAIL_TO": "a@b",
            },
            "HELPLINE_ALERT_SMTP_URL",
        ),
        (
            {
                "HELPLINE_ALERT_SMTP_URL": "smtp://mail",
                "HELPLINE_ALERT_MAIL_FROM": "a@b",
                "HELPLINE_ALERT_MAIL_TO": "a@b, nobody",
            },
            "HELPLINE_ALERT_MAIL_TO",
        ),
        (
            {"HELPLINE_ALERT_WEBHOOK": "http://example.org", "HELPLINE_ALERT_WEBHOOK_SECRET": SECRET},
            "HELPLINE_ALERT_WEBHOOK",
        ),
        ({"HELPLINE_ALERT_WEBHOOK": "https://example.org"}, "HELPLINE_ALERT_WEBHOOK_SECRET"),
        ({"HELPLINE_ALERT_ORDER": "mail"}, "HELPLINE_ALERT_ORDER"),
        ({"HELPLINE_ALERT_ESCALATE_MINUTES": "0"}, "HELPLINE_ALERT_ESCALATE_MINUTES"),
    ],
)
def test_what_is_half_set_up_stops_the_start(values: dict[str, str], named: str) -> None:
    with pytest.raises(SettingError, match=named):
        load(values)


def test_secrets_are_in_no_representation() -> None:
    values = {
        "HELPLINE_ALERT_TELEGRAM_CHAT": "-1",
        "HELPLINE_ALERT_TELEGRAM_TOKEN": TOKEN,
        "HELPLINE_ALERT_SMTP_URL": "smtps://u:hush-hush@mail.example.org",
        "HELPLINE_ALERT_MAIL_FROM": "a@b",
        "HELPLINE_ALERT_MAIL_TO": "a@b",
        "HELPLINE_ALERT_WEBHOOK": "https://example.org",
        "HELPLINE_ALERT_WEBHOOK_SECRET": SECRET,
        "HELPLINE_ALERT_ORDER": "mail, webhook, telegram",
    }
    settings = load(values)
    assert [one.name for one in channels(settings.alerts)] == ["mail", "webhook", "telegram"]
    shown = repr(settings.alerts)
    assert TOKEN not in shown and SECRET not in shown and "hush-hush" not in shown
