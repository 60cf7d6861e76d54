"""What the classifier sees of a message: runs of letters, words, and concepts, weighed by TF-IDF.

All views are taken from the folded text; Ukrainian and Russian in the one Latin form that all their spellings share.
Runs of letters carry inflected and misspelt words, words the rest, concepts what other languages' examples teach.
"""

import itertools
import re
from array import array
from collections import defaultdict
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
_MOST_NEIGHBOURS = 3
_AND, _THEN = "&", ">"
_JOINT = re.compile(f"[ {_AND}{_THEN}]")
"""What stands between the two names of a piece, and in no name."""

_NOTHING = np.zeros(0, dtype=np.int32)
_NO_WEIGHTS = np.zeros(0, dtype=np.float32)


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
        found.extend(
            f"{first}{_THEN}{second}" for first in one[:_MOST_NEIGHBOURS] for second in other[:_MOST_NEIGHBOURS]
        )
    return found


def _pairs(read: Read) -> list[str]:
    """Two concepts anywhere in a message: which wage, and that it is not paid."""
    return [f"{one}{_AND}{other}" for one, other in itertools.combinations(_paired(read), 2)]


def _paired(read: Read) -> list[str]:
    return sorted(list(dict.fromkeys(itertools.chain.from_iterable(read.concepts)))[:_MOST_PAIRED])


def _together(read: Read) -> list[str]:
    """Two words anywhere in a message."""
    words = list(dict.fromkeys(read.words))[:_MOST_PAIRED]
    return [f"{one}+{other}" for one, other in itertools.combinations(sorted(words), 2)]


_OF_NAMES = frozenset({"words", "concepts", "pairs"})
"""Views whose pieces are looked up by their names."""

_PIECES: Mapping[str, Callable[[Read], list[str]]] = {
    "letters": _letters,
    "words": _words,
    "concepts": _concepts,
    "pairs": _pairs,
    "together": _together,
}
"""Every view by its name."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Sparse rows of a few messages as three arrays side by side, one message after the other."""

    row: npt.NDArray[np.int64]
    """The number of the message, ascending."""

    places: Places
    weights: Floats

    def only(self, row: int) -> tuple[Places, Floats]:
        """Columns and weights of one message."""
        here = slice(*np.searchsorted(self.row, (row, row + 1)))
        return self.places[here], self.weights[here]


class Weighing:
    """TF-IDF of one view: logarithmic counts, smoothed document frequency, unit length times the view's weight."""

    def __init__(self, vocabulary: Mapping[str, int], idf: Floats, weight: float) -> None:
        self.vocabulary = vocabulary
        self.idf = idf
        self.weight = weight
        self._letters_of = lru_cache(maxsize=20_000)(self._columns_of_letters)
        self._alone: dict[str, int] = {}
        self._partners: dict[str, dict[str, int]] = {}

    def look_up_by_name(self) -> None:
        """File the columns of single names, and those of two names by the first and then by the second.

        That is quicker than joining two names to look them up. Runs of letters are no names.
        """
        for piece, place in self.vocabulary.items():
            one, *others = _JOINT.split(piece)
            if not others:
                self._alone[piece] = place
            for other in others:
                self._partners.setdefault(one, {})[other] = place

    def columns(self, view: str, reads: Sequence[Read]) -> tuple[list[Places], list[int]]:
        """The columns of the known pieces of these messages, with repetitions, and how many each message has.

        What a word has of letters, and a concept of partners, is looked up once and kept.
        """
        if view == "letters":
            known = [list(map(self._letters_of, read.words)) for read in reads]
            return list(itertools.chain.from_iterable(known)), [sum(map(len, each)) for each in known]
        if view == "words":
            found = [self._columns_of_words(read.words) for read in reads]
        elif view == "concepts":
            found = [self._columns_of_concepts([names for names in read.concepts if names]) for read in reads]
        elif view == "pairs":
            found = [self._columns_of_pairs(_paired(read)) for read in reads]
        else:
            find = self.vocabulary.get
            found = [[place for each in pieces(view, read) if (place := find(each)) is not None] for read in reads]
        every = np.array(list(itertools.chain.from_iterable(found)), dtype=np.int32)
        return [every], list(map(len, found))

    def _columns_of_letters(self, word: str) -> Places:
        find = self.vocabulary.get
        known = [place for piece in _letters_of_word(word) if (place := find(piece)) is not None]
        return np.array(known, dtype=np.int32)

    def _columns_of_words(self, words: Sequence[str]) -> list[int]:
        alone, partners = self._alone, self._partners
        found = [column for word in words if (column := alone.get(word)) is not None]
        for one, other in itertools.pairwise(words):
            others = partners.get(one)
            if others is not None and (column := others.get(other)) is not None:
                found.append(column)
        return found

    def _columns_of_concepts(self, named: Sequence[Names]) -> list[int]:
        alone, partners = self._alone, self._partners
        found = [column for names in named for name in names if (column := alone.get(name)) is not None]
        for ones, others in itertools.pairwise(named):
            for one in ones[:_MOST_NEIGHBOURS]:
                known = partners.get(one)
                if known is not None:
                    found += [column for other in others[:_MOST_NEIGHBOURS] if (column := known.get(other)) is not None]
        return found

    def _columns_of_pairs(self, names: Sequence[str]) -> list[int]:
        """Looked up one after the other: a message has many pairs, and most have no column."""
        partners = self._partners
        found = []
        for place, name in enumerate(names):
            others = partners.get(name)
            if others is not None:
                found += [column for other in names[place + 1 :] if (column := others.get(other)) is not None]
        return found

    def weigh_all(self, counts: csr_matrix) -> csr_matrix:
        """The same for many messages: their counts of the known pieces in, their weights out."""
        of_row = np.repeat(np.arange(counts.shape[0]), np.diff(counts.indptr))
        weights = _weighed(counts.data, self.idf[counts.indices], of_row, self.weight)
        return csr_matrix((weights, counts.indices, counts.indptr), shape=counts.shape)


