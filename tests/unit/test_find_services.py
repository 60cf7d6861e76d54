"""Finding help: what is asked first, where the list is for, how it goes on; bad input."""

from typing import Any

import pytest

from actions.places import KINDS, TOWNS
from actions.services import AT_ONCE, FindServices
from tests.unit.trackers import TEXTS, heard, payloads, pressed, responses, run, tracker


def find(*events: dict[str, Any]) -> list[dict[str, Any]]:
    return run(FindServices(), tracker(*events))


def texts_of(messages: list[dict[str, Any]]) -> str:
    return "\n".join(str(message.get("text", "")) for message in messages)


class TestTheList:
    def test_pages_never_repeat_and_end(self) -> None:
        seen: set[str] = set()
        event = heard("find_hotline")
        for _ in range(30):
            *_, message = find(event)
            services = {part for part in message["text"].split("\n\n") if part != TEXTS.say("services_intro", "hu")}
            assert 1 <= len(services) <= AT_ONCE
            assert not services & seen
            seen |= services
            more = [payload for payload in payloads(message) if '"page"' in payload]
            if not more:
                return
            event = pressed(more[0])
        pytest.fail("the list has no end")

    def test_the_answer_itself_comes_with_the_first_page_only(self) -> None:
        assert responses(find(heard("find_shelter"))) == ["utter_find_shelter"]
        assert responses(find(pressed('/find_shelter{"page":"2"}'))) == []

    @pytest.mark.parametrize("page", ["0", "-1", "x", "999", "1.5", "", "٣"])
    def test_a_page_that_is_none_is_the_first(self, page: str) -> None:
        assert responses(find(heard("find_shelter", entities={"page": page})))

    def test_past_the_end_it_is_said_that_there_is_none_with_a_person_to_ask(self) -> None:
        (message,) = find(heard("find_shelter", entities={"page": "99"}))

        assert message["text"] == TEXTS.say("services_no_more", "hu")
        assert payloads(message)[-1] == "person"

    def test_says_where_it_is_from_on_request(self) -> None:
        (message,) = find(pressed('/find_shelter{"part":"sources"}'))

        assert "http" in message["text"]
        assert TEXTS.say("sources_services", "hu") in message["text"]

    def test_an_unknown_kind_of_help_is_survived(self) -> None:
        assert find(heard("find_nearby_service", entities={"service_type": "moon", "city": "Budapest"}))

    def test_for_a_woman_no_service_for_men_or_children_only_is_named(self) -> None:
        women = texts_of(find(pressed('/find_hotline{"audience":"woman"}')))
        children = texts_of(find(pressed('/find_hotline{"audience":"child"}')))

        assert "Kék Vonal" not in women
        assert "Kék Vonal" in texts_of(find(pressed('/find_nearby_service{"service_type":"child"}'))) or children

    @pytest.mark.parametrize("audience", ["", "dog", "anyone", "professional' or 1"])
    def test_an_audience_we_do_not_know_is_nobody_in_particular(self, audience: str) -> None:
        said = find(heard("find_hotline", entities={"audience": audience}))

        assert texts_of(said) == texts_of(find(heard("find_hotline")))


