"""Makes the identifier's tables: from published word frequencies, the short words we list, and our own examples.

Frequencies come from wordfreq (Speer 2022), which is needed for this only and not loaded when the helpline runs. Words
count with and without their accents. Ukrainian and Russian are learnt a second time as people write them in Latin
letters; other languages are learnt so that they are not taken for ours.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import wordfreq
from sklearn.feature_extraction.text import HashingVectorizer

from bot.language.letters import CYRILLIC, CYRILLIC_LANGUAGES
from bot.language.tables import (
    ABSENT,
    LATIN_WRITTEN,
    LONGEST,
    RAREST_ACCENT,
    SHORTEST,
    SLOTS,
    Bytes,
    Tables,
    as_bytes,
    has_accent,
    word_key,
)
from bot.language.words import NEUTRAL, common_words, example_words
from bot.model import Language
from bot.normalise import SLAVIC, fold_text, slavic_form

OTHERS = ("pl", "sk", "cs", "sh", "sl", "bg", "mk", "tr", "es", "fr", "it", "pt", "nl", "fil", "vi")
"""Languages people around us write that are none of ours. `sh` are Serbian, Croatian and Bosnian in Latin letters."""

_OF_OURS, _OF_OTHERS = 40_000, 12_000
"""How many words of a language are learnt."""

_OWN_SHARE = 0.4
"""How much the words of our own messages weigh against words in general."""

_LISTED_COUNT = 40
"""A word of our short list counts as if it stood so often in the examples."""

_EVENNESS = 0.35
"""Frequent words must not drown the letters of the rest: shares are taken to this power for the letters."""

_SMOOTHING = 0.5
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")


def train_tables(languages: Sequence[Language], data_dir: Path) -> Tables:
    """Learn the tables for `languages`; takes some seconds. Raises ContentError for a broken word list."""
    written = {code: _shares(code, data_dir, _OF_OURS) for code in languages}
    written |= {code: _shares(code, data_dir, _OF_OTHERS) for code in OTHERS if code not in written}
    folded = {code: _summed(shares, fold_text) for code, shares in written.items()}
    for code in SLAVIC:
        if code in languages:
            folded[code + LATIN_WRITTEN] = _summed(folded[code], slavic_form)
    codes = tuple(folded)
    keys, words, known = _word_table([folded[code] for code in codes])
    own = _own_words(codes, data_dir)
    ordinary = np.array([word in own for word in known], dtype=np.bool_)
    letters = np.stack([_letter_column(folded[code]) for code in codes], axis=1)
    accents, accent_shares = _accent_table([written.get(code, {}) for code in codes])
    return Tables(codes, keys, words, ordinary, np.ascontiguousarray(letters), accents, accent_shares)


def _shares(code: Language, data_dir: Path, most: int) -> dict[str, float]:
    """Words of a language in lower case with their share of all its words."""
    general = _normal(_frequencies(code, most))
    own = Counter(word.lower() for word in example_words(data_dir / code / "nlu.yml"))
    for word in common_words(data_dir).get(code, ()):
        own[word] += _LISTED_COUNT
    ours = _normal({word: count for word, count in own.items() if _fits(word, code)})
    part = _OWN_SHARE if ours else 0.0
    words = general.keys() | ours.keys()
    return {word: (1 - part) * general.get(word, 0.0) + part * ours.get(word, 0.0) for word in words}


def _own_words(codes: Iterable[str], data_dir: Path) -> frozenset[str]:
    """Folded words of our examples and short lists, in Latin letters too where people write so."""
    found = {fold_text(word) for code in codes for word in example_words(data_dir / code / "nlu.yml")}
    found.update(word for language, words in common_words(data_dir).items() if language != NEUTRAL for word in words)
    return frozenset(found | {slavic_form(word) for word in found if CYRILLIC.search(word)})


def _frequencies(code: Language, most: int) -> dict[str, float]:
    found: dict[str, float] = {}
    for word, frequency in wordfreq.get_frequency_dict(code, wordlist="best").items():
        if len(found) == most:
            break
        if _WORD.fullmatch(word) and _fits(word, code):
            found[word] = frequency
    return found


def _fits(word: str, code: Language) -> bool:
    """Whether a word is in its language's alphabet: lists hold foreign words too."""
    return bool(CYRILLIC.search(word)) is (code in CYRILLIC_LANGUAGES)


def _summed(shares: Mapping[str, float], form: Callable[[str], str]) -> dict[str, float]:
    """The shares of all words of one form together."""
    found: Counter[str] = Counter()
    for word, share in shares.items():
        found[form(word)] += share  # type: ignore[assignment]
    found.pop("", None)
    return dict(found)


def _normal(counts: Mapping[str, float]) -> dict[str, float]:
    total = sum(counts.values())
    return {word: count / total for word, count in counts.items()} if total else {}


def _word_table(columns: Sequence[Mapping[str, float]]) -> tuple[npt.NDArray[np.uint64], Bytes, list[str]]:
    known = sorted({word for shares in columns for word in shares}, key=word_key)
    keys = np.array([word_key(word) for word in known], dtype=np.uint64)
    stored = np.full((len(known), len(columns)), ABSENT, dtype=np.uint8)
    place_of = {word: place for place, word in enumerate(known)}
    for column, shares in enumerate(columns):
        places = [place_of[word] for word in shares]
        stored[places, column] = as_bytes(np.log(np.fromiter(shares.values(), dtype=np.float64)))
    return keys, stored, known


def _letter_column(shares: Mapping[str, float]) -> Bytes:
    """Runs of letters of folded words."""
    weights = np.fromiter(shares.values(), dtype=np.float64) ** _EVENNESS
    weights *= len(weights) / weights.sum()
    hashing = HashingVectorizer(
        analyzer="char_wb",
        ngram_range=(SHORTEST, LONGEST),
        n_features=SLOTS,
        alternate_sign=False,
        norm=None,
        lowercase=False,
    )
    counts = np.asarray(hashing.transform(shares).T @ weights).ravel() + _SMOOTHING
    return as_bytes(np.log(counts / counts.sum()))


def _accent_table(columns: Sequence[Mapping[str, float]]) -> tuple[str, Bytes]:
    """How often each letter outside a to z stands in a language's words, against all letters."""
    found: list[Counter[str]] = []
    for shares in columns:
        counts: Counter[str] = Counter()
        for word, share in shares.items():
            for letter in word:
                counts[letter] += share  # type: ignore[assignment]
        found.append(counts)
    accents = "".join(sorted({letter for counts in found for letter in counts if has_accent(letter)}))
    table = [[counts[letter] / (sum(counts.values()) or 1.0) for counts in found] for letter in accents]
    return accents, as_bytes(np.log(np.array(table).reshape(len(accents), len(columns)) + RAREST_ACCENT))
