"""Words that mean nearly the same, in every language: what an example in one language teaches about the others.

`data/<language>/concepts.yml` lists for each concept the words of that language: `stem*` stands for every word that
begins so, several words for words that follow each other. The names of the concepts are the same in all languages, so a
classifier that has seen "wage" with "not paid" in Romanian knows it in German.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import yaml

from bot import garbage
from bot.errors import ContentError
from bot.model import Language
from bot.normalise import SLAVIC, fold_text, is_cyrillic, slavic_form, slavic_stems

FILE_NAME = "concepts.yml"
_FALLBACK: Mapping[Language, tuple[Language, ...]] = {"uk": ("ru",), "ru": ("uk",)}
_EVERYWHERE: Language = "en"
"""People mix English into their language: a word their own list does not know is looked up there."""

_FOREIGN_LETTERS = 5
"""A shorter word that looks English is more often a word of the language itself ("are", "am", "sun")."""

_SHORTEST_STEM = 2

Names = tuple[str, ...]


@lru_cache(maxsize=50_000)
def form_of(folded: str, language: Language) -> str:
    """A folded word in the form that all spellings of a language share."""
    return slavic_form(folded) if language in SLAVIC else folded


@dataclass(frozen=True, slots=True)
class _Phrase:
    """Words that follow each other: the forms of each, and whether they are only beginnings."""

    words: tuple[tuple[tuple[str, ...], bool], ...]
    name: str

    def stands_at(self, words: Sequence[str], place: int) -> bool:
        if len(words) - place < len(self.words):
            return False
        for offset, (forms, are_stems) in enumerate(self.words):  # a loop: asked for most words of every message
            word = words[place + offset]
            if not (word.startswith(forms) if are_stems else word in forms):
                return False
        return True


class _Entry(NamedTuple):
    """What a list knows of one word: its concepts, and the phrases that may begin with it by how the next word does."""

    names: Names
    phrases: Mapping[str, Sequence[_Phrase]]


class _Table:
    """Concepts by their words in one form."""

    def __init__(self, entries: Mapping[str, Iterable[str]], folded: Mapping[str, str], *, by_sound: bool) -> None:
        """`folded` has every word of the entries, without its star, as messages are folded."""
        self._folded = folded
        self._by_sound = by_sound
        self._words: dict[str, list[str]] = {}
        self._stems: dict[str, list[str]] = {}
        # By the first word, or how it begins, and how the second one begins.
        self._phrases: dict[str, dict[str, list[_Phrase]]] = {}
        self._phrases_by_stem: dict[str, dict[str, list[_Phrase]]] = {}
        for name, written in entries.items():
            for entry in written:
                self._add(name, entry)
        self.look_up = lru_cache(maxsize=20_000)(self._look_up)

    def _add(self, name: str, entry: str) -> None:
        parts = [(self._forms(part), part.endswith("*")) for part in entry.split()]
        parts = [(forms, are_stems) for forms, are_stems in parts if forms[0]]
        if len(parts) == 1:
            forms, are_stems = parts[0]
            for form in forms:
                (self._stems if are_stems else self._words).setdefault(form, []).append(name)
        elif parts:
            (firsts, is_stem), (seconds, _) = parts[:2]
            first = firsts[0][:_SHORTEST_STEM] if is_stem else firsts[0]
            by_second = (self._phrases_by_stem if is_stem else self._phrases).setdefault(first, {})
            by_second.setdefault(seconds[0][:_SHORTEST_STEM], []).append(_Phrase(tuple(parts), name))

    def _forms(self, written: str) -> tuple[str, ...]:
        """The form of a word, or all that a stem may begin with."""
        folded = self._folded[written.rstrip("*")]
        if not self._by_sound:
            return (folded,)
        return slavic_stems(folded) if written.endswith("*") else (slavic_form(folded),)

    def _look_up(self, word: str) -> _Entry:
        """Concepts of one word: those of the whole word, and those of its longest stem that is listed."""
        found = dict.fromkeys(self._words.get(word, ()))
        for length in range(len(word), _SHORTEST_STEM - 1, -1):
            stems = self._stems.get(word[:length])
            if stems:
                found |= dict.fromkeys(stems)
                break
        phrases = {second: list(listed) for second, listed in self._phrases.get(word, {}).items()}
        for second, listed in self._phrases_by_stem.get(word[:_SHORTEST_STEM], {}).items():
            # A stem is longer than what it is filed under: most words that begin alike are left out here.
            fitting = [phrase for phrase in listed if word.startswith(phrase.words[0][0])]
            if fitting:
                phrases.setdefault(second, []).extend(fitting)
        return _Entry(tuple(found), phrases)

    def names_at(self, words: Sequence[str], place: int) -> Sequence[str]:
        """Concepts of the word at `place`, and of several words of which it is the first."""
        names, phrases = self.look_up(words[place])
        if not phrases or place + 1 == len(words):
            return names
        begun = phrases.get(words[place + 1][:_SHORTEST_STEM], ())
        return [*names, *(phrase.name for phrase in begun if phrase.stands_at(words, place))]


class WordList:
    """The concepts of one language; read-only and safe to share between threads.

    What is written in Cyrillic is compared as it is written. In Latin letters everybody writes otherwise, so there
    it is compared by its sound, although that makes some words alike.
    """

    def __init__(self, language: Language, entries: Mapping[str, Iterable[str]]) -> None:
        self.names = tuple(entries)
        folded = _folded_words(entries)
        self.written = _Table(entries, folded, by_sound=False)
        self.heard = _Table(entries, folded, by_sound=True) if language in SLAVIC else None


def _folded_words(entries: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Every word of the entries, folded: all at once, since there are a quarter of a million."""
    words = {part.rstrip("*") for written in entries.values() for entry in written for part in entry.split()}
    return dict(zip(words, fold_text("\n".join(words)).split("\n"), strict=True))


