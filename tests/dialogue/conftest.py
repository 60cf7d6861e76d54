"""A trained assistant with both its servers, started once for all dialogue tests.

It is trained on a few examples an intent: these tests are about what is said, `helpline evaluate` is about how well is
understood.
"""

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
import warnings
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import pytest
import pytest_asyncio
import yaml

from bot.model import Button, Channel, RiskLevel
from bot.rasa_client import RasaClient
from bot.turn import AssistantTurn, MessageContext

with warnings.catch_warnings():
    # Rasa and what it needs warn at import, and warnings are errors here.
    warnings.simplefilter("ignore")
    import bot.commands.bench_rasa
    import bot.commands.evaluate
    import bot.rasa_server.channel
    import bot.rasa_server.classifier
    import bot.rasa_server.entities
    import bot.rasa_server.importer
    import bot.rasa_server.message_context
    import bot.rasa_server.nlg
    import bot.rasa_server.tokenizer
    import bot.rasa_server.tracker_store  # noqa: F401

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = 8
"""Training examples kept of each intent and language."""

START_SECONDS = 120

Say = Callable[..., Awaitable[AssistantTurn]]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What Rasa warns of while it runs is not ours to mend."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.filterwarnings("ignore"))
            item.add_marker(pytest.mark.timeout(300))


@dataclass(frozen=True)
class Servers:
    """Where the assistant answers, and what its servers wrote to their logs."""

    url: str
    logs: tuple[Path, ...]

    def logged(self) -> str:
        return "\n".join(log.read_text(encoding="utf-8", errors="replace") for log in self.logs)


@pytest.fixture(scope="session")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model of the present dialogue, trained on a part of the data."""
    folder = tmp_path_factory.mktemp("model")
    data = folder / "data"
    shutil.copytree(ROOT / "data" / "dialogue", data / "dialogue")
    for path in (ROOT / "data").glob("*/nlu.yml"):
        (data / path.parent.name).mkdir()
        (data / path.parent.name / "nlu.yml").write_text(_shortened(path), encoding="utf-8")
    command = [sys.executable, "-W", "ignore", "-m", "rasa", "train", "--quiet", "--data", str(data)]
    command += ["--domain", str(ROOT / "domain.yml"), "--config", str(ROOT / "config.yml")]
    command += ["--out", str(folder), "--fixed-model-name", "helpline"]
    done = subprocess.run(command, cwd=folder, env=_environment(), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2_000:]
    return folder / "helpline.tar.gz"


@pytest.fixture(scope="session")
def servers(model: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Servers]:
    """Both servers, without a database."""
    folder = tmp_path_factory.mktemp("servers")
    actions_port, port = _free_port(), _free_port()
    logs = (folder / "actions.log", folder / "rasa.log")
    commands = (
        ["rasa_sdk", "--actions", "actions", "--port", str(actions_port)],
        ["bot.rasa_server", "--model", str(model), "--port", str(port), "--actions-port", str(actions_port)],
    )
    started = []
    for command, log in zip(commands, logs, strict=True):
        with log.open("w") as file:
            arguments = [sys.executable, "-W", "ignore", "-m", *command]
            started.append(
                subprocess.Popen(arguments, cwd=ROOT, env=_environment(), stdout=file, stderr=subprocess.STDOUT)
            )
    try:
        _wait(f"http://127.0.0.1:{actions_port}/health", started)
        _wait(f"http://127.0.0.1:{port}/webhooks/rest/", started)
        yield Servers(f"http://127.0.0.1:{port}", logs)
    finally:
        for process in started:
            process.terminate()
        for process in started:
            process.wait(timeout=20)


@pytest_asyncio.fixture
async def say(servers: Servers) -> AsyncIterator[Say]:
    """Say something in a conversation of this test's own; by default in Hungarian, not handed over.

    What was offered last goes with each message, as the gateway sends it.
    """
    conversation_id = uuid4().hex
    async with RasaClient(servers.url, timeout=30) as client:
        offered: tuple[Button, ...] = ()

        async def say(text: str, language: str = "hu", *, handed_over: bool = False) -> AssistantTurn:
            nonlocal offered
            context = MessageContext(
                language,
                RiskLevel.NONE,
                handed_over=handed_over,
                offered=tuple(button.payload for button in offered),
                offered_titles=tuple(button.title for button in offered),
                channel=Channel.WEB,
            )
            turn = await client.answer(conversation_id, text, context)
            if turn.replies:
                offered = turn.replies[-1].buttons
            return turn

        yield say


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("HELPLINE_")}
    return {
        **kept,
        "PYTHONPATH": str(ROOT),
        "RASA_TELEMETRY_ENABLED": "false",
        "SANIC_HOST": "127.0.0.1",
        "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
        "TF_CPP_MIN_LOG_LEVEL": "3",
    }


def _shortened(path: Path) -> str:
    """The file with the first examples of each intent."""
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    intents = []
    for entry in content["nlu"]:
        if "intent" in entry:
            examples = re.findall(r"^- .*$", entry["examples"], re.MULTILINE)[:EXAMPLES]
            intents.append({**entry, "examples": "\n".join(examples) + "\n"})
    return yaml.safe_dump({"version": "3.1", "nlu": intents}, allow_unicode=True, sort_keys=False)


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def _wait(url: str, processes: list[subprocess.Popen[bytes]]) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        assert all(process.poll() is None for process in processes), "a server ended at its start"
        try:
            with urllib.request.urlopen(url, timeout=2) as response:
                if response.status == 200:
                    return
        except (urllib.error.URLError, OSError):
            pass
        time.sleep(0.2)
    pytest.fail(f"no answer at {url}")
