"""Backups that were made without a name of their own: how they are called, and their end."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

_STAMP = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"backup-(\d{8}T\d{6}Z)\.db")


def backup_name(now: datetime) -> str:
    """The name of a backup made now."""
    return f"backup-{now.astimezone(UTC):{_STAMP}}.db"


def expire_backups(folder: Path, keep: timedelta, now: datetime) -> int:
    """Delete the backups in a folder that are older than `keep`; returns how many. Raises OSError.

    A backup holds what people erased after it. Which are ours, and how old, is told by their names alone: other files
    stay, whatever their age.
    """
    gone = 0
    for path in sorted(folder.glob("backup-*.db")):
        named = _NAME.fullmatch(path.name)
        if named is None:
            continue
        try:
            made = datetime.strptime(named[1], _STAMP).replace(tzinfo=UTC)
        except ValueError:  # figures that are no time
            continue
        if made < now - keep:
            path.unlink(missing_ok=True)
            gone += 1
    return gone
