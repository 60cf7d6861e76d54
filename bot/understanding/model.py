"""The intent of a message: a linear classifier over the features of all languages, and confidences to believe.

A network may stand beside it; the mean of both is what is said then. Whether it is worth its time was measured
(docs/decisions/0003-understanding.md).
"""

import json
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix

from bot import garbage
from bot.errors import ContentError
from bot.model import Language
from bot.understanding.calibration import fit_temperature, softmax
from bot.understanding.concepts import Concepts
from bot.understanding.examples import Example, misspelt
from bot.understanding.features import Features, Read, Reader, Weighing
from bot.understanding.linear import Linear, train_linear
from bot.understanding.network import Network, Training, train_network

FORMAT = 1
_DESCRIPTION = "intents.json"
_ARRAYS = "weights.npz"

_FEWEST_TO_CALIBRATE = 40
"""Fewer messages than this tell no temperature."""

_MOST_TO_CALIBRATE = 12_000
"""More tell nothing new about one number."""

_FEWEST_LETTERS = 2
"""One letter says nothing, whatever it reminds the classifier of."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """One intent with the confidence that it is meant, 0 to 1."""

    intent: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Settings:
    """How to train; the numbers were chosen on messages of writers the classifier had not seen."""

    views: dict[str, float] = field(
        default_factory=lambda: {"letters": 1.0, "words": 1.0, "concepts": 0.7, "pairs": 0.7}
    )
    fewest: int = 2
    """Pieces that stand in fewer messages are not learnt; what is seen once adds size and nothing else."""

    c: float = 1.0
    """How closely the linear classifier follows single examples."""

    noise: float = 0.0
    """Share of messages that are learnt a second time, with mistakes in them; it did not help (decision 3)."""

    network: Training | None = None
    """A network beside the linear classifier; on our data it is worth a third of a point and costs half the time."""

    network_share: float = 0.5
    network_fewest: int = 2
    """Pieces that stand in fewer messages are not shown to the network."""

    seed: int = 42


class IntentModel:
    """Made by `train` or `load`; read-only and safe to share between threads."""

    def __init__(
        self,
        reader: Reader,
        features: Features,
        intents: Sequence[str],
        linear: Linear,
        temperature: float,
        network: Network | None,
        network_columns: npt.NDArray[Any],
        network_share: float,
    ) -> None:
        self.intents = tuple(intents)
        self.temperature = temperature
        self._reader = reader
        self._features = features
        self._linear = linear
        self._network = network
        self._network_share = network_share if network is not None else 0.0
        self._columns = network_columns
        self._place = np.full(features.width, -1, dtype=np.int32)
        self._place[network_columns] = np.arange(len(network_columns), dtype=np.int32)

    def rank(self, text: str, language: Language, most: int = 10) -> list[Ranked]:
        """The likeliest intents, best first; none for a text with nothing to go by."""
        if sum(map(str.isalpha, text[:200])) < _FEWEST_LETTERS:
            return []
        places, weights = self._features.row(self._reader.read(text, language))
        if not len(places):
            return []  # nothing in it was ever seen: the biases alone would be a wild guess
        shares = softmax(self._linear.scores(places, weights) / self.temperature)
        if self._network is not None:
            met = self._place[places]
            known = met >= 0
            by_network = softmax(self._network.scores(met[known], weights[known]))
            shares = self._network_share * by_network + (1 - self._network_share) * shares
        best = np.argsort(-shares)[:most]
        return [Ranked(self.intents[place], float(shares[place])) for place in best]

    def save(self, folder: Path) -> None:
        """Write plain JSON and arrays: loading a model never runs code out of it."""
        views = {
            view: {"weight": each.weight, "pieces": sorted(each.vocabulary, key=each.vocabulary.__getitem__)}
            for view, each in self._features.weighings.items()
        }
        description = {
            "format": FORMAT,
            "intents": list(self.intents),
            "temperature": self.temperature,
            "network_share": self._network_share,
            "views": views,
        }
        arrays = {f"idf_{view}": each.idf for view, each in self._features.weighings.items()}
        arrays |= {"linear": self._linear.weights.astype(np.float16), "linear_bias": self._linear.bias}
        if self._network is not None:
            arrays |= {
                "columns": self._columns,
                "inner": self._network.inner.astype(np.float16),
                "inner_bias": self._network.inner_bias,
                "outer": self._network.outer,
                "outer_bias": self._network.outer_bias,
            }
        (folder / _DESCRIPTION).write_text(json.dumps(description, ensure_ascii=False), encoding="utf-8")
        np.savez(folder / _ARRAYS, **arrays)

    @classmethod
    def load(cls, folder: Path, concepts: Concepts) -> "IntentModel":
        """Read what `save` wrote; raises ContentError."""
        try:
            description = json.loads((folder / _DESCRIPTION).read_text(encoding="utf-8"))
            if description["format"] != FORMAT:
                raise ContentError("the model of intents was made by another version of this program; train again")
            with np.load(folder / _ARRAYS, allow_pickle=False) as arrays:
                weighings = {
                    view: Weighing(
                        {piece: place for place, piece in enumerate(stored["pieces"])},
                        arrays[f"idf_{view}"],
                        stored["weight"],
                    )
                    for view, stored in description["views"].items()
                }
                network = None
                if "inner" in arrays:
                    network = Network(arrays["inner"], arrays["inner_bias"], arrays["outer"], arrays["outer_bias"])
                return cls(
                    Reader(concepts),
                    Features(weighings),
                    description["intents"],
                    Linear(arrays["linear"], arrays["linear_bias"]),
                    description["temperature"],
                    network,
                    arrays["columns"] if network is not None else np.zeros(0, dtype=np.int32),
                    description["network_share"],
                )
        except (OSError, KeyError, ValueError) as error:
            raise ContentError(f"the model of intents cannot be read: {type(error).__name__}; train again") from error


@garbage.paused()
def train(examples: Sequence[Example], concepts: Concepts, settings: Settings) -> IntentModel:
    """Train on examples of at least two intents, in any languages."""
    intents = sorted({example.intent for example in examples})
    if len(intents) < 2:
        raise ContentError("at least two intents are needed to train")
    number_of = {intent: number for number, intent in enumerate(intents)}
    every = [*examples, *misspelt(examples, settings.noise, settings.seed)]
    reader = Reader(concepts)
    reads = [reader.read(example.text, example.language) for example in every]
    classes = np.array([number_of[example.intent] for example in every])
    features, rows = Features.fit(reads, settings.views, settings.fewest)
    columns = _met_often(rows, settings.network_fewest if settings.network else 0)
    with ThreadPoolExecutor(1) as beside:  # liblinear lets go of the interpreter's lock while it works
        linear = beside.submit(train_linear, rows, classes, len(intents), settings.c, settings.seed)
        network = (
            train_network(rows[:, columns].tocsr(), classes, len(intents), settings.network)
            if settings.network is not None
            else None
        )
        temperature = _temperature(reads[: len(examples)], classes[: len(examples)], settings)
    return IntentModel(
        reader, features, intents, linear.result(), temperature, network, columns, settings.network_share
    )


def _met_often(rows: csr_matrix, fewest: int) -> npt.NDArray[np.int32]:
    """Columns that stand in at least so many messages."""
    if not fewest:
        return np.zeros(0, dtype=np.int32)
    met: Any = np.bincount(rows.indices, minlength=rows.shape[1])
    return np.flatnonzero(met >= fewest).astype(np.int32)


def _temperature(reads: Sequence[Read], classes: npt.NDArray[Any], settings: Settings) -> float:
    """Fitted on one half of the messages by a classifier trained on the other.

    Half the examples make it a little less sure than the whole will be. That is as it should be: people write in more
    ways than our examples.
    """
    chance = np.random.default_rng(settings.seed)
    order = chance.permutation(len(reads))[:_MOST_TO_CALIBRATE]
    half = len(order) // 2
    learnt, held_out = order[:half], order[half:]
    known, numbers = np.unique(classes[learnt], return_inverse=True)
    held_out = held_out[np.isin(classes[held_out], known)]
    if len(known) < 2 or len(held_out) < _FEWEST_TO_CALIBRATE:
        return 1.0
    features, rows = Features.fit([reads[place] for place in learnt], settings.views, settings.fewest)
    linear = train_linear(rows, numbers, len(known), settings.c, settings.seed)
    scores = linear.matrix_scores(features.matrix(reads[place] for place in held_out))
    return fit_temperature(scores, np.searchsorted(known, classes[held_out]))
