"""Mending of misspelt words before risk is read."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.normalise import fold
from bot.risk.spelling import Speller, Vocabulary

HEARD = ["he locked the door", "he locked the room", "passport taken", "passport gone", "the door", "rare word"]


@pytest.fixture(scope="module")
def speller() -> Speller:
    examples = [("en", text) for text in HEARD]
    examples += [("uk", text) for text in ("він забрав паспорт", "забрав телефон", "паспорт")]
    return Speller(Vocabulary.of(examples, ["die Tür ist locker", "a locket of gold"]))


@pytest.mark.parametrize(
    "written", ["loked", "lcoked", "lockeed", "lockd", "lockedd", "locjed", "olcked", "ocked", "LOCKD"]
)
def test_a_word_one_letter_wrong_becomes_the_word_of_the_examples(speller: Speller, written: str) -> None:
    assert speller.mend(fold(f"He {written} me."), "en").text == "he locked me."


@pytest.mark.parametrize(
    "written",
    [
        "he locker me",  # a right word of another language
        "the locket",  # a right word that no example of risk has
        "rere wrod",  # near a word that stands in one example only
        "mocked",  # another first letter is another word
        "lokcde",  # too far away
        "dor",  # too short to tell
        "",
        "!?",
    ],
)
def test_anything_else_stays_as_it_is(speller: Speller, written: str) -> None:
    folded = fold(written)

    assert speller.mend(folded, "en") is folded


def test_every_language_is_mended_by_its_own_words(speller: Speller) -> None:
    assert speller.mend(fold("він збрав пасопрт"), "uk").text == "він забрав паспорт"
    assert speller.mend(fold("збрав"), "en").text == "збрав"


def test_where_spelling_is_anybodys_guess_nothing_is_mended(speller: Speller) -> None:
    for text, language in (("loked", None), ("loked", "xx"), ("zabrav pasprt", "uk")):
        folded = fold(text)
        assert speller.mend(folded, language) is folded


def test_what_was_found_can_be_shown_where_it_was_written(speller: Speller) -> None:
    mended = speller.mend(fold("Hé  loked the pasport"), "en")

    start = mended.text.index("locked")
    assert mended.span(start, start + len("locked")) == (4, 9)
    start = mended.text.index("passport".replace("ss", "s"))
    assert mended.written[slice(*mended.span(start, len(mended.text)))] == "pasport"


@given(st.text(alphabet="abcdelockpsrt éß!.\u0301\n", max_size=80))
def test_letters_keep_their_order(text: str) -> None:
    speller = Speller(Vocabulary.of([("en", each) for each in HEARD], []))
    mended = speller.mend(fold(text), "en")

    assert len(mended.text) == len(mended.origins)
    assert all(one <= other for one, other in pairwise(mended.origins))
    assert all(0 <= place < len(text) for place in mended.origins)
    assert speller.mend(mended, "en").text == mended.text
