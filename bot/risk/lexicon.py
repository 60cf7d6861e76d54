"""Which slots of the phrases a word of a message can fill, small spelling mistakes included."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from bot.risk.notation import Slot
from bot.risk.slot_table import NO_NUMBERS, Numbers

_SHORTEST_FOR_MISTAKES = 8
_CACHE_LIMIT = 20_000

UNKNOWN = "_"
"""Stands for a word that no phrase knows: what people write does not stay in spaCy's string store."""


class Known(NamedTuple):
    """A word of a message as the phrases see it: the form to compare, and the slots it can fill."""

    form: str
    slots: frozenset[int]
    numbers: Numbers
    """The same slots once more, as the table of all phrases wants them."""


_STRANGER = Known(UNKNOWN, frozenset(), NO_NUMBERS)


class Lexicon:
    """All words of all phrases of one language, looked up by a folded word of a message.

    A word unknown as it stands is tried with one letter missing, added, changed or swapped, if it is long
    enough for that to be a mistake and not another word.
    """

    def __init__(self) -> None:
        self._slots: dict[Slot, int] = {}
        self._exact: dict[str, set[int]] = defaultdict(set)
        self._stems: dict[str, set[int]] = defaultdict(set)
        self._mistaken: dict[str, set[str]] = defaultdict(set)
        self._seen: dict[str, Known] = {}
        self._longest_stem = 0

    def __len__(self) -> int:
        """How many slots there are."""
        return len(self._slots)

    def slot(self, slot: Slot) -> int:
        """The number of a slot, the same for equal slots; its words become known."""
        number = self._slots.get(slot)
        if number is None:
            number = self._slots[slot] = len(self._slots)
            for option in slot.options:
                self._learn(option, number)
        return number

    def _learn(self, option: str, number: int) -> None:
        word = option.rstrip("*")
        if option.endswith("*"):
            self._stems[word].add(number)
            self._longest_stem = max(self._longest_stem, len(word))
        else:
            self._exact[word].add(number)
        if len(word) >= _SHORTEST_FOR_MISTAKES:
            for shorter in _shortened(word):
                self._mistaken[shorter].add(option)

    def look_up_all(self, words: Iterable[str]) -> list[Known]:
        """What the phrases know of each of these folded words."""
        seen = self._seen  # a loop over a dictionary: asked for every word in every language
        return [seen.get(word) or self.look_up(word) for word in words]

    def look_up(self, word: str) -> Known:
        """What the phrases know of this folded word."""
        known = self._seen.get(word)
        if known is None:
            known = self._find(word)
            if len(self._seen) >= _CACHE_LIMIT:
                self._seen = {}
            self._seen[word] = known
        return known

    def _find(self, word: str) -> Known:
        slots = set(self._exact.get(word, ()))
        for length in range(1, min(len(word), self._longest_stem) + 1):
            slots |= self._stems.get(word[:length], set())
        if slots:
            return Known(word, frozenset(slots), np.array(sorted(slots), dtype=np.int32))
        if len(word) >= _SHORTEST_FOR_MISTAKES and word.isalpha():
            return self._find_mistaken(word)
        return _STRANGER

    def _find_mistaken(self, word: str) -> Known:
        """The known word one mistake away; the alphabetically first, so that the answer is always the same."""
        meant: set[str] = set()
        for length in range(_SHORTEST_FOR_MISTAKES - 1, len(word) + 1):
            beginning = word[:length]
            for shorter in _shortened(beginning):
                for option in self._mistaken.get(shorter, ()):
                    known = option.rstrip("*")
                    whole = option.endswith("*") or length == len(word)
                    if whole and known[0] == word[0] and _one_mistake_apart(known, beginning):
                        meant.add(known)
        if not meant:
            return _STRANGER
        form = min(meant, key=lambda candidate: (-len(candidate), candidate))
        return self.look_up(form) if form != word else _STRANGER


def _shortened(word: str) -> Iterator[str]:
    """The word, and the word without each of its letters."""
    yield word
    for position in range(len(word)):
        yield word[:position] + word[position + 1 :]


def _one_mistake_apart(one: str, other: str) -> bool:
    """Whether one letter missing, added, changed, or two neighbours swapped makes one of the other."""
    if one == other:
        return True
    if len(one) > len(other):
        one, other = other, one
    start = 0
    while start < len(one) and one[start] == other[start]:
        start += 1
    if len(one) == len(other):
        swapped = one[:start] + one[start + 1 : start + 2] + one[start : start + 1] + one[start + 2 :]
        return one[start + 1 :] == other[start + 1 :] or swapped == other
    return len(other) - len(one) == 1 and one[start:] == other[start + 1 :]


def rarest_first(slots: Iterable[tuple[int, Slot]]) -> tuple[int, ...]:
    """The slots of a sequence, each once; first those that the fewest messages fill: whose shortest word is longest."""
    ordered = sorted(slots, key=lambda pair: _rarity(pair[1]), reverse=True)
    return tuple(dict.fromkeys(number for number, _ in ordered))


@lru_cache(maxsize=50_000)
def _rarity(slot: Slot) -> tuple[int, int]:
    return min(map(len, slot.options)), -len(slot.options)
