"""What knowledge/synonyms.yml must look like: names, their forms in each language, and the endings they may take."""

from collections.abc import Mapping
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from bot.knowledge.facts import Audience, Kind
from bot.model import Language

Command = Literal["more", "sources", "skip", "stop"]
"""What a whole message can ask of the message before it."""


class Forms(BaseModel):
    """The words for one value: a list for each language (extra keys), and what they must not be taken for."""

    model_config = ConfigDict(extra="allow", frozen=True)

    exact: bool = False
    but_not: tuple[str, ...] = ()
    country: str | None = None
    language: str | None = None

    def by_language(self) -> dict[Language, list[str]]:
        """The words by language; `any` stands for every language."""
        return {key: list(forms) for key, forms in (self.model_extra or {}).items()}


class Endings(BaseModel):
    """Folded case endings of a language: of names, and of everyday words."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: tuple[str, ...] = ()
    word: tuple[str, ...] = ()


class Synonyms(BaseModel):
    """The whole file."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    endings: Mapping[str, Endings]
    cues: Mapping[str, Mapping[str, tuple[str, ...]]]
    country: Mapping[str, Forms] = Field(min_length=1)
    city: Mapping[str, Forms]
    service_type: Mapping[Kind, Forms]
    audience: Mapping[Audience, Forms] = Field(default_factory=dict)
    abroad: Forms = Forms()
    command: Mapping[Command, Forms] = Field(default_factory=dict)
    language: Mapping[str, Forms]
    nationality: Mapping[str, Forms]


def sections(synonyms: Synonyms) -> dict[str, Mapping[str, Forms]]:
    """The names by entity and value; whole-message commands are none."""
    return {
        "country": synonyms.country,
        "city": synonyms.city,
        "service_type": {str(kind): forms for kind, forms in synonyms.service_type.items()},
        "audience": {str(audience): forms for audience, forms in synonyms.audience.items()},
        "abroad": {"yes": synonyms.abroad},
        "language": synonyms.language,
        "nationality": synonyms.nationality,
    }


def languages_of(synonyms: Synonyms) -> set[Language]:
    """Every language that has a word for something."""
    return {
        language
        for section in sections(synonyms).values()
        for forms in section.values()
        for language in forms.by_language()
        if language != "any"
    }
