"""The three processes on free ports and a folder of their own: for the end-to-end tests and the benchmark."""

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from types import TracebackType

from bot.errors import HelplineError
from bot.settings import ROOT

NAMES = ("gateway", "rasa", "actions")


class NotReady(HelplineError):
    """A process did not come up in time, or ended."""


class Stack:
    """Start, watch, kill and stop the three processes. Their output goes to `<folder>/<name>.log`."""

    def __init__(self, folder: Path, environment: dict[str, str] | None = None) -> None:
        ports = _free_ports(4)
        self.folder = folder
        self.url = f"http://127.0.0.1:{ports[0]}"
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("HELPLINE_")},
            "HELPLINE_VAR": str(folder / "var"),
            "HELPLINE_PORT": str(ports[0]),
            "HELPLINE_METRICS_PORT": str(ports[1]),
            "HELPLINE_RASA_PORT": str(ports[2]),
            "HELPLINE_ACTIONS_PORT": str(ports[3]),
            "PYTHONUNBUFFERED": "1",
            **(environment or {}),
        }
        self._running: dict[str, subprocess.Popen[bytes]] = {}

    def __enter__(self) -> "Stack":
        self.helpline("init")
        for name in NAMES:
            self.start(name)
        try:
            self.wait_ready()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def helpline(self, *arguments: str) -> str:
        """Run one command to its end and return what it prints; raises NotReady when it fails."""
        done = subprocess.run(
            [sys.executable, "-m", "bot", *arguments],
            cwd=ROOT,
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            raise NotReady(f"helpline {arguments[0]} failed: {done.stderr[-500:]}")
        return done.stdout

    def start(self, name: str) -> None:
        """Start one of the processes."""
        command = [sys.executable, "-m", "bot", "serve" if name == "gateway" else name]
        with (self.folder / f"{name}.log").open("ab") as log:
            self._running[name] = subprocess.Popen(
                command, cwd=ROOT, env=self.environment, stdout=log, stderr=log, stdin=subprocess.DEVNULL
            )

    def pid(self, name: str) -> int:
        """The process id."""
        return self._running[name].pid

    def kill(self, name: str) -> None:
        """End a process the hard way."""
        process = self._running[name]
        process.send_signal(signal.SIGKILL)
        process.wait()

    def suspend(self, name: str) -> None:
        """Stop a process from running: it accepts connections and never answers."""
        self._running[name].send_signal(signal.SIGSTOP)

    def resume(self, name: str) -> None:
        """Let it run again."""
        self._running[name].send_signal(signal.SIGCONT)

    def wait_ready(self, timeout: float = 180.0) -> float:
        """Wait until everything answers; returns the seconds waited. Raises NotReady."""
        started = time.monotonic()
        missing = "gateway"
        while time.monotonic() - started < timeout:
            for name, process in self._running.items():
                if process.poll() is not None:
                    raise NotReady(f"{name} ended with {process.returncode}: {self.log(name)[-1_500:]}")
            try:
                with urllib.request.urlopen(f"{self.url}/readyz", timeout=3) as answer:  # noqa: S310 - own address
                    if answer.status == 200:
                        return time.monotonic() - started
            except urllib.error.HTTPError as error:
                missing = json.dumps(json.loads(error.read() or b"{}"))
            except (OSError, ValueError):
                missing = "gateway"
            time.sleep(0.1)
        raise NotReady(f"not ready after {timeout} s: {missing}")

    def log(self, name: str) -> str:
        """What the process has printed."""
        return (self.folder / f"{name}.log").read_text(errors="replace")

    def stop(self) -> None:
        """End all of them, kindly first."""
        for process in self._running.values():
            with contextlib.suppress(ProcessLookupError):
                process.send_signal(signal.SIGCONT)
                process.terminate()
        for process in self._running.values():
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _free_ports(count: int) -> list[int]:
    sockets = [socket.socket() for _ in range(count)]
    try:
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]
    finally:
        for each in sockets:
            each.close()
