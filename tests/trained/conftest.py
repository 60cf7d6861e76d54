"""The reader of risk as it is deployed: the phrases of every language and the trained part."""

import json
from typing import Any

import pytest

from bot.risk.reader import RiskReader, load_reader
from bot.settings import ROOT

DATA = ROOT / "data"
LANGUAGES = ("hu", "en", "uk", "ro", "de", "ru")


@pytest.fixture(scope="session")
def reader() -> RiskReader:
    """Both readers, loaded once; fails where nothing is trained."""
    found = load_reader(DATA, ROOT / "models")
    if not found.has_trained_part:
        pytest.fail("no trained reader of risk: run `make train` first")
    return found


def held_out(language: str) -> list[dict[str, Any]]:
    """Every labelled message of the two evaluation files of a language."""
    return [*_rows(f"{language}.jsonl"), *_rows(f"{language}.risk.jsonl")]


def fresh(language: str) -> list[dict[str, Any]]:
    """The messages of the newest writer in a language; none where nobody has written yet."""
    return _rows(f"{language}.fresh.jsonl")


def _rows(name: str) -> list[dict[str, Any]]:
    path = DATA / "evaluation" / name
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []
