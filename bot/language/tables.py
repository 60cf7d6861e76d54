"""How likely words are in each language: by how often they are used, and by the letters they are made of.

Two tables, made by `training.py` and read-only here. The first holds the most frequent words of each language with the
logarithm of their share. The second holds, for every run of one to five letters, the logarithm of its share among all
such runs of a language (multinomial naive Bayes, as in Lui and Baldwin 2012, "langid.py"); runs are found by a hash,
so that the table has a fixed size. Both are stored as bytes: a twelfth of a natural logarithm is exact enough here.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
from sklearn.utils import murmurhash3_32

from bot.errors import ContentError
from bot.model import Language
from bot.normalise import fold_text, slavic_form

FORMAT = 1
LATIN_WRITTEN = "~"
"""Ends the code of a language's form in another alphabet: `uk~` is Ukrainian in Latin letters."""

SHORTEST, LONGEST = 1, 5
SLOTS = 2**19
PER_UNIT = 12.0
"""Steps of a stored byte to one natural logarithm."""

ABSENT = 255

_LIST_WEIGHT = 1.0
_LETTERS_WEIGHT = 0.25
"""Runs of letters overlap, so each would otherwise count several times."""

_UNLISTED = -17.5
"""Logarithm of the share of a word that is on no list."""

_LONGEST_WORD = 30

RAREST_ACCENT = 1e-5
"""Share of a letter that a language does not write."""

Bytes: TypeAlias = npt.NDArray[np.uint8]
Floats: TypeAlias = npt.NDArray[np.float32]


def word_key(word: str) -> int:
    """The 64-bit key of a word in the list."""
    return (int(murmurhash3_32(word, seed=1, positive=True)) << 32) | int(murmurhash3_32(word, seed=2, positive=True))


def runs(word: str) -> list[str]:
    """Every run of letters of a word, its edges marked by spaces, as scikit-learn's `char_wb` makes them."""
    edged = f" {word[:_LONGEST_WORD]} "
    return [
        edged[start : start + length]
        for length in range(SHORTEST, LONGEST + 1)
        for start in range(len(edged) - length + 1)
    ]


def slot(run: str) -> int:
    """The row of a run in the table: the hash of scikit-learn's HashingVectorizer."""
    return abs(int(murmurhash3_32(run, seed=0))) % SLOTS


def has_accent(letter: str) -> bool:
    """Whether this is a Latin letter outside a to z, or a Cyrillic one that folds to another."""
    return letter.isalpha() and (fold_text(letter) != letter or not (letter.isascii() or "Ѐ" <= letter <= "ԯ"))


@dataclass(frozen=True, slots=True)
class Scores:
    """What the tables make of one word, a column a language."""

    total: Floats
    listed: npt.NDArray[np.bool_]
    """Whether the word is on the list of this language."""

    ordinary: bool = False
    """Whether the word stands in our own examples or short lists, where no names are."""


class Tables:
    """Read-only and safe to share between threads."""

    def __init__(
        self,
        codes: Sequence[str],
        keys: npt.NDArray[np.uint64],
        words: Bytes,
        ordinary: npt.NDArray[np.bool_],
        letters: Bytes,
        accents: str,
        accent_shares: Bytes,
    ) -> None:
        self.codes = tuple(codes)
        self.column: Mapping[str, int] = {code: place for place, code in enumerate(codes)}
        self.latin_written = np.array([code.endswith(LATIN_WRITTEN) for code in codes])
        self._keys = keys
        self._words = words
        self._ordinary = ordinary
        self._letters = letters
        self._accents = {letter: place for place, letter in enumerate(accents)}
        self._accent_shares = accent_shares
        self.of_word = lru_cache(maxsize=20_000)(self._of_word)

    def languages(self) -> tuple[Language, ...]:
        """The language of each column."""
        return tuple(code.removesuffix(LATIN_WRITTEN) for code in self.codes)

    def _of_word(self, written: str) -> Scores:
        """How likely a word, as written but in lower case, is in each language.

        Words and runs of letters are looked up without accents, which many leave out; an accent that is there speaks
        for itself. In the columns of Cyrillic languages in Latin letters the Slavic form stands for the word.
        """
        folded = fold_text(written)
        length = len(runs(folded))
        plain = self._row(folded, length)
        total, listed = plain.total, plain.listed
        if self.latin_written.any():
            latin = self._row(slavic_form(folded), length)
            total = np.where(self.latin_written, latin.total, total)
            listed = np.where(self.latin_written, latin.listed, listed)
        accents = [self._accents[letter] for letter in written if letter in self._accents]
        if accents:
            total = total + self._accent_shares[accents].sum(axis=0, dtype=np.float32) / -PER_UNIT
        return Scores(total, listed, plain.ordinary)

    def _row(self, word: str, length: int) -> Scores:
        """`length` is the number of runs of the word as written: a form of fewer letters must not gain by that."""
        stored = self._letters[[slot(run) for run in runs(word)]]
        by_letters = stored.mean(axis=0, dtype=np.float32) * (length / -PER_UNIT)
        key = np.uint64(word_key(word))
        place = int(np.searchsorted(self._keys, key))
        if place < len(self._keys) and self._keys[place] == key:
            row = self._words[place]
            listed = row != ABSENT
            by_list = np.where(listed, row / -PER_UNIT, _UNLISTED)
            ordinary = bool(self._ordinary[place])
        else:
            ordinary = False
            listed = np.zeros(len(self.codes), dtype=np.bool_)
            by_list = np.full(len(self.codes), _UNLISTED)
        return Scores((_LIST_WEIGHT * by_list + _LETTERS_WEIGHT * by_letters).astype(np.float32), listed, ordinary)

    def save(self, path: Path) -> None:
        """Write plain arrays: loading them never runs code out of the file."""
        np.savez(
            path,
            format=FORMAT,
            codes=np.array(self.codes),
            keys=self._keys,
            words=self._words,
            ordinary=self._ordinary,
            letters=self._letters,
            accents=np.array("".join(self._accents)),
            accent_shares=self._accent_shares,
        )

    @classmethod
    def load(cls, path: Path) -> "Tables":
        """Read what `save` wrote; raises ContentError."""
        try:
            with np.load(path, allow_pickle=False) as stored:
                if int(stored["format"]) != FORMAT:
                    raise ContentError(f"{path.name}: made by another version of this program; train again")
                return cls(
                    [str(code) for code in stored["codes"]],
                    stored["keys"],
                    stored["words"],
                    stored["ordinary"],
                    stored["letters"],
                    str(stored["accents"]),
                    stored["accent_shares"],
                )
        except FileNotFoundError:
            raise ContentError(f"{path.name}: missing; run helpline train") from None
        except (OSError, KeyError, ValueError) as error:
            raise ContentError(f"{path.name}: cannot be read: {type(error).__name__}; train again") from error


def as_bytes(logarithms: npt.NDArray[Any]) -> Bytes:
    """Natural logarithms of shares, as they are stored; what is too small becomes the smallest."""
    steps = np.rint(np.asarray(logarithms) * -PER_UNIT)
    stored: Bytes = np.clip(steps, 0, ABSENT - 1).astype(np.uint8)
    return stored
