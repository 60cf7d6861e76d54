"""A service in words: name, number, hours and what a person wants to know before calling."""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Protocol

import phonenumbers

from bot.knowledge.facts import DAYS, Day, Phone, Service
from bot.knowledge.limits import EUROPE
from bot.model import Language

WORDING_KEYS = (
    "service_line",
    "service_free",
    "service_anonymous",
    "service_languages",
    "service_hours_always",
    "service_hours_open",
    "service_hours_closed",
    "service_no_phone",
    "service_not_abroad",
    "service_abroad_unsure",
    "service_check_first",
    *(f"day_{day}" for day in DAYS),
)
"""What answers.ftl must hold for a service to be worded; a detail whose key is missing is left out."""

_FEW_TOWNS = 4
"""More towns than this are not listed: a text of fifteen names helps nobody in need."""

_FEW_LANGUAGES = 5
"""More languages than this are not listed either; the person's own is named first."""


class Sentences(Protocol):
    """What is needed of bot.texts.Texts."""

    def say(self, key: str, language: Language, **values: str | float) -> str: ...

    def has(self, key: str, language: Language) -> bool: ...

    def language_name(self, code: str, language: Language) -> str: ...


def service_lines(
    texts: Sentences,
    services: Iterable[Service],
    language: Language,
    now: datetime | None = None,
    from_country: str | None = None,
) -> list[str]:
    """One block of text for each service."""
    at = now or datetime.now(UTC)
    return [service_line(texts, service, language, at, from_country) for service in services]


def service_line(
    texts: Sentences,
    service: Service,
    language: Language,
    now: datetime,
    from_country: str | None = None,
) -> str:
    """The service in words; from another country the number that works there is named.

    Built from `service_line` ($name, $for, $phone, $hours, $details); lines left empty are dropped.
    """
    abroad = from_country not in (None, service.country) and service.country != EUROPE
    phone = _phone(service.known_phones, abroad)
    text = texts.say(
        "service_line",
        language,
        **{"for": for_whom(texts, service, language)},
        name=service_name(texts, service, language),
        phone=_contact(texts, service, phone, abroad, language),
        hours=_hours(texts, service, language, now),
        details=", ".join(_details(texts, service, phone, abroad, language, now.date())),
    )
    return "\n".join(line.rstrip() for line in text.splitlines() if line.strip())


def service_name(texts: Sentences, service: Service, language: Language) -> str:
    """Its name in this language (services.ftl), else in English."""
    return _own(texts, f"name_{service.key}", language) or service.name["en"] or service.id


def for_whom(texts: Sentences, service: Service, language: Language) -> str:
    """For whom it is, in this language (services.ftl), else in English; empty where no source says it."""
    return _own(texts, f"for_{service.key}", language) or service.for_whom.get("en", "")


def _own(texts: Sentences, key: str, language: Language) -> str | None:
    return texts.say(key, language) if texts.has(key, language) else None


def _phone(phones: tuple[Phone, ...], abroad: bool) -> Phone | None:
    if abroad:
        # A number that surely works there, else one that nobody says does not.
        phones = tuple(sorted((p for p in phones if p.abroad is not False), key=lambda p: p.abroad is None))
    return phones[0] if phones else None


def _contact(texts: Sentences, service: Service, phone: Phone | None, abroad: bool, language: Language) -> str:
    if phone is not None:
        if abroad and phone.e164:
            number = phonenumbers.parse(phone.e164)
            return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
        return phone.dialled
    return service.known_web or service.chat or service.email or texts.say("service_no_phone", language)


def _details(
    texts: Sentences, service: Service, phone: Phone | None, abroad: bool, language: Language, today: date
) -> list[str]:
    keys = []
    # A line can be free at home and cost money when called from abroad: the number's own word counts.
    if phone.free if phone and phone.free is not None else service.known_free:
        keys.append("service_free")
    if service.known_anonymous:
        keys.append("service_anonymous")
    if phone is not None and phone.abroad is False and phone.e164 is not None:
        keys.append("service_not_abroad")
    if abroad and phone is not None and phone.abroad is None and phone.e164 is not None:
        keys.append("service_abroad_unsure")
    details = [texts.say(key, language) for key in keys if _sayable(texts, key, language)]
    if spoken := _languages(texts, service, language):
        details.append(spoken)
    if service.overdue(today) and not service.fixed_number and _sayable(texts, "service_check_first", language):
        details.append(texts.say("service_check_first", language))
    cities = [", ".join(service.known_cities)] if 0 < len(service.known_cities) <= _FEW_TOWNS else []
    return cities + details


def _languages(texts: Sentences, service: Service, language: Language) -> str | None:
    codes = sorted(service.known_languages, key=lambda code: code != language)[:_FEW_LANGUAGES]
    if not codes or not _sayable(texts, "service_languages", language):
        return None
    names = ", ".join(texts.language_name(code, language) for code in codes)
    return texts.say("service_languages", language, languages=names)


def _hours(texts: Sentences, service: Service, language: Language, now: datetime) -> str:
    hours = service.known_hours
    if hours.open is None:
        return ""
    if hours.open == "always":
        return texts.say("service_hours_always", language)
    if not all(_sayable(texts, f"day_{day}", language) for day in DAYS):
        return ""
    week = "; ".join(
        f"{', '.join(texts.say(f'day_{day}', language) for day in days)} {times}"
        for times, days in _same_times(hours.open).items()
    )
    key = "service_hours_open" if service.open_at(now) else "service_hours_closed"
    return texts.say(key, language, hours=week) if _sayable(texts, key, language) else week


def _same_times(week: Mapping[Day, tuple[str, ...]]) -> dict[str, list[Day]]:
    grouped: dict[str, list[Day]] = {}
    for day in DAYS:
        if week.get(day):
            grouped.setdefault(", ".join(times.replace("-", "–") for times in week[day]), []).append(day)
    return grouped


def _sayable(texts: Sentences, key: str, language: Language) -> bool:
    return texts.has(key, language) or texts.has(key, "en")
