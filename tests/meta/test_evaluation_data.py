"""The evaluation files: whole, labelled by the contract, and not among what the assistant learns from."""

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.model import Indicator, RiskLevel
from bot.normalise import fold_text
from bot.understanding.examples import texts_of

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "data"
LANGUAGES = ("hu", "en", "uk", "ro", "de", "ru")
INTENTS = frozenset(yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))["intents"])
LEVELS = frozenset(level.label for level in RiskLevel)

FEWEST = 250
LONG_ENOUGH = 4
"""Words. What is shorter ("help me", "good morning") everybody writes alike."""


def lines(language: str) -> list[dict[str, Any]]:
    text = (DATA / "evaluation" / f"{language}.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def key(text: str) -> str:
    return " ".join(re.findall(r"\w+", fold_text(text)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_enough_messages_of_every_intent_each_once(language: str) -> None:
    rows = lines(language)
    meant = Counter(row["intent"][0] for row in rows)

    assert len(rows) >= FEWEST
    assert len({row["text"] for row in rows}) == len(rows)
    assert meant.keys() == INTENTS
    assert min(meant.values()) >= 4
    assert sum(row["messy"] for row in rows) >= len(rows) / 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_are_names_of_the_contract(language: str) -> None:
    for row in lines(language):
        assert set(row["intent"]) <= INTENTS
        assert {row["risk"], *row["risk_ok"]} <= LEVELS
        assert set(row["indicators"]) <= set(Indicator)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_is_learnt_from(language: str) -> None:
    learnt = {key(text) for texts in texts_of(DATA / language).values() for text in texts}
    held_out = {key(row["text"]) for row in lines(language)}

    assert {text for text in held_out & learnt if len(text.split()) >= LONG_ENOUGH} == set()
