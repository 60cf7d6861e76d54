"""Where towns lie: every settlement of Hungary with 500 people or more, and the towns abroad we know by name.

knowledge/towns.csv holds name, country and coordinates (degrees, two decimals) from GeoNames (geonames.org, CC BY 4.0,
as of 2026).
"""

import csv
import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.errors import ContentError
from bot.normalise import fold_text

_EARTH = 6371.0
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_SHORTEST = 3
"""A stem of fewer letters is no town: too much would look like one."""


@dataclass(frozen=True, slots=True)
class Town:
    """A town on the map."""

    name: str
    country: str
    latitude: float
    longitude: float


class Towns:
    """Towns by name; made by `load`, read-only."""

    def __init__(self, towns: Iterable[Town], endings: Iterable[str]) -> None:
        self._by_name = {town.name: town for town in towns}
        self._by_folded = {fold_text(town.name): town for town in self._by_name.values()}
        self._endings = sorted(endings, key=len)

    @classmethod
    def load(cls, path: Path, endings: Iterable[str]) -> "Towns":
        """Read the file; `endings` are the folded case endings a name may have. Raises ContentError."""
        try:
            with path.open(encoding="utf-8", newline="") as file:
                return cls([_town(row) for row in csv.DictReader(file)], endings)
        except FileNotFoundError:
            raise ContentError(f"{path}: missing") from None
        except (KeyError, TypeError, ValueError) as error:
            raise ContentError(f"{path}: a line is not name,country,latitude,longitude ({error})") from None

    def get(self, name: str) -> Town | None:
        """The town of this name, as the file writes it."""
        return self._by_name.get(name)

    def nearest(self, latitude: float, longitude: float, within: float) -> Town | None:
        """The town nearest to a point (degrees), if it is no farther than so many kilometres."""
        here = Town("", "", latitude, longitude)
        town = min(self._by_name.values(), key=lambda one: kilometres(here, one), default=None)
        return town if town is not None and kilometres(here, town) <= within else None

    def written(self, text: str) -> Town | None:
        """The town that a short answer to "where are you?" names, with or without accents and a case ending."""
        folded = fold_text(text)
        words = _WORD.findall(folded)
        for phrase in (" ".join(words), *sorted(words, key=len, reverse=True)):
            if phrase in self._by_folded:
                return self._by_folded[phrase]
            for ending in self._endings:
                stem = phrase.removesuffix(ending)
                if stem != phrase and len(stem) >= _SHORTEST and stem in self._by_folded:
                    return self._by_folded[stem]
        return None


def kilometres(one: Town, other: Town) -> float:
    """The distance as the crow flies (haversine)."""
    a, b = math.radians(one.latitude), math.radians(other.latitude)
    across = math.radians(other.longitude - one.longitude)
    chord = math.sin((b - a) / 2) ** 2 + math.cos(a) * math.cos(b) * math.sin(across / 2) ** 2
    return 2 * _EARTH * math.asin(math.sqrt(chord))


def _town(row: Mapping[str, str]) -> Town:
    latitude, longitude = float(row["latitude"]), float(row["longitude"])
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise ValueError(f"{row['name']}: no place on earth")
    return Town(row["name"], row["country"], latitude, longitude)
