"""The composition root: the only place that builds the parts and joins them."""

import asyncio
import functools
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import yaml
from aiohttp import web

from bot import garbage
from bot.alerts.build import channels
from bot.channels.telegram import TelegramChannel, setup_telegram
from bot.channels.web import setup_web
from bot.channels.web_parts import WebParts
from bot.console.parts import ConsoleParts
from bot.console.setup import setup_console
from bot.conversation.alerting import AlertWorker
from bot.conversation.answering import Answering
from bot.conversation.delivery import DeliveryWorker
from bot.conversation.desk import Desk
from bot.conversation.hours import Hours
from bot.conversation.languages import LanguageReplies
from bot.conversation.office import Office, OfficeValues
from bot.conversation.ports import Assistant, ChannelPort, Clock, RiskDetector
from bot.conversation.reporting import Reporting
from bot.conversation.returning import Returning
from bot.conversation.service import ConversationService
from bot.conversation.voice import Voice
from bot.conversation.watching import Watchman
from bot.feed import InProcessFeed, RedisFeed
from bot.health import setup_health
from bot.http import WebPolicy, make_application
from bot.knowledge import NEARBY, Knowledge, phone_values, proper_names
from bot.language import LanguageIdentifier
from bot.metrics import CountingAssistant, CountingDetector, Metrics, start_server
from bot.model import Channel
from bot.rasa_client import RasaClient
from bot.risk.guard import GuardedDetector
from bot.risk.reader import load_reader
from bot.risk.scoring import assess_report, raise_conversation
from bot.settings import ROOT, Settings
from bot.storage.alert_queue import AlertQueue
from bot.storage.audit import AuditLog
from bot.storage.backups import expire_backups
from bot.storage.canned import CannedReplies
from bot.storage.console_views import ConsoleViews
from bot.storage.crypto import KeyRing
from bot.storage.engine import Database
from bot.storage.enrolment import Enrolment
from bot.storage.office import OfficeSettings
from bot.storage.retention import Retention
from bot.storage.staff import StaffStore
from bot.storage.staff_sessions import StaffSessions
from bot.storage.statistics import statistics
from bot.storage.store import SqlStore
from bot.texts import Texts
from bot.translation.client import TranslationClient

PURGE_EVERY = timedelta(minutes=10)

_log = logging.getLogger(__name__)


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The present moment in UTC."""
        return datetime.now(UTC)


@dataclass
class Parts:
    """Everything a gateway is made of."""

    settings: Settings
    clock: Clock
    texts: Texts
    knowledge: Knowledge
    keys: KeyRing
    database: Database
    store: SqlStore
    feed: InProcessFeed | RedisFeed
    voice: Voice
    assistant: Assistant
    service: ConversationService
    desk: Desk
    metrics: Metrics
    retention: Retention
    detector: GuardedDetector
    rasa: RasaClient
    office: Office
    telegram: TelegramChannel | None = None
    channels: Mapping[Channel, ChannelPort] = field(default_factory=dict)


@garbage.paused()
def assemble(settings: Settings, *, assistant: Assistant | None = None, clock: Clock | None = None) -> Parts:
    """Load and join everything but the web faces; `assistant` and `clock` can be given by tests.

    Raises SettingError or ContentError for what a start must not go on with.
    """
    hours = Hours.parse(settings.hours, settings.timezone)
    keys = KeyRing.load(settings.key_file)
    knowledge = Knowledge.load(settings.data)
    texts = Texts.load(settings.data, phone_values(knowledge))
    metrics = Metrics()
    database = Database.connect(settings.database_url)
    store = SqlStore(database, keys)
    feed: InProcessFeed | RedisFeed = RedisFeed(settings.redis_url) if settings.redis_url else InProcessFeed()
    the_clock = clock or SystemClock()
    voice = Voice(texts, feed, the_clock, hours)
    guarded = GuardedDetector(load_reader(settings.data, settings.models))
    detector: RiskDetector = CountingDetector(guarded, metrics)
    identifier = LanguageIdentifier.load(texts.languages, settings.data, settings.models)
    rasa = RasaClient(settings.rasa_url, settings.rasa_timeout)
    service = ConversationService(
        store, detector, identifier, voice, raise_conversation, LanguageReplies(texts, knowledge)
    )
    telegram = _telegram(settings, service, store, voice, knowledge)
    return Parts(
        settings=settings,
        clock=the_clock,
        texts=texts,
        knowledge=knowledge,
        keys=keys,
        database=database,
        store=store,
        feed=feed,
        voice=voice,
        assistant=CountingAssistant(assistant or rasa, metrics),
        service=service,
        desk=Desk(store, voice),
        metrics=metrics,
        detector=guarded,
        rasa=rasa,
        office=Office(OfficeSettings(database), voice, OfficeValues(settings.hours, settings.timezone.key)),
        retention=Retention(
            database,
            keep_silent=timedelta(hours=settings.keep_hours),
            keep_closed=timedelta(days=settings.keep_days),
            session_idle=timedelta(minutes=settings.session_idle_minutes),
        ),
        telegram=telegram,
        channels={} if telegram is None else {Channel.TELEGRAM: telegram},
    )


def _telegram(
    settings: Settings, service: ConversationService, store: SqlStore, voice: Voice, knowledge: Knowledge
) -> TelegramChannel | None:
    if settings.telegram_token is None:
        return None
    return TelegramChannel(
        token=settings.telegram_token,
        api_url=settings.telegram_api_url,
        public_url=settings.public_url,
        secret=settings.telegram_secret,
        service=service,
        store=store,
        voice=voice,
        messages_per_minute=settings.messages_per_minute,
        protect_staff_messages=settings.telegram_protect,
        nearest_town=functools.partial(_nearest_town, knowledge),
    )


def _nearest_town(knowledge: Knowledge, latitude: float, longitude: float) -> str | None:
    town = knowledge.gazetteer.towns.nearest(latitude, longitude, NEARBY)
    return None if town is None else town.name


def make_app(parts: Parts) -> web.Application:
    """The gateway's web application; its workers run as long as it does."""
    settings = parts.settings
    policy = WebPolicy(
        emergency=phone_values(parts.knowledge)["emergency"],
        public_url=settings.public_url,
        origins=settings.origins,
    )
    app = make_application(policy)
    setup_web(app, _web_parts(parts))
    setup_console(app, _console_parts(parts))
    if parts.telegram is not None:
        setup_telegram(app, parts.telegram)
    setup_health(app, {"database": parts.database.ready, "model": _model_there(parts), "rasa": parts.assistant.ready})
    app.cleanup_ctx.append(lambda _app: _running(parts))
    return app


