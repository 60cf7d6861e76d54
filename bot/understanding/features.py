"""What the classifier sees of a message: runs of letters, words, and concepts, weighed by TF-IDF.

All views are taken from the folded text; Ukrainian and Russian in the one Latin form that all their spellings share.
Runs of letters carry inflected and misspelt words, words the rest, concepts what other languages' examples teach.
"""

import itertools
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix

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
        words = tuple(_WORD.findall(form_of(fold_text(text), language))[:_MOST_WORDS])
        return Read(words, tuple(self._concepts.of_words(words, language)))


def pieces(view: str, read: Read) -> list[str]:
    """Everything one view sees in a message, with repetitions."""
    return _PIECES[view](read)


def _letters(read: Read) -> list[str]:
    found = []
    for word in read.words:
        edged = f" {word[:_LONGEST_WORD]} "
        for length in range(_SHORTEST, _LONGEST + 1):
            found.extend([edged[start : start + length] for start in range(len(edged) - length + 1)])
    return found


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

    @classmethod
    def fit(cls, documents: Iterable[Counter[str]], fewest: int, weight: float) -> "Weighing":
        """Learn the pieces that stand in at least `fewest` messages."""
        frequency: Counter[str] = Counter()
        number = 0
        for document in documents:
            frequency.update(document.keys())
            number += 1
        kept = [piece for piece, count in frequency.items() if count >= fewest]
        counts = np.array([frequency[piece] for piece in kept], dtype=np.float64)
        idf = (np.log((1 + number) / (1 + counts)) + 1).astype(np.float32)
        return cls({piece: place for place, piece in enumerate(kept)}, idf, weight)

    def weigh(self, counts: Mapping[str, int]) -> tuple[Places, Floats]:
        """Columns of the known pieces and their weights."""
        find = self.vocabulary.get
        known = [(place, count) for piece, count in counts.items() if (place := find(piece)) is not None]
        if not known:
            return np.zeros(0, dtype=np.int32), np.zeros(0, dtype=np.float32)
        both = np.array(known, dtype=np.int32)
        places = both[:, 0]
        weights = (1.0 + np.log(both[:, 1])) * self.idf[places]
        length = float(np.sqrt((weights * weights).sum()))
        return places, (weights * (self.weight / length)).astype(np.float32)


class Features:
    """All views side by side; made by `fit` or from what was stored."""

    def __init__(self, weighings: Mapping[str, Weighing]) -> None:
        self.weighings = dict(weighings)
        sizes = [len(each.vocabulary) for each in self.weighings.values()]
        self._starts = dict(zip(self.weighings, itertools.accumulate([0, *sizes]), strict=False))
        self.width = sum(sizes)

    @classmethod
    def fit(cls, reads: Sequence[Read], weights: Mapping[str, float], fewest: int) -> tuple["Features", csr_matrix]:
        """Learn every view with a weight; returns the features and the matrix of `reads`, a row each."""
        weighings, blocks = {}, []
        for view, weight in weights.items():
            documents = [Counter(pieces(view, read)) for read in reads]
            weighing = Weighing.fit(documents, fewest, weight)
            weighings[view] = weighing
            blocks.append([weighing.weigh(document) for document in documents])
        features = cls(weighings)
        return features, features._matrix(list(zip(*blocks, strict=True)))

    def row(self, read: Read) -> tuple[Places, Floats]:
        """Columns and weights of one message."""
        return self._joined([each.weigh(Counter(pieces(view, read))) for view, each in self.weighings.items()])

    def matrix(self, reads: Iterable[Read]) -> csr_matrix:
        """A row for each message."""
        return self._matrix(
            [[each.weigh(Counter(pieces(view, read))) for view, each in self.weighings.items()] for read in reads]
        )

    def _joined(self, parts: Sequence[tuple[Places, Floats]]) -> tuple[Places, Floats]:
        starts = self._starts.values()
        places = np.concatenate([places + start for start, (places, _) in zip(starts, parts, strict=True)])
        return places.astype(np.int32), np.concatenate([weights for _, weights in parts])

    def _matrix(self, rows: Sequence[Sequence[tuple[Places, Floats]]]) -> csr_matrix:
        joined = [self._joined(parts) for parts in rows]
        ends = np.cumsum([0, *(len(places) for places, _ in joined)])
        places: Any = np.concatenate([places for places, _ in joined]) if joined else np.zeros(0, dtype=np.int32)
        weights: Any = np.concatenate([weights for _, weights in joined]) if joined else np.zeros(0, dtype=np.float32)
        return csr_matrix((weights, places, ends), shape=(len(joined), self.width))
