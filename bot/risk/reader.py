"""The two readers of risk put together: phrases and the trained reader, the higher wins."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot import garbage
from bot.model import Assessment, Evidence, RiskLevel
from bot.normalise import Folded, fold
from bot.risk.classifier import TrainedReader, TrainedVerdict, load_trained
from bot.risk.features import stretches
from bot.risk.manner import manner_of
from bot.risk.pattern_part import Explained, PatternPart, Told, level_by
from bot.risk.riskfile import LanguageRisk, load_languages
from bot.risk.scoring import ordered
from bot.risk.sentences import split
from bot.understanding.concepts import Concepts

MODEL_FILE = "risk.joblib"
LONGEST_TEXT = 20_000
"""Characters read of one message; the channels refuse longer ones long before."""

TRAINED = "trained"


@dataclass(frozen=True, slots=True)
class Explanation:
    """How a message got its level: both readers, every phrase found, every decision of scope."""

    assessment: Assessment
    pattern_level: RiskLevel
    """What the phrases say."""

    believed_level: RiskLevel
    """What of it counts, after the trained reader was asked whether the message is in earnest."""

    trained: TrainedVerdict | None
    found: tuple[Explained, ...]


class RiskReader:
    """Assesses messages; holds no state of any message, so threads may share it."""

    def __init__(self, languages: Sequence[LanguageRisk], trained: TrainedReader | None) -> None:
        self._patterns = PatternPart(languages)
        self._trained = trained
        for language in self._patterns.languages:  # warm: the first message must not pay for the first look
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
        if self._trained is not None:
            folded = self._trained.speller.mend(folded, language)
        sentences = split(folded)
        told = self._patterns.read(folded, sentences, language)
        verdict = None
        if self._trained is not None and sentences:
            parts = stretches(folded, sentences, language, self._trained.reader)
            manner = manner_of(folded.written, language)
            verdict = self._trained.read(parts, manner, language, strict=told.set_aside or not told.personal)
        believed = self._believed(told, verdict)
        return Explanation(_join(told, believed, verdict, folded), told.level, believed, verdict, told.found)

    def _believed(self, told: Told, verdict: TrainedVerdict | None) -> RiskLevel:
        """The level of the phrases, or elevated where only the wording is grave.

        Most phrases are also heard in jokes, songs and questions. A phrase that is not right by itself is believed
        when the trained reader, too, suspects something; else it is a doubt, and a doubt is elevated.
        """
        if self._trained is None or verdict is None or verdict.suspects or told.level <= RiskLevel.ELEVATED:
            return told.level
        return max(RiskLevel.ELEVATED, level_by(told, self._trained.trusted))


def _join(told: Told, believed: RiskLevel, verdict: TrainedVerdict | None, folded: Folded) -> Assessment:
    """The higher level, with the indicators of both readers."""
    signs = tuple(sign.value for sign in told.signs)
    if verdict is None or verdict.level is RiskLevel.NONE:
        return Assessment(believed, told.indicators, told.evidence, signs=signs)
    indicators = set(told.indicators)
    evidence = list(told.evidence)
    if verdict.level > believed or not indicators:
        start, end = folded.span(verdict.start, verdict.end)
        for indicator in verdict.indicators:
            if indicator not in indicators:
                indicators.add(indicator)
                evidence.append(Evidence(indicator, start, end, TRAINED))
    level = max(believed, verdict.level)
    return Assessment(level, ordered(indicators), tuple(evidence), signs=signs)


@garbage.paused()
def load_reader(data_dir: Path, models_dir: Path | None) -> RiskReader:
    """Compile the phrases of every language under `data_dir`, with the trained part if it is there.

    Raises ContentError when a risk.yml is broken or a trained file cannot be read.
    """
    languages = tuple(load_languages(data_dir, examples=False).values())
    trained = None
    if models_dir is not None and (models_dir / MODEL_FILE).exists():
        trained = load_trained(models_dir / MODEL_FILE, Concepts.load(data_dir))
    return RiskReader(languages, trained)


__all__ = ["MODEL_FILE", "Explained", "Explanation", "RiskReader", "load_reader"]
