"""What the answers to many questions about a message come to: the probability of each level, by small networks.

One linear model after the other asks something of a message as a whole and of its sentences: is it at least high, is it
a joke, is it asked, is it now. How the answers go together ("grave, but quoted"), and how with the manner a message is
written in, is learnt here.
"""

import warnings
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from sklearn.exceptions import ConvergenceWarning
from sklearn.neural_network import MLPClassifier

Floats = npt.NDArray[np.float32]

_NETWORKS = 3
"""Several, that differ in their beginnings: what one of them makes of an odd message is chance."""

_HIDDEN = 32
_DECAY = 1e-2
_RATE = 2e-3
_ROUNDS = 60
_FEWEST_TO_STOP_EARLY = 200


@dataclass(frozen=True, slots=True)
class Judge:
    """Several networks of one hidden layer over scaled answers; a column of the outer layer for each level, none first.

    The first axis of the layers counts the networks.
    """

    mean: Floats
    scale: Floats
    inner: Floats
    inner_bias: Floats
    outer: Floats
    outer_bias: Floats

    def probabilities(self, answers: Floats) -> Floats:
        """Of at least elevated, at least high, immediate: a row for each row of `answers`, the mean of the networks."""
        hidden = np.maximum(((answers - self.mean) / self.scale) @ self.inner + self.inner_bias[:, np.newaxis], 0)
        scores = hidden @ self.outer + self.outer_bias[:, np.newaxis]
        shares = np.exp(scores - scores.max(axis=2, keepdims=True))
        shares = (shares / shares.sum(axis=2, keepdims=True)).mean(axis=0)
        at_least: Floats = np.cumsum(shares[:, ::-1], axis=1)[:, ::-1][:, 1:].astype(np.float32)
        return at_least


def answers_of(whole: Floats, gravest: Floats, manners: Floats) -> Floats:
    """All that is known of each message, in a row.

    The answers for messages as wholes (messages x questions), the highest of their sentences, how they are written.
    """
    found: Floats = np.hstack([whole, gravest, np.maximum(whole, gravest), manners]).astype(np.float32)
    return found


def train_judge(answers: Floats, levels: npt.NDArray[np.int64], seed: int) -> Judge:
    """Learn from messages' answers, given by models that had not seen them, and their levels 0 to 3 (each there)."""
    mean, scale = answers.mean(axis=0), answers.std(axis=0)
    scale = np.where(scale > 0, scale, 1).astype(np.float32)
    scaled = (answers - mean) / scale
    networks = [_network(scaled, levels, seed + place) for place in range(_NETWORKS)]
    inner, outer = (np.stack([network.coefs_[layer] for network in networks]) for layer in (0, 1))
    inner_bias, outer_bias = (np.stack([network.intercepts_[layer] for network in networks]) for layer in (0, 1))
    arrays = (mean, scale, inner, inner_bias, outer, outer_bias)
    return Judge(*(np.asarray(each, dtype=np.float32) for each in arrays))


def _network(scaled: Floats, levels: npt.NDArray[np.int64], seed: int) -> MLPClassifier:
    network = MLPClassifier(
        (_HIDDEN,),
        alpha=_DECAY,
        learning_rate_init=_RATE,
        max_iter=_ROUNDS,
        early_stopping=len(levels) >= _FEWEST_TO_STOP_EARLY,
        random_state=seed,
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # a few examples need no more rounds than they are given
        network.fit(scaled, levels)
    return network
