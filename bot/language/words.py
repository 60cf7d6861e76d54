"""The words of a message, of our training examples and of our short lists."""

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import yaml

from bot.errors import ContentError
from bot.model import Language
from bot.normalise import fold_text

NEUTRAL = "neutral"
"""The list of words that people write in every language."""

_NO_WORDS = re.compile(r"https?://\S+|www\.\S+|\S+@\S+|[@#/]\w+|\d[\d.,:/-]*")
# Digits stand for letters in some people's Latin-written Cyrillic (4 for ч, 6 for ш).
_WORD = re.compile(r"(?:[^\W\d_]|(?<=[^\W\d_])[46]|[46](?=[^\W\d_]))+(?:['’ʼ`][^\W\d_]+)*")
_ANNOTATION = re.compile(r"\[([^\]]*)\](?:\([^)]*\)|\{[^}]*\})")


def written_words(text: str) -> list[str]:
    """The words of a text as written; addresses, links, commands and numbers are none."""
    return [match.group() for match in _WORD.finditer(_NO_WORDS.sub(_keep_letters, text))]


def _keep_letters(match: re.Match[str]) -> str:
    """A number inside a word stays: it may stand for a letter."""
    before = match.string[match.start() - 1 : match.start()]
    after = match.string[match.end() : match.end() + 1]
    return match.group() if match.group() in "46" and (before.isalpha() or after.isalpha()) else " "


def example_words(path: Path) -> Iterator[str]:
    """Words of the training examples, with repetitions; names begin with a capital and are left out."""
    if not path.is_file():
        return
    for line in path.read_text(encoding="utf-8").splitlines():
        example = line.strip()
        if example.startswith("- ") and not example.startswith("- intent:"):
            for word in written_words(_ANNOTATION.sub(r"\1", example[2:])):
                if not word[:1].isupper():
                    yield word


@lru_cache(maxsize=4)
def common_words(data_dir: Path) -> dict[Language, frozenset[str]]:
    """The short lists of `knowledge/common_words.yml`, folded; raises ContentError."""
    path = data_dir / "knowledge" / "common_words.yml"
    try:
        raw = yaml.safe_load(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ContentError(f"{path}: missing") from None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise ContentError(f"{path}: not readable YAML ({type(error).__name__})") from error
    if not isinstance(raw, dict):
        raise ContentError(f"{path}: must list words by language")
    listed: dict[Language, frozenset[str]] = {}
    for language, words in raw.items():
        if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
            raise ContentError(f"{path}: {language}: must be a list of words (put yes, no, on in quotes)")
        listed[str(language)] = frozenset(fold_text(word) for word in words)
    return listed
