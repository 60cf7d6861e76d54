"""Labelled messages out of JSON-lines files (docs/api.md says what a line holds)."""

import json
from pathlib import Path
from typing import Any

from bot.errors import ContentError
from bot.evaluation import Labelled
from bot.model import RiskLevel


def read_labelled(path: Path) -> list[Labelled]:
    """Read one JSON-lines file; the language is in the line or in the file's name. Raises ContentError."""
    lines = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip():
            continue
        try:
            lines.append(_labelled(json.loads(line), path.name.split(".")[0]))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise ContentError(f"{path.name} line {number}: not a labelled message") from error
    return lines


def _labelled(row: dict[str, Any], language: str) -> Labelled:
    text = row["text"]
    if not isinstance(text, str):
        raise TypeError
    intents = row.get("intent")
    return Labelled(
        text=text,
        language=row.get("language", language),
        intents=((intents,) if isinstance(intents, str) else tuple(intents)) if intents else None,
        risk=RiskLevel.from_label(row["risk"]) if row.get("risk") else None,
        risk_ok=tuple(RiskLevel.from_label(level) for level in row.get("risk_ok") or ()),
        indicators=frozenset(row["indicators"]) if row.get("indicators") is not None else None,
        kind=row.get("class"),
        messy=bool(row["messy"]) if "messy" in row else None,
    )
