"""`helpline run`: everything a newcomer needs, in one go; Ctrl-C stops all of it."""

import json
import sys
import threading
import time
import urllib.error
import urllib.request

from honcho.manager import Manager

from bot.commands import accounts, train
from bot.settings import ROOT, Settings

READY_WITHIN = 120
"""Seconds after which the start counts as failed."""


def run(settings: Settings) -> int:
    """Set up what is missing, train if needed, start the three processes and wait for them. Returns an exit code."""
    accounts.prepare(settings)
    train.train(settings)
    accounts.first_account(settings)
    environment = train.rasa_environment(settings) | {"PYTHONUNBUFFERED": "1"}
    manager = Manager()
    for name in ("gateway", "rasa", "actions"):
        command = "serve" if name == "gateway" else name
        manager.add_process(name, f"exec '{sys.executable}' -m bot {command}", env=environment, cwd=str(ROOT))
    started = time.monotonic()
    announcer = threading.Thread(target=_announce, args=(settings, started), daemon=True)
    announcer.start()
    manager.loop()
    return int(manager.returncode or 0)


def _announce(settings: Settings, started: float) -> None:
    address = f"http://{_shown(settings.host)}:{settings.port}"
    missing = ""
    while time.monotonic() - started < READY_WITHIN:
        ready, missing = _ready(address)
        if ready:
            seconds = time.monotonic() - started
            lines = (
                "",
                f"Ready after {seconds:.0f} s.",
                f"  Page with the chat window   {settings.public_url or address}/",
                f"  Chat on a page of its own   {settings.public_url or address}/chat",
                f"  Counsellors' console        {settings.public_url or address}/staff",
                f"  Telegram                    {'on' if settings.telegram_token else 'off (HELPLINE_TELEGRAM_TOKEN)'}",
                "  Ctrl-C stops everything.",
                "",
            )
            print("\n".join(lines), flush=True)
            return
        time.sleep(0.2)
    print(f"Not ready after {READY_WITHIN} s: {missing}", flush=True)


def _ready(address: str) -> tuple[bool, str]:
    try:
        with urllib.request.urlopen(f"{address}/readyz", timeout=2) as answer:  # noqa: S310 - our own http address
            return answer.status == 200, ""
    except urllib.error.HTTPError as error:
        parts = json.loads(error.read() or b"{}")
        return False, ", ".join(sorted(name for name, good in parts.items() if good is False))
    except (OSError, ValueError):
        return False, "gateway"


def _shown(host: str) -> str:
    return "127.0.0.1" if host in ("0.0.0.0", "::") else host  # noqa: S104 - shown, not listened on
