"""The reader of risk as it is deployed: the phrases of every language and the trained part."""

import json
from pathlib import Path
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
    """Every labelled message of the evaluation files of a language."""
    paths: list[Path] = sorted((DATA / "evaluation").glob(f"{language}*.jsonl"))
    return [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
