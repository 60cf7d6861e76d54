"""Training of the linear reader: three levels and every indicator, thresholds by cross-validation."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import joblib
import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

from bot.errors import ContentError
from bot.model import Indicator
from bot.normalise import fold
from bot.risk import features
from bot.risk.pattern_part import PatternPart
from bot.risk.riskfile import Example, load_languages
from bot.risk.sentences import split
from bot.understanding.examples import misspell

FORMAT = 1
ANY_LANGUAGE = ""
"""Thresholds for a language that was not guessed or has none of its own."""

_FOLDS = 4
_SEED = 20
_FEWEST_OF_AN_INDICATOR = 8
_FEWEST_DOCUMENTS = 2
_STRENGTH = 1.0
"""Inverse of the regularisation; cross-validation on the examples hardly tells 1 from 40."""

# The most harmless messages that may be flagged at elevated, high, immediate: the thresholds are the lowest
# that keep to it, so that nothing else than these ceilings costs recall.
_CEILINGS = (0.12, 0.02, 0.004)
_STRICT_CEILINGS = (0.08, 0.0, 0.0)
_HIGH_TAKEN_FOR_IMMEDIATE = 0.15

Progress = Callable[[str], None]
Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Trained:
    """The trained part as it is saved: plain arrays and names, no code."""

    vocabulary: dict[str, int]
    idf: Floats
    weights: Floats
    bias: Floats
    indicators: tuple[Indicator, ...]
    thresholds: dict[str, tuple[float, float, float]]
    strict_thresholds: dict[str, tuple[float, float, float]]

    def thresholds_of(self, language: str | None, strict: bool) -> tuple[float, float, float]:
        """Probabilities from which a message is elevated, high, immediate."""
        table = self.strict_thresholds if strict else self.thresholds
        return table.get(language or ANY_LANGUAGE, table[ANY_LANGUAGE])


@dataclass(frozen=True, slots=True)
class Prepared:
    """An example with the counts of its stretches, as written and misspelt."""

    example: Example
    clean: tuple[features.Counts, ...]
    misspelt: tuple[features.Counts, ...]


def train(data_dir: Path, target: Path, progress: Callable[[str], None]) -> None:
    """Train on the examples of every risk.yml under `data_dir` and save the model to `target`."""
    languages = tuple(load_languages(data_dir).values())
    examples = [example for each in languages for example in each.examples]
    trained = fit_with_thresholds(examples, PatternPart(languages), progress)
    target.parent.mkdir(parents=True, exist_ok=True)
    content = {name: getattr(trained, name) for name in Trained.__slots__}
    joblib.dump({"format": FORMAT, **content}, target, compress=3)
    progress(f"risk: saved {target.name}, {target.stat().st_size // 1024} KiB")


def fit_with_thresholds(examples: Sequence[Example], patterns: PatternPart, progress: Progress) -> Trained:
    """A model of all examples, with thresholds from held-out parts of them."""
    levels = np.array([int(example.level) for example in examples])
    if len(examples) < _FOLDS or np.bincount(levels, minlength=4).min() < _FOLDS:
        raise ContentError(f"risk.yml: at least {_FOLDS} examples of every level are needed to train")
    progress(f"risk: {len(examples)} examples")
    prepared = prepare(examples, patterns)
    scores = held_out_scores(prepared, progress)
    thresholds, strict = {}, {}
    names = {example.language for example in examples}
    for language in sorted(names | {ANY_LANGUAGE}):
        chosen = np.array([language in (ANY_LANGUAGE, example.language) for example in examples])
        thresholds[language] = _thresholds(scores[chosen], levels[chosen], _CEILINGS)
        strict[language] = _thresholds(scores[chosen], levels[chosen], _STRICT_CEILINGS)
        for table in (thresholds, strict):
            # A few hundred examples a language place the rare immediate level too freely.
            own, pooled = table[language], table[ANY_LANGUAGE]
            table[language] = own[0], own[1], max(own[2], pooled[2])
        progress(_figures(language or "all", scores[chosen], levels[chosen], thresholds[language]))
    return _fit(prepared, thresholds, strict)


def prepare(examples: Sequence[Example], patterns: PatternPart) -> list[Prepared]:
    """What the reader sees of each example, and of a misspelt copy of it."""
    chance = random.Random(_SEED)  # no secret: the same mistakes in every training
    return [
        Prepared(
            example, _seen(example.text, example, patterns), _seen(misspell(example.text, chance), example, patterns)
        )
        for example in examples
    ]


def _seen(text: str, example: Example, patterns: PatternPart) -> tuple[features.Counts, ...]:
    """Counts of each stretch of a text, the whole of it first."""
    folded = fold(text)
    sentences = split(folded)
    marks = patterns.alone(example.language).read(folded, sentences, example.language).marks
    counts = [features.of_sentence(each, mark) for each, mark in zip(sentences, marks, strict=True)]
    return tuple(features.summed(counts[start:end]) for start, end in features.windows(sentences))


def held_out_scores(examples: Sequence[Prepared], progress: Progress) -> Floats:
    """Probabilities of the three levels for each example, by a model that has not seen it."""
    from_groups = np.array([f"{each.example.language}{int(each.example.level)}" for each in examples])
    scores = np.zeros((len(examples), 3), dtype=np.float32)
    folds = StratifiedKFold(_FOLDS, shuffle=True, random_state=_SEED)
    for number, (seen, unseen) in enumerate(folds.split(from_groups, from_groups), start=1):
        progress(f"risk: cross-validation {number} of {_FOLDS}")
        part = _fit([examples[place] for place in seen], {}, {}, with_indicators=False)
        weighing = features.Weighing(part.vocabulary, part.idf)
        for place in unseen:
            scores[place] = _highest(part, weighing, examples[place].clean)
    return scores


def _highest(part: Trained, weighing: features.Weighing, stretches: Sequence[features.Counts]) -> Floats:
    """The highest probability of each level among the stretches of a message."""
    rows = []
    for stretch in stretches:
        places, weights = weighing.weigh(stretch)
        rows.append(weights @ part.weights[places][:, :3] + part.bias[:3])
    highest: Floats = (1 / (1 + np.exp(-np.max(rows, axis=0)))).astype(np.float32)
    return highest


def _fit(
    examples: Sequence[Prepared],
    thresholds: dict[str, tuple[float, float, float]],
    strict: dict[str, tuple[float, float, float]],
    *,
    with_indicators: bool = True,
) -> Trained:
    """Fit one linear model a level and an indicator, on the examples and a misspelt copy of each."""
    documents = [each.clean[0] for each in examples] + [each.misspelt[0] for each in examples]
    originals = [each.example for each in examples] * 2
    weighing = features.Weighing.fit(documents, _FEWEST_DOCUMENTS)
    matrix = _matrix(weighing, documents)
    labels = [np.array([example.level >= level for example in originals]) for level in (1, 2, 3)]
    indicators: list[Indicator] = []
    if with_indicators:
        for indicator in Indicator:
            present = np.array([indicator in example.indicators for example in originals])
            if present.sum() >= 2 * _FEWEST_OF_AN_INDICATOR:
                indicators.append(indicator)
                labels.append(present)
    models = [_logistic(matrix, label) for label in labels]
    return Trained(
        vocabulary=dict(weighing.vocabulary),
        idf=weighing.idf,
        weights=np.stack([model.coef_[0] for model in models], axis=1).astype(np.float32),
        bias=np.array([model.intercept_[0] for model in models], dtype=np.float32),
        indicators=tuple(indicators),
        thresholds=thresholds,
        strict_thresholds=strict,
    )


def _logistic(matrix: csr_matrix, label: npt.NDArray[np.bool_]) -> LogisticRegression:
    model = LogisticRegression(
        C=_STRENGTH, class_weight="balanced", solver="liblinear", dual=True, tol=1e-2, random_state=_SEED
    )
    return model.fit(matrix, label)


def _matrix(weighing: features.Weighing, documents: Sequence[features.Counts]) -> csr_matrix:
    rows = [weighing.weigh(document) for document in documents]
    ends = np.cumsum([0, *(len(places) for places, _ in rows)])
    return csr_matrix(
        (np.concatenate([weights for _, weights in rows]), np.concatenate([places for places, _ in rows]), ends),
        shape=(len(rows), len(weighing.vocabulary)),
    )


def _thresholds(
    scores: Floats, levels: npt.NDArray[np.int64], ceilings: tuple[float, float, float]
) -> tuple[float, float, float]:
    """The lowest threshold of each level that keeps false alarms to its ceiling."""
    harmless = scores[levels == 0]
    chosen = [
        _lowest(harmless[:, column], ceiling) if len(harmless) else 0.5 for column, ceiling in enumerate(ceilings)
    ]
    high = scores[levels == 2]
    if len(high):
        chosen[2] = max(chosen[2], _lowest(high[:, 2], _HIGH_TAKEN_FOR_IMMEDIATE))
    return chosen[0], chosen[1], chosen[2]


def _lowest(wrong: Floats, ceiling: float) -> float:
    """The lowest threshold that at most this share of the wrong messages reaches."""
    allowed = int(ceiling * len(wrong))
    descending = np.sort(wrong)[::-1]
    return float(np.nextafter(descending[min(allowed, len(descending) - 1)], np.float32(1)))


def _figures(
    language: str, scores: Floats, levels: npt.NDArray[np.int64], thresholds: tuple[float, float, float]
) -> str:
    """One line: recall and false alarms of each level, on held-out examples."""
    parts = []
    for place, name in enumerate(("elevated", "high", "immediate")):
        flagged = scores[:, place] >= thresholds[place]
        recall = flagged[levels > place].mean()
        alarm = flagged[levels == 0].mean()
        parts.append(f"{name} {recall:.3f} (false {alarm:.3f}, from {thresholds[place]:.2f})")
    return f"risk: {language}: recall at least " + ", ".join(parts)


__all__ = [
    "ANY_LANGUAGE",
    "FORMAT",
    "Trained",
    "fit_with_thresholds",
    "held_out_scores",
    "prepare",
    "train",
]
