"""Pairs of messages that differ in one thing, a class for each way a detector of risk fails.

In the manner of functional tests such as HateCheck. The floors lie a little under the figures of the day they were
written, since every training differs a little: they can only rise (docs/decisions/0004-risk.md).
"""

from pathlib import Path

import pytest
import yaml

from bot.model import RiskLevel
from bot.risk.reader import RiskReader
from tests.trained.conftest import LANGUAGES

HERE = Path(__file__).parent
FEWEST_PAIRS = 15
FLOORS = yaml.safe_load((HERE / "contrast_floors.yml").read_text(encoding="utf-8"))
CLASSES = [(language, kind) for language in LANGUAGES for kind in FLOORS[language]]
ALL = "all"
"""The floor of all pairs of a language together."""


def pairs(language: str) -> dict[str, list[dict[str, str]]]:
    listed: dict[str, list[dict[str, str]]] = yaml.safe_load(
        (HERE / "contrast" / f"{language}.yml").read_text(encoding="utf-8")
    )
    return listed


@pytest.mark.parametrize(("language", "kind"), CLASSES)
def test_the_cry_is_heard_and_the_calm_one_left_alone_as_often_as_before(
    reader: RiskReader, language: str, kind: str
) -> None:
    of_class = pairs(language)
    listed = [pair for each in of_class.values() for pair in each] if kind == ALL else of_class[kind]
    heard = sum(reader.assess(pair["risk"], language).level >= RiskLevel.from_label(pair["level"]) for pair in listed)
    calm = sum(reader.assess(pair["calm"], language).level <= RiskLevel.from_label(pair["most"]) for pair in listed)
    alarmed = sum(reader.assess(pair["calm"], language).level >= RiskLevel.HIGH for pair in listed)

    assert heard >= FLOORS[language][kind]["heard"]
    assert calm >= FLOORS[language][kind]["calm"]
    assert alarmed <= FLOORS[language][kind]["alarmed"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_class_has_enough_pairs_and_a_floor(language: str) -> None:
    listed = pairs(language)

    assert min(map(len, listed.values())) >= FEWEST_PAIRS
    assert {*listed, ALL} == FLOORS[language].keys()
