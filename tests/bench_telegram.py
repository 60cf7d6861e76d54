"""How fast the bot is beside a bare echo bot, on the same Bot API stand-in: `python -m tests.bench_telegram`.

The real three processes answer through Rasa; the echo bot is python-telegram-bot's Application with one handler. Ours
keeps to Telegram's 30 messages a second, the echo bot does not know of it.
"""

import asyncio
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters

from bot.commands.stack import Stack
from tests.telegram_stand_in import TOKEN, Person, TelegramStandIn

ONE_AFTER_THE_OTHER = 50
PEOPLE = 20
EACH = 10
LONGEST = 120.0


@contextmanager
def stand_in() -> Iterator[TelegramStandIn]:
    """One on its own thread."""
    made = TelegramStandIn()
    made.start_in_thread()
    try:
        yield made
    finally:
        made.stop_thread()


def measure(server: TelegramStandIn) -> dict[str, Any]:
    """Milliseconds from an update to its answer, one after the other; updates a second with many people at once."""
    person = Person(8_000_000, "en")
    server.say(person, "what are my rights?")
    server.wait(lambda: server.texts(person), 30)
    time.sleep(2)  # the first words, which only ours has
    times = []
    for _ in range(ONE_AFTER_THE_OTHER):
        before = len(server.texts(person))
        began = time.perf_counter()
        server.say(person, "what are my rights?")
        server.wait(lambda before=before: len(server.texts(person)) > before, 30)
        times.append((time.perf_counter() - began) * 1_000)
        time.sleep(0.05)
    people = [Person(8_100_000 + number, "en") for number in range(PEOPLE)]
    for one in people:
        server.say(one, "hello")
    server.wait(lambda: all(server.texts(one) for one in people), LONGEST)
    time.sleep(5)
    before = {one.id: len(server.texts(one)) for one in people}
    began = time.perf_counter()
    for _ in range(EACH):
        for one in people:
            server.say(one, "thank you")
    server.wait(lambda: all(len(server.texts(one)) >= before[one.id] + EACH for one in people), LONGEST)
    seconds = time.perf_counter() - began
    ordered = sorted(times)
    return {
        "median_ms": round(statistics.median(ordered), 1),
        "p95_ms": round(ordered[int(len(ordered) * 0.95) - 1], 1),
        "updates_per_second": round(PEOPLE * EACH / seconds, 1),
    }


def ours() -> dict[str, Any]:
    """The helpline's three processes."""
    with stand_in() as server, tempfile.TemporaryDirectory() as folder:
        environment = {
            "HELPLINE_HOURS": "24/7",
            "HELPLINE_MESSAGES_PER_MINUTE": "10000",
            "HELPLINE_TELEGRAM_TOKEN": TOKEN,
            "HELPLINE_TELEGRAM_API_URL": server.url,
        }
        with Stack(Path(folder), environment):
            return measure(server)


def echo() -> dict[str, Any]:
    """The same measure of a bot that only repeats."""

    async def repeat(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        if update.message is not None and update.message.text is not None:
            await update.message.reply_text(update.message.text)

    async def run(server: TelegramStandIn) -> dict[str, Any]:
        application = Application.builder().token(TOKEN).base_url(f"{server.url}/bot").concurrent_updates(True).build()
        application.add_handler(MessageHandler(filters.TEXT, repeat))
        async with application:
            await application.start()
            assert application.updater is not None
            await application.updater.start_polling()
            try:
                return await asyncio.to_thread(measure, server)
            finally:
                await application.updater.stop()
                await application.stop()

    with stand_in() as server:
        return asyncio.run(run(server))


if __name__ == "__main__":
    sys.stdout.write(json.dumps({"ours": ours(), "bare echo bot": echo()}, indent=1) + "\n")
