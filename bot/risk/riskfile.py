"""data/<language>/risk.yml: phrases, scope words and labelled examples, loaded and checked."""

import enum
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from bot.errors import ContentError
from bot.model import Indicator, RiskLevel
from bot.risk.notation import NotationError, Sequence_, parse
from bot.risk.scoring import Polarity, Sign, Subject, Time, Weight

FILE_NAME = "risk.yml"
_EXAMPLES = re.compile(r"^examples:.*?(?=^\w+:|\Z)", re.MULTILINE | re.DOTALL)
"""The whole section: only keys of the file itself begin at the beginning of a line."""

LevelName = Literal["none", "elevated", "high", "immediate"]


class Cue(enum.StrEnum):
    """What a word of scope does to an indicator beside it."""

    NEGATION = "negation"
    """Right before an indicator, or inside it: it is denied."""

    BESIDE_NEGATION = "beside_negation"
    """Words that may stand between a negation and what it denies."""

    DENIAL = "denial"
    """Denies whatever follows in the sentence ("it is not true that")."""

    CONDITION = "condition"
    """What follows in the clause is only supposed."""

    INFORMATION = "information"
    """What follows is a question about the matter in general."""

    PERMISSION = "permission"
    """What follows is asked: may he, is it allowed."""

    FICTION = "fiction"
    """Film, song, news, book."""

    QUOTING = "quoting"
    """Beside film or song: words that are said or sung there."""

    PROFESSIONAL = "professional"
    """Somebody writes on account of work or study."""

    GENERIC = "generic"
    """People in general."""

    SELF = "self"
    """The person who writes."""

    OTHER = "other"
    """A particular other person who is somebody to the writer: my sister, a friend."""

    PARTICULAR = "particular"
    """Somebody particular, but perhaps only in a story: he, she, this man."""

    PAST = "past"
    """It was, and is over."""

    SAFE = "safe"
    """The person is out of it; holds for the whole message."""

    RESOLVED = "resolved"
    """It was put right ("he gave it back")."""

    NOW = "now"
    """Now or within hours."""

    HABIT = "habit"
    """Again and again, so not just now."""

    IDIOM = "idiom"
    """Common speech that only sounds like danger."""


class PhraseEntry(BaseModel):
    """One phrase with what is special about it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    match: str = Field(min_length=1)
    weight: Weight | None = None
    level: LevelName | None = None
    now: bool = False
    """This wording is about the present moment."""

    holds: bool = False
    """Scope words beside it do not weaken it: the wording carries its own "not" or "if"."""

    alone: bool = False
    """Only where it is nearly all that is said: "help", "police"."""

    asked: bool = False
    """A question that gives away a fact about the person."""


class ExampleGroup(BaseModel):
    """Messages that share one label."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    level: LevelName
    indicators: tuple[Indicator, ...] = ()
    subject: Subject = Subject.SELF
    time: Time = Time.ONGOING
    polarity: Polarity = Polarity.STATED
    intent: str | None = None
    """What the person wants, where these messages teach that too."""

    kind: str = Field(default="plain", alias="class")
    texts: tuple[str, ...] = Field(min_length=1)


def _as_entry(value: Any) -> Any:
    return {"match": value} if isinstance(value, str) else value


Entry = Annotated[PhraseEntry, BeforeValidator(_as_entry)]


class RiskFile(BaseModel):
    """The whole file of one language."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    words: dict[str, tuple[str, ...]] = {}
    patterns: dict[Indicator, tuple[Entry, ...]] = {}
    signs: dict[Sign, tuple[Entry, ...]] = {}
    scope: dict[Cue, tuple[str, ...]] = {}
    examples: tuple[ExampleGroup, ...] = ()


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase ready to be compiled; `name` is the indicator, sign or scope word it speaks for."""

    name: Indicator | Sign | Cue
    written: str
    sequences: tuple[Sequence_, ...]
    entry: PhraseEntry


@dataclass(frozen=True, slots=True)
class Example:
    """One labelled message."""

    text: str
    language: str
    level: RiskLevel
    indicators: tuple[Indicator, ...]
    subject: Subject
    time: Time
    polarity: Polarity
    kind: str
    intent: str | None = None


@dataclass(frozen=True, slots=True)
class LanguageRisk:
    """What one language folder says about risk."""

    language: str
    phrases: tuple[Phrase, ...]
    examples: tuple[Example, ...]


def load_languages(data_dir: Path, *, examples: bool = True) -> dict[str, LanguageRisk]:
    """Load risk.yml of every language folder that has one; raises ContentError on the first mistake.

    Without examples, which only training needs, it takes half the time and does not notice mistakes in them.
    """
    files = sorted(data_dir.glob(f"*/{FILE_NAME}"))
    if not files:
        raise ContentError(f"{data_dir.name}: no language folder has a {FILE_NAME}")
    return {path.parent.name: load_file(path, examples=examples) for path in files}


def load_file(path: Path, *, examples: bool = True) -> LanguageRisk:
    """Load and check one risk.yml, or all but its examples; the folder's name is the language."""
    language = path.parent.name
    name = f"{language}/{path.name}"
    try:
        text = path.read_text(encoding="utf-8")
        raw = yaml.load(text if examples else _EXAMPLES.sub("", text), Loader=yaml.CSafeLoader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise ContentError(f"{name}: cannot be read: {error}") from error
    try:
        content = RiskFile.model_validate(raw)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = " > ".join(str(step) for step in first["loc"])
        raise ContentError(f"{name}: {place}: {first['msg']}") from error
    return LanguageRisk(language, tuple(_phrases(content, name)), tuple(_examples(content, language)))


def _phrases(content: RiskFile, file_name: str) -> Iterator[Phrase]:
    for section, lists in (("patterns", content.patterns), ("signs", content.signs)):
        for key, entries in lists.items():
            for entry in entries:
                yield _phrase(key, entry, content, f"{file_name}: {section} > {key.value}")
    for cue, lines in content.scope.items():
        for line in lines:
            yield _phrase(cue, PhraseEntry(match=line), content, f"{file_name}: scope > {cue.value}")


def _phrase(name: Indicator | Sign | Cue, entry: PhraseEntry, content: RiskFile, place: str) -> Phrase:
    try:
        sequences = parse(entry.match, content.words)
    except NotationError as error:
        raise ContentError(f"{place}: {error}") from error
    return Phrase(name, entry.match, tuple(sequences), entry)


def _examples(content: RiskFile, language: str) -> Iterator[Example]:
    for group in content.examples:
        for text in group.texts:
            yield Example(
                text=text,
                language=language,
                level=RiskLevel.from_label(group.level),
                indicators=group.indicators,
                subject=group.subject,
                time=group.time,
                polarity=group.polarity,
                kind=group.kind,
                intent=group.intent,
            )
