"""What the trained reader sees of a message: pieces of words, words and pairs of words."""

import itertools
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from bot.risk.sentences import Sentence

Counts: TypeAlias = Counter[str]

_SHORTEST, _LONGEST = 2, 5
_LONGEST_WORD = 40
QUESTION = "#question"
MARK = "#"
"""Begins what is told of a sentence as a whole, beside its words."""

_WEIGHT_OF_A_MARK = np.float32(0.5)
"""Against a length of one for all words together; chosen by cross-validation on the examples."""


@lru_cache(maxsize=20_000)
def pieces(word: str) -> tuple[str, ...]:
    """The word itself and its letters by two to five, with its edges marked."""
    edged = f"<{word[:_LONGEST_WORD]}>"
    grams = {
        edged[start : start + length]
        for length in range(_SHORTEST, _LONGEST + 1)
        for start in range(len(edged) - length + 1)
    }
    grams.discard(edged)
    return (f"={word}", *sorted(grams))


def of_sentence(sentence: Sentence, marks: Counts) -> Counts:
    """Counts of every piece of one sentence, with its marks."""
    words = [word.text for word in sentence.words]
    counts: Counts = Counter()
    for word in words:
        counts.update(pieces(word))
    counts.update(f"{one} {other}" for one, other in itertools.pairwise(words))
    counts.update(f"{one} _ {other}" for one, other in zip(words, words[2:], strict=False))
    counts.update((f"^{words[0]}", f"{words[-1]}$"))
    counts.update(marks)
    if sentence.question:
        counts[QUESTION] += 1
    return counts


class Weighing:
    """TF-IDF of the words: logarithmic counts, smoothed document frequency, unit length; marks are there or not."""

    def __init__(self, vocabulary: Mapping[str, int], idf: npt.NDArray[np.float32]) -> None:
        self.vocabulary = vocabulary
        self.idf = idf
        self._rarest = float(idf.max(initial=1.0))
        self._marks = np.zeros(len(idf), dtype=np.bool_)
        for piece, place in vocabulary.items():
            self._marks[place] = piece.startswith(MARK)

    @classmethod
    def fit(cls, documents: Sequence[Counts], fewest: int) -> "Weighing":
        """Learn the pieces that stand in at least `fewest` documents."""
        frequency: Counter[str] = Counter()
        for document in documents:
            frequency.update(document.keys())
        kept = sorted(piece for piece, count in frequency.items() if count >= fewest)
        counts = np.array([frequency[piece] for piece in kept], dtype=np.float64)
        idf = np.log((1 + len(documents)) / (1 + counts)) + 1
        return cls({piece: place for place, piece in enumerate(kept)}, idf.astype(np.float32))

    def weigh(self, counts: Mapping[str, int]) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.float32]]:
        """Places and weights of the known pieces among `counts`.

        Unknown pieces lengthen the message all the same: of a text it hardly knows a reader should be unsure.
        """
        find = self.vocabulary.get
        found = [find(piece, -1) for piece in counts]
        all_places = np.array(found, dtype=np.int64)
        known = all_places >= 0
        places = all_places[known]
        numbers = np.array(list(counts.values()), dtype=np.float32)[known]
        unknown = len(found) - len(places)
        marked = self._marks[places]
        weights = np.where(marked, np.float32(0), (1 + np.log(numbers)) * self.idf[places])
        length = float(np.sqrt((weights * weights).sum() + unknown * self._rarest**2)) or 1.0
        return places, np.where(marked, _WEIGHT_OF_A_MARK, weights / length).astype(np.float32)


def windows(sentences: Sequence[Sentence]) -> list[tuple[int, int]]:
    """The stretches of a message that are read: all of it, and each sentence where there are several."""
    stretches = [(0, len(sentences))]
    if len(sentences) > 1:
        stretches.extend((place, place + 1) for place in range(len(sentences)) if len(sentences[place].words) > 1)
    return stretches


def summed(counts: Iterable[Counts]) -> Counts:
    """Counts of several sentences as those of one stretch."""
    total: Counts = Counter()
    for each in counts:
        total.update(each)
    return total
