"""What the classifier sees of a message: runs of letters, words, and concepts, weighed by TF-IDF.

All views are taken from the folded text; Ukrainian and Russian in the one Latin form that all their spellings share.
Runs of letters carry inflected and misspelt words, words the rest, concepts what other languages' examples teach.
"""

import itertools
import re
from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix, hstack

from bot.model import Language
from bot.normalise import fold_text
from bot.understanding.concepts import Concepts, Names, form_of

Floats: TypeAlias = npt.NDArray[np.float32]
Places: TypeAlias = npt.NDArray[np.int32]

_WORD = re.compile(r"[^\W_]+|[?!]")
_SHORTEST, _LONGEST = 2, 5
_LONGEST_WORD = 30
_MOST_WORDS = 300
"""More words of one message are not read: they say nothing new about what somebody wants."""

_MOST_PAIRED = 14


@dataclass(frozen=True, slots=True)
class Read:
    """One message, read once for all views."""

    words: tuple[str, ...]
    concepts: tuple[Names, ...]


class Reader:
    """Reads messages with the concepts of their language."""

    def __init__(self, concepts: Concepts) -> None:
        self._concepts = concepts

    def read(self, text: str, language: Language) -> Read:
        """Takes any string."""
        return self.read_folded(fold_text(text), language)

    def read_folded(self, folded: str, language: Language) -> Read:
        """The same for a text that is folded already."""
        words = _WORD.findall(folded)[:_MOST_WORDS]
        return Read(tuple(form_of(word, language) for word in words), tuple(self._concepts.of_words(words, language)))


def pieces(view: str, read: Read) -> list[str]:
    """Everything one view sees in a message, with repetitions."""
    return _PIECES[view](read)


@lru_cache(maxsize=50_000)
def _letters_of_word(word: str) -> tuple[str, ...]:
    edged = f" {word[:_LONGEST_WORD]} "
    return tuple(
        edged[start : start + length]
        for length in range(_SHORTEST, _LONGEST + 1)
        for start in range(len(edged) - length + 1)
    )


def _letters(read: Read) -> list[str]:
    return list(itertools.chain.from_iterable(map(_letters_of_word, read.words)))


def _words(read: Read) -> list[str]:
    words = read.words
    return [*words, *(f"{one} {other}" for one, other in itertools.pairwise(words))]


def _concepts(read: Read) -> list[str]:
    named = [names for names in read.concepts if names]
    found = [name for names in named for name in names]
    for one, other in itertools.pairwise(named):
        found.extend(f"{first}>{second}" for first in one[:3] for second in other[:3])
    return found


def _pairs(read: Read) -> list[str]:
    """Two concepts anywhere in a message: which wage, and that it is not paid."""
    names = list(dict.fromkeys(name for names in read.concepts for name in names))[:_MOST_PAIRED]
    return [f"{one}&{other}" for one, other in itertools.combinations(sorted(names), 2)]


def _together(read: Read) -> list[str]:
    """Two words anywhere in a message."""
    words = list(dict.fromkeys(read.words))[:_MOST_PAIRED]
    return [f"{one}+{other}" for one, other in itertools.combinations(sorted(words), 2)]


_PIECES: Mapping[str, Callable[[Read], list[str]]] = {
    "letters": _letters,
    "words": _words,
    "concepts": _concepts,
    "pairs": _pairs,
    "together": _together,
}
"""Every view by its name."""


class Weighing:
    """TF-IDF of one view: logarithmic counts, smoothed document frequency, unit length times the view's weight."""

    def __init__(self, vocabulary: Mapping[str, int], idf: Floats, weight: float) -> None:
        self.vocabulary = vocabulary
        self.idf = idf
        self.weight = weight
        self._letters_of = lru_cache(maxsize=20_000)(self._columns_of_letters)

    def weigh_letters(self, words: Sequence[str]) -> tuple[Places, Floats]:
        """The same as `weigh` for the runs of letters of these words; what each word has is looked up once."""
        columns = [self._letters_of(word) for word in words]
        if not columns:
            return np.zeros(0, dtype=np.int32), np.zeros(0, dtype=np.float32)
        places, counts = np.unique(np.concatenate(columns), return_counts=True)
        return self._weighed(places, counts)

    def _columns_of_letters(self, word: str) -> Places:
        find = self.vocabulary.get
        known = [place for piece in _letters_of_word(word) if (place := find(piece)) is not None]
        return np.array(known, dtype=np.int32)

    def weigh(self, counts: Mapping[str, int]) -> tuple[Places, Floats]:
        """Columns of the known pieces and their weights."""
        find = self.vocabulary.get
        known = [(place, count) for piece, count in counts.items() if (place := find(piece)) is not None]
        both = np.array(known, dtype=np.int32).reshape(-1, 2)
        return self._weighed(both[:, 0], both[:, 1])

    def _weighed(self, places: Places, counts: npt.NDArray[np.integer[Any]]) -> tuple[Places, Floats]:
        if not len(places):
            return np.zeros(0, dtype=np.int32), np.zeros(0, dtype=np.float32)
        weights = (1.0 + np.log(counts)) * self.idf[places]
        length = float(np.sqrt((weights * weights).sum()))
        return places, (weights * (self.weight / length)).astype(np.float32)

    def weigh_all(self, counts: csr_matrix) -> csr_matrix:
        """The same for many messages: their counts of the known pieces in, their weights out."""
        weights = (1.0 + np.log(counts.data)) * self.idf[counts.indices]
        of_row = np.repeat(np.arange(counts.shape[0]), np.diff(counts.indptr))
        lengths = np.sqrt(np.bincount(of_row, weights * weights, minlength=counts.shape[0]))
        weighed = weights * (self.weight / lengths[of_row])
        return csr_matrix((weighed.astype(np.float32), counts.indices, counts.indptr), shape=counts.shape)


