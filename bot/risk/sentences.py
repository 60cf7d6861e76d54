"""Words, clauses and sentences of a folded message."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from bot.normalise import Folded

# A word, or one picture sign: an emoji can be the whole message.
_TOKEN = re.compile(r"[^\W_]+|[\u2600-\u27bf\U0001f000-\U0001faff]|[^\w\s]|_|\n")
_SENTENCE_ENDS = frozenset(".!?…\n;")
_CLAUSE_ENDS = frozenset(",:()-–—/|")
_QUOTES = frozenset("\"'“”„«»”")

LONGEST_SENTENCE = 60
"""Words; a longer one, written without any full stop, is read in pieces of this length."""

_OVERLAP = 12


class Word(NamedTuple):
    """One word of a sentence: where it stands in the folded text, in which clause, and if between quotation marks."""

    text: str
    start: int
    end: int
    clause: int
    quoted: bool


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words between two full stops."""

    words: tuple[Word, ...]
    question: bool

    @property
    def start(self) -> int:
        """Where it begins in the folded text."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Where it ends in the folded text."""
        return self.words[-1].end


def split(folded: Folded) -> list[Sentence]:
    """Take a folded message apart into sentences; marks between words only divide."""
    sentences: list[Sentence] = []
    words: list[Word] = []
    clause = 0
    quoted = False
    text = folded.text
    for match in _TOKEN.finditer(text):
        mark = match.group()
        if mark[0].isalnum() or _is_picture(mark):
            words.append(Word(mark, match.start(), match.end(), clause, quoted))
        elif mark in _QUOTES:
            quoted = not quoted
        elif mark in _SENTENCE_ENDS:
            if mark == "." and _inside_number(text, match.start()):
                continue
            if mark == "?" and not words and sentences:
                sentences[-1] = Sentence(sentences[-1].words, question=True)
            if words:
                sentences.extend(_pieces(words, mark == "?"))
            words, clause, quoted = [], 0, quoted and mark != "\n"
        elif mark in _CLAUSE_ENDS and not _inside_word(text, match.start()):
            clause += 1
    sentences.extend(_pieces(words, question=False))
    return sentences


def _is_picture(mark: str) -> bool:
    return mark > "\u25ff" and mark not in _CLAUSE_ENDS


def _inside_number(text: str, position: int) -> bool:
    return 0 < position < len(text) - 1 and text[position - 1].isdigit() and text[position + 1].isalnum()


def _inside_word(text: str, position: int) -> bool:
    return (
        text[position] in "-/"
        and 0 < position < len(text) - 1
        and text[position - 1].isalnum()
        and text[position + 1].isalnum()
    )


def _pieces(words: list[Word], question: bool) -> Iterator[Sentence]:
    """One sentence, or overlapping pieces of a very long one."""
    step = LONGEST_SENTENCE - _OVERLAP
    for start in range(0, max(len(words) - _OVERLAP, 1), step):
        piece = words[start : start + LONGEST_SENTENCE]
        if piece:
            yield Sentence(tuple(piece), question)
