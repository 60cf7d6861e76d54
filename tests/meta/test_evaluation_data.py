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
from bot.understanding.examples import plain_sentences, texts_of

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "data"
LANGUAGES = ("hu", "en", "uk", "ro", "de", "ru")
INTENTS = frozenset(yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))["intents"])
FRESH = sorted(path.stem for path in (DATA / "evaluation").glob("*.fresh.jsonl"))
FILES = (*LANGUAGES, *(f"{language}.risk" for language in LANGUAGES), *FRESH)
HARMLESS = frozenset(
    [
        "negation",
        "other_subject",
        "information_question",
        "hypothetical",
        "idiom",
        "quoted",
        "work_complaint",
        "professional",
    ]
)
LEVELS = frozenset(level.label for level in RiskLevel)

FEWEST = 250
FEWEST_FRESH = 200
LONG_ENOUGH = 4
"""Words. What is shorter ("help me", "good morning") everybody writes alike."""


def lines(name: str) -> list[dict[str, Any]]:
    text = (DATA / "evaluation" / f"{name}.jsonl").read_text(encoding="utf-8")
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
def test_there_are_enough_messages_about_danger_and_what_only_sounds_like_it(language: str) -> None:
    rows = lines(f"{language}.risk")
    levels, kinds = Counter(row["risk"] for row in rows), Counter(row["class"] for row in rows)
    stated = Counter(indicator for row in rows for indicator in row["indicators"])

    assert len(rows) >= FEWEST
    assert len({row["text"] for row in rows}) == len(rows)
    assert min(levels[level] for level in LEVELS) >= 30
    assert min(kinds[kind] for kind in HARMLESS) >= 12
    assert stated.keys() == set(Indicator)
    assert sum(row["messy"] for row in rows) >= len(rows) / 4


@pytest.mark.parametrize("name", FRESH)
def test_newest_writers_wrote_of_every_level_and_of_every_kind_of_harmless_talk(name: str) -> None:
    rows = lines(name)
    levels, kinds = Counter(row["risk"] for row in rows), Counter(row["class"] for row in rows)

    assert len({row["text"] for row in rows}) == len(rows) >= FEWEST_FRESH
    assert min(levels[level] for level in LEVELS) >= 15
    assert min(kinds[kind] for kind in HARMLESS) >= 6


@pytest.mark.parametrize("name", FILES)
def test_labels_are_names_of_the_contract(name: str) -> None:
    for row in lines(name):
        assert set(row["intent"]) <= INTENTS
        assert {row["risk"], *row["risk_ok"]} <= LEVELS
        assert set(row["indicators"]) <= set(Indicator)


@pytest.mark.parametrize("name", FILES)
def test_no_message_is_learnt_from(name: str) -> None:
    folder = DATA / name.split(".")[0]
    learnt = {key(text) for texts in texts_of(folder).values() for text in texts}
    learnt |= {key(text) for language, text in plain_sentences(DATA) if language == folder.name}
    held_out = {key(row["text"]) for row in lines(name)}

    assert {text for text in held_out & learnt if len(text.split()) >= LONG_ENOUGH} == set()
