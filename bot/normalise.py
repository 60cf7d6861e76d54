"""Folding: accents, lookalikes, control characters and repeated letters, for features only.

The text a person wrote is kept as written; what stands here is only ever compared. Every folded
character remembers which written character it came from, so that a span found in the folded text
can be shown in the written one.
"""

import itertools
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

# Letters that Unicode does not take apart into a base letter and a mark.
_PLAIN = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "þ": "th", "ħ": "h"}
_APOSTROPHES = frozenset("'’‘`´ʼ′＇")

# Letters of two alphabets that look alike: some keyboards, and people who hide from filters, mix them.
_CYRILLIC = "асеорхуівкмнтԁјѕ"
_LATIN = "aceopxyibkmhtdjs"
_TO_LATIN = dict(zip(_CYRILLIC, _LATIN, strict=True))
_TO_CYRILLIC = dict(zip(_LATIN, _CYRILLIC, strict=True)) | {"b": "в", "h": "н"}

_MIXED_WORD = re.compile(r"(?=[^\W\d_]*[a-z])(?=[^\W\d_]*[Ѐ-ԯ])[^\W\d_]+")
_RUN = re.compile(r"([^\W\d_])\1+")
_CYRILLIC_LETTER = re.compile("[Ѐ-ԯ]")
_LATIN_LETTER = re.compile("[a-z]")


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded text, with the written position of each of its characters."""

    text: str
    origins: tuple[int, ...]
    written: str

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The characters [start, end) of the folded text, as a span of the text as written."""
        if start >= end or not self.origins:
            position = self.origins[start] if start < len(self.origins) else len(self.written)
            return position, position
        first, last = self.origins[start], self.origins[end - 1] + 1
        while last < len(self.written) and unicodedata.combining(self.written[last]):
            last += 1
        return first, last


@lru_cache(maxsize=8192)
def _fold_character(character: str) -> str:
    """The folded form of one character: nothing, one character or a few."""
    if character in "\n\r\u2028\u2029\u0085\v\f":
        return "\n"
    if character.isspace():
        return " "
    if unicodedata.category(character) in ("Cc", "Cf", "Cs", "Co", "Cn"):
        return ""
    parts = []
    for part in unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", character).lower()):
        if unicodedata.category(part) in ("Mn", "Me", "Cc", "Cf"):
            continue
        parts.append(_PLAIN.get(part, part))
    return "".join(parts)


