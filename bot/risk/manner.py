"""How a message is written, in five numbers: a report and a message typed in fear differ in more than their words."""

import math
import re

import numpy as np
import numpy.typing as npt

from bot.model import Language

Floats = npt.NDArray[np.float32]

MANNERS = 5
"""How many numbers there are."""

_WORD = re.compile(r"[^\W\d_]+")
_INSIDE = re.compile(r"(?<=[^\s.!?…:\"„“«»(-])\s+([^\W\d_]+)")
"""A word that does not begin a sentence."""

_NUMBER = re.compile(r"\d+")
_QUOTATION_MARK = re.compile(r"[„“”«»\"]")
_NOUNS_ARE_CAPITAL = ("de",)
_MOST, _MOST_MARKS = 4, 2
"""More of them say no more."""


def manner_of(written: str, language: Language | None) -> Floats:
    """Of a text as written: the logarithm of its words, how many names, numbers and quotation marks, letters a word.

    Names are words with one capital letter inside a sentence; none in a language that writes every noun so.
    """
    words = _WORD.findall(written)
    names = 0
    if language not in _NOUNS_ARE_CAPITAL:
        names = sum(len(word) > 1 and word[0].isupper() and word[1:].islower() for word in _INSIDE.findall(written))
    return np.array(
        [
            math.log(max(len(words), 1)),
            min(names, _MOST),
            min(len(_NUMBER.findall(written)), _MOST),
            min(len(_QUOTATION_MARK.findall(written)), _MOST_MARKS),
            sum(map(len, words)) / max(len(words), 1),
        ],
        dtype=np.float32,
    )
