"""Fixtures of the integration tests: a gateway without its web face, and a database of each kind with keys."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from playwright.async_api import BrowserContext

from bot.storage.crypto import KeyRing
from bot.storage.engine import Database
from bot.storage.store import SqlStore
from tests.integration.servers import DATABASES, fresh_database
from tests.integration.web_window import chromium
from tests.integration.world import World, make_world


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """A gateway without its web face, on SQLite."""
    made = await make_world(tmp_path)
    yield made
    await made.database.close()


@pytest.fixture(params=DATABASES)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    with fresh_database(request.param, tmp_path) as url:
        yield url


@pytest.fixture
async def database(url: str) -> AsyncIterator[Database]:
    database = Database.connect(url)
    yield database
    await database.close()


@pytest.fixture
def key_file(tmp_path: Path) -> Path:
    KeyRing.create(tmp_path / "keys.json")
    return tmp_path / "keys.json"


@pytest.fixture
def keys(key_file: Path) -> KeyRing:
    return KeyRing.load(key_file)


@pytest.fixture
def store(database: Database, keys: KeyRing) -> SqlStore:
    return SqlStore(database, keys)


@pytest.fixture
async def context() -> AsyncIterator[BrowserContext]:
    """A small phone's browser window."""
    async with chromium() as browser:
        made = await browser.new_context(locale="en-GB", viewport={"width": 320, "height": 568})
        made.set_default_timeout(15_000)
        yield made
