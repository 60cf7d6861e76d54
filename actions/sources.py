"""Where an answer comes from: the laws and pages behind it, and whether anybody has checked them."""

from datetime import date

from actions.content import Content
from actions.places import citizen_of, where
from actions.turn import Turn
from bot.knowledge import Right, Service

_AT_MOST = 6
"""Laws, and pages, that are named: enough to look it up, few enough to read."""


def has_sources(turn: Turn, known: Content) -> bool:
    """Whether there is anything to name for this topic."""
    return bool(known.knowledge.basis(turn.intent))


def sources_of(turn: Turn, known: Content, today: date) -> str:
    """The sources of the answer to the topic, in words."""
    texts, language = known.texts, turn.language
    basis = known.knowledge.basis(turn.intent)
    services = _services(turn, known, today)
    if not basis and not services:
        return texts.say("sources_none", language)
    laws = [law for right in _home_last(basis) for law in right.laws]
    pages = [_page(*page) for right in _home_last(basis) for page in right.pages]
    parts = ["\n".join([texts.say("sources_intro", language), *_few(laws), *_few(pages)])] if basis else []
    if services:
        lines = [_page(service.source or "", service.source_date) for service in services]
        parts.append("\n".join([texts.say("sources_services", language), *_few(lines)]))
    checked = [right.checked_on for right in basis if right.checked_on]
    if basis and len(checked) == len(basis):
        parts.append(texts.say("sources_checked", language, date=texts.day(min(checked), language)))
    else:
        parts.append(texts.say("sources_unchecked", language))
    return "\n\n".join(parts)


def _services(turn: Turn, known: Content, today: date) -> list[Service]:
    """The services that are named first with this answer."""
    country, city = where(turn, known)
    named = known.knowledge.for_topic(turn.intent, country=country, city=city, citizen_of=citizen_of(turn, known))
    return [service for service in named if service.spoken(today)]


def _home_last(basis: list[Right]) -> list[Right]:
    return sorted(basis, key=lambda right: right.jurisdiction != "EU")


def _few(lines: list[str]) -> list[str]:
    return [f"– {line}" for line in dict.fromkeys(lines)][:_AT_MOST]


def _page(source: str, day: str | None) -> str:
    return f"{source} ({day})" if day else source
