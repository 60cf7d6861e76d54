"""What `helpline check` finds: planted mistakes in a small data folder, and none in the sound one."""

import shutil
from datetime import date
from pathlib import Path

import pytest
import yaml

from bot.content_check import check
from bot.content_problem import Problem, Severity
from bot.knowledge import WORDING_KEYS
from bot.training_check import FLOOR

DATA = Path(__file__).parents[2] / "data"
TODAY = date(2026, 12, 1)

_REVISION = "    .revision = 1\n"
ANSWERS = {
    "en": f"utter_greet = Hello, I am a program.\n{_REVISION}long = {{ $name }} is here and greets you warmly.\n",
    "hu": f"utter_greet = Szia, egy program vagyok.\n{_REVISION}long = {{ $name }} itt van, és melegen köszönt.\n",
}
ENTRY = {
    "id": "hu-112",
    "name": {"en": "Emergency number"},
    "kind": "police",
    "country": "HU",
    "for_whom": {"en": "anyone"},
    "phones": [{"dialled": "112", "e164": None, "confidence": "sourced"}],
    "confidence": "sourced",
    "source": "https://example.org",
    "source_date": "2026",
    "review_by": date(2027, 1, 1),
}


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """A sound data folder of one intent and one service."""
    data = tmp_path / "data"
    (data / "knowledge").mkdir(parents=True)
    for name in ("synonyms.yml", "towns.csv"):
        shutil.copy(DATA / "knowledge" / name, data / "knowledge")
    (data / "knowledge" / "services.yml").write_text(yaml.safe_dump([ENTRY]))
    (data / "knowledge" / "rights.yml").write_text("[]")
    (data / "knowledge" / "topics.yml").write_text("greet: {revision: 1, lead: [hu-112]}")
    for language, answers in ANSWERS.items():
        (data / language).mkdir()
        if language != "en":
            (data / language / "services.ftl").write_text("name_hu_112 = Segélyhívó 112\nfor_hu_112 = akárkinek\n")
        wording = "".join(f"{key} = {key} {language}\n" for key in WORDING_KEYS)
        (data / language / "answers.ftl").write_text(answers + wording, encoding="utf-8")
        (data / language / "canned.ftl").write_text("canned_here_title = Here\ncanned_here = I am here.\n")
        (data / language / "interface.ftl").write_text(f"widget-send = Send {language}\n")
        examples = "".join(f"    - example {language} {number}\n" for number in range(FLOOR))
        (data / language / "nlu.yml").write_text(f"nlu:\n- intent: greet\n  examples: |\n{examples}")
    return data


def append(path: Path, text: str) -> None:
    path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")


def found(data_dir: Path, severity: Severity = Severity.ERROR) -> list[str]:
    return [f"{p.file}: {p.message}" for p in check(data_dir, TODAY) if p.severity is severity]


def only(data_dir: Path, severity: Severity = Severity.ERROR) -> str:
    problems = found(data_dir, severity)
    assert len(problems) == 1, problems
    return problems[0]


def test_a_sound_folder_has_no_problem(data_dir: Path) -> None:
    assert check(data_dir, TODAY) == []


def test_a_key_that_one_language_lacks_is_found(data_dir: Path) -> None:
    append(data_dir / "en" / "answers.ftl", "extra = Only in English\n")
    assert only(data_dir) == "hu/answers.ftl: extra: missing (en has it)"


def test_a_variable_that_differs_is_found_also_inside_a_choice(data_dir: Path) -> None:
    append(
        data_dir / "en" / "interface.ftl",
        "widget-n = { $count ->\n    [one] One\n   *[other] { $count }\n }\n",
    )
    append(data_dir / "hu" / "interface.ftl", "widget-n = { $cuont } ember\n")
    assert found(data_dir) == [
        "hu/interface.ftl: widget-n: has $cuont, unlike en",
        "hu/interface.ftl: widget-n: lacks $count, unlike en",
    ]


