"""The three real processes, started once for all journeys, with a Telegram stand-in beside them."""

import os
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import aiohttp
import pytest

from bot.commands.stack import Stack
from bot.settings import ROOT
from tests.e2e.people import Counsellor
from tests.telegram_stand_in import TOKEN, TelegramStandIn

WATCHED = Path(__file__).parent / "watched"
"""What the processes import first: it notes their connections (test_without_internet.py)."""


def need(program: str) -> str:
    """The path of a program; skips where it is not, and fails where everything must run."""
    found = shutil.which(program)
    if found is None:
        if os.environ.get("HELPLINE_REQUIRE_ALL") == "1":
            pytest.fail(f"{program} is needed and not found")
        pytest.skip(f"{program} is not on this machine")
    return found


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Journeys through the shared processes run in one worker, those with processes of their own by file.

    The last of the shared ones (test_without_internet.py) looks at what all of them together connected to.
    """
    for item in items:
        if item.path.parent == WATCHED.parent:
            shared = "stack" in getattr(item, "fixturenames", ())
            item.add_marker(pytest.mark.xdist_group("shared processes" if shared else item.path.stem))


@pytest.fixture(scope="session", autouse=True)
def trained_models() -> None:
    """The journeys use the project's own models; `make test` trains them first."""
    if not (ROOT / "models/helpline.tar.gz").is_file():
        pytest.fail("no trained model: run `make train` first")


@pytest.fixture(scope="session")
def telegram() -> Iterator[TelegramStandIn]:
    """The Bot API that the gateway talks to."""
    stand_in = TelegramStandIn()
    stand_in.start_in_thread()
    yield stand_in
    stand_in.stop_thread()


@pytest.fixture(scope="session")
def stack(tmp_path_factory: pytest.TempPathFactory, telegram: TelegramStandIn) -> Iterator[Stack]:
    """Gateway, Rasa and action server, ready; Telegram by long polling."""
    folder = tmp_path_factory.mktemp("stack")
    environment = {
        "HELPLINE_HOURS": "24/7",
        "HELPLINE_TELEGRAM_TOKEN": TOKEN,
        "HELPLINE_TELEGRAM_API_URL": telegram.url,
        "PYTHONPATH": str(WATCHED),
        "WATCHED_CONNECTIONS": str(folder / "connections"),
    }
    with Stack(folder, environment) as running:
        yield running


@pytest.fixture
async def http(stack: Stack) -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(stack.url) as session:
        yield session


@pytest.fixture
async def counsellor(stack: Stack) -> AsyncIterator[Counsellor]:
    made = await Counsellor.login(stack)
    yield made
    await made.close()
