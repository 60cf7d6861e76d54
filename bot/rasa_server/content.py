"""What the Rasa server reads from data/, each loaded once, when it is first needed."""

import os
import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from bot.knowledge import Gazetteer, Knowledge, phone_values
from bot.language import LanguageIdentifier
from bot.model import Language
from bot.risk.reader import RiskReader, load_reader
from bot.texts import Texts, language_folders
from bot.understanding.concepts import Concepts

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("HELPLINE_DATA") or ROOT / "data")
MODELS = Path(os.environ.get("HELPLINE_MODELS") or ROOT / "models")

_CODE = re.compile("[a-z]{2,3}")


@lru_cache(maxsize=1)
def texts() -> Texts:
    """Every sentence, with the phone numbers filled in."""
    return Texts.load(DATA, phone_values(_knowledge()))


@lru_cache(maxsize=1)
def gazetteer() -> Gazetteer:
    """The names of places, kinds of help and languages."""
    return _knowledge().gazetteer


@lru_cache(maxsize=1)
def concepts() -> Concepts:
    """The words that mean nearly the same, of every language."""
    return Concepts.load(DATA)


@lru_cache(maxsize=1)
def risk_reader() -> RiskReader:
    """The gateway's own reader of risk, for messages that did not come through the gateway."""
    return load_reader(DATA, MODELS)


@lru_cache(maxsize=1)
def _knowledge() -> Knowledge:
    return Knowledge.load(DATA)


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    return LanguageIdentifier.load(language_folders(DATA), DATA, MODELS)


def guess_language(text: str) -> Language:
    """The language of a text that came without one; the default where it cannot be told."""
    return _identifier().identify(text, None).language or texts().default


def language_in(metadata: object) -> Language | None:
    """The language that the gateway sent with a message, if it did."""
    language = metadata.get("language") if isinstance(metadata, Mapping) else None
    return language if isinstance(language, str) and _CODE.fullmatch(language) else None
