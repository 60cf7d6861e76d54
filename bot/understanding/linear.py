"""A linear classifier over sparse features: support vectors, one class against the rest."""

from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix
from sklearn.svm import LinearSVC

Floats: TypeAlias = npt.NDArray[np.float32]

_TOLERANCE = 1e-2
"""Ten times more exact takes a third longer and changes nothing that can be measured."""


@dataclass(frozen=True, slots=True)
class Linear:
    """Weights (columns x classes) and biases."""

    weights: Floats
    bias: Floats

    def scores(self, places: npt.NDArray[Any], weights: Floats) -> Floats:
        """The margin of each class for one message."""
        found: Floats = weights @ self.weights[places].astype(np.float32) + self.bias
        return found

    def matrix_scores(self, rows: csr_matrix) -> Floats:
        """The same for many messages, a row each."""
        found: Floats = rows @ self.weights.astype(np.float32) + self.bias
        return found


def train_linear(rows: csr_matrix, classes: npt.NDArray[Any], number: int, c: float, seed: int) -> Linear:
    """Train on rows of features and their classes (0 to `number` - 1, each there at least once)."""
    model = LinearSVC(C=c, tol=_TOLERANCE, random_state=seed).fit(rows, classes)
    weights, bias = model.coef_.T.astype(np.float32), model.intercept_.astype(np.float32)
    if number == 2:  # of two classes only one is learnt, the other is its mirror
        weights, bias = np.hstack([-weights, weights]), np.concatenate([-bias, bias])
    return Linear(np.ascontiguousarray(weights), bias)
