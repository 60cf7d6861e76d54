"""`helpline demo`: written conversations played into a running system, to train counsellors and see the queue alive."""

import asyncio
from urllib.parse import urlsplit

from bot.demo import Outcome, Player, Script, load_scripts
from bot.errors import SettingError
from bot.settings import LOOPBACK, Settings

FASTEST = 1_000.0


def demo(
    settings: Settings,
    *,
    url: str | None,
    pace: float,
    only: list[str],
    at_once: int,
    erase: bool,
    anyway: bool,
    list_only: bool,
) -> None:
    """Play them. Raises SettingError for what must not be, DemoUnreachable when the gateway does not answer."""
    scripts = _chosen(load_scripts(settings.data), only)
    if list_only:
        _show(scripts)
        return
    address = url or f"http://{settings.host}:{settings.port}"
    if urlsplit(address).hostname not in LOOPBACK and not anyway:
        raise SettingError("--url", "is another machine: invented cases among real ones harm people (--anyway plays)")
    if not 0 < pace <= FASTEST or not 1 <= at_once <= 10:
        raise SettingError("--pace", f"must be above 0 and at most {FASTEST:.0f}; --at-once 1 to 10")
    print(f"Playing {len(scripts)} invented conversations into {address}; Ctrl-C ends it.", flush=True)
    player = Player(address, pace, lambda line: print(line, flush=True), at_once, erase)
    outcomes = asyncio.run(player.play(scripts))
    _summary(outcomes, erased=erase)


def _chosen(scripts: tuple[Script, ...], only: list[str]) -> tuple[Script, ...]:
    unknown = sorted(set(only) - {script.name for script in scripts})
    if unknown:
        raise SettingError("--only", f"there is no conversation {unknown[0]}; --list shows them")
    return tuple(script for script in scripts if not only or script.name in only)


def _show(scripts: tuple[Script, ...]) -> None:
    for script in scripts:
        print(f"{script.name:<16} {script.language}  {script.title}\n{'':<20} {script.teaches['en']}")


def _summary(outcomes: list[Outcome], *, erased: bool) -> None:
    print()
    for one in outcomes:
        end = "left by quick exit" if one.left else f"now: {one.mode}"
        with_whom = "with a counsellor" if one.had_counsellor else "without a counsellor"
        print(f"{one.name:<16} wrote {one.wrote}, {one.answers} answers, {with_whom}, {end}")
    if not erased:
        print("\nThey stay in the queue like any other. A supervisor can erase each; --erase does it at the end.")
