"""How a message is written, in numbers."""

import math

import pytest

from bot.risk.manner import MANNERS, manner_of


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("he hit me", "en", (math.log(3), 0, 0, 0, 7 / 3)),
        ("In 2019 the Court of Rome freed 12 men.", "en", (math.log(7), 2, 2, 0, 24 / 7)),
        ("He said “go”. Then we ran.", "en", (math.log(6), 0, 0, 2, 17 / 6)),
        ("Der Mann ging nach Hause.", "de", (math.log(5), 0, 0, 0, 20 / 5)),
        ("HELP ME", "en", (math.log(2), 0, 0, 0, 6 / 2)),
        ("Він у Києві", "uk", (math.log(3), 1, 0, 0, 9 / 3)),
    ],
)
def test_length_names_numbers_quotation_marks_and_long_words(
    text: str, language: str, expected: tuple[float, ...]
) -> None:
    assert manner_of(text, language) == pytest.approx(expected, abs=1e-5)


@pytest.mark.parametrize("text", ["", " ", "\n\n", "🙂", "?!", "12"])
def test_a_text_without_words_has_a_manner_too(text: str) -> None:
    found = manner_of(text, None)

    assert found.shape == (MANNERS,)
    assert found[0] == found[4] == 0


def test_many_names_and_numbers_count_like_a_few() -> None:
    assert manner_of("a " + "Rome 1 " * 50, "en")[1:3] == pytest.approx((4, 4))
