"""Training messages: read from the language folders, as written and with the mistakes people make on a phone."""

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import yaml

from bot.errors import ContentError
from bot.model import Language

NLU_FILE = "nlu.yml"
RISK_FILE = "risk.yml"
PLAIN_FILE = "plain.txt"

_LANGUAGE_FOLDER = re.compile("[a-z]{2,3}")
_ANNOTATION = re.compile(r"\[([^\]]*)\](?:\([^)]*\)|\{[^}]*\})")

_FEWEST_LETTERS = 8
"""In a shorter message one mistake makes another word of it."""


@dataclass(frozen=True, slots=True)
class Example:
    """A training message."""

    text: str
    language: Language
    intent: str


def is_language_folder(folder: Path) -> bool:
    """Whether a folder is named after a language."""
    return _LANGUAGE_FOLDER.fullmatch(folder.name) is not None


def examples_of(data_dir: Path) -> Iterator[Example]:
    """Every training message of every language folder; raises ContentError for a file that cannot be read."""
    for path in _files(data_dir, NLU_FILE):
        for intent, texts in texts_of(path.parent).items():
            yield from (Example(text, path.parent.name, intent) for text in texts)


def questions_of(data_dir: Path) -> Iterator[Example]:
    """The messages of nlu.yml alone; raises ContentError for a file that cannot be read."""
    for path in _files(data_dir, NLU_FILE):
        yield from (Example(text, path.parent.name, intent) for intent, text in _of_nlu_file(path))


def plain_sentences(data_dir: Path) -> Iterator[tuple[Language, str]]:
    """Language and text of every line of plain.txt: text of all kinds that nobody writes to a helpline.

    Raises ContentError for a file that cannot be read.
    """
    for path in _files(data_dir, PLAIN_FILE):
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            raise _broken(path, error) from error
        yield from ((path.parent.name, line.strip()) for line in lines if line.strip())


def _files(data_dir: Path, name: str) -> list[Path]:
    """The file of this name in every language folder that has one, in alphabetical order."""
    return [path for path in sorted(data_dir.glob(f"*/{name}")) if is_language_folder(path.parent)]


def texts_of(folder: Path) -> dict[str, list[str]]:
    """The training messages of one language by intent, each once, without marks of entities; raises ContentError.

    Messages of risk.yml that name their intent teach it too.
    """
    found: dict[str, list[str]] = {}
    for intent, text in (*_of_nlu_file(folder / NLU_FILE), *_of_risk_file(folder / RISK_FILE)):
        found.setdefault(intent, []).append(text)
    return {intent: list(dict.fromkeys(texts)) for intent, texts in found.items()}


def _of_nlu_file(path: Path) -> Iterator[tuple[str, str]]:
    try:
        for section in _yaml(path)["nlu"]:
            for line in section["examples"].splitlines() if "intent" in section else ():
                if line.strip().startswith("- "):
                    yield section["intent"], _ANNOTATION.sub(r"\1", line.strip()[2:]).strip()
    except (KeyError, TypeError, AttributeError) as error:
        raise _broken(path, error) from error


def _of_risk_file(path: Path) -> Iterator[tuple[str, str]]:
    if not path.is_file():
        return
    try:
        for group in _yaml(path).get("examples") or ():
            if group.get("intent"):
                yield from ((group["intent"], text) for text in group["texts"])
    except (KeyError, TypeError, AttributeError) as error:
        raise _broken(path, error) from error


def _yaml(path: Path) -> Any:
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise _broken(path, error) from error


def _broken(path: Path, error: Exception) -> ContentError:
    return ContentError(f"{path.parent.name}/{path.name}: cannot be read: {type(error).__name__}")


def misspell(text: str, chance: random.Random) -> str:
    """The text with a few letters lost, doubled or swapped, as they are on a telephone in haste."""
    letters = list(text)
    for _ in range(max(1, len(letters) // 25)):
        place = chance.randrange(len(letters))
        if not letters[place].isalpha():
            continue
        change = chance.randrange(3)
        if change == 0:
            letters[place] = ""
        elif change == 1 and place + 1 < len(letters):
            letters[place], letters[place + 1] = letters[place + 1], letters[place]
        else:
            letters[place] = letters[place] + chance.choice("aeirtn")
    return "".join(letters)


def misspelt(examples: Sequence[Example], share: float, seed: int) -> Iterator[Example]:
    """A misspelt copy of so large a share of the examples, the same ones in every training.

    Accents and alphabets need no copies: what is learnt has none (`features.py`).
    """
    chance = random.Random(seed)
    for example in examples:
        if chance.random() < share and sum(map(str.isalpha, example.text)) >= _FEWEST_LETTERS:
            yield replace(example, text=misspell(example.text, chance))
