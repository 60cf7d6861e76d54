"""Real PostgreSQL and Redis servers for tests: started once when first needed, ended with the test run.

Where a server's program is missing the test is skipped with that reason, or fails when HELPLINE_REQUIRE_ALL=1.
"""

import atexit
import functools
import itertools
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import psycopg
import pytest

from bot.storage import migrate

DATABASES = ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)]
"""Parameters for a fixture that runs its tests on both."""

_numbers = itertools.count(1)


@contextmanager
def fresh_database(kind: str, folder: Path) -> Iterator[str]:
    """The URL of a migrated, empty database of this kind, gone afterwards."""
    if kind == "sqlite":
        url = f"sqlite:///{folder / 'helpline.db'}"
        migrate.upgrade(url)
        yield url
        return
    server = postgresql()
    _migrated_template()
    with server.database(template="migrated") as url:
        yield url


class PostgreSQL:
    """A throw-away server on a free port of 127.0.0.1."""

    def __init__(self, programs: Path) -> None:
        self._programs = programs
        self._folder = Path(tempfile.mkdtemp(prefix="helpline-postgresql-"))
        self.port = free_port()
        if os.geteuid() == 0:  # PostgreSQL refuses to run as root: only the server drops its rights
            shutil.chown(self._folder, "postgres", "postgres")
        self._run("initdb", "-D", self._data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync")
        options = (
            f"-p {self.port} -h 127.0.0.1 -k {self._folder} -c max_connections=200 "
            "-c fsync=off -c synchronous_commit=off -c full_page_writes=off"
        )
        self._run("pg_ctl", "-D", self._data, "-w", "-l", str(self._folder / "log"), "start", "-o", options)

    @property
    def _data(self) -> str:
        return str(self._folder / "data")

    @property
    def data_folder(self) -> Path:
        """Where its files are."""
        return self._folder / "data"

    def url(self, name: str) -> str:
        """The URL of one of its databases."""
        return f"postgresql://postgres@127.0.0.1:{self.port}/{name}"

    def admin(self, statement: str) -> None:
        """Run one statement outside any of the tests' databases."""
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(statement)

    @contextmanager
    def database(self, template: str = "template0") -> Iterator[str]:
        """A new database, dropped afterwards."""
        name = f"test_{next(_numbers)}"
        self.admin(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        try:
            yield self.url(name)
        finally:
            self.admin(f'DROP DATABASE "{name}" WITH (FORCE)')

    def stop(self) -> None:
        """End the server and remove its files."""
        self._run("pg_ctl", "-D", self._data, "-w", "-m", "immediate", "stop")
        shutil.rmtree(self._folder, ignore_errors=True)

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(self._programs / program), *arguments]
        if os.geteuid() == 0:
            command = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", *command]
        subprocess.run(command, check=True, cwd="/", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


@functools.cache
def postgresql() -> PostgreSQL:
    """The one server of this test run."""
    found = shutil.which("pg_ctl")
    candidates = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    programs = next((folder for folder in candidates if (folder / "initdb").exists()), None)
    if programs is None and found is not None:
        programs = Path(found).parent
    if programs is None:
        _missing("PostgreSQL's pg_ctl is not on this machine")
    server = PostgreSQL(programs)
    atexit.register(server.stop)
    return server


@functools.cache
def _migrated_template() -> None:
    server = postgresql()
    server.admin('CREATE DATABASE "migrated" TEMPLATE "template0"')
    migrate.upgrade(server.url("migrated"))


class RedisServer:
    """A throw-away Redis on a free port of 127.0.0.1; can be stopped and started again."""

    def __init__(self, program: str) -> None:
        self._program = program
        self._folder = tempfile.mkdtemp(prefix="helpline-redis-")
        self.port = free_port()
        self._process: subprocess.Popen[bytes] | None = None
        self.start()

    @property
    def url(self) -> str:
        """Where it answers."""
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        """Start it and wait until it listens."""
        self._process = subprocess.Popen(
            [
                self._program,
                *("--port", str(self.port), "--bind", "127.0.0.1", "--dir", self._folder),
                *("--save", "", "--appendonly", "no"),
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        deadline = time.monotonic() + 10
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.02)

    def stop(self) -> None:
        """End it."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait(10)
            self._process = None

    def remove(self) -> None:
        """End it and remove its files."""
        self.stop()
        shutil.rmtree(self._folder, ignore_errors=True)


@contextmanager
def redis_server() -> Iterator[RedisServer]:
    """A Redis of one's own."""
    program = shutil.which("redis-server")
    if program is None:
        _missing("redis-server is not on this machine")
    server = RedisServer(program)
    try:
        yield server
    finally:
        server.remove()


def free_port() -> int:
    """A port that nobody listens on at this moment."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def _missing(reason: str) -> NoReturn:
    if os.environ.get("HELPLINE_REQUIRE_ALL") == "1":
        pytest.fail(reason)
    pytest.skip(reason)
