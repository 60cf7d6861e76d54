"""A small neural network over sparse features: one hidden layer, dropout, trained by Adam.

Written out in numpy because nothing larger is needed: a message touches a few hundred of the input weights, so both
training and answering work on those rows alone. Adam's moments of an input weight move only when its column is met
("lazy Adam"), which for rare n-grams is nearly the same and many times faster.

Sources: Srivastava et al. 2014 (dropout), Kingma and Ba 2015 (Adam), Szegedy et al. 2016 (label smoothing).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix

Floats: TypeAlias = npt.NDArray[np.float32]

_DECAY, _SQUARE_DECAY, _TINY = 0.9, 0.999, 1e-8


@dataclass(frozen=True, slots=True)
class Training:
    """How the network is trained."""

    hidden: int = 128
    epochs: int = 8
    batch: int = 128
    rate: float = 2e-3
    """The first learning rate; it falls to nothing in a straight line."""

    input_dropout: float = 0.3
    hidden_dropout: float = 0.4
    smoothing: float = 0.1
    seed: int = 7


@dataclass(slots=True)
class _Moments:
    """A block of weights with Adam's two running means."""

    weights: Floats
    mean: Floats
    square: Floats

    @classmethod
    def of(cls, weights: Floats) -> "_Moments":
        return cls(weights, np.zeros_like(weights), np.zeros_like(weights))

    def step(self, gradient: Floats, rate: float, number: int, rows: Any = slice(None)) -> None:
        """Move `rows` against their gradient; `number` counts the steps from one."""
        mean = self.mean[rows] * _DECAY + (1 - _DECAY) * gradient
        square = self.square[rows] * _SQUARE_DECAY + (1 - _SQUARE_DECAY) * gradient * gradient
        self.mean[rows], self.square[rows] = mean, square
        moved = mean / (1 - _DECAY**number) / (np.sqrt(square / (1 - _SQUARE_DECAY**number)) + _TINY)
        self.weights[rows] -= rate * moved


class Network:
    """Input weights (columns x hidden), hidden bias, output weights (hidden x classes), output bias."""

    def __init__(self, inner: Floats, inner_bias: Floats, outer: Floats, outer_bias: Floats) -> None:
        self.inner = inner
        self.inner_bias = inner_bias
        self.outer = outer
        self.outer_bias = outer_bias

    def scores(self, places: Sequence[int] | npt.NDArray[Any], weights: Floats) -> Floats:
        """Unnormalised logarithms of the classes' chances for one message."""
        hidden = np.maximum(weights @ self.inner[places].astype(np.float32) + self.inner_bias, 0.0)
        found: Floats = hidden @ self.outer + self.outer_bias
        return found

    def matrix_scores(self, rows: csr_matrix) -> Floats:
        """The same for many messages, a row each."""
        hidden = np.maximum(rows @ self.inner.astype(np.float32) + self.inner_bias, 0.0)
        found: Floats = hidden @ self.outer + self.outer_bias
        return found


def train_network(rows: csr_matrix, classes: npt.NDArray[Any], number: int, how: Training) -> Network:
    """Train on rows of features and their classes (0 to `number` - 1)."""
    chance = np.random.default_rng(how.seed)
    width = rows.shape[1]
    inner = _Moments.of(chance.normal(0, 0.05, (width, how.hidden)).astype(np.float32))
    outer = _Moments.of(chance.normal(0, how.hidden**-0.5, (how.hidden, number)).astype(np.float32))
    inner_bias = _Moments.of(np.zeros(how.hidden, dtype=np.float32))
    outer_bias = _Moments.of(np.zeros(number, dtype=np.float32))
    batches = -(-rows.shape[0] // how.batch)
    step, steps = 0, how.epochs * batches
    for _ in range(how.epochs):
        order = chance.permutation(rows.shape[0])
        for batch in range(batches):
            step += 1
            rate = how.rate * (1 - (step - 1) / steps)
            chosen = order[batch * how.batch : (batch + 1) * how.batch]
            part = rows[chosen]
            keep = chance.random(part.nnz, dtype=np.float32) >= how.input_dropout
            part.data = part.data * keep * np.float32(1 / (1 - how.input_dropout))
            before = part @ inner.weights + inner_bias.weights
            mask = (chance.random(before.shape, dtype=np.float32) >= how.hidden_dropout) / np.float32(
                1 - how.hidden_dropout
            )
            hidden = np.maximum(before, 0) * mask
            gradient = _softmax(hidden @ outer.weights + outer_bias.weights)
            gradient[np.arange(len(chosen)), classes[chosen]] -= 1 - how.smoothing
            gradient = (gradient - how.smoothing / number) / np.float32(len(chosen))
            backwards = (gradient @ outer.weights.T) * mask * (before > 0)
            columns, met = np.unique(part.indices, return_inverse=True)
            narrow = csr_matrix((part.data, met.ravel(), part.indptr), shape=(len(chosen), len(columns)))
            outer.step(hidden.T @ gradient, rate, step)
            outer_bias.step(gradient.sum(axis=0), rate, step)
            inner_bias.step(backwards.sum(axis=0), rate, step)
            inner.step(np.asarray(narrow.T @ backwards), rate, step, columns)
    return Network(inner.weights, inner_bias.weights, outer.weights, outer_bias.weights)


def _softmax(scores: Floats) -> Floats:
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares: Floats = powers / powers.sum(axis=1, keepdims=True)
    return shares
