"""Backup and restore: whole, sealed, and never over a database by accident."""

import asyncio
import socket
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.app import age, assemble
from bot.commands import backup as command
from bot.commands import maintenance
from bot.errors import SettingError
from bot.model import RiskLevel, Sender
from bot.settings import Settings, load
from bot.storage import migrate
from bot.storage.backups import backup_name
from bot.storage.crypto import KeyRing
from bot.storage.engine import Database
from bot.storage.store import SqlStore
from tests.factories import CANARY, NOW, add


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    made = load({"HELPLINE_VAR": str(tmp_path / "var"), "HELPLINE_PORT": str(port)})
    made.var.mkdir(mode=0o700)
    KeyRing.create(made.key_file)
    migrate.upgrade(made.database_url)
    return made


async def write(settings: Settings, text: str) -> str:
    async with Database.opened(settings.database_url) as database:
        store = SqlStore(database, KeyRing.load(settings.key_file))
        made = await add(store, text, level=RiskLevel.HIGH)  # open and grave: not erased for its age
        async with store.begin() as unit:
            await unit.add_message(made.id, Sender.VISITOR, text, NOW)
    return made.id


async def texts(settings: Settings, case: str) -> list[str]:
    async with Database.opened(settings.database_url) as database:
        store = SqlStore(database, KeyRing.load(settings.key_file))
        return [message.text for message in await store.messages_after(case)]


def test_a_backup_is_private_whole_and_sealed_and_comes_back(settings: Settings, tmp_path: Path) -> None:
    case = asyncio.run(write(settings, CANARY))
    copy = command.backup(settings, to=tmp_path / "copy.db")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert CANARY.encode() not in copy.read_bytes()
    with pytest.raises(SettingError, match="overwrites nothing"):
        command.backup(settings, to=copy)
    with pytest.raises(SettingError, match="--replace"):
        command.restore(settings, source=copy)
    for path in settings.var.glob("helpline.db*"):
        path.unlink()
    command.restore(settings, source=copy)
    assert asyncio.run(texts(settings, case)) == [CANARY]
    command.restore(settings, source=copy, replace=True)
    assert asyncio.run(texts(settings, case)) == [CANARY]


def test_what_is_no_backup_is_refused_and_nothing_is_touched(settings: Settings, tmp_path: Path) -> None:
    case = asyncio.run(write(settings, CANARY))
    (tmp_path / "nonsense.db").write_bytes(b"not a database" * 100)
    (tmp_path / "empty.db").write_bytes(b"")
    for wrong in ("nonsense.db", "empty.db", "missing.db"):
        with pytest.raises(SettingError, match="FILE"):
            command.restore(settings, source=tmp_path / wrong, replace=True)
    assert asyncio.run(texts(settings, case)) == [CANARY]


def test_nothing_is_restored_under_a_running_gateway(settings: Settings, tmp_path: Path) -> None:
    copy = command.backup(settings, to=tmp_path / "copy.db")
    with socket.socket() as gateway:
        gateway.bind((settings.host, settings.port))
        gateway.listen()
        with pytest.raises(SettingError, match="stop it first"):
            command.restore(settings, source=copy, replace=True)


def test_postgresql_and_a_missing_database_are_said_so(settings: Settings, tmp_path: Path) -> None:
    other = load({"HELPLINE_VAR": str(settings.var), "HELPLINE_DATABASE_URL": "postgresql://nobody@127.0.0.1/x"})
    with pytest.raises(SettingError, match="pg_dump"):
        command.backup(other)
    empty = load({"HELPLINE_VAR": str(tmp_path / "other")})
    with pytest.raises(SettingError, match="no database yet"):
        command.backup(empty)


def test_backups_end_with_the_time_that_closed_cases_are_kept(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    made = command.backup(settings)
    now = datetime.now(UTC)
    old, young = (now - timedelta(days=settings.keep_days, hours=hours) for hours in (1, -1))
    expired, kept = (settings.var / backup_name(moment) for moment in (old, young))
    others = [
        settings.var / name for name in ("backup-old.db", "backup-20200101T000000Z.db.gz", "backup-99999999T999999Z.db")
    ]
    for path in (expired, kept, *others):
        path.write_bytes(b"")

    maintenance.purge(settings)

    assert "1 backups" in capsys.readouterr().out
    assert not expired.exists()
    assert all(path.exists() for path in (made, kept, *others))


async def test_a_running_gateway_ends_them_too(settings: Settings) -> None:
    expired = settings.var / backup_name(datetime.now(UTC) - timedelta(days=settings.keep_days + 1))
    expired.write_bytes(b"")
    parts = assemble(settings)
    ageing = asyncio.create_task(age(parts))

    for _ in range(200):  # a busy machine may need longer for its first round
        if not expired.exists():
            break
        await asyncio.sleep(0.1)
    assert not expired.exists()

    ageing.cancel()
    await asyncio.gather(ageing, return_exceptions=True)
    await parts.rasa.close()
    parts.detector.close()
    await parts.database.close()
