"""Which language a message is in: letters, words, runs of letters, and what was spoken before.

Only languages with a folder under data/ are answered in; any other one that is recognised is named in
`Guess.other`, so that the person can be told which languages there are. When a message says nothing about its
language ("ok", a name, a number) the guess is empty and the conversation keeps the language it has.

The tables (`tables.py`) know our languages and some that are written around us. lingua, which knows many more, is asked
only about texts whose words the tables hardly know.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from lingua import IsoCode639_1, LanguageDetector, LanguageDetectorBuilder

from bot.language.keyboard import on_the_other_layout
from bot.language.letters import CYRILLIC, CYRILLIC_LANGUAGES, is_cyrillic, languages_of, script_language
from bot.language.tables import Floats, Tables
from bot.language.words import NEUTRAL, common_words, written_words
from bot.model import Language
from bot.normalise import fold_text

MODEL_FILE = "language.npz"

_LINGUA = ("HU", "EN", "UK", "RO", "DE", "RU", "PL", "SK", "CS", "HR", "BG", "TR", "ES", "FR", "IT", "PT", "NL", "SQ",
           "VI", "TL", "SW", "ID", "AZ", "KK", "MN", "SO", "YO", "LT", "LV", "ET", "FI", "SV", "DA", "KA")  # fmt: skip
"""Our six and those that others who need help are likely to write."""

_ISO = {"sh": "hr", "fil": "tl"}
"""Codes of the tables that ISO 639-1 does not have (any more), and what people call such a text at home."""

_READ = 600
"""Characters looked at; more do not change the answer."""

_NAME_WEIGHT = 0.3
"""A capital inside a sentence marks a name, which may be of any language."""

_OURS_AHEAD = 2.5
_LATIN_WRITTEN_BEHIND = 1.5
_LATIN_WRITTEN_BEHIND_A_WORD = 1.0
_PRIOR_AHEAD = {1: 3.5, 2: 3.0}
_PRIOR_AHEAD_LATER = 2.5
_OWN_LETTER_AHEAD = 5.0
"""Natural logarithms of odds: how much more a message must say to overcome each."""

_TEMPERATURE = 1.5
"""Runs of letters overlap and words come in company, so the sums are surer of themselves than they should be."""

_SURE_ENOUGH = 0.4
_SURE_OF_OTHER = 0.8
"""Telling people that we do not speak their language must not happen by mistake."""

_KNOWN_WORDS = 0.5
"""Share of words that must be on the list of the language found; below, lingua is asked too."""

_WRONG_LAYOUT = 0.35
"""With so few words known, and the rest being ordinary ones on the other keyboard layout, the layout was wrong."""

_LINGUA_WORDS = 3
_SURE_OF_LINGUA = 0.5


@dataclass(frozen=True, slots=True)
class Guess:
    """The language of one message: one we speak, or `other`, or neither when it cannot be told."""

    language: Language | None
    confidence: float
    other: Language | None = None
    unsure: bool = False
    """There are words that should tell a language, and they do not: worth asking, where "ok" or a name is not."""


_NOTHING = Guess(None, 0.0)
_UNSURE = Guess(None, 0.0, unsure=True)


@dataclass(frozen=True, slots=True)
class _Word:
    written: str
    folded: str

    @property
    def lowered(self) -> str:
        return unicodedata.normalize("NFC", self.written.lower())

    @property
    def is_capitalised(self) -> bool:
        return self.written[:1].isupper() and not (len(self.written) > 1 and self.written.isupper())


class LanguageIdentifier:
    """Made by `load`, read-only and safe to share between threads."""

    def __init__(
        self, languages: Iterable[Language], tables: Tables, neutral: frozenset[str], statistics: LanguageDetector
    ) -> None:
        self.languages = tuple(languages)
        self._tables = tables
        self._neutral = neutral
        self._statistics = statistics
        self._languages_of_columns = tables.languages()
        self._ours = np.array([code in self.languages for code in self._languages_of_columns])
        cyrillic = np.array([code in CYRILLIC_LANGUAGES for code in tables.codes])
        self._cyrillic_columns, self._latin_columns = cyrillic, ~cyrillic
        # The one form that all Latin spellings of Cyrillic share has fewer letters: more words look likely in it.
        self._handicap: Floats = (tables.latin_written * _LATIN_WRITTEN_BEHIND_A_WORD).astype(np.float32)
        self._start: Floats = (self._ours * _OURS_AHEAD - tables.latin_written * _LATIN_WRITTEN_BEHIND).astype(
            np.float32
        )

    @classmethod
    def load(cls, languages: Sequence[Language], data_dir: Path, models_dir: Path) -> "LanguageIdentifier":
        """Read the trained tables and the list of neutral words, and preload lingua. Raises ContentError."""
        return cls.of(languages, Tables.load(models_dir / MODEL_FILE), data_dir)

    @classmethod
    def of(cls, languages: Sequence[Language], tables: Tables, data_dir: Path) -> "LanguageIdentifier":
        """Put an identifier together from tables already at hand."""
        # Built with everything in memory: the first message must not wait for files.
        statistics = (
            LanguageDetectorBuilder.from_iso_codes_639_1(*(IsoCode639_1.from_str(code) for code in _LINGUA))
            .with_low_accuracy_mode()
            .with_preloaded_language_models()
            .build()
        )
        return cls(languages, tables, common_words(data_dir).get(NEUTRAL, frozenset()), statistics)

    def identify(self, text: str, prior: Language | None = None) -> Guess:
        """The language of `text`; `prior` is the conversation's so far. Takes any string."""
        words = [_Word(word, fold_text(word)) for word in written_words(text[:_READ])]
        words = [word for word in words if word.folded and word.folded not in self._neutral]
        if not words:
            return _NOTHING
        letters = "".join(word.written for word in words)
        if script := script_language(letters):
            return self._named(script, 1.0)
        if prior is not None and self._is_a_name(words):
            return _NOTHING
        if self._share_listed(words) < _WRONG_LAYOUT:
            switched = [_Word(word, fold_text(word)) for word in written_words(on_the_other_layout(text[:_READ]))]
            if sum(self._tables.of_word(word.lowered).ordinary for word in switched) > (1 - _WRONG_LAYOUT) * len(
                switched
            ):
                words, letters = switched, "".join(word.written for word in switched)
        return self._weighed(words, is_cyrillic(letters), prior)

    def _is_a_name(self, words: Sequence[_Word]) -> bool:
        """One or two capitalised words that are no ordinary ones say nothing about the language spoken so far."""
        return len(words) <= 2 and all(
            word.is_capitalised and not self._tables.of_word(word.lowered).ordinary for word in words
        )

    def _share_listed(self, words: Sequence[_Word]) -> float:
        """How many of the words some language knows."""
        return sum(bool(self._tables.of_word(word.lowered).listed.any()) for word in words) / max(len(words), 1)

    def _weighed(self, words: Sequence[_Word], cyrillic: bool, prior: Language | None) -> Guess:
        columns = self._cyrillic_columns if cyrillic else self._latin_columns
        sums = self._start.copy()
        known = np.zeros(len(sums), dtype=np.float32)
        rare: set[Language] = set()
        for place, word in enumerate(words):
            if bool(CYRILLIC.search(word.folded)) is not cyrillic:
                continue  # a word or two in the other alphabet are names or borrowed
            scores = self._tables.of_word(word.lowered)
            sums += (scores.total - self._handicap) * (_NAME_WEIGHT if place and word.is_capitalised else 1.0)
            known += scores.listed
            own = languages_of(word.written)
            rare |= own - set(self._languages_of_columns)
            for language in own if not (place and word.is_capitalised) else ():
                sums[[code == language for code in self._languages_of_columns]] += _OWN_LETTER_AHEAD
        if rare and known[columns].max(initial=0) * 2 <= len(words):  # mostly unknown words: the rare letter tells
            return self._named(min(rare), 1.0)
        if prior in self.languages:
            ahead = _PRIOR_AHEAD.get(len(words), _PRIOR_AHEAD_LATER)
            sums[[code == prior for code in self._languages_of_columns]] += ahead
        language, sure, listed = self._best(np.where(columns, sums, -np.inf), known)
        if listed / len(words) < _KNOWN_WORDS:
            stranger = self._by_lingua(words, language, listed / len(words))
            if stranger is not None:
                return stranger
        if language not in self.languages:
            # One strange Latin word is more often a name or a slip than a language.
            enough = sure >= (_SURE_ENOUGH if cyrillic else _SURE_OF_OTHER) and (cyrillic or len(words) > 1 or listed)
            if enough:
                return self._named(language, sure)
            language, sure, _ = self._best(np.where(columns & self._ours, sums, -np.inf), known)
        return Guess(language, round(sure, 3)) if sure >= _SURE_ENOUGH else _UNSURE

    def _best(self, sums: Floats, known: Floats) -> tuple[Language, float, float]:
        """The likeliest language, its share of all, and how many of the words are on its list."""
        if not np.isfinite(sums).any():
            return "", 0.0, 0.0
        shares = _softmax(sums / _TEMPERATURE)
        best = int(shares.argmax())
        language = self._languages_of_columns[best]
        same = [place for place, code in enumerate(self._languages_of_columns) if code == language]
        return language, float(shares[same].sum()), float(known[best])

    def _by_lingua(self, words: Sequence[_Word], language: Language, known: float) -> Guess | None:
        """A language that only lingua knows, where the tables know few words of the text."""
        if len(words) < _LINGUA_WORDS:
            return None
        best = self._statistics.compute_language_confidence_values(" ".join(word.written for word in words))[0]
        code = best.language.iso_code_639_1.name.lower()
        needed = _SURE_OF_LINGUA + known / 2
        if code in self.languages or code == language or best.value < needed:
            return None
        return self._named(code, best.value)

    def _named(self, language: Language, sure: float) -> Guess:
        if language in self.languages:
            return Guess(language, round(sure, 3))
        return Guess(None, round(sure, 3), _ISO.get(language, language))


def _softmax(sums: Floats) -> Floats:
    powers = np.exp(sums - sums.max())
    shares: Floats = powers / powers.sum()
    return shares
