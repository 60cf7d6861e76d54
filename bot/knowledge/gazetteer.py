"""Countries, towns, kinds of help and languages named in a message, whatever their case ending or accents."""

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from pydantic import ValidationError

from bot.errors import ContentError
from bot.knowledge.source import read_yaml
from bot.knowledge.synonyms import Command, Synonyms, languages_of, sections
from bot.knowledge.towns import Towns
from bot.model import Language
from bot.normalise import SLAVIC, fold, fold_text, slavic_form

_LATIN_WORD = re.compile("[a-z]+")
_TOKEN = re.compile(r"[^\W\d_]+")
_LONGEST = 4
"""Words in the longest name."""

_SHORT_MESSAGE = 3
"""A nationality in a message of at most so many words is an answer to "which language?"."""

_FOREIGN_LETTERS = 5
"""A shorter English name counts in English only: "usa" is a Romanian door."""

_SHORT_CUE = 3
"""A cue of so few letters counts in its own language only ("in")."""

_CUE_REACH = 2
"""How many words away a cue may stand from a nationality."""

_MISSPELT = 0.75
"""How like a name (2 M / T of its letters, as difflib counts) a word must be to be offered as that name."""

_SHORTEST_MISSPELT = 4
"""A shorter word is like too many names."""


@dataclass(frozen=True, slots=True)
class EntityMatch:
    """A name found: characters [start, end) of the text as written, and the value it stands for."""

    entity: str
    value: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class _Target:
    entity: str
    value: str
    exact: bool
    but_not: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Token:
    word: str
    start: int
    end: int


class Gazetteer:
    """Finds names by whole folded words; made by `load`, read-only and safe to share between threads."""

    def __init__(self, synonyms: Synonyms, towns: Towns) -> None:
        self._synonyms = synonyms
        self.towns = towns
        self.countries = frozenset(synonyms.country)
        self._city_countries = {name: forms.country for name, forms in synonyms.city.items()}
        languages = {*synonyms.endings, *languages_of(synonyms)}
        self._forms = {language: dict(_table(synonyms, (language, "en", "any"))) for language in languages}
        self._common = dict(_table(synonyms, ("en", "any")))
        self._latin_forms = {
            language: {slavic_form(phrase): targets for phrase, targets in self._forms.get(language, {}).items()}
            for language in SLAVIC
        }
        # Endings of every language with them: a town keeps its Hungarian ending in a mixed sentence.
        self._name_endings = _folded(ending for kinds in synonyms.endings.values() for ending in kinds.name)
        self._word_endings = _folded(ending for kinds in synonyms.endings.values() for ending in kinds.word)
        self._commands = dict(_commands(synonyms))
        self._latin_name_endings = frozenset(map(slavic_form, self._name_endings))
        self._latin_word_endings = frozenset(map(slavic_form, self._word_endings))

    @classmethod
    def load(cls, data_dir: Path) -> "Gazetteer":
        """Read `knowledge/synonyms.yml` and `knowledge/towns.csv`; raises ContentError naming what is wrong."""
        path = data_dir / "knowledge" / "synonyms.yml"
        try:
            synonyms = Synonyms.model_validate(read_yaml(path))
        except ValidationError as error:
            first = error.errors()[0]
            raise ContentError(f"{path}: {'.'.join(map(str, first['loc']))}: {first['msg']}") from error
        for name, forms in synonyms.city.items():
            if forms.country not in synonyms.country:
                raise ContentError(f"{path}: city.{name}: unknown country {forms.country}")
        endings = _folded(ending for kinds in synonyms.endings.values() for ending in kinds.name)
        return cls(synonyms, Towns.load(data_dir / "knowledge" / "towns.csv", endings))

    def country_of(self, city: str) -> str | None:
        """The country of a town, by its canonical name."""
        town = self.towns.get(city)
        return self._city_countries.get(city) or (town.country if town else None)

    def knows_city(self, city: str) -> bool:
        """Whether this is the canonical name of a town."""
        return city in self._city_countries

    def command(self, text: str) -> Command | None:
        """What the message asks of the one before it ("more", "stop"), if that is all it says; in any language."""
        phrase = _phrase(text)
        return self._commands.get(phrase) or self._commands.get(slavic_form(phrase))

    def misspelt(self, text: str, language: Language, limit: int = 3) -> list[tuple[str, str]]:
        """Countries and towns whose names look like a word of the text, as (entity, value), the likest first."""
        words = _TOKEN.findall(fold_text(text))
        pairs = [" ".join(pair) for pair in itertools.pairwise(words)]
        written = [word for word in (*words, *pairs) if len(word) >= _SHORTEST_MISSPELT]
        likeness: dict[tuple[str, str], float] = {}
        for phrase, targets in self._forms.get(language, self._common).items():
            places = [(target.entity, target.value) for target in targets if target.entity in ("country", "city")]
            if places and (share := max((_likeness(word, phrase) for word in written), default=0.0)) >= _MISSPELT:
                for place in places:
                    likeness[place] = max(share, likeness.get(place, 0.0))
        return sorted(likeness, key=lambda place: (-likeness[place], place))[:limit]

    def find(self, text: str, language: Language) -> list[EntityMatch]:
        """Every name in the text, in reading order; a longer name wins over one inside it."""
        folded = fold(text)
        tokens = [_Token(m.group(), m.start(), m.end()) for m in _TOKEN.finditer(folded.text)]
        forms = self._forms.get(language, self._common)
        names, words = self._name_endings, self._word_endings
        if language in SLAVIC and tokens and all(_LATIN_WORD.fullmatch(token.word) for token in tokens):
            tokens = [_Token(slavic_form(token.word), token.start, token.end) for token in tokens]
            forms = self._latin_forms[language]
            names, words = self._latin_name_endings, self._latin_word_endings
        matches: list[EntityMatch] = []
        place = 0
        while place < len(tokens):
            targets, length = self._longest_at(tokens, place, forms, names, words)
            meanings = (self._resolve(target, tokens, place, length, language) for target in targets)
            if meant := dict.fromkeys(meaning for meaning in meanings if meaning is not None):
                start, end = folded.span(tokens[place].start, tokens[place + length - 1].end)
                while end < len(text) and text[end].isalpha() and fold_text(text[end]) == fold_text(text[end - 1]):
                    end += 1  # folding writes a double letter once
                matches.extend(EntityMatch(*meaning, start, end, text[start:end]) for meaning in meant)
            place += length
        return matches

    def _longest_at(
        self,
        tokens: Sequence[_Token],
        place: int,
        forms: Mapping[str, Sequence[_Target]],
        name_endings: frozenset[str],
        word_endings: frozenset[str],
    ) -> tuple[Sequence[_Target], int]:
        for length in range(min(_LONGEST, len(tokens) - place), 0, -1):
            words = [token.word for token in tokens[place : place + length]]
            phrase = " ".join(words)
            if exact := forms.get(phrase):
                return exact, length
            found = [*_without_ending(phrase, words[-1], forms, name_endings, word_endings)]
            if found:
                return found, length
        return (), 1

    def _resolve(
        self, target: _Target, tokens: Sequence[_Token], place: int, length: int, language: Language
    ) -> tuple[str, str] | None:
        """What a match stands for; a nationality needs a word beside it that tells language from country."""
        if target.entity != "nationality":
            return target.entity, target.value
        after = place + length
        nearby = [*tokens[max(0, place - _CUE_REACH) : place], *tokens[after : after + _CUE_REACH]]
        if _cued(nearby, self._synonyms.cues.get("country", {}), language):
            return "country", target.value
        spoken = self._synonyms.nationality[target.value].language
        alone = len(tokens) <= _SHORT_MESSAGE
        if spoken and (alone or _cued(nearby, self._synonyms.cues.get("language", {}), language)):
            return "language", spoken
        return None