def test_a_number_of_a_service_that_does_not_exist_is_found(data_dir: Path) -> None:
    for language in ANSWERS:
        append(
            data_dir / language / "answers.ftl",
            f"call = {language} {{ $phone_hu_112 }} {{ $phone_hu_none }}\n",
        )
    assert found(data_dir) == [
        f"{language}/answers.ftl: call: no number that may be shown for $phone_hu_none" for language in ("en", "hu")
    ]


def test_a_sentence_that_names_a_long_unverified_number_is_a_warning(data_dir: Path) -> None:
    old = ENTRY | {"id": "hu-old", "review_by": date(2020, 1, 1)}
    (data_dir / "knowledge" / "services.yml").write_text(yaml.safe_dump([ENTRY, old]))
    for language in ANSWERS:
        append(data_dir / language / "answers.ftl", f"call = {language} {{ $phone_hu_old }}\n")
    warnings = found(data_dir, Severity.WARNING)
    assert "en/answers.ftl: call: the number of $phone_hu_old is long unverified" in warnings
    assert any("hu-old: to be verified again; no longer shown" in warning for warning in warnings)
    assert found(data_dir) == []


@pytest.mark.parametrize("typed", ["112", "116 111", "+36 80 205 520", "06 80 20 55 20", "0800/121-700"])
def test_a_number_typed_into_a_sentence_is_found(data_dir: Path, typed: str) -> None:
    for language in ANSWERS:
        append(data_dir / language / "answers.ftl", f"call = {language}: call {typed} now\n")
    assert all("a phone number is typed in" in problem for problem in found(data_dir))
    assert len(found(data_dir)) == 2


@pytest.mark.parametrize("harmless", ["24/7", "2011/36/EU", "18 years", "8:00-16:00", "30 days", "1,000 euros", "2024"])
def test_other_figures_are_no_phone_numbers(data_dir: Path, harmless: str) -> None:
    for language in ANSWERS:
        append(data_dir / language / "answers.ftl", f"figure = {language}: {harmless} here\n")
    assert found(data_dir) == []


