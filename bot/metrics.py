"""What is counted and measured, for Prometheus on the loopback port: numbers and fixed labels, never text."""

from collections.abc import Awaitable, Callable

from aiohttp import web
from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4

from bot.conversation.ports import Assistant, RiskDetector
from bot.errors import AssistantUnavailable
from bot.model import Assessment, ConversationId
from bot.turn import AssistantTurn, MessageContext


class Metrics:
    """The gateway's counters; one registry for each application, so that tests do not share them."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.messages = Counter("helpline_messages", "Messages read, by level", ["level"], registry=self.registry)
        self.detector_failures = Counter(
            "helpline_detector_failures", "Messages the detector could not read", registry=self.registry
        )
        self.assistant_failures = Counter(
            "helpline_assistant_failures", "Messages Rasa did not answer", registry=self.registry
        )
        self.assistant_seconds = Histogram(
            "helpline_assistant_seconds", "Seconds until Rasa answered", registry=self.registry
        )


class CountingDetector:
    """A detector whose verdicts are counted."""

    def __init__(self, inner: RiskDetector, metrics: Metrics) -> None:
        self._inner = inner
        self._metrics = metrics

    async def assess(self, text: str, language: str | None) -> Assessment:
        """Let the inner one read it, and count."""
        assessment = await self._inner.assess(text, language)
        self._metrics.messages.labels(assessment.level.label).inc()
        if assessment.failed:
            self._metrics.detector_failures.inc()
        return assessment


class CountingAssistant:
    """An assistant whose answers are timed and failures counted."""

    def __init__(self, inner: Assistant, metrics: Metrics) -> None:
        self._inner = inner
        self._metrics = metrics

    async def answer(self, conversation_id: ConversationId, text: str, context: MessageContext) -> AssistantTurn:
        """Let the inner one answer, and time it."""
        try:
            with self._metrics.assistant_seconds.time():
                return await self._inner.answer(conversation_id, text, context)
        except AssistantUnavailable:
            self._metrics.assistant_failures.inc()
            raise

    async def ready(self) -> bool:
        """Whether the inner one is."""
        return await self._inner.ready()


async def start_server(metrics: Metrics, port: int) -> Callable[[], Awaitable[None]]:
    """Serve GET /metrics on 127.0.0.1; returns what stops it."""

    async def show(_request: web.Request) -> web.Response:
        body = generate_latest(metrics.registry)
        return web.Response(body=body, headers={"Content-Type": CONTENT_TYPE_PLAIN_0_0_4})

    app = web.Application()
    app.router.add_get("/metrics", show)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    return runner.cleanup
