"""`helpline init` and `helpline staff ...`: the private folder, keys, database and accounts."""

import argparse
import asyncio
import dataclasses
import json
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import segno

from bot.console.auth import totp_qr_svg, totp_uri
from bot.errors import BadInput, SettingError
from bot.model import Role
from bot.settings import Settings
from bot.storage import migrate
from bot.storage.crypto import KeyRing
from bot.storage.engine import Database
from bot.storage.staff import Credentials, StaffStore
from bot.texts import language_folders

FIRST_USERNAME = "first"

T = TypeVar("T")


def prepare(settings: Settings) -> None:
    """Make the private folder, the keys and the database where they are missing. Raises SettingError."""
    make_private(settings.var)
    if not settings.key_file.exists():
        if _has_sqlite_file(settings):
            raise SettingError("HELPLINE_KEY_FILE", "is missing, but there is a database that needs it")
        KeyRing.create(settings.key_file)
    KeyRing.load(settings.key_file)
    migrate.upgrade(settings.database_url)


def make_private(folder: Path) -> None:
    """Make a folder that only this user can look into. Raises SettingError."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)
    except OSError as error:
        raise SettingError("HELPLINE_VAR", f"cannot be used ({error.strerror})") from error


def first_account(settings: Settings) -> None:
    """Where there is no account yet, make one and print what it logs in with, once."""

    async def make(staff: StaffStore) -> Credentials | None:
        if not await staff.is_empty():
            return None
        languages = language_folders(settings.data)
        return await staff.add(FIRST_USERNAME, Role.SUPERVISOR, languages, datetime.now(UTC), shown_as="Counsellor")

    made = _with_staff(settings, make)
    if made is not None:
        print("\nThe first account for the counsellors' console. This is shown once:", flush=True)
        _show(made, as_json=False)


def add(settings: Settings, arguments: argparse.Namespace) -> None:
    """`helpline staff add`: an account that can log in at once. Raises BadInput, Conflict."""
    prepare(settings)
    languages = [code.strip() for code in arguments.languages.split(",") if code.strip()]
    known = language_folders(settings.data)
    if not languages or not set(languages) <= set(known):
        raise BadInput("unknown_language", f"--languages takes some of {','.join(known)}")
    made = _with_staff(
        settings,
        lambda staff: staff.add(
            arguments.username, Role(arguments.role), languages, datetime.now(UTC), shown_as=arguments.name
        ),
    )
    _show(made, as_json=arguments.json, qr=arguments.qr)


def list_all(settings: Settings) -> None:
    """`helpline staff list`."""
    for account in _with_staff(settings, lambda staff: staff.all()):
        state = "disabled" if account.disabled else "active"
        print(f"{account.username:<20} {account.role.value:<11} {','.join(account.languages):<20} {state}")


def disable(settings: Settings, arguments: argparse.Namespace) -> None:
    """`helpline staff disable`: its sessions end at once."""
    _with_staff(settings, lambda staff: staff.disable(arguments.username))


def reset(settings: Settings, arguments: argparse.Namespace) -> None:
    """`helpline staff reset`: a new password and second factor; its sessions end at once."""
    made = _with_staff(settings, lambda staff: staff.reset(arguments.username))
    _show(made, as_json=arguments.json, qr=arguments.qr)


def _with_staff(settings: Settings, work: Callable[[StaffStore], Awaitable[T]]) -> T:
    async def run() -> T:
        async with Database.opened(settings.database_url) as database:
            return await work(StaffStore(database, KeyRing.load(settings.key_file)))

    return asyncio.run(run())


def _show(credentials: Credentials, *, as_json: bool, qr: Path | None = None) -> None:
    uri = totp_uri(credentials.username, credentials.totp_secret)
    if qr is not None:
        # Only the owner may read it: who has the picture has the second factor.
        qr.touch(mode=0o600)
        qr.write_text(totp_qr_svg(uri), encoding="utf-8")
    if as_json:
        print(json.dumps(dataclasses.asdict(credentials)))
        return
    print(f"  user name    {credentials.username}")
    print(f"  password     {credentials.password}")
    print(f"  TOTP secret  {credentials.totp_secret}")
    print(f"  for the authenticator app: {uri}")
    if sys.stdout.isatty():
        segno.make(uri, error="m").terminal(compact=True)
    sys.stdout.flush()


def _has_sqlite_file(settings: Settings) -> bool:
    prefix = "sqlite:///"
    url = settings.database_url
    return url.startswith(prefix) and Path(url.removeprefix(prefix)).exists()
