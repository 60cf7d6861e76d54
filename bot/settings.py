"""One frozen settings object read from the environment; refuses missing, malformed or unsafe values.

`DESCRIPTIONS` is the single list of settings: .env.example and docs/settings.md are compared with it by a test.
"""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot import alert_settings
from bot.alert_settings import AlertSettings
from bot.errors import SettingError

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
ROOT = Path(__file__).resolve().parent.parent

DESCRIPTIONS: tuple[tuple[str, str, str], ...] = (
    ("HELPLINE_HOST", "127.0.0.1", "Address the gateway listens on; put a TLS proxy in front of it."),
    ("HELPLINE_PORT", "8080", "The only public port."),
    ("HELPLINE_METRICS_PORT", "8081", "Prometheus metrics, always on 127.0.0.1; 0 switches them off."),
    (
        "HELPLINE_PUBLIC_URL",
        "",
        "The https address people see; switches on HSTS, secure cookies, the Telegram webhook.",
    ),
    ("HELPLINE_VAR", "var", "Folder for database, keys and logs; made with mode 0700."),
    ("HELPLINE_DATABASE_URL", "", "postgresql://... ; empty: SQLite in HELPLINE_VAR."),
    ("HELPLINE_REDIS_URL", "", "redis://... ; needed only when several gateways share one database."),
    ("HELPLINE_KEY_FILE", "", "Key file, mode 0600, outside the database; empty: keys.json in HELPLINE_VAR."),
    ("HELPLINE_DATA", "data", "Folder with languages, dialogue and knowledge."),
    ("HELPLINE_MODELS", "models", "Folder with the trained models."),
    ("HELPLINE_LANGUAGE", "hu", "Language when nothing else tells which."),
    ("HELPLINE_ORIGINS", "", "Sites that may embed the widget: origins separated by spaces or commas."),
    ("HELPLINE_EXIT_URL", "https://www.wikipedia.org/", "The harmless page that the leave button opens."),
    (
        "HELPLINE_HOURS",
        "Mon-Fri 08:00-20:00",
        "When counsellors are there: 'Mon-Fri 08:00-20:00; Sat 10:00-14:00' or '24/7'.",
    ),
    ("HELPLINE_TIMEZONE", "Europe/Budapest", "Time zone of HELPLINE_HOURS."),
    ("HELPLINE_MESSAGES_PER_MINUTE", "20", "More from one conversation are put off with 429."),
    ("HELPLINE_SESSION_IDLE_MINUTES", "30", "A web session without a sign of life ends after this."),
    (
        "HELPLINE_KEEP_HOURS",
        "24",
        "Conversations no counsellor was needed for are erased after this much silence.",
    ),
    ("HELPLINE_KEEP_DAYS", "30", "Other conversations are erased this long after closing."),
    ("HELPLINE_RASA_PORT", "5005", "Port of the Rasa server, always on 127.0.0.1."),
    ("HELPLINE_ACTIONS_PORT", "5055", "Port of the action server, always on 127.0.0.1."),
    ("HELPLINE_RASA_TIMEOUT", "5", "Seconds after which a person is answered without Rasa."),
    ("HELPLINE_TELEGRAM_TOKEN", "", "Bot token; empty: no Telegram."),
    (
        "HELPLINE_TELEGRAM_SECRET",
        "",
        "Webhook secret (1-256 of A-Z a-z 0-9 _ -); required when HELPLINE_PUBLIC_URL is set.",
    ),
    ("HELPLINE_TELEGRAM_API_URL", "", "Another Bot API server, e.g. one the organisation runs."),
    (
        "HELPLINE_TELEGRAM_PROTECT",
        "no",
        "yes: Telegram does not let counsellors' messages be forwarded or saved; nor can the person keep them then.",
    ),
    (
        "HELPLINE_TRANSLATION_URL",
        "",
        "A LibreTranslate server that the organisation runs; empty: no text is translated.",
    ),
    ("HELPLINE_TRANSLATION_KEY", "", "Its API key, if it wants one."),
    *alert_settings.DESCRIPTIONS,
    ("HELPLINE_LOG_LEVEL", "INFO", "DEBUG, INFO, WARNING or ERROR. Message text is in none of them."),
)

