"""A Bot API of our own over real HTTP: what the bot asks of it, and what people do in it.

In a test with its own event loop use `await start()` and `await stop()`; beside real processes `start_in_thread()`
and `stop_thread()`. What people do (`say`, `tap`, ...) and what is looked at are plain calls that work from any thread.
"""

import asyncio
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from aiohttp import web

from tests.telegram_bot_api import BOT, TOKEN, BotApi, Refused

__all__ = ["KINDS", "TOKEN", "Person", "TelegramStandIn"]

PHOTO = [{"file_id": "f1", "file_unique_id": "u1", "width": 90, "height": 90}]
FILE = {"file_id": "f2", "file_unique_id": "u2"}
KINDS: dict[str, dict[str, Any]] = {
    "photo": {"photo": PHOTO},
    "voice": {"voice": {**FILE, "duration": 3}},
    "video": {"video": {**FILE, "duration": 3, "width": 90, "height": 90}},
    "sticker": {
        "sticker": {**FILE, "type": "regular", "width": 9, "height": 9, "is_animated": False, "is_video": False}
    },
    "document": {"document": {**FILE, "file_name": "passport.pdf"}},
    "contact": {"contact": {"phone_number": "+36301234567", "first_name": "Somebody"}},
    "location": {"location": {"latitude": 47.5, "longitude": 19.0}},
    "poll": {
        "poll": {
            "id": "p1",
            "question": "?",
            "options": [{"text": "a", "voter_count": 0, "persistent_id": "1"}],
            "total_voter_count": 0,
            "is_closed": False,
            "is_anonymous": True,
            "type": "regular",
            "allows_multiple_answers": False,
        }
    },
}


@dataclass
class Person:
    """Somebody with Telegram."""

    id: int
    language: str = "hu"
    name: str = "Kovács-Teszt Mária"

    @property
    def user(self) -> dict[str, Any]:
        names = {"first_name": self.name, "username": f"maria_teszt_{self.id}"}
        return {"id": self.id, "is_bot": False, "language_code": self.language, **names}

    @property
    def chat(self) -> dict[str, Any]:
        return {"id": self.id, "type": "private", "first_name": self.name, "username": f"maria_teszt_{self.id}"}


