"""Migrations: a migrated database is what the tables say, data goes through, and it can be done twice."""

import os
import stat
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, inspect, text

from bot.errors import SettingError
from bot.storage import migrate
from bot.storage.engine import create_engine, create_sync_engine
from bot.storage.schema import Base
from tests.integration.servers import postgresql

REVISIONS = [
    script.revision
    for script in reversed(
        list(ScriptDirectory(str(Path(migrate.__file__).parents[1] / "migrations")).walk_revisions())
    )
]


@pytest.fixture
def engine(url: str) -> Iterator[Engine]:
    engine = create_sync_engine(url)
    yield engine
    engine.dispose()


def test_a_migrated_database_is_what_the_tables_say(engine: Engine) -> None:
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, Base.metadata) == []


def test_upgrading_twice_changes_nothing_and_keeps_data(url: str, engine: Engine) -> None:
    assert migrate.is_current(url)
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO telegram_updates VALUES (7, '2026-11-23 11:00:00')"))
    migrate.upgrade(url)
    assert migrate.is_current(url)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT update_id FROM telegram_updates")).scalar_one() == 7


def test_every_revision_goes_down_and_up_again(url: str, engine: Engine) -> None:
    for revision in ["base", *REVISIONS]:
        with engine.begin() as connection:
            step = command.downgrade if revision == "base" else command.upgrade
            step(migrate.config(connection), revision)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []


def test_going_down_leaves_nothing_behind(engine: Engine) -> None:
    with engine.begin() as connection:
        command.downgrade(migrate.config(connection), "base")
    assert inspect(engine).get_table_names() in (["alembic_version"], ["alembic_version", "sqlite_sequence"])


def test_an_empty_database_is_not_current(tmp_path: Path) -> None:
    assert not migrate.is_current(f"sqlite:///{tmp_path / 'empty.db'}")


def test_a_sqlite_database_is_for_its_owner_alone(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        path = tmp_path / "helpline.db"
        migrate.upgrade(f"sqlite:///{path}")
        engine = create_sync_engine(f"sqlite:///{path}")
        with engine.begin() as connection:
            connection.execute(text("INSERT INTO telegram_updates VALUES (1, '2026-11-23 11:00:00')"))
            files = list(tmp_path.iterdir())
            assert len(files) == 3
            assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
        engine.dispose()
    finally:
        os.umask(old)


@pytest.mark.postgresql
def test_several_gateways_that_start_together_migrate_once() -> None:
    with postgresql().database() as url, ThreadPoolExecutor(4) as pool:
        list(pool.map(migrate.upgrade, [url] * 4))
        assert migrate.is_current(url)


@pytest.mark.parametrize("url", ["mysql://localhost/helpline", "oracle://localhost/x"])
def test_other_kinds_of_database_are_refused_by_name(url: str) -> None:
    with pytest.raises(SettingError, match="HELPLINE_DATABASE_URL"):
        create_engine(url)
    with pytest.raises(SettingError, match="HELPLINE_DATABASE_URL"):
        migrate.upgrade(url)