def test_text_that_is_not_fluent_is_found_with_its_line(data_dir: Path) -> None:
    path = data_dir / "hu" / "answers.ftl"
    path.write_text("}broken{\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    assert only(data_dir) == "hu/answers.ftl: line 1 is not valid Fluent"


def test_a_key_written_twice_is_found(data_dir: Path) -> None:
    append(data_dir / "hu" / "answers.ftl", "utter_greet = Megint szia\n    .revision = 1\n")
    assert only(data_dir) == "hu/answers.ftl: utter_greet: written twice"


def test_a_text_too_long_for_telegram_is_found(data_dir: Path) -> None:
    for language in ANSWERS:
        append(data_dir / language / "answers.ftl", f"endless = {language} {'word ' * 900}\n")
    assert all("at most 4096" in problem for problem in found(data_dir))
    assert len(found(data_dir)) == 2


def test_an_intent_without_an_answer_is_found(data_dir: Path) -> None:
    (data_dir.parent / "domain.yml").write_text("intents: [greet, thank: {use_entities: []}]")
    problems = found(data_dir)
    assert "hu/answers.ftl: utter_thank: no answer to this intent" in problems
    assert "hu/nlu.yml: thank: 0 examples; at least 12" in problems


def test_an_intent_that_the_domain_does_not_know_is_found(data_dir: Path) -> None:
    (data_dir.parent / "domain.yml").write_text("intents: []")
    assert "hu/nlu.yml: greet: not in domain.yml" in found(data_dir)


def test_too_few_examples_and_shared_ones_are_found(data_dir: Path) -> None:
    for language in ANSWERS:
        append(data_dir / language / "answers.ftl", f"utter_thank = {language} welcome\n")
        append(data_dir / language / "nlu.yml", f"- intent: thank\n  examples: |\n    - EXAMPLE {language} 0\n")
    problems = found(data_dir)
    assert "hu/nlu.yml: thank: 1 examples; at least 12" in problems
    assert "hu/nlu.yml: 'example hu 0' is an example of greet, thank" in problems


def test_an_example_written_twice_is_a_warning(data_dir: Path) -> None:
    append(data_dir / "hu" / "nlu.yml", "    - example hu 0\n")
    assert only(data_dir, Severity.WARNING) == "hu/nlu.yml: greet: 'example hu 0' is there 2 times"


def test_text_left_in_english_is_a_warning(data_dir: Path) -> None:
    for language in ANSWERS:
        append(data_dir / language / "answers.ftl", "same = This sentence was never translated at all.\n")
    assert only(data_dir, Severity.WARNING) == "hu/answers.ftl: same: the same as in English; not translated?"


def test_entries_past_their_review_are_warnings(data_dir: Path) -> None:
    (data_dir / "knowledge" / "services.yml").write_text(yaml.safe_dump([ENTRY | {"review_by": date(2026, 6, 1)}]))
    assert only(data_dir, Severity.WARNING) == (
        "knowledge/services.yml: hu-112: to be verified again (review was due 2026-06-01)"
    )


def test_a_broken_service_is_an_error_and_the_rest_is_still_checked(data_dir: Path) -> None:
    (data_dir / "knowledge" / "services.yml").write_text(yaml.safe_dump([ENTRY | {"country": "ZZ"}]))
    append(data_dir / "en" / "answers.ftl", "extra = Only in English\n")
    problems = found(data_dir)
    assert any("unknown country ZZ" in problem for problem in problems)
    assert "hu/answers.ftl: extra: missing (en has it)" in problems


def test_a_topic_for_an_intent_that_does_not_exist_is_found(data_dir: Path) -> None:
    append(data_dir / "knowledge" / "topics.yml", "\nask_nothing: {revision: 1, kinds: [legal]}\n")
    assert only(data_dir) == "knowledge/topics.yml: ask_nothing: no such intent"


def test_a_line_that_rasa_would_take_for_its_own_is_found(data_dir: Path) -> None:
    (data_dir / "hu" / "risk.yml").write_text("levels:\n  actions: []\n")
    assert "which Rasa takes for its own" in only(data_dir)


@pytest.mark.parametrize("name", ["nlu.yml", "interface.ftl"])
def test_a_missing_file_of_a_language_is_found(data_dir: Path, name: str) -> None:
    (data_dir / "hu" / name).unlink()
    assert f"hu/{name}: missing" in found(data_dir)


@pytest.mark.parametrize("raw", [b"\xff\xfe", b"nlu: [", b"42", b"nlu: 42", b"nlu: [42, {intent: x}]"])
def test_unreadable_training_data_is_found(data_dir: Path, raw: bytes) -> None:
    (data_dir / "hu" / "nlu.yml").write_bytes(raw)
    assert any(problem.startswith("hu/nlu.yml") for problem in found(data_dir))


def test_an_empty_folder_is_reported_not_raised(tmp_path: Path) -> None:
    problems = check(tmp_path, TODAY)
    assert Problem(Severity.ERROR, ".", "no language folder with an answers.ftl") in problems


def test_errors_come_before_warnings(data_dir: Path) -> None:
    append(data_dir / "hu" / "nlu.yml", "    - example hu 0\n")
    append(data_dir / "en" / "answers.ftl", "extra = Only in English\n")
    assert [problem.severity for problem in check(data_dir, TODAY)] == [Severity.ERROR, Severity.WARNING]


def test_an_intent_below_the_floor_is_a_warning(data_dir: Path) -> None:
    path = data_dir / "hu" / "nlu.yml"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(lines[:-1]), encoding="utf-8")
    assert only(data_dir, Severity.WARNING) == f"hu/nlu.yml: greet: {FLOOR - 1} examples; {FLOOR} are wanted"


