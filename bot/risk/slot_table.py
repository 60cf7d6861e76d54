"""Which of many sequences have all their words in one of the sentences of a message.

A language has tens of thousands of sequences, and a message concerns a few. They stand in one table, a row of slot
numbers each, so that all of them are asked at once, and about 64 sentences at a time: a bit for each.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.int32]

NO_NUMBERS: Numbers = np.zeros(0, dtype=np.int32)
_AT_ONCE = 64
_BITS = np.left_shift(np.uint64(1), np.arange(_AT_ONCE, dtype=np.uint64))


class SlotTable:
    """The slots each sequence needs; a sequence is named by its place in what the table was made of."""

    def __init__(self, needed: Sequence[Sequence[int]], slots: int) -> None:
        """`needed` are the slots of each sequence, first the one that the fewest messages fill; `slots` there are."""
        self._slots = slots
        # One more slot, which every sentence fills, makes all rows equally long. A column of the table is a row here.
        self._needed = np.full((max(map(len, needed), default=1), len(needed)), slots, dtype=np.int32)
        by_first: list[list[int]] = [[] for _ in range(slots + 1)]
        for place, of_sequence in enumerate(needed):
            self._needed[: len(of_sequence), place] = of_sequence
            by_first[of_sequence[0]].append(place)
        self._by_first = [np.array(places, dtype=np.int32) for places in by_first]
        self._is_first = np.array([bool(places) for places in by_first])

    def standing(self, sentences: Sequence[Sequence[Numbers]]) -> list[Numbers]:
        """For each sentence, given by the slots each of its words fills, the sequences that have all theirs there."""
        found: list[Numbers] = []
        for start in range(0, len(sentences), _AT_ONCE):
            found += self._standing(sentences[start : start + _AT_ONCE])
        return found

    def _standing(self, sentences: Sequence[Sequence[Numbers]]) -> list[Numbers]:
        filled_in = self._filled_in(sentences)
        begun = np.flatnonzero(self._is_first & (filled_in != 0))
        if not len(begun):
            return [NO_NUMBERS] * len(sentences)
        places = np.concatenate([self._by_first[slot] for slot in begun])
        stands = filled_in[self._needed[0, places]]
        for slots in self._needed[1:]:
            kept = stands != 0
            places = places[kept]
            stands = stands[kept] & filled_in[slots[places]]
        return [places[(stands & bit) != 0] for bit in _BITS[: len(sentences)]]

    def _filled_in(self, sentences: Sequence[Sequence[Numbers]]) -> npt.NDArray[np.uint64]:
        """For each slot the sentences that fill it, the first one as the lowest bit."""
        filled = [np.concatenate([NO_NUMBERS, *words]) for words in sentences]
        there = np.zeros((len(sentences), self._slots + 1), dtype=np.bool_)
        there[:, self._slots] = True
        there[np.repeat(np.arange(len(sentences)), list(map(len, filled))), np.concatenate(filled)] = True
        filled_in = np.zeros(self._slots + 1, dtype=np.uint64)
        for bit, row in zip(_BITS, there, strict=False):
            filled_in[row] |= bit
        return filled_in
