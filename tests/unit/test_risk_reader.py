"""Both readers on real phrases: what must be heard, what must stay calm, and hostile input."""

import time
from pathlib import Path

import pytest
import yaml

from bot.model import Indicator, RiskLevel
from bot.normalise import fold
from bot.risk.pattern_part import PatternPart
from bot.risk.reader import RiskReader, load_reader
from bot.risk.riskfile import load_languages
from bot.risk.sentences import split

I = Indicator  # noqa: E741
DATA = Path(__file__).parents[2] / "data"
CONTRAST = Path(__file__).parent / "contrast"
NONE, ELEVATED, HIGH, IMMEDIATE = RiskLevel


@pytest.fixture(scope="module")
def reader() -> RiskReader:
    return load_reader(DATA, None)


def pairs() -> list[tuple[str, str, dict[str, str]]]:
    return [
        (path.stem, kind, pair)
        for path in sorted(CONTRAST.glob("*.yml"))
        for kind, listed in yaml.safe_load(path.read_text(encoding="utf-8")).items()
        for pair in listed
    ]


@pytest.mark.parametrize(("language", "kind", "pair"), pairs())
def test_a_pair_that_differs_in_one_thing_is_told_apart(
    reader: RiskReader, language: str, kind: str, pair: dict[str, str]
) -> None:
    risk, calm = reader.assess(pair["risk"], language), reader.assess(pair["calm"], language)

    assert risk.level >= RiskLevel.from_label(pair["level"])
    assert calm.level <= RiskLevel.from_label(pair["most"])


@pytest.mark.parametrize(
    ("text", "language", "level", "indicators"),
    [
        ("elvették az útlevelemet és nem engednek ki", "hu", HIGH, {I.DOCUMENT_CONFISCATION, I.CONFINEMENT}),
        ("elvettek az utlevelemet es nem engednek ki", "hu", HIGH, {I.DOCUMENT_CONFISCATION, I.CONFINEMENT}),
        ("ELVETTÉK AZ ÚTLEVELEMETTTT", None, HIGH, {I.DOCUMENT_CONFISCATION}),
        ("he has a knife, he is coming now", "en", IMMEDIATE, {I.IMMEDIATE_DANGER}),
        ("kés van nála, most jön értem", "hu", IMMEDIATE, {I.IMMEDIATE_DANGER}),
        ("I want to die", "en", HIGH, {I.SUICIDE_SELF_HARM}),
        ("tonight I take the pills", "en", IMMEDIATE, {I.SUICIDE_SELF_HARM}),
        ("I am 15 and he sells me", "en", IMMEDIATE, {I.MINOR}),
        ("15 éves vagyok és elad engem", "hu", IMMEDIATE, {I.MINOR, I.SOLD_OR_MOVED}),
        ("they keep my passport", "en", HIGH, {I.DOCUMENT_CONFISCATION}),
        ("I am locked in every night", "en", HIGH, {I.CONFINEMENT}),
        ("I just left him, he is looking for me", "en", IMMEDIATE, {I.IMMEDIATE_DANGER}),
        ("They take us to Italy tomorrow", "en", IMMEDIATE, {I.SOLD_OR_MOVED}),
        ("They took me to Italy two years ago, I am home now", "en", HIGH, {I.SOLD_OR_MOVED}),
        ("I have not been paid for 2 months", "en", ELEVATED, {I.WAGE_WITHHOLDING}),
        ("Not paid for 2 months, and he says he will send police to deport me", "en", HIGH, {I.THREATS}),
        ("My sister's boyfriend makes her see clients", "en", HIGH, {I.SEXUAL_EXPLOITATION}),
        ("I'm 16, my boyfriend wants me to send photos", "en", HIGH, {I.MINOR, I.ONLINE_EXPLOITATION}),
        ("I don't want to be here any more", "en", HIGH, {I.SUICIDE_SELF_HARM}),
        ("someone reads my phone", "en", ELEVATED, {I.UNSAFE_TO_WRITE}),
        ("olvassa a telefonomat", "hu", ELEVATED, {I.UNSAFE_TO_WRITE}),
        ("help", "en", ELEVATED, set()),
        ("segítség", "hu", ELEVATED, set()),
        ("police now", "en", IMMEDIATE, set()),
        ("rendőrt azonnal", "hu", IMMEDIATE, set()),
        ("a főnök took my passport", "hu", HIGH, {I.DOCUMENT_CONFISCATION}),
    ],
)
def test_a_message_gets_its_level_and_indicators(
    reader: RiskReader, text: str, language: str | None, level: RiskLevel, indicators: set[Indicator]
) -> None:
    assessment = reader.assess(text, language)

    assert assessment.level is level
    assert indicators <= set(assessment.indicators)


