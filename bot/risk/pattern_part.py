"""The pattern part: phrases of every language, their scope, and the level they come to."""

from collections.abc import Container, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from bot.model import Evidence, Indicator, RiskLevel
from bot.normalise import SLAVIC, Folded, is_cyrillic
from bot.risk.detector import Hit, PatternReader
from bot.risk.riskfile import Cue, LanguageRisk
from bot.risk.scope import Decision, MessageScope
from bot.risk.scoring import Polarity, Reading, Sign, Subject, Time, level_of
from bot.risk.sentences import Sentence

PATTERNS = "patterns"


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


PhraseKey: TypeAlias = tuple[str, str, str]
"""A phrase by its language, what it speaks for, and how it is written."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the phrases make of a message."""

    level: RiskLevel
    indicators: tuple[Indicator, ...]
    evidence: tuple[Evidence, ...]
    signs: tuple[Sign, ...]
    set_aside: bool
    """Something was found, and all of it was denied, asked, supposed or about nobody in particular.

    What only sounds like a phrase of another language is not that: "I fell" is no Hungarian fear ("fél").
    """

    personal: bool
    """The phrases found words for the writer, or anything that counts."""

    found: tuple[Explained, ...]
    weighed: tuple[tuple["PhraseKey", Reading | Sign], ...]
    """What counted, with the phrase that said so."""


def level_by(told: Told, phrases: Container[PhraseKey]) -> RiskLevel:
    """The level that these phrases alone come to."""
    heard = [said for key, said in told.weighed if key in phrases]
    readings = [said for said in heard if isinstance(said, Reading)]
    level, _ = level_of(readings, [said for said in heard if isinstance(said, Sign)])
    return level


class PatternPart:
    """Reads messages by the phrases of all languages; holds no state of any message."""

    def __init__(self, languages: Sequence[LanguageRisk]) -> None:
        self._patterns = {each.language: PatternReader(each) for each in languages}
        self._by_sound = {
            each.language: PatternReader(each, by_sound=True) for each in languages if each.language in SLAVIC
        }
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
            part._by_sound = {name: reader for name, reader in self._by_sound.items() if name == language}
            self._alone[language] = part
        return self._alone[language]

    def _readers(self, text: str, language: str | None) -> list[tuple[str, PatternReader]]:
        """The readers that may understand a folded text of a language.

        Without a Cyrillic letter in it, Russian and Ukrainian are read by sound; but only where the text is guessed to
        be one of them, since words of any other language would sound like theirs here and there.
        """
        if is_cyrillic(text):
            return list(self._patterns.items())
        others = [(name, reader) for name, reader in self._patterns.items() if name not in SLAVIC]
        return [*others, *self._by_sound.items()] if language is None or language in SLAVIC else others

    def read(self, folded: Folded, sentences: Sequence[Sentence], language: str | None) -> Told:
        """What the phrases make of a message; those of other languages than the guessed one are heard too."""
        readings: list[Reading] = []
        signs: list[Sign] = []
        evidence: list[Evidence] = []
        explained: list[Explained] = []
        weighed: list[tuple[PhraseKey, Reading | Sign]] = []
        personal = own = False
        words = {word.text for sentence in sentences for word in sentence.words}
        for name, patterns in self._readers(folded.text, language):
            foreign = language is not None and language in self._patterns and language != name
            if foreign and not patterns.may_tell(words):  # what it has of one word would not count
                continue
            found = patterns.read(sentences)
            scope = MessageScope(sentences, found)
            for place, each in enumerate(found):
                personal = personal or (Cue.SELF in each.cues and not foreign)
                own = own or (bool(each.indicators or each.signs) and not foreign)
                for hit in (*each.indicators, *each.signs):
                    decision = scope.decide(place, hit)
                    start, end = _written_span(folded, sentences[place], hit)
                    reading = _reading(hit, decision)
                    counts = _counts(hit, decision, reading, foreign)
                    explained.append(_explained(hit, decision, counts, name, start, end))
                    if not counts:
                        continue
                    key = (name, hit.phrase.name.value, hit.phrase.written)
                    if reading is not None:
                        readings.append(reading)
                        weighed.append((key, reading))
                        evidence.append(Evidence(reading.indicator, start, end, PATTERNS))
                    elif isinstance(hit.phrase.name, Sign):
                        signs.append(hit.phrase.name)
                        weighed.append((key, hit.phrase.name))
        level, indicators = level_of(readings, signs)
        return Told(
            level=level,
            indicators=indicators,
            evidence=_tidy(evidence),
            signs=tuple(sorted(set(signs))),
            set_aside=own and level is RiskLevel.NONE,
            personal=personal or level > RiskLevel.NONE,
            found=tuple(explained),
            weighed=tuple(weighed),
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
