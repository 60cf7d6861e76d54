"""The knowledge as one object: read from data/knowledge, checked as a whole, and searched."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.errors import ContentError
from bot.knowledge.facts import Audience, Kind, Right, Service
from bot.knowledge.gazetteer import Gazetteer
from bot.knowledge.limits import EUROPE, EUROPEAN, HOME
from bot.knowledge.source import read_yaml
from bot.knowledge.towns import kilometres
from bot.model import Language

NEARBY = 30
"""Kilometres within which a service of another town counts as near: a short bus ride."""

EMERGENCY_SERVICE = "hu-112"
_NAME = re.compile(r"[^\W\d_]+")
_MODEL = TypeVar("_MODEL", bound=BaseModel)


class Topic(BaseModel):
    """What belongs to an answer: its revision, what it rests on, and the services it is followed by."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    revision: int = Field(ge=1)
    rights: tuple[str, ...] = ()
    lead: tuple[str, ...] = ()
    kinds: tuple[Kind, ...] = ()
    audience: Audience | None = None


class Knowledge:
    """Services, rights and names; made by `load`, read-only and safe to share between threads."""

    def __init__(
        self,
        services: Iterable[Service],
        rights: Iterable[Right],
        topics: Mapping[str, Topic],
        gazetteer: Gazetteer,
    ) -> None:
        self.all_services = tuple(services)
        self.all_rights = tuple(rights)
        self.topics = dict(topics)
        self.gazetteer = gazetteer
        self._by_id = {service.id: service for service in self.all_services}
        self._order = {service.id: place for place, service in enumerate(self.all_services)}

    @classmethod
    def load(cls, data_dir: Path) -> "Knowledge":
        """Read and check everything; raises ContentError naming file and entry."""
        folder = data_dir / "knowledge"
        gazetteer = Gazetteer.load(data_dir)
        services = _entries(folder / "services.yml", Service)
        rights = _entries(folder / "rights.yml", Right)
        _check_places(folder / "services.yml", services, gazetteer)
        for right in rights:
            if right.jurisdiction not in gazetteer.countries | {EUROPE}:
                raise ContentError(f"{folder}/rights.yml: {right.id}: unknown country {right.jurisdiction}")
        topics = _topics(folder / "topics.yml", services, rights)
        return cls(services, rights, topics, gazetteer)

    def service(self, service_id: str) -> Service | None:
        """The entry with this id, whether or not it may be shown."""
        return self._by_id.get(service_id)

    def rights(self, topic: str, jurisdiction: str | None = None) -> list[Right]:
        """What is known on a topic; facts marked `memory` are in there and must not be said."""
        return [
            right for right in self.all_rights if right.topic == topic and jurisdiction in (None, right.jurisdiction)
        ]

    def basis(self, intent: str) -> list[Right]:
        """What the answer to an intent rests on: what is known on the topic, then what topics.yml adds."""
        topic = self.topics.get(intent)
        also = topic.rights if topic else ()
        return self.rights(intent) + [right for right in self.all_rights if right.id in also]

    def services(
        self,
        kinds: Sequence[str] | None = None,
        country: str = HOME,
        city: str | None = None,
        audience: str | None = None,
        language: Language | None = None,
        at: datetime | None = None,
        limit: int = 3,
        offset: int = 0,
        citizen_of: str | None = None,
    ) -> list[Service]:
        """The fitting services that may be shown, best first: kind, nearness, open at `at`, language, number.

        A country of Europe of which nothing can be shown gives the numbers that hold across the EU. What only serves
        citizens of another state is left out, unless `citizen_of` names it. Authorities come last where the
        question was not for one: somebody without papers may not want to meet one unprepared.
        """
        today = (at or datetime.now(UTC)).date()
        where = country if country not in EUROPEAN or self.knows_country(country, today) else EUROPE
        found = [
            service
            for service in self.all_services
            if service.country == where
            and service.spoken(today)
            and (kinds is None or any(kind in kinds for kind in service.kinds))
            and _meant_for(service, audience, citizen_of)
        ]
        found.sort(key=lambda service: self._rank(service, kinds, city, audience, language, at))
        return found[offset : offset + limit]

    def for_topic(
        self,
        intent: str,
        country: str | None = None,
        city: str | None = None,
        audience: str | None = None,
        language: Language | None = None,
        at: datetime | None = None,
        limit: int = 3,
        offset: int = 0,
        citizen_of: str | None = None,
    ) -> list[Service]:
        """The services an answer to this intent is followed by (data/knowledge/topics.yml).

        A town tells the country. For an embassy, a foreign country is also read as the person's own.
        """
        topic = self.topics.get(intent)
        if topic is None:
            return []
        today = (at or datetime.now(UTC)).date()
        where = country or (self.gazetteer.country_of(city) if city else None) or HOME
        lead = (self._by_id[service_id] for service_id in topic.lead)
        chosen = [service for service in lead if service.country == where]
        if "embassy" in topic.kinds:
            chosen += self._embassies(where, citizen_of)
        else:
            audience = audience or topic.audience
        kinds = [kind for kind in topic.kinds if kind != "embassy"]
        if kinds:
            everything = len(self.all_services)
            chosen += self.services(kinds, where, city, audience, language, at, everything, 0, citizen_of)
        if where != HOME:
            # Abroad we often know little: the number for the worst case is always worth saying.
            chosen += self.services(["police"], where, limit=1, at=at)
            if where in EUROPEAN and kinds:  # pages that lead on hold in every country; European numbers do not
                pages = self.services(kinds, EUROPE, audience=audience, limit=len(self.all_services), at=at)
                chosen += [service for service in pages if not service.known_phones]
        once = {service.id: service for service in chosen if service.spoken(today)}
        return list(once.values())[offset : offset + limit]

    def knows_country(self, country: str, today: date) -> bool:
        """Whether there is anything to show for this country."""
        return any(service.country == country and service.spoken(today) for service in self.all_services)

    def overdue(self, today: date) -> list[Service | Right]:
        """Entries whose review date has passed, the oldest first."""
        entries: list[Service | Right] = [*self.all_services, *self.all_rights]
        return sorted((entry for entry in entries if entry.overdue(today)), key=lambda entry: entry.review_by)

    def _embassies(self, where: str, citizen_of: str | None) -> list[Service]:
        """Where a citizen finds a consul: of `citizen_of` in `where`; or of `where` itself in Hungary."""
        consulates = [service for service in self.all_services if service.kind == "embassy"]
        own = citizen_of or (where if where != HOME else None)
        found = [service for service in consulates if service.country == HOME and own in service.citizens_of]
        if citizen_of in (None, HOME):
            ours = [service for service in consulates if HOME in service.citizens_of]
            found += [service for service in ours if service.country == where]
            found += [service for service in ours if service.country == HOME]
        return found

    def _distance(self, service: Service, city: str | None) -> tuple[int, int]:
        """How near a service is: 0 in or beside the town, 1 for the whole country, 2 elsewhere; and kilometres."""
        if not service.known_cities:
            return 1, 0
        if city is None or city in service.known_cities:
            return (0 if city else 2), 0
        towns = self.gazetteer.towns
        here, there = towns.get(city), [town for name in service.known_cities if (town := towns.get(name))]
        if here is None or not there:
            return 2, 0
        far = round(min(kilometres(here, town) for town in there))
        return (0 if far <= NEARBY else 2), far

    def _rank(
        self,
        service: Service,
        kinds: Sequence[str] | None,
        city: str | None,
        audience: str | None,
        language: Language | None,
        at: datetime | None,
    ) -> tuple[int, ...]:
        kind = min((kinds.index(kind) for kind in service.kinds if kind in kinds), default=0) if kinds else 0
        distance, far = self._distance(service, city)
        special = int(bool(service.audience) and (audience is None or audience not in service.audience))
        open_now = {True: 0, None: 1, False: 2}[service.open_at(at) if at else None]
        spoken = service.known_languages
        speech = 1 if language is None or not spoken else 0 if language in spoken else 2
        return (
            int(kinds is not None and service.kind not in kinds),
            special,
            int(service.authority and service.kind not in ("police", "embassy")),
            distance if city else 0,
            far,
            kind,
            open_now,
            speech,
            int(not service.known_phones),
            int(distance == 2),
            self._order[service.id],
        )


