"""Short messages in the middle of a talk ("me again", "two minutes please") call nobody."""

from pathlib import Path

import yaml

from bot.model import RiskLevel
from bot.risk.reader import RiskReader
from tests.trained.conftest import LANGUAGES

MESSAGES: dict[str, list[str]] = yaml.safe_load((Path(__file__).parent / "small_talk.yml").read_text(encoding="utf-8"))

# Of every hundred, and of a language's twenty: just above the figures of 27 November 2026.
TAKEN_FOR_HIGH = 0.05
OF_ONE_LANGUAGE = 2


def test_small_talk_raises_few_alarms(reader: RiskReader) -> None:
    alarms = {
        language: sum(reader.assess(text, language).level >= RiskLevel.HIGH for text in texts)
        for language, texts in MESSAGES.items()
    }

    assert MESSAGES.keys() == set(LANGUAGES)
    assert max(alarms.values()) <= OF_ONE_LANGUAGE
    assert sum(alarms.values()) <= TAKEN_FOR_HIGH * sum(map(len, MESSAGES.values()))
