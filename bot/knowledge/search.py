"""Finding services by a few words: a name, a kind of help, a town or a country, in any of the languages given."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from bot.knowledge.facts import Service
from bot.knowledge.library import Knowledge
from bot.knowledge.limits import HOME
from bot.knowledge.wording import Sentences, for_whom, service_name
from bot.model import Language
from bot.normalise import fold_text

MOST = 10


def search_services(
    knowledge: Knowledge,
    texts: Sentences,
    query: str,
    *,
    languages: Sequence[Language],
    country: str | None,
    at: datetime,
    limit: int = MOST,
) -> list[Service]:
    """What fits, best first: by name, then by the kinds and places that the words name; the country's best without any.

    Nothing that may not be shown: what nobody has checked, and what is past twice its review period.
    """
    named = _entities(knowledge, query, languages)
    kinds = named.get("service_type", [])
    audience, city, there = (next(iter(named.get(name, ())), None) for name in ("audience", "city", "country"))
    there = there or (knowledge.gazetteer.country_of(city) if city else None)
    where = there or country or HOME
    found = list(_by_name(knowledge, texts, query, languages, at))
    if kinds or city or there or not query.strip():
        everything = len(knowledge.all_services)
        found += knowledge.services(kinds or None, where, city, audience, languages[0], at, everything)
    unique = {service.id: service for service in found}
    return list(unique.values())[:limit]


def _entities(knowledge: Knowledge, query: str, languages: Iterable[Language]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for language in languages:
        for match in knowledge.gazetteer.find(query, language):
            found.setdefault(match.entity, []).append(match.value)
    if "city" not in found and "country" not in found:
        for language in languages:
            for entity, value in knowledge.gazetteer.misspelt(query, language, limit=1):
                found.setdefault(entity, []).append(value)
    return found


def _by_name(
    knowledge: Knowledge, texts: Sentences, query: str, languages: Sequence[Language], at: datetime
) -> Iterable[Service]:
    words = fold_text(query).split()
    if not words:
        return
    for service in knowledge.all_services:
        if not service.spoken(at.date()):
            continue
        said = " ".join(
            part
            for language in dict.fromkeys((*languages, "en"))
            for part in (service_name(texts, service, language), for_whom(texts, service, language))
        )
        if all(word in fold_text(said) for word in words):
            yield service
