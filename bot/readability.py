"""How easy a text is to read: established formulas, where a language has one, and one that serves all.

LIX (Björnsson 1968): words a sentence + share of words of more than six letters, in per cent; below 30 very easy, 30 to
40 easy, 40 to 50 average. Made for Swedish; an agglutinating language such as Hungarian comes out higher.
Reading ease (the higher, the easier; 60 and above is plain language): English by Flesch (1948), German by Amstad
(1978), Russian by Oborneva (2006). Hungarian, Romanian and Ukrainian have no such formula in common use.
"""

import re
from functools import lru_cache

import pyphen

from bot.model import Language

EASE: dict[Language, tuple[float, float, float]] = {
    "en": (206.835, 1.015, 84.6),
    "de": (180.0, 1.0, 58.5),
    "ru": (206.835, 1.3, 60.1),
}
"""Constant, weight of words a sentence, weight of syllables a word."""

_LONG_WORD = 6
_SENTENCE = re.compile(r"[.!?…:]+(?=\s|$)")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_VOWELS = re.compile("[аеёиоуыэюяіїє]", re.IGNORECASE)


def lix(text: str) -> float:
    """Words a sentence plus per cent of long words; 0 for a text without words."""
    words = _WORD.findall(text)
    if not words:
        return 0.0
    long = sum(len(word) > _LONG_WORD for word in words)
    return len(words) / sentences(text) + 100 * long / len(words)


def reading_ease(text: str, language: Language) -> float | None:
    """The formula of the language; None where it has none or the text has no words."""
    words = _WORD.findall(text)
    if language not in EASE or not words:
        return None
    constant, by_sentence, by_word = EASE[language]
    syllables = sum(_syllables(word, language) for word in words)
    return constant - by_sentence * len(words) / sentences(text) - by_word * syllables / len(words)


def sentences(text: str) -> int:
    """How many sentences a text has, at least one; a line without a full stop is one too."""
    return max(1, sum(max(1, len(_SENTENCE.findall(line))) for line in text.splitlines() if _WORD.search(line)))


def _syllables(word: str, language: Language) -> int:
    if language == "ru":  # a syllable a vowel, without exception
        return max(1, len(_VOWELS.findall(word)))
    return len(_hyphenation(language).positions(word)) + 1


@lru_cache(maxsize=4)
def _hyphenation(language: Language) -> pyphen.Pyphen:
    return pyphen.Pyphen(lang={"en": "en_US", "de": "de_DE"}[language], left=1, right=1)
