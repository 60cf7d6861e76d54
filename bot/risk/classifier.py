"""The trained reader: a linear model over folded pieces of words, and how it is used."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import joblib
import numpy as np
import numpy.typing as npt

from bot.errors import ContentError
from bot.model import Indicator, RiskLevel
from bot.risk import features
from bot.risk.sentences import Sentence
from bot.risk.training import FORMAT, Trained, train

LEVELS = (RiskLevel.ELEVATED, RiskLevel.HIGH, RiskLevel.IMMEDIATE)
_LIKELY = 0.5


@dataclass(frozen=True, slots=True)
class TrainedVerdict:
    """What the trained reader makes of a message: [start, end) is the stretch of folded text that weighed most."""

    level: RiskLevel
    indicators: tuple[Indicator, ...]
    probabilities: Mapping[str, float]
    """Of at least elevated, at least high, immediate."""

    start: int
    end: int


class TrainedReader:
    """Reads messages with a trained model; holds no state, so threads may share it."""

    def __init__(self, trained: Trained) -> None:
        self._trained = trained
        self._weighing = features.Weighing(trained.vocabulary, trained.idf)
        self._levels = _Columns.of(trained, slice(0, len(LEVELS)))
        self._indicators = _Columns.of(trained, slice(len(LEVELS), None))

    def read(
        self,
        sentences: Sequence[Sentence],
        marks: Sequence[features.Counts],
        language: str | None,
        *,
        strict: bool = False,
    ) -> TrainedVerdict:
        """The verdict on a message; `strict` when its phrases were all denied or asked, or it speaks of nobody.

        `marks` is what the phrases tell of each sentence; without them it is read by its words alone.
        """
        stretches = features.windows(sentences)
        counts = [features.of_sentence(each, mark) for each, mark in zip(sentences, marks, strict=True)]
        weighed = [self._weighing.weigh(features.summed(counts[start:end])) for start, end in stretches]
        scores = np.stack([self._levels.probabilities(*each) for each in weighed])
        highest = scores.max(axis=0)
        level = self._level(highest, language, strict)
        column = max(level, RiskLevel.ELEVATED) - 1
        row = int(scores[:, column].argmax())
        start, end = stretches[row]
        indicators: tuple[Indicator, ...] = ()
        if level is not RiskLevel.NONE:
            likely = np.maximum(*(self._indicators.probabilities(*weighed[each]) for each in (0, row)))
            indicators = tuple(
                indicator
                for indicator, probability in zip(self._trained.indicators, likely, strict=True)
                if probability >= _LIKELY
            )
        return TrainedVerdict(
            level=level,
            indicators=indicators,
            probabilities={each.label: round(float(highest[each - 1]), 4) for each in LEVELS},
            start=sentences[start].start,
            end=sentences[end - 1].end,
        )

    def _level(self, highest: npt.NDArray[np.float32], language: str | None, strict: bool) -> RiskLevel:
        thresholds = self._trained.thresholds_of(language, strict)
        reached = [level for level in LEVELS if highest[level - 1] >= thresholds[level - 1]]
        return max(reached, default=RiskLevel.NONE)


@dataclass(frozen=True, slots=True)
class _Columns:
    """The part of the weights that answers one kind of question."""

    weights: npt.NDArray[np.float32]
    bias: npt.NDArray[np.float32]

    @classmethod
    def of(cls, trained: Trained, columns: slice) -> "_Columns":
        """The weights of these columns, laid out so that single rows are read fast."""
        return cls(np.ascontiguousarray(trained.weights[:, columns]), trained.bias[columns])

    def probabilities(self, places: npt.NDArray[np.int64], weights: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """The probability of each column for a weighed stretch of text."""
        sums = weights @ self.weights[places] + self.bias
        found: npt.NDArray[np.float32] = (1 / (1 + np.exp(-sums))).astype(np.float32)
        return found


def load_trained(path: Path) -> TrainedReader | None:
    """The trained reader at `path`, or None where none was trained; ContentError if it cannot be used."""
    if not path.exists():
        return None
    try:
        raw: Any = joblib.load(path)
        if raw["format"] != FORMAT:
            raise ContentError(f"{path.name}: made by another version of this program; train again")
        return TrainedReader(Trained(**{name: value for name, value in raw.items() if name != "format"}))
    except (OSError, EOFError, KeyError, TypeError, ValueError, AttributeError, ImportError) as error:
        raise ContentError(f"{path.name}: cannot be read: {type(error).__name__}; train again") from error


__all__ = ["LEVELS", "TrainedReader", "TrainedVerdict", "load_trained", "train"]
