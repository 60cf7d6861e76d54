"""Fixtures of the integration tests."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.integration.world import World, make_world


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """A gateway without its web face, on SQLite."""
    made = await make_world(tmp_path)
    yield made
    await made.database.close()
