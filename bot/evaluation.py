"""Pure: labelled messages and verdicts -> the figures of `helpline evaluate`.

Every share is 0 to 1 and None where nothing is there to count. Names are those of docs/api.md.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from bot.model import RiskLevel
from bot.understanding.calibration import Bin, calibration_error, reliability

_HARD = frozenset(
    {
        "negation", "other_subject", "past", "information_question", "hypothetical", "idiom", "quoted",
        "work_complaint", "professional",
    }
)  # fmt: skip
"""Classes of harmless messages that are made to mislead."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """One line of an evaluation file; None where the line says nothing."""

    text: str
    language: str
    intents: tuple[str, ...] | None = None
    risk: RiskLevel | None = None
    risk_ok: tuple[RiskLevel, ...] = ()
    indicators: frozenset[str] | None = None
    kind: str | None = None
    """The line's `class`: which trap or kind of message it is."""

    messy: bool | None = None
    """Whether it is written with mistakes, without accents, in another alphabet or in broken language."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A labelled message and what the assistant made of it."""

    label: Labelled
    language: str | None
    intent: str
    confidence: float
    risk: RiskLevel
    indicators: frozenset[str]
    milliseconds: float

    understood: bool = True
    """Whether the verdict was sure enough to be acted upon; else the person is asked again."""

    @property
    def intent_right(self) -> bool:
        """Whether the verdict is among the accepted intents."""
        return self.intent in (self.label.intents or ())

    @property
    def risk_right(self) -> bool:
        """Whether the verdict is the label's, or one that also counts as right."""
        return self.risk == self.label.risk or self.risk in self.label.risk_ok


@dataclass(frozen=True, slots=True)
class IntentFigures:
    """How well one intent is told from the others."""

    intent: str
    messages: int
    precision: float
    recall: float
    f1: float


def report(judged: Sequence[Judged]) -> dict[str, dict[str, Any]]:
    """Figures per language and for `all`, keyed by language."""
    by_language: dict[str, list[Judged]] = defaultdict(list)
    for item in judged:
        by_language[item.label.language].append(item)
    figures = {language: _figures(items) for language, items in sorted(by_language.items())}
    figures["all"] = _figures(judged)
    return figures


def confusions(judged: Iterable[Judged]) -> Counter[tuple[str, str]]:
    """How often the first accepted intent was taken for which other one."""
    return Counter(
        (item.label.intents[0], item.intent)
        for item in judged
        if item.label.intents and item.intent not in item.label.intents
    )


def worst_intents(judged: Iterable[Judged], most: int = 10) -> list[IntentFigures]:
    """The intents with the lowest F1, worst first; a verdict among the accepted ones counts as the first."""
    counted = _counted([item for item in judged if item.label.intents])
    return sorted(counted, key=lambda each: (each.f1, -each.messages, each.intent))[:most]


def confidence_table(judged: Iterable[Judged]) -> list[Bin]:
    """How often a verdict was right, by how sure it was."""
    with_intent = [item for item in judged if item.label.intents]
    return reliability([item.confidence for item in with_intent], [item.intent_right for item in with_intent])


def _figures(items: Sequence[Judged]) -> dict[str, Any]:
    with_intent = [item for item in items if item.label.intents]
    times = sorted(item.milliseconds for item in items)
    kinds = sorted({item.label.kind for item in items if item.label.kind})
    return {
        "messages": len(items),
        "language_accuracy": _share(items, lambda item: item.language == item.label.language),
        "intent_accuracy": _share(with_intent, _intent_right),
        "intent_macro_f1": _macro_f1(with_intent),
        "messy_intent_accuracy": _share([i for i in with_intent if i.label.messy], _intent_right),
        "tidy_intent_accuracy": _share([i for i in with_intent if i.label.messy is False], _intent_right),
        "understood": _share(with_intent, lambda item: item.understood),
        "understood_and_right": _share([i for i in with_intent if i.understood], _intent_right),
        "calibration_error": calibration_error(confidence_table(with_intent)),
        "ms_per_message": round(times[len(times) // 2], 3) if times else None,
        "risk": _risk(items),
        "classes": {
            kind: {
                "messages": len(of_kind),
                "intent_accuracy": _share([i for i in of_kind if i.label.intents], _intent_right),
                "risk": _risk(of_kind),
            }
            for kind in kinds
            for of_kind in [[item for item in items if item.label.kind == kind]]
        },
    }


def _risk(items: Sequence[Judged]) -> dict[str, float | None]:
    def among(*levels: RiskLevel) -> list[Judged]:
        return [item for item in items if item.label.risk in levels]

    def at_least(level: RiskLevel) -> Callable[[Judged], bool]:
        return lambda item: item.risk >= level or item.risk_right

    def wrongly(level: RiskLevel, *, above: bool = False) -> Callable[[Judged], bool]:
        return lambda item: (item.risk >= level if above else item.risk == level) and not item.risk_right

    none, elevated, high, immediate = RiskLevel
    hard = [item for item in among(none) if item.label.kind in _HARD]
    indicated = [item for item in items if item.label.indicators is not None]
    hits = sum(len(item.indicators & (item.label.indicators or frozenset())) for item in indicated)
    found = sum(len(item.indicators) for item in indicated)
    wanted = sum(len(item.label.indicators or ()) for item in indicated)
    return {
        "immediate_flagged_immediate": _share(among(immediate), at_least(immediate)),
        "immediate_at_least_high": _share(among(immediate), at_least(high)),
        "immediate_flagged_none": _share(among(immediate), wrongly(none)),
        "high_at_least_high": _share(among(high, immediate), at_least(high)),
        "elevated_flagged_none": _share(among(elevated, high, immediate), wrongly(none)),
        "none_flagged_high": _share(among(none), wrongly(high, above=True)),
        "none_flagged_immediate": _share(among(none), wrongly(immediate)),
        "hard_flagged_high": _share(hard, wrongly(high, above=True)),
        "hard_flagged_immediate": _share(hard, wrongly(immediate)),
        "indicator_precision": round(hits / found, 4) if found else None,
        "indicator_recall": round(hits / wanted, 4) if wanted else None,
    }


def _share(items: Sequence[Judged], right: Callable[[Judged], bool]) -> float | None:
    return round(sum(map(right, items)) / len(items), 4) if items else None


def _intent_right(item: Judged) -> bool:
    return item.intent_right


def _macro_f1(items: Sequence[Judged]) -> float | None:
    """Mean F1 over the intents that the labels name first."""
    counted = _counted(items)
    return round(sum(each.f1 for each in counted) / len(counted), 4) if counted else None


def _counted(items: Sequence[Judged]) -> list[IntentFigures]:
    """The figures of every intent that a label names first."""
    true: Counter[str] = Counter()
    said: Counter[str] = Counter()
    hits: Counter[str] = Counter()
    for item in items:
        accepted = item.label.intents or ()
        verdict = accepted[0] if item.intent in accepted else item.intent
        true[accepted[0]] += 1
        said[verdict] += 1
        hits[accepted[0]] += verdict == accepted[0]
    return [
        IntentFigures(
            name,
            true[name],
            round(hits[name] / said[name], 4) if said[name] else 0.0,
            round(hits[name] / true[name], 4),
            2 * hits[name] / (true[name] + said[name]),
        )
        for name in true
    ]