class Features:
    """All views side by side; made by `fit` or from what was stored."""

    def __init__(self, weighings: Mapping[str, Weighing]) -> None:
        self.weighings = dict(weighings)
        sizes = [len(each.vocabulary) for each in self.weighings.values()]
        self._starts = dict(zip(self.weighings, itertools.accumulate([0, *sizes]), strict=False))
        self.width = sum(sizes)

    @classmethod
    def fit(cls, reads: Sequence[Read], weights: Mapping[str, float], fewest: int) -> tuple["Features", csr_matrix]:
        """Learn of every view with a weight the pieces that stand in at least `fewest` messages.

        Returns the features and the matrix of `reads`, a row each.
        """
        weighings, blocks = {}, []
        for view, weight in weights.items():
            numbers: defaultdict[str, int] = defaultdict()
            numbers.default_factory = numbers.__len__  # a piece not met before gets the next number
            counts = _counted(view, reads, numbers, numbers.__getitem__)
            frequency = np.bincount(counts.indices, minlength=counts.shape[1])
            kept = np.flatnonzero(frequency >= fewest)
            idf = (np.log((1 + len(reads)) / (1 + frequency[kept])) + 1).astype(np.float32)
            names = list(numbers)
            weighings[view] = Weighing({names[place]: number for number, place in enumerate(kept)}, idf, weight)
            blocks.append(weighings[view].weigh_all(counts[:, kept]))
        return cls(weighings), hstack(blocks, format="csr", dtype=np.float32)

    def row(self, read: Read) -> tuple[Places, Floats]:
        """Columns and weights of one message."""
        return self._joined(
            [
                each.weigh_letters(read.words) if view == "letters" else each.weigh(Counter(pieces(view, read)))
                for view, each in self.weighings.items()
            ]
        )

    def matrix(self, reads: Iterable[Read]) -> csr_matrix:
        """A row for each message."""
        every = list(reads)
        blocks = [
            each.weigh_all(_counted(view, every, each.vocabulary, each.vocabulary.get))
            for view, each in self.weighings.items()
        ]
        return hstack(blocks, format="csr", dtype=np.float32)

    def _joined(self, parts: Sequence[tuple[Places, Floats]]) -> tuple[Places, Floats]:
        starts = self._starts.values()
        places = np.concatenate([places + start for start, (places, _) in zip(starts, parts, strict=True)])
        return places.astype(np.int32), np.concatenate([weights for _, weights in parts])


def _counted(
    view: str, reads: Sequence[Read], numbers: Mapping[str, int], number_of: Callable[[str], int | None]
) -> csr_matrix:
    """How often each piece stands in each message, in the column of its number; without a number it is left out.

    Words come again and again, and so do their letters: what a word's letters are is looked up once.
    """
    indices = array("i")
    ends = array("l", [0])
    of_word: dict[str, array[int]] = {}

    def numbered(found: Iterable[str]) -> "array[int]":
        return array("i", [number for piece in found if (number := number_of(piece)) is not None])

    for read in reads:
        if view == "letters":
            for word in read.words:
                if word not in of_word:
                    of_word[word] = numbered(_letters_of_word(word))
                indices.extend(of_word[word])
        else:
            indices.extend(numbered(pieces(view, read)))
        ends.append(len(indices))
    ones = np.ones(len(indices), dtype=np.float32)
    places = np.frombuffer(indices, dtype=np.int32) if len(indices) else np.zeros(0, dtype=np.int32)
    counts = csr_matrix((ones, places, np.frombuffer(ends, dtype=np.int64)), shape=(len(reads), len(numbers)))
    counts.sum_duplicates()
    return counts
