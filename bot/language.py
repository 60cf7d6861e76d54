"""Which language a message is in: letters, short words, statistics, and what was spoken before.

Only languages with a folder under data/ are answered in; any other one that is recognised is named in
`Guess.other`, so that the person can be told which languages there are. When a message says nothing about its
language ("ok", a name, a number) the guess is empty and the conversation keeps the language it has.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml
from lingua import IsoCode639_1, LanguageDetector, LanguageDetectorBuilder

from bot.errors import ContentError
from bot.model import Language
from bot.normalise import fold_text

_STATISTICS = (
    *("HU", "EN", "UK", "RO", "DE", "RU"),
    *("PL", "SK", "CS", "SR", "HR", "BG", "TR", "ES", "FR", "IT", "VI", "AR"),
)
"""The first six languages of the project and a dozen that others who need help are likely to write."""

_READ = 600
"""Characters looked at; more do not change the answer."""

# Letters that only one of the languages above writes.
_LETTERS: Mapping[Language, frozenset[str]] = {
    "hu": frozenset("őű"),
    "uk": frozenset("іїєґ"),
    "ru": frozenset("ыэъё"),
    "ro": frozenset("șțăţ"),
    "de": frozenset("ß"),
    "pl": frozenset("łżśęąźń"),
    "cs": frozenset("řěů"),
    "sk": frozenset("ľĺŕ"),
    "tr": frozenset("ğı"),
    "es": frozenset("ñ"),
    "sr": frozenset("јљњћџђ"),
    "vi": frozenset("ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"),
}
_LETTER_OF = {letter: language for language, letters in _LETTERS.items() for letter in letters}

# Scripts that tell enough by themselves; the code is that of the most likely language.
_SCRIPTS: tuple[tuple[re.Pattern[str], Language], ...] = (
    (re.compile("[\u0600-\u06ff]"), "ar"),
    (re.compile("[\u0370-\u03ff\u1f00-\u1fff]"), "el"),
    (re.compile("[\u0590-\u05ff]"), "he"),
    (re.compile("[\u3040-\u30ff]"), "ja"),
    (re.compile("[\u4e00-\u9fff]"), "zh"),
    (re.compile("[\uac00-\ud7af]"), "ko"),
    (re.compile("[\u0e00-\u0e7f]"), "th"),
    (re.compile("[\u10a0-\u10ff]"), "ka"),
    (re.compile("[\u0530-\u058f]"), "hy"),
    (re.compile("[\u0900-\u097f]"), "hi"),
    (re.compile("[\u0980-\u09ff]"), "bn"),
    (re.compile("[\u1200-\u137f]"), "am"),
)
_CYRILLIC = re.compile("[\u0400-\u052f]")
_CYRILLIC_LANGUAGES = frozenset({"uk", "ru", "bg", "sr"})
_NO_WORDS = re.compile(r"https?://\S+|www\.\S+|\S+@\S+|[@#/]\w+|\w*\d\w*")
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")

_WORD_WEIGHT = 1.6
_LETTER_WEIGHT = 1.2
_OWN_WORDS = 0.5
"""A word of the training examples counts half as much as one of the short list: it may be anybody's."""

_SURE_ENOUGH = 0.42
_SURE_OF_OTHER = 0.62
"""Telling people that we do not speak their language must not happen by mistake."""


@dataclass(frozen=True, slots=True)
class Guess:
    """The language of one message: one we speak, or `other`, or neither when it cannot be told."""

    language: Language | None
    confidence: float
    other: Language | None = None


_NOTHING = Guess(None, 0.0)


