"""The two readers of risk put together: phrases and the trained reader, the higher wins."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.model import Assessment, Evidence, Indicator, RiskLevel
from bot.normalise import Folded, fold
from bot.risk.classifier import TrainedReader, TrainedVerdict, load_trained
from bot.risk.detector import Found, Hit, PatternReader
from bot.risk.riskfile import LanguageRisk, load_languages
from bot.risk.scope import Decision, MessageScope
from bot.risk.scoring import Polarity, Reading, Sign, Subject, Time, Weight, level_of, ordered
from bot.risk.sentences import Sentence, split

MODEL_FILE = "risk.joblib"
LONGEST_TEXT = 20_000
"""Characters read of one message; the channels refuse longer ones long before."""

PATTERNS = "patterns"
TRAINED = "trained"


@dataclass(frozen=True, slots=True)
class Explained:
    """One phrase found in a message and what was made of it."""

    name: Indicator | Sign
    phrase: str
    language: str
    start: int
    end: int
    subject: Subject
    time: Time
    polarity: Polarity
    reasons: tuple[str, ...]
    counts: bool


@dataclass(frozen=True, slots=True)
class Explanation:
    """How a message got its level: both readers, every phrase found, every decision of scope."""

    assessment: Assessment
    pattern_level: RiskLevel
    trained: TrainedVerdict | None
    found: tuple[Explained, ...]


@dataclass(frozen=True, slots=True)
class _Told:
    """What the phrases make of a message."""

    level: RiskLevel
    indicators: tuple[Indicator, ...]
    evidence: tuple[Evidence, ...]
    signs: tuple[Sign, ...]
    set_aside: bool
    """Something was found, and all of it was denied, asked, supposed or about nobody in particular."""

    found: tuple[Explained, ...]


class RiskReader:
    """Assesses messages; holds no state of any message, so threads may share it."""

    def __init__(self, languages: Sequence[LanguageRisk], trained: TrainedReader | None) -> None:
        self._patterns = {each.language: PatternReader(each) for each in languages}
        self._trained = trained
        for language in self._patterns:  # warm: the first message must not pay for the first look
            self.assess("...", language)

    @property
    def has_trained_part(self) -> bool:
        """Whether the trained reader was found."""
        return self._trained is not None

    def assess(self, text: str, language: str | None = None) -> Assessment:
        """The level, indicators and evidence of one message; the language is only a hint."""
        return self.explain(text, language).assessment

    def explain(self, text: str, language: str | None = None) -> Explanation:
        """The same, with how it came about."""
        folded = fold(text[:LONGEST_TEXT])
        sentences = split(folded)
        told = self._read_patterns(folded, sentences, language)
        verdict = None
        if self._trained is not None and sentences:
            verdict = self._trained.read(sentences, language, strict=told.set_aside)
        return Explanation(_join(told, verdict, folded), told.level, verdict, told.found)

    def _read_patterns(self, folded: Folded, sentences: Sequence[Sentence], language: str | None) -> _Told:
        readings: list[Reading] = []
        signs: list[Sign] = []
        evidence: list[Evidence] = []
        explained: list[Explained] = []
        for name, patterns in self._patterns.items():
            found = [patterns.read(sentence) for sentence in sentences]
            scope = MessageScope(sentences, found)
            foreign = language is not None and language in self._patterns and language != name
            for place, each in enumerate(found):
                for hit in (*each.indicators, *each.signs):
                    decision = scope.decide(place, hit)
                    start, end = _written_span(folded, sentences[place], hit)
                    reading = _reading(hit, decision)
                    counts = _counts(hit, decision, reading, foreign)
                    explained.append(_explained(hit, decision, counts, name, start, end))
                    if not counts:
                        continue
                    if reading is not None:
                        readings.append(reading)
                        evidence.append(Evidence(reading.indicator, start, end, PATTERNS))
                    elif isinstance(hit.phrase.name, Sign):
                        signs.append(hit.phrase.name)
        level, indicators = level_of(readings, signs)
        return _Told(
            level=level,
            indicators=indicators,
            evidence=_tidy(evidence),
            signs=tuple(sorted(set(signs))),
            set_aside=bool(explained) and level is RiskLevel.NONE,
            found=tuple(explained),
        )


def _reading(hit: Hit, decision: Decision) -> Reading | None:
    """The hit of an indicator with its scope; None for a sign."""
    name, entry = hit.phrase.name, hit.phrase.entry
    if not isinstance(name, Indicator):
        return None
    level = RiskLevel.from_label(entry.level) if entry.level else None
    return Reading(name, decision.subject, decision.time, decision.polarity, entry.weight, level)


def _counts(hit: Hit, decision: Decision, reading: Reading | None, foreign: bool) -> bool:
    """Whether a hit is to be scored. Of a language other than the guessed one only strong words are heard."""
    if reading is not None:
        return reading.counts and (not foreign or (reading.strong and hit.end - hit.start > 1))
    stated = decision.polarity is Polarity.STATED and decision.subject is not Subject.NOBODY
    return stated and decision.time is not Time.PAST and (not foreign or hit.end - hit.start > 1)


def _explained(hit: Hit, decision: Decision, counts: bool, language: str, start: int, end: int) -> Explained:
    name = hit.phrase.name
    if not isinstance(name, Indicator | Sign):
        raise TypeError(f"a scope word is not explained by itself: {name}")
    return Explained(
        name=name,
        phrase=hit.phrase.written,
        language=language,
        start=start,
        end=end,
        subject=decision.subject,
        time=decision.time,
        polarity=decision.polarity,
        reasons=decision.reasons,
        counts=counts,
    )


def _written_span(folded: Folded, sentence: Sentence, hit: Hit) -> tuple[int, int]:
    return folded.span(sentence.words[hit.start].start, sentence.words[hit.end - 1].end)


def _tidy(evidence: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """Each place once: of spans of one indicator that lie in each other, the longest."""
    kept: list[Evidence] = []
    for each in sorted(set(evidence), key=lambda e: (e.start - e.end, e.start, e.indicator)):
        inside = any(
            other.indicator is each.indicator and other.start <= each.start and each.end <= other.end for other in kept
        )
        if not inside:
            kept.append(each)
    return tuple(sorted(kept, key=lambda e: (e.start, e.end, e.indicator)))


def _join(told: _Told, verdict: TrainedVerdict | None, folded: Folded) -> Assessment:
    """The higher level, with the indicators of both readers."""
    signs = tuple(sign.value for sign in told.signs)
    if verdict is None or verdict.level is RiskLevel.NONE:
        return Assessment(told.level, told.indicators, told.evidence, signs=signs)
    indicators = set(told.indicators)
    evidence = list(told.evidence)
    if verdict.level > told.level or not indicators:
        start, end = folded.span(verdict.start, verdict.end)
        for indicator in verdict.indicators:
            if indicator not in indicators:
                indicators.add(indicator)
                evidence.append(Evidence(indicator, start, end, TRAINED))
    level = max(told.level, verdict.level)
    return Assessment(level, ordered(indicators), tuple(evidence), signs=signs)


def load_reader(data_dir: Path, models_dir: Path | None) -> RiskReader:
    """Compile the phrases of every language under `data_dir`, with the trained part if it is there.

    Raises ContentError when a risk.yml is broken or a trained file cannot be read.
    """
    languages = tuple(load_languages(data_dir).values())
    trained = load_trained(models_dir / MODEL_FILE) if models_dir is not None else None
    return RiskReader(languages, trained)


__all__ = ["MODEL_FILE", "Explained", "Explanation", "Found", "RiskReader", "Weight", "load_reader"]
