"""What one service and one right look like, and what the loader refuses to take."""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Annotated, Literal, Self
from zoneinfo import ZoneInfo

import phonenumbers
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from bot.knowledge.limits import LANGUAGE_CODES, SHORT_CODES, STREET_ADDRESS

USUAL_PERIOD = timedelta(days=365)
"""From one check of a fact to the next, where the day of the last check is not known."""

Kind = Literal[
    "hotline",
    "shelter",
    "medical",
    "psychological",
    "legal",
    "police",
    "embassy",
    "basic_needs",
    "child",
    "return",
]
Audience = Literal["child", "woman", "man", "family", "foreigner", "refugee", "worker", "homeless", "professional"]
Confidence = Literal["checked", "sourced", "memory"]
"""checked: the organisation called or wrote; sourced: a page says so; memory: never shown to a person."""

Unconfirmed = Literal["phones", "hours", "languages", "free", "anonymous", "web", "cities"]
"""What may stand in a sourced entry without a source of its own; the `known_*` properties leave it out."""

Day = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
DAYS: tuple[Day, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_TIMES = re.compile(r"([01]\d|2[0-4]):[0-5]\d-([01]\d|2[0-4]):[0-5]\d")
# Countries whose clock differs from Budapest's, or may; every other one keeps Budapest's.
_CAPITALS = {
    "BG": "Sofia",
    "CY": "Nicosia",
    "EE": "Tallinn",
    "FI": "Helsinki",
    "GB": "London",
    "GR": "Athens",
    "IE": "Dublin",
    "LT": "Vilnius",
    "LV": "Riga",
    "MD": "Chisinau",
    "PT": "Lisbon",
    "RO": "Bucharest",
    "TR": "Istanbul",
    "UA": "Kyiv",
}


def _known_language(code: str) -> str:
    if code not in LANGUAGE_CODES:
        raise ValueError(f"unknown language {code}")
    return code


def _within_day(times: str) -> str:
    if not _TIMES.fullmatch(times) or times[:5] >= times[6:] or times[6:] > "24:00":
        raise ValueError("times are written as 08:00-16:00, within one day")
    return times


LanguageCode = Annotated[str, AfterValidator(_known_language)]
Times = Annotated[str, AfterValidator(_within_day)]


class _Entry(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=False)


class Phone(_Entry):
    """A number as people dial it inside its country, with what is known about its reach."""

    dialled: str
    e164: str | None
    confidence: Confidence
    abroad: bool | None = None
    free: bool | None = None
    note: str | None = None

    def problem(self, country: str) -> str | None:
        """Why this number cannot be right, or None."""
        digits = re.sub(r"[\s-]", "", self.dialled)
        if self.e164 is None:
            if self.dialled in SHORT_CODES or digits in SHORT_CODES:
                return None
            return "has no international form and is not a known short number"
        region = country if country in phonenumbers.SUPPORTED_REGIONS else None
        try:
            number = phonenumbers.parse(self.e164)
            dialled = phonenumbers.parse(self.dialled if region else self.e164, region)
        except phonenumbers.NumberParseException:
            return "cannot be read as a number"
        if not phonenumbers.is_valid_number(number):
            return "is not a valid number of any network"
        if phonenumbers.format_number(dialled, phonenumbers.PhoneNumberFormat.E164) != self.e164:
            return "does not lead to its international form when dialled"
        return None


class Hours(_Entry):
    """Opening hours: as the source words them, and for the machine where the source was clear."""

    text: str | None = None
    open: Literal["always"] | Mapping[Day, tuple[Times, ...]] | None = None

    def open_at(self, at: datetime, zone: ZoneInfo) -> bool | None:
        """Whether somebody answers at this moment; None when the hours are not known."""
        if self.open is None:
            return None
        if self.open == "always":
            return True
        local = at.astimezone(zone)
        clock = time(local.hour, local.minute).isoformat("minutes")
        return any(times[:5] <= clock < times[6:] for times in self.open.get(DAYS[local.weekday()], ()))


class _Reviewed(_Entry):
    source: str | None
    source_date: str | None
    checked_on: date | None = None
    checked_by: str | None = None
    review_by: date

    def overdue(self, today: date) -> bool:
        """Its review date has passed: it is said with a word of caution."""
        return today > self.review_by

    def stale(self, today: date) -> bool:
        """Twice the period from check to review has passed: it is not said any more."""
        period = self.review_by - self.checked_on if self.checked_on else USUAL_PERIOD
        return today > self.review_by + period


class Service(_Reviewed):
    """One place to turn to. The `known_*` properties leave out what no source confirms."""

    id: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    name: Mapping[str, str | None]
    kind: Kind
    also_kinds: tuple[Kind, ...] = ()
    country: str
    cities: tuple[str, ...] = ()
    audience: tuple[Audience, ...] = ()
    citizens_of: tuple[str, ...] = ()
    for_whom: Mapping[str, str]
    phones: tuple[Phone, ...] = ()
    sms: str | None = None
    chat: str | None = None
    email: str | None = None
    web: str | None = None
    hours: Hours = Hours()
    free: bool | None = None
    anonymous: bool | None = None
    languages: tuple[LanguageCode, ...] = ()
    languages_note: str | None = None
    authority: bool = False
    walk_in: bool = False
    fixed_number: bool = False
    unconfirmed: tuple[Unconfirmed, ...] = ()
    confidence: Confidence
    also_supported_by: tuple[str, ...] = ()
    held_back: str | None = None
    note: str | None = None

    @model_validator(mode="after")
    def _refuse_what_could_harm(self) -> Self:
        if not self.name.get("en"):
            raise ValueError("has no English name")
        if self.confidence != "memory" and not self.source:
            raise ValueError("has no source")
        for phone in self.phones:
            if problem := phone.problem(self.country):
                raise ValueError(f"the number {phone.dialled} {problem}")
        if "shelter" in self.kinds and STREET_ADDRESS.search(self._all_text()):
            raise ValueError("holds a street address; the place of a shelter is never written down")
        return self

    def _all_text(self) -> str:
        names = [name for name in self.name.values() if name]
        extras = [self.note, self.hours.text, self.sms, *(phone.note for phone in self.phones)]
        return "\n".join([*names, *self.for_whom.values(), *(text for text in extras if text)])

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """The main kind first."""
        return (self.kind, *self.also_kinds)

    @property
    def publishable(self) -> bool:
        """May be shown to a person at all, whatever its age."""
        return self.confidence != "memory" and self.held_back is None

    def spoken(self, today: date) -> bool:
        """Is shown to a person on this day."""
        return self.publishable and self.reachable and (self.fixed_number or not self.stale(today))

    @property
    def reachable(self) -> bool:
        """There is some way to turn to it."""
        return bool(self.known_phones or self.known_web or self.email or self.chat or self.walk_in)

    @property
    def known_phones(self) -> tuple[Phone, ...]:
        if "phones" in self.unconfirmed:
            return ()
        return tuple(phone for phone in self.phones if phone.confidence != "memory")

    @property
    def known_hours(self) -> Hours:
        return Hours() if "hours" in self.unconfirmed else self.hours

    @property
    def known_free(self) -> bool | None:
        return None if "free" in self.unconfirmed else self.free

    @property
    def known_anonymous(self) -> bool | None:
        return None if "anonymous" in self.unconfirmed else self.anonymous

    @property
    def known_languages(self) -> tuple[str, ...]:
        return () if "languages" in self.unconfirmed else self.languages

    @property
    def known_web(self) -> str | None:
        return None if "web" in self.unconfirmed else self.web

    @property
    def known_cities(self) -> tuple[str, ...]:
        return () if "cities" in self.unconfirmed else self.cities

    def open_at(self, at: datetime) -> bool | None:
        """Whether somebody answers at this moment, by the clock of the service's country."""
        zone = ZoneInfo(f"Europe/{_CAPITALS.get(self.country, 'Budapest')}")
        return self.known_hours.open_at(at if at.tzinfo else at.replace(tzinfo=UTC), zone)

    @property
    def key(self) -> str:
        """Its id as it is written in the keys of sentences (`name_<key>`, `phone_<key>`)."""
        return self.id.replace("-", "_")


class Fact(_Entry):
    """One sentence of law or practice, with where it was read."""

    text: Mapping[str, str]
    confidence: Confidence
    source: str | None
    source_date: str | None
    note: str | None = None

    @model_validator(mode="after")
    def _refuse_without_source(self) -> Self:
        if self.confidence != "memory" and not self.source:
            raise ValueError("a fact has no source")
        return self

    @property
    def publishable(self) -> bool:
        return self.confidence != "memory"


class LegalBasis(_Entry):
    """The instrument and article a right rests on."""

    instrument: str
    article: str | None
    confidence: Confidence
    source: str | None = None
    source_date: str | None = None


class Right(_Reviewed):
    """What holds on one topic in one jurisdiction."""

    id: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    topic: str
    jurisdiction: str
    facts: tuple[Fact, ...]
    legal_basis: tuple[LegalBasis, ...] = ()
    cautions: tuple[str, ...] = ()

    @property
    def laws(self) -> tuple[str, ...]:
        """The instruments that a source confirms, each once with its articles."""
        articles: dict[str, list[str]] = {}
        for basis in self.legal_basis:
            if basis.confidence != "memory":
                articles.setdefault(basis.instrument, []).extend([basis.article] if basis.article else [])
        return tuple(f"{law}: {'; '.join(dict.fromkeys(named))}" if named else law for law, named in articles.items())

    @property
    def pages(self) -> tuple[tuple[str, str | None], ...]:
        """Address and date of each page a fact that may be said was read on."""
        said = ((fact.source, fact.source_date) for fact in self.facts if fact.publishable)
        return tuple((source, day) for source, day in dict.fromkeys(said) if source)
