"""Sentences: found by key and language, filled, handed to the browser; broken files refused."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.errors import ContentError, MissingText
from bot.texts import Texts

HU = """
welcome = Szia! Vészhelyzetben: { $emergency }.
person_requested_closed = Munkatársaink { $opens } jönnek vissza.
button_yes = Igen
"""
EN = """
welcome = Hello. In danger: { $emergency }.
person_requested_closed = Our counsellors are back { $opens }.
button_yes = Yes
only_english = Only here.
"""
HU_INTERFACE = """
### widget
widget-send = Küldés
widget-waiting = { $count ->
    [one] { $count } ember vár előtted
   *[other] { $count } ember vár előtted, kérünk, légy türelemmel
}
console-queue = Sor
"""
EN_INTERFACE = """
widget-send = Send
widget-leave = Leave
widget-by = Written by { $name }
widget-call = Call { $emergency }
"""


def write(data_dir: Path, **files: str) -> Path:
    for name, text in files.items():
        language, _, kind = name.partition("_")
        (data_dir / language).mkdir(exist_ok=True)
        (data_dir / language / f"{kind}.ftl").write_text(text, encoding="utf-8")
    return data_dir


@pytest.fixture
def texts(tmp_path: Path) -> Texts:
    (tmp_path / "knowledge").mkdir()
    data_dir = write(tmp_path, hu_answers=HU, en_answers=EN, hu_interface=HU_INTERFACE, en_interface=EN_INTERFACE)
    return Texts.load(data_dir, {"emergency": "112"})


def test_a_sentence_is_said_in_the_language_asked_for(texts: Texts) -> None:
    assert texts.say("button_yes", "hu") == "Igen"
    assert texts.say("button_yes", "en") == "Yes"


def test_a_value_is_filled_in_without_invisible_marks(texts: Texts) -> None:
    said = texts.say("person_requested_closed", "hu", opens="holnap 8:00-kor")
    assert said == "Munkatársaink holnap 8:00-kor jönnek vissza."


def test_phone_values_are_filled_in_by_themselves(texts: Texts) -> None:
    assert texts.say("welcome", "hu") == "Szia! Vészhelyzetben: 112."


def test_a_value_given_at_the_call_wins_over_the_loaded_one(texts: Texts) -> None:
    assert texts.say("welcome", "en", emergency="999") == "Hello. In danger: 999."


def test_english_is_spoken_where_a_language_has_no_sentence(texts: Texts) -> None:
    assert texts.say("only_english", "hu") == "Only here."
    assert texts.say("only_english", "xx") == "Only here."
    assert not texts.has("only_english", "hu")
    assert texts.has("only_english", "en")


def test_a_key_nobody_has_is_refused_by_name(texts: Texts) -> None:
    with pytest.raises(MissingText, match="no_such_key"):
        texts.say("no_such_key", "hu")


def test_a_sentence_without_its_value_is_never_said_half(texts: Texts) -> None:
    with pytest.raises(ContentError, match="opens"):
        texts.say("person_requested_closed", "hu")


def test_languages_are_the_folders_with_answers_and_hungarian_is_the_default(texts: Texts) -> None:
    assert texts.languages == ("en", "hu")
    assert texts.default == "hu"
    assert texts.names == {"en": "English", "hu": "magyar"}


def test_without_hungarian_the_first_language_is_the_default(tmp_path: Path) -> None:
    assert Texts.load(write(tmp_path, uk_answers="a = б", en_answers="a = b")).default == "en"


def test_a_new_language_brings_its_own_name_in_its_folder(tmp_path: Path) -> None:
    loaded = Texts.load(write(tmp_path, en_answers=EN, sk_answers="language_name = slovenčina"))
    assert loaded.names["sk"] == "slovenčina"


def test_the_interface_is_handed_out_by_prefix_with_english_filling_the_gaps(texts: Texts) -> None:
    strings = texts.interface("hu", "widget-")
    assert strings["widget-send"] == "Küldés"
    assert strings["widget-leave"] == "Leave"
    assert "console-queue" not in strings
    assert texts.interface("hu", "console-") == {"console-queue": "Sor"}


def test_interface_variables_stay_open_for_the_browser_but_numbers_are_filled(texts: Texts) -> None:
    strings = texts.interface("en", "widget-")
    assert strings["widget-by"] == "Written by {name}"
    assert strings["widget-call"] == "Call 112"


def test_plural_forms_reach_the_browser_one_by_one(texts: Texts) -> None:
    strings = texts.interface("hu", "widget-waiting")
    assert strings == {
        "widget-waiting": "{count} ember vár előtted, kérünk, légy türelemmel",
        "widget-waiting[one]": "{count} ember vár előtted",
        "widget-waiting[other]": "{count} ember vár előtted, kérünk, légy türelemmel",
    }


def test_plural_forms_of_english_never_mix_with_those_of_another_language(tmp_path: Path) -> None:
    english = "widget-n = { $count ->\n    [one] { $count } person\n   *[other] { $count } people\n}\n"
    data_dir = write(
        tmp_path,
        en_answers="a = b",
        hu_answers="a = c",
        en_interface=english,
        hu_interface="widget-n = {$count} fő\n",
    )
    assert Texts.load(data_dir).interface("hu", "widget-") == {"widget-n": "{count} fő"}


def test_interface_strings_in_a_language_we_do_not_have_come_in_english(texts: Texts) -> None:
    assert texts.interface("xx", "widget-send") == {"widget-send": "Send"}


@pytest.mark.parametrize(
    "broken", ["welcome = { $emergency", "just words", "a = { ", "= nothing", "ok = fine\n}broken{\n"]
)
def test_a_file_that_is_not_fluent_is_refused_with_its_line(tmp_path: Path, broken: str) -> None:
    with pytest.raises(ContentError, match=r"answers\.ftl: line \d+"):
        Texts.load(write(tmp_path, en_answers=broken))


def test_a_file_that_is_not_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "answers.ftl").write_bytes(b"a = \xff\xfe")
    with pytest.raises(ContentError, match="UTF-8"):
        Texts.load(tmp_path)


def test_a_data_folder_without_languages_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="no language folder"):
        Texts.load(tmp_path)


def test_many_threads_may_speak_at_once(texts: Texts) -> None:
    with ThreadPoolExecutor(8) as pool:
        said = list(pool.map(lambda n: texts.say("person_requested_closed", "en", opens=str(n)), range(200)))
    assert said == [f"Our counsellors are back {n}." for n in range(200)]


def test_a_moment_is_told_in_the_language_and_by_the_clocks_of_the_place(texts: Texts) -> None:
    monday = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
    assert texts.moment(monday, "en", ZoneInfo("Europe/Budapest")) == "Monday 8:00"
    assert texts.moment(monday, "hu", ZoneInfo("Europe/Budapest")) == "hétfő 8:00"
    assert texts.moment(None, "hu", UTC) == "?"
