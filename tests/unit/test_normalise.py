"""Folding and its way back to the text as written."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.normalise import fold, fold_text, slavic_form, slavic_stems


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Elvették az ÚTLEVELEMET", "elvetek az utlevelemet"),
        ("heeeelp", "help"),
        ("don't", "dont"),
        ("don’t", "dont"),
        ("ｈｅｌｐ", "help"),
        ("pass\u200bport", "pasport"),
        ("a\x00b", "ab"),
        ("Straße", "strase"),
        ("pаsspоrt", "pasport"),  # two Cyrillic letters
        ("пacпopт", "паспорт"),  # four Latin letters
        ("1100 Ft", "1100 ft"),
    ],
)
def test_text_is_folded_for_comparison(written: str, folded: str) -> None:
    assert fold_text(written) == folded


def test_a_folded_span_is_shown_in_the_text_as_written() -> None:
    written = "Jaj, elvették az útlevelemet!"
    folded = fold(written)

    start = folded.text.index("utlevelemet")
    first, last = folded.span(start, start + len("utlevelemet"))

    assert written[first:last] == "útlevelemet"


def test_a_span_keeps_combining_accents_that_were_typed_apart() -> None:
    written = "u\u0301tleve\u0301l"
    folded = fold(written)

    assert folded.span(0, len(folded.text)) == (0, len(written))


def test_a_quotation_mark_between_words_is_not_taken_for_an_apostrophe() -> None:
    assert fold_text("he said 'go'") == "he said 'go'"


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("забрали паспорт", "zabrali pasport"),
        ("хочу домой", "hochu domoj"),
        ("хочу домой", "xo4u domoi"),
        ("щось", "shchos"),
        ("щось", "szczos"),
        ("ничего", "ni4ego"),
        ("помогите", "pomogite"),
        ("помогите", "pomohite"),
        ("допоможіть", "dopomozhit'"),
        ("допоможіть", "dopomožit"),
        ("я боюсь", "ya boyus'"),
        ("я боюся", "ja bojusja"),
        ("жінка", "zhinka"),
        ("жінка", "žinka"),
        ("шість годин", "6ist hodyn"),
        ("ещё", "yeshche"),
        ("вже", "vzhe"),
    ],
)
def test_one_form_for_cyrillic_and_latin_written_russian_and_ukrainian(cyrillic: str, latin: str) -> None:
    assert slavic_form(fold_text(cyrillic)) == slavic_form(fold_text(latin))


def test_a_number_stays_a_number_in_the_slavic_form() -> None:
    assert slavic_form(fold_text("46 евро, в 4 часа")).split()[0] == "46"
    assert "4" in slavic_form(fold_text("u menya 4 dnia"))


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.characters(codec=None, exclude_categories=()), max_size=200))
def test_any_string_is_folded_and_every_position_leads_back(written: str) -> None:
    folded = fold(written)

    assert len(folded.origins) == len(folded.text)
    assert list(folded.origins) == sorted(folded.origins)
    for place in range(len(folded.text)):
        first, last = folded.span(place, place + 1)
        assert 0 <= first < last <= len(written)


@pytest.mark.parametrize(("stem", "word"), [("боит", "боится"), ("при", "приехать"), ("зна", "знающий")])
def test_a_slavic_stem_finds_words_whose_next_letter_changes_its_end(stem: str, word: str) -> None:
    assert any(slavic_form(word).startswith(form) for form in slavic_stems(stem))


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="acehijosztxyкмсцчшщжзйьієяю'", max_size=6))
def test_a_slavic_stem_finds_whatever_letter_follows_it(stem: str) -> None:
    stem = fold_text(stem)
    forms = slavic_stems(stem)

    for letter in "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ":
        assert slavic_form(stem + letter).startswith(forms)


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet=st.sampled_from("aAáßёЙ'’½ \n\u0301\u200b\ud800ﬁсc…!"), max_size=20) | st.text(max_size=20))
def test_folding_is_the_same_with_and_without_positions_and_letter_by_letter(written: str) -> None:
    folded = fold(written)

    assert fold_text(written) == folded.text
    assert len(folded.origins) == len(folded.text)
    for letter, origin in zip(folded.text, folded.origins, strict=True):
        assert letter in fold_text(written[origin]) or letter.isalpha()  # a lookalike stands in the other alphabet
