"""Services and rights: loaded, refused, found, worded; names of places found in messages."""

import re
import shutil
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.errors import ContentError
from bot.knowledge import Gazetteer, Knowledge, Service, phone_values, service_line, service_lines
from bot.knowledge.facts import DAYS
from bot.texts import Texts

DATA = Path(__file__).parents[2] / "data"
TODAY = date(2026, 12, 1)
AT = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)

SERVICE: dict[str, Any] = {
    "id": "hu-112",
    "name": {"original": "Segélyhívó", "hu": "Segélyhívó", "en": "Emergency number"},
    "kind": "police",
    "country": "HU",
    "for_whom": {"en": "anyone"},
    "phones": [{"dialled": "112", "e164": None, "confidence": "sourced"}],
    "hours": {"text": "24/7", "open": "always"},
    "confidence": "sourced",
    "source": "https://example.org/page",
    "source_date": "2026-01",
    "review_by": date(2027, 1, 31),
}
HOTLINE: dict[str, Any] = SERVICE | {
    "id": "hu-line",
    "name": {"original": "Vonal", "hu": "Vonal", "en": "Line"},
    "kind": "hotline",
    "phones": [{"dialled": "06 80 20 55 20", "e164": "+3680205520", "confidence": "sourced", "abroad": False}],
}
RIGHT: dict[str, Any] = {
    "id": "rights-hu",
    "topic": "ask_rights",
    "jurisdiction": "HU",
    "facts": [
        {
            "text": {"en": "Help is free."},
            "confidence": "sourced",
            "source": "https://a.hu",
            "source_date": "2026",
        }
    ],
    "source": "https://a.hu",
    "source_date": "2026",
    "review_by": date(2027, 1, 1),
}

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a small knowledge folder; the town and country names are the real ones."""

    def write_files(
        services: object = (), rights: object = (), topics: object = None, synonyms: str | None = None
    ) -> Path:
        folder = tmp_path / "knowledge"
        folder.mkdir(exist_ok=True)
        real = (DATA / "knowledge" / "synonyms.yml").read_text(encoding="utf-8")
        (folder / "synonyms.yml").write_text(synonyms or real, encoding="utf-8")
        shutil.copy(DATA / "knowledge" / "towns.csv", folder)
        for name, content in (
            ("services", [SERVICE, *services] if isinstance(services, list | tuple) else services),
            ("rights", list(rights) if isinstance(rights, list | tuple) else rights),
            ("topics", {} if topics is None else topics),
        ):
            (folder / f"{name}.yml").write_text(yaml.safe_dump(content, allow_unicode=True), encoding="utf-8")
        return tmp_path

    return write_files


@pytest.fixture(scope="module")
def real() -> Knowledge:
    return Knowledge.load(DATA)


def ids(services: list[Service]) -> list[str]:
    return [service.id for service in services]


class TestTheRealFiles:
    def test_load_and_hold_every_entry(self, real: Knowledge) -> None:
        assert len(real.all_services) >= 148
        assert len(real.all_rights) >= 38

    def test_hold_no_line_that_rasa_takes_for_its_own(self) -> None:
        section = re.compile(r"^\s*(nlu|rules|stories|responses|intents|entities|slots|forms|actions)\s*:", re.M)
        for path in (DATA / "knowledge").glob("*.yml"):
            assert not section.search(path.read_text(encoding="utf-8")), path.name

    def test_give_every_entry_an_explicit_review_date_and_a_source_or_the_mark_memory(self, real: Knowledge) -> None:
        for service in real.all_services:
            assert service.review_by
            assert service.source or service.confidence == "memory"

    def test_never_show_what_is_only_remembered(self, real: Knowledge) -> None:
        values = phone_values(real)
        for service in real.all_services:
            if service.confidence == "memory":
                assert not service.publishable
                assert "phone_" + service.id.replace("-", "_") not in values
            for phone in service.phones:
                if phone.confidence == "memory":
                    assert phone not in service.known_phones
        remembered = {p.dialled for s in real.all_services for p in s.phones if p.confidence == "memory"}
        confirmed = {p.dialled for s in real.all_services for p in s.known_phones}
        assert not (remembered - confirmed) & set(values.values())

    def test_do_not_claim_day_and_night_where_no_source_says_so(self, real: Knowledge) -> None:
        child_line = real.service("hu-kek-vonal-116111")
        assert child_line is not None
        assert child_line.hours.open == "always"
        assert child_line.known_hours.open is None

    def test_give_the_numbers_that_the_sentences_need(self, real: Knowledge) -> None:
        values = phone_values(real)
        assert values["emergency"] == "112"
        assert values["phone_hu_okit"] == "06 80 20 55 20"
        assert values["phone_hu_lesz_116123"] == "116 123"
        assert values["phone_hu_kek_vonal_116111"] == "116 111"

    def test_never_print_the_wrong_victim_support_number(self, real: Knowledge) -> None:
        assert all("225 255" not in phone.dialled for entry in real.all_services for phone in entry.phones)

    @pytest.mark.parametrize("intent", ["find_shelter", "find_hotline", "ask_unpaid_wages", "disclose_exploitation"])
    def test_have_one_to_three_services_for_a_topic_in_hungary(self, real: Knowledge, intent: str) -> None:
        assert 1 <= len(real.for_topic(intent, at=AT)) <= 3

    def test_send_a_person_without_a_roof_to_the_crisis_line_first(self, real: Knowledge) -> None:
        assert ids(real.for_topic("find_shelter", at=AT))[0] == "hu-okit"

    def test_offer_children_the_child_line(self, real: Knowledge) -> None:
        assert ids(real.for_topic("ask_child_rights", at=AT))[0] == "hu-kek-vonal-116111"

    def test_find_the_embassy_of_a_persons_own_country(self, real: Knowledge) -> None:
        assert ids(real.for_topic("find_embassy", country="UA", at=AT))[0] == "hu-emb-ua"
        assert ids(real.for_topic("find_embassy", country="DE", at=AT))[0] == "de-hu-consulates"
        assert "hu-emb-pl" not in ids(real.for_topic("ask_lost_documents", at=AT))
        assert "hu-emb-pl" in ids(real.for_topic("ask_lost_documents", at=AT, citizen_of="PL"))

    def test_say_the_emergency_number_of_another_country_too(self, real: Knowledge) -> None:
        assert "it-emergency" in ids(real.for_topic("find_hotline", country="IT", at=AT))

    def test_read_the_country_from_a_town(self, real: Knowledge) -> None:
        found = real.for_topic("find_hotline", city="Wien", at=AT)
        assert found[0].country == "AT"
        assert {service.country for service in found} <= {"AT", "EU"}

    @pytest.mark.parametrize("country", ["AL", "IS", "EU"])
    def test_give_european_numbers_for_a_country_we_know_nothing_of(self, real: Knowledge, country: str) -> None:
        found = real.services(kinds=["hotline", "child"], country=country, at=AT)
        assert found
        assert {service.country for service in found} == {"EU"}

    @pytest.mark.parametrize("country", ["NG", "XX", ""])
    def test_name_no_european_number_where_it_cannot_work(self, real: Knowledge, country: str) -> None:
        assert real.services(kinds=["hotline", "child"], country=country, at=AT) == []

    def test_page_through_more_services_without_repeating_one(self, real: Knowledge) -> None:
        first = ids(real.for_topic("find_psychological_help", at=AT))
        second = ids(real.for_topic("find_psychological_help", at=AT, offset=3))
        assert second
        assert not set(first) & set(second)

    def test_an_intent_without_services_brings_none(self, real: Knowledge) -> None:
        assert real.for_topic("greet") == []

    def test_rights_are_found_by_topic_and_jurisdiction(self, real: Knowledge) -> None:
        assert {right.jurisdiction for right in real.rights("ask_rights")} == {"EU", "HU"}
        (hungarian,) = real.rights("ask_rights", "HU")
        assert hungarian.cautions


class TestRefusals:
    @pytest.mark.parametrize(
        ("change", "complaint"),
        [
            (
                {"phones": [{"dialled": "06 80 20 55", "e164": "+36802055", "confidence": "sourced"}]},
                "valid number",
            ),
            (
                {"phones": [{"dialled": "06 80 20 55 21", "e164": "+3680205520", "confidence": "sourced"}]},
                "lead",
            ),
            ({"phones": [{"dialled": "call us", "e164": "+36", "confidence": "sourced"}]}, "cannot be read"),
            ({"phones": [{"dialled": "12345", "e164": None, "confidence": "sourced"}]}, "short number"),
            ({"phones": [{"dialled": "1 2; DROP", "e164": None, "confidence": "sourced"}]}, "short number"),
            ({"source": None}, "no source"),
            ({"source": ""}, "no source"),
            ({"country": "ZZ"}, "unknown country ZZ"),
            ({"citizens_of": ["ZZ"]}, "unknown country ZZ"),
            ({"kind": "casino"}, "kind"),
            ({"also_kinds": ["casino"]}, "also_kinds"),
            ({"languages": ["klingon"]}, "unknown language"),
            ({"audience": ["robots"]}, "audience"),
            ({"cities": ["Atlantis"]}, "unknown town Atlantis"),
            ({"name": {"hu": "Névtelen"}}, "English name"),
            ({"review_by": None}, "review_by"),
            ({"hours": {"open": {"mon": ["8-16"]}}}, "08:00-16:00"),
            ({"hours": {"open": {"mon": ["18:00-08:00"]}}}, "08:00-16:00"),
            ({"hours": {"open": {"someday": ["08:00-16:00"]}}}, "hours"),
            ({"id": "Not An Id"}, "id"),
            ({"surprise": 1}, "surprise"),
        ],
    )
    def test_a_harmful_service_is_refused_with_its_name(
        self, write: Write, change: dict[str, Any], complaint: str
    ) -> None:
        with pytest.raises(ContentError, match=re.escape(complaint)) as refusal:
            Knowledge.load(write([HOTLINE | change]))
        assert "services.yml" in str(refusal.value)

    @pytest.mark.parametrize(
        "note",
        ["Kossuth utca 12", "Fő tér 3.", "1086 Budapest, Dankó u. 9", "12 Baker Street", "Wilhelmstrasse 61"],
    )
    def test_the_street_address_of_a_shelter_is_refused_wherever_it_stands(self, write: Write, note: str) -> None:
        for change in ({"note": note}, {"name": {"en": note}}, {"for_whom": {"en": note}}, {"sms": note}):
            with pytest.raises(ContentError, match="street address"):
                Knowledge.load(write([HOTLINE | {"also_kinds": ["shelter"]} | change]))

    def test_an_office_may_tell_its_address(self, write: Write) -> None:
        assert Knowledge.load(write([HOTLINE | {"note": "Kossuth utca 12"}])).service("hu-line")

    def test_the_same_id_twice_is_refused(self, write: Write) -> None:
        with pytest.raises(ContentError, match="hu-line: this id is used twice"):
            Knowledge.load(write([HOTLINE, HOTLINE]))

    def test_a_topic_with_a_service_that_does_not_exist_is_refused(self, write: Write) -> None:
        with pytest.raises(ContentError, match="no service hu-nothing"):
            Knowledge.load(write(topics={"find_shelter": {"revision": 1, "lead": ["hu-nothing"]}}))

    def test_a_fact_without_source_is_refused_unless_marked_as_remembered(self, write: Write) -> None:
        fact = RIGHT["facts"][0] | {"source": None}
        with pytest.raises(ContentError, match="rights-hu"):
            Knowledge.load(write(rights=[RIGHT | {"facts": [fact]}]))
        loaded = Knowledge.load(write(rights=[RIGHT | {"facts": [fact | {"confidence": "memory"}]}]))
        assert not loaded.all_rights[0].facts[0].publishable

    def test_a_right_of_an_unknown_country_is_refused(self, write: Write) -> None:
        with pytest.raises(ContentError, match="unknown country ZZ"):
            Knowledge.load(write(rights=[RIGHT | {"jurisdiction": "ZZ"}]))

    @pytest.mark.parametrize("content", ["just words", {"a": 1}, None, [["list"]], [1], [None]])
    def test_a_file_of_another_shape_is_refused(self, write: Write, content: object) -> None:
        data_dir = write()
        (data_dir / "knowledge" / "services.yml").write_text(yaml.safe_dump(content))
        with pytest.raises(ContentError, match=r"services\.yml"):
            Knowledge.load(data_dir)

    @pytest.mark.parametrize("raw", [b"a: [", b"\xff\xfe\x00", b"!!python/object/apply:os.system ['true']"])
    def test_a_file_that_is_not_plain_yaml_is_refused_and_runs_nothing(self, write: Write, raw: bytes) -> None:
        data_dir = write()
        for name in ("services", "rights", "topics", "synonyms"):
            (data_dir / "knowledge" / f"{name}.yml").write_bytes(raw)
            with pytest.raises(ContentError):
                Knowledge.load(data_dir)

    @pytest.mark.parametrize("name", ["services", "rights", "topics", "synonyms"])
    def test_a_missing_file_is_named(self, write: Write, name: str) -> None:
        data_dir = write()
        (data_dir / "knowledge" / f"{name}.yml").unlink()
        with pytest.raises(ContentError, match=f"{name}.yml: missing"):
            Knowledge.load(data_dir)

    def test_without_a_confirmed_emergency_number_nothing_starts(self, write: Write) -> None:
        data_dir = write()
        remembered = SERVICE | {"confidence": "memory"}
        (data_dir / "knowledge" / "services.yml").write_text(yaml.safe_dump([remembered]))
        with pytest.raises(ContentError, match="hu-112"):
            phone_values(Knowledge.load(data_dir))


class TestAge:
    @pytest.mark.parametrize(
        ("review_by", "spoken", "overdue"),
        [
            (date(2026, 12, 1), True, False),
            (date(2026, 11, 30), True, True),
            (date(2025, 12, 2), True, True),
            (date(2025, 11, 30), False, True),
        ],
    )
    def test_an_overdue_entry_is_said_with_caution_and_later_not_at_all(
        self, write: Write, review_by: date, spoken: bool, overdue: bool
    ) -> None:
        loaded = Knowledge.load(write([HOTLINE | {"review_by": review_by}]))
        service = loaded.service("hu-line")
        assert service is not None
        assert service.spoken(TODAY) is spoken
        assert service.overdue(TODAY) is overdue
        assert ("hu-line" in ids(loaded.services(["hotline"], at=AT))) is spoken
        assert (service in loaded.overdue(TODAY)) is overdue

    def test_a_number_fixed_by_law_is_said_however_old_its_review(self, write: Write) -> None:
        loaded = Knowledge.load(write([HOTLINE | {"review_by": date(2001, 1, 1), "fixed_number": True}]))
        assert "hu-line" in ids(loaded.services(["hotline"], at=AT))

    def test_what_is_held_back_or_cannot_be_reached_is_not_said(self, write: Write) -> None:
        held = HOTLINE | {"held_back": "closed"}
        silent = HOTLINE | {"id": "hu-silent", "phones": []}
        assert Knowledge.load(write([held, silent])).services(["hotline"], at=AT) == []

    def test_twice_the_period_counts_from_the_day_somebody_checked_it(self, write: Write) -> None:
        checked = {"checked_on": date(2026, 4, 1), "review_by": date(2026, 7, 1)}
        service = Knowledge.load(write([HOTLINE | checked])).service("hu-line")
        assert service is not None
        assert service.spoken(date(2026, 9, 30))
        assert not service.spoken(date(2026, 10, 1))


class TestOrder:
    def test_the_nearest_comes_first_and_a_line_for_everybody_before_what_is_far(self, write: Write) -> None:
        places = {"hu-pecs": ["Pécs"], "hu-budapest": ["Budapest"], "hu-szeged": ["Szeged"]}
        everywhere = HOTLINE | {"kind": "shelter"}
        loaded = Knowledge.load(
            write([everywhere, *(everywhere | {"id": name, "cities": cities} for name, cities in places.items())])
        )

        near = ids(loaded.services(["shelter"], city="Gödöllő", limit=9, at=AT))

        assert near == ["hu-budapest", "hu-line", "hu-szeged", "hu-pecs"]

    def test_a_service_in_the_persons_town_comes_first(self, write: Write) -> None:
        far = HOTLINE | {"id": "hu-far", "cities": ["Sopron"]}
        near = HOTLINE | {"id": "hu-near", "cities": ["Szeged", "Gyula"]}
        loaded = Knowledge.load(write([far, HOTLINE, near]))
        assert ids(loaded.services(["hotline"], city="Szeged", at=AT)) == ["hu-near", "hu-line", "hu-far"]

    def test_a_line_that_is_open_now_comes_before_a_closed_one(self, write: Write) -> None:
        evening = HOTLINE | {"id": "hu-evening", "hours": {"open": {"tue": ["18:00-22:00"]}}}
        loaded = Knowledge.load(write([evening, HOTLINE]))
        assert ids(loaded.services(["hotline"], at=AT)) == ["hu-line", "hu-evening"]
        evening_service = loaded.service("hu-evening")
        assert evening_service is not None
        assert evening_service.open_at(datetime(2026, 12, 1, 17, 30, tzinfo=UTC)) is True
        assert evening_service.open_at(datetime(2026, 12, 1, 21, 0, tzinfo=UTC)) is False
        assert evening_service.open_at(datetime(2026, 12, 2, 17, 30, tzinfo=UTC)) is False

    def test_a_line_in_the_persons_language_comes_before_one_that_lacks_it(self, write: Write) -> None:
        hungarian = HOTLINE | {"id": "hu-a", "languages": ["hu"]}
        ukrainian = HOTLINE | {"id": "hu-b", "languages": ["uk"]}
        loaded = Knowledge.load(write([hungarian, HOTLINE, ukrainian]))
        assert ids(loaded.services(["hotline"], language="uk", at=AT)) == ["hu-b", "hu-line", "hu-a"]

    def test_services_for_others_are_left_out_and_special_ones_come_later(self, write: Write) -> None:
        women = HOTLINE | {"id": "hu-women", "audience": ["woman"]}
        staff = HOTLINE | {"id": "hu-staff", "audience": ["professional"]}
        loaded = Knowledge.load(write([women, staff, HOTLINE]))
        assert ids(loaded.services(["hotline"], at=AT)) == ["hu-line", "hu-women"]
        assert ids(loaded.services(["hotline"], audience="man", at=AT)) == ["hu-line"]
        assert ids(loaded.services(["hotline"], audience="woman", at=AT)) == ["hu-women", "hu-line"]

    def test_an_authority_comes_last_unless_it_was_asked_for(self, write: Write) -> None:
        office = HOTLINE | {"id": "hu-office", "kind": "legal", "authority": True}
        lawyer = HOTLINE | {"id": "hu-lawyer", "kind": "legal"}
        assert ids(Knowledge.load(write([office, lawyer])).services(["legal"], at=AT)) == [
            "hu-lawyer",
            "hu-office",
        ]


class TestWords:
    @pytest.fixture
    def texts(self, tmp_path: Path) -> Texts:
        days = "\n".join(f"day_{day} = {day.title()}" for day in DAYS)
        (tmp_path / "en").mkdir()
        (tmp_path / "en" / "answers.ftl").write_text(
            "service_line =\n    { $name }: { $phone }\n    { $for }\n    { $hours }\n    { $details }\n"
            "service_languages = languages: { $languages }\nservice_abroad_unsure = perhaps not\n"
            "service_hours_open = { $hours } (open)\nservice_hours_closed = { $hours } (closed)\n"
            "service_free = free\nservice_anonymous = no name\nservice_hours_always = day and night\n"
            "service_no_phone = no phone\nservice_check_first = please check\n"
            f"service_not_abroad = here only\n{days}\n"
        )
        return Texts.load(tmp_path)

    def service(self, **change: object) -> Service:
        return Service.model_validate(HOTLINE | change)

    def test_a_line_tells_name_number_hours_and_price(self, texts: Texts) -> None:
        line = service_line(texts, self.service(free=True, anonymous=True), "en", AT)
        assert line == "Line: 06 80 20 55 20\nanyone\nday and night\nfree, no name, here only"

    def test_what_is_not_known_leaves_no_empty_line(self, texts: Texts) -> None:
        phones = [{"dialled": "06 1 267 4900", "e164": "+3612674900", "confidence": "sourced"}]
        assert service_line(texts, self.service(hours={}, phones=phones), "en", AT) == "Line: 06 1 267 4900\nanyone"

    def test_days_with_the_same_hours_are_told_together(self, texts: Texts) -> None:
        week = {"mon": ["18:00-22:00"], "tue": ["08:00-12:00", "18:00-22:00"], "fri": ["18:00-22:00"]}
        line = service_line(texts, self.service(hours={"open": week}), "en", AT)
        assert "Mon, Fri 18:00–22:00; Tue 08:00–12:00, 18:00–22:00" in line

    def test_it_is_said_whether_somebody_answers_now(self, texts: Texts) -> None:
        week = self.service(hours={"open": {"tue": ["12:00-14:00"]}})
        assert "(open)" in service_line(texts, week, "en", AT)
        assert "(closed)" in service_line(texts, week, "en", AT.replace(hour=14))

    def test_its_languages_are_named_the_persons_own_first_and_not_all_of_twenty(self, texts: Texts) -> None:
        many = ["hu", "uk", "ru", "de", "ro", "sk", "en", "fr"]
        line = service_line(texts, self.service(languages=many), "en", AT)
        assert "languages: English, Hungarian, Ukrainian, Russian, German" in line
        assert "French" not in line

    def test_a_number_nobody_has_tried_from_abroad_is_said_to_be_unsure(self, texts: Texts) -> None:
        phones = [{"dialled": "06 1 267 4900", "e164": "+3612674900", "confidence": "sourced"}]
        assert "perhaps not" in service_line(texts, self.service(phones=phones), "en", AT, from_country="AT")
        assert "perhaps not" not in service_line(texts, self.service(phones=phones), "en", AT)

    def test_its_name_and_for_whom_it_is_come_in_the_language_of_the_person(self, tmp_path: Path) -> None:
        for language in ("en", "hu"):
            (tmp_path / language).mkdir()
            (tmp_path / language / "answers.ftl").write_text(
                "service_line = { $name }, { $for }\nservice_hours_always = always\n"
            )
        (tmp_path / "hu" / "services.ftl").write_text("name_hu_line = Vonal\nfor_hu_line = bárkinek\n")
        both = Texts.load(tmp_path)
        assert service_line(both, self.service(), "hu", AT).startswith("Vonal, bárkinek")
        assert service_line(both, self.service(), "en", AT).startswith("Line, anyone")

    def test_an_overdue_entry_asks_to_be_checked(self, texts: Texts) -> None:
        line = service_line(texts, self.service(review_by=date(2026, 1, 1)), "en", AT)
        assert "please check" in line

    def test_from_another_country_only_a_number_that_works_there_is_named(self, texts: Texts) -> None:
        home, abroad = (
            HOTLINE["phones"][0],
            {"dialled": "06 1 267 4900", "e164": "+3612674900", "abroad": True},
        )
        both = self.service(phones=[home, abroad | {"confidence": "sourced", "free": False}], free=True)
        assert "+36 1 267 4900" in service_line(texts, both, "en", AT, from_country="AT")
        assert "free" not in service_line(texts, both, "en", AT, from_country="AT")
        assert "no phone" in service_line(texts, self.service(), "en", AT, from_country="AT")

    def test_without_a_number_the_page_is_named(self, texts: Texts) -> None:
        (line,) = service_lines(texts, [self.service(phones=[], web="https://help.hu")], "en", AT)
        assert line.startswith("Line: https://help.hu")

    def test_a_remembered_number_is_never_in_the_words(self, texts: Texts) -> None:
        phones = [HOTLINE["phones"][0] | {"confidence": "memory"}]
        assert "06 80" not in service_line(texts, self.service(phones=phones), "en", AT)


class TestNames:
    @pytest.fixture(scope="class")
    def gazetteer(self) -> Gazetteer:
        return Gazetteer.load(DATA)

    @pytest.mark.parametrize(
        ("text", "language", "expected"),
        [
            ("Budapesten vagyok", "hu", [("city", "Budapest", "Budapesten")]),
            ("becsben dolgozom", "hu", [("city", "Wien", "becsben")]),
            ("Bécsből jöttem haza", "hu", [("city", "Wien", "Bécsből")]),
            ("Ausztriában élek", "hu", [("country", "AT", "Ausztriában")]),
            ("nemetorszagbol jottem", "hu", [("country", "DE", "nemetorszagbol")]),
            ("I'm in Vienna, Austria", "en", [("city", "Wien", "Vienna"), ("country", "AT", "Austria")]),
            ("Turkey's border", "en", [("country", "TR", "Turkey's")]),
            ("The Hague", "en", [("city", "Den Haag", "The Hague")]),
            ("kell egy ügyvéd", "hu", [("service_type", "legal", "ügyvéd")]),
            ("a safe place to stay", "en", [("service_type", "shelter", "safe place")]),
            ("beszél valaki ukránul?", "hu", [("language", "uk", "ukránul")]),
            ("I speak Romanian", "en", [("language", "ro", "Romanian")]),
            (
                "the Romanian embassy",
                "en",
                [("country", "RO", "Romanian"), ("service_type", "embassy", "embassy")],
            ),
            ("I am a Romanian woman and he hits me", "en", []),
            ("iránt", "hu", []),
            ("Iránból", "hu", [("country", "IR", "Iránból")]),
            ("Gyula megvert", "hu", []),
            ("Gyulán vagyok", "hu", [("city", "Gyula", "Gyulán")]),
            ("let us go", "en", []),
            ("finn", "hu", [("language", "fi", "finn")]),
        ],
    )
    def test_names_are_found_with_their_endings_and_without_accents(
        self, gazetteer: Gazetteer, text: str, language: str, expected: list[tuple[str, str, str]]
    ) -> None:
        found = gazetteer.find(text, language)
        assert [(match.entity, match.value, match.text) for match in found] == expected
        assert all(text[match.start : match.end] == match.text for match in found)

    @pytest.mark.parametrize(
        "text",
        [
            "",
            " ",
            "123",
            "😀",
            "\ud800",
            "\x00",
            "a" * 4000,
            "Budapest" * 500,
            "Bu\u200bdapest",
            "бeч",
            "'''",
        ],
    )
    def test_odd_input_raises_nothing(self, gazetteer: Gazetteer, text: str) -> None:
        for match in gazetteer.find(text, "xx"):
            assert text[match.start : match.end] == match.text

    def test_a_town_knows_its_country(self, gazetteer: Gazetteer) -> None:
        assert gazetteer.country_of("Wien") == "AT"
        assert gazetteer.country_of("Atlantis") is None

    def test_every_country_and_town_of_a_service_can_be_named(self, real: Knowledge) -> None:
        for service in real.all_services:
            assert service.country in real.gazetteer.countries | {"EU"}
            for city in service.cities:
                assert real.gazetteer.knows_city(city)

    @pytest.mark.parametrize(
        ("old", "new", "complaint"),
        [
            ("Szeged: {country: HU", "Szeged: {country: ZZ", "unknown country ZZ"),
            ("service_type:", "service_types:", "synonyms.yml"),
            ("  shelter:\n    hu: [", "  disco:\n    hu: [", "service_type"),
            ("'on'", "on", "endings"),
        ],
    )
    def test_a_broken_list_of_names_is_refused(self, write: Write, old: str, new: str, complaint: str) -> None:
        text = (DATA / "knowledge" / "synonyms.yml").read_text(encoding="utf-8")
        assert old in text
        with pytest.raises(ContentError, match=complaint):
            Gazetteer.load(write(synonyms=text.replace(old, new)))


class TestAnswersToQuestions:
    @pytest.fixture(scope="class")
    def gazetteer(self) -> Gazetteer:
        return Gazetteer.load(DATA)

    @pytest.mark.parametrize(
        ("text", "command"),
        [
            ("Tovább!", "more"),
            ("honnan van ez?", "sources"),
            ("otkuda eto", "sources"),
            ("ne znayu", "skip"),
            ("nem akarok válaszolni", "skip"),
            ("STOP", "stop"),
            ("ajunge", "stop"),
            ("I want to stop him hitting me", None),
            ("", None),
        ],
    )
    def test_a_message_that_is_only_a_command_is_known(
        self, gazetteer: Gazetteer, text: str, command: str | None
    ) -> None:
        assert gazetteer.command(text) == command

    @pytest.mark.parametrize(
        ("text", "language", "audience"),
        [
            ("menedék nőknek", "hu", "woman"),
            ("shelter for my daughter", "en", "child"),
            ("pritulok z ditmy", "uk", "family"),
            ("Unterkunft für einen Mann", "de", "man"),
        ],
    )
    def test_for_whom_help_is_looked_for_is_found(
        self, gazetteer: Gazetteer, text: str, language: str, audience: str
    ) -> None:
        assert audience in [match.value for match in gazetteer.find(text, language) if match.entity == "audience"]

    def test_abroad_is_found_without_a_country(self, gazetteer: Gazetteer) -> None:
        assert [match.entity for match in gazetteer.find("külföldön vagyok", "hu")] == ["abroad"]

    @pytest.mark.parametrize(
        ("text", "town"),
        [("Gödöllőn", "Gödöllő"), ("godollo", "Gödöllő"), ("in Tiszavasvári", "Tiszavasvári"), ("Xyzfalva", None)],
    )
    def test_any_settlement_of_hungary_can_be_named(self, gazetteer: Gazetteer, text: str, town: str | None) -> None:
        found = gazetteer.towns.written(text)
        assert (found.name if found else None) == town
        assert town is None or gazetteer.country_of(town) == "HU"

    @pytest.mark.parametrize("line", ["Pécs,HU,north,18.2", "Pécs,HU,146.07,18.2", "Pécs"])
    def test_a_town_that_is_nowhere_is_refused(self, write: Write, line: str) -> None:
        folder = write()
        (folder / "knowledge" / "towns.csv").write_text(f"name,country,latitude,longitude\n{line}\n")
        with pytest.raises(ContentError, match=r"towns\.csv"):
            Gazetteer.load(folder)