class _Table(dict[int, str]):
    """Characters folded so far, for `str.translate`: a whole text is folded without a loop in Python."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_character(chr(code))
        return folded


_FOLDING = _Table()


def fold(text: str) -> Folded:
    """Fold `text` for comparison: lower case, no accents, one alphabet a word, no repeated letters.

    Line ends stay, apostrophes inside words fall ("don't" and "dont" are one word), and whatever
    cannot be seen is dropped. Any string is taken, lone surrogates and NUL included.
    """
    folded, origins = _fold_characters(text)
    return _squeeze(_in_one_alphabet(folded), origins, text)


def _fold_characters(text: str) -> tuple[str, list[int]]:
    """Every character folded by itself, with where each came from; stretches that stay as long go in one step."""
    uneven = {each for each in set(text) if each in _APOSTROPHES or len(_fold_character(each)) != 1}
    if not uneven:
        return text.translate(_FOLDING), list(range(len(text)))
    pieces: list[str] = []
    origins: list[int] = []
    copied = 0
    for place in [place for place, each in enumerate(text) if each in uneven]:
        folded = _apostrophe(text, place) if text[place] in _APOSTROPHES else _fold_character(text[place])
        pieces += (text[copied:place].translate(_FOLDING), folded)
        origins += range(copied, place)
        origins += [place] * len(folded)
        copied = place + 1
    pieces.append(text[copied:].translate(_FOLDING))
    origins += range(copied, len(text))
    return "".join(pieces), origins


def _apostrophe(text: str, place: int) -> str:
    """Nothing between letters; elsewhere it is a quotation mark and stays."""
    inside = 0 < place < len(text) - 1 and text[place - 1].isalpha() and text[place + 1].isalpha()
    return "" if inside else "'"


def fold_text(text: str) -> str:
    """The folded text alone, where no positions are needed."""
    folded = text.translate(_FOLDING) if _APOSTROPHES.isdisjoint(text) else _fold_characters(text)[0]
    return _RUN.sub(r"\1", _in_one_alphabet(folded))


def _in_one_alphabet(folded: str) -> str:
    """The same text; only where both alphabets are in it can a word be mixed."""
    both = _CYRILLIC_LETTER.search(folded) and _LATIN_LETTER.search(folded)
    return _MIXED_WORD.sub(_one_alphabet, folded) if both else folded


def _one_alphabet(match: re.Match[str]) -> str:
    """Write a word of mixed letters in one alphabet: that of its letters that look like no other, else of most."""
    word = match.group()
    latin = [letter for letter in word if "a" <= letter <= "z"]
    only_latin = sum(letter not in _TO_CYRILLIC for letter in latin)
    only_cyrillic = sum(letter not in _TO_LATIN for letter in word if letter > "z")
    if only_latin == only_cyrillic:
        table = _TO_LATIN if len(latin) * 2 >= len(word) else _TO_CYRILLIC
    else:
        table = _TO_LATIN if only_latin > only_cyrillic else _TO_CYRILLIC
    return "".join(table.get(letter, letter) for letter in word)


def _squeeze(folded: str, origins: list[int], written: str) -> Folded:
    """Write every repeated letter once: "heeelp", and the double letters that many drop in haste."""
    pieces: list[str] = []
    kept: list[int] = []
    position = 0
    for run in _RUN.finditer(folded):
        pieces.append(folded[position : run.start() + 1])
        kept.extend(origins[position : run.start() + 1])
        position = run.end()
    pieces.append(folded[position:])
    kept.extend(origins[position:])
    return Folded("".join(pieces), tuple(kept), written)


# One Latin form for Russian and Ukrainian, however they are written. Everybody who has no Cyrillic keyboard has a
# scheme of their own (zh, ž, j; sh, sz, 6; ch, cz, č, 4; kh, h, x, ch; y, i, j), so letters that the schemes mix up
# are one here: ж and з, ш щ and с, ч and ц, х and г. What is lost tells few words apart.
_FROM_CYRILLIC = str.maketrans({
    "а": "a", "б": "b", "в": "v", "г": "h", "ґ": "h", "д": "d", "е": "e", "є": "e", "ж": "z", "з": "z",
    "и": "i", "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p",
    "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "c", "ч": "c", "ш": "s", "щ": "s",
    "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "iu", "я": "ia", "ё": "e", "'": "",
})  # fmt: skip
_LETTER_OF_SOUND = {sound: chr(code) for code, sound in _FROM_CYRILLIC.items() if sound}
_LATIN_HABITS = {
    "schtsch": "s", "shch": "s", "szcz": "s", "tsch": "c", "sch": "s", "shh": "s", "tch": "c",
    "zh": "z", "zs": "z", "sh": "s", "sz": "s", "ch": "c", "cz": "c", "cs": "c", "ts": "c", "tz": "c",
    "kh": "h", "gh": "h", "x": "h", "g": "h", "w": "v", "q": "k", "y": "i", "j": "i", "ie": "e", "io": "e",
    "je": "e", "ye": "e", "jo": "e", "yo": "e",
}  # fmt: skip
_HABIT_NEIGHBOURS = frozenset(one + other for habit in _LATIN_HABITS for one, other in itertools.pairwise(habit))
"""Letters that stand side by side in a habit; where a stem and the next letter do not, the stem stays as it is."""

_LATIN_HABIT = re.compile("|".join(sorted(_LATIN_HABITS, key=len, reverse=True)))
_HAS_DIGIT = re.compile(r"\d")
_DIGIT_LETTERS = {"4": "c", "6": "s"}
_DIGIT_LETTER = re.compile("(?<=[a-z])[46]|[46](?=[a-z])")

SLAVIC = ("uk", "ru")
"""Languages that are also written in Latin letters, in as many ways as there are writers."""


def is_cyrillic(text: str) -> bool:
    """Whether a Cyrillic letter is in it."""
    return _CYRILLIC_LETTER.search(text) is not None


def slavic_form(folded: str) -> str:
    """One Latin form of folded Russian or Ukrainian, whether it was written in Cyrillic or in Latin letters.

    >>> slavic_form("паспорт забрали") == slavic_form("pasport zabrali")
    True
    """
    if not _CYRILLIC_LETTER.search(folded):  # a digit stands for a letter only inside a Latin word
        folded = _DIGIT_LETTER.sub(lambda match: _DIGIT_LETTERS[match.group()], folded)
    latin = _LATIN_HABIT.sub(lambda match: _LATIN_HABITS[match.group()], folded.translate(_FROM_CYRILLIC))
    return _RUN.sub(r"\1", latin)


def slavic_stems(folded: str) -> tuple[str, ...]:
    """The beginnings, in that form, of all words that begin with a folded stem.

    The next letter can change the end of a stem: "боит" is "boit", "боится" is "boicia".

    >>> [slavic_form("боится").startswith(stem) for stem in slavic_stems("боит")].count(True)
    1
    """
    form = slavic_form(folded)
    last = folded.translate(_FROM_CYRILLIC)[-1:]
    has_digit = _HAS_DIGIT.search(folded)  # what it stands for hangs on the letters around it
    longer = (
        slavic_form(folded + letter)
        for sound, letter in _LETTER_OF_SOUND.items()
        if has_digit or last + sound[0] in _HABIT_NEIGHBOURS
    )
    return (form, *dict.fromkeys(each for each in longer if not each.startswith(form)))
