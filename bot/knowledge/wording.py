"""A service in words: name, number, hours and what a person wants to know before calling."""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Protocol

import phonenumbers

from bot.knowledge.facts import DAYS, Day, Hours, Phone, Service
from bot.model import Language

WORDING_KEYS = (
    "service_line",
    "service_free",
    "service_anonymous",
    "service_hours_always",
    "service_no_phone",
    "service_not_abroad",
    "service_check_first",
    *(f"day_{day}" for day in DAYS),
)
"""What answers.ftl must hold for a service to be worded; a detail whose key is missing is left out."""

_FEW_TOWNS = 4
"""More towns than this are not listed: a text of fifteen names helps nobody in need."""


class Sentences(Protocol):
    """What is needed of bot.texts.Texts."""

    def say(self, key: str, language: Language, **values: str | float) -> str: ...

    def has(self, key: str, language: Language) -> bool: ...


def service_lines(
    texts: Sentences,
    services: Iterable[Service],
    language: Language,
    today: date | None = None,
    from_country: str | None = None,
) -> list[str]:
    """One block of text for each service."""
    day = today or datetime.now(UTC).date()
    return [service_line(texts, service, language, day, from_country) for service in services]


def service_line(
    texts: Sentences,
    service: Service,
    language: Language,
    today: date,
    from_country: str | None = None,
) -> str:
    """The service in words; from another country the number that works there is named.

    Built from `service_line` ($name, $phone, $hours, $details); lines left empty are dropped.
    """
    abroad = from_country is not None and from_country != service.country
    phone = _phone(service.known_phones, abroad)
    text = texts.say(
        "service_line",
        language,
        name=service.name_in(language),
        phone=_contact(texts, service, phone, abroad, language),
        hours=_hours(texts, service.known_hours, language),
        details=", ".join(_details(texts, service, phone, language, today)),
    )
    return "\n".join(line.rstrip() for line in text.splitlines() if line.strip())


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


def _details(texts: Sentences, service: Service, phone: Phone | None, language: Language, today: date) -> list[str]:
    keys = []
    # A line can be free at home and cost money when called from abroad: the number's own word counts.
    if phone.free if phone and phone.free is not None else service.known_free:
        keys.append("service_free")
    if service.known_anonymous:
        keys.append("service_anonymous")
    if phone is not None and phone.abroad is False and phone.e164 is not None:
        keys.append("service_not_abroad")
    if service.overdue(today) and not service.fixed_number:
        keys.append("service_check_first")
    cities = [", ".join(service.known_cities)] if 0 < len(service.known_cities) <= _FEW_TOWNS else []
    return cities + [texts.say(key, language) for key in keys if _sayable(texts, key, language)]


def _hours(texts: Sentences, hours: Hours, language: Language) -> str:
    if hours.open is None:
        return ""
    if hours.open == "always":
        return texts.say("service_hours_always", language)
    if not all(_sayable(texts, f"day_{day}", language) for day in DAYS):
        return ""
    return "; ".join(
        f"{', '.join(texts.say(f'day_{day}', language) for day in days)} {times}"
        for times, days in _same_times(hours.open).items()
    )


def _same_times(week: Mapping[Day, tuple[str, ...]]) -> dict[str, list[Day]]:
    grouped: dict[str, list[Day]] = {}
    for day in DAYS:
        if week.get(day):
            grouped.setdefault(", ".join(times.replace("-", "–") for times in week[day]), []).append(day)
    return grouped


def _sayable(texts: Sentences, key: str, language: Language) -> bool:
    return texts.has(key, language) or texts.has(key, "en")