def test_evidence_lies_in_the_text_as_written_accents_and_all(reader: RiskReader) -> None:
    text = "Jó napot! Az ÚTLEVELEMET elvették, és nem engednek ki."

    found = {each.indicator: text[each.start : each.end] for each in reader.assess(text, "hu").evidence}

    assert found[I.DOCUMENT_CONFISCATION] == "ÚTLEVELEMET elvették"
    assert found[I.CONFINEMENT] == "nem engednek ki"


def test_the_same_message_always_gets_the_same_assessment(reader: RiskReader) -> None:
    text = "elvették az útlevelem, ver, nem fizet és bezár minden este, félek tőle"

    assert len({reader.assess(text, "hu") for _ in range(5)}) == 1


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\x00",
        "\ud800",
        "a\ud800b\udfff",
        "😭" * 500,
        "🆘",
        "\u202e\u200f\u200b",
        "?!...,,,;;;",
        "a" * 4000,
        "he hit me " * 400,
        "elvették az útlevelemet. " * 160,
        "\n" * 4000,
        "((((" * 1000,
        "مساعدة من فضلك",
        "ЗАБРАЛИ ПАСПОРТ",
        "-" * 4000,
        "'" * 4000,
        "1.2.3.4" * 500,
    ],
)
def test_no_input_breaks_the_reader(reader: RiskReader, text: str) -> None:
    for language in ("hu", "en", "xx", "", None):
        for each in reader.assess(text, language).evidence:
            assert 0 <= each.start < each.end <= len(text)


def test_a_long_message_is_read_sentence_by_sentence(reader: RiskReader) -> None:
    calm = "Tegnap a piacon voltam és vettem almát meg kenyeret. "
    text = calm * 40 + "Elvették az útlevelemet. " + calm * 30

    assessment = reader.assess(text, "hu")

    assert assessment.level is HIGH
    assert text[assessment.evidence[0].start : assessment.evidence[0].end] == "Elvették az útlevelemet"


def test_a_message_of_ordinary_length_takes_a_moment_only(reader: RiskReader) -> None:
    """Ten times the time allowed on a quiet machine: catches a reader that grows with the square of the text."""
    long = ("Ma reggel elmentem dolgozni, a főnök azt mondta, hogy holnap később kell jönni. " * 60)[:4000]
    reader.assess(long, "hu")

    started = time.perf_counter()
    reader.assess(long, "hu")

    assert time.perf_counter() - started < 0.3


def test_an_explanation_tells_what_was_found_and_why_it_does_not_count(reader: RiskReader) -> None:
    explanation = reader.explain("he never hit me", "en")

    assert explanation.assessment.level is NONE
    assert explanation.trained is None
    denied = [each for each in explanation.found if each.name is I.PHYSICAL_VIOLENCE]
    assert denied
    assert all(not each.counts and "denied" in each.reasons for each in denied)


@pytest.mark.parametrize(
    ("text", "set_aside"),
    [("My boss never beat me", True), ("I fell because of the ice", False), ("I like the sea", False)],
)
def test_only_what_its_own_language_found_is_set_aside(text: str, set_aside: bool) -> None:
    folded = fold(text)

    told = PatternPart(tuple(load_languages(DATA).values())).read(folded, split(folded), "en")

    assert told.set_aside is set_aside


def test_of_another_language_one_word_alone_is_not_shown_but_a_phrase_is(reader: RiskReader) -> None:
    alone, phrase = reader.explain("segítsen valaki pls", "hu"), reader.explain("kérem, he locked me in", "hu")

    assert {each.language for each in alone.found} == {"hu"}
    assert any(each.language == "en" and each.counts for each in phrase.found)
    assert phrase.assessment.level >= HIGH


def test_a_joke_does_not_take_words_for_danger_back(reader: RiskReader) -> None:
    assert reader.assess("it was a joke, all fine", "en").level is NONE
    assert reader.assess("he locks me in. it was a joke", "en").level is HIGH


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("меня заперли в квартире", "menya zaperli v kvartire"),
        ("он забрал мой паспорт", "on zabral moj pasport"),
        ("нас не выпускают из барака", "nas ne vypuskajut iz baraka"),
        ("помогите он идет с ножом", "pomohite on idet s nozom"),
    ],
)
def test_russian_is_heard_in_either_alphabet(reader: RiskReader, cyrillic: str, latin: str) -> None:
    assert reader.assess(cyrillic, "ru").level >= HIGH
    assert reader.assess(latin, "ru").level >= reader.assess(cyrillic, "ru").level


@pytest.mark.parametrize("text", ["lasa usa deschisa", "moja mama ide do mesta", "a masa na stole"])
def test_words_of_another_language_are_not_taken_for_russian_in_latin_letters(reader: RiskReader, text: str) -> None:
    found = reader.explain(text, "ro").found

    assert not {each.language for each in found} & {"ru", "uk"}