class LanguageIdentifier:
    """Made by `load`, read-only and safe to share between threads."""

    def __init__(
        self,
        languages: Iterable[Language],
        words: Mapping[str, Mapping[Language, float]],
        neutral: frozenset[str],
        statistics: LanguageDetector,
    ) -> None:
        self.languages = tuple(languages)
        self._words = words
        self._neutral = neutral
        self._statistics = statistics

    @classmethod
    def load(cls, languages: Sequence[Language], data_dir: Path) -> "LanguageIdentifier":
        """Read the word lists and the training examples of `languages`, and preload the statistics."""
        listed = _common_words(data_dir / "knowledge" / "common_words.yml")
        neutral = frozenset(listed.pop("neutral", ()))
        words: dict[str, dict[Language, float]] = {}
        for language in languages:
            for word in _example_words(data_dir / language / "nlu.yml"):
                words.setdefault(word, {})[language] = _OWN_WORDS
        for language, own in listed.items():
            for word in own:
                words.setdefault(word, {})[language] = 1.0
        # Built with everything in memory: the first message must not wait for files.
        codes = [IsoCode639_1.from_str(code) for code in _STATISTICS]
        statistics = (
            LanguageDetectorBuilder.from_iso_codes_639_1(*codes)
            .with_low_accuracy_mode()
            .with_preloaded_language_models()
            .build()
        )
        return cls(languages, words, neutral, statistics)

    def identify(self, text: str, prior: Language | None = None) -> Guess:
        """The language of `text`; `prior` is the conversation's so far. Takes any string."""
        readable = _NO_WORDS.sub(" ", text[:_READ])
        written = [match.group() for match in _WORD.finditer(readable)]
        tokens = [(word, fold_text(word)) for word in written]
        tokens = [(word, folded) for word, folded in tokens if folded and folded not in self._neutral]
        if not tokens:
            return _NOTHING
        letters = "".join(word for word, _ in tokens)
        for script, language in _SCRIPTS:
            if len(script.findall(letters)) * 2 > len(letters):
                return self._guess(language, 1.0)
        cyrillic = len(_CYRILLIC.findall(letters)) * 2 > len(letters)
        if self._is_a_name(tokens, prior):
            return _NOTHING
        scores = self._scores(tokens, cyrillic)
        if not scores:
            return _NOTHING
        if prior in self.languages and (not cyrillic or prior in _CYRILLIC_LANGUAGES):
            scores[prior] = scores.get(prior, 0.0) + {1: 0.5, 2: 0.35}.get(len(tokens), 0.2)
        best = max(scores, key=lambda language: (scores[language], language))
        share = scores[best] / sum(scores.values())
        sure = min(1.0, scores[best]) * share
        return self._guess(best, sure, len(tokens), cyrillic)

    def _guess(self, language: Language, sure: float, words: int = 9, cyrillic: bool = False) -> Guess:
        if language in self.languages:
            return Guess(language, round(sure, 3)) if sure >= _SURE_ENOUGH / 2 else _NOTHING
        # One strange Latin word is more often a name or a slip than a language; Cyrillic never is Hungarian.
        needed = _SURE_ENOUGH / 2 if cyrillic else _SURE_OF_OTHER if words > 2 else _SURE_OF_OTHER + 0.2
        return Guess(None, round(sure, 3), language) if sure >= needed else _NOTHING

    def _is_a_name(self, tokens: Sequence[tuple[str, str]], prior: Language | None) -> bool:
        """One or two capitalised words that no list knows say nothing about the language spoken so far."""
        return (
            prior is not None
            and len(tokens) <= 2
            and all(word[:1].isupper() and folded not in self._words for word, folded in tokens)
        )

    def _scores(self, tokens: Sequence[tuple[str, str]], cyrillic: bool) -> dict[Language, float]:
        scores: dict[Language, float] = {}
        for place, (word, folded) in enumerate(tokens):
            known = self._words.get(folded, {})
            for language, weight in known.items():
                share = weight / sum(known.values())
                scores[language] = scores.get(language, 0.0) + _WORD_WEIGHT * weight * share / len(tokens)
            # A capital inside a sentence marks a name, whose letters may be of another language.
            weight = 0.3 if place and word[:1].isupper() and not word.isupper() else 1.0
            for language in {_LETTER_OF[letter] for letter in word.lower() if letter in _LETTER_OF}:
                scores[language] = scores.get(language, 0.0) + _LETTER_WEIGHT * weight / min(len(tokens), 3)
        reliable = min(1.0, sum(len(word) for word, _ in tokens) / 16)
        written = " ".join(word for word, _ in tokens)
        for value in self._statistics.compute_language_confidence_values(written)[:4]:
            code = value.language.iso_code_639_1.name.lower()
            if value.value > 0.02 and (not cyrillic or code in _CYRILLIC_LANGUAGES):
                scores[code] = scores.get(code, 0.0) + reliable * value.value
        return scores


def _common_words(path: Path) -> dict[str, frozenset[str]]:
    try:
        raw = yaml.safe_load(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ContentError(f"{path}: missing") from None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise ContentError(f"{path}: not readable YAML ({type(error).__name__})") from error
    if not isinstance(raw, dict):
        raise ContentError(f"{path}: must list words by language")
    listed: dict[str, frozenset[str]] = {}
    for language, words in raw.items():
        if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
            raise ContentError(f"{path}: {language}: must be a list of words (put yes, no, on in quotes)")
        listed[str(language)] = frozenset(fold_text(word) for word in words)
    return listed


_ANNOTATION = re.compile(r"\[([^\]]*)\](?:\([^)]*\)|\{[^}]*\})")


def _example_words(path: Path) -> Iterator[str]:
    """Lower-case words of the training examples; names begin with a capital and are left out."""
    if not path.is_file():
        return
    for line in path.read_text(encoding="utf-8").splitlines():
        example = line.strip()
        if example.startswith("- ") and not example.startswith("- intent:"):
            for word in _WORD.findall(_ANNOTATION.sub(r"\1", example[2:])):
                if not word[:1].isupper():
                    yield fold_text(word)
