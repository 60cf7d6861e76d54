"""The networks beside the judge: what they learn, one message as many, and what both say together."""

import numpy as np
import numpy.typing as npt
import pytest
from scipy.sparse import csr_matrix
from scipy.sparse import random as random_matrix

from bot.risk.network import both, train_network

LEVELS = np.repeat([0, 1, 2, 3], 30)


def rows_of(levels: npt.NDArray[np.int64]) -> csr_matrix:
    """Messages with one piece that tells their level and a few that tell nothing."""
    noise = random_matrix(len(levels), 6, density=0.5, random_state=3, format="csr", dtype=np.float32)
    told = csr_matrix((np.ones(len(levels), np.float32), (np.arange(len(levels)), levels)), (len(levels), 4))
    return csr_matrix(np.hstack([told.toarray(), 0.3 * noise.toarray()]).astype(np.float32))


def test_what_tells_the_level_is_learnt() -> None:
    network = train_network(rows_of(LEVELS), LEVELS, seed=1)

    probabilities = network.matrix_probabilities(rows_of(LEVELS))

    assert ((probabilities >= 0.5).sum(axis=1) == LEVELS).mean() > 0.95
    assert (np.diff(probabilities, axis=1) <= 1e-6).all()  # immediate is never likelier than high


def test_one_message_is_judged_like_many() -> None:
    rows = rows_of(LEVELS)
    network = train_network(rows, LEVELS, seed=1)

    for place in (0, 40, 119):
        row = rows[place]
        alone = network.probabilities(row.indices.astype(np.int32), row.data)
        assert alone == pytest.approx(network.matrix_probabilities(row)[0], abs=1e-5)


def test_pieces_nobody_knows_and_no_pieces_at_all_are_no_mistake() -> None:
    network = train_network(rows_of(LEVELS), LEVELS, seed=1)
    nothing = np.zeros(0, dtype=np.int32), np.zeros(0, dtype=np.float32)

    silent = network.probabilities(*nothing)
    unknown = network.probabilities(np.array([10_000], dtype=np.int32), np.ones(1, dtype=np.float32))

    assert np.isfinite(silent).all()
    assert unknown == pytest.approx(silent)


def test_a_level_that_no_message_had_is_never_expected() -> None:
    levels = np.where(LEVELS == 3, 2, LEVELS)

    network = train_network(rows_of(LEVELS), levels, seed=1)

    assert network.matrix_probabilities(rows_of(LEVELS))[:, 2].max() < 1e-6


def test_of_two_levels_both_are_told() -> None:
    levels = np.where(LEVELS >= 2, 3, 0)

    probabilities = train_network(rows_of(LEVELS), levels, seed=1).matrix_probabilities(rows_of(LEVELS))

    assert probabilities[levels == 3].min() > 0.5
    assert probabilities[levels == 0].max() < 0.5


def test_both_opinions_count_and_neither_alone_decides() -> None:
    judged, seen = np.array([0.9, 0.5, 0.0]), np.array([0.1, 0.5, 1.0])

    together = both(judged, seen)

    assert (together > 0).all() and (together < 1).all()
    assert 0.5 < together[0] < 0.9
    assert together[1] == pytest.approx(0.5)
    assert both(seen, judged)[0] < 0.5
