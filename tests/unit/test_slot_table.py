"""Sequences whose words are all there: the table says the same as looking at each of them."""

import random

import numpy as np
import pytest

from bot.risk.slot_table import NO_NUMBERS, SlotTable

SLOTS = 40


def sentence(*words: tuple[int, ...]) -> list[np.ndarray]:
    """A sentence of words, given by the slots each of them fills."""
    return [np.array(slots, dtype=np.int32) for slots in words]


def numbers(found: list[np.ndarray]) -> list[list[int]]:
    return [sorted(each.tolist()) for each in found]


@pytest.fixture(scope="module")
def table() -> SlotTable:
    return SlotTable([(0, 1), (3, 1, 2), (4,)], 6)


def test_only_what_has_all_its_words_in_one_sentence_stands_there(table: SlotTable) -> None:
    assert numbers(table.standing([sentence((0,), (5,), (1,)), sentence((1, 2),), sentence((3,), (2, 4), (1,))])) == [
        [0], [], [1, 2],
    ]  # fmt: skip


def test_words_of_two_sentences_do_not_come_together(table: SlotTable) -> None:
    assert numbers(table.standing([sentence((0,)), sentence((1,))])) == [[], []]


def test_no_word_and_no_sentence_are_no_failure(table: SlotTable) -> None:
    assert numbers(table.standing([[], sentence(()), [NO_NUMBERS]])) == [[], [], []]
    assert table.standing([]) == []


def test_a_language_without_sequences_has_nothing() -> None:
    assert numbers(SlotTable([], 3).standing([sentence((0, 1), (2,))])) == [[]]


@pytest.mark.parametrize("sentences", [1, 63, 64, 65, 200])
def test_any_number_of_sentences_is_read_like_one_after_the_other(sentences: int) -> None:
    chance = random.Random(sentences)
    needed = [chance.sample(range(SLOTS), chance.randint(1, 4)) for _ in range(300)]
    table = SlotTable(needed, SLOTS)
    talk = [
        sentence(*(tuple(chance.sample(range(SLOTS), chance.randint(0, 3))) for _ in range(chance.randint(0, 14))))
        for _ in range(sentences)
    ]
    filled = [{slot for word in each for slot in word.tolist()} for each in talk]
    expected = [[place for place, slots in enumerate(needed) if there.issuperset(slots)] for there in filled]
    assert any(expected)
    assert numbers(table.standing(talk)) == expected