def test_an_intent_that_decides_something_has_a_higher_floor(data_dir: Path) -> None:
    path = data_dir / "hu" / "nlu.yml"
    path.write_text(path.read_text(encoding="utf-8").replace("intent: greet", "intent: find_shelter"), encoding="utf-8")
    assert f"hu/nlu.yml: find_shelter: {FLOOR} examples; 60 are wanted" in found(data_dir, Severity.WARNING)


def test_examples_that_differ_in_one_word_are_a_warning(data_dir: Path) -> None:
    append(data_dir / "hu" / "nlu.yml", "    - hol kapok ma enni Szegeden\n    - hol kapok ma enni Pécsett\n")
    assert only(data_dir, Severity.WARNING) == (
        "hu/nlu.yml: greet: 1 examples differ from another in one word, such as "
        "'hol kapok ma enni Szegeden' and 'hol kapok ma enni Pécsett'"
    )


def test_concepts_that_one_language_lacks_are_a_warning_and_a_broken_list_an_error(data_dir: Path) -> None:
    (data_dir / "hu" / "concepts.yml").write_text("wage: [bér*]\ndebt: [adósság*]\n", encoding="utf-8")
    (data_dir / "en" / "concepts.yml").write_text("wage: [wage*]\n", encoding="utf-8")
    assert only(data_dir, Severity.WARNING) == "en/concepts.yml: debt: no words; another language has some"
    (data_dir / "en" / "concepts.yml").write_text("wage: salary\n", encoding="utf-8")
    assert "en/concepts.yml" in only(data_dir)


def test_a_service_without_a_name_in_a_language_is_found(data_dir: Path) -> None:
    (data_dir / "hu" / "services.ftl").write_text("name_hu_112 = Segélyhívó\n")
    assert only(data_dir, Severity.WARNING) == "hu/services.ftl: for_hu_112: missing; people read it in English"


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("name_hu_113 = Más", "hu/services.ftl: name_hu_113: no such service"),
        ("for_hu_112 = hívd a 116 111-et", "hu/services.ftl: for_hu_112: 116 111 is no number of this service"),
    ],
)
def test_a_name_of_no_service_and_a_number_of_another_are_found(data_dir: Path, line: str, complaint: str) -> None:
    text = {"name_hu_112": "Segélyhívó 112", "for_hu_112": "akárkinek"}
    key, _, value = line.partition(" = ")
    text[key] = value
    (data_dir / "hu" / "services.ftl").write_text("".join(f"{name} = {said}\n" for name, said in text.items()))
    assert only(data_dir) == complaint


def test_an_answer_for_an_older_revision_of_its_topic_is_found(data_dir: Path) -> None:
    (data_dir / "knowledge" / "topics.yml").write_text("greet: {revision: 2, lead: [hu-112]}")
    assert found(data_dir, Severity.WARNING) == [
        f"{language}/answers.ftl: utter_greet: written for revision 1, older than the topic's 2"
        for language in ("en", "hu")
    ]


def test_an_answer_that_does_not_say_its_revision_is_found(data_dir: Path) -> None:
    path = data_dir / "hu" / "answers.ftl"
    path.write_text(path.read_text(encoding="utf-8").replace("    .revision = 1\n", ""), encoding="utf-8")
    assert only(data_dir) == "hu/answers.ftl: utter_greet: has no .revision (now 1)"


def test_an_intent_that_topics_yml_does_not_name_is_found(data_dir: Path) -> None:
    (data_dir / "knowledge" / "topics.yml").write_text("{}")
    assert only(data_dir) == "knowledge/topics.yml: greet: missing"


def test_a_missing_plural_form_is_found(data_dir: Path) -> None:
    for language in ("en", "hu"):
        append(data_dir / language / "interface.ftl", "many = { $count ->\n    [few] x\n   *[other] { $count } x\n }\n")
    assert found(data_dir) == [
        f"{language}/interface.ftl: many: lacks the plural form one" for language in ("en", "hu")
    ]
