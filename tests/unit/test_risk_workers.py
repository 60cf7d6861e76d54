"""Fits side by side: in order, the same in processes as one after the other, and their errors raised."""

import warnings

import numpy as np
import numpy.typing as npt
import pytest
from scipy.sparse import csr_matrix

from bot.risk.workers import side_by_side
from bot.understanding.linear import fit_vectors

Weights = npt.NDArray[np.float64]

MANY = 1_000_000
ROWS = csr_matrix(np.random.default_rng(4).random((60, 8), dtype=np.float32))
ANSWERS = [ROWS.toarray()[:, column] > 0.5 for column in range(3)]


@pytest.fixture(scope="module")
def in_processes() -> list[Weights]:
    return side_by_side(_weights, [(ROWS, answer) for answer in ANSWERS], MANY)


def _weights(rows: csr_matrix, answer: npt.NDArray[np.bool_]) -> Weights:
    found: Weights = fit_vectors(rows, answer, c=1.0, seed=3).coef_
    return found


def _refuse(number: int) -> int:
    raise ValueError(f"not {number}")


def test_answers_come_in_the_order_of_the_tasks(in_processes: list[Weights]) -> None:
    assert [int(np.argmax(weights)) for weights in in_processes] == [0, 1, 2]


def test_processes_learn_the_same_as_one_after_the_other(in_processes: list[Weights]) -> None:
    alone = side_by_side(_weights, [(ROWS, answer) for answer in ANSWERS], rows=1)

    assert np.array_equal(np.stack(in_processes), np.stack(alone))


def test_no_warning_that_it_could_have_gone_on() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert len(side_by_side(_weights, [(ROWS, ANSWERS[0])], rows=1)) == 1


@pytest.mark.parametrize("rows", [1, MANY])
def test_what_a_fit_raises_is_raised(rows: int) -> None:
    with pytest.raises(ValueError, match="not 7"):
        side_by_side(_refuse, [(7,), (7,)], rows)
