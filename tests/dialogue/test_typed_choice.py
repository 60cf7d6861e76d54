"""Which button a typed message means, and when it means none."""

import warnings

import pytest

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from bot.rasa_server.typed_choice import Choice, Heard, choice

CHECK = [f'/check_my_situation{{"answer":"{answer}","seen":"y"}}' for answer in ("yes", "no", "skip", "stop")]
PLACE = ['/find_shelter{"city":"Pécs","audience":"woman"}', '/find_shelter{"unsaid":"yes","audience":"woman"}']
LISTED = ['/find_shelter{"page":"2"}', '/find_shelter{"ask":"country"}', '/find_shelter{"part":"sources"}']


def heard(text: str, intent: str | None = "nlu_fallback", confidence: float = 0.5, **more: object) -> Heard:
    places = frozenset(more.pop("places", ()))  # type: ignore[call-overload]
    return Heard(text, intent, confidence, places, more.pop("command", None), more.pop("town", None))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("message", "answer"),
    [
        (heard("ja", "affirm", 0.9), "yes"),
        (heard("nein", "deny", 0.9), "no"),
        (heard("egal", command="skip"), "skip"),
        (heard("stopp", command="stop"), "stop"),
    ],
)
def test_yes_no_skip_and_stop_answer_the_self_check(message: Heard, answer: str) -> None:
    assert choice(message, CHECK, []) == Choice("check_my_situation", {"answer": answer, "seen": "y"})


def test_the_words_on_a_button_mean_the_button() -> None:
    assert choice(heard("nem akarom megmondani."), CHECK, ["Igen", "Nem", "Nem akarom megmondani", "Állj"]) == Choice(
        "check_my_situation", {"answer": "skip", "seen": "y"}
    )


@pytest.mark.parametrize("intent", ["disclose_exploitation", "ask_debt", "request_human", "greet"])
def test_what_is_no_answer_keeps_its_meaning(intent: str) -> None:
    for offered in (CHECK, PLACE, LISTED):
        assert choice(heard("a longer message about something else entirely", intent, 0.95), offered, []) is None


def test_a_named_place_answers_where_and_what_was_said_before_is_kept() -> None:
    assert choice(heard("Wien", "greet", 0.9, places={"city"}), PLACE, []) == Choice(
        "find_shelter", {"audience": "woman"}
    )


def test_a_settlement_nobody_listed_is_a_town_and_a_word_like_none_is_asked_about() -> None:
    assert choice(heard("Aba", "ask_debt", 0.95, town="Aba"), PLACE, []) == Choice(
        "find_shelter", {"audience": "woman", "city": "Aba"}
    )
    assert choice(heard("Xyz"), PLACE, []) == Choice("find_shelter", {"audience": "woman", "place_unknown": "yes"})


def test_a_place_after_a_list_looks_there_and_anything_else_does_not() -> None:
    assert choice(heard("Gödöllő", town="Gödöllő"), LISTED, []) == Choice("find_shelter", {"city": "Gödöllő"})
    assert choice(heard("Bécsben", places={"city"}), LISTED, []) == Choice("find_shelter", {})
    assert choice(heard("hmm"), LISTED, []) is None


def test_more_and_sources_are_asked_for_in_words() -> None:
    assert choice(heard("tovább", command="more"), LISTED, []) == Choice("find_shelter", {"page": "2"})
    assert choice(heard("honnan van ez", command="sources"), LISTED, []) == Choice("find_shelter", {"part": "sources"})


def test_a_yes_to_the_gateways_own_question_is_not_taken_from_it() -> None:
    assert choice(heard("igen", "affirm", 0.9), ["person", "not_now", *CHECK], []) is None


def test_a_yes_to_the_second_topic_answers_that() -> None:
    assert choice(heard("igen", "affirm", 0.9), ["/ask_legal_aid"], []) == Choice("ask_legal_aid", {})


@pytest.mark.parametrize("payload", ["person", "/x{", '/x{"a":1}', "", "/", '/x["a"]', "language:hu"])
def test_a_payload_that_is_none_of_ours_is_passed_over(payload: str) -> None:
    choice(heard("igen", "affirm", 0.9), [payload], ["?"])