def _without_ending(
    phrase: str,
    last: str,
    forms: Mapping[str, Sequence[_Target]],
    name_endings: frozenset[str],
    word_endings: frozenset[str],
) -> Iterator[_Target]:
    for ending in word_endings | name_endings:
        # Names of two letters (UK) take no ending: too much would look like one.
        if not ending or not last.endswith(ending) or len(last) - len(ending) < 3:
            continue
        for target in forms.get(phrase[: -len(ending)], ()):
            endings = word_endings if target.entity in ("service_type", "audience") else name_endings
            if not target.exact and ending in endings and last not in target.but_not:
                yield target


def _cued(tokens: Iterable[_Token], cues: Mapping[Language, Sequence[str]], language: Language) -> bool:
    """Longer cues stand for all words that begin with them; the short ones ("in") only for themselves."""
    words = [token.word for token in tokens]
    return any(
        word == cue or (len(cue) > _SHORT_CUE and word.startswith(cue))
        for own, stems in cues.items()
        for cue in map(fold_text, stems)
        if own == language or len(cue) > _SHORT_CUE
        for word in words
    )


def _phrase(text: str) -> str:
    return " ".join(_TOKEN.findall(fold_text(text)))


def _commands(synonyms: Synonyms) -> Iterator[tuple[str, Command]]:
    for command, forms in synonyms.command.items():
        for language, phrases in forms.by_language().items():
            for phrase in map(_phrase, phrases):
                yield phrase, command
                if language in SLAVIC:
                    yield slavic_form(phrase), command


def _likeness(word: str, name: str) -> float:
    matcher = SequenceMatcher(None, word, name, autojunk=False)
    if matcher.real_quick_ratio() < _MISSPELT or matcher.quick_ratio() < _MISSPELT:
        return 0.0
    return matcher.ratio()


def _folded(endings: Iterable[str]) -> frozenset[str]:
    return frozenset(fold_text(ending) for ending in endings)


def _table(synonyms: Synonyms, languages: Sequence[Language]) -> Iterator[tuple[str, tuple[_Target, ...]]]:
    found: dict[str, dict[tuple[str, str], _Target]] = {}
    for entity, section in sections(synonyms).items():
        for value, forms in section.items():
            target = _Target(entity, value, forms.exact, frozenset(map(fold_text, forms.but_not)))
            for language in languages:
                for form in forms.by_language().get(language, []):
                    phrase = _phrase(form)
                    if language == "en" != languages[0] and len(phrase) < _FOREIGN_LETTERS:
                        continue
                    found.setdefault(phrase, {})[entity, value] = target
    for phrase, targets in found.items():
        yield phrase, tuple(targets.values())
