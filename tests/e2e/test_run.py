"""`helpline run`, as a newcomer meets it: the first login once, the addresses, and nothing left after Ctrl-C."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from bot.commands.stack import Stack
from bot.settings import ROOT


def start(stack: Stack, log: Path) -> subprocess.Popen[bytes]:
    with log.open("wb") as output:
        return subprocess.Popen(
            [sys.executable, "-m", "bot", "run"],
            cwd=ROOT,
            env=stack.environment,
            stdout=output,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            start_new_session=True,
        )


def wait_for(text: str, log: Path, process: subprocess.Popen[bytes], seconds: float = 120) -> str:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        printed = log.read_text(errors="replace")
        if text in printed:
            return printed
        assert process.poll() is None, printed[-2_000:]
        time.sleep(0.2)
    raise AssertionError(f"{text!r} was not printed: {log.read_text(errors='replace')[-2_000:]}")


def running_with(marker: str) -> list[int]:
    """Processes whose environment names this folder: ours, whoever their parent is now."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and int(entry.name) != os.getpid():
            try:
                environment = (entry / "environ").read_bytes()
                state = (entry / "stat").read_text().rpartition(")")[2].split()[0]
            except OSError:
                continue
            if marker.encode() in environment and state != "Z":
                found.append(int(entry.name))
    return found


def test_the_first_run_prints_the_login_once_and_ctrl_c_leaves_no_process(tmp_path: Path) -> None:
    stack = Stack(tmp_path)
    try:
        # Given a first run
        first = start(stack, tmp_path / "first.log")
        printed = wait_for("Ctrl-C stops everything.", tmp_path / "first.log", first)
        assert f"{stack.url}/staff" in printed
        assert printed.count("password ") == 1
        password = printed.split("password ")[1].split()[0]

        # When Ctrl-C is pressed
        os.killpg(first.pid, signal.SIGINT)
        first.wait(timeout=30)

        # Then nothing of it runs any more
        assert running_with(str(tmp_path)) == []

        # And a second run shows no login again
        second = start(stack, tmp_path / "second.log")
        printed = wait_for("Ctrl-C stops everything.", tmp_path / "second.log", second)
        assert "password" not in printed
        os.killpg(second.pid, signal.SIGTERM)
        second.wait(timeout=30)
        assert running_with(str(tmp_path)) == []

        # And the password is kept nowhere
        holding = [p.name for p in (tmp_path / "var").rglob("*") if p.is_file() and password.encode() in p.read_bytes()]
        assert holding == []
    finally:
        for pid in running_with(str(tmp_path)):
            os.kill(pid, signal.SIGKILL)