def proper_names(knowledge: Knowledge) -> frozenset[str]:
    """Single words that are a service's own name or a town it is in: the same in every language."""
    towns = {city for service in knowledge.all_services for city in service.known_cities}
    names = {word for service in knowledge.all_services for word in _NAME.findall(service.name.get("original") or "")}
    return frozenset(towns | {word for word in names if word.isupper() and len(word) > 2})


def phone_values(knowledge: Knowledge) -> dict[str, str]:
    """The numbers that sentences may hold: `emergency` and `phone_<id>` (hyphens written as underscores).

    Also those of entries too old to be listed: whether a fixed sentence still names the right number is for
    `helpline check` to ask, not for the moment somebody needs it.
    """
    values = {
        "phone_" + service.key: service.known_phones[0].dialled
        for service in knowledge.all_services
        if service.publishable and service.known_phones
    }
    emergency = values.get("phone_" + EMERGENCY_SERVICE.replace("-", "_"))
    if emergency is None:
        raise ContentError(f"services.yml: {EMERGENCY_SERVICE} has no number that may be shown")
    return {"emergency": emergency, **values}


def _meant_for(service: Service, audience: str | None, citizen_of: str | None) -> bool:
    if "professional" in service.audience and audience != "professional":
        return False
    if service.citizens_of and (citizen_of or HOME) not in service.citizens_of:
        return False
    return audience is None or not service.audience or audience in service.audience