class TestWhere:
    def test_is_not_asked_where_the_answer_is_the_same(self) -> None:
        *_, last = find(heard("find_shelter"))

        assert '/find_shelter{"ask":"country"}' in payloads(last)
        assert "06 80" in last["text"]

    def test_is_where_the_person_is_and_not_where_they_come_from(self) -> None:
        came_here = heard("find_hotline")
        came_here["parse_data"]["entities"] = [{"entity": "country", "value": "UA", "role": "origin"}]

        assert texts_of(find(came_here)) == texts_of(find(heard("find_hotline")))

    def test_help_nearby_asks_for_the_place_first(self) -> None:
        (message,) = find(heard("find_nearby_service"))

        assert message["text"] == TEXTS.say("place_ask", "hu")
        assert payloads(message)[: len(TOWNS)] == [f'/find_nearby_service{{"city":"{town}"}}' for town in TOWNS]

    def test_is_remembered_and_can_be_changed(self) -> None:
        austria = heard("find_hotline", entities={"country": "AT"})
        later = find(austria, heard("find_shelter"))
        changed = find(austria, heard("find_shelter", entities={"city": "Budapest"}), heard("find_hotline"))

        assert TEXTS.country("AT", "hu") in texts_of(later)
        assert TEXTS.country("AT", "hu") not in texts_of(changed)

    def test_a_town_named_now_counts_more_than_a_country_named_before(self) -> None:
        before = heard("find_hotline", entities={"country": "AT"})
        now = heard("find_shelter", entities={"city": "Budapest"})

        assert find(before, now) == find(now)

    def test_an_embassy_that_was_asked_for_is_no_place_to_be(self) -> None:
        embassy = heard("find_embassy", entities={"country": "UA"})

        assert texts_of(find(embassy, heard("find_shelter"))) == texts_of(find(heard("find_shelter")))

    def test_abroad_asks_for_the_country(self) -> None:
        (message,) = find(heard("find_hotline", entities={"abroad": "yes"}))

        assert message["text"] == TEXTS.say("place_ask_abroad", "hu")
        assert '/find_hotline{"unsaid":"abroad"}' in payloads(message)

    def test_who_does_not_say_where_abroad_gets_what_holds_in_all_of_europe(self) -> None:
        said = texts_of(find(pressed('/find_hotline{"unsaid":"abroad"}')))

        assert "112" in said
        assert "116 006" in said or "116006" in said

    def test_who_does_not_say_where_gets_the_numbers_at_home(self) -> None:
        said = texts_of(find(pressed('/find_nearby_service{"unsaid":"yes"}')))

        assert said.startswith(TEXTS.say("place_unsaid", "hu"))

    def test_two_countries_at_once_are_asked_about(self) -> None:
        both = heard("find_hotline")
        both["parse_data"]["entities"] = [{"entity": "country", "value": code} for code in ("AT", "DE")]

        (message,) = find(both)

        assert message["text"] == TEXTS.say("place_ask_which", "hu")
        assert payloads(message) == ['/find_hotline{"country":"AT"}', '/find_hotline{"country":"DE"}']

    def test_a_country_without_entries_brings_the_european_numbers_and_its_own_emergency_number_in_words(self) -> None:
        said = texts_of(find(heard("find_hotline", entities={"country": "AL"})))

        name = TEXTS.country("AL", "hu")
        assert said.startswith(TEXTS.say("place_without_services", "hu", country=name))
        assert "116 006" in said

    def test_far_away_no_european_number_is_named_but_the_embassy_and_a_person(self) -> None:
        (message,) = find(heard("find_hotline", entities={"country": "BR"}))

        assert message["text"] == TEXTS.say("place_far_away", "hu", country=TEXTS.country("BR", "hu"))
        assert payloads(message)[-2:] == ["person", "/find_embassy"]

    @pytest.mark.parametrize("country", ["Austria", "at", "A", "", "../x"])
    def test_a_country_that_is_no_code_is_ignored(self, country: str) -> None:
        named = heard("find_hotline", entities={"country": country})

        assert texts_of(find(named)) == texts_of(find(heard("find_hotline")))

    def test_a_misspelt_town_is_offered_never_assumed(self) -> None:
        typed = heard("find_shelter", text="Debrecn", entities={"place_unknown": "yes"})

        (message,) = find(typed)

        assert message["text"] == TEXTS.say("place_unknown_maybe", "hu")
        assert payloads(message)[0] == '/find_shelter{"city":"Debrecen"}'

    def test_a_place_like_no_other_asks_for_a_bigger_town(self) -> None:
        (message,) = find(heard("find_shelter", text="Xyzfalva", entities={"place_unknown": "yes"}))

        assert message["text"] == TEXTS.say("place_unknown", "hu")

    def test_numbers_of_home_carry_a_warning_abroad(self) -> None:
        consul = find(heard("find_embassy", entities={"country": "AT"}))

        assert consul
        hungarian = run(FindServices(), tracker(heard("find_hotline", "en", entities={"country": "AT"})))
        assert "06 80" not in texts_of(hungarian)


class TestQuestions:
    @pytest.mark.parametrize("question", ["place", "country", "kind", "audience"])
    def test_can_be_asked_for_and_every_answer_leads_on(self, question: str) -> None:
        (message,) = find(pressed(f'/find_nearby_service{{"ask":"{question}"}}'))

        for payload in payloads(message):
            assert find(pressed(payload)), payload

    def test_all_kinds_bring_something_in_hungary(self) -> None:
        for kind in KINDS:
            said = find(pressed(f'/find_nearby_service{{"service_type":"{kind}","city":"Budapest"}}'))
            assert TEXTS.say("services_none", "hu") not in texts_of(said), kind

    def test_an_embassy_needs_a_citizenship(self) -> None:
        (message,) = find(heard("find_embassy"))

        assert message["text"] == TEXTS.say("embassy_ask", "hu")
        assert find(pressed('/find_embassy{"home_country":"RO"}'))

    @pytest.mark.parametrize(
        "named", [[("country", "BG"), ("city", "Budapest")], [("country", "BG"), ("country", "HU")]]
    )
    def test_whose_embassy_and_where_are_told_apart(self, named: list[tuple[str, str]]) -> None:
        asked = heard("find_embassy")
        asked["parse_data"]["entities"] = [{"entity": name, "value": value} for name, value in named]
        bulgarian = pressed('/find_embassy{"home_country":"BG"}')

        assert texts_of(find(asked)) == texts_of(find(bulgarian))

    def test_an_embassy_we_do_not_know_is_said_so(self) -> None:
        said = texts_of(find(pressed('/find_embassy{"home_country":"BR"}')))

        assert TEXTS.say("embassy_none", "hu") in said

    @pytest.mark.parametrize("ask", ["", "name", "address", "place' --"])
    def test_a_question_that_is_none_is_not_asked(self, ask: str) -> None:
        assert texts_of(find(heard("find_shelter", entities={"ask": ask}))) == texts_of(find(heard("find_shelter")))
