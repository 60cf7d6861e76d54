"""Sentence by key and language: what the assistant and the interfaces say, from Fluent files under data/.

A language is a folder `data/<code>/` with an `answers.ftl`; `interface.ftl` beside it holds the strings of
the widget, Telegram and the console. A key that a language lacks is said in English; a key nobody has raises
MissingText.

Interface strings go to a browser, which fills in what only it knows. `Texts.interface` therefore puts the
literal `{count}` where the Fluent source says `{ $count }`. A string with plural forms comes as one entry a
form: `widget-waiting` (the default form) and `widget-waiting[one]`, `widget-waiting[few]` ... to be picked
with `Intl.PluralRules(language).select(count)`.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, tzinfo
from pathlib import Path
from types import MappingProxyType
from zoneinfo import ZoneInfo

from babel import Locale
from babel.core import get_global
from babel.dates import format_date, format_datetime, get_timezone_location
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from bot.errors import ContentError, MissingText
from bot.model import Language

FALLBACK: Language = "en"
PREFERRED_DEFAULT: Language = "hu"
FILES = ("answers.ftl", "services.ftl", "canned.ftl", "interface.ftl")
"""services.ftl names the services; English needs none, because the facts themselves are written in it. canned.ftl
holds what counsellors can send ready-made."""


FEW_CLOCKS = 4
"""Zones a country may have in CLDR and still go by one clock, as nearly all of Europe does."""

OWN_NAMES: Mapping[Language, str] = MappingProxyType(
    {
        "de": "Deutsch",
        "en": "English",
        "hu": "magyar",
        "ro": "română",
        "ru": "русский",
        "uk": "українська",
    }
)
"""A folder may give its language's own name as the message `language_name`; these six need not."""

_CODE = re.compile(r"[a-z]{2,3}")
_NO_VALUES: Mapping[str, str] = MappingProxyType({})


class Texts:
    """Every sentence in every language; made by `load`, read-only and safe to share between threads."""

    def __init__(
        self,
        bundles: Mapping[Language, FluentBundle],
        interface_keys: Mapping[Language, frozenset[str]],
        variables: Mapping[Language, Mapping[str, frozenset[str]]],
        values: Mapping[str, str],
    ) -> None:
        self._bundles = dict(bundles)
        self._interface_keys = dict(interface_keys)
        self._variables = dict(variables)
        self._values = dict(values)
        self.languages: tuple[Language, ...] = tuple(sorted(bundles))
        self.default: Language = PREFERRED_DEFAULT if PREFERRED_DEFAULT in bundles else self.languages[0]
        self.names: Mapping[Language, str] = MappingProxyType(
            {language: self._own_name(language) for language in self.languages}
        )

    @classmethod
    def load(cls, data_dir: Path, values: Mapping[str, str] = _NO_VALUES) -> "Texts":
        """Read and compile every language; `values` are filled into every sentence (phone numbers).

        Raises ContentError for a file that is not Fluent, or when no language is found.
        """
        bundles: dict[Language, FluentBundle] = {}
        interface_keys: dict[Language, frozenset[str]] = {}
        variables: dict[Language, dict[str, frozenset[str]]] = {}
        for language in language_folders(data_dir):
            bundle = FluentBundle([language], use_isolating=False)
            variables[language] = {}
            interface_keys[language] = frozenset()
            for name in FILES:
                path = data_dir / language / name
                if not path.is_file():
                    continue
                resource = _parse(path)
                if name == "interface.ftl":
                    resource.body = [*resource.body, *_plural_forms(resource)]
                    interface_keys[language] = frozenset(_messages(resource))
                bundle.add_resource(resource)
                for key, message in _messages(resource).items():
                    bundle.get_message(key)  # compiles it, so that no visitor waits for it
                    variables[language].setdefault(key, variables_of(message))
            bundles[language] = bundle
        if not bundles:
            raise ContentError(f"{data_dir}: no language folder with an answers.ftl")
        return cls(bundles, interface_keys, variables, values)

    def say(self, key: str, language: Language, **values: str | float) -> str:
        """The sentence in this language, else in English.

        Raises MissingText when nobody has it, ContentError when a variable of it was not given.
        """
        found = False
        for candidate in dict.fromkeys((language, FALLBACK)):
            if self.has(key, candidate):
                found = True
                text = self._format(key, candidate, {**self._values, **values})
                if text is not None:
                    return text
        if found:
            missing = self._variables_anywhere(key, language) - self._values.keys() - values.keys()
            named = ", ".join(sorted(missing)) or "a valid value"
            raise ContentError(f"{key}: cannot be said without {named}")
        raise MissingText(f"{key}: no sentence in {language} or {FALLBACK}")

    def has(self, key: str, language: Language) -> bool:
        """Whether this very language has the sentence; English does not count for another."""
        bundle = self._bundles.get(language)
        return bundle is not None and bundle.has_message(key) and bundle.get_message(key).value is not None

    def keys(self, language: Language) -> list[str]:
        """The keys of all sentences this very language has."""
        return sorted(key for key in self._variables.get(language, {}) if self.has(key, language))

    def moment(self, at: datetime | None, language: Language, zone: tzinfo, *, named: bool = False) -> str:
        """A weekday and a time as this language writes them, by this zone's clocks; '?' for None.

        `named`: with the zone's place, for somebody who may reckon by another clock.
        """
        if at is None:
            return "?"
        text = str(format_datetime(at, "EEEE H:mm", tzinfo=zone, locale=language))
        if not named:
            return text
        return f"{text} ({self._place_of(str(zone), language)})"

    def _place_of(self, zone: str, language: Language) -> str:
        """Where a zone's clocks go: the country, or a city where a country has many clocks."""
        name = get_global("zone_aliases").get(zone, zone)
        territory = get_global("zone_territories").get(name)
        if territory and len(get_global("territory_zones").get(territory, ())) <= FEW_CLOCKS:
            return self.country(territory, language)
        return str(get_timezone_location(ZoneInfo(zone), locale=language, return_city=True))

    def day(self, day: date, language: Language) -> str:
        """A date as this language writes it."""
        return str(format_date(day, "long", locale=language))

    def country(self, code: str, language: Language) -> str:
        """The name of a country (ISO 3166-1) in this language, by itself as on a list; the code if there is none."""
        return str(Locale.parse(language).territories.get(code, code))

    def language_name(self, code: str, language: Language) -> str:
        """The name of a language (ISO 639-1) in this language, by itself as on a list; the code if there is none."""
        return str(Locale.parse(language).languages.get(code, code))

    def interface(self, language: Language, prefix: str) -> dict[str, str]:
        """All interface strings whose id begins with the prefix, English where the language has none."""
        strings: dict[str, str] = {}
        for candidate in dict.fromkeys((FALLBACK, language)):
            mine = {
                key: text
                for key in self._interface_keys.get(candidate, frozenset())
                if key.startswith(prefix) and (text := self._interface_string(key, candidate)) is not None
            }
            # A plural form of the fallback must not sit beside this language's own forms.
            stems = {_stem(key) for key in mine}
            strings = {key: text for key, text in strings.items() if _stem(_outward(key)) not in stems}
            strings.update({_outward(key): text for key, text in mine.items()})
        return dict(sorted(strings.items()))

    def _interface_string(self, key: str, language: Language) -> str | None:
        holes = {name: f"{{{name}}}" for name in self._variables[language][key]}
        return self._format(key, language, {**holes, **self._values})

    def _format(self, key: str, language: Language, values: Mapping[str, str | int | float]) -> str | None:
        bundle = self._bundles[language]
        pattern = bundle.get_message(key).value
        if pattern is None:
            return None
        text, problems = bundle.format_pattern(pattern, dict(values))
        return None if problems else str(text)

    def _variables_anywhere(self, key: str, language: Language) -> frozenset[str]:
        named: frozenset[str] = frozenset()
        for candidate in (language, FALLBACK):
            named |= self._variables.get(candidate, {}).get(key, frozenset())
        return named

    def _own_name(self, language: Language) -> str:
        if self.has("language_name", language):
            return self.say("language_name", language)
        return OWN_NAMES.get(language, language)


