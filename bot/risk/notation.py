"""The notation of risk phrases: what a counsellor writes, taken apart into slots and gaps.

    they took my passport     these words, one after the other
    passport*                 any ending
    a .. b                    up to three words between
    a ... b                   up to seven words between
    a & b                     both, in either order, up to five words between
    (a|b c|d*)                one of these; an alternative may have several words
    word?  (a|b)?             may be missing
    <name>                    one of the words listed under `words: name:`

Case, accents and doubled letters do not matter: phrases are folded like the messages they are compared with.
"""

import itertools
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from bot.normalise import fold_text

_PIECE = re.compile(r"\.{2,3}|[&()|?]|<[a-z_]+>|[^\s()<>&|?]+")
_GAPS = {"..": 3, "...": 7}
_EITHER_ORDER_GAP = 5
_MOST_SEQUENCES = 3000


class Gap(NamedTuple):
    """Up to `most` words that may be anything."""

    most: int


class Slot(NamedTuple):
    """One word, out of these; `*` at its end stands for any ending."""

    options: tuple[str, ...]


Item = Gap | Slot
Sequence_ = tuple[Item, ...]


class NotationError(ValueError):
    """A phrase does not follow the notation."""


def parse(phrase: str, words: Mapping[str, Sequence[str]]) -> list[Sequence_]:
    """All sequences of slots and gaps that `phrase` stands for."""
    leftover = _PIECE.sub("", phrase).strip()
    if leftover:
        raise NotationError(f"cannot read {leftover!r} in {phrase!r}")
    parser = _Parser(phrase, words)
    parts = [parser.sequence()]
    while parser.take("&"):
        parts.append(parser.sequence())
    if parser.ahead is not None:
        raise NotationError(f"{parser.ahead!r} has no partner in {phrase!r}")
    sequences: dict[Sequence_, None] = {}
    for order in itertools.permutations(parts):
        for choice in itertools.product(*order):
            joined: list[Item] = []
            for index, part_sequence in enumerate(choice):
                if index:
                    joined.append(Gap(_EITHER_ORDER_GAP))
                joined.extend(part_sequence)
            sequences[_without_loose_gaps(joined)] = None
    if len(sequences) > _MOST_SEQUENCES:
        raise NotationError(f"{phrase!r} stands for {len(sequences)} sequences, more than {_MOST_SEQUENCES}")
    if () in sequences:
        raise NotationError(f"nothing must be there for {phrase!r}")
    return list(sequences)


class _Parser:
    """Reads one phrase from left to right; every method answers with the sequences a piece stands for."""

    def __init__(self, phrase: str, words: Mapping[str, Sequence[str]]) -> None:
        self._phrase = phrase
        self._words = words
        self._pieces = _PIECE.findall(phrase)
        self._place = 0

    @property
    def ahead(self) -> str | None:
        """The next piece, or None at the end."""
        return self._pieces[self._place] if self._place < len(self._pieces) else None

    def take(self, piece: str) -> bool:
        """Step over the next piece if it is this one."""
        if self.ahead != piece:
            return False
        self._place += 1
        return True

    def sequence(self) -> list[Sequence_]:
        """Pieces that stand in a fixed order, up to '&', '|', ')' or the end."""
        ways: list[list[Sequence_]] = []
        while self.ahead not in (None, "&", "|", ")"):
            ways.append(self._piece())
        if not ways or self._is_gap(ways[0]) or self._is_gap(ways[-1]):
            raise NotationError(f"a phrase must begin and end with a word, in {self._phrase!r}")
        return [tuple(itertools.chain.from_iterable(choice)) for choice in itertools.product(*ways)]

    def _piece(self) -> list[Sequence_]:
        piece = self.ahead or ""
        self._place += 1
        if piece in _GAPS:
            return [(Gap(_GAPS[piece]),)]
        if piece == "(":
            choices = self.sequence()
            while self.take("|"):
                choices += self.sequence()
            if not self.take(")"):
                raise NotationError(f"a bracket is not closed in {self._phrase!r}")
        elif piece.startswith("<"):
            choices = self._listed(piece[1:-1])
        else:
            choices = [tuple(Slot((word,)) for word in _folded(piece, self._phrase).split())]
        choices = _one_slot(choices)
        if self.take("?"):
            choices.append(())
        return choices

    def _listed(self, name: str) -> list[Sequence_]:
        """The words of <name>."""
        if name not in self._words:
            raise NotationError(f"no words called <{name}>, in {self._phrase!r}")
        listed = [
            tuple(Slot((word,)) for word in _folded(written, self._phrase).split()) for written in self._words[name]
        ]
        return list[Sequence_](listed)

    @staticmethod
    def _is_gap(way: list[Sequence_]) -> bool:
        return len(way) == 1 and len(way[0]) == 1 and isinstance(way[0][0], Gap)


def _one_slot(choices: list[Sequence_]) -> list[Sequence_]:
    """Alternatives of one word each, written as one slot."""
    options: dict[str, None] = {}
    longer: list[Sequence_] = []
    for choice in choices:
        if len(choice) == 1 and isinstance(choice[0], Slot):
            options.update(dict.fromkeys(choice[0].options))
        else:
            longer.append(choice)
    return [(Slot(tuple(options)),), *longer] if options else longer


def _folded(written: str, phrase: str) -> str:
    """Words of a phrase folded like messages are; hyphens divide words there too."""
    folded = _folded_words(written)
    if not folded or re.search(r"\*\S|(^|\s)\*", folded):
        raise NotationError(f"'*' must end a word, and no word may be empty, in {phrase!r}")
    return folded


@lru_cache(maxsize=50_000)
def _folded_words(written: str) -> str:
    return " ".join(fold_text(written).replace("-", " ").split())


def _without_loose_gaps(items: list[Item]) -> Sequence_:
    """Where an optional word is missing, a gap may stand at an end or beside another gap."""
    kept: list[Item] = []
    for item in items:
        if isinstance(item, Gap) and (not kept or isinstance(kept[-1], Gap)):
            if kept:
                kept[-1] = max(kept[-1], item, key=lambda gap: gap.most if isinstance(gap, Gap) else 0)
            continue
        kept.append(item)
    while kept and isinstance(kept[-1], Gap):
        kept.pop()
    return tuple(kept)
