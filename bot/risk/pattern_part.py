"""The pattern part: phrases of every language, their scope, and the level they come to."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from bot.model import Evidence, Indicator, RiskLevel
from bot.normalise import Folded
from bot.risk.detector import Hit, PatternReader
from bot.risk.riskfile import Cue, LanguageRisk
from bot.risk.scope import Decision, MessageScope
from bot.risk.scoring import Polarity, Reading, Sign, Subject, Time, level_of
from bot.risk.sentences import Sentence

PATTERNS = "patterns"

_MARKED_CUES = frozenset(Cue) - {Cue.BESIDE_NEGATION, Cue.NOW, Cue.HABIT, Cue.OTHER, Cue.PARTICULAR}
"""Words that calm, or tell who writes. "Now" and "he" stand in every kind of text; marked, they would make
news look like cries for help."""


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
class Told:
    """What the phrases make of a message."""

    level: RiskLevel
    indicators: tuple[Indicator, ...]
    evidence: tuple[Evidence, ...]
    signs: tuple[Sign, ...]
    set_aside: bool
    """Something was found, and all of it was denied, asked, supposed or about nobody in particular."""

    personal: bool
    """The phrases found words for the writer, or anything that counts."""

    found: tuple[Explained, ...]
    marks: tuple[Counter[str], ...]
    """For each sentence, the scope words in it, for the trained reader. Not the indicators: it would learn to
    repeat the phrases, and it is there for what they miss."""


class PatternPart:
    """Reads messages by the phrases of all languages; holds no state of any message."""

    def __init__(self, languages: Sequence[LanguageRisk]) -> None:
        self._patterns = {each.language: PatternReader(each) for each in languages}
        self._alone: dict[str, PatternPart] = {}

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages that have phrases."""
        return tuple(self._patterns)

    def alone(self, language: str) -> "PatternPart":
        """The same with the phrases of one language only: a sixth of the work where the others do not matter."""
        if language not in self._alone:
            part = PatternPart(())
            part._patterns = {name: reader for name, reader in self._patterns.items() if name == language}
            self._alone[language] = part
        return self._alone[language]

    def read(self, folded: Folded, sentences: Sequence[Sentence], language: str | None) -> Told:
        """What the phrases make of a message; those of other languages than the guessed one are heard too."""
        readings: list[Reading] = []
        signs: list[Sign] = []
        evidence: list[Evidence] = []
        explained: list[Explained] = []
        personal = False
        marks: list[Counter[str]] = [Counter() for _ in sentences]
        for name, patterns in self._patterns.items():
            found = [patterns.read(sentence) for sentence in sentences]
            scope = MessageScope(sentences, found)
            foreign = language is not None and language in self._patterns and language != name
            for place, each in enumerate(found):
                personal = personal or (Cue.SELF in each.cues and not foreign)
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
                if not foreign:
                    marks[place].update(f"#{cue}" for cue in each.cues if cue in _MARKED_CUES)
        level, indicators = level_of(readings, signs)
        return Told(
            level=level,
            indicators=indicators,
            evidence=_tidy(evidence),
            signs=tuple(sorted(set(signs))),
            set_aside=bool(explained) and level is RiskLevel.NONE,
            personal=personal or level > RiskLevel.NONE,
            found=tuple(explained),
            marks=tuple(marks),
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