def _weighed(
    counts: npt.NDArray[Any], idf: Floats, group: npt.NDArray[np.int64], weight: float | npt.NDArray[np.float64]
) -> Floats:
    """TF-IDF of pieces from their counts, so that those of one group (a message in a view) have length `weight`."""
    weights = (1.0 + np.log(counts)) * idf
    lengths = np.sqrt(np.bincount(group, weights * weights))
    found: Floats = (weights * (weight / lengths[group])).astype(np.float32)
    return found


class Features:
    """All views side by side; made by `fit` or from what was stored."""

    def __init__(self, weighings: Mapping[str, Weighing]) -> None:
        self.weighings = dict(weighings)
        sizes = [len(each.vocabulary) for each in self.weighings.values()]
        self._ends = np.cumsum(sizes)
        self._starts = self._ends - sizes
        self._idf = np.concatenate([_NO_WEIGHTS, *(each.idf for each in self.weighings.values())])
        self._weights = np.array([each.weight for each in self.weighings.values()])
        self.width = sum(sizes)
        for view, each in self.weighings.items():
            if view in _OF_NAMES:
                each.look_up_by_name()

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

    def rows(self, reads: Sequence[Read]) -> Rows:
        """Columns and weights of a few messages, or of the sentences of one: many at once cost little more than one."""
        found: list[Places] = [_NOTHING]
        lengths: list[int] = []
        offsets: list[int] = []
        for (view, each), start in zip(self.weighings.items(), self._starts, strict=True):
            columns, of_read = each.columns(view, reads)
            found += columns
            lengths += of_read
            offsets += (row * self.width + start for row in range(len(reads)))
        keys, counts = np.unique(np.concatenate(found) + np.repeat(offsets, lengths), return_counts=True)
        row, places = np.divmod(keys.astype(np.int64), max(self.width, 1))
        view_of = np.searchsorted(self._ends, places, side="right")
        group = row * len(self.weighings) + view_of
        weights = _weighed(counts, self._idf[places], group, self._weights[view_of])
        return Rows(row, places.astype(np.int32), weights)

    def row(self, read: Read) -> tuple[Places, Floats]:
        """Columns and weights of one message."""
        rows = self.rows([read])
        return rows.places, rows.weights

    def matrix(self, reads: Iterable[Read]) -> csr_matrix:
        """A row for each message."""
        every = list(reads)
        blocks = [
            each.weigh_all(_counted(view, every, each.vocabulary, each.vocabulary.get))
            for view, each in self.weighings.items()
        ]
        return hstack(blocks, format="csr", dtype=np.float32)


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
