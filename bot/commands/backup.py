"""`helpline backup` and `helpline restore`: the SQLite database as one file, whole even while people write."""

import contextlib
import os
import socket
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from bot.commands.accounts import make_private
from bot.commands.maintenance import purge
from bot.errors import SettingError
from bot.settings import Settings
from bot.storage import migrate
from bot.storage.backups import backup_name

_SQLITE = "sqlite:///"
_END_OF_NAMED = "Delete it after HELPLINE_KEEP_DAYS: it holds what was erased since."
_END_OF_OURS = "It is deleted after HELPLINE_KEEP_DAYS if it stays here: it holds what was erased since."
_LEAST = frozenset({"conversations", "messages", "staff", "alembic_version"})


def backup(settings: Settings, *, to: Path | None = None) -> Path:
    """Write a copy that only this user can read; returns where. Raises SettingError.

    The copy holds what people wrote, sealed; without the key file it cannot be read, and with it all of it can.
    """
    source = _database(settings)
    if not source.is_file():
        raise SettingError("HELPLINE_DATABASE_URL", "there is no database yet")
    target = to or settings.var / backup_name(datetime.now(UTC))
    try:
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        raise SettingError("FILE", "is there already; a backup overwrites nothing") from None
    except OSError as error:
        raise SettingError("FILE", f"cannot be written ({error.strerror})") from None
    _copy(source, target)
    print(f"{target}\nKeep it and the key file apart.", _END_OF_NAMED if to else _END_OF_OURS)
    return target


def restore(settings: Settings, *, source: Path, replace: bool = False) -> None:
    """Put a backup in the database's place, bring it to this version, and erase what is past its time.

    Raises SettingError while the gateway runs, for a file that is no backup, and where there is a database unless it
    may be replaced.
    """
    target = _database(settings)
    _check(source)
    if _runs(settings):
        raise SettingError("HELPLINE_PORT", "a gateway answers there; stop it first")
    if target.exists() and not replace:
        raise SettingError("HELPLINE_DATABASE_URL", "there is a database; --replace puts the backup in its place")
    make_private(target.parent)
    for leftover in (target.with_name(f"{target.name}{end}") for end in ("", "-wal", "-shm")):
        leftover.unlink(missing_ok=True)
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    _copy(source, target)
    migrate.upgrade(settings.database_url)
    purge(settings)
    print(f"restored into {target}; what people or staff had erased after the backup is there again")


def _database(settings: Settings) -> Path:
    if not settings.database_url.startswith(_SQLITE):
        raise SettingError("HELPLINE_DATABASE_URL", "PostgreSQL is backed up by pg_dump (docs/operations.md)")
    return Path(settings.database_url.removeprefix(_SQLITE))


def _copy(source: Path, target: Path) -> None:
    with (
        contextlib.closing(sqlite3.connect(f"file:{source}?mode=ro", uri=True)) as there,
        contextlib.closing(sqlite3.connect(target)) as here,
    ):
        there.backup(here)


def _check(source: Path) -> None:
    try:
        with contextlib.closing(sqlite3.connect(f"file:{source}?mode=ro", uri=True)) as there:
            tables = {name for (name,) in there.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            whole = there.execute("PRAGMA quick_check").fetchone()[0] == "ok"
    except sqlite3.Error as error:
        raise SettingError("FILE", f"is no backup ({type(error).__name__})") from None
    if not tables >= _LEAST or not whole:
        raise SettingError("FILE", "is no whole backup of this program")


def _runs(settings: Settings) -> bool:
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex((settings.host, settings.port)) == 0
