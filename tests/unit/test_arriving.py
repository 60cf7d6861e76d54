"""What a person's text must be like."""

import pytest

from bot.conversation.arriving import TEXT_LIMIT, check_client_id, clean_text, language_of
from bot.errors import BadInput


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("  szia \r\n te ", "szia \n te"),
        ("a\x00b\x07c", "abc"),
        ("a\ud800b", "ab"),
        ("\u202eabc", "\u202eabc"),
        ("👩‍👧", "👩‍👧"),
        ("😢", "😢"),
        ("x" * TEXT_LIMIT, "x" * TEXT_LIMIT),
    ],
)
def test_what_no_person_types_is_dropped_and_the_rest_is_kept_as_written(written: str, kept: str) -> None:
    assert clean_text(written) == kept


@pytest.mark.parametrize("nothing", ["", "   ", "\n\t", "\x00\x00", "\ud800", "\u200b\u200b", "\u202e\u202c"])
def test_text_with_nothing_to_read_is_refused(nothing: str) -> None:
    with pytest.raises(BadInput) as caught:
        clean_text(nothing)
    assert (caught.value.code, caught.value.status) == ("text_empty", 400)


@pytest.mark.parametrize("length", [TEXT_LIMIT + 1, 100_000])
def test_endless_text_is_refused_without_repeating_it(length: int) -> None:
    with pytest.raises(BadInput) as caught:
        clean_text("y" * length)
    assert (caught.value.code, caught.value.status) == ("text_too_long", 413)
    assert "yy" not in str(caught.value)


@pytest.mark.parametrize("wrong", ["", "x" * 65, "a\nb"])
def test_a_client_id_that_cannot_mark_a_message_is_refused(wrong: str) -> None:
    with pytest.raises(BadInput):
        check_client_id(wrong)


def test_a_language_button_names_its_language() -> None:
    assert [language_of(p) for p in ("language:uk", "language:", "person", "language:hun")] == [
        "uk",
        None,
        None,
        None,
    ]
