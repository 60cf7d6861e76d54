"""What a translating machine must not touch, in six languages."""

import pytest

from bot.translation.protect import pieces, protect, restore


@pytest.mark.parametrize(
    ("text", "language", "kept"),
    [
        ("hívd a +36 80 205 520 számot vagy a 112-t", "hu", ["+36 80 205 520", "112"]),
        ("a 06 80/20-55-20 éjjel-nappal, 18:30 után", "hu", ["06 80/20-55-20", "18:30"]),
        ("I live with Anna near Budapest", "en", ["Anna", "Budapest"]),
        ("мене звати Оксана, я з Києва", "uk", ["Оксана", "Києва"]),
        ("я пишу Вам из города Вена", "ru", ["Вена"]),
        ("scrieți la ajutor@example.org sau pe www.example.org", "ro", ["ajutor@example.org", "www.example.org"]),
        ("Mein Chef hat den Pass, ruf @hilfe_bot", "de", ["@hilfe_bot"]),
        ("er sagt 500 Euro am 3.12.", "de", ["500", "3.12"]),
        ("I am ok", "en", []),
        ("", "hu", []),
    ],
)
def test_numbers_addresses_and_names_are_taken_out(text: str, language: str, kept: list[str]) -> None:
    found = protect(text, language)
    assert list(found.kept) == kept
    assert restore(found.text, found.kept) == text
    assert not any(one in found.text for one in kept)


def test_given_names_are_kept_in_german_too_but_only_as_names() -> None:
    found = protect("Ich war bei OKIT in Wien, das wien ist klein", "de", {"OKIT", "Wien"})
    assert list(found.kept) == ["OKIT", "Wien"]


@pytest.mark.parametrize(
    ("translated", "expected"),
    [
        ("call ⟦0⟧ or ⟦1⟧", "call 112 or Anna"),
        ("⟦1⟧ says [ 0 ]", "Anna says 112"),
        ("call (0) {1}", "call 112 Anna"),
        ("call ⟦0⟧", None),
        ("call ⟦0⟧ ⟦0⟧ ⟦1⟧", None),
        ("call ⟦0⟧ ⟦1⟧ ⟦2⟧", None),
    ],
)
def test_a_token_that_is_missing_or_doubled_is_noticed(translated: str, expected: str | None) -> None:
    assert restore(translated, ("112", "Anna")) == expected


def test_the_pieces_between_tokens_hold_everything() -> None:
    text = "hívd a 112-t, vagy Annát, most"
    found = protect(text, "hu")
    assert "".join(part + kept for part, kept in pieces(found)) == text
