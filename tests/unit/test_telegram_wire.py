"""How texts are cut and buttons laid out for Telegram."""

import pytest

from bot.channels.telegram_wire import (
    TEXT_LIMIT,
    command_of,
    keyboard,
    message_id_of,
    pressed,
    reduced,
    split_text,
    units,
)
from bot.model import Button


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Egy.", ["Egy."]),
        ("Egy mondat. Kettő mondat.", ["Egy mondat.", "Kettő mondat."]),
        ("első sor van\nmásodik sor", ["első sor van", "második sor"]),
        ("mondatvég nélkül van", ["mondatvég nélkül van"]),
        ("mondatvég nélkül lett", ["mondatvég nélkül", "lett"]),
        ("a" * 45, ["a" * 20, "a" * 20, "a" * 5]),
        ("😀" * 12, ["😀" * 10, "😀" * 2]),
        (" " * 50 + "x", ["x"]),
    ],
)
def test_a_text_is_cut_where_a_reader_would_pause(text: str, parts: list[str]) -> None:
    assert list(split_text(text, 20)) == parts


@pytest.mark.parametrize("text", ["Mondat. " * 2_000, "szó " * 5_000, "x" * 20_000, "😀" * 9_000, "sor\n" * 4_000])
def test_no_part_is_too_long_empty_or_lost(text: str) -> None:
    parts = list(split_text(text))
    assert all(0 < units(part) <= TEXT_LIMIT for part in parts)
    assert "".join("".join(part.split()) for part in parts) == "".join(text.split())


def test_short_titles_share_a_row_and_long_ones_do_not() -> None:
    titles = ("Igen", "Nem", "Biztonságos szállást keresek", "Több", "Rendben van, ami velem történik?", "Vége")
    made = keyboard(12, [Button(title, "/x" * 100) for title in titles])
    assert made is not None
    assert [[key.text for key in row] for row in made.inline_keyboard] == [
        list(titles[:2]), [titles[2]], [titles[3]], [titles[4]], [titles[5]],
    ]  # fmt: skip
    data = [key.callback_data for row in made.inline_keyboard for key in row]
    assert data == [f"m12:{place}" for place in range(6)]
    assert pressed(str(data[3])) == (12, 3)


def test_no_buttons_no_keyboard() -> None:
    assert keyboard(12, ()) is None


@pytest.mark.parametrize(
    "data", [None, "", "m:1", "m1", "m1:", "1:1", "m1:1 ", "m1:111", "m" + "9" * 19 + ":1", "m1:-1"]
)
def test_what_no_button_of_ours_sends_is_nothing(data: str | None) -> None:
    assert pressed(data) is None


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("/start", ("start", "")),
        ("/START@example_bot hu", ("start", "hu")),
        (" /human  kérem\nszépen ", ("human", "kérem\nszépen")),
        ("/törlés", None),
        ("szia /start", None),
        ("/", None),
        ("", None),
        (None, None),
    ],
)
def test_a_command_is_recognised_at_the_beginning_only(text: str | None, command: tuple[str, str] | None) -> None:
    assert command_of(text) == command


def test_the_id_of_a_persons_message_is_found_again() -> None:
    assert message_id_of("telegram:77") == 77
    assert [message_id_of(other) for other in (None, "77", "telegram:cb:77:1", "telegram:", "staff:77")] == [None] * 5


def test_of_an_update_that_cannot_be_parsed_the_words_remain() -> None:
    message = {"message_id": 1, "date": 2, "chat": {"id": 3}, "text": "szó", "reply_to_message": {"poll": "?"}}
    assert reduced({"update_id": 9, "message": message})["message"] == {
        "message_id": 1, "date": 2, "chat": {"id": 3}, "text": "szó",
    }  # fmt: skip
    assert "dice" in reduced({"message": {"message_id": 1, "poll": {}}})["message"]
    assert reduced({"callback_query": {}}) == {}
