"""The settings of alerts outside the console: which channels there are, in which order, each whole or not at all."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from urllib.parse import unquote, urlsplit

from bot.errors import SettingError

DESCRIPTIONS: tuple[tuple[str, str, str], ...] = (
    ("HELPLINE_ALERT_ORDER", "", "Alert channels, first to last, such as 'telegram mail webhook'; empty: those set."),
    ("HELPLINE_ALERT_ESCALATE_MINUTES", "5", "An immediate case unread for so long goes to the next channel."),
    ("HELPLINE_ALERT_TELEGRAM_CHAT", "", "Id of a Telegram chat of the staff that alerts go to."),
    ("HELPLINE_ALERT_TELEGRAM_TOKEN", "", "Bot that sends them; empty: HELPLINE_TELEGRAM_TOKEN."),
    ("HELPLINE_ALERT_SMTP_URL", "", "Mail server for alerts: smtps://user:password@host:465 or smtp://host:587."),
    ("HELPLINE_ALERT_MAIL_FROM", "", "Address that alerts come from."),
    ("HELPLINE_ALERT_MAIL_TO", "", "Addresses that alerts go to, separated by commas."),
    ("HELPLINE_ALERT_WEBHOOK", "", "https address that gets alerts as signed JSON."),
    ("HELPLINE_ALERT_WEBHOOK_SECRET", "", "Secret of the signature, at least 16 characters."),
)

TELEGRAM_API = "https://api.telegram.org"
_LOCAL = {"127.0.0.1", "localhost", "::1"}
_ADDRESS = re.compile(r"[^\s@<>,;]+@[^\s@<>,;]+")
_CHAT = re.compile(r"-?\d{1,20}|@\w{4,32}")


@dataclass(frozen=True, slots=True)
class TelegramAlertSettings:
    """A chat of the staff."""

    chat: str
    token: str = field(repr=False)
    api_url: str = TELEGRAM_API


@dataclass(frozen=True, slots=True)
class MailAlertSettings:
    """A mail server and who gets mail."""

    host: str
    port: int
    sender: str
    recipients: tuple[str, ...]
    username: str | None
    password: str | None = field(repr=False)
    tls: bool
    plain: bool
    """A server on this machine: no TLS is needed to reach it."""


@dataclass(frozen=True, slots=True)
class WebhookAlertSettings:
    """An address of the organisation's own."""

    url: str
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class AlertSettings:
    """Every channel that is set up."""

    order: tuple[str, ...] = ()
    escalate_after: timedelta = timedelta(minutes=5)
    telegram: TelegramAlertSettings | None = None
    mail: MailAlertSettings | None = None
    webhook: WebhookAlertSettings | None = None


def load_alerts(text: Callable[[str], str], telegram_token: str | None, telegram_api: str | None) -> AlertSettings:
    """Read them; raises SettingError for a channel that is half set up, or cannot be what it says."""
    telegram = _telegram(text, telegram_token, telegram_api)
    mail = _mail(text)
    webhook = _webhook(text)
    there = [name for name, one in (("telegram", telegram), ("mail", mail), ("webhook", webhook)) if one is not None]
    order = tuple(part for part in re.split(r"[\s,]+", text("HELPLINE_ALERT_ORDER").lower()) if part) or tuple(there)
    if sorted(order) != sorted(there):
        raise SettingError("HELPLINE_ALERT_ORDER", f"must name each channel that is set up once: {', '.join(there)}")
    minutes = text("HELPLINE_ALERT_ESCALATE_MINUTES")
    if not minutes.isdecimal() or not 1 <= int(minutes) <= 24 * 60:
        raise SettingError("HELPLINE_ALERT_ESCALATE_MINUTES", "must be a whole number from 1 to 1440")
    return AlertSettings(order, timedelta(minutes=int(minutes)), telegram, mail, webhook)


def _telegram(text: Callable[[str], str], token: str | None, api: str | None) -> TelegramAlertSettings | None:
    chat, own = text("HELPLINE_ALERT_TELEGRAM_CHAT"), text("HELPLINE_ALERT_TELEGRAM_TOKEN")
    if not chat:
        if own:
            raise SettingError("HELPLINE_ALERT_TELEGRAM_CHAT", "is needed beside a token")
        return None
    if not _CHAT.fullmatch(chat):
        raise SettingError("HELPLINE_ALERT_TELEGRAM_CHAT", "must be a chat's number or @name")
    token = own or token
    if not token:
        raise SettingError("HELPLINE_ALERT_TELEGRAM_TOKEN", "is needed, there is no HELPLINE_TELEGRAM_TOKEN either")
    if not re.fullmatch(r"\d+:[A-Za-z0-9_-]{20,}", token):
        raise SettingError("HELPLINE_ALERT_TELEGRAM_TOKEN", "does not look like a bot token")
    return TelegramAlertSettings(chat, token, api or TELEGRAM_API)


def _mail(text: Callable[[str], str]) -> MailAlertSettings | None:
    url, sender, to = (text(f"HELPLINE_ALERT_{name}") for name in ("SMTP_URL", "MAIL_FROM", "MAIL_TO"))
    if not (url or sender or to):
        return None
    for name, value in (("SMTP_URL", url), ("MAIL_FROM", sender), ("MAIL_TO", to)):
        if not value:
            raise SettingError(f"HELPLINE_ALERT_{name}", "is needed for alerts by mail")
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port = None, None
    if host is None or parts.scheme not in {"smtp", "smtps"} or parts.path not in {"", "/"}:
        raise SettingError("HELPLINE_ALERT_SMTP_URL", "must be like smtps://user:password@mail.example.org:465")
    recipients = tuple(part.strip() for part in to.split(",") if part.strip())
    for name, addresses in (("MAIL_FROM", (sender,)), ("MAIL_TO", recipients)):
        if not addresses or not all(_ADDRESS.fullmatch(address) for address in addresses):
            raise SettingError(f"HELPLINE_ALERT_{name}", "must be an e-mail address")
    tls = parts.scheme == "smtps"
    return MailAlertSettings(
        host,
        port or (465 if tls else 587),
        sender,
        recipients,
        unquote(parts.username) if parts.username else None,
        unquote(parts.password) if parts.password else None,
        tls,
        plain=not tls and host in _LOCAL,
    )


def _webhook(text: Callable[[str], str]) -> WebhookAlertSettings | None:
    url, secret = text("HELPLINE_ALERT_WEBHOOK"), text("HELPLINE_ALERT_WEBHOOK_SECRET")
    if not url and not secret:
        return None
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        host = None
    if host is None or not (parts.scheme == "https" or (parts.scheme == "http" and host in _LOCAL)):
        raise SettingError("HELPLINE_ALERT_WEBHOOK", "must be an https address (http only on this machine)")
    if len(secret) < 16:
        raise SettingError("HELPLINE_ALERT_WEBHOOK_SECRET", "must have at least 16 characters")
    return WebhookAlertSettings(url, secret)