class Concepts:
    """The word lists of all languages."""

    def __init__(self, lists: Mapping[Language, WordList]) -> None:
        self._lists = dict(lists)
        self._order: dict[Language, tuple[WordList, ...]] = {}

    @classmethod
    @garbage.paused()
    def load(cls, data_dir: Path) -> "Concepts":
        """Read every language's list; there may be none. Raises ContentError for a broken file."""
        files = sorted(data_dir.glob(f"*/{FILE_NAME}"))
        return cls({path.parent.name: WordList(path.parent.name, read_list(path)) for path in files})

    def of_words(self, words: Sequence[str], language: Language) -> list[Names]:
        """The concepts of each folded word; several words' concepts stand at the first of them."""
        lists = self._lists_for(language)
        english = self._lists.get(_EVERYWHERE) if language != _EVERYWHERE else None
        sounds = [form_of(word, language) for word in words] if language in SLAVIC else words
        found = []
        for place, word in enumerate(words):
            names: Sequence[str] = ()
            for each in lists:
                if each.heard is not None and not is_cyrillic(word):
                    names = each.heard.names_at(sounds, place)
                else:
                    names = each.written.names_at(words, place)
                if names:
                    break
            if not names and english is not None and len(word) >= _FOREIGN_LETTERS:
                names = english.written.look_up(word).names
            found.append(tuple(dict.fromkeys(names)))
        return found

    def _lists_for(self, language: Language) -> tuple[WordList, ...]:
        if language not in self._order:
            wanted = (language, *_FALLBACK.get(language, ()))
            self._order[language] = tuple(self._lists[code] for code in wanted if code in self._lists)
        return self._order[language]


def read_list(path: Path) -> dict[str, list[str]]:
    """The concepts of one file with their entries as written; raises ContentError."""
    try:
        raw = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise ContentError(f"{path.parent.name}/{path.name}: cannot be read: {type(error).__name__}") from error
    if not isinstance(raw, dict):
        raise ContentError(f"{path.parent.name}/{path.name}: must list words by concept")
    found: dict[str, list[str]] = {}
    for name, entries in raw.items():
        if not isinstance(entries, list) or not all(isinstance(entry, str | int) for entry in entries):
            raise ContentError(
                f"{path.parent.name}/{path.name}: {name}: must be a list of words (put yes, no in quotes)"
            )
        found[str(name)] = [str(entry) for entry in entries]
    return found