def _validated(path: Path, name: str, model: type[_MODEL], raw: Any) -> _MODEL:
    try:
        return model.model_validate(raw)
    except ValidationError as error:
        # Of the ways a value could have been meant, the deepest complaint fits what was written.
        worst = max(error.errors(include_url=False), key=lambda complaint: len(complaint["loc"]))
        place = ".".join(map(str, worst["loc"]))
        raise ContentError(f"{path}: {name}: {place + ': ' if place else ''}{worst['msg']}") from None


def _entries(path: Path, model: type[_MODEL]) -> list[_MODEL]:
    raw = read_yaml(path)
    if not isinstance(raw, list):
        raise ContentError(f"{path}: must be a list of entries")
    seen: set[str] = set()
    entries = []
    for place, item in enumerate(raw, start=1):
        name = str(item.get("id", f"entry {place}")) if isinstance(item, dict) else f"entry {place}"
        entries.append(_validated(path, name, model, item))
        if name in seen:
            raise ContentError(f"{path}: {name}: this id is used twice")
        seen.add(name)
    return entries


def _check_places(path: Path, services: Iterable[Service], gazetteer: Gazetteer) -> None:
    known = gazetteer.countries | {EUROPE}
    for service in services:
        for country in (service.country, *service.citizens_of):
            if country not in known:
                raise ContentError(f"{path}: {service.id}: unknown country {country}")
        for city in service.cities:
            if not gazetteer.knows_city(city):
                raise ContentError(f"{path}: {service.id}: unknown town {city} (add it to synonyms.yml)")


def _topics(path: Path, services: Iterable[Service], rights: Iterable[Right]) -> dict[str, Topic]:
    raw = read_yaml(path)
    if not isinstance(raw, dict):
        raise ContentError(f"{path}: must name intents")
    topics = {str(intent): _validated(path, str(intent), Topic, item) for intent, item in raw.items()}
    known = {service.id for service in services}, {right.id for right in rights}
    for intent, topic in topics.items():
        for name in set(topic.lead) - known[0]:
            raise ContentError(f"{path}: {intent}: no service {name}")
        for name in set(topic.rights) - known[1]:
            raise ContentError(f"{path}: {intent}: no right {name}")
    return topics
