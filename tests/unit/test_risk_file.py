"""The phrase notation and risk.yml: what a counsellor writes, and what is refused."""

from pathlib import Path

import pytest

from bot.errors import ContentError
from bot.model import Indicator
from bot.risk.notation import Gap, NotationError, Slot, parse
from bot.risk.riskfile import Cue, load_file, load_languages
from bot.risk.scoring import Sign

DATA = Path(__file__).parents[2] / "data"


def test_a_phrase_is_folded_like_a_message() -> None:
    assert parse("Elvették", {}) == [(Slot(("elvetek",)),)]


def test_gaps_alternatives_and_listed_words() -> None:
    [sequence] = parse("(a|b*) .. <kin>", {"kin": ["anyám*", "apám"]})

    assert sequence == (Slot(("a", "b*")), Gap(3), Slot(("anyam*", "apam")))


def test_an_alternative_of_several_words_is_a_sequence_of_its_own() -> None:
    assert set(parse("(vette el|elvette)", {})) == {
        (Slot(("elvete",)),),
        (Slot(("vete",)), Slot(("el",))),
    }


def test_both_orders_of_an_ampersand() -> None:
    assert set(parse("a & b", {})) == {
        (Slot(("a",)), Gap(5), Slot(("b",))),
        (Slot(("b",)), Gap(5), Slot(("a",))),
    }


def test_a_word_that_may_be_missing_leaves_no_loose_gap() -> None:
    assert set(parse("a .. b?", {})) == {(Slot(("a",)), Gap(3), Slot(("b",))), (Slot(("a",)),)}


@pytest.mark.parametrize("phrase", [".. a", "a ..", "a &", "(a", "a)", "<who>", "*", "a*b", "()", "a?"])
def test_a_phrase_that_cannot_be_read_is_refused(phrase: str) -> None:
    with pytest.raises(NotationError):
        parse(phrase, {})


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ("patterns: {threats: ['a ..']}", "patterns > threats"),
        ("patterns: {nonsense: [a]}", "patterns"),
        ("patterns: {threats: [{match: a, colour: red}]}", "threats > 0"),
        ("signs: {plea: ['<nobody>']}", "signs > plea"),
        ("scope: {negation: ['(a']}", "scope > negation"),
        ("examples: [{level: awful, texts: [a]}]", "examples > 0 > level"),
        ("examples: [{level: none, texts: []}]", "examples > 0 > texts"),
        ("nonsense: 1", "nonsense"),
        ("a: [", "cannot be read"),
    ],
)
def test_a_mistake_names_file_and_entry(tmp_path: Path, content: str, named: str) -> None:
    path = tmp_path / "xx" / "risk.yml"
    path.parent.mkdir()
    path.write_text(content, encoding="utf-8")

    with pytest.raises(ContentError) as caught:
        load_file(path)

    assert "xx/risk.yml" in str(caught.value)
    assert named in str(caught.value)


def test_a_data_folder_without_any_risk_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ContentError):
        load_languages(tmp_path)


@pytest.mark.parametrize("path", sorted(DATA.glob("*/risk.yml")), ids=lambda path: path.parent.name)
def test_every_language_has_phrases_for_every_indicator_sign_and_scope_word(path: Path) -> None:
    content = load_file(path)

    assert {phrase.name for phrase in content.phrases} == {*Indicator, *Sign, *Cue}


@pytest.mark.parametrize("path", sorted(DATA.glob("*/risk.yml")), ids=lambda path: path.parent.name)
def test_every_language_has_enough_examples_each_once(path: Path) -> None:
    texts = [(example.text, example.level > 0) for example in load_file(path).examples]

    assert len({text for text, _ in texts}) == len(texts)
    assert sum(risk for _, risk in texts) >= 200
    assert sum(not risk for _, risk in texts) >= 200


def test_phrases_alone_are_the_same_as_with_the_examples(tmp_path: Path) -> None:
    path = tmp_path / "en" / "risk.yml"
    path.parent.mkdir()
    path.write_text(
        "patterns:\n  threats: [kill you]\n"
        'examples:\n- {level: none, texts: ["examples: a list", "signs: of spring"]}\n# a remark\n'
        "- {level: high, texts: [he will kill me]}\n"
        "signs:\n  plea: [help me]\n",
        encoding="utf-8",
    )

    whole, phrases = load_file(path), load_file(path, examples=False)

    assert [phrase.written for phrase in whole.phrases] == ["kill you", "help me"]
    assert phrases.phrases == whole.phrases
    assert (len(whole.examples), phrases.examples) == (3, ())
