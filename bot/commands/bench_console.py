"""`helpline bench console`: how long a message takes to a counsellor's desk, with many cases and desks open."""

import asyncio
import json
import statistics
import tempfile
import time
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import pyotp
from rich.console import Console
from rich.table import Table

from bot.commands import train
from bot.commands.stack import Stack
from bot.settings import Settings

CASES = 200
DESKS = 20
MESSAGES = 100
AT_ONCE = 10
LONGEST = 20.0
"""Seconds after which a message counts as lost."""

OPENING = "they took my passport and lock the door"


@dataclass
class _Person:
    head: dict[str, str]
    case: str = ""


def bench_console(settings: Settings, *, json_out: bool) -> None:
    """Measure and print: ms from POST to the live frame at every desk, and to the text read by one of them."""
    train.train(settings)
    with tempfile.TemporaryDirectory() as folder:
        changed = {"HELPLINE_MESSAGES_PER_MINUTE": "10000", "HELPLINE_HOURS": "24/7"}
        with Stack(Path(folder), changed) as stack:
            account = json.loads(
                stack.helpline(
                    "staff", "add", "--username", "bench", "--role", "supervisor", "--languages", "en,hu", "--json"
                )
            )
            figures = asyncio.run(_measure(stack.url, account))
    if json_out:
        print(json.dumps(figures, indent=1))
        return
    table = Table("figure", "value", title="helpline bench console")
    for name, value in figures.items():
        table.add_row(name, json.dumps(value))
    Console().print(table)


async def _measure(url: str, account: dict[str, str]) -> dict[str, Any]:
    jar = aiohttp.CookieJar(unsafe=True)
    async with aiohttp.ClientSession(url) as people, aiohttp.ClientSession(url, cookie_jar=jar) as staff:
        await _log_in(staff, account)
        persons = await _open_cases(people)
        await _match(people, staff, persons)
        sockets = [await staff.ws_connect("/api/staff/live") for _ in range(DESKS)]
        frames, listening = _listen(sockets)
        to_frame: list[float] = []
        to_text: list[float] = []
        for first in range(0, MESSAGES, AT_ONCE):
            batch = [persons[(first + place) % len(persons)] for place in range(AT_ONCE)]
            for frame, text in await asyncio.gather(*(_one(people, staff, one, frames) for one in batch)):
                to_frame.append(frame)
                to_text.append(text)
        for task in listening:
            task.cancel()
        await asyncio.gather(*listening, return_exceptions=True)
        for socket in sockets:
            await socket.close()
    return {
        "open_cases": len(persons),
        "desks": DESKS,
        "messages_at_once": AT_ONCE,
        "to_every_desk": _summary(to_frame),
        "to_the_text_read": _summary(to_text),
    }


async def _log_in(staff: aiohttp.ClientSession, account: dict[str, str]) -> None:
    body = {
        "username": account["username"],
        "password": account["password"],
        "code": pyotp.TOTP(account["totp_secret"]).now(),
    }
    async with staff.post("/api/staff/login", json=body) as answer:
        answer.raise_for_status()


async def _open_cases(people: aiohttp.ClientSession) -> list[_Person]:
    async def one() -> _Person:
        async with people.post("/api/chat/sessions", json={"language": "en"}) as answer:
            person = _Person({"Authorization": f"Bearer {(await answer.json())['token']}"})
        await _write(people, person, f"{OPENING} {uuid.uuid4().hex}")
        async with people.post("/api/chat/person", headers=person.head) as answer:
            answer.raise_for_status()
        return person

    persons: list[_Person] = []
    while len(persons) < CASES:
        persons += await asyncio.gather(*(one() for _ in range(AT_ONCE)))
    return persons


async def _match(people: aiohttp.ClientSession, staff: aiohttp.ClientSession, persons: list[_Person]) -> None:
    """Find out which case is whose by what was written in it: a page is told neither."""
    async with staff.get("/api/staff/queue") as answer:
        cards = (await answer.json())["waiting"]
    said: dict[str, str] = {}
    for card in cards:
        async with staff.get(f"/api/staff/conversations/{card['id']}") as answer:
            detail = await answer.json()
        said[next(one["text"] for one in detail["messages"] if one["from"] == "visitor")] = card["id"]
    for person in persons:
        async with people.get("/api/chat/messages?after=0", headers=person.head) as answer:
            messages = (await answer.json())["messages"]
        person.case = said[next(one["text"] for one in messages if one["from"] == "visitor")]


def _listen(
    sockets: list[aiohttp.ClientWebSocketResponse],
) -> tuple[dict[str, "asyncio.Queue[float]"], list[asyncio.Task[None]]]:
    """Note, by case, when each desk was told of a message."""
    frames: dict[str, asyncio.Queue[float]] = {}

    async def read(socket: aiohttp.ClientWebSocketResponse) -> None:
        async for frame in socket:
            body = frame.json()
            if body["type"] == "message":
                frames.setdefault(body["conversation"], asyncio.Queue()).put_nowait(time.perf_counter())

    return frames, [asyncio.create_task(read(socket)) for socket in sockets]


async def _one(
    people: aiohttp.ClientSession,
    staff: aiohttp.ClientSession,
    person: _Person,
    frames: dict[str, "asyncio.Queue[float]"],
) -> tuple[float, float]:
    told = frames[person.case] = asyncio.Queue()
    text = uuid.uuid4().hex
    began = time.perf_counter()
    await _write(people, person, text)
    async with asyncio.timeout(LONGEST):
        last = max([await told.get() for _ in range(DESKS)])
        while True:
            async with staff.get(f"/api/staff/conversations/{person.case}", headers={"X-Background": "1"}) as answer:
                if any(one["text"] == text for one in (await answer.json())["messages"]):
                    break
    return (last - began) * 1_000, (time.perf_counter() - began) * 1_000


async def _write(people: aiohttp.ClientSession, person: _Person, text: str) -> None:
    body = {"text": text, "client_id": uuid.uuid4().hex}
    async with people.post("/api/chat/messages", json=body, headers=person.head) as answer:
        answer.raise_for_status()


def _summary(times: list[float]) -> dict[str, float]:
    ordered = sorted(times)
    return {
        "messages": len(ordered),
        "median_ms": round(statistics.median(ordered), 1),
        "p95_ms": round(ordered[int(len(ordered) * 0.95) - 1], 1),
    }
