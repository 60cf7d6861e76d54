"""Mending: a word that no example has, but for one letter, is read as the word that the examples have."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from symspellpy import SymSpell, Verbosity

from bot.model import Language
from bot.normalise import SLAVIC, Folded, fold_text, is_cyrillic

_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 4
"""Of shorter words, too many are one letter apart from each other."""

_FEWEST = 2
"""A word is mended into one that stands in so many examples: one alone may be a mistake itself."""

_LETTERS_LOOKED_UP = 7


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The folded words to mend towards, with how often the examples have them, and all words that are right."""

    heard: Mapping[Language, Mapping[str, int]]
    known: frozenset[str]
    """Of all languages together: people mix them."""

    @classmethod
    def of(cls, examples: Iterable[tuple[Language, str]], others: Iterable[str]) -> "Vocabulary":
        """Words of examples of risk (language and text), and of other texts, whose words are only left alone."""
        heard: dict[Language, Counter[str]] = {}
        for language, text in examples:
            heard.setdefault(language, Counter()).update(_WORD.findall(fold_text(text)))
        known = {word for text in others for word in _WORD.findall(fold_text(text))}.union(*heard.values())
        often = {
            language: {
                word: times for word, times in sorted(words.items()) if times >= _FEWEST and len(word) >= _SHORTEST
            }
            for language, words in heard.items()
        }
        return cls(often, frozenset(word for word in known if len(word) >= _SHORTEST))


class Speller:
    """Mends messages; holds no state of any, so threads may share it.

    A letter left out, one too many, a wrong one, or two that changed places: Damerau and Levenshtein's distance of
    one, looked up by the symmetric deletes of Wolf Garbe's SymSpell. A first letter is seldom mistaken for another, so
    it stays.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._known = vocabulary.known
        self._tables = {language: _table(words) for language, words in vocabulary.heard.items()}
        self._mended = lru_cache(maxsize=20_000)(self._look_up)

    def mend(self, folded: Folded, language: Language | None) -> Folded:
        """The same text with unknown words mended; each letter still says where it was written.

        Nothing is mended where the language is not known, nor in Russian and Ukrainian in Latin letters: everybody
        spells those otherwise, and they are compared by sound.
        """
        if language not in self._tables or (language in SLAVIC and not is_cyrillic(folded.text)):
            return folded
        pieces: list[str] = []
        origins: list[int] = []
        copied = 0
        for found in _WORD.finditer(folded.text):
            word = found.group()
            mended = self._mended(word, language)
            if mended == word:
                continue
            start, end = found.span()
            pieces += (folded.text[copied:start], mended)
            origins += folded.origins[copied:start]
            written = folded.origins[start:end]
            origins += (written[min(place, len(written) - 1)] for place in range(len(mended)))
            copied = end
        if not pieces:
            return folded
        return Folded("".join((*pieces, folded.text[copied:])), (*origins, *folded.origins[copied:]), folded.written)

    def _look_up(self, word: str, language: Language) -> str:
        if len(word) < _SHORTEST or word in self._known:
            return word
        suggested = self._tables[language].lookup(word, Verbosity.CLOSEST, max_edit_distance=1)
        return next((each.term for each in suggested if _begins_alike(word, each.term)), word)


def _table(words: Mapping[str, int]) -> SymSpell:
    table = SymSpell(max_dictionary_edit_distance=1, prefix_length=_LETTERS_LOOKED_UP)
    for word, times in words.items():
        table.create_dictionary_entry(word, times)
    return table


def _begins_alike(word: str, right: str) -> bool:
    """The first letter is the same, was swapped with the second, left out, or has another one before it."""
    return right[0] == word[0] or right[:2] == word[1::-1] or right[1:] == word or right == word[1:]
