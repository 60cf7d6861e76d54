"""The two sides of a journey, over HTTP and WebSocket: a person seeking help and a counsellor."""

import asyncio
import json
import time
import uuid
from typing import Any

import aiohttp
import pyotp

from bot.commands.stack import Stack
from tests.integration.world import real_texts


async def until(question: Any, within: float, what: str) -> Any:
    """Ask again until the answer is true; fails after so many seconds."""
    started = time.monotonic()
    while True:
        answer = await question()
        if answer:
            return answer
        if time.monotonic() - started > within:
            raise AssertionError(f"{what} did not happen within {within} s")
        await asyncio.sleep(0.05)


def is_said(text: str, key: str, language: str) -> bool:
    """Whether a text is this reviewed sentence, whatever is known of the wait in it."""
    before, _, after = real_texts().say(key, language, wait="\0").partition("\0")
    return text.startswith(before) and text.endswith(after)


class Visitor:
    """A person in the chat window, by the API."""

    def __init__(self, http: aiohttp.ClientSession, session: dict[str, Any]) -> None:
        self.http = http
        self.session = session
        self.head = {"Authorization": f"Bearer {session['token']}"}
        self.seen = 0

    @classmethod
    async def arrive(cls, http: aiohttp.ClientSession, language: str) -> "Visitor":
        async with http.post("/api/chat/sessions", json={"language": language}) as answer:
            assert answer.status == 201
            return cls(http, await answer.json())

    async def post(self, text: str, client_id: str | None = None) -> int:
        body = {"text": text, "client_id": client_id or uuid.uuid4().hex}
        async with self.http.post("/api/chat/messages", json=body, headers=self.head) as answer:
            assert answer.status == 202, answer.status
            return int((await answer.json())["id"])

    async def press(self, payload: str) -> int:
        body = {"payload": payload, "client_id": uuid.uuid4().hex}
        async with self.http.post("/api/chat/messages", json=body, headers=self.head) as answer:
            return answer.status

    async def messages(self, after: int = 0, wait: int = 0) -> list[dict[str, Any]]:
        async with self.http.get(f"/api/chat/messages?after={after}&wait={wait}", headers=self.head) as answer:
            assert answer.status == 200, answer.status
            return list((await answer.json())["messages"])

    async def replies(self, after: int, sender: str = "assistant", within: float = 10.0) -> list[str]:
        """Texts of this sender after a message, waiting for the first."""

        async def look() -> list[str]:
            return [m["text"] for m in await self.messages(after) if m["from"] == sender]

        return list(await until(look, within, f"a reply of the {sender}"))

    async def erase(self) -> int:
        async with self.http.delete("/api/chat/session", headers=self.head) as answer:
            return answer.status


class Counsellor:
    """A logged-in counsellor."""

    def __init__(self, http: aiohttp.ClientSession, csrf: str) -> None:
        self.http = http
        self.head = {"X-CSRF-Token": csrf}

    @classmethod
    async def login(cls, stack: Stack, role: str = "counsellor", languages: str = "hu,en") -> "Counsellor":
        name = f"u{uuid.uuid4().hex[:10]}"
        added = await asyncio.to_thread(
            stack.helpline, "staff", "add", "--username", name, "--role", role, "--languages", languages,
            "--name", "Anna", "--json",
        )  # fmt: skip
        account = json.loads(added)
        jar = aiohttp.CookieJar(unsafe=True)  # the address is an IP
        http = aiohttp.ClientSession(stack.url, cookie_jar=jar)
        body = {
            "username": account["username"],
            "password": account["password"],
            "code": pyotp.TOTP(account["totp_secret"]).now(),
        }
        async with http.post("/api/staff/login", json=body, headers={"Origin": stack.url}) as answer:
            told = await answer.json()
        if answer.status != 200:
            await http.close()
            raise AssertionError(f"login refused: {told}")
        return cls(http, told["csrf_token"])

    async def queue(self) -> dict[str, list[dict[str, Any]]]:
        async with self.http.get("/api/staff/queue") as answer:
            assert answer.status == 200
            return dict(await answer.json())

    async def conversation(self, conversation_id: str) -> dict[str, Any]:
        async with self.http.get(f"/api/staff/conversations/{conversation_id}") as answer:
            assert answer.status == 200
            return dict(await answer.json())

    async def find(self, text: str, within: float = 5.0) -> dict[str, Any]:
        """The waiting conversation in which somebody wrote this."""

        async def look() -> dict[str, Any] | None:
            for card in (await self.queue())["waiting"]:
                detail = await self.conversation(card["id"])
                if any(text in message["text"] for message in detail["messages"]):
                    return detail
            return None

        return dict(await until(look, within, "the conversation in the queue"))

    async def do(self, conversation_id: str, what: str, body: dict[str, Any] | None = None) -> tuple[int, Any]:
        url = f"/api/staff/conversations/{conversation_id}/{what}"
        async with self.http.post(url, json=body or {}, headers=self.head) as answer:
            return answer.status, await answer.json()

    async def say(self, conversation_id: str, text: str) -> None:
        status, _ = await self.do(conversation_id, "messages", {"text": text, "client_id": uuid.uuid4().hex})
        assert status == 202

    async def close(self) -> None:
        await self.http.close()
