"""The written conversations of data/demo, and the player that brings them to a running gateway as people would."""

import asyncio
import contextlib
import time
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp
import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from bot.errors import ContentError, HelplineError

LONGEST = 20 * 60.0
"""Seconds a conversation may take at pace 1 before the player leaves it."""

PATIENCE = 120.0
"""Seconds at pace 1 that somebody waits for a counsellor's next line."""


class DemoUnreachable(HelplineError):
    """The gateway does not answer, or does not take what a page would send."""


class Line(BaseModel):
    """Something the person does after a pause in seconds: writes, or presses a button."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    pause: float = Field(ge=0, le=120)
    text: str | None = Field(default=None, min_length=1, max_length=500)
    press: str | None = Field(default=None, pattern=r"^[a-z_]+(:[a-z]+)?$")

    @model_validator(mode="after")
    def _one_of_both(self) -> "Line":
        if (self.text is None) == (self.press is None):
            raise ValueError("a line has a text or a button")
        return self


class Script(BaseModel):
    """One written conversation."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = Field(pattern=r"^[a-z]+(-[a-z]+)*$")
    language: str
    title: str
    teaches: Mapping[str, str]
    says: tuple[Line, ...] = Field(min_length=2)
    to_counsellor: tuple[str, ...] = ()
    leaves: bool = False


def load_scripts(data_dir: Path) -> tuple[Script, ...]:
    """Read and check them; raises ContentError."""
    path = data_dir / "demo" / "conversations.yml"
    try:
        raw = yaml.safe_load(path.read_text(encoding="utf-8"))
        scripts = tuple(Script.model_validate(one) for one in raw)
    except FileNotFoundError:
        raise ContentError(f"{path}: missing") from None
    except (yaml.YAMLError, ValidationError, TypeError) as error:
        raise ContentError(f"{path}: {str(error).splitlines()[0]}") from None
    if len({script.name for script in scripts}) != len(scripts):
        raise ContentError(f"{path}: a name stands twice")
    return scripts


@dataclass
class Outcome:
    """What became of one conversation."""

    name: str
    wrote: int = 0
    answers: int = 0
    mode: str = "assistant"
    had_counsellor: bool = False
    left: bool = False
    erased: bool = False


@dataclass
class Player:
    """Plays scripts into the gateway at `url`, `at_once` at a time; `tell` gets a line for each step, never a text."""

    url: str
    pace: float
    tell: Callable[[str], None]
    at_once: int = 3
    erase: bool = False
    _began: float = field(default_factory=time.monotonic)

    async def play(self, scripts: Sequence[Script]) -> list[Outcome]:
        """All of them; raises DemoUnreachable when the gateway is not there."""
        gate = asyncio.Semaphore(self.at_once)

        async def one(script: Script) -> Outcome:
            async with gate:
                return await self._play(script)

        async with aiohttp.ClientSession(self.url, timeout=aiohttp.ClientTimeout(total=40)) as session:
            self._session = session
            try:
                async with asyncio.TaskGroup() as group:
                    running = [group.create_task(one(script)) for script in scripts]
            except ExceptionGroup as group_of_errors:
                raise self._unreachable(group_of_errors.exceptions[0]) from None
        return [task.result() for task in running]

    def _unreachable(self, error: Exception) -> Exception:
        if isinstance(error, aiohttp.ClientError | OSError | TimeoutError):
            return DemoUnreachable(f"{self.url} does not answer as a gateway ({type(error).__name__})")
        return error

    async def _play(self, script: Script) -> Outcome:
        outcome = Outcome(script.name)
        body = await self._call("POST", "sessions", None, {"language": script.language})
        token = str(body["token"])
        self._say(script, "came")
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(LONGEST / self.pace):
                await self._speak(script, token, outcome)
                if script.leaves:
                    await self._call("POST", "leave", token)
                    outcome.left = True
                    self._say(script, "left by quick exit")
                    return outcome
                await self._answer_counsellor(script, token, outcome)
        await self._look(token, outcome)
        if self.erase:
            await self._call("DELETE", "session", token)
            outcome.erased = True
            self._say(script, "erased")
        return outcome

    async def _speak(self, script: Script, token: str, outcome: Outcome) -> None:
        for line in script.says:
            await asyncio.sleep(line.pause / self.pace)
            await self._look(token, outcome)
            if outcome.had_counsellor:
                return  # somebody is there: from now on the person answers them
            said = {"text": line.text} if line.text is not None else {"payload": line.press}
            await self._write(token, said)
            outcome.wrote += 1
            self._say(script, "wrote" if line.text is not None else f"pressed {line.press}")

    async def _answer_counsellor(self, script: Script, token: str, outcome: Outcome) -> None:
        """One prepared line for each message of a counsellor, until one is long in coming."""
        answered = 0
        left = list(script.to_counsellor)
        waited = time.monotonic()
        while left and time.monotonic() - waited < PATIENCE / self.pace:
            messages = await self._look(token, outcome)
            written = sum(message["from"] == "counsellor" for message in messages)
            if outcome.mode == "closed":
                return
            if written <= answered:
                await asyncio.sleep(min(1.0, 2 / self.pace))
                continue
            answered = written
            await asyncio.sleep(6 / self.pace)
            await self._write(token, {"text": left.pop(0)})
            outcome.wrote += 1
            waited = time.monotonic()
            self._say(script, "answered the counsellor")

    async def _look(self, token: str, outcome: Outcome) -> list[dict[str, Any]]:
        body = await self._call("GET", "messages?after=0", token)
        messages: list[dict[str, Any]] = body["messages"]
        outcome.answers = sum(message["from"] == "assistant" for message in messages)
        outcome.mode = body["mode"]
        outcome.had_counsellor = outcome.had_counsellor or body["mode"] == "counsellor"
        return messages

    async def _write(self, token: str, said: Mapping[str, Any]) -> None:
        await self._call("POST", "messages", token, {**said, "client_id": uuid.uuid4().hex})

    async def _call(self, method: str, path: str, token: str | None, body: Mapping[str, Any] | None = None) -> Any:
        headers = {} if token is None else {"Authorization": f"Bearer {token}"}
        async with self._session.request(method, f"/api/chat/{path}", json=body, headers=headers) as response:
            if response.status == 429:
                await asyncio.sleep(float(response.headers.get("Retry-After", "1")))
                return await self._call(method, path, token, body)
            if response.status >= 400:
                raise DemoUnreachable(f"{self.url} refused {method} {path.partition('?')[0]} with {response.status}")
            return await response.json() if response.status != 204 else None

    def _say(self, script: Script, what: str) -> None:
        self.tell(f"{time.monotonic() - self._began:6.0f} s  {script.name:<16} {what}")