_DEFAULTS = {name: default for name, default, _ in DESCRIPTIONS}


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting, checked. Folders are absolute."""

    host: str
    port: int
    metrics_port: int
    public_url: str | None
    var: Path
    database_url: str
    redis_url: str | None
    key_file: Path
    data: Path
    models: Path
    language: str
    origins: tuple[str, ...]
    exit_url: str
    hours: str
    timezone: ZoneInfo
    messages_per_minute: int
    session_idle_minutes: int
    keep_hours: int
    keep_days: int
    rasa_port: int
    actions_port: int
    rasa_timeout: float
    telegram_token: str | None
    telegram_secret: str | None
    telegram_api_url: str | None
    telegram_protect: bool
    translation_url: str | None
    translation_key: str | None
    alerts: AlertSettings
    log_level: str

    @property
    def rasa_url(self) -> str:
        """Where the Rasa server answers."""
        return f"http://127.0.0.1:{self.rasa_port}"

    @property
    def actions_url(self) -> str:
        """Where Rasa finds the action server."""
        return f"http://127.0.0.1:{self.actions_port}/webhook"

    @property
    def telegram_webhook(self) -> bool:
        """Updates are pushed to us (True) or fetched by long polling (False)."""
        return self.telegram_token is not None and self.public_url is not None


def load(environ: Mapping[str, str] = os.environ) -> Settings:
    """Read the settings; raises SettingError naming the first that is wrong."""
    unknown = sorted(name for name in environ if name.startswith("HELPLINE_") and name not in _KNOWN)
    if unknown:
        raise SettingError(unknown[0], "no such setting (see .env.example)")

    def text(name: str) -> str:
        return environ.get(name, "").strip() or _DEFAULTS[name]

    def number(name: str, low: int, high: int) -> int:
        raw = text(name)
        if not raw.isdecimal() or not low <= int(raw) <= high:
            raise SettingError(name, f"must be a whole number from {low} to {high}")
        return int(raw)

    def yes_or_no(name: str) -> bool:
        raw = text(name).lower()
        if raw not in {"yes", "no"}:
            raise SettingError(name, "must be yes or no")
        return raw == "yes"

    def url(name: str, *schemes: str) -> str | None:
        raw = text(name)
        if not raw:
            return None
        try:
            parts = urlsplit(raw)
            well_formed = parts.scheme in schemes and bool(parts.netloc) and bool(parts.hostname)
            _ = parts.port
        except ValueError:
            well_formed = False
        if not well_formed:
            raise SettingError(name, f"must be an address beginning with {' or '.join(s + '://' for s in schemes)}")
        return raw.rstrip("/") if name != "HELPLINE_EXIT_URL" else raw

    def folder(name: str) -> Path:
        path = Path(text(name)).expanduser()
        return path if path.is_absolute() else ROOT / path

    var = folder("HELPLINE_VAR")
    data = folder("HELPLINE_DATA")
    if not (data / "knowledge").is_dir():
        raise SettingError("HELPLINE_DATA", "holds no knowledge folder")
    if var.exists() and not var.is_dir():
        raise SettingError("HELPLINE_VAR", "is not a folder")
    languages = {path.parent.name for path in data.glob("*/answers.ftl")}
    language = text("HELPLINE_LANGUAGE")
    if language not in languages:
        raise SettingError("HELPLINE_LANGUAGE", f"no folder for it; there are {', '.join(sorted(languages))}")
    try:
        timezone = ZoneInfo(text("HELPLINE_TIMEZONE"))
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise SettingError("HELPLINE_TIMEZONE", "no such time zone") from error
    log_level = text("HELPLINE_LOG_LEVEL").upper()
    if log_level not in {"DEBUG", "INFO", "WARNING", "ERROR"}:
        raise SettingError("HELPLINE_LOG_LEVEL", "must be DEBUG, INFO, WARNING or ERROR")

    public_url = url("HELPLINE_PUBLIC_URL", "https", "http")
    telegram_token = _telegram_token(text("HELPLINE_TELEGRAM_TOKEN"))
    telegram_api_url = url("HELPLINE_TELEGRAM_API_URL", "https", "http")
    return Settings(
        host=text("HELPLINE_HOST"),
        port=number("HELPLINE_PORT", 1, 65535),
        metrics_port=number("HELPLINE_METRICS_PORT", 0, 65535),
        public_url=public_url,
        var=var,
        database_url=_database_url(text("HELPLINE_DATABASE_URL"), var),
        redis_url=url("HELPLINE_REDIS_URL", "redis", "rediss"),
        key_file=folder("HELPLINE_KEY_FILE") if text("HELPLINE_KEY_FILE") else var / "keys.json",
        data=data,
        models=folder("HELPLINE_MODELS"),
        language=language,
        origins=_origins(text("HELPLINE_ORIGINS")),
        exit_url=url("HELPLINE_EXIT_URL", "https", "http") or _DEFAULTS["HELPLINE_EXIT_URL"],
        hours=text("HELPLINE_HOURS"),
        timezone=timezone,
        messages_per_minute=number("HELPLINE_MESSAGES_PER_MINUTE", 1, 10_000),
        session_idle_minutes=number("HELPLINE_SESSION_IDLE_MINUTES", 1, 24 * 60),
        keep_hours=number("HELPLINE_KEEP_HOURS", 1, 24 * 365),
        keep_days=number("HELPLINE_KEEP_DAYS", 1, 3650),
        rasa_port=number("HELPLINE_RASA_PORT", 1, 65535),
        actions_port=number("HELPLINE_ACTIONS_PORT", 1, 65535),
        rasa_timeout=float(number("HELPLINE_RASA_TIMEOUT", 1, 60)),
        telegram_token=telegram_token,
        telegram_secret=_telegram_secret(text("HELPLINE_TELEGRAM_SECRET"), text("HELPLINE_TELEGRAM_TOKEN"), public_url),
        telegram_api_url=telegram_api_url,
        telegram_protect=yes_or_no("HELPLINE_TELEGRAM_PROTECT"),
        translation_url=_translation_url(url("HELPLINE_TRANSLATION_URL", "https", "http")),
        translation_key=text("HELPLINE_TRANSLATION_KEY") or None,
        alerts=alert_settings.load_alerts(text, telegram_token, telegram_api_url),
        log_level=log_level,
    )


_KNOWN = frozenset(_DEFAULTS) | {"HELPLINE_REQUIRE_ALL"}  # the last is for the test suite


def _database_url(raw: str, var: Path) -> str:
    if not raw:
        return f"sqlite:///{var / 'helpline.db'}"
    scheme = raw.split(":", 1)[0].split("+", 1)[0]
    if scheme not in {"sqlite", "postgresql"} or "://" not in raw:
        raise SettingError("HELPLINE_DATABASE_URL", "must begin with sqlite:/// or postgresql://")
    return raw


def _origins(raw: str) -> tuple[str, ...]:
    origins = tuple(part.rstrip("/") for part in re.split(r"[\s,]+", raw) if part)
    for origin in origins:
        parts = urlsplit(origin)
        if parts.scheme not in {"http", "https"} or not parts.hostname or parts.path or "*" in origin:
            raise SettingError("HELPLINE_ORIGINS", "each must be like https://www.example.org, without a path or *")
    return origins


def _translation_url(url: str | None) -> str | None:
    if url is not None and urlsplit(url).scheme != "https" and urlsplit(url).hostname not in LOOPBACK:
        raise SettingError("HELPLINE_TRANSLATION_URL", "must be https (http only on this machine)")
    return url


def _telegram_token(raw: str) -> str | None:
    if not raw:
        return None
    if not re.fullmatch(r"\d+:[A-Za-z0-9_-]{20,}", raw):
        raise SettingError("HELPLINE_TELEGRAM_TOKEN", "does not look like a bot token")
    return raw


def _telegram_secret(raw: str, token: str, public_url: str | None) -> str | None:
    if not raw:
        if token and public_url:
            raise SettingError("HELPLINE_TELEGRAM_SECRET", "is required when Telegram comes by webhook")
        return None
    if not re.fullmatch(r"[A-Za-z0-9_-]{16,256}", raw) or raw.lower() in {"changeme-changeme"}:
        raise SettingError("HELPLINE_TELEGRAM_SECRET", "must be 16 to 256 of A-Z a-z 0-9 _ -")
    return raw
