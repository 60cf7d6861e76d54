"""`helpline bench`: speed and memory of the main job, measured with the three real processes on this machine."""

import asyncio
import json
import statistics
import tempfile
import time
import uuid
from pathlib import Path
from typing import Any

import aiohttp
from rich.console import Console
from rich.table import Table

from bot.commands import train
from bot.commands.stack import NAMES, Stack
from bot.settings import Settings

ONE_AFTER_THE_OTHER = 60
AT_ONCE = 20
ROUNDS = 10
QUESTIONS = {
    "hu": (
        "mik a jogaim?",
        "hol aludhatok ma éjjel?",
        "nem fizették ki a béremet",
        "kell ügyvéd?",
        "milyen számot hívjak?",
    ),
    "en": (
        "what are my rights?",
        "where can I sleep tonight?",
        "my wages are not paid",
        "do I need a lawyer?",
        "which number can I call?",
    ),
}


def bench(settings: Settings, *, json_out: bool) -> None:
    """Measure and print: start seconds, resident memory, ms from POST to the assistant's reply."""
    trained = train.train(settings)
    with tempfile.TemporaryDirectory() as folder:
        stack = Stack(Path(folder), {"HELPLINE_MESSAGES_PER_MINUTE": "10000", "HELPLINE_HOURS": "24/7"})
        started = time.monotonic()
        with stack:
            figures: dict[str, Any] = {
                "start_seconds": round(time.monotonic() - started, 1),
                "training_seconds": trained if trained is None else round(trained, 1),
            }
            asyncio.run(_talk(stack.url, 1, 5))  # everything loaded and compiled
            figures["one_conversation"] = _summary(asyncio.run(_talk(stack.url, 1, ONE_AFTER_THE_OTHER)))
            figures["twenty_at_once"] = _summary(asyncio.run(_talk(stack.url, AT_ONCE, ROUNDS)))
            figures["resident_mb"] = {name: _resident_mb(stack.pid(name)) for name in NAMES}
    if json_out:
        print(json.dumps(figures, indent=1))
        return
    table = Table("figure", "value", title="helpline bench")
    for name, value in figures.items():
        table.add_row(name, json.dumps(value))
    Console().print(table)


async def _talk(url: str, conversations: int, rounds: int) -> list[float]:
    """Milliseconds from sending a message to the assistant's reply having arrived by long poll."""
    async with aiohttp.ClientSession(url) as http:
        times = await asyncio.gather(*(_one(http, number, rounds) for number in range(conversations)))
    return [each for of_one in times for each in of_one]


async def _one(http: aiohttp.ClientSession, number: int, rounds: int) -> list[float]:
    language = ("hu", "en")[number % 2]
    async with http.post("/api/chat/sessions", json={"language": language}) as answer:
        session = await answer.json()
    head = {"Authorization": f"Bearer {session['token']}"}
    seen = max(message["id"] for message in session["messages"])
    times = []
    for turn in range(rounds):
        body = {"text": QUESTIONS[language][turn % len(QUESTIONS[language])], "client_id": uuid.uuid4().hex}
        began = time.perf_counter()
        async with http.post("/api/chat/messages", json=body, headers=head) as answer:
            answer.raise_for_status()
        replied = False
        while not replied:
            async with http.get(f"/api/chat/messages?after={seen}&wait=10", headers=head) as answer:
                messages = (await answer.json())["messages"]
            seen = max([seen, *(message["id"] for message in messages)])
            replied = any(message["from"] == "assistant" for message in messages)
        times.append((time.perf_counter() - began) * 1_000)
    return times


def _summary(times: list[float]) -> dict[str, float]:
    ordered = sorted(times)
    return {
        "messages": len(ordered),
        "median_ms": round(statistics.median(ordered), 1),
        "p95_ms": round(ordered[int(len(ordered) * 0.95) - 1], 1),
    }


def _resident_mb(pid: int) -> int:
    status = Path(f"/proc/{pid}/status").read_text()
    (line,) = [line for line in status.splitlines() if line.startswith("VmRSS")]
    return int(line.split()[1]) // 1024
