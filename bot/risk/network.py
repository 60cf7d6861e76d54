"""A second opinion on how grave a message is: small networks over everything that is seen of it as a whole.

The linear models answer each question by itself, and the judge sees no more than their answers. These networks see
the pieces of the message themselves and learn what several of them come to together. Alone they are no better than
linear models and judge; being wrong about other messages, they make both better (docs/decisions/0004-risk.md).
"""

import math
import warnings
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix
from sklearn.exceptions import ConvergenceWarning
from sklearn.neural_network import MLPClassifier

from bot.understanding.features import Floats, Places

_NETWORKS = 2
_HIDDEN = 16
_ROUNDS = 4
_FEWEST_UPDATES = 200
"""With few messages they are gone through more often than `_ROUNDS` times."""

_BATCH = 1024
_RATE = 3e-3
_DECAY = 1e-4
_SCALE = 2.0
"""The weights of a message's pieces are small numbers; so much larger they are learnt from faster."""

_FEWEST_TEXTS = 10
"""A piece that stands in fewer texts says nothing here; it does in the linear models."""

_SHARE = 0.2
"""How much the networks' opinion counts beside the judge's, in log-odds."""

_LEVELS = 4
_NEVER = -30.0
"""The bias of a level that no message had."""

_SURE = 1e-4
"""Nobody is surer than that, or one opinion would count for everything."""


@dataclass(frozen=True, slots=True)
class Network:
    """Several networks of one hidden layer each; their layers stand side by side in the arrays."""

    columns: npt.NDArray[np.int32]
    """The columns of the features that are seen, ascending."""

    inner: npt.NDArray[np.floating[Any]]
    """Columns seen x (networks x hidden)."""

    inner_bias: Floats
    outer: Floats
    """Networks x hidden x levels, none first."""

    outer_bias: Floats
    """Networks x levels."""

    def probabilities(self, places: Places, weights: Floats) -> Floats:
        """Of at least elevated, at least high, immediate, for one message's columns and their weights."""
        found = np.searchsorted(self.columns, places)
        known = self.columns.take(found, mode="clip") == places
        hidden = (_SCALE * weights[known]) @ self.inner[found[known]].astype(np.float32)
        judged: Floats = self._judged(hidden[np.newaxis])[0]
        return judged

    def matrix_probabilities(self, rows: csr_matrix) -> Floats:
        """The same for many messages, a row each."""
        return self._judged(np.asarray((rows[:, self.columns] * _SCALE) @ self.inner.astype(np.float32)))

    def _judged(self, hidden: Floats) -> Floats:
        hidden = np.maximum(hidden + self.inner_bias, 0).reshape(len(hidden), len(self.outer), -1)
        scores = np.einsum("mnh,nhl->nml", hidden, self.outer) + self.outer_bias[:, np.newaxis]
        shares = np.exp(scores - scores.max(axis=2, keepdims=True))
        shares = (shares / shares.sum(axis=2, keepdims=True)).mean(axis=0)
        at_least: Floats = np.cumsum(shares[:, ::-1], axis=1)[:, ::-1][:, 1:].astype(np.float32)
        return at_least


def train_network(rows: csr_matrix, levels: npt.NDArray[np.int64], seed: int) -> Network:
    """Learn from messages' features, a row each, and their levels 0 to 3."""
    texts = np.bincount(rows.indices, minlength=rows.shape[1])
    columns = np.flatnonzero(texts >= min(_FEWEST_TEXTS, texts.max(initial=0))).astype(np.int32)
    seen = (rows[:, columns] * _SCALE).tocsr()
    models = [_fit(seen, levels, seed + place) for place in range(_NETWORKS)]
    outer = np.zeros((_NETWORKS, _HIDDEN, _LEVELS), dtype=np.float32)
    outer_bias = np.full((_NETWORKS, _LEVELS), _NEVER, dtype=np.float32)
    for place, model in enumerate(models):
        outer[place][:, model.classes_], outer_bias[place, model.classes_] = _outer_layer(model)
    return Network(
        columns=columns,
        inner=np.hstack([model.coefs_[0] for model in models]).astype(np.float16),
        inner_bias=np.concatenate([model.intercepts_[0] for model in models]).astype(np.float32),
        outer=outer,
        outer_bias=outer_bias,
    )


def both(judged: Floats, seen: Floats) -> Floats:
    """What judge and networks say together: the weighted mean of their log-odds, as probabilities."""
    odds = (1 - _SHARE) * _log_odds(judged) + _SHARE * _log_odds(seen)
    together: Floats = (1 / (1 + np.exp(-odds))).astype(np.float32)
    return together


def _log_odds(probabilities: Floats) -> Floats:
    likely = np.clip(probabilities, _SURE, 1 - _SURE)
    odds: Floats = np.log(likely / (1 - likely))
    return odds


def _fit(rows: csr_matrix, levels: npt.NDArray[np.int64], seed: int) -> MLPClassifier:
    batch = min(_BATCH, len(levels))
    network = MLPClassifier(
        (_HIDDEN,),
        alpha=_DECAY,
        learning_rate_init=_RATE,
        batch_size=batch,
        max_iter=max(_ROUNDS, math.ceil(_FEWEST_UPDATES * batch / len(levels))),
        random_state=seed,
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # after a few rounds it would learn the writers by heart
        return network.fit(rows, levels)


def _outer_layer(model: MLPClassifier) -> tuple[Floats, Floats]:
    """Weights and biases of every level; of two levels scikit-learn keeps only those of the second."""
    weights, bias = model.coefs_[1], model.intercepts_[1]
    if len(model.classes_) == 2:
        weights, bias = np.hstack([np.zeros_like(weights), weights]), np.concatenate([np.zeros_like(bias), bias])
    return weights, bias