def _web_parts(parts: Parts) -> WebParts:
    settings = parts.settings
    return WebParts(
        service=parts.service,
        returning=Returning(parts.store, parts.voice),
        sessions=parts.store,
        feed=parts.feed,
        texts=parts.texts,
        clock=parts.clock,
        intents=_intents(),
        default_language=settings.language,
        exit_url=settings.exit_url,
        messages_per_minute=settings.messages_per_minute,
        idle=timedelta(minutes=settings.session_idle_minutes),
    )


def _console_parts(parts: Parts) -> ConsoleParts:
    return ConsoleParts(
        desk=parts.desk,
        service=parts.service,
        views=ConsoleViews(parts.database, parts.keys),
        staff=StaffStore(parts.database, parts.keys),
        sessions=StaffSessions(parts.database, parts.keys),
        audit=AuditLog(parts.database, parts.keys),
        statistics=functools.partial(statistics, parts.database),
        enrolment=Enrolment(parts.database, parts.keys),
        office=parts.office,
        office_settings=OfficeSettings(parts.database),
        canned=CannedReplies(parts.database),
        knowledge=parts.knowledge,
        translation=_translation(parts),
        feed=parts.feed,
        texts=parts.texts,
        clock=parts.clock,
    )


def _translation(parts: Parts) -> TranslationClient | None:
    settings = parts.settings
    if settings.translation_url is None:
        return None
    return TranslationClient(settings.translation_url, settings.translation_key, proper_names(parts.knowledge))


def _intents() -> frozenset[str]:
    """The intents that a button may name: those of domain.yml."""
    domain = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))
    return frozenset(name if isinstance(name, str) else next(iter(name)) for name in domain["intents"])


def _model_there(parts: Parts) -> Callable[[], Awaitable[bool]]:
    async def check() -> bool:
        return any(parts.settings.models.glob("*.tar.gz"))

    return check


async def _running(parts: Parts) -> AsyncIterator[None]:
    """Start the workers; after the web face has closed, end them and give everything back."""
    if isinstance(parts.feed, RedisFeed):
        await parts.feed.start()
    if parts.database.is_sqlite:  # the only gateway of its database: what its predecessor had taken is free
        await parts.store.free_leases()
    office = parts.office
    await office.refresh()
    watchman = Watchman(parts.store, parts.voice, office.refresh)
    watchman.start()
    reporting = Reporting(assess_report, raise_conversation, parts.voice)
    workers = [Answering(parts.store, parts.assistant, parts.voice, reporting)]
    alert_queue = AlertQueue(parts.database)
    if parts.database.is_sqlite:
        await alert_queue.free_leases()
    alerting = AlertWorker(
        alert_queue,
        channels(parts.settings.alerts),
        parts.voice,
        escalate_after=parts.settings.alerts.escalate_after,
        language=parts.settings.language,
        address=parts.settings.public_url,
    )
    delivery = DeliveryWorker(parts.store, parts.channels, parts.voice)
    for worker in (*workers, alerting, delivery):
        worker.start()
    if parts.telegram is not None:
        await parts.telegram.start()
    ageing = asyncio.create_task(age(parts), name="ageing")
    stop_metrics = None
    if parts.settings.metrics_port:
        stop_metrics = await start_server(parts.metrics, parts.settings.metrics_port)
    yield
    if parts.telegram is not None:
        await parts.telegram.stop()
    await watchman.stop()
    ageing.cancel()
    await asyncio.gather(ageing, return_exceptions=True)
    for worker in (*workers, alerting, delivery):
        await worker.stop()
    if parts.telegram is not None:
        await parts.telegram.close()
    if stop_metrics is not None:
        await stop_metrics()
    await parts.rasa.close()
    await parts.feed.close()
    parts.detector.close()
    await parts.database.close()


async def age(parts: Parts) -> None:
    """Erase what is past its time, again and again."""
    while True:
        try:
            purged = await parts.retention.purge(parts.clock.now())
            if purged.conversations:
                _log.info("erased %d conversations past their time", purged.conversations)
            keep = timedelta(days=parts.settings.keep_days)
            backups = await asyncio.to_thread(expire_backups, parts.settings.var, keep, parts.clock.now())
            if backups:
                _log.info("deleted %d backups past their time", backups)
        except Exception as error:  # the database may be away: the next round comes
            _log.error("purging failed: %s", type(error).__name__)
        await asyncio.sleep(PURGE_EVERY.total_seconds())
