"""The trained reader: models over the views of a stretch of text, and how they are used."""

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import joblib
import numpy as np

from bot.errors import ContentError
from bot.model import Indicator, RiskLevel
from bot.risk.features import Stretch
from bot.risk.judge import Judge, answers_of
from bot.risk.manner import Floats
from bot.risk.network import Network, both
from bot.risk.pattern_part import PhraseKey
from bot.risk.spelling import Speller, Vocabulary
from bot.understanding.concepts import Concepts
from bot.understanding.features import Features, Reader, Weighing
from bot.understanding.linear import Linear

FORMAT = 8
LEVELS = (RiskLevel.ELEVATED, RiskLevel.HIGH, RiskLevel.IMMEDIATE)
ANY_LANGUAGE = ""
"""Thresholds for a language that was not guessed or has none of its own."""

_LINE = "\n"
"""Between pieces, in which it cannot stand: one long string is read much faster than a list of strings."""

Thresholds = tuple[float, float, float]
"""Probabilities from which a message is elevated, high, immediate."""


@dataclass(frozen=True, slots=True)
class Trained:
    """The trained part: plain arrays and names, no code."""

    features: Features
    questions: Linear
    """A column for each question that is asked of a stretch; the first three are LEVELS: at least so grave."""

    judge: Judge
    network: Network
    indicators: tuple[Indicator, ...]
    indicator_weights: Linear
    thresholds: Mapping[str, Thresholds]
    strict_thresholds: Mapping[str, Thresholds]

    trusted: frozenset[PhraseKey]
    """Phrases that are right by themselves: heard in many grave examples and hardly ever in harmless ones."""

    vocabulary: Vocabulary

    def thresholds_of(self, language: str | None, strict: bool) -> Thresholds:
        """Where the levels begin in a language."""
        table = self.strict_thresholds if strict else self.thresholds
        return table.get(language or ANY_LANGUAGE, table[ANY_LANGUAGE])


@dataclass(frozen=True, slots=True)
class TrainedVerdict:
    """What the trained reader makes of a message: [start, end) is the stretch of folded text that weighed most."""

    level: RiskLevel
    indicators: tuple[Indicator, ...]
    probabilities: Mapping[str, float]
    """Of at least elevated, at least high, immediate."""

    start: int
    end: int

    suspects: bool = True
    """Whether it holds at least elevated for likely, where nothing calms it: then it believes any phrase."""


class TrainedReader:
    """Reads messages with a trained model; holds no state, so threads may share it."""

    def __init__(self, trained: Trained, reader: Reader) -> None:
        self._trained = trained
        self.reader = reader
        self.trusted = trained.trusted
        self.speller = Speller(trained.vocabulary)

    def read(
        self, stretches: Sequence[Stretch], manner: Floats, language: str | None, *, strict: bool = False
    ) -> TrainedVerdict:
        """The verdict on a message, given as its stretches, the whole first, and the manner it is written in.

        `strict` when its phrases were all denied or asked, or it speaks of nobody.
        """
        trained = self._trained
        rows = trained.features.rows([each.read for each in stretches])
        margins = trained.questions.scores_of_rows(rows, len(stretches))
        whole, parts = margins[:1], margins[1:] if len(margins) > 1 else margins
        answers = answers_of(whole, parts.max(axis=0, keepdims=True), manner[np.newaxis])
        highest = both(trained.judge.probabilities(answers)[0], trained.network.probabilities(*rows.only(0)))
        thresholds = trained.thresholds_of(language, strict)
        reached = [level for level in LEVELS if highest[level - 1] >= thresholds[level - 1]]
        level = max(reached, default=RiskLevel.NONE)
        gravest = int(margins[:, max(level, RiskLevel.ELEVATED) - 1].argmax())
        indicators: tuple[Indicator, ...] = ()
        if level is not RiskLevel.NONE:
            said = np.maximum(*(trained.indicator_weights.scores(*rows.only(place)) for place in (0, gravest)))
            indicators = tuple(each for each, margin in zip(trained.indicators, said, strict=True) if margin >= 0)
        return TrainedVerdict(
            level=level,
            indicators=indicators,
            probabilities={each.label: round(float(highest[each - 1]), 4) for each in LEVELS},
            start=stretches[gravest].start,
            end=stretches[gravest].end,
            suspects=bool(highest[0] >= trained.thresholds_of(language, strict=False)[0]),
        )


def save(trained: Trained, path: Path) -> None:
    """Write the trained part to `path`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    content = {
        "format": FORMAT,
        "views": {
            view: (_LINE.join(each.vocabulary), each.idf, each.weight)
            for view, each in trained.features.weighings.items()
        },
        "questions": (trained.questions.weights.astype(np.float16), trained.questions.bias),
        "judge": dataclasses.astuple(trained.judge),
        "network": dataclasses.astuple(trained.network),
        "indicators": [indicator.value for indicator in trained.indicators],
        "indicator_weights": (trained.indicator_weights.weights.astype(np.float16), trained.indicator_weights.bias),
        "thresholds": dict(trained.thresholds),
        "strict_thresholds": dict(trained.strict_thresholds),
        "trusted": sorted(trained.trusted),
        "heard": {language: dict(words) for language, words in trained.vocabulary.heard.items()},
        "known": _LINE.join(sorted(trained.vocabulary.known)),
    }
    joblib.dump(content, path, compress=1)


def _lines(joined: str) -> list[str]:
    return joined.split(_LINE) if joined else []


def load_trained(path: Path, concepts: Concepts) -> TrainedReader:
    """The trained reader at `path`; ContentError if it cannot be used."""
    try:
        raw: Any = joblib.load(path)
        if raw["format"] != FORMAT:
            raise ContentError(f"{path.name}: made by another version of this program; train again")
        weighings = {
            view: Weighing({piece: place for place, piece in enumerate(_lines(pieces))}, idf, weight)
            for view, (pieces, idf, weight) in raw["views"].items()
        }
        trained = Trained(
            features=Features(weighings),
            questions=Linear(*raw["questions"]),
            judge=Judge(*raw["judge"]),
            network=Network(*raw["network"]),
            indicators=tuple(map(Indicator, raw["indicators"])),
            indicator_weights=Linear(*raw["indicator_weights"]),
            thresholds=raw["thresholds"],
            strict_thresholds=raw["strict_thresholds"],
            trusted=frozenset(map(tuple, raw["trusted"])),
            vocabulary=Vocabulary(raw["heard"], frozenset(_lines(raw["known"]))),
        )
    except (OSError, EOFError, KeyError, TypeError, ValueError, AttributeError, ImportError) as error:
        raise ContentError(f"{path.name}: cannot be read: {type(error).__name__}; train again") from error
    return TrainedReader(trained, Reader(concepts))