def language_folders(data_dir: Path) -> list[Language]:
    """The languages spoken: folders under data/ named by a language code that hold an answers.ftl."""
    return sorted(path.parent.name for path in data_dir.glob("*/answers.ftl") if _CODE.fullmatch(path.parent.name))


def variables_of(node: ftl.BaseNode) -> frozenset[str]:
    """The names of the variables used anywhere below a node of a Fluent tree."""
    collector = _VariableCollector()
    collector.visit(node)
    return frozenset(collector.names)


class _VariableCollector(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802 - named by Fluent
        self.names.add(node.id.name)


def _parse(path: Path) -> ftl.Resource:
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise ContentError(f"{path}: not UTF-8") from None
    resource = FluentResource(text)
    for entry in resource.body:
        if isinstance(entry, ftl.Junk):
            start = entry.span.start if entry.span else 0
            raise ContentError(f"{path}: line {text.count(chr(10), 0, start) + 1} is not valid Fluent")
    return resource


def _messages(resource: ftl.Resource) -> dict[str, ftl.Message]:
    return {entry.id.name: entry for entry in resource.body if isinstance(entry, ftl.Message)}


_FORM = "--form-"


def _plural_forms(resource: ftl.Resource) -> Iterator[ftl.Message]:
    """One more message for each form of a message that chooses by a number, for the browser to pick from."""
    for key, message in _messages(resource).items():
        if message.value is None:
            continue
        for place, element in enumerate(message.value.elements):
            choice = element.expression if isinstance(element, ftl.Placeable) else None
            if not isinstance(choice, ftl.SelectExpression):
                continue
            for variant in choice.variants:
                if not isinstance(variant.key, ftl.Identifier):
                    continue
                elements = list(message.value.elements)
                elements[place : place + 1] = variant.value.elements
                name = ftl.Identifier(f"{key}{_FORM}{variant.key.name}")
                yield ftl.Message(name, value=ftl.Pattern(elements))
            break


def _stem(key: str) -> str:
    return key.partition(_FORM)[0].partition("[")[0]


def _outward(key: str) -> str:
    stem, mark, form = key.partition(_FORM)
    return f"{stem}[{form}]" if mark else key
