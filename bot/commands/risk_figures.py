"""`helpline risk figures`: false alarms on plain texts, what spelling costs, and how long reading takes."""

import json
import random
import statistics
import time
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from bot.commands.labelled_files import read_labelled
from bot.errors import ContentError
from bot.evaluation import Labelled
from bot.model import RiskLevel
from bot.normalise import SLAVIC
from bot.risk.reader import RiskReader, load_reader
from bot.settings import Settings

LETTERS_TO_A_MISTAKE = 25
LONG_TEXT = 4_000
_SEED = 7
_TIMES = 7
_CYRILLIC = "абвгґдеёєжзиіїйклмнопрстуфхцчшщыэюя"
_LATIN = "a b v g g d e yo ye zh z y i yi y k l m n o p r s t u f kh ts ch sh shch y e yu ya"
_ROMAN = str.maketrans(dict(zip(_CYRILLIC, _LATIN.split(), strict=True)) | {"ъ": "", "ь": "", "'": "", "’": ""})


def figures(settings: Settings, files: Sequence[Path], *, as_json: bool) -> None:
    """Print what the readers make of these files, by kind and language.

    `xx.txt`: plain sentences, one a line, nothing to be alarmed at. `.json`: CLINC150's queries, in English. `.jsonl`:
    labelled messages, read as they are and spoilt. Raises ContentError for any other, and for a malformed line.
    """
    read: dict[str, tuple[str, list[str]]] = {}
    labelled: list[Labelled] = []
    for path in files:  # all of them before the reader, which takes its time: a mistake is told at once
        if path.suffix == ".jsonl":
            labelled += [label for label in read_labelled(path) if label.risk is not None]
        else:
            read[path.stem] = _plain(path)
    reader = load_reader(settings.data, settings.models)
    plain = {name: alarms(reader, texts, language) for name, (language, texts) in read.items()}
    found = {"plain": plain, "spoilt": spoilt(reader, labelled), "time": times(reader, labelled)}
    if as_json:
        print(json.dumps(found, indent=1))
        return
    console = Console()
    for name, rows in found.items():
        if rows:
            columns = list(dict.fromkeys(key for row in rows.values() for key in row))
            table = Table(name, *columns)
            for row, values in rows.items():
                table.add_row(row, *(str(values.get(column, "")) for column in columns))
            console.print(table)


def _plain(path: Path) -> tuple[str, list[str]]:
    if path.suffix == ".txt":
        return path.stem, [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    if path.suffix != ".json":
        raise ContentError(f"{path.name}: neither .txt, .json nor .jsonl")
    try:
        return "en", [row[0] for part in json.loads(path.read_text(encoding="utf-8")).values() for row in part]
    except (ValueError, TypeError, KeyError, AttributeError, IndexError) as error:
        raise ContentError(f"{path.name}: not in CLINC150's form") from error


def alarms(reader: RiskReader, texts: Iterable[str], language: str) -> dict[str, Any]:
    """How many harmless texts are taken for high or more, and for immediate, in per cent."""
    levels = [reader.assess(text, language).level for text in texts]
    high, immediate = (_share(levels, least) for least in (RiskLevel.HIGH, RiskLevel.IMMEDIATE))
    return {"texts": len(levels), "high": high, "immediate": immediate}


def _share(levels: Sequence[RiskLevel], least: RiskLevel) -> float:
    return round(100 * sum(level >= least for level in levels) / max(len(levels), 1), 2)


# --- spelling


def without_accents(text: str) -> str:
    """Letters without the marks on them, as a phone set to another language writes them."""
    return "".join(each for each in unicodedata.normalize("NFD", text) if not unicodedata.combining(each))


def mistyped(text: str) -> str:
    """A letter left out, doubled, or swapped with the next, once in so many letters; the same text always alike."""
    chance = random.Random(f"{_SEED}{text}")
    letters = list(text)
    places = [place for place in range(len(letters) - 1) if letters[place].isalpha() and letters[place + 1].isalpha()]
    wanted = max(1, len(letters) // LETTERS_TO_A_MISTAKE)
    for place in sorted(chance.sample(places, min(wanted, len(places))), reverse=True):
        match chance.randrange(3):
            case 0:
                del letters[place]
            case 1:
                letters.insert(place, letters[place])
            case _:
                letters[place : place + 2] = letters[place + 1], letters[place]
    return "".join(letters)


def in_latin_letters(text: str) -> str:
    """Cyrillic as it is commonly written where there is no Cyrillic keyboard."""
    return text.lower().translate(_ROMAN)


SPOILT: Mapping[str, Callable[[str], str]] = {
    "as it is": lambda text: text,
    "without accents": without_accents,
    "mistyped": mistyped,
    "in Latin letters": in_latin_letters,
}


def spoilt(reader: RiskReader, labelled: Sequence[Labelled]) -> dict[str, dict[str, Any]]:
    """Share of the high and immediate messages of each language that are read as at least high, by their spelling."""
    grave = [label for label in labelled if label.risk is not None and label.risk >= RiskLevel.HIGH]
    found: dict[str, dict[str, Any]] = {}
    for language in sorted({label.language for label in grave}):
        texts = [label.text for label in grave if label.language == language]
        for kind, spoil in SPOILT.items():
            if spoil is in_latin_letters and language not in SLAVIC:
                continue
            levels = [reader.assess(spoil(text), language).level for text in texts]
            found.setdefault(language, {"texts": len(texts)})[kind] = _share(levels, RiskLevel.HIGH)
    return found


def times(reader: RiskReader, labelled: Sequence[Labelled]) -> dict[str, dict[str, Any]]:
    """Milliseconds a message takes, and a text of 4,000 characters made of such messages; the middle, once warm."""
    found = {}
    for language in sorted({label.language for label in labelled}):
        texts = [label.text for label in labelled if label.language == language]
        long = ". ".join(texts)[:LONG_TEXT]
        for text in (*texts, long):
            reader.assess(text, language)
        found[language] = {
            "message": round(statistics.median(_ms(reader, text, language) for text in texts), 2),
            "4,000 characters": round(statistics.median(_ms(reader, long, language) for _ in range(_TIMES)), 1),
        }
    return found


def _ms(reader: RiskReader, text: str, language: str) -> float:
    began = time.perf_counter()
    reader.assess(text, language)
    return (time.perf_counter() - began) * 1_000
