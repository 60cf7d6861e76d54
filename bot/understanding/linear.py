"""A linear classifier over sparse features: support vectors, one class against the rest."""

from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix
from sklearn.svm import LinearSVC

from bot.understanding.features import Rows

Floats: TypeAlias = npt.NDArray[np.float32]

_TOLERANCE = 1e-2
_PASSES = 6
"""Times the messages are gone through; forty, until nothing changes any more, take twice as long and add nothing."""


@dataclass(frozen=True, slots=True)
class Linear:
    """Weights (columns x classes) and biases."""

    weights: Floats
    bias: Floats

    def scores(self, places: npt.NDArray[Any], weights: Floats) -> Floats:
        """The margin of each class for one message."""
        found: Floats = weights @ self.weights[places].astype(np.float32) + self.bias
        return found

    def scores_of_rows(self, rows: Rows, number: int) -> Floats:
        """The same for a few messages, `number` of them: messages x classes."""
        found = np.tile(self.bias.astype(np.float32), (number, 1))
        starts = np.flatnonzero(np.diff(rows.row, prepend=-1))  # where each message begins that has anything
        if len(starts):
            said = self.weights[rows.places].astype(np.float32) * rows.weights[:, np.newaxis]
            found[rows.row[starts]] += np.add.reduceat(said, starts, axis=0)
        return found

    def matrix_scores(self, rows: csr_matrix) -> Floats:
        """The same for many messages, a row each."""
        found: Floats = rows @ self.weights.astype(np.float32) + self.bias
        return found


def train_linear(rows: csr_matrix, classes: npt.NDArray[Any], number: int, c: float, seed: int) -> Linear:
    """Train on rows of features and their classes (0 to `number` - 1, each there at least once)."""
    model = fit_vectors(rows, classes, c, seed)
    weights, bias = model.coef_.T.astype(np.float32), model.intercept_.astype(np.float32)
    if number == 2:  # of two classes only one is learnt, the other is its mirror
        weights, bias = np.hstack([-weights, weights]), np.concatenate([-bias, bias])
    return Linear(np.ascontiguousarray(weights), bias)


def fit_vectors(
    rows: csr_matrix,
    classes: npt.NDArray[Any],
    c: float,
    seed: int,
    *,
    balanced: bool = False,
    weights: Floats | None = None,
) -> LinearSVC:
    """Support vectors after a few passes over the rows; `balanced` counts the rarer class the more.

    That it stops before nothing changes any more is on purpose; who calls it silences scikit-learn's warning of it,
    since that cannot be done in a thread.
    """
    model = LinearSVC(
        C=c, tol=_TOLERANCE, max_iter=_PASSES, class_weight="balanced" if balanced else None, random_state=seed
    )
    return model.fit(rows, classes, sample_weight=weights)
