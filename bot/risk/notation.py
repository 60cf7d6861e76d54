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
from dataclasses import dataclass

from bot.normalise import fold_text

_PIECE = re.compile(r"\.{2,3}|&|\([^()]*\)\??|<[a-z_]+>\??|[^\s()<>&|]+")
_GAPS = {"..": 3, "...": 7}
_EITHER_ORDER_GAP = 5
_MOST_SEQUENCES = 3000


@dataclass(frozen=True, slots=True)
class Gap:
    """Up to `most` words that may be anything."""

    most: int


@dataclass(frozen=True, slots=True)
class Slot:
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
    parts: list[list[str]] = [[]]
    for piece in _PIECE.findall(phrase):
        if piece == "&":
            parts.append([])
        else:
            parts[-1].append(piece)
    if not all(parts):
        raise NotationError(f"nothing beside '&' in {phrase!r}")
    expanded = [_expand(part, words, phrase) for part in parts]
    sequences: dict[Sequence_, None] = {}
    for order in itertools.permutations(expanded):
        for choice in itertools.product(*order):
            joined: list[Item] = []
            for index, part_sequence in enumerate(choice):
                if index:
                    joined.append(Gap(_EITHER_ORDER_GAP))
                joined.extend(part_sequence)
            sequences[tuple(joined)] = None
    if len(sequences) > _MOST_SEQUENCES:
        raise NotationError(f"{phrase!r} stands for {len(sequences)} sequences, more than {_MOST_SEQUENCES}")
    for sequence in sequences:
        _refuse_loose_ends(sequence, phrase)
    return list(sequences)


def _expand(pieces: Sequence[str], words: Mapping[str, Sequence[str]], phrase: str) -> list[Sequence_]:
    """Every way to read pieces that stand in a fixed order."""
    ways: list[list[Sequence_]] = []
    for piece in pieces:
        if piece in _GAPS:
            ways.append([(Gap(_GAPS[piece]),)])
            continue
        optional = piece.endswith("?")
        piece = piece.removesuffix("?")
        options = _options(piece, words, phrase)
        single = tuple(dict.fromkeys(option for option in options if " " not in option))
        choices: list[Sequence_] = [(Slot(single),)] if single else []
        for option in options:
            if " " in option:
                choices.append(tuple(Slot((word,)) for word in option.split()))
        if optional:
            choices.append(())
        ways.append(choices)
    return [tuple(itertools.chain.from_iterable(choice)) for choice in itertools.product(*ways)]


def _options(piece: str, words: Mapping[str, Sequence[str]], phrase: str) -> list[str]:
    """The folded alternatives of one piece."""
    if piece.startswith("<"):
        name = piece[1:-1]
        if name not in words:
            raise NotationError(f"no words called <{name}>, in {phrase!r}")
        written = list(words[name])
    elif piece.startswith("("):
        written = piece[1:-1].split("|")
    else:
        written = [piece]
    return [fold_word(option, phrase) for option in written]


def fold_word(option: str, phrase: str) -> str:
    """One alternative, folded; hyphens divide words as they do in messages."""
    folded = " ".join(fold_text(option).replace("-", " ").split())
    if not folded or folded == "*" or re.search(r"\*\S|(^|\s)\*", folded):
        raise NotationError(f"'*' must end a word, and no alternative may be empty, in {phrase!r}")
    return folded


def _refuse_loose_ends(sequence: Sequence_, phrase: str) -> None:
    if not sequence or isinstance(sequence[0], Gap) or isinstance(sequence[-1], Gap):
        raise NotationError(f"a phrase must begin and end with a word: {phrase!r}")
