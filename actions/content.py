"""What the actions look answers up in: loaded once, when the first action runs."""

import os
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from bot.knowledge import Knowledge, phone_values
from bot.texts import Texts

DATA = Path(os.environ.get("HELPLINE_DATA") or Path(__file__).resolve().parents[1] / "data")


@dataclass(frozen=True, slots=True)
class Content:
    """Sentences and facts; read-only."""

    texts: Texts
    knowledge: Knowledge


@lru_cache(maxsize=1)
def content() -> Content:
    """Read data/; the same object on every later call."""
    knowledge = Knowledge.load(DATA)
    return Content(Texts.load(DATA, phone_values(knowledge)), knowledge)
