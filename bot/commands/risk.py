"""`helpline risk`: how a message gets its level, and how well the phrases do on the labelled examples."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from bot.errors import ContentError
from bot.language import LanguageIdentifier
from bot.model import RiskLevel
from bot.normalise import fold
from bot.risk.pattern_part import Explained, PatternPart
from bot.risk.reader import Explanation, load_reader
from bot.risk.riskfile import Example, load_languages
from bot.risk.sentences import split
from bot.settings import Settings
from bot.texts import language_folders


def explain(settings: Settings, text: str, *, language: str | None, as_json: bool) -> None:
    """Print what both readers make of a message: indicators, where they stand, decisions of scope, the level.

    Raises ContentError where the content cannot be read.
    """
    if language is None:
        identifier = LanguageIdentifier.load(language_folders(settings.data), settings.data, settings.models)
        guess = identifier.identify(text, None)
        language = guess.language or guess.other
    reader = load_reader(settings.data, settings.models)
    explanation = reader.explain(text, language)
    if as_json:
        print(json.dumps(_as_data(explanation, text, language), ensure_ascii=False, indent=1))
        return
    _print(explanation, text, language, has_trained_part=reader.has_trained_part)


def _as_data(explanation: Explanation, text: str, language: str | None) -> dict[str, Any]:
    assessment, trained = explanation.assessment, explanation.trained
    return {
        "language": language,
        "level": assessment.level.label,
        "indicators": [indicator.value for indicator in assessment.indicators],
        "evidence": [
            {"indicator": each.indicator.value, "text": text[each.start : each.end], "reader": each.reader}
            for each in assessment.evidence
        ],
        "signs": list(assessment.signs),
        "patterns": {
            "level": explanation.pattern_level.label,
            "believed": explanation.believed_level.label,
            "found": [_found_as_data(each, text) for each in explanation.found],
        },
        "trained": None
        if trained is None
        else {
            "level": trained.level.label,
            "probabilities": dict(trained.probabilities),
            "indicators": [indicator.value for indicator in trained.indicators],
        },
    }


def _found_as_data(found: Explained, text: str) -> dict[str, Any]:
    return {
        "name": found.name.value,
        "phrase": found.phrase,
        "language": found.language,
        "text": text[found.start : found.end],
        "subject": found.subject.value,
        "time": found.time.value,
        "polarity": found.polarity.value,
        "reasons": list(found.reasons),
        "counts": found.counts,
    }


def _print(explanation: Explanation, text: str, language: str | None, *, has_trained_part: bool) -> None:
    console = Console()
    assessment, trained = explanation.assessment, explanation.trained
    console.print(f"language    {language or 'not recognised'}")
    console.print(f"level       [bold]{assessment.level.label}[/bold]")
    console.print(f"indicators  {', '.join(assessment.indicators) or '-'}")
    console.print(f"signs       {', '.join(assessment.signs) or '-'}")
    console.print(f"\nPhrases say [bold]{explanation.pattern_level.label}[/bold]")
    if explanation.believed_level < explanation.pattern_level:
        console.print(
            "but they are also heard in harmless messages, and the trained reader suspects nothing: "
            f"[bold]{explanation.believed_level.label}[/bold]"
        )
    if explanation.found:
        table = Table("what", "in the text", "phrase", "whose", "when", "how", "why", "counts")
        for each in explanation.found:
            where = escape(text[each.start : each.end])
            scope = (each.subject.value, each.time.value, each.polarity.value, escape(", ".join(each.reasons)))
            phrase = escape(f"{each.language}: {each.phrase}")
            table.add_row(each.name.value, where, phrase, *scope, "yes" if each.counts else "no")
        console.print(table)
    if trained is None:
        missing = "it found no word to read" if has_trained_part else "it is not there; run helpline train"
        console.print(f"\nThe trained reader says nothing: {missing}.")
        return
    console.print(f"\nThe trained reader says [bold]{trained.level.label}[/bold]")
    for name, probability in trained.probabilities.items():
        console.print(f"  at least {name:10} {probability:.3f}")
    console.print(f"  indicators  {', '.join(trained.indicators) or '-'}")


@dataclass(slots=True)
class PhraseFigures:
    """How often a phrase was heard in labelled examples that are grave (high, immediate), elevated, harmless."""

    name: str
    phrase: str
    grave: int = 0
    elevated: int = 0
    harmless: int = 0

    @property
    def precision(self) -> float:
        """Share of grave messages among all in which it counted."""
        return self.grave / (self.grave + self.elevated + self.harmless)


def phrase_figures(part: PatternPart, examples: Iterable[Example]) -> list[PhraseFigures]:
    """Figures of each phrase that counted in any example, the most harmful first."""
    found: dict[tuple[str, str], PhraseFigures] = {}
    for example in examples:
        folded = fold(example.text)
        told = part.read(folded, split(folded), example.language)
        for name, phrase in {(each.name.value, each.phrase) for each in told.found if each.counts}:
            figures = found.setdefault((name, phrase), PhraseFigures(name, phrase))
            if example.level >= RiskLevel.HIGH:
                figures.grave += 1
            elif example.level is RiskLevel.ELEVATED:
                figures.elevated += 1
            else:
                figures.harmless += 1
    return sorted(found.values(), key=lambda each: (-each.harmless, each.precision, each.name, each.phrase))


def phrases(settings: Settings, *, language: str, most: int) -> None:
    """Print the phrases of a language that are heard in harmless examples, and how often in grave ones."""
    languages = load_languages(settings.data)
    if language not in languages:
        raise ContentError(f"no risk.yml for language {language}")
    content = languages[language]
    figures = phrase_figures(PatternPart((content,)), content.examples)
    table = Table("what", "phrase", "grave", "elevated", "harmless", title=f"heard in harmless examples, {language}")
    for each in [each for each in figures if each.harmless][:most]:
        table.add_row(each.name, escape(each.phrase), str(each.grave), str(each.elevated), str(each.harmless))
    console = Console()
    console.print(table)
    console.print(
        f"{len(figures)} of {len(content.phrases)} phrases (words of scope among them) are heard in an example."
    )