class TelegramStandIn(BotApi):
    """The server and the people in it."""

    # --- life

    async def start(self) -> None:
        self._loop = asyncio.get_running_loop()
        app = web.Application(client_max_size=2**22)
        app.router.add_route("*", "/bot{token}/{method}", self.serve)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        self._pusher = asyncio.create_task(self._push())

    async def stop(self) -> None:
        self._pusher.cancel()
        await asyncio.gather(self._pusher, return_exceptions=True)
        await self._runner.cleanup()

    def start_in_thread(self) -> None:
        loop, ready = asyncio.new_event_loop(), threading.Event()

        def run() -> None:
            loop.run_until_complete(self.start())
            ready.set()
            loop.run_forever()
            for task in (left := asyncio.all_tasks(loop)):
                task.cancel()
            if left:
                loop.run_until_complete(asyncio.wait(left))
            loop.close()

        self._thread = threading.Thread(target=run, daemon=True)
        self._thread.start()
        ready.wait(10)

    def stop_thread(self) -> None:
        asyncio.run_coroutine_threadsafe(self.stop(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)

    # --- what people do

    def say(self, person: Person, text: str, **more: Any) -> dict[str, Any]:
        """They write; returns the update."""
        return self._message(person, {"text": text, **_entities(text), **more})

    def send(self, person: Person, kind: str, **more: Any) -> dict[str, Any]:
        """They send something that is no text: a key of KINDS."""
        return self._message(person, {**KINDS[kind], **more})

    def edit(self, person: Person, update: dict[str, Any], text: str) -> dict[str, Any]:
        """They change what they said."""
        message = {**update["message"], "text": text, "edit_date": self.date()}
        return self._add({"edited_message": message})

    def tap(self, person: Person, title: str, message: dict[str, Any] | None = None) -> dict[str, Any]:
        """They press the button with this title, on the newest message that has it or on a given one."""
        for shown in [message] if message else reversed(self.chats[person.id]):
            for row in (shown.get("reply_markup") or {}).get("inline_keyboard", []):
                for key in row:
                    if key["text"] == title:
                        return self.press(person, shown, key["callback_data"])
        raise AssertionError(f"no button {title!r}")

    def press(self, person: Person, message: dict[str, Any], data: str) -> dict[str, Any]:
        """A callback query as it is."""
        number = next(self._ids)
        query = {"id": str(number), "from": person.user, "chat_instance": "1", "message": message, "data": data}
        return self._add({"callback_query": query})

    def add_to_group(self, person: Person, group: int, text: str) -> None:
        """They take the bot into a group and write there."""
        chat = {"id": group, "type": "supergroup", "title": "Group"}
        member = {"user": BOT, "status": "member"}
        change = {"chat": chat, "from": person.user, "date": self.date(), "new_chat_member": member}
        self._add({"my_chat_member": {**change, "old_chat_member": {"user": BOT, "status": "left"}}})
        self.chats.setdefault(group, [])
        self._message(person, {"text": text}, chat)

    def again(self, update: dict[str, Any]) -> None:
        """The same update once more."""
        self._updates.append(update)
        self._wake()

    def fault(self, method: str, status: int, description: str, times: int = 1, **parameters: int) -> None:
        """The next calls of this method are refused."""
        queue = self.faults.setdefault(method, deque())
        queue.extend(Refused(status, description, **parameters) for _ in range(times))

    # --- what can be seen

    def texts(self, person: Person) -> list[str]:
        """What the bot said that is still there."""
        return [message["text"] for message in self.chats.get(person.id, [])]

    def called(self, method: str) -> list[dict[str, Any]]:
        """The parameters of every call of a method."""
        return [parameters for name, parameters in list(self.calls) if name == method]

    async def until(self, true: Callable[[], object], seconds: float = 10) -> None:
        """Wait until something is so."""
        end = time.monotonic() + seconds
        while not true():
            assert time.monotonic() < end, "it did not come to that in time"
            await asyncio.sleep(0.01)

    def wait(self, true: Callable[[], object], seconds: float = 10) -> None:
        """The same for tests without an event loop."""
        end = time.monotonic() + seconds
        while not true():
            assert time.monotonic() < end, "it did not come to that in time"
            time.sleep(0.02)

    @property
    def waiting(self) -> int:
        """Updates nobody has acknowledged yet."""
        return len(self._updates)

    # --- inside

    def _message(self, person: Person, content: dict[str, Any], chat: dict[str, Any] | None = None) -> dict[str, Any]:
        number = next(self._ids)
        where = chat or person.chat
        self.chats.setdefault(where["id"], [])
        self.theirs.setdefault(where["id"], []).append(number)
        base = {"message_id": number, "from": person.user, "chat": where, "date": self.date()}
        return self._add({"message": {**base, **content}})

    def _add(self, content: dict[str, Any]) -> dict[str, Any]:
        update = {"update_id": next(self._next_update), **content}
        if self._allowed is None or next(iter(content)) in self._allowed:
            self._updates.append(update)
            self._wake()
        return update

    def _wake(self) -> None:
        self._loop.call_soon_threadsafe(self._arrived.set)

    async def _push(self) -> None:
        async with aiohttp.ClientSession() as session:
            while True:
                if not (self.webhook and self._updates and self.deliver_to):
                    await asyncio.sleep(0.01)
                    continue
                url = self.deliver_to + urlsplit(str(self.webhook["url"])).path
                headers = {"X-Telegram-Bot-Api-Secret-Token": str(self.webhook.get("secret_token", ""))}
                try:
                    async with session.post(url, json=self._updates[0], headers=headers) as response:
                        self.pushed.append(response.status)
                        if response.status == 200:
                            self._updates.popleft()
                            continue
                except aiohttp.ClientError:
                    self.pushed.append(0)
                await asyncio.sleep(0.1)


def _entities(text: str) -> dict[str, Any]:
    if not text.startswith("/"):
        return {}
    return {"entities": [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}]}
